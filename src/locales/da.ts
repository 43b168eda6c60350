import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'da',
    direction: 'ltr',
    heading: 'Var der nogen, der sagde … cookies?',
    body: [
      '{site} og vores partnere bruger cookies for at give dig en bedre, sikrere og hurtigere tjeneste og for at støtte vores virksomhed.',
      'Nogle cookies er nødvendige for at bruge vores tjenester, forbedre dem og sikre, at de fungerer korrekt.',
      'Kun hvis du siger ja, gemmer og læser vi og tredjeparter også oplysninger på din enhed til følgende formål: {categories}.',
      'Du kan afvise, og du kan trække dit valg tilbage når som helst.',
    ],
    categories: {
      authentication: 'login og sikkerhed',
      preferences: 'præferencer',
      analytics: 'statistik',
      advertising: 'annoncering',
      marketing: 'markedsføring',
    },
    accept: 'Accepter alle cookies',
    refuse: 'Afvis ikke-nødvendige cookies',
    more: 'Vis mere om dine valg.',
    policy: 'Privatlivspolitik',
    saved: 'Dit valg er gemt.',
    withdrawn: 'Dit samtykke er trukket tilbage.',
  },
  preferences: {
    heading: 'Cookies og dine valg',
    intro:
      'Slå det til, du siger ja til, og det fra, du siger nej til. Du kan vende tilbage når som helst.',
    technologies: [
      {
        name: 'Cookies',
        text: 'er små filer, som et websted gemmer i din browser.',
      },
      {
        name: 'Pixels',
        text: 'er små stykker kode, der fortæller, når en side eller en e-mail bliver set.',
      },
      {
        name: 'Lokal lagring',
        text: 'gemmer oplysninger i din browser, ligesom cookies, men sendes ikke af sig selv.',
      },
    ],
    uses: {
      security: {
        name: 'Login og sikkerhed',
        text: 'Logge dig ind, beskytte din konto, forhindre spam og misbrug.',
      },
      functionality: {
        name: 'Funktionalitet',
        text: 'Vise fejlmeddelelser, skifte konto, holde faner i takt.',
      },
      preferences: {
        name: 'Præferencer',
        text: 'Huske dit sprog, dit land og dine indstillinger.',
      },
      analytics: {
        name: 'Statistik',
        text: 'Tælle besøg og se, hvordan sider og links bruges.',
      },
      research: {
        name: 'Forskning og udvikling',
        text: 'Afprøve ændringer og finde problemer og nye idéer.',
      },
      content: {
        name: 'Personligt tilpasset indhold',
        text: 'Vælge artikler og forslag ud fra, hvad du har set på.',
      },
      advertising: {
        name: 'Annoncering',
        text: 'Vælge annoncer ud fra, hvad du gør her og andre steder, og måle, hvad de opnår.',
      },
      marketing: {
        name: 'Markedsføring',
        text: 'Køre vores egne kampagner, på nettet og via e-mail, og måle dem.',
      },
      devices: {
        name: 'Tilpasning på tværs af enheder',
        text: 'Forbinde dine enheder for at bruge det, der er kendt fra den ene, på den anden.',
      },
    },
    parts: ['Hvad der bruges', 'Dine valg', 'Hvad det må bruges til'],
    cookies: 'Cookies og lagring, én for én',
    allowed: 'Kun til det, der står ved en kontakt, som er slået til, og ikke til andet.',
    blocking:
      'Du kan også blokere cookies i din browser. Så kan login mislykkes, og hver side spørger igen.',
    onlyHere: 'Dine valg gemmes kun i denne browser.',
    always:
      'Altid slået til: uden dette kan du ikke logge ind, og webstedet kan ikke holdes sikkert.',
    vendors: 'På denne side',
    save: 'Gem',
    close: 'Luk uden ændringer',
  },
  placeholder: {
    explain:
      'Dette indhold kommer fra {from}. Det er ikke indlæst, da du ikke har tilladt: {categories}.',
    load: 'Indlæs én gang: {title}',
    always: 'Tillad altid {vendor}',
    policy: 'Privatlivspolitik for {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Dine privatlivsvalg',
  },
  signalNotice: {
    confirm: 'Anmodning om fravalg er efterkommet',
    explain: 'Annoncering og markedsføring er slået fra, som din browser beder om.',
    choices: 'Dine valg',
    dismiss: 'Luk',
  },
  notice: {
    untilRefused:
      'Indtil du afviser, gemmer og læser {site} og tredjeparter oplysninger på din enhed til følgende formål: {categories}.',
    sale: 'Indtil da kan dine personoplysninger også blive solgt til tredjeparter eller delt med dem til annoncering.',
    inUse:
      '{site} og tredjeparter gemmer og læser oplysninger på din enhed til følgende formål: {categories}.',
    nothingOn: 'Hos {site} er der intet slået til, som du kan afvise.',
    off: 'Slået fra, medmindre du selv slår det til: {categories}.',
    change: 'Du kan afvise nu, og ændre dit valg når som helst.',
    signalUnlessAccepted:
      'Din browser sender {signals}. Det respekterer vi og holder følgende slået fra, medmindre du her alligevel accepterer det: {categories}.',
    signalHonoured:
      'Din browser sender {signals}. Det respekterer vi og holder følgende slået fra: {categories}.',
    partnersIfAccepted: 'Hvis du accepterer alt, deler vi også oplysninger med {partners}.',
    partnersUntilRefused: 'Vi deler også oplysninger med {partners}, indtil du afviser.',
    newPartners: 'Der er kommet partnere til, siden du sidst valgte.',
    partners: {
      one: '1 forretningspartner',
      other: '{count} forretningspartnere',
    },
    exemptions: {
      preferences: 'præferencer (hvordan webstedet ser ud)',
      analytics: 'statistik (tælle besøg)',
    },
    exempt:
      'Allerede slået til, og kun for dette websted: {exemptions}. Hvis du afviser, slås det også fra.',
    topic:
      'Denne side handler om et følsomt emne. Uanset hvad du vælger, er dette slået fra her: {categories}.',
    keep: 'Behold disse cookies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Din browser sender {signals}. Det respekteres her: annoncering og markedsføring er slået fra, medmindre du beslutter andet.',
    objected:
      'Slået fra, da din browser sender {signals}. Hvis du slår dette til og gemmer, erstatter dit valg signalet på dette websted.',
    overruled:
      'Din browser sender {signals}; du har valgt noget andet for dette websted. Slå dette fra for at følge signalet igen.',
    withAccount:
      'Mens du er logget ind, gemmes dine valg med din konto, ellers kun i denne browser.',
    sensitive:
      'Slået fra på denne side, uanset hvad du vælger, da siden handler om et følsomt emne. Dit valg for andre sider forbliver, som det er.',
    partners: {
      heading: 'Tillad deling af yderligere oplysninger med forretningspartnere',
      scope: 'Dette gælder kun de partnerskaber, der er beskrevet her.',
      delay:
        'Slår du det fra, holder din browser op med det samme. En partner, der arbejder på servere, kan bruge lidt tid, og det, der allerede er sendt, kan ikke trækkes tilbage.',
      list: {
        one: 'Den ene partner',
        other: 'Alle {count} partnere',
      },
      updated: 'Senest opdateret',
      added: 'På denne liste siden',
      role: 'Rolle',
      roles: {
        controller: 'Bestemmer selv, hvad der sker med oplysningerne (dataansvarlig)',
        processor: 'Handler kun efter vores instruks (databehandler)',
      },
      shares: 'Deles',
      sharesNot: 'Deles ikke',
      use: 'Tilladt brug',
      regions: 'Du bestemmer i',
      regionNames: {
        '*': 'Alle regioner',
        EEA: 'Det Europæiske Økonomiske Samarbejdsområde',
        EFTA: 'Island, Liechtenstein, Norge og Schweiz',
        none: 'Ingen region: kategorierne ovenfor afgør det',
      },
      byCategory: 'Hvor du er, er det kategorierne ovenfor, der afgør det.',
      policy: 'Privatlivspolitik for {partner}',
      optOut: 'Gør indsigelse direkte hos {partner}',
      approved:
        'Hver partner må kun bruge det delte til den tilladte brug, som dens oplysninger angiver.',
    },
    industry: {
      heading: 'Annoncebranchens fravalgssider',
      text: 'For dette websted er kontakterne ovenfor nok. Disse værktøjer fra andre rækker længere.',
      checked: 'kontrolleret den {date}',
      retired: 'lukket den {date}, ikke længere til nytte',
    },
  },
  cookies: {
    columns: ['Navn', 'Fra hvem', 'Til hvad', 'Kategori', 'Hvor længe'],
    thisSite: 'Dette websted',
    choice: 'Gemmer dine valg',
    embeds: 'Husker, fra hvem du altid tillader film, kort og opslag',
    untilNextChoice: 'Indtil dit næste valg',
    days: {
      one: '{count} dag',
      other: '{count} dage',
    },
    unknown: '–: ikke kendt med sikkerhed. * står for vilkårlige tegn.',
  },
};
