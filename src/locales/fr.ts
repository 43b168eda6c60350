import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'fr',
    direction: 'ltr',
    heading: 'Quelqu’un a dit… des cookies ?',
    body: [
      '{site} et ses partenaires utilisent des cookies pour vous offrir un service meilleur, plus sûr et plus rapide et pour soutenir notre activité.',
      'Certains cookies sont nécessaires pour utiliser nos services, les améliorer et veiller à leur bon fonctionnement.',
      'Uniquement si vous êtes d’accord, nous et des tiers stockons et lisons aussi des informations sur votre appareil, à ces fins : {categories}.',
      'Vous pouvez refuser, et vous pouvez retirer votre choix à tout moment.',
    ],
    categories: {
      authentication: 'authentification et sécurité',
      preferences: 'préférences',
      analytics: 'mesure d’audience',
      advertising: 'publicité',
      marketing: 'marketing',
    },
    accept: 'Accepter tous les cookies',
    refuse: 'Refuser les cookies non essentiels',
    more: 'En savoir plus sur vos choix.',
    policy: 'Politique de confidentialité',
    saved: 'Votre choix est enregistré.',
    withdrawn: 'Votre consentement est retiré.',
  },
  preferences: {
    heading: 'Les cookies et vos choix',
    intro:
      'Activez ce que vous acceptez et désactivez ce que vous refusez. Vous pouvez revenir ici à tout moment.',
    technologies: [
      {
        name: 'Les cookies',
        text: 'sont de petits fichiers qu’un site garde dans votre navigateur.',
      },
      {
        name: 'Les pixels',
        text: 'sont de petits bouts de code qui signalent qu’une page ou un e-mail a été vu.',
      },
      {
        name: 'Le stockage local',
        text: 'garde des informations dans votre navigateur, comme les cookies, mais n’est pas envoyé de lui-même.',
      },
    ],
    uses: {
      security: {
        name: 'Authentification et sécurité',
        text: 'Vous connecter, protéger votre compte, empêcher le spam et les abus.',
      },
      functionality: {
        name: 'Fonctionnalités',
        text: 'Afficher les messages d’erreur, changer de compte, garder les onglets synchronisés.',
      },
      preferences: {
        name: 'Préférences',
        text: 'Mémoriser votre langue, votre pays et vos réglages.',
      },
      analytics: {
        name: 'Mesure d’audience',
        text: 'Compter les visites et voir comment les pages et les liens sont utilisés.',
      },
      research: {
        name: 'Recherche et développement',
        text: 'Tester des changements, trouver des problèmes et de nouvelles idées.',
      },
      content: {
        name: 'Contenu personnalisé',
        text: 'Choisir des articles et des suggestions d’après ce que vous avez consulté.',
      },
      advertising: {
        name: 'Publicité',
        text: 'Choisir les annonces d’après ce que vous faites ici et ailleurs, et mesurer leur effet.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Mener nos propres campagnes, sur le web et par e-mail, et les mesurer.',
      },
      devices: {
        name: 'Personnalisation entre appareils',
        text: 'Relier vos appareils, pour utiliser sur l’un ce qui est connu d’un autre.',
      },
    },
    parts: ['Ce qui est utilisé', 'Vos choix', 'Comment cela peut être utilisé'],
    cookies: 'Cookies et stockage, un par un',
    allowed: 'Uniquement pour ce qui figure à côté d’un bouton activé, et pour rien d’autre.',
    blocking:
      'Vous pouvez aussi bloquer les cookies dans votre navigateur. La connexion peut alors échouer, et chaque page redemande.',
    onlyHere: 'Vos choix ne sont conservés que dans ce navigateur.',
    always:
      'Toujours actif : sans cela, vous ne pouvez pas vous connecter et le site ne peut pas être protégé.',
    vendors: 'Sur cette page',
    save: 'Enregistrer',
    close: 'Fermer sans rien changer',
  },
  placeholder: {
    explain:
      'Ce contenu vient de {from}. Il n’a pas été chargé, car vous n’avez pas autorisé : {categories}.',
    load: 'Charger une fois : {title}',
    always: 'Toujours autoriser {vendor}',
    policy: 'Politique de confidentialité de {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Vos choix de confidentialité',
  },
  signalNotice: {
    confirm: 'Demande de refus respectée',
    explain: 'La publicité et le marketing sont désactivés, comme votre navigateur le demande.',
    choices: 'Vos choix',
    dismiss: 'Fermer',
  },
  notice: {
    untilRefused:
      'Tant que vous ne refusez pas, {site} et des tiers stockent et lisent des informations sur votre appareil, à ces fins : {categories}.',
    sale: 'D’ici là, vos informations personnelles peuvent aussi être vendues à des tiers, ou partagées avec eux pour la publicité.',
    inUse:
      '{site} et des tiers stockent et lisent des informations sur votre appareil, à ces fins : {categories}.',
    nothingOn: 'Rien n’est actif sur {site} que vous pourriez refuser.',
    off: 'Désactivé, sauf si vous l’activez vous-même : {categories}.',
    change: 'Vous pouvez refuser maintenant, et changer votre choix à tout moment.',
    signalUnlessAccepted:
      'Votre navigateur envoie {signals}. Nous le respectons et laissons désactivé ce qui suit, sauf si vous l’acceptez ici malgré tout : {categories}.',
    signalHonoured:
      'Votre navigateur envoie {signals}. Nous le respectons et laissons désactivé ce qui suit : {categories}.',
    partnersIfAccepted:
      'Si vous acceptez tout, nous partageons aussi des informations avec {partners}.',
    partnersUntilRefused:
      'Nous partageons aussi des informations avec {partners}, tant que vous ne refusez pas.',
    newPartners: 'Des partenaires ont été ajoutés depuis votre dernier choix.',
    partners: {
      one: '1 partenaire commercial',
      many: '{count} de partenaires commerciaux',
      other: '{count} partenaires commerciaux',
    },
    exemptions: {
      preferences: 'préférences (l’apparence du site)',
      analytics: 'mesure d’audience (compter les visites)',
    },
    exempt:
      'Déjà actif, et pour ce site seul : {exemptions}. Si vous refusez, cela est désactivé aussi.',
    topic:
      'Cette page traite d’un sujet sensible. Ceci y reste donc désactivé, quel que soit votre choix : {categories}.',
    keep: 'Garder ces cookies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Votre navigateur envoie {signals}. C’est respecté ici : la publicité et le marketing sont désactivés, sauf si vous en décidez autrement.',
    objected:
      'Désactivé, car votre navigateur envoie {signals}. Si vous activez ceci et enregistrez, votre choix remplace ce signal sur ce site.',
    overruled:
      'Votre navigateur envoie {signals} ; vous avez choisi autrement pour ce site. Désactivez ceci pour suivre à nouveau le signal.',
    withAccount:
      'Tant que vous êtes connecté, vos choix sont conservés avec votre compte, sinon dans ce navigateur seulement.',
    sensitive:
      'Désactivé sur cette page, quel que soit votre choix, car elle traite d’un sujet sensible. Votre choix pour les autres pages reste inchangé.',
    partners: {
      heading:
        'Autoriser le partage d’informations supplémentaires avec des partenaires commerciaux',
      scope: 'Cela ne concerne que les partenariats décrits ici.',
      delay:
        'Si vous désactivez ceci, votre navigateur arrête aussitôt. Un partenaire qui travaille sur des serveurs peut mettre un certain temps, et ce qui a déjà été envoyé ne peut pas être repris.',
      list: {
        one: 'Le seul partenaire',
        many: 'Tous les {count} de partenaires',
        other: 'Les {count} partenaires',
      },
      updated: 'Dernière mise à jour',
      added: 'Sur cette liste depuis',
      role: 'Rôle',
      roles: {
        controller:
          'Décide lui-même de ce que deviennent les informations (responsable du traitement)',
        processor: 'Agit uniquement sur nos instructions (sous-traitant)',
      },
      shares: 'Partagé',
      sharesNot: 'Non partagé',
      use: 'Utilisation autorisée',
      regions: 'Où vous décidez',
      regionNames: {
        '*': 'Toutes les régions',
        EEA: 'Espace économique européen',
        EFTA: 'Islande, Liechtenstein, Norvège et Suisse',
        none: 'Aucune région : les catégories ci-dessus décident',
      },
      byCategory: 'Là où vous êtes, les catégories ci-dessus décident.',
      policy: 'Politique de confidentialité de {partner}',
      optOut: 'S’opposer directement auprès de {partner}',
      approved:
        'Chaque partenaire ne peut utiliser ce qui est partagé que pour l’utilisation autorisée indiquée dans sa fiche.',
    },
    industry: {
      heading: 'Pages de refus du secteur publicitaire',
      text: 'Les boutons ci-dessus suffisent pour ce site. Ces outils d’autres organismes vont plus loin.',
      checked: 'vérifié le {date}',
      retired: 'fermé le {date}, désormais sans utilité',
    },
  },
  cookies: {
    columns: ['Nom', 'De qui', 'Pour quoi', 'Catégorie', 'Durée'],
    thisSite: 'Ce site',
    choice: 'Garde vos choix',
    embeds:
      'Garde à qui appartiennent les films, cartes et publications que vous autorisez toujours',
    untilNextChoice: 'Jusqu’à votre prochain choix',
    days: {
      one: '{count} jour',
      many: '{count} de jours',
      other: '{count} jours',
    },
    unknown: '– : non connu avec certitude. * remplace n’importe quels caractères.',
  },
};
