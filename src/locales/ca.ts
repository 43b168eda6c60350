import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'ca',
    direction: 'ltr',
    heading: 'Algú ha dit… galetes?',
    body: [
      '{site} i els seus socis utilitzem galetes per oferir-vos un servei millor, més segur i més ràpid i per donar suport a la nostra activitat.',
      'Algunes galetes són necessàries per utilitzar els nostres serveis, millorar-los i assegurar que funcionen bé.',
      'Només si hi esteu d’acord, nosaltres i tercers també desem i llegim informació al vostre dispositiu, amb aquestes finalitats: {categories}.',
      'Podeu rebutjar-ho, i podeu retirar la vostra elecció en qualsevol moment.',
    ],
    categories: {
      authentication: 'autenticació i seguretat',
      preferences: 'preferències',
      analytics: 'analítica',
      advertising: 'publicitat',
      marketing: 'màrqueting',
    },
    accept: 'Accepta totes les galetes',
    refuse: 'Rebutja les galetes no essencials',
    more: 'Mostra’n més sobre les vostres opcions.',
    policy: 'Política de privadesa',
    saved: 'La vostra elecció s’ha desat.',
    withdrawn: 'El vostre consentiment s’ha retirat.',
  },
  preferences: {
    heading: 'Les galetes i les vostres opcions',
    intro:
      'Activeu allò amb què esteu d’acord i desactiveu la resta. Podeu tornar aquí en qualsevol moment.',
    technologies: [
      {
        name: 'Les galetes',
        text: 'són petits fitxers que un lloc desa al vostre navegador.',
      },
      {
        name: 'Els píxels',
        text: 'són petits fragments de codi que avisen quan es veu una pàgina o un correu.',
      },
      {
        name: 'L’emmagatzematge local',
        text: 'desa informació al vostre navegador, com les galetes, però no s’envia tot sol.',
      },
    ],
    uses: {
      security: {
        name: 'Autenticació i seguretat',
        text: 'Iniciar la vostra sessió, protegir el vostre compte, evitar el correu brossa i els abusos.',
      },
      functionality: {
        name: 'Funcionalitat',
        text: 'Mostrar missatges d’error, canviar de compte, mantenir sincronitzades les pestanyes.',
      },
      preferences: {
        name: 'Preferències',
        text: 'Recordar la vostra llengua, el vostre país i la vostra configuració.',
      },
      analytics: {
        name: 'Analítica',
        text: 'Comptar visites i veure com s’utilitzen les pàgines i els enllaços.',
      },
      research: {
        name: 'Recerca i desenvolupament',
        text: 'Provar canvis i trobar problemes i idees noves.',
      },
      content: {
        name: 'Contingut personalitzat',
        text: 'Triar articles i suggeriments segons el que heu mirat.',
      },
      advertising: {
        name: 'Publicitat',
        text: 'Triar anuncis segons el que feu aquí i en altres llocs, i mesurar-ne l’efecte.',
      },
      marketing: {
        name: 'Màrqueting',
        text: 'Fer les nostres pròpies campanyes, al web i per correu, i mesurar-les.',
      },
      devices: {
        name: 'Personalització entre dispositius',
        text: 'Vincular els vostres dispositius, per utilitzar en un el que se sap d’un altre.',
      },
    },
    parts: ['Què s’utilitza', 'Les vostres opcions', 'Com es pot utilitzar'],
    cookies: 'Galetes i emmagatzematge, un per un',
    allowed: 'Només per a allò que hi ha al costat d’un interruptor activat, i per a res més.',
    blocking:
      'També podeu blocar les galetes al navegador. Llavors pot fallar l’inici de sessió, i cada pàgina torna a preguntar.',
    onlyHere: 'Les vostres opcions es desen només en aquest navegador.',
    always: 'Sempre activat: sense això no podeu iniciar sessió ni es pot protegir el lloc.',
    vendors: 'En aquesta pàgina',
    save: 'Desa',
    close: 'Tanca sense canvis',
  },
  placeholder: {
    explain: 'Aquest contingut ve de {from}. No s’ha carregat, perquè no heu permès: {categories}.',
    load: 'Carrega una vegada: {title}',
    always: 'Permet sempre {vendor}',
    policy: 'Política de privadesa de {vendor}',
  },
  opener: {
    open: 'Galetes',
  },
  privacyChoices: {
    open: 'Les vostres opcions de privadesa',
  },
  signalNotice: {
    confirm: 'Sol·licitud d’exclusió atesa',
    explain: 'La publicitat i el màrqueting estan desactivats, com demana el vostre navegador.',
    choices: 'Les vostres opcions',
    dismiss: 'Tanca',
  },
  notice: {
    untilRefused:
      'Fins que no ho rebutgeu, {site} i tercers desen i llegeixen informació al vostre dispositiu, amb aquestes finalitats: {categories}.',
    sale: 'Fins llavors, les vostres dades personals també es poden vendre a tercers o compartir-hi per a publicitat.',
    inUse:
      '{site} i tercers desen i llegeixen informació al vostre dispositiu, amb aquestes finalitats: {categories}.',
    nothingOn: 'A {site} no hi ha res activat que pugueu rebutjar.',
    off: 'Desactivat, tret que vós ho activeu: {categories}.',
    change: 'Podeu rebutjar-ho ara, i canviar la vostra elecció en qualsevol moment.',
    signalUnlessAccepted:
      'El vostre navegador envia {signals}. Ho respectem i mantenim desactivat el següent, tret que ho accepteu aquí malgrat això: {categories}.',
    signalHonoured:
      'El vostre navegador envia {signals}. Ho respectem i mantenim desactivat el següent: {categories}.',
    partnersIfAccepted: 'Si ho accepteu tot, també compartim informació amb {partners}.',
    partnersUntilRefused: 'També compartim informació amb {partners}, fins que no ho rebutgeu.',
    newPartners: 'S’han afegit socis des de la vostra darrera elecció.',
    partners: {
      one: '1 soci comercial',
      many: '{count} de socis comercials',
      other: '{count} socis comercials',
    },
    exemptions: {
      preferences: 'preferències (l’aspecte del lloc)',
      analytics: 'analítica (comptar visites)',
    },
    exempt:
      'Ja activat, i només per a aquest lloc: {exemptions}. Si ho rebutgeu, també es desactiva.',
    topic:
      'Aquesta pàgina tracta un tema sensible. Trieu el que trieu, aquí queda desactivat el següent: {categories}.',
    keep: 'Conserva aquestes galetes',
    acknowledge: 'D’acord',
  },
  additions: {
    honoured:
      'El vostre navegador envia {signals}. Aquí es respecta: la publicitat i el màrqueting estan desactivats tret que decidiu una altra cosa.',
    objected:
      'Desactivat, perquè el vostre navegador envia {signals}. Si ho activeu i ho deseu, la vostra elecció substitueix el senyal en aquest lloc.',
    overruled:
      'El vostre navegador envia {signals}; heu triat una altra cosa per a aquest lloc. Desactiveu això per tornar a seguir el senyal.',
    withAccount:
      'Mentre teniu la sessió iniciada, les vostres opcions es desen amb el compte; si no, només en aquest navegador.',
    sensitive:
      'Desactivat en aquesta pàgina, trieu el que trieu, perquè tracta un tema sensible. La vostra elecció per a les altres pàgines no canvia.',
    partners: {
      heading: 'Permet compartir informació addicional amb socis comercials',
      scope: 'Això només comprèn les col·laboracions descrites aquí.',
      delay:
        'Si ho desactiveu, el vostre navegador deixa de fer-ho de seguida. Un soci que treballa amb servidors pot trigar una mica, i el que ja s’ha enviat no es pot recuperar.',
      list: {
        one: 'L’únic soci',
        many: 'Tots els {count} de socis',
        other: 'Tots els {count} socis',
      },
      updated: 'Darrera actualització',
      added: 'En aquesta llista des de',
      role: 'Funció',
      roles: {
        controller:
          'Decideix per si mateix què passa amb la informació (responsable del tractament)',
        processor: 'Actua només segons les nostres instruccions (encarregat del tractament)',
      },
      shares: 'Es comparteix',
      sharesNot: 'No es comparteix',
      use: 'Ús permès',
      regions: 'Decidiu a',
      regionNames: {
        '*': 'Totes les regions',
        EEA: 'Espai Econòmic Europeu',
        EFTA: 'Islàndia, Liechtenstein, Noruega i Suïssa',
        none: 'Cap regió: decideixen les categories de dalt',
      },
      byCategory: 'Allà on sou, decideixen les categories de dalt.',
      policy: 'Política de privadesa de {partner}',
      optOut: 'Oposar-se directament davant de {partner}',
      approved:
        'Cada soci només pot utilitzar el que es comparteix per a l’ús permès que indica la seva fitxa.',
    },
    industry: {
      heading: 'Pàgines d’exclusió del sector publicitari',
      text: 'Per a aquest lloc n’hi ha prou amb els interruptors de dalt. Aquestes eines d’altres arriben més lluny.',
      checked: 'comprovat el {date}',
      retired: 'tancat el {date}, ja sense efecte',
    },
  },
  cookies: {
    columns: ['Nom', 'De qui', 'Per a què', 'Categoria', 'Quant dura'],
    thisSite: 'Aquest lloc',
    choice: 'Desa les vostres opcions',
    embeds: 'Desa de qui són els vídeos, mapes i publicacions que sempre permeteu',
    untilNextChoice: 'Fins a la vostra propera elecció',
    days: {
      one: '{count} dia',
      many: '{count} de dies',
      other: '{count} dies',
    },
    unknown: '–: no se sap del cert. * representa qualssevol caràcters.',
  },
};
