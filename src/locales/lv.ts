import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'lv',
    direction: 'ltr',
    heading: 'Vai kāds teica … sīkdatnes?',
    body: [
      '{site} un partneri izmanto sīkdatnes, lai sniegtu jums labāku, drošāku un ātrāku pakalpojumu un atbalstītu mūsu darbību.',
      'Dažas sīkdatnes ir nepieciešamas, lai izmantotu mūsu pakalpojumus, tos uzlabotu un nodrošinātu to pareizu darbību.',
      'Tikai ja piekrītat, mēs un trešās personas glabājam un lasām informāciju jūsu ierīcē arī šādiem mērķiem: {categories}.',
      'Varat noraidīt un jebkurā laikā varat atsaukt savu izvēli.',
    ],
    categories: {
      authentication: 'pieteikšanās un drošība',
      preferences: 'preferences',
      analytics: 'statistika',
      advertising: 'reklāma',
      marketing: 'mārketings',
    },
    accept: 'Pieņemt visas sīkdatnes',
    refuse: 'Noraidīt nebūtiskās sīkdatnes',
    more: 'Rādīt vairāk par jūsu izvēli.',
    policy: 'Privātuma politika',
    saved: 'Jūsu izvēle ir saglabāta.',
    withdrawn: 'Jūsu piekrišana ir atsaukta.',
  },
  preferences: {
    heading: 'Sīkdatnes un jūsu izvēle',
    intro:
      'Ieslēdziet to, kam piekrītat, un izslēdziet to, kam nepiekrītat. Varat šeit atgriezties jebkurā laikā.',
    technologies: [
      {
        name: 'Sīkdatnes',
        text: 'ir mazi faili, ko vietne glabā jūsu pārlūkā.',
      },
      {
        name: 'Pikseļi',
        text: 'ir mazi koda gabaliņi, kas ziņo, kad lapa vai e-pasts ir aplūkots.',
      },
      {
        name: 'Vietējā krātuve',
        text: 'glabā informāciju jūsu pārlūkā tāpat kā sīkdatnes, bet pati netiek nosūtīta.',
      },
    ],
    uses: {
      security: {
        name: 'Pieteikšanās un drošība',
        text: 'Pieteikšanās, jūsu konta aizsardzība, surogātpasta un ļaunprātīgas izmantošanas novēršana.',
      },
      functionality: {
        name: 'Funkcionalitāte',
        text: 'Kļūdu paziņojumu rādīšana, kontu maiņa, ciļņu saskaņošana.',
      },
      preferences: {
        name: 'Preferences',
        text: 'Jūsu valodas, valsts un iestatījumu atcerēšanās.',
      },
      analytics: {
        name: 'Statistika',
        text: 'Apmeklējumu skaitīšana un lapu un saišu izmantošanas vērošana.',
      },
      research: {
        name: 'Pētniecība un izstrāde',
        text: 'Izmaiņu izmēģināšana, problēmu un jaunu ideju atrašana.',
      },
      content: {
        name: 'Personalizēts saturs',
        text: 'Rakstu un ieteikumu izvēle pēc tā, ko skatījāt.',
      },
      advertising: {
        name: 'Reklāma',
        text: 'Reklāmu izvēle pēc tā, ko darāt šeit un citur, un to ietekmes mērīšana.',
      },
      marketing: {
        name: 'Mārketings',
        text: 'Mūsu pašu kampaņu rīkošana tīmeklī un pa e-pastu un to mērīšana.',
      },
      devices: {
        name: 'Personalizēšana vairākās ierīcēs',
        text: 'Jūsu ierīču sasaistīšana, lai vienā izmantotu to, kas zināms no citas.',
      },
    },
    parts: ['Kas tiek izmantots', 'Jūsu izvēle', 'Kam to drīkst izmantot'],
    cookies: 'Sīkdatnes un krātuve pa vienai',
    allowed: 'Tikai tam, kas norādīts pie ieslēgta slēdža, un nekam citam.',
    blocking:
      'Sīkdatnes varat bloķēt arī pārlūkā. Tad pieteikšanās var neizdoties, un katra lapa jautās atkārtoti.',
    onlyHere: 'Jūsu izvēle tiek glabāta tikai šajā pārlūkā.',
    always: 'Vienmēr ieslēgts: bez tā nevarat pieteikties un vietni nevar aizsargāt.',
    vendors: 'Šajā lapā',
    save: 'Saglabāt',
    close: 'Aizvērt bez izmaiņām',
  },
  placeholder: {
    explain: 'Šis saturs nāk no {from}. Tas nav ielādēts, jo jūs neatļāvāt: {categories}.',
    load: 'Ielādēt vienreiz: {title}',
    always: 'Vienmēr atļaut: {vendor}',
    policy: 'Privātuma politika: {vendor}',
  },
  opener: {
    open: 'Sīkdatnes',
  },
  privacyChoices: {
    open: 'Jūsu privātuma izvēle',
  },
  signalNotice: {
    confirm: 'Atteikšanās pieprasījums ir ievērots',
    explain: 'Reklāma un mārketings ir izslēgti, kā lūdz jūsu pārlūks.',
    choices: 'Jūsu izvēle',
    dismiss: 'Aizvērt',
  },
  notice: {
    untilRefused:
      'Kamēr nenoraidāt, {site} un trešās personas glabā un lasa informāciju jūsu ierīcē šādiem mērķiem: {categories}.',
    sale: 'Līdz tam jūsu personisko informāciju var arī pārdot trešajām personām vai kopīgot ar tām reklāmai.',
    inUse:
      '{site} un trešās personas glabā un lasa informāciju jūsu ierīcē šādiem mērķiem: {categories}.',
    nothingOn: 'Vietnē {site} nav ieslēgts nekas, ko varētu noraidīt.',
    off: 'Izslēgts, ja vien to neieslēdzat jūs: {categories}.',
    change: 'Varat noraidīt tūlīt un mainīt savu izvēli jebkurā laikā.',
    signalUnlessAccepted:
      'Jūsu pārlūks sūta {signals}. Mēs to ievērojam un turpmāk norādīto atstājam izslēgtu, ja vien to šeit tomēr nepieņemat: {categories}.',
    signalHonoured:
      'Jūsu pārlūks sūta {signals}. Mēs to ievērojam un turpmāk norādīto atstājam izslēgtu: {categories}.',
    partnersIfAccepted: 'Ja pieņemat visu, informāciju kopīgojam arī ar šādiem: {partners}.',
    partnersUntilRefused: 'Kamēr nenoraidāt, informāciju kopīgojam arī ar šādiem: {partners}.',
    newPartners: 'Kopš jūsu pēdējās izvēles ir pievienoti partneri.',
    partners: {
      zero: '{count} darījumu partneru',
      one: '{count} darījumu partneris',
      other: '{count} darījumu partneri',
    },
    exemptions: {
      preferences: 'preferences (vietnes izskats)',
      analytics: 'statistika (apmeklējumu skaitīšana)',
    },
    exempt: 'Jau ieslēgts, un tikai šai vietnei: {exemptions}. Noraidot tiek izslēgts arī tas.',
    topic: 'Šī lapa ir par jutīgu tematu. Lai ko izvēlētos, šeit ir izslēgts: {categories}.',
    keep: 'Paturēt šīs sīkdatnes',
    acknowledge: 'Labi',
  },
  additions: {
    honoured:
      'Jūsu pārlūks sūta {signals}. Šeit tas tiek ievērots: reklāma un mārketings ir izslēgti, ja vien nenolemjat citādi.',
    objected:
      'Izslēgts, jo jūsu pārlūks sūta {signals}. Ja to ieslēdzat un saglabājat, šajā vietnē jūsu izvēle aizstāj signālu.',
    overruled:
      'Jūsu pārlūks sūta {signals}; šai vietnei izvēlējāties citādi. Izslēdziet to, lai atkal sekotu signālam.',
    withAccount:
      'Pēc pieteikšanās jūsu izvēle tiek glabāta kopā ar kontu, citādi tikai šajā pārlūkā.',
    sensitive:
      'Šajā lapā izslēgts, lai ko izvēlētos, jo tā ir par jutīgu tematu. Jūsu izvēle citām lapām paliek nemainīga.',
    partners: {
      heading: 'Atļaut kopīgot papildu informāciju ar darījumu partneriem',
      scope: 'Tas attiecas tikai uz šeit aprakstītajām partnerībām.',
      delay:
        'Izslēdzot jūsu pārlūks tūlīt pārtrauc sūtīšanu. Partnerim, kas strādā serveros, var būt vajadzīgs laiks, un jau nosūtīto nevar atsaukt.',
      list: {
        zero: 'Visi partneri: {count}',
        one: 'Visi partneri: {count}',
        other: 'Visi partneri: {count}',
      },
      updated: 'Pēdējoreiz atjaunināts',
      added: 'Šajā sarakstā kopš',
      role: 'Loma',
      roles: {
        controller: 'Pats nosaka, kas notiek ar informāciju (pārzinis)',
        processor: 'Rīkojas tikai pēc mūsu norādījumiem (apstrādātājs)',
      },
      shares: 'Tiek kopīgots',
      sharesNot: 'Netiek kopīgots',
      use: 'Atļautā izmantošana',
      regions: 'Kur izlemjat jūs',
      regionNames: {
        '*': 'Visi reģioni',
        EEA: 'Eiropas Ekonomikas zona',
        EFTA: 'Islande, Lihtenšteina, Norvēģija un Šveice',
        none: 'Neviens reģions: izšķir iepriekš minētās kategorijas',
      },
      byCategory: 'Tur, kur esat, izšķir iepriekš minētās kategorijas.',
      policy: 'Privātuma politika: {partner}',
      optOut: 'Iebilst tieši: {partner}',
      approved:
        'Katrs partneris kopīgoto drīkst izmantot tikai atļautajai izmantošanai, kas pie tā norādīta.',
    },
    industry: {
      heading: 'Reklāmas nozares atteikšanās lapas',
      text: 'Šajā vietnē pietiek ar iepriekš minētajiem slēdžiem. Šie citu rīki sniedzas tālāk.',
      checked: 'pārbaudīts: {date}',
      retired: 'slēgts: {date}, vairs neder',
    },
  },
  cookies: {
    columns: ['Nosaukums', 'Kam pieder', 'Kam domāts', 'Kategorija', 'Cik ilgi'],
    thisSite: 'Šī vietne',
    choice: 'Glabā jūsu izvēli',
    embeds: 'Glabā, no kā filmas, kartes un ierakstus vienmēr atļaujat',
    untilNextChoice: 'Līdz nākamajai izvēlei',
    days: {
      zero: '{count} dienu',
      one: '{count} diena',
      other: '{count} dienas',
    },
    unknown: '–: nav droši zināms. * apzīmē jebkuras rakstzīmes.',
  },
};
