import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'ja',
    direction: 'ltr',
    heading: 'いま、クッキー…って言いました？',
    body: [
      '{site}とそのパートナーは、より良く、より安全で、より速いサービスを提供し、事業を支えるためにクッキーを使用します。',
      '一部のクッキーは、サービスの利用と改善、正しい動作のために必要です。',
      '同意いただいた場合に限り、当サイトと第三者は、次の目的でもお使いの端末に情報を保存し、読み取ります：{categories}。',
      '拒否することができ、選択はいつでも撤回できます。',
    ],
    categories: {
      authentication: '認証とセキュリティ',
      preferences: '設定の保存',
      analytics: 'アクセス解析',
      advertising: '広告',
      marketing: 'マーケティング',
    },
    accept: 'すべてのクッキーを許可',
    refuse: '必須でないクッキーを拒否',
    more: '選択について詳しく見る。',
    policy: 'プライバシーポリシー',
    saved: '選択を保存しました。',
    withdrawn: '同意を撤回しました。',
  },
  preferences: {
    heading: 'クッキーと選択',
    intro: '同意するものをオンに、同意しないものをオフにしてください。いつでもここに戻れます。',
    technologies: [
      {
        name: 'クッキー：',
        text: 'サイトがブラウザに保存する小さなファイルです。',
      },
      {
        name: 'ピクセル：',
        text: 'ページやメールが表示されたことを知らせる小さなコードです。',
      },
      {
        name: 'ローカルストレージ：',
        text: 'クッキーのように情報をブラウザに保存しますが、自動では送信されません。',
      },
    ],
    uses: {
      security: {
        name: '認証とセキュリティ',
        text: 'ログイン、アカウントの保護、スパムや不正利用の防止。',
      },
      functionality: {
        name: '機能',
        text: 'エラーの表示、アカウントの切り替え、タブの同期。',
      },
      preferences: {
        name: '設定の保存',
        text: '言語、国、設定の記憶。',
      },
      analytics: {
        name: 'アクセス解析',
        text: '訪問数の計測と、ページやリンクの利用状況の把握。',
      },
      research: {
        name: '調査と開発',
        text: '変更の試験、問題と新しいアイデアの発見。',
      },
      content: {
        name: 'パーソナライズされたコンテンツ',
        text: '閲覧内容に応じた記事やおすすめの選択。',
      },
      advertising: {
        name: '広告',
        text: '当サイトや他での行動に応じた広告の選択と、その効果の測定。',
      },
      marketing: {
        name: 'マーケティング',
        text: 'ウェブやメールでの自社キャンペーンの実施と測定。',
      },
      devices: {
        name: '複数端末でのパーソナライズ',
        text: '端末同士を結び付け、一方で得た情報をもう一方で使用。',
      },
    },
    parts: ['使用するもの', '選択', '使用できる範囲'],
    cookies: 'クッキーと保存データの一覧',
    allowed: 'オンになっているスイッチの横にある目的だけに使い、それ以外には使いません。',
    blocking:
      'ブラウザでもクッキーをブロックできます。その場合、ログインできないことがあり、どのページでも再び確認されます。',
    onlyHere: '選択はこのブラウザにだけ保存されます。',
    always: '常にオン：これがないとログインできず、サイトの安全も保てません。',
    vendors: 'このページでは',
    save: '保存',
    close: '変更せずに閉じる',
  },
  placeholder: {
    explain:
      'このコンテンツの提供元は{from}です。次が許可されていないため、読み込んでいません：{categories}。',
    load: '一度だけ読み込む：{title}',
    always: '常に許可：{vendor}',
    policy: 'プライバシーポリシー：{vendor}',
  },
  opener: {
    open: 'クッキー',
  },
  privacyChoices: {
    open: 'プライバシーの選択',
  },
  signalNotice: {
    confirm: 'オプトアウトの要求を尊重しました',
    explain: 'ブラウザの要求どおり、広告とマーケティングはオフです。',
    choices: '選択',
    dismiss: '閉じる',
  },
  notice: {
    untilRefused:
      '拒否されるまで、{site}と第三者は次の目的でお使いの端末に情報を保存し、読み取ります：{categories}。',
    sale: 'それまでは、個人情報が第三者に販売されたり、広告のために共有されたりすることもあります。',
    inUse: '{site}と第三者は次の目的でお使いの端末に情報を保存し、読み取ります：{categories}。',
    nothingOn: '{site}には、拒否できるものでオンになっているものはありません。',
    off: 'ご自身でオンにしない限りオフ：{categories}。',
    change: '今すぐ拒否でき、選択はいつでも変更できます。',
    signalUnlessAccepted:
      'ブラウザが{signals}を送信しています。これを尊重し、それでもここで許可されない限り、次をオフにします：{categories}。',
    signalHonoured:
      'ブラウザが{signals}を送信しています。これを尊重し、次をオフにします：{categories}。',
    partnersIfAccepted: 'すべて許可すると、情報は次とも共有されます：{partners}。',
    partnersUntilRefused: '拒否されるまで、情報は次とも共有されます：{partners}。',
    newPartners: '前回の選択以降、パートナーが追加されました。',
    partners: {
      other: '取引先{count}社',
    },
    exemptions: {
      preferences: '設定の保存（サイトの見た目）',
      analytics: 'アクセス解析（訪問数の計測）',
    },
    exempt: 'すでにオンで、このサイトだけのもの：{exemptions}。拒否するとこれもオフになります。',
    topic:
      'このページは慎重な扱いを要する話題に触れています。何を選んでも、ここでは次をオフにします：{categories}。',
    keep: 'これらのクッキーを維持',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'ブラウザが{signals}を送信しています。ここではこれを尊重し、別の選択をしない限り、広告とマーケティングはオフです。',
    objected:
      'ブラウザが{signals}を送信しているためオフです。オンにして保存すると、このサイトではその選択がシグナルに代わります。',
    overruled:
      'ブラウザは{signals}を送信していますが、このサイトでは別の選択をしています。オフにすると再びシグナルに従います。',
    withAccount: 'ログイン中の選択はアカウントに、それ以外はこのブラウザにだけ保存されます。',
    sensitive:
      'このページは慎重な扱いを要する話題に触れているため、何を選んでもオフです。他のページでの選択はそのままです。',
    partners: {
      heading: '取引先との追加の情報共有を許可',
      scope: 'ここに記載した提携だけが対象です。',
      delay:
        'オフにすると、ブラウザからの送信はすぐに止まります。サーバーで動く取引先は少し時間がかかることがあり、すでに送信されたものは取り戻せません。',
      list: {
        other: '全{count}社',
      },
      updated: '最終更新',
      added: '掲載開始',
      role: '役割',
      roles: {
        controller: '情報の扱いを自ら決める（管理者）',
        processor: '当サイトの指示にのみ従う（処理者）',
      },
      shares: '共有するもの',
      sharesNot: '共有しないもの',
      use: '許可された用途',
      regions: '選択できる地域',
      regionNames: {
        '*': 'すべての地域',
        EEA: '欧州経済領域',
        EFTA: 'アイスランド、リヒテンシュタイン、ノルウェー、スイス',
        none: 'なし：上のカテゴリーで決まります',
      },
      byCategory: 'お住まいの地域では、上のカテゴリーで決まります。',
      policy: 'プライバシーポリシー：{partner}',
      optOut: '{partner}に直接異議を申し立てる',
      approved: '各取引先は、共有された情報を、その欄に記された許可された用途にだけ使えます。',
    },
    industry: {
      heading: '広告業界のオプトアウト',
      text: 'このサイトでは上のスイッチで足ります。これらは他者のツールで、より広く効きます。',
      checked: '確認日：{date}',
      retired: '終了日：{date}（現在は無効）',
    },
  },
  cookies: {
    columns: ['名前', '提供元', '目的', 'カテゴリー', '期間'],
    thisSite: 'このサイト',
    choice: '選択を記憶',
    embeds: '常に許可した動画、地図、投稿の提供元を記憶',
    untilNextChoice: '次の選択まで',
    days: {
      other: '{count}日',
    },
    unknown: '–：確かな情報なし。*は任意の文字を表します。',
  },
};
