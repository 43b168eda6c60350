import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'mt',
    direction: 'ltr',
    heading: 'Xi ħadd qal … cookies?',
    body: [
      '{site} u s-sħab jużaw il-cookies biex jagħtuk servizz aħjar, aktar sigur u aktar mgħaġġel u biex isostnu n-negozju tagħna.',
      'Xi cookies huma meħtieġa biex tuża s-servizzi tagħna, biex intejbuhom u biex niżguraw li jaħdmu sew.',
      'Aħna u partijiet terzi naħżnu u naqraw ukoll informazzjoni fuq it-tagħmir tiegħek biss jekk taqbel, għal: {categories}.',
      'Tista’ tirrifjuta, u tista’ tirtira l-għażla tiegħek meta trid.',
    ],
    categories: {
      authentication: 'dħul u sigurtà',
      preferences: 'preferenzi',
      analytics: 'analitika',
      advertising: 'reklamar',
      marketing: 'kummerċjalizzazzjoni',
    },
    accept: 'Aċċetta l-cookies kollha',
    refuse: 'Irrifjuta l-cookies mhux essenzjali',
    more: 'Uri aktar dwar l-għażliet tiegħek.',
    policy: 'Politika tal-privatezza',
    saved: 'L-għażla tiegħek ġiet issejvjata.',
    withdrawn: 'Il-kunsens tiegħek ġie rtirat.',
  },
  preferences: {
    heading: 'Il-cookies u l-għażliet tiegħek',
    intro:
      'Ixgħel dak li taqbel miegħu u itfi dak li ma taqbilx miegħu. Tista’ terġa’ lura hawn meta trid.',
    technologies: [
      {
        name: 'Il-cookies',
        text: 'huma fajls żgħar li sit iżomm fil-browser tiegħek.',
      },
      {
        name: 'Il-pixels',
        text: 'huma biċċiet żgħar ta’ kodiċi li jgħidu meta paġna jew email tintwera.',
      },
      {
        name: 'Il-ħażna lokali',
        text: 'iżżomm informazzjoni fil-browser tiegħek, bħall-cookies, iżda ma tintbagħatx waħedha.',
      },
    ],
    uses: {
      security: {
        name: 'Dħul u sigurtà',
        text: 'Id-dħul tiegħek, il-protezzjoni tal-kont, il-prevenzjoni tal-ispam u l-abbuż.',
      },
      functionality: {
        name: 'Funzjonalità',
        text: 'Il-wiri ta’ messaġġi ta’ żball, it-tibdil tal-kont, iż-żamma tat-tabs flimkien.',
      },
      preferences: {
        name: 'Preferenzi',
        text: 'Iż-żamma tal-lingwa, tal-pajjiż u tas-settings tiegħek.',
      },
      analytics: {
        name: 'Analitika',
        text: 'L-għadd taż-żjarat u l-osservazzjoni ta’ kif jintużaw il-paġni u l-links.',
      },
      research: {
        name: 'Riċerka u żvilupp',
        text: 'L-ittestjar ta’ bidliet u s-sejba ta’ problemi u ideat ġodda.',
      },
      content: {
        name: 'Kontenut personalizzat',
        text: 'L-għażla ta’ artikli u suġġerimenti skont dak li rajt.',
      },
      advertising: {
        name: 'Reklamar',
        text: 'L-għażla ta’ reklami skont dak li tagħmel hawn u band’oħra, u l-kejl tar-riżultat tagħhom.',
      },
      marketing: {
        name: 'Kummerċjalizzazzjoni',
        text: 'It-tmexxija tal-kampanji tagħna stess, fuq il-web u bl-email, u l-kejl tagħhom.',
      },
      devices: {
        name: 'Personalizzazzjoni bejn apparati',
        text: 'It-tqabbid tal-apparati tiegħek, biex fuq wieħed jintuża dak li hu magħruf minn ieħor.',
      },
    },
    parts: ['X’jintuża', 'L-għażliet tiegħek', 'Kif jista’ jintuża'],
    cookies: 'Cookies u ħażna, waħda waħda',
    allowed: 'Għal dak biss li hemm ħdejn swiċċ mixgħul, u għal xejn aktar.',
    blocking:
      'Tista’ timblokka l-cookies ukoll fil-browser. Id-dħul jista’ mbagħad ifalli, u kull paġna terġa’ tistaqsi.',
    onlyHere: 'L-għażliet tiegħek jinżammu f’dan il-browser biss.',
    always: 'Dejjem mixgħul: mingħajru ma tistax tidħol, u s-sit ma jistax jinżamm sigur.',
    vendors: 'F’din il-paġna',
    save: 'Issejvja',
    close: 'Agħlaq mingħajr tibdil',
  },
  placeholder: {
    explain: 'Dan il-kontenut ġej minn {from}. Ma tgħabbiex, għax ma ppermettejtx: {categories}.',
    load: 'Għabbi darba: {title}',
    always: 'Ippermetti dejjem: {vendor}',
    policy: 'Politika tal-privatezza: {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'L-għażliet tal-privatezza tiegħek',
  },
  signalNotice: {
    confirm: 'It-talba għal esklużjoni ġiet rispettata',
    explain: 'Ir-reklamar u l-kummerċjalizzazzjoni huma mitfija, kif jitlob il-browser tiegħek.',
    choices: 'L-għażliet tiegħek',
    dismiss: 'Agħlaq',
  },
  notice: {
    untilRefused:
      'Sakemm ma tirrifjutax, {site} u partijiet terzi jaħżnu u jaqraw informazzjoni fuq it-tagħmir tiegħek għal: {categories}.',
    sale: 'Sa dakinhar l-informazzjoni personali tiegħek tista’ wkoll tinbiegħ lil partijiet terzi, jew tinqasam magħhom għar-reklamar.',
    inUse:
      '{site} u partijiet terzi jaħżnu u jaqraw informazzjoni fuq it-tagħmir tiegħek għal: {categories}.',
    nothingOn: 'M’hemm xejn mixgħul li tista’ tirrifjuta: {site}.',
    off: 'Mitfi, sakemm ma tixgħelx int stess: {categories}.',
    change: 'Tista’ tirrifjuta issa, u tibdel l-għażla tiegħek meta trid.',
    signalUnlessAccepted:
      'Il-browser tiegħek jibgħat {signals}. Aħna nirrispettawh u nżommu mitfi dan li ġej, sakemm xorta ma taċċettahx hawn: {categories}.',
    signalHonoured:
      'Il-browser tiegħek jibgħat {signals}. Aħna nirrispettawh u nżommu mitfi dan li ġej: {categories}.',
    partnersIfAccepted: 'Jekk taċċetta kollox, naqsmu l-informazzjoni wkoll ma’: {partners}.',
    partnersUntilRefused: 'Sakemm ma tirrifjutax, naqsmu l-informazzjoni wkoll ma’: {partners}.',
    newPartners: 'Żdiedu sħab mill-aħħar għażla tiegħek.',
    partners: {
      one: 'sieħeb kummerċjali 1',
      two: '{count} sħab kummerċjali',
      few: '{count} sħab kummerċjali',
      many: '{count} sieħeb kummerċjali',
      other: '{count} sieħeb kummerċjali',
    },
    exemptions: {
      preferences: 'preferenzi (id-dehra tas-sit)',
      analytics: 'analitika (l-għadd taż-żjarat)',
    },
    exempt: 'Diġà mixgħul, u għal dan is-sit biss: {exemptions}. Ir-rifjut jitfi dan ukoll.',
    topic:
      'Din il-paġna hija dwar suġġett sensittiv. Tagħżel x’tagħżel, hawn hu mitfi: {categories}.',
    keep: 'Żomm dawn il-cookies',
    acknowledge: 'Tajjeb',
  },
  additions: {
    honoured:
      'Il-browser tiegħek jibgħat {signals}. Hawn jiġi rispettat: ir-reklamar u l-kummerċjalizzazzjoni huma mitfija sakemm ma tiddeċidix mod ieħor.',
    objected:
      'Mitfi, għax il-browser tiegħek jibgħat {signals}. Jekk tixgħel dan u tissejvja, f’dan is-sit l-għażla tiegħek tieħu post is-sinjal.',
    overruled:
      'Il-browser tiegħek jibgħat {signals}; għal dan is-sit għażilt mod ieħor. Itfi dan biex jerġa’ jiġi segwit is-sinjal.',
    withAccount:
      'Waqt li tkun dħalt, l-għażliet tiegħek jinżammu mal-kont, inkella f’dan il-browser biss.',
    sensitive:
      'Mitfi f’din il-paġna, tagħżel x’tagħżel, għax hija dwar suġġett sensittiv. L-għażla tiegħek għal paġni oħra tibqa’ kif inhi.',
    partners: {
      heading: 'Ippermetti l-qsim ta’ informazzjoni addizzjonali ma’ sħab kummerċjali',
      scope: 'Dan ikopri biss is-sħubijiet deskritti hawn.',
      delay:
        'Meta titfi, il-browser tiegħek jieqaf jibgħat minnufih. Sieħeb li jaħdem fuq servers jista’ jeħtieġ ftit żmien, u dak li diġà ntbagħat ma jistax jittieħed lura.',
      list: {
        one: 'Is-sħab kollha: {count}',
        two: 'Is-sħab kollha: {count}',
        few: 'Is-sħab kollha: {count}',
        many: 'Is-sħab kollha: {count}',
        other: 'Is-sħab kollha: {count}',
      },
      updated: 'Aġġornat l-aħħar',
      added: 'F’din il-lista minn',
      role: 'Rwol',
      roles: {
        controller: 'Jiddeċiedi hu stess x’isir mill-informazzjoni (kontrollur)',
        processor: 'Jaġixxi biss fuq struzzjonijiet tagħna (proċessur)',
      },
      shares: 'Tinqasam',
      sharesNot: 'Ma tinqasamx',
      use: 'Użu permess',
      regions: 'Tiddeċiedi int fi',
      regionNames: {
        '*': 'Ir-reġjuni kollha',
        EEA: 'Żona Ekonomika Ewropea',
        EFTA: 'L-Iżlanda, il-Liechtenstein, in-Norveġja u l-Iżvizzera',
        none: 'L-ebda reġjun: jiddeċiedu l-kategoriji ta’ fuq',
      },
      byCategory: 'Fejn int, jiddeċiedu l-kategoriji ta’ fuq.',
      policy: 'Politika tal-privatezza: {partner}',
      optOut: 'Oġġezzjona direttament: {partner}',
      approved:
        'Kull sieħeb jista’ juża dak li jinqasam biss għall-użu permess imsemmi fl-entrata tiegħu.',
    },
    industry: {
      heading: 'Paġni ta’ esklużjoni tal-industrija tar-reklamar',
      text: 'Għal dan is-sit is-swiċċijiet ta’ fuq huma biżżejjed. Dawn l-għodod ta’ oħrajn jilħqu aktar ’il bogħod.',
      checked: 'iċċekkjat fi {date}',
      retired: 'magħluq fi {date}, m’għadux utli',
    },
  },
  cookies: {
    columns: ['Isem', 'Ta’ min', 'Għal xiex', 'Kategorija', 'Kemm idum'],
    thisSite: 'Dan is-sit',
    choice: 'Iżomm l-għażliet tiegħek',
    embeds: 'Iżomm ta’ min huma l-films, il-mapep u l-posts li dejjem tippermetti',
    untilNextChoice: 'Sal-għażla li jmiss tiegħek',
    days: {
      one: '{count} jum',
      two: '{count} jiem',
      few: '{count} jiem',
      many: '{count} jum',
      other: '{count} jum',
    },
    unknown: '–: mhux magħruf b’ċertezza. * tfisser kwalunkwe karattri.',
  },
};
