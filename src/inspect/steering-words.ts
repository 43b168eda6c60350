// Words that play on feelings, by language: flattery (“we value your privacy”), guilt (“No thanks, I prefer…”, against which
// Colorado has its Rule 7.09), pleading, pity, promise and taste. `word-list.ts` says how a list is read.
import type { WordLists } from './word-list.js';

export const steeringWords: WordLists = {
  en: `we (value|respect|cherish|honou?r|protect|appreciate) … privacy | we (really )?care | care about
    | privacy (is important|matters|is our priority) | seriously | no,? thanks | (i|i'd|i would) (rather|prefer)
    | i (do not|don't) (care|want|like|need|mind) | miss(ing)? out | you(r experience)? will (lose|miss|suffer)
    | (delicious|tasty|yummy|sweet|crunchy|crispy|freshly baked) | (help|support) us | please | sorry | unfortunately | sad*
    | love* | happy | enjoy* | trust(ed)? (us|partners?) | (carefully )?selected partners? | we promise | don't worry
    | no worries | most (people|visitors|users) | keep … (free|running)`,
  de: `(ihre|deine|eure) (privatsphäre|daten) (ist|sind|liegt|liegen) … (wichtig|herzen) | (schätzen|respektieren|achten)
    (wir )?(ihre|deine|eure) privatsphäre | legen (wir )?(großen )?wert | am herzen | (lecker|köstlich|süß|knusprig|schmackhaft)*
    | bitte | leider | schade | tut uns leid | entschuldig* | nein,? danke | lieber nicht | ich (will|möchte|brauche) (nicht|keine*)
    | ich (verzichte|bevorzuge) | (helfen sie|hilf|helft) uns | (unterstützen sie|unterstütze|unterstützt) uns | gerne?
    | lieben? | freuen | genieß* | verpass* | (vertrauenswürdig|ausgewählt)* partner* | keine sorge | versprechen`,
  fr: `(votre|la) vie privée … (importe|importante|compte|priorité|cœur) | (respectons|respecte|soucions) … vie privée
    | (nous )?tenons à | prenons soin | à cœur | (délici|gourmand|savour|croustill)* | s'il (vous|te) plaît | svp | veuillez
    | désolée?s? | malheureusement | dommage | non,? merci | je préfère | je ne (veux|souhaite) pas | aidez-nous | aide-nous
    | soutenez-nous | profit(er|ez) | ravi(e|s|es)? | aim(er|ons|ez) | ador* | heureux | partenaires (de confiance|sélectionnés)`,
  es: `(valoramos|respetamos|apreciamos|cuidamos) (tu|su|vuestra) privacidad | nos (importa|preocupa)* | (tu|su|vuestra) privacidad
    (es|nos) (importante|importa|prioridad) | (delicios|sabros|crujient)* | ric(a|o)s | por favor | lo sentimos | lamenta*
    | desafortunadamente | lástima | no,? gracias | prefiero | no (me importa|me interesa|quiero) | ayúd(a|e)nos
    | apóy(a|e)nos | disfrut* | encanta* | socios (de confianza|seleccionados) | no (te|se) (lo )?pierdas?`,
  it: `(rispettiamo|apprezziamo|teniamo) … privacy | (la )?(tua|vostra|sua) privacy (è|ci) … (importante|cuore) | ci teniamo
    | a cuore | (delizios|gustos|golos|squisit|croccant)* | per (favore|piacere) | ci dispiace | purtroppo | peccato
    | no,? grazie | preferisco | non (mi interessa|mi importa|voglio) | (aiutaci|aiutateci) | (sostienici|sosteneteci)
    | god(i|ere|etevi|iti) | amiamo | ador* | partner (fidati|di fiducia|selezionati) | non perd*`,
  pt: `(valorizamos|respeitamos|prezamos) a (sua|tua) privacidade | a (sua|tua) privacidade … (importante|importa|prioridade)
    | (nos preocupamos|preocupamo-nos|importamo-nos) | (delicios|gostos|saboros|crocant)* | por favor | lamentamos
    | infelizmente | desculp* | que pena | não,? obrigad(a|o) | prefiro | não (me importo|me interessa|quero)
    | (ajude-nos|ajuda-nos|nos ajude) | (apoie-nos|apoia-nos|nos apoie) | aproveit* | desfrut* | ador* | amamos
    | parceiros (de confiança|selecionados) | não perca`,
  nl: `(waarderen|respecteren) (uw|je|jouw) privacy | (uw|je|jouw) privacy (is|vinden) … belangrijk | (geven|hechten) … (om|waarde)
    | (heerlijk|lekker|smakelijk|krokant)e? | (alstublieft|alsjeblieft) | graag | sorry | helaas | jammer | nee,? (bedankt|dank)
    | liever (niet|geen) | ik (wil|hoef) (niet|geen) | (help|steun) ons | geniet(en)? | houden van | blij
    | (vertrouwde|geselecteerde) partners? | mis niets`,
  pl: `(cenimy|szanujemy) … prywatność* | dbamy o | (zależy nam|troszczymy się) | prywatność … ważna
    | (pyszn|smaczn|słodk|chrupiąc)* | (proszę|prosimy) | przykro | przepraszamy | niestety | szkoda | nie,? dziękuję
    | wolę | nie (chcę|obchodzi) | (pomóż|pomóżcie|wesprzyj|wesprzyjcie) nam? | ciesz* | kocha* | uwielbia*
    | (zaufan|wybran)(ym|ych|i|ymi) partner*`,
  sv: `(värdesätter|värderar|respekterar|värnar) … integritet* | (värnar|bryr) (om|oss) | integritet är viktig
    | (läckra|läcker|smaskig|smarriga|krispiga) | (snälla|vänligen) | tyvärr | förlåt | synd | nej,? tack | hellre
    | jag (vill inte|föredrar) | (hjälp|stöd) oss | njut* | älskar? | (betrodda|utvalda) partner* | missa inte`,
  da: `(værdsætter|respekterer|værner|passer) … (privatliv*|data) | dit privatliv … (vigtigt|betyder) | (går op i|bekymrer os)
    | (lækre|lækker|velsmagende|sprøde) | (venligst|vær så venlig) | desværre | undskyld | beklager | ærgerligt | nej,? tak
    | hellere | jeg (vil ikke|foretrækker) | (hjælp|støt) os | nyd | elsker | (betroede|udvalgte) partnere | gå (ikke )?glip`,
  nb: `(verdsetter|respekterer|setter pris på) … (personvern|privatliv)* | bryr oss | personvern* … viktig
    | (deilige|lekre|smakfulle|sprø) | (vennligst|vær så snill) | dessverre | beklager | synd | nei,? takk
    | jeg (vil (ikke|heller)|foretrekker) | (hjelp|støtt) oss | nyt | elsker | (betrodde|utvalgte) partnere | gå (ikke )?glipp`,
  fi: `(arvostamme|kunnioitamme) … (yksityisyy|tietosuoja)* | (yksityisyytesi|yksityisyytenne|tietosuojasi) … tärkeä*
    | välitämme | (herkulli|maistuvi|rapei)* | (ole hyvä|olkaa hyvä|pyydämme) | valitettavasti | pahoittelemme | anteeksi
    | harmi | ei,? kiitos | mieluummin | en (halua|välitä) | (auta|auttakaa|tue|tukekaa) meitä | nauti* | rakasta*
    | luotettav* kumppan* | valikoidu* kumppan*`,
  cs: `(vážíme si|respektujeme|ctíme) … soukromí | záleží nám | soukromí … (důležité|záleží) | staráme se
    | (lahodn|chutn|křupav)* | (prosím|prosíme) | bohužel | omlouváme | lituje* | škoda | ne,? děkuji | děkuji,? ne
    | raději | nechci | (pomozte|pomoz) nám | (podpořte|podpoř) nás | užij* | miluj* | (důvěryhodn|vybran)* partner*`,
  ro: `(prețuim|apreciem|respectăm) … (confidențialitate|intimitate|viața privată)* | ne pasă | confidențialitatea … (importantă
    |contează) | (delicioas|gustoas|savuroas)* | (vă|te) rugăm | ne pare rău | regretăm | din păcate | păcat
    | nu,? mulțumesc | prefer | nu (vreau|doresc|îmi pasă) | (ajutați-ne|ajută-ne) | (susțineți-ne|susține-ne)
    | bucur(ați-vă|ă-te) | iubi* | parteneri (de încredere|selectați)`,
  hu: `(értékeljük|tiszteletben tartjuk|tiszteljük|fontos számunkra|fontosnak tartjuk) … (magán|adat|személyes)*
    | (adatvédelm|magánélet|magánszfér)* … fontos | (finom|ízletes|ropogós)* | (kérjük|kérem) | sajnos | sajnáljuk | elnézést
    | kár | köszönöm,? nem | nem,? köszönöm | inkább | nem (akarom|érdekel) | (segíts|segítsen) nekünk | támogass(on)?
    | élvez* | szeretjük | megbízható partner*`,
  el: `(εκτιμούμε|σεβόμαστε) … (απόρρητ|απορρήτ|ιδιωτικότητ)* | νοιαζόμαστε | μας νοιάζει | (απόρρητο|ιδιωτικότητά) … σημαντικ*
    | (νόστιμ|λαχταριστ|γευστικ|τραγαν)* | παρακαλ* | λυπούμαστε | δυστυχώς | συγγνώμη | κρίμα | όχι,? ευχαριστώ | προτιμώ
    | δεν (θέλω|με νοιάζει) | (βοηθήστε|στηρίξτε) μας | απολα(ύσ|μβάν)* | αγαπάμε | αξιόπιστ* (συνεργάτ|εταίρ)*`,
  bg: `(ценим|уважаваме|държим на) … поверителност* | поверителност* … (важна|значение) | (грижим се|грижа ни е)
    | (вкусн|апетитн|хрупкав)* | (моля|молим) | съжаляваме | за съжаление | жалко | не,? благодаря | предпочитам
    | не (искам|ме интересува) | (помогнете|подкрепете) ни | наслад* | обича* | (доверени|избрани) партньори`,
  tr: `gizliliğini(ze|zi) … (önem|değer|saygı)* | önemsiyoruz | umursuyoruz | (lezzetli|leziz|nefis|çıtır) | lütfen | maalesef
    | üzgünüz | özür | hayır,? teşekkür* | tercih ederim | istemiyorum | umurumda | (bize yardım|bizi destekle)* | keyfini
    | tadını | seviyoruz | güvenilir (iş )?ortak*`,
  ru: `(ценим|уважаем|заботимся о|дорожим) … (конфиденциальност|приватност)* | (конфиденциальность|приватность) … важна
    | нам важн* | заботимся | (вкусн|аппетитн|хрустящ)* | (пожалуйста|просим) | к сожалению | жаль | извините | нет,? спасибо
    | спасибо,? нет | предпочитаю | не хочу | мне всё равно | (помогите|помоги) нам | (поддержите|поддержи) нас | наслажда*
    | любим | доверенн* партн[её]р*`,
  uk: `(цінуємо|поважаємо|дбаємо про) … (конфіденційн|приватн)* | (конфіденційність|приватність) … важлив* | нам важлив*
    | дбаємо | піклуємо* | (смачн|апетитн|хрустк)* | (будь ласка|просимо) | на жаль | шкода | вибачте | ні,? дякую
    | дякую,? ні | надаю перевагу | не хочу | мені байдуже | (допоможіть|допоможи) нам | (підтримайте|підтримай) нас
    | насолод* | любимо | (довірен|обран)* партн*`,
  ja: `プライバシー(を|は)(大切|尊重|重視|重要) | おいしい | 美味しい | お願い | 申し訳 | 残念 | ごめん | (いいえ、)?結構です
    | したくありません | 私は | 助けて | ご協力 | ご支援 | お楽しみ | 楽しん | 大好き | ご安心 | 信頼できるパートナー`,
  zh: `(重视|尊重|珍视)(您|你)的(个人)?隐私 | (关心|在乎)(您|你) | 美味 | 香甜 | 可口 | (帮助|支持)我们(?!的) | 抱歉 | 遗憾 | 对不起
    | 不用了 | 不，谢谢 | 谢谢 | 我(宁愿|更喜欢|不想) | 享受 | 喜爱 | 放心 | (值得信赖|可信|精选)的(合作)?伙伴 | 错过`,
  'zh-hant': `(重視|尊重|珍視)(您|你)的(個人)?隱私 | (關心|在乎)(您|你) | 美味 | 香甜 | 可口 | (幫助|支持)我們(?!的) | 抱歉 | 遺憾
    | 對不起 | 不用了 | 不，謝謝 | 謝謝 | 我(寧願|更喜歡|不想) | 享受 | 喜愛 | 放心 | (值得信賴|可信|精選)的(合作)?(夥伴|伙伴)
    | 錯過`,
  ko: `(개인정보|개인 정보|프라이버시)(를|을|는|가)? … (소중|중요|존중) | 소중 | 맛있 | 부디 | 제발 | 죄송 | 아쉽 | 유감
    | 아니요, | 괜찮습니다 | 싫어요 | 원하지 않 | 도와 ?주세요 | (지원|응원)해 ?주세요 | 즐기 | 즐겨 | 사랑 | 안심
    | 신뢰할 수 있는 파트너 | 놓치`,
  ar: `(نقدر|نقدّر|نحترم|نهتم ب) … *خصوصي* | نحن نهتم | *خصوصيت(ك|كم) … (تهم|مهم)* | لذيذ* | شهي* | من فضلك(م)? | (يرجى|الرجاء|رجاء)
    | عذر(ا|ً|ًا|اً) | آسف* | *للأسف | نأسف | لا،? شكر(ا|ً|ًا|اً) | (أفضّل|أفضل) أن | لا (أريد|أهتم|أرغب) | ساعد(نا|ونا)
    | ادعم(نا|ونا) | استمتع* | نحب | (شركاء|الشركاء) *موثوق*`,
  hi: `(गोपनीयता|निजता) … (महत्व|सम्मान|परवाह|क़द्र|कद्र) | परवाह | स्वादिष्ट | कृपया | खेद | दुर्भाग्य* | (माफ़|माफ|क्षमा)* | नहीं,? धन्यवाद
    | मुझे … नहीं चाहिए | हमारी मदद | आनंद | भरोसेमंद (साझेदार|भागीदार)*`,
  id: `(menghargai|menghormati|peduli) … privasi | privasi … penting | peduli | (lezat|enak|gurih|renyah) | (mohon|silakan|silahkan)
    | maaf | sayangnya | tidak,? terima kasih | saya (lebih suka|tidak mau|tidak peduli) | (bantu|bantulah|dukung|dukunglah) kami
    | nikmati | mitra tepercaya`,
  vi: `(coi trọng|tôn trọng|trân trọng|quan tâm) … (riêng tư|bảo mật) | quyền riêng tư … quan trọng | ngon | vui lòng | xin lỗi
    | rất tiếc | không,? cảm ơn | tôi (thích|không muốn|không quan tâm) | (hãy )?(giúp|ủng hộ) chúng tôi | tận hưởng
    | yêu (thích|quý) | đối tác (đáng )?tin cậy`,
};
