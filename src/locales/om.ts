import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'om',
    direction: 'ltr',
    heading: 'Namni tokko … kukii jedhee?',
    body: [
      '{site} fi michoonni isaa tajaajila caaluu, amanamaa fi saffisaa isiniif kennuu fi hojii keenya deeggaruuf kukii fayyadamu.',
      'Kukiiwwan muraasni tajaajila keenya fayyadamuu, fooyyessuu fi sirriitti akka hojjetu gochuuf barbaachisoodha.',
      'Yoo hayyamtan qofa, nutii fi qaamni sadaffaan odeeffannoo meeshaa keessan irratti kanneen armaan gadiitiifis ni kuusna, ni dubbifna: {categories}.',
      'Diduu dandeessu, filannoo keessanis yeroo barbaaddan deebifachuu dandeessu.',
    ],
    categories: {
      authentication: 'seensaa fi nageenya',
      preferences: 'filannoowwan',
      analytics: 'xiinxala',
      advertising: 'beeksisa',
      marketing: 'maarkeetingii',
    },
    accept: 'Kukii hunda fudhadhu',
    refuse: 'Kukii barbaachisoo hin taane didi',
    more: 'Waa’ee filannoo keessanii dabalata agarsiisi.',
    policy: 'Imaammata dhuunfaa',
    saved: 'Filannoon keessan olkaa’ameera.',
    withdrawn: 'Hayyamni keessan deebifamee fudhatameera.',
  },
  preferences: {
    heading: 'Kukii fi filannoo keessan',
    intro: 'Kan hayyamtan banaa, kan hin hayyamne cufaa. Yeroo barbaaddan as deebi’uu dandeessu.',
    technologies: [
      {
        name: 'Kukiin',
        text: 'faayilii xixiqqaa marsariitiin biraawzara keessan keessatti kuusudha.',
      },
      {
        name: 'Piikselli',
        text: 'koodii xixiqqaa yeroo fuulli yookiin imeeliin ilaalamu himudha.',
      },
      {
        name: 'Kuusaan naannoo',
        text: 'akka kukii odeeffannoo biraawzara keessan keessatti kuusa, garuu ofumaan hin ergamu.',
      },
    ],
    uses: {
      security: {
        name: 'Seensaa fi nageenya',
        text: 'Isin galchuu, herrega keessan eeguu, ispaamii fi itti fayyadama badaa dhorkuu.',
      },
      functionality: {
        name: 'Hojii',
        text: 'Ergaa dogoggoraa agarsiisuu, herrega jijjiiruu, taabota walsimsiisuu.',
      },
      preferences: {
        name: 'Filannoowwan',
        text: 'Afaan, biyyaa fi qindaa’ina keessan yaadachuu.',
      },
      analytics: {
        name: 'Xiinxala',
        text: 'Daawwannaa lakkaa’uu fi fuullii fi hidhaan akkamitti akka itti fayyadamamu ilaaluu.',
      },
      research: {
        name: 'Qorannoo fi misooma',
        text: 'Jijjiirama yaaluu, rakkoo fi yaada haaraa argachuu.',
      },
      content: {
        name: 'Qabiyyee dhuunfaa',
        text: 'Barruu fi yaada waan ilaaltan irratti hundaa’uun filuu.',
      },
      advertising: {
        name: 'Beeksisa',
        text: 'Beeksisa waan asii fi bakka biraatti gootan irratti hundaa’uun filuu, bu’aa isaa safaruu.',
      },
      marketing: {
        name: 'Maarkeetingii',
        text: 'Duula ofii keenyaa marsariitii fi imeeliin gaggeessuu, safaruus.',
      },
      devices: {
        name: 'Meeshaalee gidduutti dhuunfeessuu',
        text: 'Meeshaalee keessan walitti hidhuu, kan tokko irraa beekame isa biraa irratti fayyadamuuf.',
      },
    },
    parts: ['Waan itti fayyadamnu', 'Filannoo keessan', 'Akkamitti itti fayyadamuun danda’ama'],
    cookies: 'Kukii fi kuusaa, tokko tokkoon',
    allowed: 'Waan furtuu baname bira jiru qofaaf, waan biraa kamiifuu miti.',
    blocking:
      'Biraawzara keessanittis kukii dhorkuu dandeessu. Yoos seensi kufuu danda’a, fuulli hundis irra deebi’ee gaafata.',
    onlyHere: 'Filannoon keessan biraawzara kana qofa keessatti kuufama.',
    always: 'Yeroo hunda banaa: kana malee seenuu hin dandeessan, marsariitiin nagaan hin eegamu.',
    vendors: 'Fuula kana irratti',
    save: 'Olkaa’i',
    close: 'Jijjiirama malee cufi',
  },
  placeholder: {
    explain:
      'Qabiyyeen kun {from} irraa dhufa. Kanneen armaan gadii waan hin eyyamneef hin fe’amne: {categories}.',
    load: 'Al tokko fe’i: {title}',
    always: 'Yeroo hunda eyyami: {vendor}',
    policy: 'Imaammata dhuunfaa: {vendor}',
  },
  opener: {
    open: 'Kukii',
  },
  privacyChoices: {
    open: 'Filannoo dhuunfaa keessan',
  },
  signalNotice: {
    confirm: 'Gaaffiin ba’uu kabajameera',
    explain: 'Beeksisni fi maarkeetingiin cufaadha, akkuma biraawzarri keessan gaafatu.',
    choices: 'Filannoo keessan',
    dismiss: 'Cufi',
  },
  notice: {
    untilRefused:
      'Hanga diddanitti, {site} fi qaamni sadaffaan odeeffannoo meeshaa keessan irratti kanneen armaan gadiitiif ni kuusu, ni dubbisu: {categories}.',
    sale: 'Hanga sanaatti odeeffannoon dhuunfaa keessan qaama sadaffaatti gurguramuu yookiin beeksisaaf isaan waliin qoodamuus ni danda’a.',
    inUse:
      '{site} fi qaamni sadaffaan odeeffannoo meeshaa keessan irratti kanneen armaan gadiitiif ni kuusu, ni dubbisu: {categories}.',
    nothingOn: 'Wanti baname kan diduu dandeessan hin jiru: {site}.',
    off: 'Cufaadha, ofii keessan yoo hin banne: {categories}.',
    change: 'Amma diduu dandeessu, filannoo keessanis yeroo barbaaddan jijjiiruu dandeessu.',
    signalUnlessAccepted:
      'Biraawzarri keessan {signals} erga. Kana ni kabajna, ta’us asitti yoo fudhattan malee kanneen armaan gadii cufaa goona: {categories}.',
    signalHonoured:
      'Biraawzarri keessan {signals} erga. Kana ni kabajna, kanneen armaan gadiis cufaa goona: {categories}.',
    partnersIfAccepted: 'Hunda yoo fudhattan, odeeffannoo kanneen waliinis ni qoodna: {partners}.',
    partnersUntilRefused: 'Hanga diddanitti, odeeffannoo kanneen waliinis ni qoodna: {partners}.',
    newPartners: 'Filannoo keessan isa dhumaa booda michoonni dabalamaniiru.',
    partners: {
      one: 'michuu daldalaa {count}',
      other: 'michoota daldalaa {count}',
    },
    exemptions: {
      preferences: 'filannoowwan (bifa marsariitii)',
      analytics: 'xiinxala (daawwannaa lakkaa’uu)',
    },
    exempt: 'Duraan banaadha, marsariitii kana qofaaf: {exemptions}. Diduun isas ni cufa.',
    topic:
      'Fuulli kun waa’ee dhimma of eeggannoo barbaaduuti. Maal iyyuu yoo filattan, asitti cufaadha: {categories}.',
    keep: 'Kukii kana tursi',
    acknowledge: 'Tole',
  },
  additions: {
    honoured:
      'Biraawzarri keessan {signals} erga. Asitti ni kabajama: isin murtii biraa yoo hin goone beeksisni fi maarkeetingiin cufaadha.',
    objected:
      'Cufaadha, biraawzarri keessan {signals} waan erguuf. Yoo bantanii olkeessan, marsariitii kana irratti filannoon keessan bakka mallattoo bu’a.',
    overruled:
      'Biraawzarri keessan {signals} erga; marsariitii kanaaf kan biraa filattaniittu. Mallattoo deebisanii hordofuuf kana cufaa.',
    withAccount:
      'Yeroo seentanii jirtan filannoon keessan herrega keessan waliin, yoo hin taane biraawzara kana qofa keessatti kuufama.',
    sensitive:
      'Fuula kana irratti cufaadha, maal iyyuu yoo filattan, waa’ee dhimma of eeggannoo barbaadu waan ta’eef. Filannoon keessan fuula biraatiif akkuma jirutti hafa.',
    partners: {
      heading: 'Odeeffannoo dabalataa michoota daldalaa waliin qooduu eyyami',
      scope: 'Kun michooma asitti ibsame qofa ilaallata.',
      delay:
        'Yoo cufame, biraawzarri keessan battalumatti dhaaba. Michuun sarvaraan hojjetu yeroo barbaaduu danda’a, kan dura ergame deebifamuu hin danda’u.',
      list: {
        one: 'Michoota hunda: {count}',
        other: 'Michoota hunda: {count}',
      },
      updated: 'Yeroo dhumaa kan haaromfame',
      added: 'Tarree kana irra kan jiru',
      role: 'Gahee',
      roles: {
        controller: 'Odeeffannoon maal akka ta’u ofiin murteessa (to’ataa)',
        processor: 'Qajeelfama keenya qofaan hojjeta (adeemsisaa)',
      },
      shares: 'Kan qoodamu',
      sharesNot: 'Kan hin qoodamne',
      use: 'Itti fayyadama eyyamame',
      regions: 'Isin bakka murteessitan',
      regionNames: {
        '*': 'Naannoo hunda',
        EEA: 'Naannoo Dinagdee Awurooppaa',
        EFTA: 'Ayeslaand, Lichistensteyin, Noorwey fi Siwizerlaand',
        none: 'Naannoo hin jiru: ramaddii gubbaatu murteessa',
      },
      byCategory: 'Bakka jirtanitti, ramaddii gubbaatu murteessa.',
      policy: 'Imaammata dhuunfaa: {partner}',
      optOut: 'Kallattiin mormi: {partner}',
      approved:
        'Michuun hundi kan qoodame itti fayyadama eyyamame kan galmee isaa irratti ibsame qofaaf fayyadamuu danda’a.',
    },
    industry: {
      heading: 'Fuulota ba’uu kan industirii beeksisaa',
      text: 'Marsariitii kanaaf furtuuwwan gubbaa ni ga’u. Meeshaaleen warra biraa kun caalaatti fagoo ga’u.',
      checked: 'kan ilaalame {date}',
      retired: 'kan cufame {date}, ammaan booda hin fayyadu',
    },
  },
  cookies: {
    columns: ['Maqaa', 'Kan eenyuu', 'Maaliif', 'Ramaddii', 'Hammam turti'],
    thisSite: 'Marsariitii kana',
    choice: 'Filannoo keessan kuusa',
    embeds: 'Viidiyoo, kaartaa fi maxxansa eenyuu yeroo hunda akka eyyamtan kuusa',
    untilNextChoice: 'Hanga filannoo keessan itti aanuutti',
    days: {
      one: 'guyyaa {count}',
      other: 'guyyaa {count}',
    },
    unknown: '–: sirriitti hin beekamu. * jechuun qubee kamiyyuu.',
  },
};
