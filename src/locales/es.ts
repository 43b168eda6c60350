import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'es',
    direction: 'ltr',
    heading: '¿Alguien ha dicho… cookies?',
    body: [
      '{site} y sus socios utilizan cookies para ofrecerle un servicio mejor, más seguro y más rápido y para apoyar nuestra actividad.',
      'Algunas cookies son necesarias para usar nuestros servicios, mejorarlos y asegurar que funcionan bien.',
      'Solo si está de acuerdo, nosotros y terceros también guardamos y leemos información en su dispositivo, con estos fines: {categories}.',
      'Puede rechazar, y puede retirar su elección en cualquier momento.',
    ],
    categories: {
      authentication: 'autenticación y seguridad',
      preferences: 'preferencias',
      analytics: 'analítica',
      advertising: 'publicidad',
      marketing: 'marketing',
    },
    accept: 'Aceptar todas las cookies',
    refuse: 'Rechazar las cookies no esenciales',
    more: 'Ver más sobre sus opciones.',
    policy: 'Política de privacidad',
    saved: 'Su elección se ha guardado.',
    withdrawn: 'Su consentimiento se ha retirado.',
  },
  preferences: {
    heading: 'Las cookies y sus opciones',
    intro:
      'Active aquello con lo que esté de acuerdo y desactive lo demás. Puede volver aquí en cualquier momento.',
    technologies: [
      {
        name: 'Las cookies',
        text: 'son pequeños archivos que un sitio guarda en su navegador.',
      },
      {
        name: 'Los píxeles',
        text: 'son pequeños fragmentos de código que avisan cuando se ve una página o un correo.',
      },
      {
        name: 'El almacenamiento local',
        text: 'guarda información en su navegador, como las cookies, pero no se envía por sí solo.',
      },
    ],
    uses: {
      security: {
        name: 'Autenticación y seguridad',
        text: 'Iniciar su sesión, proteger su cuenta, impedir el spam y los abusos.',
      },
      functionality: {
        name: 'Funcionalidad',
        text: 'Mostrar mensajes de error, cambiar de cuenta, mantener las pestañas sincronizadas.',
      },
      preferences: {
        name: 'Preferencias',
        text: 'Recordar su idioma, su país y sus ajustes.',
      },
      analytics: {
        name: 'Analítica',
        text: 'Contar visitas y ver cómo se usan las páginas y los enlaces.',
      },
      research: {
        name: 'Investigación y desarrollo',
        text: 'Probar cambios y encontrar problemas e ideas nuevas.',
      },
      content: {
        name: 'Contenido personalizado',
        text: 'Elegir artículos y sugerencias según lo que ha visto.',
      },
      advertising: {
        name: 'Publicidad',
        text: 'Elegir anuncios según lo que hace aquí y en otros sitios, y medir su efecto.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Realizar nuestras propias campañas, en la web y por correo, y medirlas.',
      },
      devices: {
        name: 'Personalización entre dispositivos',
        text: 'Vincular sus dispositivos, para usar en uno lo que se sabe por otro.',
      },
    },
    parts: ['Qué se utiliza', 'Sus opciones', 'Cómo puede utilizarse'],
    cookies: 'Cookies y almacenamiento, uno por uno',
    allowed: 'Solo para lo que figura junto a un interruptor activado, y para nada más.',
    blocking:
      'También puede bloquear las cookies en su navegador. Entonces puede fallar el inicio de sesión, y cada página vuelve a preguntar.',
    onlyHere: 'Sus opciones se guardan solo en este navegador.',
    always: 'Siempre activo: sin esto no puede iniciar sesión ni se puede proteger el sitio.',
    vendors: 'En esta página',
    save: 'Guardar',
    close: 'Cerrar sin cambios',
  },
  placeholder: {
    explain:
      'Este contenido viene de {from}. No se ha cargado, porque no ha permitido: {categories}.',
    load: 'Cargar una vez: {title}',
    always: 'Permitir siempre {vendor}',
    policy: 'Política de privacidad de {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Sus opciones de privacidad',
  },
  signalNotice: {
    confirm: 'Solicitud de exclusión atendida',
    explain: 'La publicidad y el marketing están desactivados, como pide su navegador.',
    choices: 'Sus opciones',
    dismiss: 'Cerrar',
  },
  notice: {
    untilRefused:
      'Mientras no rechace, {site} y terceros guardan y leen información en su dispositivo, con estos fines: {categories}.',
    sale: 'Hasta entonces, su información personal también puede venderse a terceros o compartirse con ellos para publicidad.',
    inUse:
      '{site} y terceros guardan y leen información en su dispositivo, con estos fines: {categories}.',
    nothingOn: 'En {site} no hay nada activo que pueda rechazar.',
    off: 'Desactivado, salvo que usted lo active: {categories}.',
    change: 'Puede rechazar ahora, y cambiar su elección en cualquier momento.',
    signalUnlessAccepted:
      'Su navegador envía {signals}. Lo respetamos y dejamos desactivado lo siguiente, salvo que lo acepte aquí a pesar de ello: {categories}.',
    signalHonoured:
      'Su navegador envía {signals}. Lo respetamos y dejamos desactivado lo siguiente: {categories}.',
    partnersIfAccepted: 'Si acepta todo, también compartimos información con {partners}.',
    partnersUntilRefused: 'También compartimos información con {partners}, mientras no rechace.',
    newPartners: 'Se han añadido socios desde su última elección.',
    partners: {
      one: '1 socio comercial',
      many: '{count} de socios comerciales',
      other: '{count} socios comerciales',
    },
    exemptions: {
      preferences: 'preferencias (el aspecto del sitio)',
      analytics: 'analítica (contar visitas)',
    },
    exempt:
      'Ya activo, y solo para este sitio: {exemptions}. Si rechaza, esto también se desactiva.',
    topic:
      'Esta página trata un tema sensible. Elija lo que elija, aquí queda desactivado lo siguiente: {categories}.',
    keep: 'Mantener estas cookies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Su navegador envía {signals}. Aquí se respeta: la publicidad y el marketing están desactivados salvo que usted decida otra cosa.',
    objected:
      'Desactivado, porque su navegador envía {signals}. Si lo activa y guarda, su elección sustituye a la señal en este sitio.',
    overruled:
      'Su navegador envía {signals}; usted ha elegido otra cosa para este sitio. Desactive esto para volver a seguir la señal.',
    withAccount:
      'Mientras tiene la sesión iniciada, sus opciones se guardan con su cuenta; si no, solo en este navegador.',
    sensitive:
      'Desactivado en esta página, elija lo que elija, porque trata un tema sensible. Su elección para las demás páginas no cambia.',
    partners: {
      heading: 'Permitir compartir información adicional con socios comerciales',
      scope: 'Esto se refiere solo a las colaboraciones descritas aquí.',
      delay:
        'Si lo desactiva, su navegador deja de hacerlo de inmediato. Un socio que trabaja con servidores puede tardar un tiempo, y lo ya enviado no se puede recuperar.',
      list: {
        one: 'El único socio',
        many: 'Todos los {count} de socios',
        other: 'Los {count} socios',
      },
      updated: 'Última actualización',
      added: 'En esta lista desde',
      role: 'Función',
      roles: {
        controller:
          'Decide por sí mismo qué se hace con la información (responsable del tratamiento)',
        processor: 'Actúa solo según nuestras instrucciones (encargado del tratamiento)',
      },
      shares: 'Se comparte',
      sharesNot: 'No se comparte',
      use: 'Uso permitido',
      regions: 'Usted decide en',
      regionNames: {
        '*': 'Todas las regiones',
        EEA: 'Espacio Económico Europeo',
        EFTA: 'Islandia, Liechtenstein, Noruega y Suiza',
        none: 'Ninguna región: deciden las categorías de arriba',
      },
      byCategory: 'Donde usted está, deciden las categorías de arriba.',
      policy: 'Política de privacidad de {partner}',
      optOut: 'Oponerse directamente ante {partner}',
      approved:
        'Cada socio puede usar lo compartido solo para el uso permitido que indica su ficha.',
    },
    industry: {
      heading: 'Páginas de exclusión del sector publicitario',
      text: 'Los interruptores de arriba bastan para este sitio. Estas herramientas de otros llegan más lejos.',
      checked: 'comprobado el {date}',
      retired: 'cerrado el {date}, ya sin efecto',
    },
  },
  cookies: {
    columns: ['Nombre', 'De quién', 'Para qué', 'Categoría', 'Cuánto dura'],
    thisSite: 'Este sitio',
    choice: 'Guarda sus opciones',
    embeds: 'Guarda de quién son los vídeos, mapas y publicaciones que permite siempre',
    untilNextChoice: 'Hasta su próxima elección',
    days: {
      one: '{count} día',
      many: '{count} de días',
      other: '{count} días',
    },
    unknown: '–: no se sabe con certeza. * representa cualesquiera caracteres.',
  },
};
