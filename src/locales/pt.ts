import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'pt',
    direction: 'ltr',
    heading: 'Alguém falou em… cookies?',
    body: [
      '{site} e os seus parceiros utilizam cookies para lhe oferecer um serviço melhor, mais seguro e mais rápido e para apoiar a nossa atividade.',
      'Alguns cookies são necessários para usar os nossos serviços, melhorá-los e garantir que funcionam bem.',
      'Só se concordar, nós e terceiros também guardamos e lemos informações no seu dispositivo, para estes fins: {categories}.',
      'Pode recusar, e pode retirar a sua escolha a qualquer momento.',
    ],
    categories: {
      authentication: 'autenticação e segurança',
      preferences: 'preferências',
      analytics: 'estatísticas',
      advertising: 'publicidade',
      marketing: 'marketing',
    },
    accept: 'Aceitar todos os cookies',
    refuse: 'Recusar os cookies não essenciais',
    more: 'Ver mais sobre as suas escolhas.',
    policy: 'Política de privacidade',
    saved: 'A sua escolha foi guardada.',
    withdrawn: 'O seu consentimento foi retirado.',
  },
  preferences: {
    heading: 'Os cookies e as suas escolhas',
    intro: 'Ative aquilo com que concorda e desative o resto. Pode voltar aqui a qualquer momento.',
    technologies: [
      {
        name: 'Os cookies',
        text: 'são pequenos ficheiros que um site guarda no seu navegador.',
      },
      {
        name: 'Os píxeis',
        text: 'são pequenos pedaços de código que avisam quando uma página ou um e-mail é visto.',
      },
      {
        name: 'O armazenamento local',
        text: 'guarda informações no seu navegador, como os cookies, mas não é enviado por si só.',
      },
    ],
    uses: {
      security: {
        name: 'Autenticação e segurança',
        text: 'Iniciar a sua sessão, proteger a sua conta, impedir spam e abusos.',
      },
      functionality: {
        name: 'Funcionalidade',
        text: 'Mostrar mensagens de erro, mudar de conta, manter os separadores sincronizados.',
      },
      preferences: {
        name: 'Preferências',
        text: 'Lembrar a sua língua, o seu país e as suas definições.',
      },
      analytics: {
        name: 'Estatísticas',
        text: 'Contar visitas e ver como as páginas e as ligações são usadas.',
      },
      research: {
        name: 'Investigação e desenvolvimento',
        text: 'Testar alterações e encontrar problemas e ideias novas.',
      },
      content: {
        name: 'Conteúdo personalizado',
        text: 'Escolher artigos e sugestões conforme o que já viu.',
      },
      advertising: {
        name: 'Publicidade',
        text: 'Escolher anúncios conforme o que faz aqui e noutros sítios, e medir o seu efeito.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Fazer as nossas próprias campanhas, na web e por e-mail, e medi-las.',
      },
      devices: {
        name: 'Personalização entre dispositivos',
        text: 'Ligar os seus dispositivos, para usar num o que se sabe por outro.',
      },
    },
    parts: ['O que é usado', 'As suas escolhas', 'Como pode ser usado'],
    cookies: 'Cookies e armazenamento, um por um',
    allowed: 'Só para o que está junto de um interruptor ligado, e para mais nada.',
    blocking:
      'Também pode bloquear os cookies no navegador. Nesse caso o início de sessão pode falhar, e cada página volta a perguntar.',
    onlyHere: 'As suas escolhas ficam guardadas só neste navegador.',
    always: 'Sempre ativo: sem isto não pode iniciar sessão nem o site pode ser protegido.',
    vendors: 'Nesta página',
    save: 'Guardar',
    close: 'Fechar sem alterações',
  },
  placeholder: {
    explain: 'Este conteúdo vem de {from}. Não foi carregado, porque não permitiu: {categories}.',
    load: 'Carregar uma vez: {title}',
    always: 'Permitir sempre {vendor}',
    policy: 'Política de privacidade de {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'As suas opções de privacidade',
  },
  signalNotice: {
    confirm: 'Pedido de exclusão respeitado',
    explain: 'A publicidade e o marketing estão desativados, como o seu navegador pede.',
    choices: 'As suas escolhas',
    dismiss: 'Fechar',
  },
  notice: {
    untilRefused:
      'Enquanto não recusar, {site} e terceiros guardam e leem informações no seu dispositivo, para estes fins: {categories}.',
    sale: 'Até lá, as suas informações pessoais também podem ser vendidas a terceiros ou partilhadas com eles para publicidade.',
    inUse:
      '{site} e terceiros guardam e leem informações no seu dispositivo, para estes fins: {categories}.',
    nothingOn: 'Em {site} não há nada ativo que possa recusar.',
    off: 'Desativado, a não ser que o ative: {categories}.',
    change: 'Pode recusar agora, e mudar a sua escolha a qualquer momento.',
    signalUnlessAccepted:
      'O seu navegador envia {signals}. Respeitamos isso e mantemos desativado o seguinte, a não ser que o aceite aqui apesar disso: {categories}.',
    signalHonoured:
      'O seu navegador envia {signals}. Respeitamos isso e mantemos desativado o seguinte: {categories}.',
    partnersIfAccepted: 'Se aceitar tudo, também partilhamos informações com {partners}.',
    partnersUntilRefused: 'Também partilhamos informações com {partners}, enquanto não recusar.',
    newPartners: 'Foram acrescentados parceiros desde a sua última escolha.',
    partners: {
      one: '1 parceiro comercial',
      many: '{count} de parceiros comerciais',
      other: '{count} parceiros comerciais',
    },
    exemptions: {
      preferences: 'preferências (o aspeto do site)',
      analytics: 'estatísticas (contar visitas)',
    },
    exempt: 'Já ativo, e só para este site: {exemptions}. Se recusar, isto também é desativado.',
    topic:
      'Esta página trata de um assunto sensível. Seja qual for a sua escolha, aqui fica desativado o seguinte: {categories}.',
    keep: 'Manter estes cookies',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'O seu navegador envia {signals}. Isso é respeitado aqui: a publicidade e o marketing estão desativados, a não ser que decida o contrário.',
    objected:
      'Desativado, porque o seu navegador envia {signals}. Se ativar isto e guardar, a sua escolha substitui o sinal neste site.',
    overruled:
      'O seu navegador envia {signals}; para este site escolheu o contrário. Desative isto para voltar a seguir o sinal.',
    withAccount:
      'Enquanto tem sessão iniciada, as suas escolhas ficam guardadas com a sua conta; caso contrário, só neste navegador.',
    sensitive:
      'Desativado nesta página, seja qual for a sua escolha, porque trata de um assunto sensível. A sua escolha para as outras páginas não muda.',
    partners: {
      heading: 'Permitir a partilha de informações adicionais com parceiros comerciais',
      scope: 'Isto abrange apenas as parcerias aqui descritas.',
      delay:
        'Se desativar, o seu navegador deixa de o fazer de imediato. Um parceiro que trabalha em servidores pode demorar algum tempo, e o que já foi enviado não pode ser recuperado.',
      list: {
        one: 'O único parceiro',
        many: 'Todos os {count} de parceiros',
        other: 'Todos os {count} parceiros',
      },
      updated: 'Última atualização',
      added: 'Nesta lista desde',
      role: 'Papel',
      roles: {
        controller: 'Decide por si o que acontece às informações (responsável pelo tratamento)',
        processor: 'Age apenas segundo as nossas instruções (subcontratante)',
      },
      shares: 'Partilhado',
      sharesNot: 'Não partilhado',
      use: 'Utilização permitida',
      regions: 'Onde decide',
      regionNames: {
        '*': 'Todas as regiões',
        EEA: 'Espaço Económico Europeu',
        EFTA: 'Islândia, Listenstaine, Noruega e Suíça',
        none: 'Nenhuma região: decidem as categorias acima',
      },
      byCategory: 'Onde está, decidem as categorias acima.',
      policy: 'Política de privacidade de {partner}',
      optOut: 'Opor-se diretamente junto de {partner}',
      approved:
        'Cada parceiro só pode usar o que é partilhado para a utilização permitida que a sua entrada indica.',
    },
    industry: {
      heading: 'Páginas de exclusão do setor publicitário',
      text: 'Para este site bastam os interruptores acima. Estas ferramentas de outros chegam mais longe.',
      checked: 'verificado em {date}',
      retired: 'encerrado em {date}, já sem efeito',
    },
  },
  cookies: {
    columns: ['Nome', 'De quem', 'Para quê', 'Categoria', 'Quanto dura'],
    thisSite: 'Este site',
    choice: 'Guarda as suas escolhas',
    embeds: 'Guarda de quem são os vídeos, mapas e publicações que permite sempre',
    untilNextChoice: 'Até à sua próxima escolha',
    days: {
      one: '{count} dia',
      many: '{count} de dias',
      other: '{count} dias',
    },
    unknown: '–: não se sabe ao certo. * representa quaisquer caracteres.',
  },
};
