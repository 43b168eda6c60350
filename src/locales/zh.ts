import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'zh-Hans',
    direction: 'ltr',
    heading: '有人刚才说……Cookie？',
    body: [
      '{site}及其合作伙伴使用 Cookie，为您提供更好、更安全、更快捷的服务，并支持我们的业务。',
      '部分 Cookie 是使用和改进我们的服务并确保其正常运行所必需的。',
      '只有在您同意的情况下，我们和第三方才会另外为以下目的在您的设备上存储和读取信息：{categories}。',
      '您可以拒绝，也可以随时撤回您的选择。',
    ],
    categories: {
      authentication: '身份验证与安全',
      preferences: '偏好设置',
      analytics: '分析',
      advertising: '广告',
      marketing: '营销',
    },
    accept: '接受所有 Cookie',
    refuse: '拒绝非必要 Cookie',
    more: '了解有关您的选择的更多信息。',
    policy: '隐私政策',
    saved: '您的选择已保存。',
    withdrawn: '您的同意已撤回。',
  },
  preferences: {
    heading: 'Cookie 与您的选择',
    intro: '打开您同意的项目，关闭您不同意的项目。您可以随时回到这里。',
    technologies: [
      {
        name: 'Cookie',
        text: '是网站保存在您浏览器中的小文件。',
      },
      {
        name: '像素',
        text: '是一小段代码，用于告知页面或邮件何时被查看。',
      },
      {
        name: '本地存储',
        text: '与 Cookie 一样在浏览器中保存信息，但不会自动发送。',
      },
    ],
    uses: {
      security: {
        name: '身份验证与安全',
        text: '让您登录，保护您的账号，防止垃圾信息和滥用。',
      },
      functionality: {
        name: '功能',
        text: '显示错误信息，切换账号，保持标签页同步。',
      },
      preferences: {
        name: '偏好设置',
        text: '记住您的语言、国家和设置。',
      },
      analytics: {
        name: '分析',
        text: '统计访问次数，了解页面和链接的使用情况。',
      },
      research: {
        name: '研究与开发',
        text: '测试改动，发现问题和新想法。',
      },
      content: {
        name: '个性化内容',
        text: '根据您看过的内容选择文章和推荐。',
      },
      advertising: {
        name: '广告',
        text: '根据您在这里和别处的行为选择广告，并衡量其效果。',
      },
      marketing: {
        name: '营销',
        text: '在网上和通过邮件开展我们自己的活动，并衡量其效果。',
      },
      devices: {
        name: '跨设备个性化',
        text: '关联您使用的设备，以便在一台设备上使用从另一台得知的信息。',
      },
    },
    parts: ['使用的内容', '您的选择', '可以如何使用'],
    cookies: '逐项列出 Cookie 与存储',
    allowed: '仅用于已打开的开关旁所列的用途，不作他用。',
    blocking: '您也可以在浏览器中阻止 Cookie。那样可能无法登录，而且每个页面都会再次询问。',
    onlyHere: '您的选择仅保存在此浏览器中。',
    always: '始终打开：没有它，您无法登录，网站也无法保证安全。',
    vendors: '在此页面上',
    save: '保存',
    close: '关闭且不更改',
  },
  placeholder: {
    explain: '此内容来自{from}。由于您尚未允许以下类别，它没有加载：{categories}。',
    load: '加载一次：{title}',
    always: '始终允许：{vendor}',
    policy: '隐私政策：{vendor}',
  },
  opener: {
    open: 'Cookie',
  },
  privacyChoices: {
    open: '您的隐私选择',
  },
  signalNotice: {
    confirm: '已遵从退出请求',
    explain: '按照您浏览器的要求，广告和营销已关闭。',
    choices: '您的选择',
    dismiss: '关闭',
  },
  notice: {
    untilRefused:
      '在您拒绝之前，{site}和第三方会为以下目的在您的设备上存储和读取信息：{categories}。',
    sale: '在此之前，您的个人信息也可能被出售给第三方，或为广告目的与其共享。',
    inUse: '{site}和第三方会为以下目的在您的设备上存储和读取信息：{categories}。',
    nothingOn: '{site}没有打开任何您可以拒绝的内容。',
    off: '已关闭，除非您自己打开：{categories}。',
    change: '您现在就可以拒绝，也可以随时更改您的选择。',
    signalUnlessAccepted:
      '您的浏览器发送了{signals}。我们予以遵从。除非您仍在此处接受，否则以下类别保持关闭：{categories}。',
    signalHonoured: '您的浏览器发送了{signals}。我们予以遵从，以下类别保持关闭：{categories}。',
    partnersIfAccepted: '如果您全部接受，我们还会与{partners}共享信息。',
    partnersUntilRefused: '在您拒绝之前，我们还会与{partners}共享信息。',
    newPartners: '自您上次选择以来，新增了合作伙伴。',
    partners: {
      other: '{count} 个商业合作伙伴',
    },
    exemptions: {
      preferences: '偏好设置（网站外观）',
      analytics: '分析（统计访问次数）',
    },
    exempt: '已打开，且仅供本网站使用：{exemptions}。拒绝也会将其关闭。',
    topic: '此页面涉及敏感主题。无论您如何选择，以下类别在此保持关闭：{categories}。',
    keep: '保留这些 Cookie',
    acknowledge: '好',
  },
  additions: {
    honoured: '您的浏览器发送了{signals}。本站予以遵从：除非您另作决定，广告和营销均已关闭。',
    objected:
      '已关闭，因为您的浏览器发送了{signals}。如果您打开此项并保存，您的选择将在本网站取代该信号。',
    overruled: '您的浏览器发送了{signals}；您对本网站作了不同的选择。关闭此项即可重新遵从该信号。',
    withAccount: '登录期间，您的选择与账号一同保存，否则仅保存在此浏览器中。',
    sensitive: '由于此页面涉及敏感主题，无论您如何选择，此项在此关闭。您对其他页面的选择保持不变。',
    partners: {
      heading: '允许与商业合作伙伴共享更多信息',
      scope: '这仅涵盖此处所述的合作关系。',
      delay:
        '关闭后，您的浏览器会立即停止发送。在服务器上运作的合作伙伴可能需要一些时间，已经发送的信息无法收回。',
      list: {
        other: '全部 {count} 个合作伙伴',
      },
      updated: '最后更新',
      added: '列入此名单的日期',
      role: '角色',
      roles: {
        controller: '自行决定如何处理信息（控制者）',
        processor: '仅按我们的指示行事（处理者）',
      },
      shares: '共享的信息',
      sharesNot: '不共享的信息',
      use: '允许的用途',
      regions: '由您决定的地区',
      regionNames: {
        '*': '所有地区',
        EEA: '欧洲经济区',
        EFTA: '冰岛、列支敦士登、挪威和瑞士',
        none: '没有地区：由以上类别决定',
      },
      byCategory: '在您所在的地区，由以上类别决定。',
      policy: '隐私政策：{partner}',
      optOut: '直接向{partner}提出反对',
      approved: '每个合作伙伴只能将共享的信息用于其条目所列的允许用途。',
    },
    industry: {
      heading: '广告行业的退出页面',
      text: '在本网站，以上开关已足够。这些他方工具的作用范围更广。',
      checked: '核查日期：{date}',
      retired: '关闭日期：{date}，已无作用',
    },
  },
  cookies: {
    columns: ['名称', '归属', '用途', '类别', '期限'],
    thisSite: '本网站',
    choice: '保存您的选择',
    embeds: '保存您始终允许其视频、地图和帖子的提供方',
    untilNextChoice: '直到您下次选择',
    days: {
      other: '{count} 天',
    },
    unknown: '–：无法确定。* 代表任意字符。',
  },
};
