import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'hr',
    direction: 'ltr',
    heading: 'Je li netko rekao… kolačići?',
    body: [
      '{site} i partneri upotrebljavaju kolačiće kako bi vam pružili bolju, sigurniju i bržu uslugu i podržali naše poslovanje.',
      'Neki su kolačići nužni kako bi se naše usluge mogle upotrebljavati, poboljšavati i ispravno raditi.',
      'Samo ako se slažete, mi i treće strane također pohranjujemo i čitamo informacije na vašem uređaju u ove svrhe: {categories}.',
      'Možete odbiti i možete povući svoj odabir u svakom trenutku.',
    ],
    categories: {
      authentication: 'prijava i sigurnost',
      preferences: 'postavke',
      analytics: 'statistika',
      advertising: 'oglašavanje',
      marketing: 'marketing',
    },
    accept: 'Prihvati sve kolačiće',
    refuse: 'Odbij neobavezne kolačiće',
    more: 'Prikaži više o vašem odabiru.',
    policy: 'Pravila o privatnosti',
    saved: 'Vaš je odabir spremljen.',
    withdrawn: 'Vaša je privola povučena.',
  },
  preferences: {
    heading: 'Kolačići i vaš odabir',
    intro:
      'Uključite ono s čime se slažete, a isključite ono s čime ne. Ovamo se možete vratiti u svakom trenutku.',
    technologies: [
      {
        name: 'Kolačići',
        text: 'su male datoteke koje web-mjesto čuva u vašem pregledniku.',
      },
      {
        name: 'Pikseli',
        text: 'su mali dijelovi koda koji javljaju kada je stranica ili e-pošta viđena.',
      },
      {
        name: 'Lokalna pohrana',
        text: 'čuva informacije u vašem pregledniku, kao i kolačići, ali se ne šalje sama od sebe.',
      },
    ],
    uses: {
      security: {
        name: 'Prijava i sigurnost',
        text: 'Prijava, zaštita vašeg računa, sprječavanje neželjene pošte i zloupotrebe.',
      },
      functionality: {
        name: 'Funkcionalnost',
        text: 'Prikaz poruka o pogreškama, promjena računa, usklađivanje kartica.',
      },
      preferences: {
        name: 'Postavke',
        text: 'Pamćenje vašeg jezika, zemlje i postavki.',
      },
      analytics: {
        name: 'Statistika',
        text: 'Brojanje posjeta i praćenje načina na koji se upotrebljavaju stranice i poveznice.',
      },
      research: {
        name: 'Istraživanje i razvoj',
        text: 'Isprobavanje promjena te pronalaženje problema i novih ideja.',
      },
      content: {
        name: 'Prilagođeni sadržaj',
        text: 'Odabir članaka i prijedloga prema onome što ste gledali.',
      },
      advertising: {
        name: 'Oglašavanje',
        text: 'Odabir oglasa prema onome što radite ovdje i drugdje te mjerenje njihova učinka.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Vođenje vlastitih kampanja na webu i e-poštom te njihovo mjerenje.',
      },
      devices: {
        name: 'Prilagodba na više uređaja',
        text: 'Povezivanje vaših uređaja kako bi se na jednome upotrijebilo što je poznato s drugoga.',
      },
    },
    parts: ['Što se upotrebljava', 'Vaš odabir', 'Za što se smije upotrijebiti'],
    cookies: 'Kolačići i pohrana, jedno po jedno',
    allowed: 'Samo za ono što stoji uz uključeni prekidač i ni za što drugo.',
    blocking:
      'Kolačiće možete blokirati i u pregledniku. Prijava tada možda neće uspjeti, a svaka stranica pita ponovno.',
    onlyHere: 'Vaš se odabir čuva samo u ovom pregledniku.',
    always: 'Uvijek uključeno: bez toga se ne možete prijaviti niti se web-mjesto može zaštititi.',
    vendors: 'Na ovoj stranici',
    save: 'Spremi',
    close: 'Zatvori bez promjena',
  },
  placeholder: {
    explain: 'Ovaj sadržaj dolazi s {from}. Nije učitan jer niste dopustili: {categories}.',
    load: 'Učitaj jednom: {title}',
    always: 'Uvijek dopusti: {vendor}',
    policy: 'Pravila o privatnosti: {vendor}',
  },
  opener: {
    open: 'Kolačići',
  },
  privacyChoices: {
    open: 'Vaš odabir privatnosti',
  },
  signalNotice: {
    confirm: 'Zahtjev za isključenje poštovan je',
    explain: 'Oglašavanje i marketing isključeni su, kako traži vaš preglednik.',
    choices: 'Vaš odabir',
    dismiss: 'Zatvori',
  },
  notice: {
    untilRefused:
      'Dok ne odbijete, {site} i treće strane pohranjuju i čitaju informacije na vašem uređaju u ove svrhe: {categories}.',
    sale: 'Dotad se vaši osobni podaci mogu i prodavati trećim stranama ili dijeliti s njima radi oglašavanja.',
    inUse:
      '{site} i treće strane pohranjuju i čitaju informacije na vašem uređaju u ove svrhe: {categories}.',
    nothingOn: 'Na web-mjestu {site} nije uključeno ništa što biste mogli odbiti.',
    off: 'Isključeno, osim ako to sami uključite: {categories}.',
    change: 'Možete odbiti sada i promijeniti svoj odabir u svakom trenutku.',
    signalUnlessAccepted:
      'Vaš preglednik šalje {signals}. Poštujemo to i sljedeće ostavljamo isključeno, osim ako to ovdje ipak prihvatite: {categories}.',
    signalHonoured:
      'Vaš preglednik šalje {signals}. Poštujemo to i sljedeće ostavljamo isključeno: {categories}.',
    partnersIfAccepted:
      'Ako prihvatite sve, dijelimo informacije i sa sljedećim primateljima: {partners}.',
    partnersUntilRefused:
      'Dok ne odbijete, dijelimo informacije i sa sljedećim primateljima: {partners}.',
    newPartners: 'Od vašega posljednjeg odabira dodani su partneri.',
    partners: {
      one: '{count} poslovni partner',
      few: '{count} poslovna partnera',
      other: '{count} poslovnih partnera',
    },
    exemptions: {
      preferences: 'postavke (izgled web-mjesta)',
      analytics: 'statistika (brojanje posjeta)',
    },
    exempt: 'Već uključeno, i samo za ovo web-mjesto: {exemptions}. Odbijanjem se isključuje i to.',
    topic:
      'Ova stranica govori o osjetljivoj temi. Što god odabrali, ovdje je isključeno: {categories}.',
    keep: 'Zadrži ove kolačiće',
    acknowledge: 'U redu',
  },
  additions: {
    honoured:
      'Vaš preglednik šalje {signals}. Ovdje se to poštuje: oglašavanje i marketing isključeni su, osim ako odlučite drukčije.',
    objected:
      'Isključeno jer vaš preglednik šalje {signals}. Ako ovo uključite i spremite, na ovom web-mjestu vaš odabir zamjenjuje signal.',
    overruled:
      'Vaš preglednik šalje {signals}; za ovo web-mjesto odabrali ste drukčije. Isključite ovo kako bi se signal ponovno poštovao.',
    withAccount:
      'Dok ste prijavljeni, vaš se odabir čuva uz vaš račun, inače samo u ovom pregledniku.',
    sensitive:
      'Isključeno na ovoj stranici, što god odabrali, jer govori o osjetljivoj temi. Vaš odabir za druge stranice ostaje kakav jest.',
    partners: {
      heading: 'Dopusti dijeljenje dodatnih informacija s poslovnim partnerima',
      scope: 'Ovo se odnosi samo na partnerstva opisana ovdje.',
      delay:
        'Kada isključite, vaš preglednik odmah prestaje. Partneru koji radi na poslužiteljima može trebati vremena, a što je već poslano ne može se povući.',
      list: {
        one: 'Svi partneri: {count}',
        few: 'Svi partneri: {count}',
        other: 'Svi partneri: {count}',
      },
      updated: 'Posljednje ažuriranje',
      added: 'Na ovom popisu od',
      role: 'Uloga',
      roles: {
        controller: 'Sam odlučuje što se događa s informacijama (voditelj obrade)',
        processor: 'Postupa samo prema našim uputama (izvršitelj obrade)',
      },
      shares: 'Dijeli se',
      sharesNot: 'Ne dijeli se',
      use: 'Dopuštena upotreba',
      regions: 'Gdje odlučujete vi',
      regionNames: {
        '*': 'Sve regije',
        EEA: 'Europski gospodarski prostor',
        EFTA: 'Island, Lihtenštajn, Norveška i Švicarska',
        none: 'Nijedna regija: odlučuju kategorije iznad',
      },
      byCategory: 'Ondje gdje ste, odlučuju kategorije iznad.',
      policy: 'Pravila o privatnosti: {partner}',
      optOut: 'Prigovor izravno kod partnera: {partner}',
      approved:
        'Svaki partner smije upotrijebiti podijeljeno samo za dopuštenu upotrebu navedenu uz njega.',
    },
    industry: {
      heading: 'Stranice za isključenje oglašivačke industrije',
      text: 'Za ovo web-mjesto dovoljni su prekidači iznad. Ovi tuđi alati sežu dalje.',
      checked: 'provjereno: {date}',
      retired: 'zatvoreno: {date}, više nema svrhe',
    },
  },
  cookies: {
    columns: ['Naziv', 'Čije', 'Za što', 'Kategorija', 'Koliko dugo'],
    thisSite: 'Ovo web-mjesto',
    choice: 'Čuva vaš odabir',
    embeds: 'Čuva čije filmove, karte i objave uvijek dopuštate',
    untilNextChoice: 'Do vašega sljedećeg odabira',
    days: {
      one: '{count} dan',
      few: '{count} dana',
      other: '{count} dana',
    },
    unknown: '–: nije sigurno poznato. * označava bilo koje znakove.',
  },
};
