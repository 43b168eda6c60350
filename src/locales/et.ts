import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'et',
    direction: 'ltr',
    heading: 'Kas keegi ütles … küpsised?',
    body: [
      '{site} ja partnerid kasutavad küpsiseid, et pakkuda teile paremat, turvalisemat ja kiiremat teenust ning toetada meie tegevust.',
      'Mõned küpsised on vajalikud meie teenuste kasutamiseks, täiustamiseks ja nende nõuetekohaseks toimimiseks.',
      'Ainult teie nõusolekul salvestame ja loeme meie ja kolmandad isikud teie seadmes teavet ka nendel eesmärkidel: {categories}.',
      'Võite keelduda ja oma valiku igal ajal tagasi võtta.',
    ],
    categories: {
      authentication: 'sisselogimine ja turvalisus',
      preferences: 'eelistused',
      analytics: 'statistika',
      advertising: 'reklaam',
      marketing: 'turundus',
    },
    accept: 'Nõustu kõigi küpsistega',
    refuse: 'Keeldu mittevajalikest küpsistest',
    more: 'Näita rohkem teie valikute kohta.',
    policy: 'Privaatsuspoliitika',
    saved: 'Teie valik on salvestatud.',
    withdrawn: 'Teie nõusolek on tagasi võetud.',
  },
  preferences: {
    heading: 'Küpsised ja teie valikud',
    intro:
      'Lülitage sisse see, millega nõustute, ja välja see, millega mitte. Saate siia igal ajal tagasi tulla.',
    technologies: [
      {
        name: 'Küpsised',
        text: 'on väikesed failid, mida sait teie brauseris hoiab.',
      },
      {
        name: 'Pikslid',
        text: 'on väikesed koodijupid, mis annavad teada, millal lehte või e-kirja vaadatakse.',
      },
      {
        name: 'Kohalik salvestusruum',
        text: 'hoiab teie brauseris teavet nagu küpsised, kuid seda ei saadeta iseenesest.',
      },
    ],
    uses: {
      security: {
        name: 'Sisselogimine ja turvalisus',
        text: 'Sisselogimine, teie konto kaitsmine, rämpsposti ja kuritarvituste tõkestamine.',
      },
      functionality: {
        name: 'Funktsionaalsus',
        text: 'Veateadete näitamine, konto vahetamine, vahelehtede kooskõlas hoidmine.',
      },
      preferences: {
        name: 'Eelistused',
        text: 'Teie keele, riigi ja seadete meelespidamine.',
      },
      analytics: {
        name: 'Statistika',
        text: 'Külastuste loendamine ning lehtede ja linkide kasutamise jälgimine.',
      },
      research: {
        name: 'Uurimine ja arendus',
        text: 'Muudatuste katsetamine ning probleemide ja uute ideede leidmine.',
      },
      content: {
        name: 'Isikupärastatud sisu',
        text: 'Artiklite ja soovituste valimine selle järgi, mida olete vaadanud.',
      },
      advertising: {
        name: 'Reklaam',
        text: 'Reklaamide valimine selle järgi, mida teete siin ja mujal, ning nende mõju mõõtmine.',
      },
      marketing: {
        name: 'Turundus',
        text: 'Meie enda kampaaniate tegemine veebis ja e-posti teel ning nende mõõtmine.',
      },
      devices: {
        name: 'Isikupärastamine eri seadmetes',
        text: 'Teie seadmete ühendamine, et ühes kasutada seda, mis on teada teisest.',
      },
    },
    parts: ['Mida kasutatakse', 'Teie valikud', 'Milleks tohib seda kasutada'],
    cookies: 'Küpsised ja salvestusruum ükshaaval',
    allowed:
      'Ainult selleks, mis on kirjas sisselülitatud lüliti juures, ja mitte millekski muuks.',
    blocking:
      'Küpsised saate blokeerida ka brauseris. Sisselogimine võib siis ebaõnnestuda ja iga leht küsib uuesti.',
    onlyHere: 'Teie valikuid hoitakse ainult selles brauseris.',
    always: 'Alati sees: ilma selleta ei saa te sisse logida ega saa saiti turvalisena hoida.',
    vendors: 'Sellel lehel',
    save: 'Salvesta',
    close: 'Sulge muutmata',
  },
  placeholder: {
    explain:
      'See sisu pärineb saidilt {from}. Seda ei ole laaditud, sest te ei ole lubanud: {categories}.',
    load: 'Laadi üks kord: {title}',
    always: 'Luba alati: {vendor}',
    policy: 'Privaatsuspoliitika: {vendor}',
  },
  opener: {
    open: 'Küpsised',
  },
  privacyChoices: {
    open: 'Teie privaatsusvalikud',
  },
  signalNotice: {
    confirm: 'Loobumissoov on täidetud',
    explain: 'Reklaam ja turundus on välja lülitatud, nagu teie brauser palub.',
    choices: 'Teie valikud',
    dismiss: 'Sulge',
  },
  notice: {
    untilRefused:
      'Kuni te ei ole keeldunud, salvestavad ja loevad {site} ja kolmandad isikud teie seadmes teavet nendel eesmärkidel: {categories}.',
    sale: 'Seni võidakse teie isikuandmeid ka kolmandatele isikutele müüa või neile reklaami jaoks jagada.',
    inUse:
      '{site} ja kolmandad isikud salvestavad ja loevad teie seadmes teavet nendel eesmärkidel: {categories}.',
    nothingOn: 'Saidil {site} ei ole sees midagi, millest saaksite keelduda.',
    off: 'Väljas, kui te seda just ise sisse ei lülita: {categories}.',
    change: 'Võite kohe keelduda ja oma valikut igal ajal muuta.',
    signalUnlessAccepted:
      'Teie brauser saadab {signals}. Järgime seda ja jätame järgmise väljalülitatuks, kui te sellest hoolimata siin just ei nõustu: {categories}.',
    signalHonoured:
      'Teie brauser saadab {signals}. Järgime seda ja jätame järgmise väljalülitatuks: {categories}.',
    partnersIfAccepted: 'Kui nõustute kõigega, jagame teavet ka nendega: {partners}.',
    partnersUntilRefused: 'Kuni te ei ole keeldunud, jagame teavet ka nendega: {partners}.',
    newPartners: 'Pärast teie viimast valikut on lisandunud partnereid.',
    partners: {
      one: '1 äripartner',
      other: '{count} äripartnerit',
    },
    exemptions: {
      preferences: 'eelistused (saidi välimus)',
      analytics: 'statistika (külastuste loendamine)',
    },
    exempt:
      'Juba sees ja ainult selle saidi jaoks: {exemptions}. Keeldumine lülitab ka selle välja.',
    topic:
      'See leht käsitleb tundlikku teemat. Mida te ka ei valiks, on siin väljas: {categories}.',
    keep: 'Jäta need küpsised alles',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Teie brauser saadab {signals}. Seda järgitakse siin: reklaam ja turundus on väljas, kui te just teisiti ei otsusta.',
    objected:
      'Väljas, sest teie brauser saadab {signals}. Kui lülitate selle sisse ja salvestate, asendab teie valik sellel saidil signaali.',
    overruled:
      'Teie brauser saadab {signals}; selle saidi jaoks olete valinud teisiti. Lülitage see välja, et signaali taas järgitaks.',
    withAccount:
      'Kui olete sisse logitud, hoitakse teie valikuid teie konto juures, muidu ainult selles brauseris.',
    sensitive:
      'Sellel lehel väljas, mida te ka ei valiks, sest leht käsitleb tundlikku teemat. Teie valik teiste lehtede jaoks jääb samaks.',
    partners: {
      heading: 'Luba lisateabe jagamine äripartneritega',
      scope: 'See hõlmab ainult siin kirjeldatud partnerlusi.',
      delay:
        'Väljalülitamisel lõpetab teie brauser saatmise kohe. Serverites töötaval partneril võib kuluda veidi aega ja juba saadetut ei saa tagasi võtta.',
      list: {
        one: 'Ainus partner',
        other: 'Kõik {count} partnerit',
      },
      updated: 'Viimati uuendatud',
      added: 'Selles loendis alates',
      role: 'Roll',
      roles: {
        controller: 'Otsustab ise, mis teabega saab (vastutav töötleja)',
        processor: 'Tegutseb ainult meie juhiste järgi (volitatud töötleja)',
      },
      shares: 'Jagatakse',
      sharesNot: 'Ei jagata',
      use: 'Lubatud kasutus',
      regions: 'Kus otsustate teie',
      regionNames: {
        '*': 'Kõik piirkonnad',
        EEA: 'Euroopa Majanduspiirkond',
        EFTA: 'Island, Liechtenstein, Norra ja Šveits',
        none: 'Mitte ükski piirkond: otsustavad ülaltoodud kategooriad',
      },
      byCategory: 'Seal, kus olete, otsustavad ülaltoodud kategooriad.',
      policy: 'Privaatsuspoliitika: {partner}',
      optOut: 'Esita vastuväide otse: {partner}',
      approved:
        'Iga partner tohib jagatut kasutada ainult selleks lubatud kasutuseks, mis on tema juures kirjas.',
    },
    industry: {
      heading: 'Reklaamitööstuse loobumislehed',
      text: 'Sellel saidil piisab ülaltoodud lülititest. Need teiste tööriistad ulatuvad kaugemale.',
      checked: 'kontrollitud {date}',
      retired: 'suletud {date}, ei ole enam kasulik',
    },
  },
  cookies: {
    columns: ['Nimi', 'Kelle oma', 'Milleks', 'Kategooria', 'Kui kaua'],
    thisSite: 'See sait',
    choice: 'Hoiab teie valikuid',
    embeds: 'Hoiab, kelle videoid, kaarte ja postitusi te alati lubate',
    untilNextChoice: 'Teie järgmise valikuni',
    days: {
      one: '{count} päev',
      other: '{count} päeva',
    },
    unknown: '–: pole kindlalt teada. * tähistab mis tahes märke.',
  },
};
