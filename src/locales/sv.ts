import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'sv',
    direction: 'ltr',
    heading: 'Sa någon … kakor?',
    body: [
      '{site} och våra partner använder kakor för att ge dig en bättre, säkrare och snabbare tjänst och för att stödja vår verksamhet.',
      'Vissa kakor är nödvändiga för att använda våra tjänster, förbättra dem och se till att de fungerar som de ska.',
      'Bara om du går med på det sparar och läser vi och tredje parter också information på din enhet för följande ändamål: {categories}.',
      'Du kan neka, och du kan ta tillbaka ditt val när som helst.',
    ],
    categories: {
      authentication: 'inloggning och säkerhet',
      preferences: 'inställningar',
      analytics: 'statistik',
      advertising: 'annonsering',
      marketing: 'marknadsföring',
    },
    accept: 'Acceptera alla kakor',
    refuse: 'Neka icke nödvändiga kakor',
    more: 'Visa mer om dina val.',
    policy: 'Integritetspolicy',
    saved: 'Ditt val har sparats.',
    withdrawn: 'Ditt samtycke har återkallats.',
  },
  preferences: {
    heading: 'Kakor och dina val',
    intro:
      'Slå på det du går med på, och av det du inte går med på. Du kan komma tillbaka när som helst.',
    technologies: [
      {
        name: 'Kakor',
        text: 'är små filer som en webbplats sparar i din webbläsare.',
      },
      {
        name: 'Pixlar',
        text: 'är små kodstycken som talar om när en sida eller ett mejl visas.',
      },
      {
        name: 'Lokal lagring',
        text: 'sparar information i din webbläsare, som kakor, men skickas inte av sig själv.',
      },
    ],
    uses: {
      security: {
        name: 'Inloggning och säkerhet',
        text: 'Logga in dig, skydda ditt konto, stoppa skräppost och missbruk.',
      },
      functionality: {
        name: 'Funktioner',
        text: 'Visa felmeddelanden, byta konto, hålla flikar i takt.',
      },
      preferences: {
        name: 'Inställningar',
        text: 'Komma ihåg ditt språk, ditt land och dina inställningar.',
      },
      analytics: {
        name: 'Statistik',
        text: 'Räkna besök och se hur sidor och länkar används.',
      },
      research: {
        name: 'Forskning och utveckling',
        text: 'Prova ändringar och hitta problem och nya idéer.',
      },
      content: {
        name: 'Anpassat innehåll',
        text: 'Välja artiklar och förslag efter vad du har tittat på.',
      },
      advertising: {
        name: 'Annonsering',
        text: 'Välja annonser efter vad du gör här och på andra håll, och mäta vad de ger.',
      },
      marketing: {
        name: 'Marknadsföring',
        text: 'Driva våra egna kampanjer, på webben och via mejl, och mäta dem.',
      },
      devices: {
        name: 'Anpassning mellan enheter',
        text: 'Koppla ihop dina enheter, för att på en använda det som är känt från en annan.',
      },
    },
    parts: ['Vad som används', 'Dina val', 'Vad det får användas till'],
    cookies: 'Kakor och lagring, en i taget',
    allowed: 'Bara för det som står vid ett reglage som är på, och för inget annat.',
    blocking:
      'Du kan också blockera kakor i din webbläsare. Då kan inloggningen misslyckas, och varje sida frågar igen.',
    onlyHere: 'Dina val sparas bara i den här webbläsaren.',
    always: 'Alltid på: utan det kan du inte logga in, och webbplatsen kan inte hållas säker.',
    vendors: 'På den här sidan',
    save: 'Spara',
    close: 'Stäng utan ändringar',
  },
  placeholder: {
    explain:
      'Det här innehållet kommer från {from}. Det har inte hämtats, eftersom du inte har tillåtit: {categories}.',
    load: 'Hämta en gång: {title}',
    always: 'Tillåt alltid {vendor}',
    policy: 'Integritetspolicy för {vendor}',
  },
  opener: {
    open: 'Kakor',
  },
  privacyChoices: {
    open: 'Dina integritetsval',
  },
  signalNotice: {
    confirm: 'Din begäran om att välja bort följs',
    explain: 'Annonsering och marknadsföring är avstängda, som din webbläsare begär.',
    choices: 'Dina val',
    dismiss: 'Stäng',
  },
  notice: {
    untilRefused:
      'Tills du nekar sparar och läser {site} och tredje parter information på din enhet för följande ändamål: {categories}.',
    sale: 'Tills dess kan dina personuppgifter också säljas till tredje parter, eller delas med dem för annonsering.',
    inUse:
      '{site} och tredje parter sparar och läser information på din enhet för följande ändamål: {categories}.',
    nothingOn: 'Hos {site} är inget på som du kan neka.',
    off: 'Avstängt, såvida du inte själv slår på det: {categories}.',
    change: 'Du kan neka nu, och ändra ditt val när som helst.',
    signalUnlessAccepted:
      'Din webbläsare skickar {signals}. Det följer vi och håller följande avstängt, såvida du inte här ändå accepterar det: {categories}.',
    signalHonoured:
      'Din webbläsare skickar {signals}. Det följer vi och håller följande avstängt: {categories}.',
    partnersIfAccepted: 'Om du accepterar allt delar vi också information med {partners}.',
    partnersUntilRefused: 'Vi delar också information med {partners}, tills du nekar.',
    newPartners: 'Partner har tillkommit sedan du valde senast.',
    partners: {
      one: '1 affärspartner',
      other: '{count} affärspartner',
    },
    exemptions: {
      preferences: 'inställningar (hur webbplatsen ser ut)',
      analytics: 'statistik (räkna besök)',
    },
    exempt:
      'Redan på, och bara för den här webbplatsen: {exemptions}. Om du nekar stängs även det av.',
    topic:
      'Den här sidan handlar om ett känsligt ämne. Vad du än väljer är detta avstängt här: {categories}.',
    keep: 'Behåll dessa kakor',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Din webbläsare skickar {signals}. Det följs här: annonsering och marknadsföring är avstängda, såvida du inte bestämmer något annat.',
    objected:
      'Avstängt, eftersom din webbläsare skickar {signals}. Om du slår på detta och sparar ersätter ditt val signalen på den här webbplatsen.',
    overruled:
      'Din webbläsare skickar {signals}; du har valt annorlunda för den här webbplatsen. Stäng av detta för att följa signalen igen.',
    withAccount:
      'När du är inloggad sparas dina val med ditt konto, annars bara i den här webbläsaren.',
    sensitive:
      'Avstängt på den här sidan, vad du än väljer, eftersom den handlar om ett känsligt ämne. Ditt val för andra sidor förblir som det är.',
    partners: {
      heading: 'Tillåt att ytterligare information delas med affärspartner',
      scope: 'Detta gäller bara de samarbeten som beskrivs här.',
      delay:
        'Stänger du av det slutar din webbläsare genast. En partner som arbetar på servrar kan behöva lite tid, och det som redan har skickats kan inte tas tillbaka.',
      list: {
        one: 'Den enda partnern',
        other: 'Alla {count} partner',
      },
      updated: 'Senast uppdaterad',
      added: 'På den här listan sedan',
      role: 'Roll',
      roles: {
        controller: 'Bestämmer själv vad som händer med informationen (personuppgiftsansvarig)',
        processor: 'Handlar bara enligt våra instruktioner (personuppgiftsbiträde)',
      },
      shares: 'Delas',
      sharesNot: 'Delas inte',
      use: 'Tillåten användning',
      regions: 'Du bestämmer i',
      regionNames: {
        '*': 'Alla regioner',
        EEA: 'Europeiska ekonomiska samarbetsområdet',
        EFTA: 'Island, Liechtenstein, Norge och Schweiz',
        none: 'Ingen region: kategorierna ovan avgör',
      },
      byCategory: 'Där du är avgör kategorierna ovan.',
      policy: 'Integritetspolicy för {partner}',
      optOut: 'Invänd direkt hos {partner}',
      approved:
        'Varje partner får bara använda det som delas till den tillåtna användning som anges hos partnern.',
    },
    industry: {
      heading: 'Reklambranschens sidor för att välja bort',
      text: 'För den här webbplatsen räcker reglagen ovan. Dessa verktyg från andra når längre.',
      checked: 'kontrollerad {date}',
      retired: 'stängd {date}, inte längre till nytta',
    },
  },
  cookies: {
    columns: ['Namn', 'Vems', 'Till vad', 'Kategori', 'Hur länge'],
    thisSite: 'Den här webbplatsen',
    choice: 'Sparar dina val',
    embeds: 'Sparar vems filmer, kartor och inlägg du alltid tillåter',
    untilNextChoice: 'Till ditt nästa val',
    days: {
      one: '{count} dag',
      other: '{count} dagar',
    },
    unknown: '–: inte säkert känt. * står för valfria tecken.',
  },
};
