import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'is',
    direction: 'ltr',
    heading: 'Sagði einhver … vafrakökur?',
    body: [
      '{site} og samstarfsaðilar nota vafrakökur til að veita þér betri, öruggari og hraðari þjónustu og styðja við starfsemi okkar.',
      'Sumar vafrakökur eru nauðsynlegar til að nota þjónustu okkar, bæta hana og tryggja að hún virki rétt.',
      'Aðeins ef þú samþykkir geymum við og lesum, ásamt þriðju aðilum, einnig upplýsingar í tækinu þínu, í þessum tilgangi: {categories}.',
      'Þú getur hafnað og þú getur afturkallað valið hvenær sem er.',
    ],
    categories: {
      authentication: 'innskráning og öryggi',
      preferences: 'kjörstillingar',
      analytics: 'tölfræði',
      advertising: 'auglýsingar',
      marketing: 'markaðssetning',
    },
    accept: 'Samþykkja allar vafrakökur',
    refuse: 'Hafna ónauðsynlegum vafrakökum',
    more: 'Sýna meira um val þitt.',
    policy: 'Persónuverndarstefna',
    saved: 'Val þitt hefur verið vistað.',
    withdrawn: 'Samþykki þitt hefur verið afturkallað.',
  },
  preferences: {
    heading: 'Vafrakökur og val þitt',
    intro:
      'Kveiktu á því sem þú samþykkir og slökktu á hinu. Þú getur komið hingað aftur hvenær sem er.',
    technologies: [
      {
        name: 'Vafrakökur',
        text: 'eru litlar skrár sem vefsvæði geymir í vafranum þínum.',
      },
      {
        name: 'Myndeiningar',
        text: 'eru litlir kóðabútar sem láta vita þegar síða eða tölvupóstur er skoðaður.',
      },
      {
        name: 'Staðbundin geymsla',
        text: 'geymir upplýsingar í vafranum þínum, eins og vafrakökur, en er ekki send sjálfkrafa.',
      },
    ],
    uses: {
      security: {
        name: 'Innskráning og öryggi',
        text: 'Skrá þig inn, vernda reikninginn þinn, hindra ruslpóst og misnotkun.',
      },
      functionality: {
        name: 'Virkni',
        text: 'Sýna villuboð, skipta um reikning, halda flipum samstilltum.',
      },
      preferences: {
        name: 'Kjörstillingar',
        text: 'Muna tungumál þitt, land og stillingar.',
      },
      analytics: {
        name: 'Tölfræði',
        text: 'Telja heimsóknir og sjá hvernig síður og tenglar eru notuð.',
      },
      research: {
        name: 'Rannsóknir og þróun',
        text: 'Prófa breytingar og finna vandamál og nýjar hugmyndir.',
      },
      content: {
        name: 'Sérsniðið efni',
        text: 'Velja greinar og tillögur eftir því sem þú hefur skoðað.',
      },
      advertising: {
        name: 'Auglýsingar',
        text: 'Velja auglýsingar eftir því sem þú gerir hér og annars staðar og mæla árangur þeirra.',
      },
      marketing: {
        name: 'Markaðssetning',
        text: 'Halda úti eigin herferðum á vefnum og í tölvupósti og mæla þær.',
      },
      devices: {
        name: 'Sérsnið milli tækja',
        text: 'Tengja tækin þín saman til að nota í einu það sem vitað er úr öðru.',
      },
    },
    parts: ['Hvað er notað', 'Val þitt', 'Til hvers má nota það'],
    cookies: 'Vafrakökur og geymsla, eitt af öðru',
    allowed: 'Aðeins til þess sem stendur við rofa sem kveikt er á, og til einskis annars.',
    blocking:
      'Þú getur líka lokað á vafrakökur í vafranum. Þá getur innskráning mistekist og hver síða spyr aftur.',
    onlyHere: 'Val þitt er aðeins geymt í þessum vafra.',
    always:
      'Alltaf kveikt: án þess getur þú ekki skráð þig inn og ekki er hægt að gæta öryggis vefsvæðisins.',
    vendors: 'Á þessari síðu',
    save: 'Vista',
    close: 'Loka án breytinga',
  },
  placeholder: {
    explain:
      'Þetta efni kemur frá {from}. Það hefur ekki verið sótt þar sem þú hefur ekki leyft: {categories}.',
    load: 'Sækja einu sinni: {title}',
    always: 'Leyfa alltaf: {vendor}',
    policy: 'Persónuverndarstefna: {vendor}',
  },
  opener: {
    open: 'Vafrakökur',
  },
  privacyChoices: {
    open: 'Persónuverndarval þitt',
  },
  signalNotice: {
    confirm: 'Beiðni um höfnun er virt',
    explain: 'Slökkt er á auglýsingum og markaðssetningu eins og vafrinn þinn biður um.',
    choices: 'Val þitt',
    dismiss: 'Loka',
  },
  notice: {
    untilRefused:
      'Þar til þú hafnar geyma og lesa {site} og þriðju aðilar upplýsingar í tækinu þínu, í þessum tilgangi: {categories}.',
    sale: 'Fram að því má einnig selja persónuupplýsingar þínar þriðju aðilum eða deila þeim með slíkum aðilum vegna auglýsinga.',
    inUse:
      '{site} og þriðju aðilar geyma og lesa upplýsingar í tækinu þínu, í þessum tilgangi: {categories}.',
    nothingOn: 'Ekki er kveikt á neinu sem þú gætir hafnað: {site}.',
    off: 'Slökkt, nema þú veljir að kveikja: {categories}.',
    change: 'Þú getur hafnað núna og breytt valinu hvenær sem er.',
    signalUnlessAccepted:
      'Vafrinn þinn sendir {signals}. Við virðum það og höfum slökkt á eftirfarandi, nema þú samþykkir það hér engu að síður: {categories}.',
    signalHonoured:
      'Vafrinn þinn sendir {signals}. Við virðum það og höfum slökkt á eftirfarandi: {categories}.',
    partnersIfAccepted:
      'Ef þú samþykkir allt deilum við upplýsingum einnig með þessum: {partners}.',
    partnersUntilRefused: 'Þar til þú hafnar deilum við upplýsingum einnig með þessum: {partners}.',
    newPartners: 'Samstarfsaðilar hafa bæst við síðan þú valdir síðast.',
    partners: {
      one: '{count} viðskiptaaðili',
      other: '{count} viðskiptaaðilar',
    },
    exemptions: {
      preferences: 'kjörstillingar (útlit vefsvæðisins)',
      analytics: 'tölfræði (telja heimsóknir)',
    },
    exempt:
      'Þegar kveikt, og aðeins fyrir þetta vefsvæði: {exemptions}. Höfnun slekkur einnig á því.',
    topic: 'Þessi síða fjallar um viðkvæmt efni. Hvað sem þú velur er slökkt hér: {categories}.',
    keep: 'Halda þessum vafrakökum',
    acknowledge: 'Í lagi',
  },
  additions: {
    honoured:
      'Vafrinn þinn sendir {signals}. Það er virt hér: slökkt er á auglýsingum og markaðssetningu nema þú ákveðir annað.',
    objected:
      'Slökkt, þar sem vafrinn þinn sendir {signals}. Ef þú kveikir á þessu og vistar kemur val þitt í stað merkisins á þessu vefsvæði.',
    overruled:
      'Vafrinn þinn sendir {signals}; þú hefur valið annað fyrir þetta vefsvæði. Slökktu á þessu til að fylgja merkinu aftur.',
    withAccount:
      'Þegar þú hefur skráð þig inn er val þitt geymt með reikningnum, annars aðeins í þessum vafra.',
    sensitive:
      'Slökkt á þessari síðu, hvað sem þú velur, þar sem hún fjallar um viðkvæmt efni. Val þitt fyrir aðrar síður helst óbreytt.',
    partners: {
      heading: 'Leyfa að frekari upplýsingum sé deilt með viðskiptaaðilum',
      scope: 'Þetta nær aðeins til samstarfs sem hér er lýst.',
      delay:
        'Þegar slökkt er hættir vafrinn þinn strax. Aðili sem vinnur á netþjónum getur þurft tíma og það sem þegar hefur verið sent er ekki hægt að taka aftur.',
      list: {
        one: 'Allir aðilar: {count}',
        other: 'Allir aðilar: {count}',
      },
      updated: 'Síðast uppfært',
      added: 'Á þessum lista síðan',
      role: 'Hlutverk',
      roles: {
        controller: 'Ákveður sjálfur hvað verður um upplýsingarnar (ábyrgðaraðili)',
        processor: 'Fer aðeins að fyrirmælum okkar (vinnsluaðili)',
      },
      shares: 'Deilt',
      sharesNot: 'Ekki deilt',
      use: 'Leyfð notkun',
      regions: 'Hvar þú ákveður',
      regionNames: {
        '*': 'Öll svæði',
        EEA: 'Evrópska efnahagssvæðið',
        EFTA: 'Ísland, Liechtenstein, Noregur og Sviss',
        none: 'Ekkert svæði: flokkarnir hér að ofan ráða',
      },
      byCategory: 'Þar sem þú ert ráða flokkarnir hér að ofan.',
      policy: 'Persónuverndarstefna: {partner}',
      optOut: 'Andmæla beint: {partner}',
      approved:
        'Hver aðili má aðeins nota það sem deilt er til þeirrar leyfðu notkunar sem tilgreind er hjá honum.',
    },
    industry: {
      heading: 'Höfnunarsíður auglýsingageirans',
      text: 'Fyrir þetta vefsvæði nægja rofarnir hér að ofan. Þessi verkfæri annarra ná lengra.',
      checked: 'athugað {date}',
      retired: 'lokað {date}, gagnast ekki lengur',
    },
  },
  cookies: {
    columns: ['Heiti', 'Hvers', 'Til hvers', 'Flokkur', 'Hversu lengi'],
    thisSite: 'Þetta vefsvæði',
    choice: 'Geymir val þitt',
    embeds: 'Geymir hvers myndbönd, kort og færslur þú leyfir alltaf',
    untilNextChoice: 'Þar til þú velur næst',
    days: {
      one: '{count} dagur',
      other: '{count} dagar',
    },
    unknown: '–: ekki vitað með vissu. * stendur fyrir hvaða stafi sem er.',
  },
};
