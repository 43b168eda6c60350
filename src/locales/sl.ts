import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'sl',
    direction: 'ltr',
    heading: 'Je kdo rekel … piškotki?',
    body: [
      '{site} in partnerji uporabljajo piškotke, da vam nudijo boljšo, varnejšo in hitrejšo storitev ter podpirajo naše poslovanje.',
      'Nekateri piškotki so nujni za uporabo naših storitev, njihovo izboljševanje in pravilno delovanje.',
      'Samo če se strinjate, mi in tretje osebe shranjujemo in beremo tudi informacije v vaši napravi za te namene: {categories}.',
      'Piškotke lahko zavrnete in svojo izbiro lahko kadar koli prekličete.',
    ],
    categories: {
      authentication: 'prijava in varnost',
      preferences: 'nastavitve',
      analytics: 'statistika',
      advertising: 'oglaševanje',
      marketing: 'trženje',
    },
    accept: 'Sprejmi vse piškotke',
    refuse: 'Zavrni nenujne piškotke',
    more: 'Pokaži več o vaših izbirah.',
    policy: 'Pravilnik o zasebnosti',
    saved: 'Vaša izbira je shranjena.',
    withdrawn: 'Vaša privolitev je preklicana.',
  },
  preferences: {
    heading: 'Piškotki in vaše izbire',
    intro:
      'Vklopite tisto, s čimer se strinjate, in izklopite tisto, s čimer se ne. Sem se lahko kadar koli vrnete.',
    technologies: [
      {
        name: 'Piškotki',
        text: 'so majhne datoteke, ki jih spletno mesto hrani v vašem brskalniku.',
      },
      {
        name: 'Piksli',
        text: 'so majhni deli kode, ki sporočijo, kdaj je stran ali e-pošta ogledana.',
      },
      {
        name: 'Lokalna shramba',
        text: 'hrani informacije v vašem brskalniku tako kot piškotki, vendar se ne pošilja sama od sebe.',
      },
    ],
    uses: {
      security: {
        name: 'Prijava in varnost',
        text: 'Prijava, zaščita vašega računa, preprečevanje neželene pošte in zlorab.',
      },
      functionality: {
        name: 'Delovanje',
        text: 'Prikaz sporočil o napakah, menjava računa, usklajenost zavihkov.',
      },
      preferences: {
        name: 'Nastavitve',
        text: 'Pomnjenje vašega jezika, države in nastavitev.',
      },
      analytics: {
        name: 'Statistika',
        text: 'Štetje obiskov in spremljanje uporabe strani in povezav.',
      },
      research: {
        name: 'Raziskave in razvoj',
        text: 'Preizkušanje sprememb ter iskanje težav in novih zamisli.',
      },
      content: {
        name: 'Prilagojena vsebina',
        text: 'Izbira člankov in predlogov glede na to, kar ste si ogledali.',
      },
      advertising: {
        name: 'Oglaševanje',
        text: 'Izbira oglasov glede na to, kar počnete tukaj in drugje, ter merjenje njihovega učinka.',
      },
      marketing: {
        name: 'Trženje',
        text: 'Izvajanje lastnih kampanj na spletu in po e-pošti ter njihovo merjenje.',
      },
      devices: {
        name: 'Prilagajanje med napravami',
        text: 'Povezovanje vaših naprav, da se na eni uporabi, kar je znano z druge.',
      },
    },
    parts: ['Kaj se uporablja', 'Vaše izbire', 'Za kaj se sme uporabiti'],
    cookies: 'Piškotki in shramba posamezno',
    allowed: 'Samo za tisto, kar stoji ob vklopljenem stikalu, in za nič drugega.',
    blocking:
      'Piškotke lahko blokirate tudi v brskalniku. Prijava tedaj morda ne bo uspela in vsaka stran bo znova vprašala.',
    onlyHere: 'Vaše izbire se hranijo samo v tem brskalniku.',
    always:
      'Vedno vklopljeno: brez tega se ne morete prijaviti in spletnega mesta ni mogoče varovati.',
    vendors: 'Na tej strani',
    save: 'Shrani',
    close: 'Zapri brez sprememb',
  },
  placeholder: {
    explain: 'Ta vsebina prihaja s {from}. Ni naložena, ker niste dovolili: {categories}.',
    load: 'Naloži enkrat: {title}',
    always: 'Vedno dovoli: {vendor}',
    policy: 'Pravilnik o zasebnosti: {vendor}',
  },
  opener: {
    open: 'Piškotki',
  },
  privacyChoices: {
    open: 'Vaše izbire zasebnosti',
  },
  signalNotice: {
    confirm: 'Zahteva za izključitev je upoštevana',
    explain: 'Oglaševanje in trženje sta izklopljena, kot zahteva vaš brskalnik.',
    choices: 'Vaše izbire',
    dismiss: 'Zapri',
  },
  notice: {
    untilRefused:
      'Dokler ne zavrnete, {site} in tretje osebe shranjujejo in berejo informacije v vaši napravi za te namene: {categories}.',
    sale: 'Do takrat se lahko vaši osebni podatki tudi prodajo tretjim osebam ali delijo z njimi za oglaševanje.',
    inUse:
      '{site} in tretje osebe shranjujejo in berejo informacije v vaši napravi za te namene: {categories}.',
    nothingOn: 'Na mestu {site} ni vklopljeno nič, kar bi lahko zavrnili.',
    off: 'Izklopljeno, razen če to sami vklopite: {categories}.',
    change: 'Zavrnete lahko zdaj in svojo izbiro kadar koli spremenite.',
    signalUnlessAccepted:
      'Vaš brskalnik pošilja {signals}. To upoštevamo in naslednje pustimo izklopljeno, razen če to tukaj vseeno sprejmete: {categories}.',
    signalHonoured:
      'Vaš brskalnik pošilja {signals}. To upoštevamo in naslednje pustimo izklopljeno: {categories}.',
    partnersIfAccepted: 'Če sprejmete vse, informacije delimo tudi s partnerji ({partners}).',
    partnersUntilRefused: 'Dokler ne zavrnete, informacije delimo tudi s partnerji ({partners}).',
    newPartners: 'Od vaše zadnje izbire so dodani partnerji.',
    partners: {
      one: '{count} poslovni partner',
      two: '{count} poslovna partnerja',
      few: '{count} poslovni partnerji',
      other: '{count} poslovnih partnerjev',
    },
    exemptions: {
      preferences: 'nastavitve (videz mesta)',
      analytics: 'statistika (štetje obiskov)',
    },
    exempt: 'Že vklopljeno, in samo za to mesto: {exemptions}. Zavrnitev izklopi tudi to.',
    topic:
      'Ta stran govori o občutljivi temi. Kar koli izberete, je tukaj izklopljeno: {categories}.',
    keep: 'Obdrži te piškotke',
    acknowledge: 'V redu',
  },
  additions: {
    honoured:
      'Vaš brskalnik pošilja {signals}. Tukaj se to upošteva: oglaševanje in trženje sta izklopljena, razen če odločite drugače.',
    objected:
      'Izklopljeno, ker vaš brskalnik pošilja {signals}. Če to vklopite in shranite, na tem mestu vaša izbira nadomesti signal.',
    overruled:
      'Vaš brskalnik pošilja {signals}; za to mesto ste izbrali drugače. Izklopite to, da bo signal spet upoštevan.',
    withAccount:
      'Ko ste prijavljeni, se vaše izbire hranijo pri vašem računu, sicer samo v tem brskalniku.',
    sensitive:
      'Na tej strani izklopljeno, kar koli izberete, ker govori o občutljivi temi. Vaša izbira za druge strani ostane, kakršna je.',
    partners: {
      heading: 'Dovoli deljenje dodatnih informacij s poslovnimi partnerji',
      scope: 'To velja samo za tukaj opisana partnerstva.',
      delay:
        'Ko izklopite, vaš brskalnik takoj preneha. Partner, ki dela s strežniki, lahko potrebuje nekaj časa, že poslanega pa ni mogoče vzeti nazaj.',
      list: {
        one: 'Vsi partnerji: {count}',
        two: 'Vsi partnerji: {count}',
        few: 'Vsi partnerji: {count}',
        other: 'Vsi partnerji: {count}',
      },
      updated: 'Nazadnje posodobljeno',
      added: 'Na tem seznamu od',
      role: 'Vloga',
      roles: {
        controller: 'Sam odloča, kaj se zgodi z informacijami (upravljavec)',
        processor: 'Ravna samo po naših navodilih (obdelovalec)',
      },
      shares: 'Deli se',
      sharesNot: 'Ne deli se',
      use: 'Dovoljena uporaba',
      regions: 'Kje odločate vi',
      regionNames: {
        '*': 'Vse regije',
        EEA: 'Evropski gospodarski prostor',
        EFTA: 'Islandija, Lihtenštajn, Norveška in Švica',
        none: 'Nobena regija: odločajo zgornje kategorije',
      },
      byCategory: 'Tam, kjer ste, odločajo zgornje kategorije.',
      policy: 'Pravilnik o zasebnosti: {partner}',
      optOut: 'Ugovor neposredno pri partnerju: {partner}',
      approved: 'Vsak partner sme deljeno uporabiti samo za dovoljeno uporabo, navedeno pri njem.',
    },
    industry: {
      heading: 'Strani za izključitev oglaševalske panoge',
      text: 'Za to mesto zadoščajo zgornja stikala. Ta orodja drugih sežejo dlje.',
      checked: 'preverjeno: {date}',
      retired: 'zaprto: {date}, ne koristi več',
    },
  },
  cookies: {
    columns: ['Ime', 'Čigavo', 'Za kaj', 'Kategorija', 'Kako dolgo'],
    thisSite: 'To mesto',
    choice: 'Hrani vaše izbire',
    embeds: 'Hrani, čigave filme, zemljevide in objave vedno dovolite',
    untilNextChoice: 'Do vaše naslednje izbire',
    days: {
      one: '{count} dan',
      two: '{count} dneva',
      few: '{count} dnevi',
      other: '{count} dni',
    },
    unknown: '–: ni zanesljivo znano. * pomeni poljubne znake.',
  },
};
