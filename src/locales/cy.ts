import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'cy',
    direction: 'ltr',
    heading: 'A ddywedodd rhywun … cwcis?',
    body: [
      'Mae {site} a phartneriaid yn defnyddio cwcis i roi gwasanaeth gwell, mwy diogel a chyflymach i chi ac i gefnogi ein busnes.',
      'Mae angen rhai cwcis i ddefnyddio ein gwasanaethau, eu gwella a sicrhau eu bod yn gweithio’n iawn.',
      'Dim ond os byddwch yn cytuno y byddwn ni a thrydydd partïon hefyd yn storio ac yn darllen gwybodaeth ar eich dyfais, ar gyfer: {categories}.',
      'Gallwch wrthod, a gallwch dynnu eich dewis yn ôl unrhyw bryd.',
    ],
    categories: {
      authentication: 'mewngofnodi a diogelwch',
      preferences: 'hoffterau',
      analytics: 'dadansoddeg',
      advertising: 'hysbysebu',
      marketing: 'marchnata',
    },
    accept: 'Derbyn yr holl gwcis',
    refuse: 'Gwrthod cwcis nad ydynt yn hanfodol',
    more: 'Dangos mwy am eich dewisiadau.',
    policy: 'Polisi preifatrwydd',
    saved: 'Mae eich dewis wedi’i gadw.',
    withdrawn: 'Mae eich cydsyniad wedi’i dynnu’n ôl.',
  },
  preferences: {
    heading: 'Cwcis a’ch dewisiadau',
    intro:
      'Trowch ymlaen yr hyn rydych yn cytuno ag ef, a throwch y gweddill i ffwrdd. Gallwch ddod yn ôl yma unrhyw bryd.',
    technologies: [
      {
        name: 'Cwcis',
        text: 'yw ffeiliau bach y mae safle’n eu cadw yn eich porwr.',
      },
      {
        name: 'Picseli',
        text: 'yw darnau bach o god sy’n dweud pryd y gwelir tudalen neu e-bost.',
      },
      {
        name: 'Storfa leol',
        text: 'yw lle yn eich porwr sy’n cadw gwybodaeth, fel y gwna cwcis, ond ni chaiff ei hanfon ohoni ei hun.',
      },
    ],
    uses: {
      security: {
        name: 'Mewngofnodi a diogelwch',
        text: 'Eich mewngofnodi, diogelu eich cyfrif, atal sbam a chamddefnydd.',
      },
      functionality: {
        name: 'Swyddogaethau',
        text: 'Dangos negeseuon gwall, newid cyfrif, cadw tabiau’n gyson.',
      },
      preferences: {
        name: 'Hoffterau',
        text: 'Cofio eich iaith, eich gwlad a’ch gosodiadau.',
      },
      analytics: {
        name: 'Dadansoddeg',
        text: 'Cyfrif ymweliadau a gweld sut y defnyddir tudalennau a dolenni.',
      },
      research: {
        name: 'Ymchwil a datblygu',
        text: 'Profi newidiadau a dod o hyd i broblemau a syniadau newydd.',
      },
      content: {
        name: 'Cynnwys wedi’i bersonoli',
        text: 'Dewis erthyglau ac awgrymiadau yn ôl yr hyn rydych wedi’i weld.',
      },
      advertising: {
        name: 'Hysbysebu',
        text: 'Dewis hysbysebion yn ôl yr hyn a wnewch yma ac mewn mannau eraill, a mesur eu heffaith.',
      },
      marketing: {
        name: 'Marchnata',
        text: 'Cynnal ein hymgyrchoedd ein hunain, ar y we a thrwy e-bost, a’u mesur.',
      },
      devices: {
        name: 'Personoli ar draws dyfeisiau',
        text: 'Cysylltu eich dyfeisiau, i ddefnyddio ar un yr hyn sy’n hysbys o un arall.',
      },
    },
    parts: ['Beth a ddefnyddir', 'Eich dewisiadau', 'Sut y gellir ei ddefnyddio'],
    cookies: 'Cwcis a storfa, fesul un',
    allowed: 'Dim ond ar gyfer yr hyn sydd wrth ymyl switsh sydd ymlaen, a dim byd arall.',
    blocking:
      'Gallwch hefyd rwystro cwcis yn eich porwr. Gall mewngofnodi fethu wedyn, a bydd pob tudalen yn gofyn eto.',
    onlyHere: 'Cedwir eich dewisiadau yn y porwr hwn yn unig.',
    always: 'Ymlaen bob amser: hebddo ni allwch fewngofnodi, ac ni ellir cadw’r safle’n ddiogel.',
    vendors: 'Ar y dudalen hon',
    save: 'Cadw',
    close: 'Cau heb newidiadau',
  },
  placeholder: {
    explain:
      'Daw’r cynnwys hwn o {from}. Nid yw wedi’i lwytho, gan nad ydych wedi caniatáu: {categories}.',
    load: 'Llwytho unwaith: {title}',
    always: 'Caniatáu {vendor} bob amser',
    policy: 'Polisi preifatrwydd {vendor}',
  },
  opener: {
    open: 'Cwcis',
  },
  privacyChoices: {
    open: 'Eich dewisiadau preifatrwydd',
  },
  signalNotice: {
    confirm: 'Cais i optio allan wedi’i barchu',
    explain: 'Mae hysbysebu a marchnata i ffwrdd, fel y mae eich porwr yn gofyn.',
    choices: 'Eich dewisiadau',
    dismiss: 'Cau',
  },
  notice: {
    untilRefused:
      'Nes i chi wrthod, mae {site} a thrydydd partïon yn storio ac yn darllen gwybodaeth ar eich dyfais ar gyfer: {categories}.',
    sale: 'Tan hynny gall eich gwybodaeth bersonol hefyd gael ei gwerthu i drydydd partïon, neu ei rhannu â nhw ar gyfer hysbysebu.',
    inUse:
      'Mae {site} a thrydydd partïon yn storio ac yn darllen gwybodaeth ar eich dyfais ar gyfer: {categories}.',
    nothingOn: 'Ar {site}, nid oes dim ymlaen y gallech ei wrthod.',
    off: 'I ffwrdd, oni bai eich bod yn ei droi ymlaen eich hun: {categories}.',
    change: 'Gallwch wrthod nawr, a newid eich dewis unrhyw bryd.',
    signalUnlessAccepted:
      'Mae eich porwr yn anfon {signals}. Rydym yn ei barchu ac yn cadw’r canlynol i ffwrdd, oni bai eich bod yn derbyn yma er hynny: {categories}.',
    signalHonoured:
      'Mae eich porwr yn anfon {signals}. Rydym yn ei barchu ac yn cadw’r canlynol i ffwrdd: {categories}.',
    partnersIfAccepted:
      'Os derbyniwch bopeth, rydym hefyd yn rhannu gwybodaeth â’r rhain: {partners}.',
    partnersUntilRefused:
      'Nes i chi wrthod, rydym hefyd yn rhannu gwybodaeth â’r rhain: {partners}.',
    newPartners: 'Mae partneriaid wedi’u hychwanegu ers eich dewis diwethaf.',
    partners: {
      zero: '{count} partner busnes',
      one: '{count} partner busnes',
      two: '{count} bartner busnes',
      few: '{count} phartner busnes',
      many: '{count} phartner busnes',
      other: '{count} partner busnes',
    },
    exemptions: {
      preferences: 'hoffterau (golwg y safle)',
      analytics: 'dadansoddeg (cyfrif ymweliadau)',
    },
    exempt:
      'Ymlaen eisoes, ac ar gyfer y safle hwn yn unig: {exemptions}. Mae gwrthod yn troi hynny i ffwrdd hefyd.',
    topic:
      'Mae’r dudalen hon yn ymwneud â phwnc sensitif. Beth bynnag a ddewiswch, mae hyn i ffwrdd yma: {categories}.',
    keep: 'Cadw’r cwcis hyn',
    acknowledge: 'Iawn',
  },
  additions: {
    honoured:
      'Mae eich porwr yn anfon {signals}. Caiff ei barchu yma: mae hysbysebu a marchnata i ffwrdd oni bai eich bod yn penderfynu fel arall.',
    objected:
      'I ffwrdd, gan fod eich porwr yn anfon {signals}. Os trowch hyn ymlaen a’i gadw, bydd eich dewis yn disodli’r signal ar y safle hwn.',
    overruled:
      'Mae eich porwr yn anfon {signals}; rydych wedi dewis fel arall ar gyfer y safle hwn. Trowch hyn i ffwrdd i ddilyn y signal eto.',
    withAccount:
      'Tra byddwch wedi mewngofnodi cedwir eich dewisiadau gyda’ch cyfrif, fel arall yn y porwr hwn yn unig.',
    sensitive:
      'I ffwrdd ar y dudalen hon, beth bynnag a ddewiswch, gan ei bod yn ymwneud â phwnc sensitif. Mae eich dewis ar gyfer tudalennau eraill yn aros fel y mae.',
    partners: {
      heading: 'Caniatáu rhannu gwybodaeth ychwanegol â phartneriaid busnes',
      scope: 'Dim ond y partneriaethau a ddisgrifir yma sydd dan sylw.',
      delay:
        'O’i droi i ffwrdd, mae eich porwr yn rhoi’r gorau i anfon ar unwaith. Gall partner sy’n gweithio ar weinyddion gymryd amser, ac ni ellir cymryd yn ôl yr hyn a anfonwyd eisoes.',
      list: {
        zero: 'Pob partner: {count}',
        one: 'Pob partner: {count}',
        two: 'Pob partner: {count}',
        few: 'Pob partner: {count}',
        many: 'Pob partner: {count}',
        other: 'Pob partner: {count}',
      },
      updated: 'Diweddarwyd ddiwethaf',
      added: 'Ar y rhestr hon ers',
      role: 'Rôl',
      roles: {
        controller: 'Yn penderfynu ei hun beth sy’n digwydd i’r wybodaeth (rheolydd)',
        processor: 'Yn gweithredu ar ein cyfarwyddiadau ni yn unig (prosesydd)',
      },
      shares: 'Rhennir',
      sharesNot: 'Ni rennir',
      use: 'Defnydd a ganiateir',
      regions: 'Lle’r ydych chi’n penderfynu',
      regionNames: {
        '*': 'Pob rhanbarth',
        EEA: 'Ardal Economaidd Ewrop',
        EFTA: 'Gwlad yr Iâ, Liechtenstein, Norwy a’r Swistir',
        none: 'Dim rhanbarth: y categorïau uchod sy’n penderfynu',
      },
      byCategory: 'Lle rydych chi, y categorïau uchod sy’n penderfynu.',
      policy: 'Polisi preifatrwydd {partner}',
      optOut: 'Gwrthwynebu’n uniongyrchol: {partner}',
      approved:
        'Dim ond ar gyfer y defnydd a ganiateir a nodir yn ei gofnod y caiff pob partner ddefnyddio’r hyn a rennir.',
    },
    industry: {
      heading: 'Tudalennau optio allan y diwydiant hysbysebu',
      text: 'Ar gyfer y safle hwn mae’r switshis uchod yn ddigon. Mae’r offer hyn gan eraill yn cyrraedd ymhellach.',
      checked: 'gwiriwyd {date}',
      retired: 'caewyd {date}, heb fod o ddefnydd mwyach',
    },
  },
  cookies: {
    columns: ['Enw', 'Pwy biau', 'At beth', 'Categori', 'Am ba hyd'],
    thisSite: 'Y safle hwn',
    choice: 'Yn cadw eich dewisiadau',
    embeds: 'Yn cofio gan bwy rydych bob amser yn caniatáu ffilmiau, mapiau a phostiadau',
    untilNextChoice: 'Tan eich dewis nesaf',
    days: {
      zero: '{count} diwrnod',
      one: '{count} diwrnod',
      two: '{count} ddiwrnod',
      few: '{count} diwrnod',
      many: '{count} diwrnod',
      other: '{count} diwrnod',
    },
    unknown: '–: ddim yn hysbys yn sicr. Mae * yn sefyll am unrhyw nodau.',
  },
};
