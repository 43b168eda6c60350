// Written by scripts/locales.mjs from the languages' texts.

export interface DefaultTexts {
  /** Of the categories, in their order. */
  readonly names: readonly string[];
  /** The two sentences that the source documents give; where there is no list of words, nobody looks for them. */
  readonly given?: readonly string[];
}

export const defaultTexts: Readonly<Record<string, DefaultTexts>> = {
  en: {
    names: ['preferences', 'analytics', 'advertising', 'marketing'],
    given: [
      '{site} and its partners use cookies to provide you with a better, safer and faster service and to support our business.',
      'Some cookies are necessary to use our services, improve our services, and make sure they work properly.',
    ],
  },
  af: { names: ['voorkeure', 'statistiek', 'advertensies', 'bemarking'] },
  ar: {
    names: ['التفضيلات', 'التحليلات', 'الإعلانات', 'التسويق'],
    given: [
      'يستخدم {site} وشركاؤه ملفات تعريف الارتباط لتقديم خدمة أفضل وأكثر أمانًا وسرعة ولدعم أعمالنا.',
      'بعض ملفات تعريف الارتباط ضرورية لاستخدام خدماتنا وتحسينها وضمان عملها على نحو صحيح.',
    ],
  },
  bg: {
    names: ['предпочитания', 'статистика', 'реклама', 'маркетинг'],
    given: [
      '{site} и партньорите използват бисквитки, за да ви предоставят по-добра, по-сигурна и по-бърза услуга и да подкрепят дейността ни.',
      'Някои бисквитки са необходими, за да се ползват услугите ни, да се подобряват и да работят правилно.',
    ],
  },
  bn: { names: ['পছন্দসমূহ', 'বিশ্লেষণ', 'বিজ্ঞাপন', 'বিপণন'] },
  ca: { names: ['preferències', 'analítica', 'publicitat', 'màrqueting'] },
  ckb: { names: ['ڕێکخستنە خوازراوەکان', 'ئامار', 'ڕیکلام', 'بازاڕگەری'] },
  cs: {
    names: ['předvolby', 'statistika', 'reklama', 'marketing'],
    given: [
      '{site} a partneři používají soubory cookie, aby vám poskytli lepší, bezpečnější a rychlejší službu a podpořili naše podnikání.',
      'Některé soubory cookie jsou nezbytné k používání našich služeb, k jejich zlepšování a k tomu, aby správně fungovaly.',
    ],
  },
  cy: { names: ['hoffterau', 'dadansoddeg', 'hysbysebu', 'marchnata'] },
  da: {
    names: ['præferencer', 'statistik', 'annoncering', 'markedsføring'],
    given: [
      '{site} og vores partnere bruger cookies for at give dig en bedre, sikrere og hurtigere tjeneste og for at støtte vores virksomhed.',
      'Nogle cookies er nødvendige for at bruge vores tjenester, forbedre dem og sikre, at de fungerer korrekt.',
    ],
  },
  de: {
    names: ['Einstellungen', 'Statistik', 'Werbung', 'Marketing'],
    given: [
      '{site} und Partner verwenden Cookies, um Ihnen einen besseren, sichereren und schnelleren Dienst zu bieten und unser Geschäft zu unterstützen.',
      'Einige Cookies sind nötig, um unsere Dienste zu nutzen, sie zu verbessern und dafür zu sorgen, dass sie richtig funktionieren.',
    ],
  },
  el: {
    names: ['προτιμήσεις', 'στατιστικά', 'διαφήμιση', 'μάρκετινγκ'],
    given: [
      '{site} και συνεργάτες χρησιμοποιούν cookies για να σας προσφέρουν μια καλύτερη, ασφαλέστερη και ταχύτερη υπηρεσία και για να στηρίξουν τη δραστηριότητά μας.',
      'Ορισμένα cookies είναι απαραίτητα για τη χρήση, τη βελτίωση και τη σωστή λειτουργία των υπηρεσιών μας.',
    ],
  },
  es: {
    names: ['preferencias', 'analítica', 'publicidad', 'marketing'],
    given: [
      '{site} y sus socios utilizan cookies para ofrecerle un servicio mejor, más seguro y más rápido y para apoyar nuestra actividad.',
      'Algunas cookies son necesarias para usar nuestros servicios, mejorarlos y asegurar que funcionan bien.',
    ],
  },
  et: { names: ['eelistused', 'statistika', 'reklaam', 'turundus'] },
  eu: { names: ['hobespenak', 'analitika', 'publizitatea', 'marketina'] },
  fa: { names: ['ترجیحات', 'آمار', 'تبلیغات', 'بازاریابی'] },
  fi: {
    names: ['asetukset', 'tilastointi', 'mainonta', 'markkinointi'],
    given: [
      '{site} ja sen kumppanit käyttävät evästeitä tarjotakseen sinulle paremman, turvallisemman ja nopeamman palvelun ja tukeakseen liiketoimintaamme.',
      'Jotkin evästeet ovat välttämättömiä palvelujemme käyttämiseen, parantamiseen ja asianmukaiseen toimintaan.',
    ],
  },
  fil: { names: ['mga kagustuhan', 'analytics', 'pag-aanunsyo', 'marketing'] },
  fr: {
    names: ['préférences', 'mesure d’audience', 'publicité', 'marketing'],
    given: [
      '{site} et ses partenaires utilisent des cookies pour vous offrir un service meilleur, plus sûr et plus rapide et pour soutenir notre activité.',
      'Certains cookies sont nécessaires pour utiliser nos services, les améliorer et veiller à leur bon fonctionnement.',
    ],
  },
  ga: { names: ['sainroghanna', 'anailísíocht', 'fógraíocht', 'margaíocht'] },
  gl: { names: ['preferencias', 'analítica', 'publicidade', 'mercadotecnia'] },
  he: { names: ['העדפות', 'ניתוח נתונים', 'פרסום', 'שיווק'] },
  hi: {
    names: ['पसंद', 'विश्लेषण', 'विज्ञापन', 'मार्केटिंग'],
    given: [
      '{site} और साझेदार आपको बेहतर, अधिक सुरक्षित और तेज़ सेवा देने तथा हमारे काम को सहारा देने के लिए कुकी का उपयोग करते हैं।',
      'कुछ कुकी हमारी सेवाओं के उपयोग, सुधार और ठीक से चलने के लिए ज़रूरी हैं।',
    ],
  },
  hr: { names: ['postavke', 'statistika', 'oglašavanje', 'marketing'] },
  hu: {
    names: ['beállítások', 'statisztika', 'hirdetés', 'marketing'],
    given: [
      '{site} és partnerei sütiket használnak, hogy jobb, biztonságosabb és gyorsabb szolgáltatást nyújtsanak Önnek, és támogassák működésünket.',
      'Egyes sütik szükségesek szolgáltatásaink használatához, javításához és megfelelő működéséhez.',
    ],
  },
  id: {
    names: ['preferensi', 'analitik', 'periklanan', 'pemasaran'],
    given: [
      '{site} dan mitranya menggunakan cookie untuk memberi Anda layanan yang lebih baik, lebih aman, dan lebih cepat serta mendukung usaha kami.',
      'Sebagian cookie diperlukan untuk menggunakan layanan kami, meningkatkannya, dan memastikannya berfungsi dengan baik.',
    ],
  },
  is: { names: ['kjörstillingar', 'tölfræði', 'auglýsingar', 'markaðssetning'] },
  it: {
    names: ['preferenze', 'statistiche', 'pubblicità', 'marketing'],
    given: [
      'Noi di {site} e i nostri partner usiamo i cookie per offrirti un servizio migliore, più sicuro e più veloce e per sostenere la nostra attività.',
      'Alcuni cookie sono necessari per usare i nostri servizi, migliorarli e garantire che funzionino bene.',
    ],
  },
  ja: {
    names: ['設定の保存', 'アクセス解析', '広告', 'マーケティング'],
    given: [
      '{site}とそのパートナーは、より良く、より安全で、より速いサービスを提供し、事業を支えるためにクッキーを使用します。',
      '一部のクッキーは、サービスの利用と改善、正しい動作のために必要です。',
    ],
  },
  kn: { names: ['ಆದ್ಯತೆಗಳು', 'ವಿಶ್ಲೇಷಣೆ', 'ಜಾಹೀರಾತು', 'ಮಾರ್ಕೆಟಿಂಗ್'] },
  ko: {
    names: ['환경설정', '분석', '광고', '마케팅'],
    given: [
      '{site} 및 파트너는 더 좋고 안전하며 빠른 서비스를 제공하고 사업을 뒷받침하기 위해 쿠키를 사용합니다.',
      '일부 쿠키는 서비스를 이용하고 개선하며 제대로 작동하게 하는 데 필요합니다.',
    ],
  },
  lt: { names: ['nuostatos', 'statistika', 'reklama', 'rinkodara'] },
  lv: { names: ['preferences', 'statistika', 'reklāma', 'mārketings'] },
  mr: { names: ['प्राधान्ये', 'विश्लेषण', 'जाहिरात', 'विपणन'] },
  ms: { names: ['keutamaan', 'analitis', 'pengiklanan', 'pemasaran'] },
  mt: { names: ['preferenzi', 'analitika', 'reklamar', 'kummerċjalizzazzjoni'] },
  nb: {
    names: ['preferanser', 'statistikk', 'annonsering', 'markedsføring'],
    given: [
      '{site} og partnerne våre bruker informasjonskapsler for å gi deg en bedre, tryggere og raskere tjeneste og for å støtte virksomheten vår.',
      'Noen informasjonskapsler er nødvendige for å bruke tjenestene våre, forbedre dem og sørge for at de fungerer som de skal.',
    ],
  },
  nl: {
    names: ['voorkeuren', 'statistieken', 'advertenties', 'marketing'],
    given: [
      '{site} en partners gebruiken cookies om u een betere, veiligere en snellere dienst te bieden en om ons bedrijf te ondersteunen.',
      'Sommige cookies zijn noodzakelijk om onze diensten te gebruiken, ze te verbeteren en ervoor te zorgen dat ze goed werken.',
    ],
  },
  om: { names: ['filannoowwan', 'xiinxala', 'beeksisa', 'maarkeetingii'] },
  pl: {
    names: ['preferencje', 'statystyka', 'reklama', 'marketing'],
    given: [
      '{site} i jego partnerzy korzystają z plików cookie, aby zapewnić Ci lepszą, bezpieczniejszą i szybszą usługę oraz wspierać naszą działalność.',
      'Niektóre pliki cookie są niezbędne, aby korzystać z naszych usług, ulepszać je i dbać o ich prawidłowe działanie.',
    ],
  },
  prs: { names: ['ترجیحات', 'احصائیه', 'اعلانات', 'بازاریابی'] },
  ps: { names: ['غوره توبونه', 'احصایه', 'اعلانونه', 'بازارموندنه'] },
  pt: {
    names: ['preferências', 'estatísticas', 'publicidade', 'marketing'],
    given: [
      '{site} e os seus parceiros utilizam cookies para lhe oferecer um serviço melhor, mais seguro e mais rápido e para apoiar a nossa atividade.',
      'Alguns cookies são necessários para usar os nossos serviços, melhorá-los e garantir que funcionam bem.',
    ],
  },
  ro: {
    names: ['preferințe', 'statistici', 'publicitate', 'marketing'],
    given: [
      '{site} și partenerii săi folosesc cookie-uri pentru a vă oferi un serviciu mai bun, mai sigur și mai rapid și pentru a ne susține activitatea.',
      'Unele cookie-uri sunt necesare pentru a folosi serviciile noastre, pentru a le îmbunătăți și pentru ca ele să funcționeze corect.',
    ],
  },
  ru: {
    names: ['предпочтения', 'статистика', 'реклама', 'маркетинг'],
    given: [
      '{site} и партнёры используют файлы cookie, чтобы предоставлять вам лучший, более безопасный и быстрый сервис и поддерживать нашу деятельность.',
      'Некоторые файлы cookie необходимы, чтобы пользоваться нашими сервисами, улучшать их и обеспечивать их правильную работу.',
    ],
  },
  sk: { names: ['predvoľby', 'štatistika', 'reklama', 'marketing'] },
  sl: { names: ['nastavitve', 'statistika', 'oglaševanje', 'trženje'] },
  sr: { names: ['жељена подешавања', 'статистика', 'оглашавање', 'маркетинг'] },
  sv: {
    names: ['inställningar', 'statistik', 'annonsering', 'marknadsföring'],
    given: [
      '{site} och våra partner använder kakor för att ge dig en bättre, säkrare och snabbare tjänst och för att stödja vår verksamhet.',
      'Vissa kakor är nödvändiga för att använda våra tjänster, förbättra dem och se till att de fungerar som de ska.',
    ],
  },
  sw: { names: ['mapendeleo', 'takwimu', 'matangazo', 'masoko'] },
  ta: { names: ['விருப்பங்கள்', 'பகுப்பாய்வு', 'விளம்பரம்', 'சந்தைப்படுத்தல்'] },
  th: { names: ['การตั้งค่าส่วนตัว', 'การวิเคราะห์', 'โฆษณา', 'การตลาด'] },
  ti: { names: ['ምርጫታት', 'ትንተና', 'ረክላም', 'ማርኬቲንግ'] },
  tr: {
    names: ['tercihler', 'istatistik', 'reklam', 'pazarlama'],
    given: [
      '{site} ve iş ortakları, size daha iyi, daha güvenli ve daha hızlı bir hizmet sunmak ve işimizi desteklemek için çerezler kullanır.',
      'Bazı çerezler hizmetlerimizi kullanmak, geliştirmek ve düzgün çalışmalarını sağlamak için gereklidir.',
    ],
  },
  uk: {
    names: ['уподобання', 'статистика', 'реклама', 'маркетинг'],
    given: [
      '{site} та партнери використовують файли cookie, щоб надавати вам кращий, безпечніший і швидший сервіс та підтримувати нашу діяльність.',
      'Деякі файли cookie необхідні, щоб користуватися нашими сервісами, покращувати їх і забезпечувати їхню правильну роботу.',
    ],
  },
  ur: { names: ['ترجیحات', 'تجزیات', 'تشہیر', 'مارکیٹنگ'] },
  vi: {
    names: ['tùy chọn cá nhân', 'phân tích', 'quảng cáo', 'tiếp thị'],
    given: [
      '{site} và các đối tác dùng cookie để cung cấp cho bạn dịch vụ tốt hơn, an toàn hơn, nhanh hơn và để hỗ trợ hoạt động của chúng tôi.',
      'Một số cookie là cần thiết để sử dụng, cải thiện dịch vụ của chúng tôi và bảo đảm dịch vụ hoạt động đúng.',
    ],
  },
  zh: {
    names: ['偏好设置', '分析', '广告', '营销'],
    given: [
      '{site}及其合作伙伴使用 Cookie，为您提供更好、更安全、更快捷的服务，并支持我们的业务。',
      '部分 Cookie 是使用和改进我们的服务并确保其正常运行所必需的。',
    ],
  },
  'zh-hant': {
    names: ['偏好設定', '分析', '廣告', '行銷'],
    given: [
      '{site}及其合作夥伴使用 Cookie，為您提供更好、更安全、更快速的服務，並支持我們的業務。',
      '部分 Cookie 是使用和改善我們的服務並確保其正常運作所必需的。',
    ],
  },
};
