import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'nb',
    direction: 'ltr',
    heading: 'Var det noen som sa … informasjonskapsler?',
    body: [
      '{site} og partnerne våre bruker informasjonskapsler for å gi deg en bedre, tryggere og raskere tjeneste og for å støtte virksomheten vår.',
      'Noen informasjonskapsler er nødvendige for å bruke tjenestene våre, forbedre dem og sørge for at de fungerer som de skal.',
      'Bare hvis du sier ja, lagrer og leser vi og tredjeparter også informasjon på enheten din til følgende formål: {categories}.',
      'Du kan avslå, og du kan trekke valget tilbake når som helst.',
    ],
    categories: {
      authentication: 'innlogging og sikkerhet',
      preferences: 'preferanser',
      analytics: 'statistikk',
      advertising: 'annonsering',
      marketing: 'markedsføring',
    },
    accept: 'Godta alle informasjonskapsler',
    refuse: 'Avslå unødvendige informasjonskapsler',
    more: 'Vis mer om valgene dine.',
    policy: 'Personvernerklæring',
    saved: 'Valget ditt er lagret.',
    withdrawn: 'Samtykket ditt er trukket tilbake.',
  },
  preferences: {
    heading: 'Informasjonskapsler og valgene dine',
    intro:
      'Slå på det du sier ja til, og av det du sier nei til. Du kan komme tilbake når som helst.',
    technologies: [
      {
        name: 'Informasjonskapsler',
        text: 'er små filer som et nettsted lagrer i nettleseren din.',
      },
      {
        name: 'Piksler',
        text: 'er små kodebiter som forteller når en side eller en e-post blir sett.',
      },
      {
        name: 'Lokal lagring',
        text: 'holder på informasjon i nettleseren din, som informasjonskapsler, men sendes ikke av seg selv.',
      },
    ],
    uses: {
      security: {
        name: 'Innlogging og sikkerhet',
        text: 'Logge deg inn, holde kontoen trygg, stanse søppelpost og misbruk.',
      },
      functionality: {
        name: 'Funksjonalitet',
        text: 'Vise feilmeldinger, bytte konto, holde faner samkjørte.',
      },
      preferences: {
        name: 'Preferanser',
        text: 'Huske språket ditt, landet ditt og innstillingene dine.',
      },
      analytics: {
        name: 'Statistikk',
        text: 'Telle besøk og se hvordan sider og lenker brukes.',
      },
      research: {
        name: 'Forskning og utvikling',
        text: 'Prøve ut endringer og finne problemer og nye ideer.',
      },
      content: {
        name: 'Tilpasset innhold',
        text: 'Velge artikler og forslag ut fra det du har sett på.',
      },
      advertising: {
        name: 'Annonsering',
        text: 'Velge annonser ut fra det du gjør her og andre steder, og måle hva de oppnår.',
      },
      marketing: {
        name: 'Markedsføring',
        text: 'Kjøre våre egne kampanjer, på nettet og per e-post, og måle dem.',
      },
      devices: {
        name: 'Tilpasning på tvers av enheter',
        text: 'Koble sammen enhetene dine, for å bruke på den ene det som er kjent fra den andre.',
      },
    },
    parts: ['Hva som brukes', 'Valgene dine', 'Hva det kan brukes til'],
    cookies: 'Informasjonskapsler og lagring, én for én',
    allowed: 'Bare til det som står ved en bryter som er på, og ikke til noe annet.',
    blocking:
      'Du kan også blokkere informasjonskapsler i nettleseren. Da kan innlogging mislykkes, og hver side spør på nytt.',
    onlyHere: 'Valgene dine lagres bare i denne nettleseren.',
    always: 'Alltid på: uten dette kan du ikke logge inn, og nettstedet kan ikke holdes trygt.',
    vendors: 'På denne siden',
    save: 'Lagre',
    close: 'Lukk uten endringer',
  },
  placeholder: {
    explain:
      'Dette innholdet kommer fra {from}. Det er ikke lastet inn, siden du ikke har tillatt: {categories}.',
    load: 'Last inn én gang: {title}',
    always: 'Tillat alltid {vendor}',
    policy: 'Personvernerklæring for {vendor}',
  },
  opener: {
    open: 'Informasjonskapsler',
  },
  privacyChoices: {
    open: 'Personvernvalgene dine',
  },
  signalNotice: {
    confirm: 'Reservasjonen er tatt til følge',
    explain: 'Annonsering og markedsføring er slått av, slik nettleseren din ber om.',
    choices: 'Valgene dine',
    dismiss: 'Lukk',
  },
  notice: {
    untilRefused:
      'Inntil du avslår, lagrer og leser {site} og tredjeparter informasjon på enheten din til følgende formål: {categories}.',
    sale: 'Inntil da kan personopplysningene dine også bli solgt til tredjeparter, eller delt med dem for annonsering.',
    inUse:
      '{site} og tredjeparter lagrer og leser informasjon på enheten din til følgende formål: {categories}.',
    nothingOn: 'Hos {site} er ingenting på som du kan avslå.',
    off: 'Slått av, med mindre du slår det på selv: {categories}.',
    change: 'Du kan avslå nå, og endre valget når som helst.',
    signalUnlessAccepted:
      'Nettleseren din sender {signals}. Det respekterer vi og holder følgende slått av, med mindre du her likevel godtar det: {categories}.',
    signalHonoured:
      'Nettleseren din sender {signals}. Det respekterer vi og holder følgende slått av: {categories}.',
    partnersIfAccepted: 'Hvis du godtar alt, deler vi også informasjon med {partners}.',
    partnersUntilRefused: 'Vi deler også informasjon med {partners}, inntil du avslår.',
    newPartners: 'Partnere har kommet til siden du valgte sist.',
    partners: {
      one: '1 forretningspartner',
      other: '{count} forretningspartnere',
    },
    exemptions: {
      preferences: 'preferanser (hvordan nettstedet ser ut)',
      analytics: 'statistikk (telle besøk)',
    },
    exempt:
      'Allerede på, og bare for dette nettstedet: {exemptions}. Hvis du avslår, slås også det av.',
    topic:
      'Denne siden handler om et følsomt tema. Uansett hva du velger, er dette slått av her: {categories}.',
    keep: 'Behold disse informasjonskapslene',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Nettleseren din sender {signals}. Det respekteres her: annonsering og markedsføring er slått av med mindre du bestemmer noe annet.',
    objected:
      'Slått av, siden nettleseren din sender {signals}. Hvis du slår dette på og lagrer, erstatter valget ditt signalet på dette nettstedet.',
    overruled:
      'Nettleseren din sender {signals}; du har valgt noe annet for dette nettstedet. Slå dette av for å følge signalet igjen.',
    withAccount:
      'Mens du er innlogget, lagres valgene dine sammen med kontoen, ellers bare i denne nettleseren.',
    sensitive:
      'Slått av på denne siden, uansett hva du velger, siden den handler om et følsomt tema. Valget ditt for andre sider forblir som det er.',
    partners: {
      heading: 'Tillat deling av mer informasjon med forretningspartnere',
      scope: 'Dette gjelder bare partnerskapene som er beskrevet her.',
      delay:
        'Slår du det av, slutter nettleseren din å sende med én gang. En partner som arbeider på servere kan bruke litt tid, og det som er sendt fra før, kan ikke tas tilbake.',
      list: {
        one: 'Den ene partneren',
        other: 'Alle {count} partnerne',
      },
      updated: 'Sist oppdatert',
      added: 'På denne listen siden',
      role: 'Rolle',
      roles: {
        controller: 'Bestemmer selv hva som skjer med informasjonen (behandlingsansvarlig)',
        processor: 'Handler bare etter våre instrukser (databehandler)',
      },
      shares: 'Deles',
      sharesNot: 'Deles ikke',
      use: 'Tillatt bruk',
      regions: 'Du bestemmer i',
      regionNames: {
        '*': 'Alle regioner',
        EEA: 'Det europeiske økonomiske samarbeidsområdet',
        EFTA: 'Island, Liechtenstein, Norge og Sveits',
        none: 'Ingen region: kategoriene ovenfor avgjør det',
      },
      byCategory: 'Der du er, avgjør kategoriene ovenfor.',
      policy: 'Personvernerklæring for {partner}',
      optOut: 'Protester direkte hos {partner}',
      approved:
        'Hver partner kan bare bruke det som deles, til den tillatte bruken som oppføringen nevner.',
    },
    industry: {
      heading: 'Annonsebransjens reservasjonssider',
      text: 'For dette nettstedet er bryterne ovenfor nok. Disse verktøyene fra andre rekker lenger.',
      checked: 'kontrollert {date}',
      retired: 'stengt {date}, ikke lenger til nytte',
    },
  },
  cookies: {
    columns: ['Navn', 'Hvem sin', 'Til hva', 'Kategori', 'Hvor lenge'],
    thisSite: 'Dette nettstedet',
    choice: 'Lagrer valgene dine',
    embeds: 'Lagrer hvem sine filmer, kart og innlegg du alltid tillater',
    untilNextChoice: 'Til neste gang du velger',
    days: {
      one: '{count} dag',
      other: '{count} dager',
    },
    unknown: '–: ikke kjent med sikkerhet. * står for vilkårlige tegn.',
  },
};
