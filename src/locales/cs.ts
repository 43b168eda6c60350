import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'cs',
    direction: 'ltr',
    heading: 'Řekl tu někdo… cookies?',
    body: [
      '{site} a partneři používají soubory cookie, aby vám poskytli lepší, bezpečnější a rychlejší službu a podpořili naše podnikání.',
      'Některé soubory cookie jsou nezbytné k používání našich služeb, k jejich zlepšování a k tomu, aby správně fungovaly.',
      'Jen pokud souhlasíte, my a třetí strany také ukládáme a čteme informace ve vašem zařízení k těmto účelům: {categories}.',
      'Můžete odmítnout a svou volbu můžete kdykoli odvolat.',
    ],
    categories: {
      authentication: 'přihlášení a zabezpečení',
      preferences: 'předvolby',
      analytics: 'statistika',
      advertising: 'reklama',
      marketing: 'marketing',
    },
    accept: 'Přijmout všechny cookies',
    refuse: 'Odmítnout volitelné cookies',
    more: 'Zobrazit více o vašich volbách.',
    policy: 'Zásady ochrany osobních údajů',
    saved: 'Vaše volba je uložena.',
    withdrawn: 'Váš souhlas je odvolán.',
  },
  preferences: {
    heading: 'Cookies a vaše volby',
    intro: 'Zapněte to, s čím souhlasíte, a vypněte to, s čím ne. Můžete se sem kdykoli vrátit.',
    technologies: [
      {
        name: 'Cookies',
        text: 'jsou malé soubory, které web uchovává ve vašem prohlížeči.',
      },
      {
        name: 'Pixely',
        text: 'jsou malé kousky kódu, které hlásí, kdy je zobrazena stránka nebo e-mail.',
      },
      {
        name: 'Místní úložiště',
        text: 'uchovává informace ve vašem prohlížeči stejně jako cookies, ale samo se neodesílá.',
      },
    ],
    uses: {
      security: {
        name: 'Přihlášení a zabezpečení',
        text: 'Přihlášení, ochrana vašeho účtu, zamezení spamu a zneužití.',
      },
      functionality: {
        name: 'Funkčnost',
        text: 'Zobrazení chybových hlášení, přepínání účtů, soulad karet prohlížeče.',
      },
      preferences: {
        name: 'Předvolby',
        text: 'Zapamatování vašeho jazyka, země a nastavení.',
      },
      analytics: {
        name: 'Statistika',
        text: 'Počítání návštěv a zjišťování, jak se používají stránky a odkazy.',
      },
      research: {
        name: 'Výzkum a vývoj',
        text: 'Zkoušení změn a hledání problémů a nových nápadů.',
      },
      content: {
        name: 'Přizpůsobený obsah',
        text: 'Výběr článků a návrhů podle toho, co jste si prohlíželi.',
      },
      advertising: {
        name: 'Reklama',
        text: 'Výběr reklam podle toho, co děláte zde i jinde, a měření jejich účinku.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Vedení vlastních kampaní na webu a e-mailem a jejich měření.',
      },
      devices: {
        name: 'Přizpůsobení napříč zařízeními',
        text: 'Propojení vašich zařízení, aby se na jednom využilo, co je známo z jiného.',
      },
    },
    parts: ['Co se používá', 'Vaše volby', 'K čemu se to smí použít'],
    cookies: 'Cookies a úložiště jednotlivě',
    allowed: 'Jen k tomu, co je uvedeno u zapnutého přepínače, a k ničemu jinému.',
    blocking:
      'Cookies můžete blokovat i v prohlížeči. Přihlášení pak může selhat a každá stránka se zeptá znovu.',
    onlyHere: 'Vaše volby se uchovávají jen v tomto prohlížeči.',
    always: 'Vždy zapnuto: bez toho se nemůžete přihlásit a web nelze chránit.',
    vendors: 'Na této stránce',
    save: 'Uložit',
    close: 'Zavřít beze změn',
  },
  placeholder: {
    explain: 'Tento obsah pochází z {from}. Nebyl načten, protože jste nepovolili: {categories}.',
    load: 'Načíst jednou: {title}',
    always: 'Vždy povolit: {vendor}',
    policy: 'Zásady ochrany osobních údajů: {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Vaše volby soukromí',
  },
  signalNotice: {
    confirm: 'Žádosti o odmítnutí bylo vyhověno',
    explain: 'Reklama a marketing jsou vypnuté, jak žádá váš prohlížeč.',
    choices: 'Vaše volby',
    dismiss: 'Zavřít',
  },
  notice: {
    untilRefused:
      'Dokud neodmítnete, {site} a třetí strany ukládají a čtou informace ve vašem zařízení k těmto účelům: {categories}.',
    sale: 'Do té doby mohou být vaše osobní údaje také prodány třetím stranám nebo s nimi sdíleny pro reklamu.',
    inUse:
      '{site} a třetí strany ukládají a čtou informace ve vašem zařízení k těmto účelům: {categories}.',
    nothingOn: 'Na webu {site} není zapnuto nic, co byste mohli odmítnout.',
    off: 'Vypnuto, pokud to sami nezapnete: {categories}.',
    change: 'Můžete odmítnout hned a svou volbu kdykoli změnit.',
    signalUnlessAccepted:
      'Váš prohlížeč odesílá {signals}. Respektujeme to a následující necháváme vypnuté, ledaže to zde přesto přijmete: {categories}.',
    signalHonoured:
      'Váš prohlížeč odesílá {signals}. Respektujeme to a následující necháváme vypnuté: {categories}.',
    partnersIfAccepted: 'Pokud přijmete vše, sdílíme informace i s dalšími příjemci: {partners}.',
    partnersUntilRefused: 'Dokud neodmítnete, sdílíme informace i s dalšími příjemci: {partners}.',
    newPartners: 'Od vaší poslední volby přibyli partneři.',
    partners: {
      one: '1 obchodní partner',
      few: '{count} obchodní partneři',
      many: '{count} obchodního partnera',
      other: '{count} obchodních partnerů',
    },
    exemptions: {
      preferences: 'předvolby (vzhled webu)',
      analytics: 'statistika (počítání návštěv)',
    },
    exempt: 'Již zapnuto, a jen pro tento web: {exemptions}. Odmítnutím se vypne i to.',
    topic:
      'Tato stránka se týká citlivého tématu. Ať zvolíte cokoli, je zde vypnuto: {categories}.',
    keep: 'Ponechat tyto cookies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Váš prohlížeč odesílá {signals}. Zde se to respektuje: reklama a marketing jsou vypnuté, pokud nerozhodnete jinak.',
    objected:
      'Vypnuto, protože váš prohlížeč odesílá {signals}. Pokud to zapnete a uložíte, na tomto webu vaše volba nahradí signál.',
    overruled:
      'Váš prohlížeč odesílá {signals}; pro tento web jste zvolili jinak. Vypněte to, aby znovu platil signál.',
    withAccount:
      'Když jste přihlášeni, uchovávají se vaše volby u vašeho účtu, jinak jen v tomto prohlížeči.',
    sensitive:
      'Na této stránce vypnuto, ať zvolíte cokoli, protože se týká citlivého tématu. Vaše volba pro ostatní stránky zůstává, jak je.',
    partners: {
      heading: 'Povolit sdílení dalších informací s obchodními partnery',
      scope: 'Týká se to jen partnerství popsaných zde.',
      delay:
        'Po vypnutí váš prohlížeč ihned přestane. Partner pracující na serverech může potřebovat nějaký čas a co již bylo odesláno, nelze vzít zpět.',
      list: {
        one: 'Jediný partner',
        few: 'Všichni partneři: {count}',
        many: 'Všichni partneři: {count}',
        other: 'Všichni partneři: {count}',
      },
      updated: 'Naposledy aktualizováno',
      added: 'Na tomto seznamu od',
      role: 'Role',
      roles: {
        controller: 'Sám rozhoduje, co se s informacemi stane (správce)',
        processor: 'Jedná jen podle našich pokynů (zpracovatel)',
      },
      shares: 'Sdílí se',
      sharesNot: 'Nesdílí se',
      use: 'Povolené použití',
      regions: 'Kde rozhodujete vy',
      regionNames: {
        '*': 'Všechny regiony',
        EEA: 'Evropský hospodářský prostor',
        EFTA: 'Island, Lichtenštejnsko, Norsko a Švýcarsko',
        none: 'Žádný region: rozhodují kategorie výše',
      },
      byCategory: 'Tam, kde jste, rozhodují kategorie výše.',
      policy: 'Zásady ochrany osobních údajů: {partner}',
      optOut: 'Vznést námitku přímo u partnera: {partner}',
      approved:
        'Každý partner smí sdílené použít jen k povolenému použití uvedenému v jeho záznamu.',
    },
    industry: {
      heading: 'Stránky reklamního odvětví k odmítnutí',
      text: 'Pro tento web stačí přepínače výše. Tyto nástroje jiných sahají dál.',
      checked: 'ověřeno: {date}',
      retired: 'uzavřeno: {date}, již bez užitku',
    },
  },
  cookies: {
    columns: ['Název', 'Čí', 'K čemu', 'Kategorie', 'Jak dlouho'],
    thisSite: 'Tento web',
    choice: 'Uchovává vaše volby',
    embeds: 'Uchovává, čí videa, mapy a příspěvky vždy povolujete',
    untilNextChoice: 'Do vaší příští volby',
    days: {
      one: '{count} den',
      few: '{count} dny',
      many: '{count} dne',
      other: '{count} dní',
    },
    unknown: '–: není známo s jistotou. * znamená libovolné znaky.',
  },
};
