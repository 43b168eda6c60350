import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'eu',
    direction: 'ltr',
    heading: 'Norbaitek … cookieak esan al du?',
    body: [
      '{site} eta bazkideek cookieak erabiltzen dituzte zerbitzu hobea, seguruagoa eta azkarragoa emateko eta gure jarduera laguntzeko.',
      'Cookie batzuk beharrezkoak dira gure zerbitzuak erabiltzeko, hobetzeko eta ondo dabiltzala ziurtatzeko.',
      'Ados bazaude soilik, guk eta hirugarrenek zure gailuan informazioa gorde eta irakurtzen dugu helburu hauetarako ere: {categories}.',
      'Baztertu dezakezu, eta zure aukera edozein unetan erretira dezakezu.',
    ],
    categories: {
      authentication: 'autentifikazioa eta segurtasuna',
      preferences: 'hobespenak',
      analytics: 'analitika',
      advertising: 'publizitatea',
      marketing: 'marketina',
    },
    accept: 'Onartu cookie guztiak',
    refuse: 'Baztertu aukerazko cookieak',
    more: 'Erakutsi gehiago zure aukerei buruz.',
    policy: 'Pribatutasun-politika',
    saved: 'Zure aukera gorde da.',
    withdrawn: 'Zure baimena erretiratu da.',
  },
  preferences: {
    heading: 'Cookieak eta zure aukerak',
    intro: 'Piztu ados zaudena eta itzali gainerakoa. Edozein unetan itzul zaitezke hona.',
    technologies: [
      {
        name: 'Cookieak',
        text: 'gune batek zure nabigatzailean gordetzen dituen fitxategi txikiak dira.',
      },
      {
        name: 'Pixelak',
        text: 'orri bat edo mezu bat noiz ikusten den adierazten duten kode zati txikiak dira.',
      },
      {
        name: 'Biltegi lokala',
        text: 'zure nabigatzailean informazioa gordetzen du, cookieek bezala, baina ez da berez bidaltzen.',
      },
    ],
    uses: {
      security: {
        name: 'Autentifikazioa eta segurtasuna',
        text: 'Saioa hastea, zure kontua babestea, spama eta gehiegikeriak eragoztea.',
      },
      functionality: {
        name: 'Funtzionaltasuna',
        text: 'Errore-mezuak erakustea, kontuz aldatzea, fitxak sinkronizatuta edukitzea.',
      },
      preferences: {
        name: 'Hobespenak',
        text: 'Zure hizkuntza, herrialdea eta ezarpenak gogoratzea.',
      },
      analytics: {
        name: 'Analitika',
        text: 'Bisitak zenbatzea eta orriak eta estekak nola erabiltzen diren ikustea.',
      },
      research: {
        name: 'Ikerketa eta garapena',
        text: 'Aldaketak probatzea eta arazoak eta ideia berriak aurkitzea.',
      },
      content: {
        name: 'Eduki pertsonalizatua',
        text: 'Ikusi duzunaren arabera artikuluak eta iradokizunak aukeratzea.',
      },
      advertising: {
        name: 'Publizitatea',
        text: 'Hemen eta beste nonbait egiten duzunaren arabera iragarkiak aukeratzea eta haien eragina neurtzea.',
      },
      marketing: {
        name: 'Marketina',
        text: 'Gure kanpainak egitea, webean eta posta bidez, eta neurtzea.',
      },
      devices: {
        name: 'Gailuen arteko pertsonalizazioa',
        text: 'Zure gailuak lotzea, batean dakiguna bestean erabiltzeko.',
      },
    },
    parts: ['Zer erabiltzen den', 'Zure aukerak', 'Zertarako erabil daitekeen'],
    cookies: 'Cookieak eta biltegiak, banan-banan',
    allowed: 'Piztuta dagoen etengailu baten ondoan dagoenerako soilik, eta ez beste ezertarako.',
    blocking:
      'Cookieak nabigatzailean ere blokea ditzakezu. Orduan saioa hasteak huts egin dezake, eta orri bakoitzak berriro galdetuko du.',
    onlyHere: 'Zure aukerak nabigatzaile honetan soilik gordetzen dira.',
    always: 'Beti piztuta: hau gabe ezin duzu saioa hasi, eta gunea ezin da babestu.',
    vendors: 'Orri honetan',
    save: 'Gorde',
    close: 'Itxi aldaketarik gabe',
  },
  placeholder: {
    explain: 'Eduki honen jatorria: {from}. Ez da kargatu, hau baimendu ez duzulako: {categories}.',
    load: 'Kargatu behin: {title}',
    always: 'Baimendu beti: {vendor}',
    policy: 'Pribatutasun-politika: {vendor}',
  },
  opener: {
    open: 'Cookieak',
  },
  privacyChoices: {
    open: 'Zure pribatutasun-aukerak',
  },
  signalNotice: {
    confirm: 'Uko egiteko eskaera bete da',
    explain: 'Publizitatea eta marketina itzalita daude, zure nabigatzaileak eskatzen duen bezala.',
    choices: 'Zure aukerak',
    dismiss: 'Itxi',
  },
  notice: {
    untilRefused:
      'Baztertu arte, {site} eta hirugarrenek informazioa gorde eta irakurtzen dute zure gailuan helburu hauetarako: {categories}.',
    sale: 'Ordura arte, zure informazio pertsonala hirugarrenei saldu edo publizitaterako haiekin partekatu ere egin daiteke.',
    inUse:
      '{site} eta hirugarrenek informazioa gorde eta irakurtzen dute zure gailuan helburu hauetarako: {categories}.',
    nothingOn: 'Ez dago baztertu dezakezun ezer piztuta: {site}.',
    off: 'Itzalita, zuk zeuk piztu ezean: {categories}.',
    change: 'Orain baztertu dezakezu, eta zure aukera edozein unetan alda dezakezu.',
    signalUnlessAccepted:
      'Zure nabigatzaileak hau bidaltzen du: {signals}. Errespetatzen dugu eta honako hau itzalita uzten dugu, hemen hala ere onartu ezean: {categories}.',
    signalHonoured:
      'Zure nabigatzaileak hau bidaltzen du: {signals}. Errespetatzen dugu eta honako hau itzalita uzten dugu: {categories}.',
    partnersIfAccepted:
      'Dena onartzen baduzu, hauekin ere partekatzen dugu informazioa: {partners}.',
    partnersUntilRefused: 'Baztertu arte, hauekin ere partekatzen dugu informazioa: {partners}.',
    newPartners: 'Bazkideak gehitu dira azken aldiz aukeratu zenuenetik.',
    partners: {
      one: 'Negozio-bazkide 1',
      other: '{count} negozio-bazkide',
    },
    exemptions: {
      preferences: 'hobespenak (gunearen itxura)',
      analytics: 'analitika (bisitak zenbatzea)',
    },
    exempt:
      'Dagoeneko piztuta, eta gune honetarako soilik: {exemptions}. Baztertuz gero, hau ere itzaltzen da.',
    topic:
      'Orri hau gai sentikor bati buruzkoa da. Edozer aukeratuta ere, hemen honako hau itzalita dago: {categories}.',
    keep: 'Mantendu cookie hauek',
    acknowledge: 'Ados',
  },
  additions: {
    honoured:
      'Zure nabigatzaileak hau bidaltzen du: {signals}. Hemen errespetatzen da: publizitatea eta marketina itzalita daude, bestela erabakitzen ez baduzu.',
    objected:
      'Itzalita, zure nabigatzaileak hau bidaltzen duelako: {signals}. Hau piztu eta gordetzen baduzu, gune honetan zure aukerak seinalea ordezten du.',
    overruled:
      'Zure nabigatzaileak hau bidaltzen du: {signals}; gune honetarako bestela aukeratu duzu. Itzali hau seinaleari berriro jarraitzeko.',
    withAccount:
      'Saioa hasita duzun bitartean zure aukerak kontuarekin gordetzen dira; bestela, nabigatzaile honetan soilik.',
    sensitive:
      'Orri honetan itzalita, edozer aukeratuta ere, gai sentikor bati buruzkoa delako. Beste orrietarako zure aukera ez da aldatzen.',
    partners: {
      heading: 'Baimendu negozio-bazkideekin informazio gehiago partekatzea',
      scope: 'Hemen deskribatutako lankidetzei soilik dagokie.',
      delay:
        'Itzaltzean, zure nabigatzaileak berehala uzten dio bidaltzeari. Zerbitzarietan lan egiten duen bazkide batek denbora behar izan dezake, eta lehendik bidalitakoa ezin da berreskuratu.',
      list: {
        one: 'Bazkide bakarra',
        other: '{count} bazkide guztiak',
      },
      updated: 'Azken eguneratzea',
      added: 'Zerrenda honetan noiztik',
      role: 'Rola',
      roles: {
        controller:
          'Informazioarekin zer gertatzen den berak erabakitzen du (tratamenduaren arduraduna)',
        processor: 'Gure jarraibideen arabera soilik aritzen da (tratamenduaren eragilea)',
      },
      shares: 'Partekatzen da',
      sharesNot: 'Ez da partekatzen',
      use: 'Baimendutako erabilera',
      regions: 'Zuk erabakitzen duzun lekuak',
      regionNames: {
        '*': 'Eskualde guztiak',
        EEA: 'Europako Esparru Ekonomikoa',
        EFTA: 'Islandia, Liechtenstein, Norvegia eta Suitza',
        none: 'Eskualderik ez: goiko kategoriek erabakitzen dute',
      },
      byCategory: 'Zauden lekuan, goiko kategoriek erabakitzen dute.',
      policy: 'Pribatutasun-politika: {partner}',
      optOut: 'Zuzenean aurka egin: {partner}',
      approved:
        'Bazkide bakoitzak partekatutakoa bere fitxak adierazten duen baimendutako erabilerarako soilik erabil dezake.',
    },
    industry: {
      heading: 'Publizitate-sektorearen uko egiteko orriak',
      text: 'Gune honetarako goiko etengailuak nahikoak dira. Besteen tresna hauek urrunago iristen dira.',
      checked: 'egiaztatze-data: {date}',
      retired: 'ixte-data: {date}, jada ez du balio',
    },
  },
  cookies: {
    columns: ['Izena', 'Norena', 'Zertarako', 'Kategoria', 'Noiz arte'],
    thisSite: 'Gune hau',
    choice: 'Zure aukerak gordetzen ditu',
    embeds: 'Noren bideoak, mapak eta argitalpenak beti baimentzen dituzun gordetzen du',
    untilNextChoice: 'Hurrengo aukera egin arte',
    days: {
      one: 'egun {count}',
      other: '{count} egun',
    },
    unknown: '–: ez da ziur jakiten. * ikurrak edozein karaktere ordezten du.',
  },
};
