import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'ko',
    direction: 'ltr',
    heading: '방금 … 쿠키라고 하셨나요?',
    body: [
      '{site} 및 파트너는 더 좋고 안전하며 빠른 서비스를 제공하고 사업을 뒷받침하기 위해 쿠키를 사용합니다.',
      '일부 쿠키는 서비스를 이용하고 개선하며 제대로 작동하게 하는 데 필요합니다.',
      '동의하시는 경우에만 당사와 제3자가 다음 목적으로도 기기에 정보를 저장하고 읽습니다: {categories}.',
      '거부할 수 있으며, 선택은 언제든지 철회할 수 있습니다.',
    ],
    categories: {
      authentication: '인증 및 보안',
      preferences: '환경설정',
      analytics: '분석',
      advertising: '광고',
      marketing: '마케팅',
    },
    accept: '모든 쿠키 허용',
    refuse: '필수가 아닌 쿠키 거부',
    more: '선택에 대해 자세히 보기.',
    policy: '개인정보 처리방침',
    saved: '선택이 저장되었습니다.',
    withdrawn: '동의가 철회되었습니다.',
  },
  preferences: {
    heading: '쿠키와 나의 선택',
    intro: '동의하는 항목은 켜고, 동의하지 않는 항목은 끄세요. 언제든지 다시 올 수 있습니다.',
    technologies: [
      {
        name: '쿠키:',
        text: '사이트가 브라우저에 보관하는 작은 파일입니다.',
      },
      {
        name: '픽셀:',
        text: '페이지나 이메일을 보았음을 알리는 작은 코드입니다.',
      },
      {
        name: '로컬 저장소:',
        text: '쿠키처럼 브라우저에 정보를 보관하지만 저절로 전송되지는 않습니다.',
      },
    ],
    uses: {
      security: {
        name: '인증 및 보안',
        text: '로그인, 계정 보호, 스팸과 악용 방지.',
      },
      functionality: {
        name: '기능',
        text: '오류 메시지 표시, 계정 전환, 탭 간 동기화.',
      },
      preferences: {
        name: '환경설정',
        text: '언어, 국가, 설정 기억.',
      },
      analytics: {
        name: '분석',
        text: '방문 수를 세고 페이지와 링크의 이용 방식을 파악.',
      },
      research: {
        name: '연구 및 개발',
        text: '변경 사항을 시험하고 문제와 새로운 아이디어를 발견.',
      },
      content: {
        name: '맞춤 콘텐츠',
        text: '본 내용에 따라 글과 추천을 선택.',
      },
      advertising: {
        name: '광고',
        text: '이곳과 다른 곳에서의 활동에 따라 광고를 선택하고 효과를 측정.',
      },
      marketing: {
        name: '마케팅',
        text: '웹과 이메일에서 자체 캠페인을 진행하고 측정.',
      },
      devices: {
        name: '여러 기기에서의 맞춤 설정',
        text: '기기를 서로 연결하여 한 기기에서 알게 된 것을 다른 기기에서 사용.',
      },
    },
    parts: ['사용되는 것', '나의 선택', '사용할 수 있는 범위'],
    cookies: '쿠키와 저장소 목록',
    allowed: '켜진 스위치 옆에 적힌 용도로만 사용하며, 다른 용도로는 사용하지 않습니다.',
    blocking:
      '브라우저에서도 쿠키를 차단할 수 있습니다. 그러면 로그인이 안 될 수 있고 페이지마다 다시 묻습니다.',
    onlyHere: '선택은 이 브라우저에만 보관됩니다.',
    always: '항상 켜짐: 이것이 없으면 로그인할 수 없고 사이트를 안전하게 지킬 수 없습니다.',
    vendors: '이 페이지에서',
    save: '저장',
    close: '변경 없이 닫기',
  },
  placeholder: {
    explain:
      '이 콘텐츠의 출처는 {from}입니다. 다음을 허용하지 않아 불러오지 않았습니다: {categories}.',
    load: '한 번 불러오기: {title}',
    always: '항상 허용: {vendor}',
    policy: '개인정보 처리방침: {vendor}',
  },
  opener: {
    open: '쿠키',
  },
  privacyChoices: {
    open: '개인정보 보호 선택',
  },
  signalNotice: {
    confirm: '거부 요청이 반영되었습니다',
    explain: '브라우저의 요청대로 광고와 마케팅이 꺼져 있습니다.',
    choices: '나의 선택',
    dismiss: '닫기',
  },
  notice: {
    untilRefused:
      '거부하실 때까지 {site} 및 제3자가 다음 목적으로 기기에 정보를 저장하고 읽습니다: {categories}.',
    sale: '그때까지 개인정보가 제3자에게 판매되거나 광고를 위해 공유될 수도 있습니다.',
    inUse: '{site} 및 제3자가 다음 목적으로 기기에 정보를 저장하고 읽습니다: {categories}.',
    nothingOn: '{site}에는 거부할 수 있는 항목 중 켜진 것이 없습니다.',
    off: '직접 켜지 않는 한 꺼짐: {categories}.',
    change: '지금 거부할 수 있으며, 선택은 언제든지 바꿀 수 있습니다.',
    signalUnlessAccepted:
      '브라우저가 다음을 보냅니다: {signals}. 이를 존중하며, 그럼에도 여기서 허용하지 않는 한 다음을 꺼 둡니다: {categories}.',
    signalHonoured:
      '브라우저가 다음을 보냅니다: {signals}. 이를 존중하여 다음을 꺼 둡니다: {categories}.',
    partnersIfAccepted: '모두 허용하면 다음과도 정보를 공유합니다: {partners}.',
    partnersUntilRefused: '거부하실 때까지 다음과도 정보를 공유합니다: {partners}.',
    newPartners: '마지막 선택 이후 파트너가 추가되었습니다.',
    partners: {
      other: '비즈니스 파트너 {count}곳',
    },
    exemptions: {
      preferences: '환경설정(사이트의 모양)',
      analytics: '분석(방문 수 세기)',
    },
    exempt: '이미 켜져 있으며 이 사이트만의 것: {exemptions}. 거부하면 이것도 꺼집니다.',
    topic:
      '이 페이지는 민감한 주제를 다룹니다. 무엇을 선택하든 여기서는 다음이 꺼집니다: {categories}.',
    keep: '이 쿠키 유지',
    acknowledge: '확인',
  },
  additions: {
    honoured:
      '브라우저가 다음을 보냅니다: {signals}. 여기서는 이를 존중합니다. 달리 결정하지 않는 한 광고와 마케팅은 꺼져 있습니다.',
    objected:
      '브라우저가 다음을 보내므로 꺼져 있습니다: {signals}. 이것을 켜고 저장하면 이 사이트에서는 선택이 신호를 대신합니다.',
    overruled:
      '브라우저가 다음을 보냅니다: {signals}. 이 사이트에서는 달리 선택하셨습니다. 끄면 다시 신호를 따릅니다.',
    withAccount: '로그인한 동안 선택은 계정에 보관되고, 그 외에는 이 브라우저에만 보관됩니다.',
    sensitive:
      '민감한 주제를 다루는 페이지이므로 무엇을 선택하든 꺼져 있습니다. 다른 페이지에 대한 선택은 그대로입니다.',
    partners: {
      heading: '비즈니스 파트너와의 추가 정보 공유 허용',
      scope: '여기에 설명된 제휴에만 적용됩니다.',
      delay:
        '끄면 브라우저는 즉시 전송을 멈춥니다. 서버에서 작동하는 파트너는 시간이 걸릴 수 있으며, 이미 보낸 것은 되돌릴 수 없습니다.',
      list: {
        other: '파트너 {count}곳 모두',
      },
      updated: '마지막 업데이트',
      added: '목록에 오른 날',
      role: '역할',
      roles: {
        controller: '정보의 처리를 스스로 결정함(컨트롤러)',
        processor: '당사의 지시에 따라서만 행동함(처리자)',
      },
      shares: '공유함',
      sharesNot: '공유하지 않음',
      use: '허용된 용도',
      regions: '직접 결정하는 지역',
      regionNames: {
        '*': '모든 지역',
        EEA: '유럽경제지역',
        EFTA: '아이슬란드, 리히텐슈타인, 노르웨이, 스위스',
        none: '없음: 위의 카테고리가 결정합니다',
      },
      byCategory: '계신 지역에서는 위의 카테고리가 결정합니다.',
      policy: '개인정보 처리방침: {partner}',
      optOut: '직접 이의 제기: {partner}',
      approved: '각 파트너는 공유된 정보를 해당 항목에 적힌 허용된 용도로만 사용할 수 있습니다.',
    },
    industry: {
      heading: '광고 업계의 거부 페이지',
      text: '이 사이트에서는 위의 스위치로 충분합니다. 다른 곳의 이 도구들은 더 넓게 적용됩니다.',
      checked: '확인일: {date}',
      retired: '종료일: {date}, 더 이상 효력 없음',
    },
  },
  cookies: {
    columns: ['이름', '소유자', '용도', '카테고리', '기간'],
    thisSite: '이 사이트',
    choice: '선택을 보관',
    embeds: '항상 허용한 동영상, 지도, 게시물의 제공자를 보관',
    untilNextChoice: '다음 선택까지',
    days: {
      other: '{count}일',
    },
    unknown: '–: 확실히 알려지지 않음. *는 임의의 문자를 뜻합니다.',
  },
};
