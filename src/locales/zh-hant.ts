import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'zh-Hant',
    direction: 'ltr',
    heading: '剛剛有人說……Cookie 嗎？',
    body: [
      '{site}及其合作夥伴使用 Cookie，為您提供更好、更安全、更快速的服務，並支持我們的業務。',
      '部分 Cookie 是使用和改善我們的服務並確保其正常運作所必需的。',
      '只有在您同意的情況下，我們和第三方才會另外為以下目的在您的裝置上儲存和讀取資訊：{categories}。',
      '您可以拒絕，也可以隨時撤回您的選擇。',
    ],
    categories: {
      authentication: '身分驗證與安全',
      preferences: '偏好設定',
      analytics: '分析',
      advertising: '廣告',
      marketing: '行銷',
    },
    accept: '接受所有 Cookie',
    refuse: '拒絕非必要 Cookie',
    more: '進一步了解您的選擇。',
    policy: '隱私權政策',
    saved: '您的選擇已儲存。',
    withdrawn: '您的同意已撤回。',
  },
  preferences: {
    heading: 'Cookie 與您的選擇',
    intro: '開啟您同意的項目，關閉您不同意的項目。您可以隨時回到這裡。',
    technologies: [
      {
        name: 'Cookie',
        text: '是網站保存在您瀏覽器中的小檔案。',
      },
      {
        name: '像素',
        text: '是一小段程式碼，用來告知網頁或郵件何時被查看。',
      },
      {
        name: '本機儲存空間',
        text: '與 Cookie 一樣在瀏覽器中保存資訊，但不會自動傳送。',
      },
    ],
    uses: {
      security: {
        name: '身分驗證與安全',
        text: '讓您登入，保護您的帳戶，防止垃圾訊息和濫用。',
      },
      functionality: {
        name: '功能',
        text: '顯示錯誤訊息，切換帳戶，保持分頁同步。',
      },
      preferences: {
        name: '偏好設定',
        text: '記住您的語言、國家和設定。',
      },
      analytics: {
        name: '分析',
        text: '統計造訪次數，了解網頁和連結的使用情形。',
      },
      research: {
        name: '研究與開發',
        text: '測試變更，找出問題和新想法。',
      },
      content: {
        name: '個人化內容',
        text: '依您看過的內容選擇文章和推薦。',
      },
      advertising: {
        name: '廣告',
        text: '依您在這裡和別處的行為選擇廣告，並衡量其成效。',
      },
      marketing: {
        name: '行銷',
        text: '在網路上和透過郵件進行我們自己的活動，並衡量其成效。',
      },
      devices: {
        name: '跨裝置個人化',
        text: '連結您使用的裝置，以便在一台裝置上使用從另一台得知的資訊。',
      },
    },
    parts: ['使用的內容', '您的選擇', '可以如何使用'],
    cookies: '逐項列出 Cookie 與儲存空間',
    allowed: '僅用於已開啟的開關旁所列的用途，不作他用。',
    blocking: '您也可以在瀏覽器中封鎖 Cookie。那樣可能無法登入，而且每個網頁都會再次詢問。',
    onlyHere: '您的選擇僅保存在此瀏覽器中。',
    always: '一律開啟：沒有它，您無法登入，網站也無法確保安全。',
    vendors: '在此網頁上',
    save: '儲存',
    close: '關閉且不變更',
  },
  placeholder: {
    explain: '此內容來自{from}。由於您尚未允許以下類別，它沒有載入：{categories}。',
    load: '載入一次：{title}',
    always: '一律允許：{vendor}',
    policy: '隱私權政策：{vendor}',
  },
  opener: {
    open: 'Cookie',
  },
  privacyChoices: {
    open: '您的隱私選擇',
  },
  signalNotice: {
    confirm: '已遵從退出要求',
    explain: '依照您瀏覽器的要求，廣告和行銷已關閉。',
    choices: '您的選擇',
    dismiss: '關閉',
  },
  notice: {
    untilRefused:
      '在您拒絕之前，{site}和第三方會為以下目的在您的裝置上儲存和讀取資訊：{categories}。',
    sale: '在此之前，您的個人資訊也可能被出售給第三方，或為廣告目的與其共享。',
    inUse: '{site}和第三方會為以下目的在您的裝置上儲存和讀取資訊：{categories}。',
    nothingOn: '{site}沒有開啟任何您可以拒絕的內容。',
    off: '已關閉，除非您自行開啟：{categories}。',
    change: '您現在就可以拒絕，也可以隨時變更您的選擇。',
    signalUnlessAccepted:
      '您的瀏覽器傳送了{signals}。我們予以遵從。除非您仍在此處接受，否則以下類別保持關閉：{categories}。',
    signalHonoured: '您的瀏覽器傳送了{signals}。我們予以遵從，以下類別保持關閉：{categories}。',
    partnersIfAccepted: '如果您全部接受，我們還會與{partners}共享資訊。',
    partnersUntilRefused: '在您拒絕之前，我們還會與{partners}共享資訊。',
    newPartners: '自您上次選擇以來，新增了合作夥伴。',
    partners: {
      other: '{count} 個商業合作夥伴',
    },
    exemptions: {
      preferences: '偏好設定（網站外觀）',
      analytics: '分析（統計造訪次數）',
    },
    exempt: '已開啟，且僅供本網站使用：{exemptions}。拒絕也會將其關閉。',
    topic: '此網頁涉及敏感主題。無論您如何選擇，以下類別在此保持關閉：{categories}。',
    keep: '保留這些 Cookie',
    acknowledge: '好',
  },
  additions: {
    honoured: '您的瀏覽器傳送了{signals}。本站予以遵從：除非您另作決定，廣告和行銷均已關閉。',
    objected:
      '已關閉，因為您的瀏覽器傳送了{signals}。如果您開啟此項並儲存，您的選擇將在本網站取代該訊號。',
    overruled: '您的瀏覽器傳送了{signals}；您對本網站作了不同的選擇。關閉此項即可重新遵從該訊號。',
    withAccount: '登入期間，您的選擇與帳戶一同保存，否則僅保存在此瀏覽器中。',
    sensitive: '由於此網頁涉及敏感主題，無論您如何選擇，此項在此關閉。您對其他網頁的選擇維持不變。',
    partners: {
      heading: '允許與商業合作夥伴共享更多資訊',
      scope: '這僅涵蓋此處所述的合作關係。',
      delay:
        '關閉後，您的瀏覽器會立即停止傳送。在伺服器上運作的合作夥伴可能需要一些時間，已經傳送的資訊無法收回。',
      list: {
        other: '全部 {count} 個合作夥伴',
      },
      updated: '最後更新',
      added: '列入此名單的日期',
      role: '角色',
      roles: {
        controller: '自行決定如何處理資訊（控制者）',
        processor: '僅依我們的指示行事（處理者）',
      },
      shares: '共享的資訊',
      sharesNot: '不共享的資訊',
      use: '允許的用途',
      regions: '由您決定的地區',
      regionNames: {
        '*': '所有地區',
        EEA: '歐洲經濟區',
        EFTA: '冰島、列支敦斯登、挪威和瑞士',
        none: '沒有地區：由以上類別決定',
      },
      byCategory: '在您所在的地區，由以上類別決定。',
      policy: '隱私權政策：{partner}',
      optOut: '直接向{partner}提出反對',
      approved: '每個合作夥伴只能將共享的資訊用於其條目所列的允許用途。',
    },
    industry: {
      heading: '廣告業的退出網頁',
      text: '在本網站，以上開關已足夠。這些他方工具的作用範圍更廣。',
      checked: '查核日期：{date}',
      retired: '關閉日期：{date}，已無作用',
    },
  },
  cookies: {
    columns: ['名稱', '歸屬', '用途', '類別', '期限'],
    thisSite: '本網站',
    choice: '保存您的選擇',
    embeds: '保存您一律允許其影片、地圖和貼文的提供者',
    untilNextChoice: '直到您下次選擇',
    days: {
      other: '{count} 天',
    },
    unknown: '–：無法確定。* 代表任意字元。',
  },
};
