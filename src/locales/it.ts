import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'it',
    direction: 'ltr',
    heading: 'Qualcuno ha detto… cookie?',
    body: [
      'Noi di {site} e i nostri partner usiamo i cookie per offrirti un servizio migliore, più sicuro e più veloce e per sostenere la nostra attività.',
      'Alcuni cookie sono necessari per usare i nostri servizi, migliorarli e garantire che funzionino bene.',
      'Solo se sei d’accordo, noi e terze parti conserviamo e leggiamo anche informazioni sul tuo dispositivo, per queste finalità: {categories}.',
      'Puoi rifiutare, e puoi revocare la tua scelta in qualsiasi momento.',
    ],
    categories: {
      authentication: 'autenticazione e sicurezza',
      preferences: 'preferenze',
      analytics: 'statistiche',
      advertising: 'pubblicità',
      marketing: 'marketing',
    },
    accept: 'Accetta tutti i cookie',
    refuse: 'Rifiuta i cookie non essenziali',
    more: 'Mostra di più sulle tue scelte.',
    policy: 'Informativa sulla privacy',
    saved: 'La tua scelta è stata salvata.',
    withdrawn: 'Il tuo consenso è stato revocato.',
  },
  preferences: {
    heading: 'I cookie e le tue scelte',
    intro:
      'Attiva ciò su cui sei d’accordo e disattiva il resto. Puoi tornare qui in qualsiasi momento.',
    technologies: [
      {
        name: 'I cookie',
        text: 'sono piccoli file che un sito conserva nel tuo browser.',
      },
      {
        name: 'I pixel',
        text: 'sono piccole porzioni di codice che segnalano quando una pagina o un’e-mail viene vista.',
      },
      {
        name: 'La memoria locale',
        text: 'conserva informazioni nel tuo browser, come i cookie, ma non viene inviata da sola.',
      },
    ],
    uses: {
      security: {
        name: 'Autenticazione e sicurezza',
        text: 'Farti accedere, proteggere il tuo account, impedire spam e abusi.',
      },
      functionality: {
        name: 'Funzionalità',
        text: 'Mostrare messaggi di errore, cambiare account, tenere allineate le schede.',
      },
      preferences: {
        name: 'Preferenze',
        text: 'Ricordare la tua lingua, il tuo Paese e le tue impostazioni.',
      },
      analytics: {
        name: 'Statistiche',
        text: 'Contare le visite e vedere come vengono usati pagine e link.',
      },
      research: {
        name: 'Ricerca e sviluppo',
        text: 'Provare modifiche e trovare problemi e nuove idee.',
      },
      content: {
        name: 'Contenuti personalizzati',
        text: 'Scegliere articoli e suggerimenti in base a ciò che hai visto.',
      },
      advertising: {
        name: 'Pubblicità',
        text: 'Scegliere gli annunci in base a ciò che fai qui e altrove, e misurarne l’effetto.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Condurre le nostre campagne, sul web e per e-mail, e misurarle.',
      },
      devices: {
        name: 'Personalizzazione tra dispositivi',
        text: 'Collegare i tuoi dispositivi, per usare su uno ciò che si sa da un altro.',
      },
    },
    parts: ['Che cosa viene usato', 'Le tue scelte', 'Come può essere usato'],
    cookies: 'Cookie e memoria, uno per uno',
    allowed: 'Solo per ciò che sta accanto a un interruttore attivo, e per nient’altro.',
    blocking:
      'Puoi anche bloccare i cookie nel browser. L’accesso può allora non riuscire, e ogni pagina chiede di nuovo.',
    onlyHere: 'Le tue scelte sono conservate solo in questo browser.',
    always: 'Sempre attivo: senza, non puoi accedere e il sito non può essere protetto.',
    vendors: 'In questa pagina',
    save: 'Salva',
    close: 'Chiudi senza modifiche',
  },
  placeholder: {
    explain:
      'Questo contenuto viene da {from}. Non è stato caricato, perché non hai consentito: {categories}.',
    load: 'Carica una volta: {title}',
    always: 'Consenti sempre {vendor}',
    policy: 'Informativa sulla privacy di {vendor}',
  },
  opener: {
    open: 'Cookie',
  },
  privacyChoices: {
    open: 'Le tue scelte sulla privacy',
  },
  signalNotice: {
    confirm: 'Richiesta di esclusione rispettata',
    explain: 'Pubblicità e marketing sono disattivati, come chiede il tuo browser.',
    choices: 'Le tue scelte',
    dismiss: 'Chiudi',
  },
  notice: {
    untilRefused:
      'Finché non rifiuti, {site} e terze parti conservano e leggono informazioni sul tuo dispositivo, per queste finalità: {categories}.',
    sale: 'Fino ad allora i tuoi dati personali possono anche essere venduti a terzi, o condivisi con loro per la pubblicità.',
    inUse:
      '{site} e terze parti conservano e leggono informazioni sul tuo dispositivo, per queste finalità: {categories}.',
    nothingOn: 'Su {site} non è attivo nulla che tu possa rifiutare.',
    off: 'Disattivato, a meno che sia tu ad attivarlo: {categories}.',
    change: 'Puoi rifiutare adesso, e cambiare la tua scelta in qualsiasi momento.',
    signalUnlessAccepted:
      'Il tuo browser invia {signals}. Lo rispettiamo e lasciamo disattivato quanto segue, a meno che tu lo accetti qui nonostante ciò: {categories}.',
    signalHonoured:
      'Il tuo browser invia {signals}. Lo rispettiamo e lasciamo disattivato quanto segue: {categories}.',
    partnersIfAccepted: 'Se accetti tutto, condividiamo informazioni anche con {partners}.',
    partnersUntilRefused: 'Condividiamo informazioni anche con {partners}, finché non rifiuti.',
    newPartners: 'Dalla tua ultima scelta sono stati aggiunti partner.',
    partners: {
      one: '1 partner commerciale',
      many: '{count} di partner commerciali',
      other: '{count} partner commerciali',
    },
    exemptions: {
      preferences: 'preferenze (l’aspetto del sito)',
      analytics: 'statistiche (contare le visite)',
    },
    exempt:
      'Già attivo, e solo per questo sito: {exemptions}. Se rifiuti, si disattiva anche questo.',
    topic:
      'Questa pagina tratta un argomento delicato. Qualunque cosa tu scelga, qui resta disattivato quanto segue: {categories}.',
    keep: 'Mantieni questi cookie',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Il tuo browser invia {signals}. Qui viene rispettato: pubblicità e marketing sono disattivati, a meno che tu decida altrimenti.',
    objected:
      'Disattivato, perché il tuo browser invia {signals}. Se lo attivi e salvi, su questo sito la tua scelta sostituisce il segnale.',
    overruled:
      'Il tuo browser invia {signals}; per questo sito hai scelto altrimenti. Disattiva questo per seguire di nuovo il segnale.',
    withAccount:
      'Quando hai effettuato l’accesso le tue scelte sono conservate con il tuo account, altrimenti solo in questo browser.',
    sensitive:
      'Disattivato in questa pagina, qualunque cosa tu scelga, perché tratta un argomento delicato. La tua scelta per le altre pagine resta com’è.',
    partners: {
      heading: 'Consenti la condivisione di ulteriori informazioni con partner commerciali',
      scope: 'Questo riguarda solo le collaborazioni descritte qui.',
      delay:
        'Se lo disattivi, il tuo browser smette subito. Un partner che lavora su server può metterci un po’ di tempo, e ciò che è stato già inviato non può essere ripreso.',
      list: {
        one: 'L’unico partner',
        many: 'Tutti i {count} di partner',
        other: 'Tutti i {count} partner',
      },
      updated: 'Ultimo aggiornamento',
      added: 'In questo elenco dal',
      role: 'Ruolo',
      roles: {
        controller: 'Decide da sé che cosa accade alle informazioni (titolare del trattamento)',
        processor: 'Agisce solo su nostre istruzioni (responsabile del trattamento)',
      },
      shares: 'Condiviso',
      sharesNot: 'Non condiviso',
      use: 'Uso consentito',
      regions: 'Dove decidi tu',
      regionNames: {
        '*': 'Tutte le regioni',
        EEA: 'Spazio economico europeo',
        EFTA: 'Islanda, Liechtenstein, Norvegia e Svizzera',
        none: 'Nessuna regione: decidono le categorie qui sopra',
      },
      byCategory: 'Dove ti trovi, decidono le categorie qui sopra.',
      policy: 'Informativa sulla privacy di {partner}',
      optOut: 'Opponiti direttamente presso {partner}',
      approved:
        'Ogni partner può usare ciò che è condiviso solo per l’uso consentito indicato nella sua scheda.',
    },
    industry: {
      heading: 'Pagine di esclusione del settore pubblicitario',
      text: 'Per questo sito bastano gli interruttori qui sopra. Questi strumenti di altri arrivano più lontano.',
      checked: 'verificato il {date}',
      retired: 'chiuso il {date}, non più utile',
    },
  },
  cookies: {
    columns: ['Nome', 'Di chi', 'A che serve', 'Categoria', 'Quanto dura'],
    thisSite: 'Questo sito',
    choice: 'Conserva le tue scelte',
    embeds: 'Conserva di chi sono i video, le mappe e i post che consenti sempre',
    untilNextChoice: 'Fino alla tua prossima scelta',
    days: {
      one: '{count} giorno',
      many: '{count} di giorni',
      other: '{count} giorni',
    },
    unknown: '–: non noto con certezza. * sta per qualsiasi carattere.',
  },
};
