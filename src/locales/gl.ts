import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'gl',
    direction: 'ltr',
    heading: 'Alguén dixo… cookies?',
    body: [
      '{site} e os seus socios empregan cookies para ofrecerlle un servizo mellor, máis seguro e máis rápido e para apoiar a nosa actividade.',
      'Algunhas cookies son necesarias para usar os nosos servizos, melloralos e asegurar que funcionan ben.',
      'Só se está de acordo, nós e terceiros tamén gardamos e lemos información no seu dispositivo, con estes fins: {categories}.',
      'Pode rexeitar, e pode retirar a súa elección en calquera momento.',
    ],
    categories: {
      authentication: 'autenticación e seguridade',
      preferences: 'preferencias',
      analytics: 'analítica',
      advertising: 'publicidade',
      marketing: 'mercadotecnia',
    },
    accept: 'Aceptar todas as cookies',
    refuse: 'Rexeitar as cookies non esenciais',
    more: 'Ver máis sobre as súas opcións.',
    policy: 'Política de privacidade',
    saved: 'Gardouse a súa elección.',
    withdrawn: 'Retirouse o seu consentimento.',
  },
  preferences: {
    heading: 'As cookies e as súas opcións',
    intro:
      'Active aquilo co que estea de acordo e desactive o demais. Pode volver aquí en calquera momento.',
    technologies: [
      {
        name: 'As cookies',
        text: 'son pequenos ficheiros que un sitio garda no seu navegador.',
      },
      {
        name: 'Os píxeles',
        text: 'son pequenos anacos de código que avisan cando se ve unha páxina ou un correo.',
      },
      {
        name: 'O almacenamento local',
        text: 'garda información no seu navegador, como as cookies, pero non se envía por si só.',
      },
    ],
    uses: {
      security: {
        name: 'Autenticación e seguridade',
        text: 'Iniciar a súa sesión, protexer a súa conta, impedir o correo lixo e os abusos.',
      },
      functionality: {
        name: 'Funcionalidade',
        text: 'Amosar mensaxes de erro, cambiar de conta, manter sincronizadas as lapelas.',
      },
      preferences: {
        name: 'Preferencias',
        text: 'Lembrar a súa lingua, o seu país e os seus axustes.',
      },
      analytics: {
        name: 'Analítica',
        text: 'Contar visitas e ver como se usan as páxinas e as ligazóns.',
      },
      research: {
        name: 'Investigación e desenvolvemento',
        text: 'Probar cambios e atopar problemas e ideas novas.',
      },
      content: {
        name: 'Contido personalizado',
        text: 'Escoller artigos e suxestións segundo o que viu.',
      },
      advertising: {
        name: 'Publicidade',
        text: 'Escoller anuncios segundo o que fai aquí e noutros sitios, e medir o seu efecto.',
      },
      marketing: {
        name: 'Mercadotecnia',
        text: 'Facer as nosas propias campañas, na web e por correo, e medilas.',
      },
      devices: {
        name: 'Personalización entre dispositivos',
        text: 'Vincular os seus dispositivos, para usar nun o que se sabe doutro.',
      },
    },
    parts: ['Que se emprega', 'As súas opcións', 'Como se pode empregar'],
    cookies: 'Cookies e almacenamento, un por un',
    allowed: 'Só para o que está xunto a un interruptor activado, e para nada máis.',
    blocking:
      'Tamén pode bloquear as cookies no navegador. Entón pode fallar o inicio de sesión, e cada páxina volve preguntar.',
    onlyHere: 'As súas opcións gárdanse só neste navegador.',
    always: 'Sempre activo: sen isto non pode iniciar sesión nin se pode protexer o sitio.',
    vendors: 'Nesta páxina',
    save: 'Gardar',
    close: 'Pechar sen cambios',
  },
  placeholder: {
    explain: 'Este contido vén de {from}. Non se cargou, porque non permitiu: {categories}.',
    load: 'Cargar unha vez: {title}',
    always: 'Permitir sempre {vendor}',
    policy: 'Política de privacidade de {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'As súas opcións de privacidade',
  },
  signalNotice: {
    confirm: 'Solicitude de exclusión atendida',
    explain: 'A publicidade e a mercadotecnia están desactivadas, como pide o seu navegador.',
    choices: 'As súas opcións',
    dismiss: 'Pechar',
  },
  notice: {
    untilRefused:
      'Mentres non rexeite, {site} e terceiros gardan e len información no seu dispositivo, con estes fins: {categories}.',
    sale: 'Ata entón, a súa información persoal tamén pode venderse a terceiros ou compartirse con eles para publicidade.',
    inUse:
      '{site} e terceiros gardan e len información no seu dispositivo, con estes fins: {categories}.',
    nothingOn: 'En {site} non hai nada activo que poida rexeitar.',
    off: 'Desactivado, salvo que o active vostede: {categories}.',
    change: 'Pode rexeitar agora, e cambiar a súa elección en calquera momento.',
    signalUnlessAccepted:
      'O seu navegador envía {signals}. Respectámolo e deixamos desactivado o seguinte, salvo que o acepte aquí a pesar diso: {categories}.',
    signalHonoured:
      'O seu navegador envía {signals}. Respectámolo e deixamos desactivado o seguinte: {categories}.',
    partnersIfAccepted: 'Se acepta todo, tamén compartimos información con {partners}.',
    partnersUntilRefused: 'Tamén compartimos información con {partners}, mentres non rexeite.',
    newPartners: 'Engadíronse socios desde a súa última elección.',
    partners: {
      one: '1 socio comercial',
      other: '{count} socios comerciais',
    },
    exemptions: {
      preferences: 'preferencias (o aspecto do sitio)',
      analytics: 'analítica (contar visitas)',
    },
    exempt: 'Xa activo, e só para este sitio: {exemptions}. Se rexeita, isto tamén se desactiva.',
    topic:
      'Esta páxina trata un tema sensible. Escolla o que escolla, aquí queda desactivado o seguinte: {categories}.',
    keep: 'Manter estas cookies',
    acknowledge: 'Entendido',
  },
  additions: {
    honoured:
      'O seu navegador envía {signals}. Aquí respéctase: a publicidade e a mercadotecnia están desactivadas salvo que decida outra cousa.',
    objected:
      'Desactivado, porque o seu navegador envía {signals}. Se o activa e garda, a súa elección substitúe o sinal neste sitio.',
    overruled:
      'O seu navegador envía {signals}; escolleu outra cousa para este sitio. Desactive isto para volver seguir o sinal.',
    withAccount:
      'Mentres ten a sesión iniciada, as súas opcións gárdanse coa súa conta; se non, só neste navegador.',
    sensitive:
      'Desactivado nesta páxina, escolla o que escolla, porque trata un tema sensible. A súa elección para as demais páxinas non cambia.',
    partners: {
      heading: 'Permitir compartir información adicional con socios comerciais',
      scope: 'Isto abrangue só as colaboracións descritas aquí.',
      delay:
        'Se o desactiva, o seu navegador deixa de facelo de inmediato. Un socio que traballa con servidores pode tardar algo, e o xa enviado non se pode recuperar.',
      list: {
        one: 'O único socio',
        other: 'Todos os {count} socios',
      },
      updated: 'Última actualización',
      added: 'Nesta lista desde',
      role: 'Función',
      roles: {
        controller: 'Decide por si mesmo que se fai coa información (responsable do tratamento)',
        processor: 'Actúa só segundo as nosas instrucións (encargado do tratamento)',
      },
      shares: 'Compártese',
      sharesNot: 'Non se comparte',
      use: 'Uso permitido',
      regions: 'Vostede decide en',
      regionNames: {
        '*': 'Todas as rexións',
        EEA: 'Espazo Económico Europeo',
        EFTA: 'Islandia, Liechtenstein, Noruega e Suíza',
        none: 'Ningunha rexión: deciden as categorías de arriba',
      },
      byCategory: 'Onde vostede está, deciden as categorías de arriba.',
      policy: 'Política de privacidade de {partner}',
      optOut: 'Opoñerse directamente ante {partner}',
      approved:
        'Cada socio só pode usar o que se comparte para o uso permitido que indica a súa ficha.',
    },
    industry: {
      heading: 'Páxinas de exclusión do sector publicitario',
      text: 'Para este sitio abondan os interruptores de arriba. Estas ferramentas doutros chegan máis lonxe.',
      checked: 'comprobado o {date}',
      retired: 'pechado o {date}, xa sen efecto',
    },
  },
  cookies: {
    columns: ['Nome', 'De quen', 'Para que', 'Categoría', 'Canto dura'],
    thisSite: 'Este sitio',
    choice: 'Garda as súas opcións',
    embeds: 'Garda de quen son os vídeos, mapas e publicacións que permite sempre',
    untilNextChoice: 'Ata a súa próxima elección',
    days: {
      one: '{count} día',
      other: '{count} días',
    },
    unknown: '–: non se sabe con certeza. * representa calquera carácter.',
  },
};
