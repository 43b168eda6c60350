// Words that leave open what is done, by language: whether, how much, what for. After the Spanish authority's “may, might,
// some, often”, the European guidelines on transparency (WP260: they add “possible”), and the purpose that says nothing, “to
// improve your experience”. `word-list.ts` says how a list is read.
//
// What a visitor may do is not vague, nor what is allowed, so a verb counts only beside who does it or with what is done.
// That something “may be sold or shared” does not count either: California has it said in these words (Civil Code 1798.120).
import type { WordLists } from './word-list.js';

export const vagueWords: WordLists = {
  en: `might | often | sometimes | occasionally | possibl(e|y) | perhaps | potentially | some | certain | various | etc
    | and (so on|(so much )?more(?!\\s)) | among other things | other purposes | from time to time | as needed
    | (we|they|partners|parties|vendors|providers|companies) (also )?(may|could)
    | (data|information|cookies|technologies|these|this) (may|could) (also )?(be (used|collected|stored|processed|combined
    |transferred)|help|include|contain|identify|store|track|collect|use) | (improv|enhanc|optimi[sz])* … (experience*|services?
    |sites?|websites?|products?|apps?|content|performance|usability|offers?) | better … (services?|sites?|websites?|content)
    | experiences? | (more )?relevant (ads?|advertising|advertisements?|content|offers?)`,
  de: `wir (können|könnten) | (können|könnten) wir | (daten|informationen|cookies) (können|könnten) | eventuell* | evtl
    | möglicherweise | vielleicht | unter umständen | gegebenenfalls | ggf | manchmal | gelegentlich | oft | häufig
    | (einig|manch|bestimmt|verschieden|divers)e[nrs]? | usw | etc | und (vieles )?mehr(?!\\s) | unter anderem | u ?\\. ?a
    | (ander|weiter|sonstig)e[nr]? zwecke? | zwecken | verbesser* | optimier* | optimal* | bessere[nrs]? … dienste?
    | *erlebnis* | *erfahrung* | relevante[nr]? (werbung|anzeigen|inhalte|angebote)`,
  fr: `nous (pouvons|pourrions|sommes susceptibles) | (données|informations|cookies)( personnelles)? (peuvent|pourraient)
    (également |aussi )?être (utilis|collect|stock|trait|conserv|combin)* | susceptibles? | éventuel* | peut-être | parfois
    | souvent | certain* | divers* | quelques | etc | entre autres | et (bien )?plus encore | autres (fins|finalités)
    | amélior* | optimis* | meilleure? … (service|expérience) | service … meilleur | expériences? | plus pertinente?s?`,
  es: `podemos | podríamos | podremos | (datos|información|cookies)( personales)? (pueden?|podrían?|podrán?)( también)? ser
    (utiliz|us|recog|recopil|almacen|trat)* | posible* | posiblemente | quizás? | tal vez | a veces | a menudo
    | frecuentemente | algún | algun(a|o)s? | ciert(a|o)s | divers(a|o)s | vari(a|o)s | etc | entre otr(a|o)s( cosas)?
    | y (mucho )?más(?!\\s) | otr(o|a)s (fines|finalidades) | mejor* | optimiz* | experiencias?`,
  it: `possiamo | potremmo | (dati|informazioni|cookie)( personali)? (possono|potrebbero)( anche)? essere
    (utilizzat|usat|raccolt|memorizzat|conservat|trattat)* | eventual* | forse | talvolta | a volte | spesso | alcun(e|i)
    | cert(e|i) | divers(e|i) | vari(e)? | ecc | tra (l'altro|le altre cose) | e (molto )?altro( ancora)?(?!\\s)
    | altre finalità | altri scopi | miglior* | ottimizz* | esperienz(a|e)`,
  pt: `podemos | poderemos | poderíamos | (dados|informações|cookies)( pessoais)? (podem|poderão|poderiam)( também)? ser
    (usad|utilizad|recolhid|coletad|armazenad|tratad)* | possivelmente | eventua(l|is|lmente) | talvez | [àa]s vezes
    | por vezes | frequentemente | muitas vezes | alguns | algumas | cert(a|o)s | divers(a|o)s | vári(a|o)s | etc
    | entre outr(a|o)s( coisas)? | e (muito )?mais(?!\\s) | outr(a|o)s (fins|finalidades) | melhor* | o(p)?timiz* | experiências?`,
  nl: `(we|wij) (kunnen|zouden) | kunnen (we|wij) | (gegevens|informatie|cookies) (kan|kunnen|kunt)
    (ook )?worden (gebruikt|verzameld|opgeslagen|verwerkt) | mogelijk* | eventue(e)?l(e)? | misschien | soms | vaak
    | sommige | bepaalde | diverse | verschillende | enkele | enz | etc | onder (andere|meer) | en (nog )?meer(?!\\s)
    | andere doeleinden | verbeter* | optimalis* | betere … dienst* | *ervaring*`,
  pl: `możemy | moglibyśmy | (dane|informacje|pliki cookie) mogą( też)? być (używane|wykorzystywane|gromadzone|zbierane
    |przechowywane|przetwarzane) | ewentualn* | być może | czasami | czasem | często | niektór* | pewn(e|ych|ymi)
    | różn(e|ych) cel* | itp | itd | między innymi | m ?\\. ?in | i (wiele )?więcej(?!\\s) | inne cele | inn(e|ych|ym) cel*
    | uleps* | poleps* | poprawi(ć|a|ają|ania|anie|amy) | popraw(y|ę) | optymali* | lepsz* … usług* | doświadcze* | wrażeń`,
  sv: `vi (kan|kunde) | kan vi | (*uppgifter|data|information|kakor|cookies) kan (också |även |komma att )?(användas
    |samlas|lagras|behandlas) | eventuell* | möjlig(en|tvis) | kanske | ibland | ofta | vissa | några | olika | diverse
    | osv | med mera | m\\.m | bland annat | andra (syften|ändamål) | förbättr* | optimer* | bättre … tjänst* | *upplevelse*`,
  da: `vi (kan|kunne) | kan vi | (*oplysninger|data|cookies) kan (også )?(bruges|anvendes|indsamles|gemmes|behandles|blive)
    | eventuel* | muligvis | måske | nogle gange | ofte | nogle | visse | forskellige | diverse | osv | med mere | m\\.m
    | blandt andet | bl\\. ?a | andre formål | forbedr* | optimer* | bedre … tjeneste* | *oplevelse*`,
  nb: `vi (kan|kunne) | kan vi | (*opplysninger|data|*informasjon|*kapsler|cookies) kan (også )?(brukes|samles|lagres
    |behandles|bli) | eventuel* | muligens | kanskje | noen ganger | av og til | ofte | noen (av|*kapsler|cookies|opplysninger
    |partnere|data) | enkelte | visse | ulike | forskjellige | osv | med mer | m\\.m | blant annet | bl\\. ?a | andre formål
    | forbedr* | optimaliser* | bedre … tjeneste* | *opplevelse*`,
  fi: `(voimme|saatamme) | (tietoja*|evästeitä) (voidaan|saatetaan) (käyttää|kerätä|tallentaa|käsitellä) | saatetaan
    | mahdollisesti | ehkä | joskus | toisinaan | usein | jotkin | jotkut | tiety(t|issä|istä|ille) | tiettyjä | eräät
    | erilais* | muun muassa | mm | ym | jne | ja paljon muuta | mui(hin|ta) tarkoit* | paran(ta|ne)* | optimoi*
    | kehittä* … palvelu* | parem(pi|man|paa|mat|pia) … palvelu* | *kokemu(s|ks)*`,
  cs: `můžeme | mohli bychom | (údaje|informace|soubory cookie|cookies) (mohou|můžou)( také)? být (použ|používán|využív
    |shromažďov|ukládán|zpracov)* | případně | možná | možno | někdy | občas | často | některé | některých | určit(é|ých|ým)
    | různ(é|ých|ým) | apod | atd | mimo jiné | a další(?!\\s) | jiné účely | další účely | zlepš* | vylepš* | optimali*
    | lepší … služb* | zážit* | (uživatelsk|zákaznick)* zkušenost*`,
  ro: `putem | am putea | (date*|informați*|cookie-uri*) … pot fi (utilizate|folosite|colectate|stocate|prelucrate)
    | posibil* | eventual* | uneori | adesea | deseori | unele | unii | anumit(e|or|ă) | divers(e|elor) | diferite | etc
    | printre altele | și (multe )?altele | alte scopuri | îmbun[ăa]t[ăa][țţt]* | optimiz* | servici* … mai bun*
    | mai bun* … servici* | experien[țţt]*`,
  hu: `*(hatjuk|hetjük|hatunk|hetünk) | esetleg | talán | néha | olykor | gyakran | egyes | néhány | bizonyos | különböző
    | különféle | stb | többek között | és (még )?(sok )?más(ok)?(?!\\s) | (más|egyéb) cél* | javít* | fejlesz* … (szolgáltatás*
    |webhely*|oldal*|honlap*) | (szolgáltatás*|webhely*|oldal*|honlap*) … fejleszt* | optimaliz* | jobb … szolgáltatás*
    | *élmény*`,
  el: `μπορούμε | ενδέχεται | (δεδομένα|πληροφορίες|cookies) (μπορεί|μπορούν)( επίσης)? να (χρησιμοποι|συλλ|αποθηκ|υποβλ)*
    | ίσως | πιθαν* | μερικές φορές | ενίοτε | συχνά | ορισμέν* | κάποι(α|ες|οι|ους|ων) | μερικ(ά|ές|οί) | διάφορ* | κ\\.?λπ
    | μεταξύ άλλων | (άλλους|λοιπούς) σκοπούς | βελτι(ών|ώσ|ωσ|ωθ|στοπ)* | βελτίωσ* | καλύτερ* … υπηρεσ* | εμπειρ(ία|ίας|ίες)`,
  bg: `(ние )?можем да | бихме могли | (данни*|информация*|бисквитки*) може( и| също)? да се (използв|събир|съхранява|обработв)*
    | евентуално | възможно | вероятно | понякога | често | някои | определени | различни цели | и (др|т\\. ?н) | и други(?!\\s)
    | между другото | други цели | подобр* | оптимизи* | по-добр* … услуг* | (изживяв|преживяв)*`,
  tr: `*(abiliriz|ebiliriz) | (veri*|bilgi*|çerez*) … (kullanılabilir|toplanabilir|saklanabilir|işlenebilir) | belki
    | muhtemelen | bazen | sık sık | sıklıkla | genellikle | bazı | belirli | çeşitli | vb | ve (daha )?(fazlası|benzeri)
    | diğer amaçlar* | (hizmet*|site*|ürün*) … (geliştir|iyileştir)* | iyileştir* | optimize | daha iyi … hizmet* | deneyim*`,
  ru: `(мы )?(также )?можем | могли бы | (данные|информация|сведения|файлы cookie|cookie) (могут|может)( также)? (использоваться
    |собираться|храниться|обрабатываться|быть использован*) | возможно | может быть | иногда | порой | часто | некотор*
    | определ[ёе]нн* | (различные|различных|разные|разных) цел* | и т\\. ?(д|п) | и (др|многое другое) | (иные|иных|другие|других) цел*
    | улучш* | оптимиз* | (лучш|наилучш)* … (сервис|услуг)* | опыт(а|у|ом)?`,
  uk: `(ми )?(також )?можемо | могли б | (дані|інформація|відомості|файли cookie|cookie) (можуть|може)( також)? (використовуватися
    |збиратися|зберігатися|оброблятися|бути використан*) | можливо | може бути | іноді | інколи | часто | деяк*
    | певн(і|их|им) | (різні|різних) ціл* | тощо | та ін | (інші|інших) ціл* | (покращ|поліпш|вдосконал|удосконал)* | оптиміз*
    | (кращ|найкращ)* … (сервіс|послуг)* | досвід(у|ом)?`,
  ja: `(使用|利用|収集|共有|保存|処理|提供)(する|される)(場合|こと|可能性)が(あり|ござい)ます | かもしれません | ときどき | 時々
    | しばしば | 多くの場合 | 一部の | 特定の | 様々な | さまざまな | など(の目的|、) | 等の目的 | その他の目的 | 向上 | 改善
    | 最適化 | (より)?(良い|よい|快適な)(サービス|サイト) | 最高の | 体験 | エクスペリエンス`,
  zh: `我们(也)?(可能|或许|会不时) | 可能(会)?(使用|收集|共享|存储|处理|用于) | 有时 | 经常 | 偶尔 | 某些 | 一些 | 各种 | 多种
    | 等(目的|用途) | (其他|其它)(目的|用途) | 改善 | 改进 | 提升 | 优化 | 更好的 | 更佳 | 最佳 | 体验`,
  'zh-hant': `我們(也)?(可能|或許|會不時) | 可能(會)?(使用|收集|共用|分享|儲存|處理|用於) | 有時 | 經常 | 偶爾 | 某些 | 一些
    | 各種 | 多種 | 等(目的|用途) | 其他(目的|用途) | 改善 | 改進 | 提升 | 優化 | 最佳化 | 更好的 | 更佳 | 最佳 | 體驗`,
  ko: `(사용|이용|수집|공유|저장|처리|제공)(할|될) 수 있(습니다|으며|어요) | 때때로 | 가끔 | 종종 | 자주 | 일부 | 특정 | 다양한
    | 여러 가지 | (기타|다른) 목적 | 등의 목적 | 향상 | 개선 | 최적화 | 더 나은 | 더 좋은 | 최고의 | 최상의 | 경험`,
  ar: `قد (نستخدم|نجمع|نشارك|نخزن|نخزّن|تستخدم|تُستخدم|يستخدم|تجمع|نقوم) | ربما | أحيان(ا|ً|ًا|اً) | غالب(ا|ً|ًا|اً) | بعض
    | معين* | مختلف(ة)? | *متنوع* | وغير(ها|ذلك) | وغير ذلك | وما إلى ذلك | (أغراض|لأغراض) أخرى | *تحسين* | *تطوير (خدم|منتج|موقع)*
    | خدم(ة|ات) … أفضل | أفضل … (خدم|تجرب)* | *تجرب(تك|تكم) | *تجربة (المستخدم|مستخدم|التصفح|تصفح)`,
  hi: `हम … सकते हैं | शायद | संभवतः | कभी-कभी | अक्सर | कुछ (कुकी*|डेटा|जानकारी|साझेदार*) | विभिन्न | कई तरह | आदि | इत्यादि
    | अन्य (उद्देश्य|कामों|प्रयोजन)* | बेहतर* | सुधार* | अनुभव*`,
  id: `(kami|mitra|pihak ketiga) (juga )?(dapat|mungkin|bisa) | (data|informasi|cookie) (dapat|mungkin|bisa) (juga )?(digunakan
    |dikumpulkan|disimpan|diproses) | terkadang | kadang* | sering | sebagian | beberapa | tertentu | berbagai | dll | dsb
    | antara lain | dan lain(-lain|nya) | tujuan lain* | (meningkat|mengoptimal|memperbaik)* | lebih baik | terbaik
    | pengalaman`,
  vi: `chúng tôi( cũng)? có thể | (đối tác|bên thứ ba) có thể | (dữ liệu|thông tin|cookie) có thể( được)? (sử dụng|dùng
    |thu thập|lưu|xử lý) | có lẽ | đôi khi | thỉnh thoảng | thường | một số | nhất định | v ?\\. ?v | (các )?mục đích khác
    | cải thiện | nâng cao | tối ưu* | tốt hơn | tốt nhất | trải nghiệm`,
};
