// One sentence of each kind a language, as banners have them, with the words in it that the lists must find.
type Sample = readonly [text: string, words: readonly string[]];

export const samples: Readonly<Record<string, readonly [vague: Sample, steering: Sample]>> = {
  en: [
    [
      'We may use some data to improve your browsing experience.',
      ['We may', 'some', 'improve your browsing experience'],
    ],
    ['We value your privacy. Please help us!', ['We value your privacy', 'Please', 'help us']],
  ],
  de: [
    [
      'Wir können Cookies nutzen, um Ihr Surferlebnis zu verbessern.',
      ['Wir können', 'Surferlebnis', 'verbessern'],
    ],
    [
      'Ihre Privatsphäre ist uns wichtig. Nein danke, ich verzichte.',
      ['Ihre Privatsphäre ist uns wichtig', 'Nein danke', 'ich verzichte'],
    ],
  ],
  fr: [
    [
      'Nous pouvons utiliser certaines données pour améliorer votre expérience.',
      ['Nous pouvons', 'certaines', 'améliorer', 'expérience'],
    ],
    [
      'Nous respectons votre vie privée. Non merci, je préfère payer.',
      ['respectons votre vie privée', 'Non merci', 'je préfère'],
    ],
  ],
  es: [
    [
      'Podemos usar algunas cookies para mejorar tu experiencia.',
      ['Podemos', 'algunas', 'mejorar', 'experiencia'],
    ],
    [
      'Valoramos tu privacidad. Por favor, ayúdanos.',
      ['Valoramos tu privacidad', 'Por favor', 'ayúdanos'],
    ],
  ],
  it: [
    [
      'Possiamo usare alcuni dati per migliorare la tua esperienza.',
      ['Possiamo', 'alcuni', 'migliorare', 'esperienza'],
    ],
    ['Rispettiamo la tua privacy. No, grazie.', ['Rispettiamo la tua privacy', 'No, grazie']],
  ],
  pt: [
    [
      'Podemos usar alguns dados para melhorar a sua experiência.',
      ['Podemos', 'alguns', 'melhorar', 'experiência'],
    ],
    [
      'Valorizamos a sua privacidade. Não, obrigado.',
      ['Valorizamos a sua privacidade', 'Não, obrigado'],
    ],
  ],
  nl: [
    [
      'We kunnen sommige gegevens gebruiken om je gebruikerservaring te verbeteren.',
      ['We kunnen', 'sommige', 'gebruikerservaring', 'verbeteren'],
    ],
    [
      'Wij respecteren je privacy. Nee, bedankt, helaas.',
      ['respecteren je privacy', 'Nee, bedankt', 'helaas'],
    ],
  ],
  pl: [
    [
      'Możemy używać niektórych danych, aby ulepszyć usługi i poprawić wrażenia.',
      ['Możemy', 'niektórych', 'ulepszyć', 'poprawić'],
    ],
    ['Cenimy Twoją prywatność. Nie, dziękuję.', ['Cenimy Twoją prywatność', 'Nie, dziękuję']],
  ],
  sv: [
    [
      'Vi kan använda vissa uppgifter för att förbättra din upplevelse.',
      ['Vi kan', 'vissa', 'förbättra', 'upplevelse'],
    ],
    [
      'Vi värnar om din integritet. Nej tack, tyvärr.',
      ['värnar om din integritet', 'Nej tack', 'tyvärr'],
    ],
  ],
  da: [
    [
      'Vi kan bruge visse oplysninger for at forbedre din brugeroplevelse.',
      ['Vi kan', 'visse', 'forbedre', 'brugeroplevelse'],
    ],
    [
      'Vi respekterer dit privatliv. Nej tak, desværre.',
      ['respekterer dit privatliv', 'Nej tak', 'desværre'],
    ],
  ],
  nb: [
    [
      'Vi kan bruke enkelte opplysninger for å forbedre nettopplevelsen din.',
      ['Vi kan', 'enkelte', 'forbedre', 'nettopplevelsen'],
    ],
    [
      'Vi verdsetter ditt personvern. Nei takk, dessverre.',
      ['verdsetter ditt personvern', 'Nei takk', 'dessverre'],
    ],
  ],
  fi: [
    [
      'Voimme käyttää joitakin tietoja selauskokemuksesi parantamiseen.',
      ['Voimme', 'selauskokemuksesi', 'parantamiseen'],
    ],
    ['Arvostamme yksityisyyttäsi. Ei kiitos.', ['Arvostamme yksityisyyttäsi', 'Ei kiitos']],
  ],
  cs: [
    [
      'Můžeme používat některé údaje ke zlepšení vašeho zážitku.',
      ['Můžeme', 'některé', 'zlepšení', 'zážitku'],
    ],
    ['Vážíme si vašeho soukromí. Ne, děkuji.', ['Vážíme si vašeho soukromí', 'Ne, děkuji']],
  ],
  ro: [
    [
      'Putem folosi unele date pentru a îmbunătăți experiența dvs.',
      ['Putem', 'unele', 'îmbunătăți', 'experiența'],
    ],
    [
      'Respectăm confidențialitatea dvs. Vă rugăm, ajutați-ne.',
      ['Respectăm confidențialitatea', 'Vă rugăm', 'ajutați-ne'],
    ],
  ],
  hu: [
    [
      'Egyes adatokat felhasználhatunk a felhasználói élmény javítására.',
      ['Egyes', 'felhasználhatunk', 'élmény', 'javítására'],
    ],
    [
      'Fontos számunkra az Ön magánélete. Köszönöm, nem.',
      ['Fontos számunkra az Ön magánélete', 'Köszönöm, nem'],
    ],
  ],
  el: [
    [
      'Ενδέχεται να χρησιμοποιούμε ορισμένα δεδομένα για τη βελτίωση της εμπειρίας σας.',
      ['Ενδέχεται', 'ορισμένα', 'βελτίωση', 'εμπειρίας'],
    ],
    ['Σεβόμαστε το απόρρητό σας. Όχι, ευχαριστώ.', ['Σεβόμαστε το απόρρητό', 'Όχι, ευχαριστώ']],
  ],
  bg: [
    [
      'Можем да използваме някои данни, за да подобрим изживяването ви.',
      ['Можем да', 'някои', 'подобрим', 'изживяването'],
    ],
    ['Ценим вашата поверителност. Не, благодаря.', ['Ценим вашата поверителност', 'Не, благодаря']],
  ],
  tr: [
    [
      'Deneyiminizi iyileştirmek için bazı verileri kullanabiliriz.',
      ['Deneyiminizi', 'iyileştirmek', 'bazı', 'kullanabiliriz'],
    ],
    [
      'Gizliliğinize önem veriyoruz. Hayır, teşekkürler.',
      ['Gizliliğinize önem', 'Hayır, teşekkürler'],
    ],
  ],
  ru: [
    [
      'Мы можем использовать некоторые данные, чтобы улучшить ваш опыт.',
      ['Мы можем', 'некоторые', 'улучшить', 'опыт'],
    ],
    [
      'Мы ценим вашу конфиденциальность. Нет, спасибо.',
      ['ценим вашу конфиденциальность', 'Нет, спасибо'],
    ],
  ],
  uk: [
    [
      'Ми можемо використовувати деякі дані, щоб покращити ваш досвід.',
      ['Ми можемо', 'деякі', 'покращити', 'досвід'],
    ],
    [
      'Ми цінуємо вашу конфіденційність. Ні, дякую.',
      ['цінуємо вашу конфіденційність', 'Ні, дякую'],
    ],
  ],
  ja: [
    [
      '一部の情報は、体験を向上させるために使用する場合があります。',
      ['一部の', '体験', '向上', '使用する場合があります'],
    ],
    [
      'お客様のプライバシーを尊重します。いいえ、結構です',
      ['プライバシーを尊重', 'いいえ、結構です'],
    ],
  ],
  zh: [
    ['我们可能使用某些数据来提升您的浏览体验。', ['我们可能', '某些', '提升', '体验']],
    ['我们重视您的隐私。不，谢谢', ['重视您的隐私', '不，谢谢']],
  ],
  'zh-hant': [
    ['我們可能使用某些資料來提升您的瀏覽體驗。', ['我們可能', '某些', '提升', '體驗']],
    ['我們重視您的隱私。不，謝謝', ['重視您的隱私', '不，謝謝']],
  ],
  ko: [
    [
      '더 나은 경험을 위해 일부 데이터를 사용할 수 있습니다.',
      ['더 나은', '경험', '일부', '사용할 수 있습니다'],
    ],
    [
      '귀하의 개인정보를 소중히 여깁니다. 부디 도와주세요.',
      ['개인정보를 소중', '부디', '도와주세요'],
    ],
  ],
  ar: [
    ['قد نستخدم بعض البيانات لتحسين تجربتك.', ['قد نستخدم', 'بعض', 'لتحسين', 'تجربتك']],
    ['نحن نقدر خصوصيتك. لا، شكرًا.', ['نقدر خصوصيتك', 'لا، شكرًا']],
  ],
  hi: [
    [
      'हम आपका अनुभव बेहतर बनाने के लिए कुछ डेटा ले सकते हैं।',
      ['हम आपका अनुभव बेहतर बनाने के लिए कुछ डेटा ले सकते हैं'],
    ],
    [
      'हम आपकी गोपनीयता को महत्व देते हैं। कृपया हमारी मदद करें।',
      ['गोपनीयता को महत्व', 'कृपया', 'हमारी मदद'],
    ],
  ],
  id: [
    [
      'Kami dapat memakai beberapa data untuk meningkatkan pengalaman Anda.',
      ['Kami dapat', 'beberapa', 'meningkatkan', 'pengalaman'],
    ],
    [
      'Kami menghargai privasi Anda. Tidak, terima kasih.',
      ['menghargai privasi', 'Tidak, terima kasih'],
    ],
  ],
  vi: [
    [
      'Chúng tôi có thể dùng một số dữ liệu để cải thiện trải nghiệm của bạn.',
      ['Chúng tôi có thể', 'một số', 'cải thiện', 'trải nghiệm'],
    ],
    [
      'Chúng tôi tôn trọng quyền riêng tư của bạn. Không, cảm ơn.',
      ['tôn trọng quyền riêng tư', 'Không, cảm ơn'],
    ],
  ],
};
