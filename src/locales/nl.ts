import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'nl',
    direction: 'ltr',
    heading: 'Zei daar iemand … cookies?',
    body: [
      '{site} en partners gebruiken cookies om u een betere, veiligere en snellere dienst te bieden en om ons bedrijf te ondersteunen.',
      'Sommige cookies zijn noodzakelijk om onze diensten te gebruiken, ze te verbeteren en ervoor te zorgen dat ze goed werken.',
      'Alleen als u akkoord gaat, bewaren en lezen wij en derden ook informatie op uw apparaat, voor: {categories}.',
      'U kunt weigeren, en u kunt uw keuze op elk moment intrekken.',
    ],
    categories: {
      authentication: 'inloggen en beveiliging',
      preferences: 'voorkeuren',
      analytics: 'statistieken',
      advertising: 'advertenties',
      marketing: 'marketing',
    },
    accept: 'Alle cookies accepteren',
    refuse: 'Niet-noodzakelijke cookies weigeren',
    more: 'Meer over uw keuzes bekijken.',
    policy: 'Privacybeleid',
    saved: 'Uw keuze is opgeslagen.',
    withdrawn: 'Uw toestemming is ingetrokken.',
  },
  preferences: {
    heading: 'Cookies en uw keuzes',
    intro: 'Zet aan waarmee u akkoord gaat, en uit waarmee niet. U kunt hier altijd terugkomen.',
    technologies: [
      {
        name: 'Cookies',
        text: 'zijn kleine bestanden die een site in uw browser bewaart.',
      },
      {
        name: 'Pixels',
        text: 'zijn kleine stukjes code die melden wanneer een pagina of e-mail wordt bekeken.',
      },
      {
        name: 'Lokale opslag',
        text: 'bewaart informatie in uw browser, net als cookies, maar wordt niet vanzelf verzonden.',
      },
    ],
    uses: {
      security: {
        name: 'Inloggen en beveiliging',
        text: 'U laten inloggen, uw account veilig houden, spam en misbruik tegengaan.',
      },
      functionality: {
        name: 'Functionaliteit',
        text: 'Foutmeldingen tonen, van account wisselen, tabbladen gelijk houden.',
      },
      preferences: {
        name: 'Voorkeuren',
        text: 'Uw taal, uw land en uw instellingen onthouden.',
      },
      analytics: {
        name: 'Statistieken',
        text: 'Bezoeken tellen en zien hoe pagina’s en links worden gebruikt.',
      },
      research: {
        name: 'Onderzoek en ontwikkeling',
        text: 'Wijzigingen testen en problemen en nieuwe ideeën vinden.',
      },
      content: {
        name: 'Gepersonaliseerde inhoud',
        text: 'Artikelen en suggesties kiezen op basis van wat u hebt bekeken.',
      },
      advertising: {
        name: 'Advertenties',
        text: 'Advertenties kiezen op basis van wat u hier en elders doet, en meten wat ze opleveren.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Onze eigen campagnes voeren, op het web en per e-mail, en ze meten.',
      },
      devices: {
        name: 'Personalisatie op meerdere apparaten',
        text: 'Uw apparaten koppelen, om op het ene te gebruiken wat van het andere bekend is.',
      },
    },
    parts: ['Wat er wordt gebruikt', 'Uw keuzes', 'Waarvoor het mag worden gebruikt'],
    cookies: 'Cookies en opslag, een voor een',
    allowed: 'Alleen voor wat naast een ingeschakelde schakelaar staat, en voor niets anders.',
    blocking:
      'U kunt cookies ook in uw browser blokkeren. Inloggen kan dan mislukken, en elke pagina vraagt opnieuw.',
    onlyHere: 'Uw keuzes worden alleen in deze browser bewaard.',
    always: 'Altijd aan: zonder dit kunt u niet inloggen en kan de site niet worden beveiligd.',
    vendors: 'Op deze pagina',
    save: 'Opslaan',
    close: 'Sluiten zonder wijzigingen',
  },
  placeholder: {
    explain:
      'Deze inhoud komt van {from}. Die is niet geladen, omdat u dit niet hebt toegestaan: {categories}.',
    load: 'Eenmalig laden: {title}',
    always: '{vendor} altijd toestaan',
    policy: 'Privacybeleid van {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Uw privacykeuzes',
  },
  signalNotice: {
    confirm: 'Opt-outverzoek gehonoreerd',
    explain: 'Advertenties en marketing staan uit, zoals uw browser vraagt.',
    choices: 'Uw keuzes',
    dismiss: 'Sluiten',
  },
  notice: {
    untilRefused:
      'Totdat u weigert, bewaren en lezen {site} en derden informatie op uw apparaat, voor: {categories}.',
    sale: 'Tot dan kunnen uw persoonsgegevens ook aan derden worden verkocht of met hen worden gedeeld voor advertenties.',
    inUse: '{site} en derden bewaren en lezen informatie op uw apparaat, voor: {categories}.',
    nothingOn: 'Bij {site} staat niets aan dat u zou kunnen weigeren.',
    off: 'Uit, tenzij u het zelf aanzet: {categories}.',
    change: 'U kunt nu weigeren, en uw keuze op elk moment wijzigen.',
    signalUnlessAccepted:
      'Uw browser verzendt {signals}. Wij houden ons daaraan en laten het volgende uit, tenzij u dat hier toch accepteert: {categories}.',
    signalHonoured:
      'Uw browser verzendt {signals}. Wij houden ons daaraan en laten het volgende uit: {categories}.',
    partnersIfAccepted: 'Als u alles accepteert, delen wij ook informatie met {partners}.',
    partnersUntilRefused: 'Wij delen ook informatie met {partners}, totdat u weigert.',
    newPartners: 'Er zijn partners bij gekomen sinds uw laatste keuze.',
    partners: {
      one: '1 zakelijke partner',
      other: '{count} zakelijke partners',
    },
    exemptions: {
      preferences: 'voorkeuren (hoe de site eruitziet)',
      analytics: 'statistieken (bezoeken tellen)',
    },
    exempt: 'Al aan, en alleen voor deze site: {exemptions}. Als u weigert, gaat dat ook uit.',
    topic:
      'Deze pagina gaat over een gevoelig onderwerp. Wat u ook kiest, hier blijft het volgende uit: {categories}.',
    keep: 'Deze cookies behouden',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Uw browser verzendt {signals}. Daar houden wij ons hier aan: advertenties en marketing staan uit, tenzij u anders beslist.',
    objected:
      'Uit, omdat uw browser {signals} verzendt. Als u dit aanzet en opslaat, geldt op deze site uw keuze in plaats van het signaal.',
    overruled:
      'Uw browser verzendt {signals}; voor deze site hebt u anders gekozen. Zet dit uit om het signaal weer te volgen.',
    withAccount:
      'Zolang u bent ingelogd worden uw keuzes bij uw account bewaard, anders alleen in deze browser.',
    sensitive:
      'Uit op deze pagina, wat u ook kiest, omdat die over een gevoelig onderwerp gaat. Uw keuze voor andere pagina’s blijft zoals die is.',
    partners: {
      heading: 'Delen van aanvullende informatie met zakelijke partners toestaan',
      scope: 'Dit geldt alleen voor de samenwerkingen die hier worden beschreven.',
      delay:
        'Als u dit uitzet, stopt uw browser meteen met verzenden. Een partner die met servers werkt kan wat tijd nodig hebben, en wat al is verzonden kan niet worden teruggehaald.',
      list: {
        one: 'De enige partner',
        other: 'Alle {count} partners',
      },
      updated: 'Laatst bijgewerkt',
      added: 'Op deze lijst sinds',
      role: 'Rol',
      roles: {
        controller: 'Beslist zelf wat er met de informatie gebeurt (verwerkingsverantwoordelijke)',
        processor: 'Handelt alleen in onze opdracht (verwerker)',
      },
      shares: 'Gedeeld',
      sharesNot: 'Niet gedeeld',
      use: 'Toegestaan gebruik',
      regions: 'U beslist in',
      regionNames: {
        '*': 'Alle regio’s',
        EEA: 'Europese Economische Ruimte',
        EFTA: 'IJsland, Liechtenstein, Noorwegen en Zwitserland',
        none: 'Geen regio: de categorieën hierboven beslissen',
      },
      byCategory: 'Waar u bent, beslissen de categorieën hierboven.',
      policy: 'Privacybeleid van {partner}',
      optOut: 'Rechtstreeks bij {partner} bezwaar maken',
      approved:
        'Elke partner mag het gedeelde alleen gebruiken voor het toegestane gebruik dat bij hem staat vermeld.',
    },
    industry: {
      heading: 'Opt-outpagina’s van de reclamesector',
      text: 'Voor deze site zijn de schakelaars hierboven genoeg. Deze hulpmiddelen van anderen reiken verder.',
      checked: 'gecontroleerd op {date}',
      retired: 'gesloten op {date}, niet meer van nut',
    },
  },
  cookies: {
    columns: ['Naam', 'Van wie', 'Waarvoor', 'Categorie', 'Hoe lang'],
    thisSite: 'Deze site',
    choice: 'Bewaart uw keuzes',
    embeds: 'Bewaart van wie u video’s, kaarten en berichten altijd toestaat',
    untilNextChoice: 'Tot uw volgende keuze',
    days: {
      one: '{count} dag',
      other: '{count} dagen',
    },
    unknown: '–: niet met zekerheid bekend. * staat voor willekeurige tekens.',
  },
};
