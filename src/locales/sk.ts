import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'sk',
    direction: 'ltr',
    heading: 'Povedal tu niekto… cookies?',
    body: [
      '{site} a partneri používajú súbory cookie, aby vám poskytli lepšiu, bezpečnejšiu a rýchlejšiu službu a podporili naše podnikanie.',
      'Niektoré súbory cookie sú nevyhnutné na používanie našich služieb, na ich zlepšovanie a na to, aby správne fungovali.',
      'Len ak súhlasíte, my a tretie strany tiež ukladáme a čítame informácie vo vašom zariadení na tieto účely: {categories}.',
      'Môžete odmietnuť a svoju voľbu môžete kedykoľvek odvolať.',
    ],
    categories: {
      authentication: 'prihlásenie a zabezpečenie',
      preferences: 'predvoľby',
      analytics: 'štatistika',
      advertising: 'reklama',
      marketing: 'marketing',
    },
    accept: 'Prijať všetky cookies',
    refuse: 'Odmietnuť voliteľné cookies',
    more: 'Zobraziť viac o vašej voľbe.',
    policy: 'Zásady ochrany osobných údajov',
    saved: 'Vaša voľba je uložená.',
    withdrawn: 'Váš súhlas je odvolaný.',
  },
  preferences: {
    heading: 'Cookies a vaša voľba',
    intro: 'Zapnite to, s čím súhlasíte, a vypnite to, s čím nie. Môžete sa sem kedykoľvek vrátiť.',
    technologies: [
      {
        name: 'Cookies',
        text: 'sú malé súbory, ktoré web uchováva vo vašom prehliadači.',
      },
      {
        name: 'Pixely',
        text: 'sú malé kúsky kódu, ktoré hlásia, kedy je zobrazená stránka alebo e-mail.',
      },
      {
        name: 'Miestne úložisko',
        text: 'uchováva informácie vo vašom prehliadači rovnako ako cookies, ale samo sa neodosiela.',
      },
    ],
    uses: {
      security: {
        name: 'Prihlásenie a zabezpečenie',
        text: 'Prihlásenie, ochrana vášho účtu, zabránenie spamu a zneužitiu.',
      },
      functionality: {
        name: 'Funkčnosť',
        text: 'Zobrazenie chybových hlásení, prepínanie účtov, súlad kariet prehliadača.',
      },
      preferences: {
        name: 'Predvoľby',
        text: 'Zapamätanie vášho jazyka, krajiny a nastavení.',
      },
      analytics: {
        name: 'Štatistika',
        text: 'Počítanie návštev a zisťovanie, ako sa používajú stránky a odkazy.',
      },
      research: {
        name: 'Výskum a vývoj',
        text: 'Skúšanie zmien a hľadanie problémov a nových nápadov.',
      },
      content: {
        name: 'Prispôsobený obsah',
        text: 'Výber článkov a návrhov podľa toho, čo ste si prezerali.',
      },
      advertising: {
        name: 'Reklama',
        text: 'Výber reklám podľa toho, čo robíte tu aj inde, a meranie ich účinku.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Vedenie vlastných kampaní na webe a e-mailom a ich meranie.',
      },
      devices: {
        name: 'Prispôsobenie medzi zariadeniami',
        text: 'Prepojenie vašich zariadení, aby sa na jednom využilo, čo je známe z iného.',
      },
    },
    parts: ['Čo sa používa', 'Vaša voľba', 'Na čo sa to smie použiť'],
    cookies: 'Cookies a úložisko jednotlivo',
    allowed: 'Len na to, čo je uvedené pri zapnutom prepínači, a na nič iné.',
    blocking:
      'Cookies môžete blokovať aj v prehliadači. Prihlásenie potom môže zlyhať a každá stránka sa opýta znova.',
    onlyHere: 'Vaša voľba sa uchováva len v tomto prehliadači.',
    always: 'Vždy zapnuté: bez toho sa nemôžete prihlásiť a web nemožno chrániť.',
    vendors: 'Na tejto stránke',
    save: 'Uložiť',
    close: 'Zavrieť bez zmien',
  },
  placeholder: {
    explain: 'Tento obsah pochádza z {from}. Nebol načítaný, pretože ste nepovolili: {categories}.',
    load: 'Načítať raz: {title}',
    always: 'Vždy povoliť: {vendor}',
    policy: 'Zásady ochrany osobných údajov: {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Vaša voľba súkromia',
  },
  signalNotice: {
    confirm: 'Žiadosti o odmietnutie sa vyhovelo',
    explain: 'Reklama a marketing sú vypnuté, ako žiada váš prehliadač.',
    choices: 'Vaša voľba',
    dismiss: 'Zavrieť',
  },
  notice: {
    untilRefused:
      'Kým neodmietnete, {site} a tretie strany ukladajú a čítajú informácie vo vašom zariadení na tieto účely: {categories}.',
    sale: 'Dovtedy môžu byť vaše osobné údaje aj predané tretím stranám alebo s nimi zdieľané na reklamu.',
    inUse:
      '{site} a tretie strany ukladajú a čítajú informácie vo vašom zariadení na tieto účely: {categories}.',
    nothingOn: 'Na webe {site} nie je zapnuté nič, čo by ste mohli odmietnuť.',
    off: 'Vypnuté, ak to sami nezapnete: {categories}.',
    change: 'Môžete odmietnuť hneď a svoju voľbu kedykoľvek zmeniť.',
    signalUnlessAccepted:
      'Váš prehliadač odosiela {signals}. Rešpektujeme to a nasledujúce nechávame vypnuté okrem prípadu, že to tu napriek tomu prijmete: {categories}.',
    signalHonoured:
      'Váš prehliadač odosiela {signals}. Rešpektujeme to a nasledujúce nechávame vypnuté: {categories}.',
    partnersIfAccepted:
      'Ak prijmete všetko, zdieľame informácie aj s ďalšími príjemcami: {partners}.',
    partnersUntilRefused:
      'Kým neodmietnete, zdieľame informácie aj s ďalšími príjemcami: {partners}.',
    newPartners: 'Od vašej poslednej voľby pribudli partneri.',
    partners: {
      one: '1 obchodný partner',
      few: '{count} obchodní partneri',
      many: '{count} obchodného partnera',
      other: '{count} obchodných partnerov',
    },
    exemptions: {
      preferences: 'predvoľby (vzhľad webu)',
      analytics: 'štatistika (počítanie návštev)',
    },
    exempt: 'Už zapnuté, a len pre tento web: {exemptions}. Odmietnutím sa vypne aj to.',
    topic:
      'Táto stránka sa týka citlivej témy. Nech zvolíte čokoľvek, je tu vypnuté: {categories}.',
    keep: 'Ponechať tieto cookies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Váš prehliadač odosiela {signals}. Tu sa to rešpektuje: reklama a marketing sú vypnuté, ak nerozhodnete inak.',
    objected:
      'Vypnuté, pretože váš prehliadač odosiela {signals}. Ak to zapnete a uložíte, na tomto webe vaša voľba nahradí signál.',
    overruled:
      'Váš prehliadač odosiela {signals}; pre tento web ste zvolili inak. Vypnite to, aby znova platil signál.',
    withAccount:
      'Keď ste prihlásení, vaša voľba sa uchováva pri vašom účte, inak len v tomto prehliadači.',
    sensitive:
      'Na tejto stránke vypnuté, nech zvolíte čokoľvek, pretože sa týka citlivej témy. Vaša voľba pre ostatné stránky zostáva, ako je.',
    partners: {
      heading: 'Povoliť zdieľanie ďalších informácií s obchodnými partnermi',
      scope: 'Týka sa to len partnerstiev opísaných tu.',
      delay:
        'Po vypnutí váš prehliadač ihneď prestane. Partner pracujúci na serveroch môže potrebovať nejaký čas a čo už bolo odoslané, nemožno vziať späť.',
      list: {
        one: 'Jediný partner',
        few: 'Všetci partneri: {count}',
        many: 'Všetci partneri: {count}',
        other: 'Všetci partneri: {count}',
      },
      updated: 'Naposledy aktualizované',
      added: 'Na tomto zozname od',
      role: 'Rola',
      roles: {
        controller: 'Sám rozhoduje, čo sa s informáciami stane (prevádzkovateľ)',
        processor: 'Koná len podľa našich pokynov (sprostredkovateľ)',
      },
      shares: 'Zdieľa sa',
      sharesNot: 'Nezdieľa sa',
      use: 'Povolené použitie',
      regions: 'Kde rozhodujete vy',
      regionNames: {
        '*': 'Všetky regióny',
        EEA: 'Európsky hospodársky priestor',
        EFTA: 'Island, Lichtenštajnsko, Nórsko a Švajčiarsko',
        none: 'Žiadny región: rozhodujú kategórie vyššie',
      },
      byCategory: 'Tam, kde ste, rozhodujú kategórie vyššie.',
      policy: 'Zásady ochrany osobných údajov: {partner}',
      optOut: 'Namietať priamo u partnera: {partner}',
      approved:
        'Každý partner smie zdieľané použiť len na povolené použitie uvedené v jeho zázname.',
    },
    industry: {
      heading: 'Stránky reklamného odvetvia na odmietnutie',
      text: 'Pre tento web stačia prepínače vyššie. Tieto nástroje iných siahajú ďalej.',
      checked: 'overené: {date}',
      retired: 'zatvorené: {date}, už bez úžitku',
    },
  },
  cookies: {
    columns: ['Názov', 'Čie', 'Na čo', 'Kategória', 'Ako dlho'],
    thisSite: 'Tento web',
    choice: 'Uchováva vašu voľbu',
    embeds: 'Uchováva, čie videá, mapy a príspevky vždy povoľujete',
    untilNextChoice: 'Do vašej ďalšej voľby',
    days: {
      one: '{count} deň',
      few: '{count} dni',
      many: '{count} dňa',
      other: '{count} dní',
    },
    unknown: '–: nie je isté. * znamená ľubovoľné znaky.',
  },
};
