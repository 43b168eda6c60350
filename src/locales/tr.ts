import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'tr',
    direction: 'ltr',
    heading: 'Birisi … çerez mi dedi?',
    body: [
      '{site} ve iş ortakları, size daha iyi, daha güvenli ve daha hızlı bir hizmet sunmak ve işimizi desteklemek için çerezler kullanır.',
      'Bazı çerezler hizmetlerimizi kullanmak, geliştirmek ve düzgün çalışmalarını sağlamak için gereklidir.',
      'Yalnızca kabul ederseniz biz ve üçüncü taraflar cihazınızda şu amaçlarla da bilgi saklar ve okuruz: {categories}.',
      'Reddedebilir ve seçiminizi istediğiniz zaman geri alabilirsiniz.',
    ],
    categories: {
      authentication: 'kimlik doğrulama ve güvenlik',
      preferences: 'tercihler',
      analytics: 'istatistik',
      advertising: 'reklam',
      marketing: 'pazarlama',
    },
    accept: 'Tüm çerezleri kabul et',
    refuse: 'Gerekli olmayan çerezleri reddet',
    more: 'Seçimleriniz hakkında daha fazlasını göster.',
    policy: 'Gizlilik politikası',
    saved: 'Seçiminiz kaydedildi.',
    withdrawn: 'Onayınız geri alındı.',
  },
  preferences: {
    heading: 'Çerezler ve seçimleriniz',
    intro:
      'Kabul ettiklerinizi açın, etmediklerinizi kapatın. Buraya istediğiniz zaman dönebilirsiniz.',
    technologies: [
      {
        name: 'Çerezler',
        text: 'bir sitenin tarayıcınızda sakladığı küçük dosyalardır.',
      },
      {
        name: 'Pikseller',
        text: 'bir sayfanın veya e-postanın görüldüğünü bildiren küçük kod parçalarıdır.',
      },
      {
        name: 'Yerel depolama',
        text: 'çerezler gibi tarayıcınızda bilgi saklar, ancak kendiliğinden gönderilmez.',
      },
    ],
    uses: {
      security: {
        name: 'Kimlik doğrulama ve güvenlik',
        text: 'Oturumunuzu açmak, hesabınızı korumak, istenmeyen iletileri ve kötüye kullanımı önlemek.',
      },
      functionality: {
        name: 'İşlevsellik',
        text: 'Hata iletilerini göstermek, hesap değiştirmek, sekmeleri uyumlu tutmak.',
      },
      preferences: {
        name: 'Tercihler',
        text: 'Dilinizi, ülkenizi ve ayarlarınızı hatırlamak.',
      },
      analytics: {
        name: 'İstatistik',
        text: 'Ziyaretleri saymak, sayfaların ve bağlantıların nasıl kullanıldığını görmek.',
      },
      research: {
        name: 'Araştırma ve geliştirme',
        text: 'Değişiklikleri denemek, sorunları ve yeni fikirleri bulmak.',
      },
      content: {
        name: 'Kişiselleştirilmiş içerik',
        text: 'Baktıklarınıza göre yazılar ve öneriler seçmek.',
      },
      advertising: {
        name: 'Reklam',
        text: 'Burada ve başka yerlerde yaptıklarınıza göre reklam seçmek ve etkisini ölçmek.',
      },
      marketing: {
        name: 'Pazarlama',
        text: 'Web’de ve e-postayla kendi kampanyalarımızı yürütmek ve ölçmek.',
      },
      devices: {
        name: 'Cihazlar arası kişiselleştirme',
        text: 'Cihazlarınızı birbirine bağlayıp birinden bilineni diğerinde kullanmak.',
      },
    },
    parts: ['Neler kullanılır', 'Seçimleriniz', 'Nasıl kullanılabilir'],
    cookies: 'Çerezler ve depolama, tek tek',
    allowed: 'Yalnızca açık bir düğmenin yanında yazan için; başka hiçbir şey için değil.',
    blocking:
      'Çerezleri tarayıcınızda da engelleyebilirsiniz. O zaman oturum açma başarısız olabilir ve her sayfa yeniden sorar.',
    onlyHere: 'Seçimleriniz yalnızca bu tarayıcıda saklanır.',
    always: 'Her zaman açık: Bu olmadan oturum açamazsınız ve site güvende tutulamaz.',
    vendors: 'Bu sayfada',
    save: 'Kaydet',
    close: 'Değiştirmeden kapat',
  },
  placeholder: {
    explain:
      'Bu içeriğin kaynağı: {from}. Şunlara izin vermediğiniz için yüklenmedi: {categories}.',
    load: 'Bir kez yükle: {title}',
    always: 'Her zaman izin ver: {vendor}',
    policy: 'Gizlilik politikası: {vendor}',
  },
  opener: {
    open: 'Çerezler',
  },
  privacyChoices: {
    open: 'Gizlilik seçimleriniz',
  },
  signalNotice: {
    confirm: 'Reddetme isteğiniz yerine getirildi',
    explain: 'Tarayıcınızın istediği gibi reklam ve pazarlama kapalı.',
    choices: 'Seçimleriniz',
    dismiss: 'Kapat',
  },
  notice: {
    untilRefused:
      'Siz reddedene kadar {site} ve üçüncü taraflar cihazınızda şu amaçlarla bilgi saklar ve okur: {categories}.',
    sale: 'O zamana kadar kişisel bilgileriniz ayrıca üçüncü taraflara satılabilir veya reklam için onlarla paylaşılabilir.',
    inUse: '{site} ve üçüncü taraflar cihazınızda şu amaçlarla bilgi saklar ve okur: {categories}.',
    nothingOn: 'Reddedebileceğiniz açık bir şey yok: {site}.',
    off: 'Siz açmadıkça kapalı: {categories}.',
    change: 'Şimdi reddedebilir ve seçiminizi istediğiniz zaman değiştirebilirsiniz.',
    signalUnlessAccepted:
      'Tarayıcınız şunu gönderiyor: {signals}. Buna uyuyoruz ve siz burada yine de kabul etmedikçe şunları kapalı tutuyoruz: {categories}.',
    signalHonoured:
      'Tarayıcınız şunu gönderiyor: {signals}. Buna uyuyoruz ve şunları kapalı tutuyoruz: {categories}.',
    partnersIfAccepted: 'Hepsini kabul ederseniz bilgileri şunlarla da paylaşırız: {partners}.',
    partnersUntilRefused: 'Siz reddedene kadar bilgileri şunlarla da paylaşırız: {partners}.',
    newPartners: 'Son seçiminizden bu yana yeni ortaklar eklendi.',
    partners: {
      one: '1 iş ortağı',
      other: '{count} iş ortağı',
    },
    exemptions: {
      preferences: 'tercihler (sitenin görünümü)',
      analytics: 'istatistik (ziyaretleri saymak)',
    },
    exempt: 'Zaten açık ve yalnızca bu site için: {exemptions}. Reddederseniz bu da kapanır.',
    topic:
      'Bu sayfa hassas bir konuyla ilgili. Ne seçerseniz seçin, burada şunlar kapalı: {categories}.',
    keep: 'Bu çerezler kalsın',
    acknowledge: 'Tamam',
  },
  additions: {
    honoured:
      'Tarayıcınız şunu gönderiyor: {signals}. Burada buna uyulur: Siz başka türlü karar vermedikçe reklam ve pazarlama kapalıdır.',
    objected:
      'Tarayıcınız {signals} gönderdiği için kapalı. Bunu açıp kaydederseniz bu sitede seçiminiz sinyalin yerine geçer.',
    overruled:
      'Tarayıcınız {signals} gönderiyor; bu site için başka türlü seçtiniz. Sinyale yeniden uyulması için bunu kapatın.',
    withAccount:
      'Oturumunuz açıkken seçimleriniz hesabınızla birlikte, yoksa yalnızca bu tarayıcıda saklanır.',
    sensitive:
      'Sayfa hassas bir konuyla ilgili olduğu için ne seçerseniz seçin burada kapalı. Diğer sayfalar için seçiminiz olduğu gibi kalır.',
    partners: {
      heading: 'İş ortaklarıyla ek bilgi paylaşımına izin ver',
      scope: 'Bu yalnızca burada anlatılan ortaklıkları kapsar.',
      delay:
        'Kapattığınızda tarayıcınız göndermeyi hemen bırakır. Sunucularla çalışan bir ortağın biraz zamana ihtiyacı olabilir ve önceden gönderilenler geri alınamaz.',
      list: {
        one: 'Tek ortak',
        other: '{count} ortağın tümü',
      },
      updated: 'Son güncelleme',
      added: 'Bu listeye giriş',
      role: 'Rol',
      roles: {
        controller: 'Bilgilere ne olacağına kendisi karar verir (veri sorumlusu)',
        processor: 'Yalnızca talimatlarımıza göre davranır (veri işleyen)',
      },
      shares: 'Paylaşılan',
      sharesNot: 'Paylaşılmayan',
      use: 'İzin verilen kullanım',
      regions: 'Sizin karar verdiğiniz bölgeler',
      regionNames: {
        '*': 'Tüm bölgeler',
        EEA: 'Avrupa Ekonomik Alanı',
        EFTA: 'İzlanda, Lihtenştayn, Norveç ve İsviçre',
        none: 'Hiçbir bölge: yukarıdaki kategoriler belirler',
      },
      byCategory: 'Bulunduğunuz yerde yukarıdaki kategoriler belirler.',
      policy: 'Gizlilik politikası: {partner}',
      optOut: 'Doğrudan itiraz et: {partner}',
      approved:
        'Her ortak, paylaşılanı yalnızca kendi kaydında belirtilen izin verilen kullanım için kullanabilir.',
    },
    industry: {
      heading: 'Reklam sektörünün reddetme sayfaları',
      text: 'Bu site için yukarıdaki düğmeler yeterlidir. Başkalarının bu araçları daha geniş kapsamlıdır.',
      checked: 'kontrol tarihi: {date}',
      retired: 'kapanış tarihi: {date}, artık işe yaramaz',
    },
  },
  cookies: {
    columns: ['Ad', 'Kimin', 'Ne için', 'Kategori', 'Ne kadar süre'],
    thisSite: 'Bu site',
    choice: 'Seçimlerinizi saklar',
    embeds: 'Kimin filmlerine, haritalarına ve gönderilerine her zaman izin verdiğinizi saklar',
    untilNextChoice: 'Bir sonraki seçiminize kadar',
    days: {
      one: '{count} gün',
      other: '{count} gün',
    },
    unknown: '–: kesin olarak bilinmiyor. * herhangi karakterler yerine geçer.',
  },
};
