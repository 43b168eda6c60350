import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'lt',
    direction: 'ltr',
    heading: 'Ar kas nors pasakė … slapukai?',
    body: [
      '{site} ir partneriai naudoja slapukus, kad teiktų jums geresnę, saugesnę ir greitesnę paslaugą ir palaikytų mūsų veiklą.',
      'Kai kurie slapukai būtini, kad būtų galima naudotis mūsų paslaugomis, jas tobulinti ir užtikrinti tinkamą jų veikimą.',
      'Tik jei sutinkate, mes ir trečiosios šalys saugome ir skaitome informaciją jūsų įrenginyje ir šiais tikslais: {categories}.',
      'Galite atsisakyti ir bet kada galite atšaukti savo pasirinkimą.',
    ],
    categories: {
      authentication: 'prisijungimas ir saugumas',
      preferences: 'nuostatos',
      analytics: 'statistika',
      advertising: 'reklama',
      marketing: 'rinkodara',
    },
    accept: 'Priimti visus slapukus',
    refuse: 'Atmesti nebūtinus slapukus',
    more: 'Rodyti daugiau apie jūsų pasirinkimus.',
    policy: 'Privatumo politika',
    saved: 'Jūsų pasirinkimas išsaugotas.',
    withdrawn: 'Jūsų sutikimas atšauktas.',
  },
  preferences: {
    heading: 'Slapukai ir jūsų pasirinkimai',
    intro:
      'Įjunkite tai, su kuo sutinkate, ir išjunkite tai, su kuo ne. Čia galite grįžti bet kada.',
    technologies: [
      {
        name: 'Slapukai',
        text: 'yra maži failai, kuriuos svetainė laiko jūsų naršyklėje.',
      },
      {
        name: 'Pikseliai',
        text: 'yra maži kodo gabalėliai, pranešantys, kada peržiūrimas puslapis ar el. laiškas.',
      },
      {
        name: 'Vietinė saugykla',
        text: 'laiko informaciją jūsų naršyklėje kaip ir slapukai, bet pati nesiunčiama.',
      },
    ],
    uses: {
      security: {
        name: 'Prisijungimas ir saugumas',
        text: 'Prisijungimas, jūsų paskyros apsauga, brukalų ir piktnaudžiavimo stabdymas.',
      },
      functionality: {
        name: 'Funkcionalumas',
        text: 'Klaidų pranešimų rodymas, paskyrų keitimas, kortelių suderinimas.',
      },
      preferences: {
        name: 'Nuostatos',
        text: 'Jūsų kalbos, šalies ir nuostatų įsiminimas.',
      },
      analytics: {
        name: 'Statistika',
        text: 'Apsilankymų skaičiavimas ir puslapių bei nuorodų naudojimo stebėjimas.',
      },
      research: {
        name: 'Tyrimai ir plėtra',
        text: 'Pakeitimų išbandymas, problemų ir naujų idėjų paieška.',
      },
      content: {
        name: 'Suasmenintas turinys',
        text: 'Straipsnių ir pasiūlymų parinkimas pagal tai, ką žiūrėjote.',
      },
      advertising: {
        name: 'Reklama',
        text: 'Reklamų parinkimas pagal tai, ką veikiate čia ir kitur, ir jų poveikio matavimas.',
      },
      marketing: {
        name: 'Rinkodara',
        text: 'Mūsų pačių kampanijų vykdymas žiniatinklyje ir el. paštu bei jų matavimas.',
      },
      devices: {
        name: 'Suasmeninimas keliuose įrenginiuose',
        text: 'Jūsų įrenginių susiejimas, kad viename būtų naudojama tai, kas žinoma iš kito.',
      },
    },
    parts: ['Kas naudojama', 'Jūsų pasirinkimai', 'Kam tai gali būti naudojama'],
    cookies: 'Slapukai ir saugykla po vieną',
    allowed: 'Tik tam, kas nurodyta prie įjungto jungiklio, ir niekam kitam.',
    blocking:
      'Slapukus galite blokuoti ir naršyklėje. Tada gali nepavykti prisijungti, o kiekvienas puslapis klaus iš naujo.',
    onlyHere: 'Jūsų pasirinkimai laikomi tik šioje naršyklėje.',
    always: 'Visada įjungta: be šito negalite prisijungti ir svetainės neįmanoma apsaugoti.',
    vendors: 'Šiame puslapyje',
    save: 'Išsaugoti',
    close: 'Uždaryti nieko nekeičiant',
  },
  placeholder: {
    explain: 'Šis turinys yra iš {from}. Jis neįkeltas, nes neleidote: {categories}.',
    load: 'Įkelti vieną kartą: {title}',
    always: 'Visada leisti: {vendor}',
    policy: 'Privatumo politika: {vendor}',
  },
  opener: {
    open: 'Slapukai',
  },
  privacyChoices: {
    open: 'Jūsų privatumo pasirinkimai',
  },
  signalNotice: {
    confirm: 'Atsisakymo prašymas įvykdytas',
    explain: 'Reklama ir rinkodara išjungtos, kaip prašo jūsų naršyklė.',
    choices: 'Jūsų pasirinkimai',
    dismiss: 'Uždaryti',
  },
  notice: {
    untilRefused:
      'Kol neatsisakote, {site} ir trečiosios šalys saugo ir skaito informaciją jūsų įrenginyje šiais tikslais: {categories}.',
    sale: 'Iki tol jūsų asmens informacija taip pat gali būti parduodama trečiosioms šalims arba su jomis dalijamasi reklamai.',
    inUse:
      '{site} ir trečiosios šalys saugo ir skaito informaciją jūsų įrenginyje šiais tikslais: {categories}.',
    nothingOn: 'Svetainėje {site} nėra įjungta nieko, ko galėtumėte atsisakyti.',
    off: 'Išjungta, nebent patys įjungtumėte: {categories}.',
    change: 'Galite atsisakyti dabar ir bet kada pakeisti savo pasirinkimą.',
    signalUnlessAccepted:
      'Jūsų naršyklė siunčia {signals}. To laikomės ir paliekame išjungta tai, kas nurodyta toliau, nebent čia vis tiek tai priimtumėte: {categories}.',
    signalHonoured:
      'Jūsų naršyklė siunčia {signals}. To laikomės ir paliekame išjungta tai, kas nurodyta toliau: {categories}.',
    partnersIfAccepted:
      'Jei priimsite viską, informacija dalysimės ir su šiais gavėjais: {partners}.',
    partnersUntilRefused:
      'Kol neatsisakote, informacija dalijamės ir su šiais gavėjais: {partners}.',
    newPartners: 'Nuo jūsų paskutinio pasirinkimo pridėta partnerių.',
    partners: {
      one: '{count} verslo partneris',
      few: '{count} verslo partneriai',
      many: '{count} verslo partnerio',
      other: '{count} verslo partnerių',
    },
    exemptions: {
      preferences: 'nuostatos (svetainės išvaizda)',
      analytics: 'statistika (apsilankymų skaičiavimas)',
    },
    exempt: 'Jau įjungta, ir tik šiai svetainei: {exemptions}. Atsisakius išjungiama ir tai.',
    topic: 'Šis puslapis yra jautria tema. Kad ir ką pasirinktumėte, čia išjungta: {categories}.',
    keep: 'Palikti šiuos slapukus',
    acknowledge: 'Gerai',
  },
  additions: {
    honoured:
      'Jūsų naršyklė siunčia {signals}. Čia to laikomasi: reklama ir rinkodara išjungtos, nebent nuspręstumėte kitaip.',
    objected:
      'Išjungta, nes jūsų naršyklė siunčia {signals}. Jei tai įjungsite ir išsaugosite, šioje svetainėje jūsų pasirinkimas pakeis signalą.',
    overruled:
      'Jūsų naršyklė siunčia {signals}; šiai svetainei pasirinkote kitaip. Išjunkite tai, kad vėl būtų laikomasi signalo.',
    withAccount:
      'Kol esate prisijungę, jūsų pasirinkimai laikomi su paskyra, kitaip tik šioje naršyklėje.',
    sensitive:
      'Šiame puslapyje išjungta, kad ir ką pasirinktumėte, nes jis yra jautria tema. Jūsų pasirinkimas kitiems puslapiams nesikeičia.',
    partners: {
      heading: 'Leisti dalytis papildoma informacija su verslo partneriais',
      scope: 'Tai apima tik čia aprašytas partnerystes.',
      delay:
        'Išjungus jūsų naršyklė iš karto nustoja siųsti. Serveriuose dirbančiam partneriui gali prireikti laiko, o to, kas jau išsiųsta, atšaukti negalima.',
      list: {
        one: 'Visi partneriai: {count}',
        few: 'Visi partneriai: {count}',
        many: 'Visi partneriai: {count}',
        other: 'Visi partneriai: {count}',
      },
      updated: 'Paskutinį kartą atnaujinta',
      added: 'Šiame sąraše nuo',
      role: 'Vaidmuo',
      roles: {
        controller: 'Pats sprendžia, kas daroma su informacija (duomenų valdytojas)',
        processor: 'Veikia tik pagal mūsų nurodymus (duomenų tvarkytojas)',
      },
      shares: 'Dalijamasi',
      sharesNot: 'Nesidalijama',
      use: 'Leidžiamas naudojimas',
      regions: 'Kur sprendžiate jūs',
      regionNames: {
        '*': 'Visi regionai',
        EEA: 'Europos ekonominė erdvė',
        EFTA: 'Islandija, Lichtenšteinas, Norvegija ir Šveicarija',
        none: 'Joks regionas: sprendžia aukščiau esančios kategorijos',
      },
      byCategory: 'Ten, kur esate, sprendžia aukščiau esančios kategorijos.',
      policy: 'Privatumo politika: {partner}',
      optOut: 'Nesutikti tiesiogiai: {partner}',
      approved:
        'Kiekvienas partneris gali naudoti tai, kuo dalijamasi, tik leidžiamam naudojimui, nurodytam prie jo.',
    },
    industry: {
      heading: 'Reklamos pramonės atsisakymo puslapiai',
      text: 'Šioje svetainėje pakanka aukščiau esančių jungiklių. Šie kitų įrankiai siekia toliau.',
      checked: 'patikrinta: {date}',
      retired: 'uždaryta: {date}, nebenaudinga',
    },
  },
  cookies: {
    columns: ['Pavadinimas', 'Kieno', 'Kam', 'Kategorija', 'Kiek laiko'],
    thisSite: 'Ši svetainė',
    choice: 'Laiko jūsų pasirinkimus',
    embeds: 'Laiko, kieno filmus, žemėlapius ir įrašus visada leidžiate',
    untilNextChoice: 'Iki kito jūsų pasirinkimo',
    days: {
      one: '{count} diena',
      few: '{count} dienos',
      many: '{count} dienos',
      other: '{count} dienų',
    },
    unknown: '–: tiksliai nežinoma. * reiškia bet kokius ženklus.',
  },
};
