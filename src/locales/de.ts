import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'de',
    direction: 'ltr',
    heading: 'Hat jemand … Cookies gesagt?',
    body: [
      '{site} und Partner verwenden Cookies, um Ihnen einen besseren, sichereren und schnelleren Dienst zu bieten und unser Geschäft zu unterstützen.',
      'Einige Cookies sind nötig, um unsere Dienste zu nutzen, sie zu verbessern und dafür zu sorgen, dass sie richtig funktionieren.',
      'Nur wenn Sie zustimmen, speichern und lesen wir und Dritte darüber hinaus Informationen auf Ihrem Gerät, und zwar für: {categories}.',
      'Sie können ablehnen und Ihre Wahl jederzeit widerrufen.',
    ],
    categories: {
      authentication: 'Anmeldung und Sicherheit',
      preferences: 'Einstellungen',
      analytics: 'Statistik',
      advertising: 'Werbung',
      marketing: 'Marketing',
    },
    accept: 'Alle Cookies akzeptieren',
    refuse: 'Nicht notwendige Cookies ablehnen',
    more: 'Mehr zu Ihrer Auswahl anzeigen.',
    policy: 'Datenschutzerklärung',
    saved: 'Ihre Auswahl ist gespeichert.',
    withdrawn: 'Ihre Einwilligung ist widerrufen.',
  },
  preferences: {
    heading: 'Cookies und Ihre Auswahl',
    intro:
      'Schalten Sie ein, womit Sie einverstanden sind, und aus, womit nicht. Sie können jederzeit hierher zurückkommen.',
    technologies: [
      { name: 'Cookies', text: 'sind kleine Dateien, die eine Website in Ihrem Browser ablegt.' },
      {
        name: 'Pixel',
        text: 'sind kleine Codeteile, die melden, wann eine Seite oder E-Mail angesehen wird.',
      },
      {
        name: 'Lokaler Speicher',
        text: 'hält wie Cookies Informationen in Ihrem Browser, wird aber nicht von selbst gesendet.',
      },
    ],
    uses: {
      security: {
        name: 'Anmeldung und Sicherheit',
        text: 'Sie anmelden, Ihr Konto schützen, Spam und Missbrauch verhindern.',
      },
      functionality: {
        name: 'Funktionen',
        text: 'Fehlermeldungen zeigen, Konten wechseln, Tabs auf gleichem Stand halten.',
      },
      preferences: {
        name: 'Einstellungen',
        text: 'Ihre Sprache, Ihr Land und Ihre Einstellungen merken.',
      },
      analytics: {
        name: 'Statistik',
        text: 'Besuche zählen und sehen, wie Seiten und Links genutzt werden.',
      },
      research: {
        name: 'Forschung und Entwicklung',
        text: 'Änderungen erproben, Fehler und neue Ideen finden.',
      },
      content: {
        name: 'Personalisierte Inhalte',
        text: 'Beiträge und Vorschläge nach dem auswählen, was Sie angesehen haben.',
      },
      advertising: {
        name: 'Werbung',
        text: 'Anzeigen nach dem auswählen, was Sie hier und anderswo tun, und messen, was sie bewirken.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Eigene Kampagnen im Web und per E-Mail durchführen und messen.',
      },
      devices: {
        name: 'Personalisierung über Geräte hinweg',
        text: 'Ihre Geräte verknüpfen, um auf einem zu nutzen, was vom anderen bekannt ist.',
      },
    },
    parts: ['Was verwendet wird', 'Ihre Auswahl', 'Wofür es verwendet werden darf'],
    cookies: 'Cookies und Speicher im Einzelnen',
    allowed: 'Nur für das, was neben einem eingeschalteten Schalter steht, und für nichts anderes.',
    blocking:
      'Sie können Cookies auch in Ihrem Browser blockieren. Dann kann die Anmeldung scheitern, und jede Seite fragt erneut.',
    onlyHere: 'Ihre Auswahl wird nur in diesem Browser gespeichert.',
    always:
      'Immer an: Ohne dies können Sie sich nicht anmelden, und die Website lässt sich nicht schützen.',
    vendors: 'Auf dieser Seite',
    save: 'Speichern',
    close: 'Ohne Änderungen schließen',
  },
  placeholder: {
    explain:
      'Dieser Inhalt kommt von {from}. Er wurde nicht geladen, da Sie Folgendes nicht erlaubt haben: {categories}.',
    load: 'Einmal laden: {title}',
    always: '{vendor} immer erlauben',
    policy: 'Datenschutzerklärung von {vendor}',
  },
  opener: { open: 'Cookies' },
  privacyChoices: { open: 'Ihre Datenschutz-Auswahl' },
  signalNotice: {
    confirm: 'Widerspruch berücksichtigt',
    explain: 'Werbung und Marketing sind aus, wie Ihr Browser es verlangt.',
    choices: 'Ihre Auswahl',
    dismiss: 'Schließen',
  },
  notice: {
    untilRefused:
      'Bis Sie ablehnen, speichern und lesen {site} und Dritte Informationen auf Ihrem Gerät, und zwar für: {categories}.',
    sale: 'Bis dahin können Ihre personenbezogenen Daten auch an Dritte verkauft oder für Werbung an sie weitergegeben werden.',
    inUse:
      '{site} und Dritte speichern und lesen Informationen auf Ihrem Gerät, und zwar für: {categories}.',
    nothingOn: 'Bei {site} ist nichts an, was Sie ablehnen könnten.',
    off: 'Aus, solange Sie es nicht selbst einschalten: {categories}.',
    change: 'Sie können jetzt ablehnen und Ihre Wahl jederzeit ändern.',
    signalUnlessAccepted:
      'Ihr Browser sendet {signals}. Wir halten uns daran und lassen Folgendes ausgeschaltet, es sei denn, Sie akzeptieren es hier trotzdem: {categories}.',
    signalHonoured:
      'Ihr Browser sendet {signals}. Wir halten uns daran und lassen Folgendes ausgeschaltet: {categories}.',
    partnersIfAccepted: 'Wenn Sie alles akzeptieren, teilen wir auch Informationen mit {partners}.',
    partnersUntilRefused: 'Bis Sie ablehnen, teilen wir auch Informationen mit {partners}.',
    newPartners: 'Seit Ihrer letzten Wahl sind Partner hinzugekommen.',
    partners: { one: '1 Geschäftspartner', other: '{count} Geschäftspartnern' },
    exemptions: {
      preferences: 'Einstellungen (wie die Website aussieht)',
      analytics: 'Statistik (Besuche zählen)',
    },
    exempt:
      'Bereits an und nur für diese Website: {exemptions}. Wenn Sie ablehnen, wird auch das ausgeschaltet.',
    topic:
      'Diese Seite behandelt ein sensibles Thema. Was Sie auch wählen, hier bleibt Folgendes ausgeschaltet: {categories}.',
    keep: 'Diese Cookies behalten',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Ihr Browser sendet {signals}. Wir halten uns daran: Werbung und Marketing sind aus, solange Sie nichts anderes bestimmen.',
    objected:
      'Aus, da Ihr Browser {signals} sendet. Wenn Sie dies einschalten und speichern, gilt auf dieser Website Ihre Auswahl statt des Signals.',
    overruled:
      'Ihr Browser sendet {signals}; für diese Website haben Sie anders entschieden. Schalten Sie dies aus, um wieder dem Signal zu folgen.',
    withAccount:
      'Solange Sie angemeldet sind, wird Ihre Auswahl bei Ihrem Konto gespeichert, sonst nur in diesem Browser.',
    sensitive:
      'Auf dieser Seite aus, was Sie auch wählen, da sie ein sensibles Thema behandelt. Ihre Auswahl für andere Seiten bleibt, wie sie ist.',
    partners: {
      heading: 'Weitergabe zusätzlicher Informationen an Geschäftspartner erlauben',
      scope: 'Dies betrifft nur die hier beschriebenen Partnerschaften.',
      delay:
        'Wenn Sie dies ausschalten, hört Ihr Browser sofort auf. Ein Partner, der mit Servern arbeitet, kann etwas Zeit brauchen, und was schon gesendet wurde, lässt sich nicht zurückholen.',
      list: { one: 'Der eine Partner', other: 'Alle {count} Partner' },
      updated: 'Zuletzt aktualisiert',
      added: 'Auf dieser Liste seit',
      role: 'Rolle',
      roles: {
        controller: 'Entscheidet selbst, was mit den Informationen geschieht (Verantwortlicher)',
        processor: 'Handelt nur nach unserer Weisung (Auftragsverarbeiter)',
      },
      shares: 'Weitergegeben',
      sharesNot: 'Nicht weitergegeben',
      use: 'Erlaubte Verwendung',
      regions: 'Sie entscheiden in',
      regionNames: {
        '*': 'Alle Regionen',
        EEA: 'Europäischer Wirtschaftsraum',
        EFTA: 'Island, Liechtenstein, Norwegen und Schweiz',
        none: 'Keine Region: Die Kategorien oben entscheiden',
      },
      byCategory: 'Wo Sie sind, entscheiden die Kategorien oben.',
      policy: 'Datenschutzerklärung von {partner}',
      optOut: 'Direkt bei {partner} widersprechen',
      approved:
        'Jeder Partner darf das Weitergegebene nur für die erlaubte Verwendung nutzen, die sein Eintrag nennt.',
    },
    industry: {
      heading: 'Widerspruchsseiten der Werbebranche',
      text: 'Für diese Website genügen die Schalter oben. Diese Werkzeuge anderer reichen weiter.',
      checked: 'geprüft am {date}',
      retired: 'eingestellt am {date}, nicht mehr von Nutzen',
    },
  },
  cookies: {
    columns: ['Name', 'Von wem', 'Wofür', 'Kategorie', 'Wie lange'],
    thisSite: 'Diese Website',
    choice: 'Merkt sich Ihre Auswahl',
    embeds: 'Merkt sich, wessen Filme, Karten und Beiträge Sie immer erlauben',
    untilNextChoice: 'Bis zu Ihrer nächsten Wahl',
    days: { one: '{count} Tag', other: '{count} Tage' },
    unknown: '–: nicht sicher bekannt. * steht für beliebige Zeichen.',
  },
};
