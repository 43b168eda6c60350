import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'af',
    direction: 'ltr',
    heading: 'Het iemand gesê … koekies?',
    body: [
      '{site} en vennote gebruik koekies om vir u ’n beter, veiliger en vinniger diens te bied en om ons onderneming te ondersteun.',
      'Sommige koekies is nodig om ons dienste te gebruik, dit te verbeter en te sorg dat dit reg werk.',
      'Slegs as u instem, bewaar en lees ons en derde partye ook inligting op u toestel, vir: {categories}.',
      'U kan weier, en u kan u keuse enige tyd terugtrek.',
    ],
    categories: {
      authentication: 'aanmelding en sekuriteit',
      preferences: 'voorkeure',
      analytics: 'statistiek',
      advertising: 'advertensies',
      marketing: 'bemarking',
    },
    accept: 'Aanvaar alle koekies',
    refuse: 'Weier nie-noodsaaklike koekies',
    more: 'Wys meer oor u keuses.',
    policy: 'Privaatheidsbeleid',
    saved: 'U keuse is gestoor.',
    withdrawn: 'U toestemming is teruggetrek.',
  },
  preferences: {
    heading: 'Koekies en u keuses',
    intro:
      'Skakel aan waarmee u saamstem, en af waarmee u nie saamstem nie. U kan enige tyd terugkom.',
    technologies: [
      {
        name: 'Koekies',
        text: 'is klein lêers wat ’n webwerf in u blaaier bewaar.',
      },
      {
        name: 'Pixels',
        text: 'is klein stukkies kode wat meld wanneer ’n bladsy of e-pos bekyk word.',
      },
      {
        name: 'Plaaslike berging',
        text: 'bewaar inligting in u blaaier, soos koekies, maar word nie vanself gestuur nie.',
      },
    ],
    uses: {
      security: {
        name: 'Aanmelding en sekuriteit',
        text: 'Aanmelding, beskerming van u rekening, voorkoming van gemorspos en misbruik.',
      },
      functionality: {
        name: 'Funksionaliteit',
        text: 'Foutboodskappe wys, van rekening wissel, oortjies in pas hou.',
      },
      preferences: {
        name: 'Voorkeure',
        text: 'U taal, u land en u instellings onthou.',
      },
      analytics: {
        name: 'Statistiek',
        text: 'Besoeke tel en sien hoe bladsye en skakels gebruik word.',
      },
      research: {
        name: 'Navorsing en ontwikkeling',
        text: 'Veranderings toets en probleme en nuwe idees vind.',
      },
      content: {
        name: 'Persoonlike inhoud',
        text: 'Artikels en voorstelle kies volgens wat u bekyk het.',
      },
      advertising: {
        name: 'Advertensies',
        text: 'Advertensies kies volgens wat u hier en elders doen, en meet wat dit bereik.',
      },
      marketing: {
        name: 'Bemarking',
        text: 'Ons eie veldtogte op die web en per e-pos voer, en dit meet.',
      },
      devices: {
        name: 'Aanpassing oor toestelle heen',
        text: 'U toestelle verbind, om op een te gebruik wat van ’n ander bekend is.',
      },
    },
    parts: ['Wat gebruik word', 'U keuses', 'Waarvoor dit gebruik mag word'],
    cookies: 'Koekies en berging, een vir een',
    allowed: 'Slegs vir wat langs ’n skakelaar staan wat aan is, en vir niks anders nie.',
    blocking:
      'U kan koekies ook in u blaaier blokkeer. Aanmelding kan dan misluk, en elke bladsy vra weer.',
    onlyHere: 'U keuses word slegs in hierdie blaaier bewaar.',
    always:
      'Altyd aan: daarsonder kan u nie aanmeld nie, en kan die webwerf nie veilig gehou word nie.',
    vendors: 'Op hierdie bladsy',
    save: 'Stoor',
    close: 'Maak toe sonder veranderings',
  },
  placeholder: {
    explain:
      'Hierdie inhoud kom van {from}. Dit is nie gelaai nie, omdat u die volgende nie toegelaat het nie: {categories}.',
    load: 'Laai een keer: {title}',
    always: 'Laat {vendor} altyd toe',
    policy: 'Privaatheidsbeleid van {vendor}',
  },
  opener: {
    open: 'Koekies',
  },
  privacyChoices: {
    open: 'U privaatheidskeuses',
  },
  signalNotice: {
    confirm: 'Uittreeversoek is nagekom',
    explain: 'Advertensies en bemarking is af, soos u blaaier vra.',
    choices: 'U keuses',
    dismiss: 'Maak toe',
  },
  notice: {
    untilRefused:
      'Totdat u weier, bewaar en lees {site} en derde partye inligting op u toestel, vir: {categories}.',
    sale: 'Tot dan kan u persoonlike inligting ook aan derde partye verkoop of met hulle gedeel word vir advertensies.',
    inUse: '{site} en derde partye bewaar en lees inligting op u toestel, vir: {categories}.',
    nothingOn: 'By {site} is niks aan wat u kan weier nie.',
    off: 'Af, tensy u dit self aanskakel: {categories}.',
    change: 'U kan nou weier, en u keuse enige tyd verander.',
    signalUnlessAccepted:
      'U blaaier stuur {signals}. Ons kom dit na en hou die volgende af, tensy u dit tog hier aanvaar: {categories}.',
    signalHonoured:
      'U blaaier stuur {signals}. Ons kom dit na en hou die volgende af: {categories}.',
    partnersIfAccepted: 'As u alles aanvaar, deel ons ook inligting met {partners}.',
    partnersUntilRefused: 'Ons deel ook inligting met {partners}, totdat u weier.',
    newPartners: 'Vennote is bygevoeg sedert u laas gekies het.',
    partners: {
      one: '1 sakevennoot',
      other: '{count} sakevennote',
    },
    exemptions: {
      preferences: 'voorkeure (hoe die webwerf lyk)',
      analytics: 'statistiek (besoeke tel)',
    },
    exempt:
      'Reeds aan, en slegs vir hierdie webwerf: {exemptions}. As u weier, word dit ook afgeskakel.',
    topic:
      'Hierdie bladsy gaan oor ’n sensitiewe onderwerp. Wat u ook al kies, hier bly dit af: {categories}.',
    keep: 'Behou hierdie koekies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'U blaaier stuur {signals}. Dit word hier nagekom: advertensies en bemarking is af tensy u anders besluit.',
    objected:
      'Af, aangesien u blaaier {signals} stuur. As u dit aanskakel en stoor, vervang u keuse die sein op hierdie webwerf.',
    overruled:
      'U blaaier stuur {signals}; u het vir hierdie webwerf anders gekies. Skakel dit af om weer die sein te volg.',
    withAccount:
      'Terwyl u aangemeld is, word u keuses by u rekening bewaar, anders slegs in hierdie blaaier.',
    sensitive:
      'Af op hierdie bladsy, wat u ook al kies, omdat dit oor ’n sensitiewe onderwerp gaan. U keuse vir ander bladsye bly soos dit is.',
    partners: {
      heading: 'Laat deling van bykomende inligting met sakevennote toe',
      scope: 'Dit dek slegs die vennootskappe wat hier beskryf word.',
      delay:
        'As dit afgeskakel word, hou u blaaier dadelik op. ’n Vennoot wat op bedieners werk, kan tyd nodig hê, en wat reeds gestuur is, kan nie teruggeneem word nie.',
      list: {
        one: 'Die enigste vennoot',
        other: 'Al {count} vennote',
      },
      updated: 'Laas bygewerk',
      added: 'Op hierdie lys sedert',
      role: 'Rol',
      roles: {
        controller: 'Besluit self wat met die inligting gebeur (verantwoordelike party)',
        processor: 'Tree slegs volgens ons opdragte op (operateur)',
      },
      shares: 'Word gedeel',
      sharesNot: 'Word nie gedeel nie',
      use: 'Toegelate gebruik',
      regions: 'U besluit in',
      regionNames: {
        '*': 'Alle streke',
        EEA: 'Europese Ekonomiese Gebied',
        EFTA: 'Ysland, Liechtenstein, Noorweë en Switserland',
        none: 'Geen streek nie: die kategorieë hierbo besluit',
      },
      byCategory: 'Waar u is, besluit die kategorieë hierbo.',
      policy: 'Privaatheidsbeleid van {partner}',
      optOut: 'Maak direk by {partner} beswaar',
      approved:
        'Elke vennoot mag wat gedeel word slegs gebruik vir die toegelate gebruik wat by hom genoem word.',
    },
    industry: {
      heading: 'Uittreebladsye van die advertensiebedryf',
      text: 'Vir hierdie webwerf is die skakelaars hierbo genoeg. Hierdie hulpmiddels van ander reik verder.',
      checked: 'nagegaan op {date}',
      retired: 'gesluit op {date}, nie meer van nut nie',
    },
  },
  cookies: {
    columns: ['Naam', 'Wie s’n', 'Waarvoor', 'Kategorie', 'Hoe lank'],
    thisSite: 'Hierdie webwerf',
    choice: 'Bewaar u keuses',
    embeds: 'Bewaar wie se video’s, kaarte en plasings u altyd toelaat',
    untilNextChoice: 'Tot u volgende keuse',
    days: {
      one: '{count} dag',
      other: '{count} dae',
    },
    unknown: '–: nie seker bekend nie. * staan vir enige karakters.',
  },
};
