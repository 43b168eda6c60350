import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'ga',
    direction: 'ltr',
    heading: 'An ndúirt duine éigin … fianáin?',
    body: [
      'Úsáideann {site} agus comhpháirtithe fianáin chun seirbhís níos fearr, níos sábháilte agus níos tapúla a thabhairt duit agus chun tacú lenár ngnó.',
      'Tá roinnt fianán riachtanach chun ár seirbhísí a úsáid, iad a fheabhsú agus a chinntiú go n-oibríonn siad i gceart.',
      'Má aontaíonn tú, agus sa chás sin amháin, déanaimidne agus tríú páirtithe faisnéis a stóráil agus a léamh ar do ghléas freisin, le haghaidh: {categories}.',
      'Is féidir leat diúltú, agus is féidir leat do rogha a tharraingt siar am ar bith.',
    ],
    categories: {
      authentication: 'logáil isteach agus slándáil',
      preferences: 'sainroghanna',
      analytics: 'anailísíocht',
      advertising: 'fógraíocht',
      marketing: 'margaíocht',
    },
    accept: 'Glac le gach fianán',
    refuse: 'Diúltaigh d’fhianáin roghnacha',
    more: 'Taispeáin tuilleadh faoi do roghanna.',
    policy: 'Beartas príobháideachais',
    saved: 'Sábháladh do rogha.',
    withdrawn: 'Tarraingíodh siar do thoiliú.',
  },
  preferences: {
    heading: 'Fianáin agus do roghanna',
    intro:
      'Cuir air an rud a n-aontaíonn tú leis, agus cuir as an rud nach n-aontaíonn tú leis. Is féidir leat filleadh anseo am ar bith.',
    technologies: [
      {
        name: 'Fianáin',
        text: '– comhaid bheaga a choinníonn suíomh i do bhrabhsálaí.',
      },
      {
        name: 'Picteilíní',
        text: '– píosaí beaga cóid a insíonn nuair a fheictear leathanach nó ríomhphost.',
      },
      {
        name: 'Stóras áitiúil',
        text: '– coinníonn sé faisnéis i do bhrabhsálaí, mar a dhéanann fianáin, ach ní sheoltar go huathoibríoch í.',
      },
    ],
    uses: {
      security: {
        name: 'Logáil isteach agus slándáil',
        text: 'Tú a logáil isteach, do chuntas a chosaint, turscar agus mí-úsáid a chosc.',
      },
      functionality: {
        name: 'Feidhmiúlacht',
        text: 'Teachtaireachtaí earráide a thaispeáint, cuntas a athrú, cluaisíní a choinneáil ar aon dul.',
      },
      preferences: {
        name: 'Sainroghanna',
        text: 'Cuimhneamh ar do theanga, do thír agus do shocruithe.',
      },
      analytics: {
        name: 'Anailísíocht',
        text: 'Cuairteanna a chomhaireamh agus féachaint conas a úsáidtear leathanaigh agus naisc.',
      },
      research: {
        name: 'Taighde agus forbairt',
        text: 'Athruithe a thástáil, fadhbanna agus smaointe nua a aimsiú.',
      },
      content: {
        name: 'Ábhar pearsantaithe',
        text: 'Ailt agus moltaí a roghnú de réir a bhfaca tú.',
      },
      advertising: {
        name: 'Fógraíocht',
        text: 'Fógraí a roghnú de réir a ndéanann tú anseo agus in áiteanna eile, agus a dtoradh a thomhas.',
      },
      marketing: {
        name: 'Margaíocht',
        text: 'Ár bhfeachtais féin a reáchtáil, ar an ngréasán agus le ríomhphost, agus iad a thomhas.',
      },
      devices: {
        name: 'Pearsantú ar fud gléasanna',
        text: 'Do ghléasanna a nascadh, chun a bhfuil ar eolas ó ghléas amháin a úsáid ar ghléas eile.',
      },
    },
    parts: ['Cad a úsáidtear', 'Do roghanna', 'Conas is féidir é a úsáid'],
    cookies: 'Fianáin agus stóras, ceann ar cheann',
    allowed: 'Ní úsáidtear é ach don rud atá in aice le lasc atá air, agus ní d’aon rud eile.',
    blocking:
      'Is féidir leat fianáin a bhlocáil i do bhrabhsálaí freisin. D’fhéadfadh go dteipfeadh ar an logáil isteach ansin, agus fiafróidh gach leathanach díot arís.',
    onlyHere: 'Coinnítear do roghanna sa bhrabhsálaí seo amháin.',
    always:
      'Air i gcónaí: gan é, ní féidir leat logáil isteach, agus ní féidir an suíomh a choinneáil slán.',
    vendors: 'Ar an leathanach seo',
    save: 'Sábháil',
    close: 'Dún gan athruithe',
  },
  placeholder: {
    explain: 'Tagann an t-ábhar seo ó {from}. Níor lódáladh é, mar nár cheadaigh tú: {categories}.',
    load: 'Lódáil uair amháin: {title}',
    always: 'Ceadaigh i gcónaí: {vendor}',
    policy: 'Beartas príobháideachais: {vendor}',
  },
  opener: {
    open: 'Fianáin',
  },
  privacyChoices: {
    open: 'Do roghanna príobháideachais',
  },
  signalNotice: {
    confirm: 'Cloíodh leis an iarratas ar rogha an diúltaithe',
    explain: 'Tá fógraíocht agus margaíocht as, mar a iarrann do bhrabhsálaí.',
    choices: 'Do roghanna',
    dismiss: 'Dún',
  },
  notice: {
    untilRefused:
      'Go dtí go ndiúltóidh tú, stórálann agus léann {site} agus tríú páirtithe faisnéis ar do ghléas le haghaidh: {categories}.',
    sale: 'Go dtí sin féadfar do chuid faisnéise pearsanta a dhíol le tríú páirtithe freisin, nó í a roinnt leo le haghaidh fógraíochta.',
    inUse:
      'Stórálann agus léann {site} agus tríú páirtithe faisnéis ar do ghléas le haghaidh: {categories}.',
    nothingOn: 'Ag {site}, níl aon rud air a d’fhéadfá a dhiúltú.',
    off: 'As, mura gcuireann tú féin air é: {categories}.',
    change: 'Is féidir leat diúltú anois, agus do rogha a athrú am ar bith.',
    signalUnlessAccepted:
      'Seolann do bhrabhsálaí {signals}. Cloímid leis agus coinnímid iad seo as, mura nglacann tú leo anseo dá ainneoin sin: {categories}.',
    signalHonoured:
      'Seolann do bhrabhsálaí {signals}. Cloímid leis agus coinnímid iad seo as: {categories}.',
    partnersIfAccepted:
      'Má ghlacann tú le gach rud, roinnimid faisnéis leo seo freisin: {partners}.',
    partnersUntilRefused:
      'Go dtí go ndiúltóidh tú, roinnimid faisnéis leo seo freisin: {partners}.',
    newPartners: 'Cuireadh comhpháirtithe leis an liosta ó rinne tú rogha go deireanach.',
    partners: {
      one: '{count} chomhpháirtí gnó',
      two: '{count} chomhpháirtí gnó',
      few: '{count} chomhpháirtí gnó',
      many: '{count} gcomhpháirtí gnó',
      other: '{count} comhpháirtí gnó',
    },
    exemptions: {
      preferences: 'sainroghanna (cuma an tsuímh)',
      analytics: 'anailísíocht (cuairteanna a chomhaireamh)',
    },
    exempt:
      'Air cheana, agus don suíomh seo amháin: {exemptions}. Cuireann diúltú é sin as freisin.',
    topic:
      'Baineann an leathanach seo le hábhar íogair. Is cuma cad a roghnaíonn tú, tá sé seo as anseo: {categories}.',
    keep: 'Coinnigh na fianáin seo',
    acknowledge: 'Tá go maith',
  },
  additions: {
    honoured:
      'Seolann do bhrabhsálaí {signals}. Cloítear leis anseo: tá fógraíocht agus margaíocht as mura gcinneann tú a mhalairt.',
    objected:
      'As, mar go seolann do bhrabhsálaí {signals}. Má chuireann tú air é agus má shábhálann tú, tagann do rogha in áit an chomhartha ar an suíomh seo.',
    overruled:
      'Seolann do bhrabhsálaí {signals}; roghnaigh tú a mhalairt don suíomh seo. Cuir as é seo chun an comhartha a leanúint arís.',
    withAccount:
      'Agus tú logáilte isteach, coinnítear do roghanna le do chuntas, nó sa bhrabhsálaí seo amháin murab amhlaidh.',
    sensitive:
      'As ar an leathanach seo, is cuma cad a roghnaíonn tú, mar go mbaineann sé le hábhar íogair. Fanann do rogha do leathanaigh eile mar atá.',
    partners: {
      heading: 'Ceadaigh faisnéis bhreise a roinnt le comhpháirtithe gnó',
      scope: 'Ní chlúdaíonn sé seo ach na comhpháirtíochtaí a dtugtar cuntas orthu anseo.',
      delay:
        'Nuair a chuirtear as é, stopann do bhrabhsálaí den seoladh láithreach. D’fhéadfadh am a bheith de dhíth ar chomhpháirtí a oibríonn ar fhreastalaithe, agus ní féidir an méid a seoladh cheana a thabhairt ar ais.',
      list: {
        one: 'Na comhpháirtithe uile: {count}',
        two: 'Na comhpháirtithe uile: {count}',
        few: 'Na comhpháirtithe uile: {count}',
        many: 'Na comhpháirtithe uile: {count}',
        other: 'Na comhpháirtithe uile: {count}',
      },
      updated: 'Nuashonraithe go deireanach',
      added: 'Ar an liosta seo ó',
      role: 'Ról',
      roles: {
        controller: 'Cinneann sé féin cad a tharlaíonn don fhaisnéis (rialaitheoir)',
        processor: 'Gníomhaíonn sé de réir ár dtreoracha amháin (próiseálaí)',
      },
      shares: 'Roinntear',
      sharesNot: 'Ní roinntear',
      use: 'Úsáid cheadaithe',
      regions: 'Is tusa a chinneann sna réigiúin seo',
      regionNames: {
        '*': 'Gach réigiún',
        EEA: 'An Limistéar Eorpach Eacnamaíoch',
        EFTA: 'An Íoslainn, Lichtinstéin, an Iorua agus an Eilvéis',
        none: 'Gan réigiún ar bith: is iad na catagóirí thuas a chinneann',
      },
      byCategory: 'San áit a bhfuil tú, is iad na catagóirí thuas a chinneann.',
      policy: 'Beartas príobháideachais: {partner}',
      optOut: 'Déan agóid go díreach: {partner}',
      approved:
        'Ní fhéadfaidh comhpháirtí an méid a roinntear a úsáid ach amháin don úsáid cheadaithe a luaitear ina iontráil.',
    },
    industry: {
      heading: 'Rogha an diúltaithe sa tionscal fógraíochta',
      text: 'Is leor na lasca thuas don suíomh seo. Téann na huirlisí seo ó dhaoine eile níos faide.',
      checked: 'seiceáilte {date}',
      retired: 'dúnta {date}, gan éifeacht anois',
    },
  },
  cookies: {
    columns: ['Ainm', 'Cé leis', 'Cad chuige', 'Catagóir', 'Cá fhad'],
    thisSite: 'An suíomh seo',
    choice: 'Coinníonn sé do roghanna',
    embeds:
      'Coinníonn sé cé leis na físeáin, léarscáileanna agus postálacha a cheadaíonn tú i gcónaí',
    untilNextChoice: 'Go dtí do chéad rogha eile',
    days: {
      one: '{count} lá',
      two: '{count} lá',
      few: '{count} lá',
      many: '{count} lá',
      other: '{count} lá',
    },
    unknown: '–: gan a bheith ar eolas go cinnte. Seasann * do charachtair ar bith.',
  },
};
