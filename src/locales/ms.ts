import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'ms',
    direction: 'ltr',
    heading: 'Ada sesiapa sebut … kuki?',
    body: [
      '{site} dan rakan kongsinya menggunakan kuki untuk memberi anda perkhidmatan yang lebih baik, lebih selamat dan lebih pantas serta menyokong perniagaan kami.',
      'Sesetengah kuki diperlukan untuk menggunakan perkhidmatan kami, menambah baiknya dan memastikan ia berfungsi dengan betul.',
      'Hanya jika anda bersetuju, kami dan pihak ketiga juga menyimpan dan membaca maklumat pada peranti anda untuk: {categories}.',
      'Anda boleh menolak, dan boleh menarik balik pilihan anda pada bila-bila masa.',
    ],
    categories: {
      authentication: 'pengesahan dan keselamatan',
      preferences: 'keutamaan',
      analytics: 'analitis',
      advertising: 'pengiklanan',
      marketing: 'pemasaran',
    },
    accept: 'Terima semua kuki',
    refuse: 'Tolak kuki yang tidak perlu',
    more: 'Tunjukkan lagi tentang pilihan anda.',
    policy: 'Dasar privasi',
    saved: 'Pilihan anda telah disimpan.',
    withdrawn: 'Persetujuan anda telah ditarik balik.',
  },
  preferences: {
    heading: 'Kuki dan pilihan anda',
    intro:
      'Hidupkan yang anda setuju dan matikan yang tidak. Anda boleh kembali ke sini pada bila-bila masa.',
    technologies: [
      {
        name: 'Kuki',
        text: 'ialah fail kecil yang disimpan oleh laman dalam pelayar anda.',
      },
      {
        name: 'Piksel',
        text: 'ialah cebisan kod kecil yang memberitahu apabila halaman atau e-mel dilihat.',
      },
      {
        name: 'Storan setempat',
        text: 'menyimpan maklumat dalam pelayar anda seperti kuki, tetapi tidak dihantar dengan sendirinya.',
      },
    ],
    uses: {
      security: {
        name: 'Pengesahan dan keselamatan',
        text: 'Log masuk anda, menjaga akaun anda, menghalang spam dan penyalahgunaan.',
      },
      functionality: {
        name: 'Kefungsian',
        text: 'Menunjukkan mesej ralat, menukar akaun, menyelaraskan tab.',
      },
      preferences: {
        name: 'Keutamaan',
        text: 'Mengingati bahasa, negara dan tetapan anda.',
      },
      analytics: {
        name: 'Analitis',
        text: 'Mengira lawatan dan melihat cara halaman dan pautan digunakan.',
      },
      research: {
        name: 'Penyelidikan dan pembangunan',
        text: 'Menguji perubahan serta mencari masalah dan idea baharu.',
      },
      content: {
        name: 'Kandungan diperibadikan',
        text: 'Memilih artikel dan cadangan mengikut apa yang telah anda lihat.',
      },
      advertising: {
        name: 'Pengiklanan',
        text: 'Memilih iklan mengikut apa yang anda lakukan di sini dan di tempat lain, dan mengukur kesannya.',
      },
      marketing: {
        name: 'Pemasaran',
        text: 'Menjalankan kempen kami sendiri, di web dan melalui e-mel, dan mengukurnya.',
      },
      devices: {
        name: 'Pemeribadian merentas peranti',
        text: 'Menghubungkan peranti anda, supaya yang diketahui daripada satu peranti boleh digunakan pada yang lain.',
      },
    },
    parts: ['Apa yang digunakan', 'Pilihan anda', 'Cara ia boleh digunakan'],
    cookies: 'Kuki dan storan, satu demi satu',
    allowed:
      'Hanya untuk yang tertulis di sebelah suis yang dihidupkan, dan bukan untuk yang lain.',
    blocking:
      'Anda juga boleh menyekat kuki dalam pelayar. Log masuk mungkin gagal, dan setiap halaman akan bertanya semula.',
    onlyHere: 'Pilihan anda disimpan dalam pelayar ini sahaja.',
    always:
      'Sentiasa hidup: tanpanya anda tidak boleh log masuk dan laman tidak dapat dijaga keselamatannya.',
    vendors: 'Di halaman ini',
    save: 'Simpan',
    close: 'Tutup tanpa perubahan',
  },
  placeholder: {
    explain:
      'Kandungan ini datang daripada {from}. Ia belum dimuatkan kerana anda belum membenarkan: {categories}.',
    load: 'Muatkan sekali: {title}',
    always: 'Sentiasa benarkan {vendor}',
    policy: 'Dasar privasi {vendor}',
  },
  opener: {
    open: 'Kuki',
  },
  privacyChoices: {
    open: 'Pilihan Privasi Anda',
  },
  signalNotice: {
    confirm: 'Permintaan Tarik Diri Dipatuhi',
    explain: 'Pengiklanan dan pemasaran dimatikan, seperti yang diminta oleh pelayar anda.',
    choices: 'Pilihan anda',
    dismiss: 'Tutup',
  },
  notice: {
    untilRefused:
      'Sehingga anda menolak, {site} dan pihak ketiga menyimpan dan membaca maklumat pada peranti anda untuk: {categories}.',
    sale: 'Sehingga itu maklumat peribadi anda juga boleh dijual kepada pihak ketiga, atau dikongsi dengan mereka untuk pengiklanan.',
    inUse:
      '{site} dan pihak ketiga menyimpan dan membaca maklumat pada peranti anda untuk: {categories}.',
    nothingOn: 'Tiada apa-apa yang hidup di {site} yang boleh anda tolak.',
    off: 'Dimatikan, melainkan anda sendiri menghidupkannya: {categories}.',
    change: 'Anda boleh menolak sekarang, dan menukar pilihan pada bila-bila masa.',
    signalUnlessAccepted:
      'Pelayar anda menghantar {signals}. Kami mematuhinya dan terus mematikan yang berikut, melainkan anda tetap menerimanya di sini: {categories}.',
    signalHonoured:
      'Pelayar anda menghantar {signals}. Kami mematuhinya dan terus mematikan yang berikut: {categories}.',
    partnersIfAccepted: 'Jika anda menerima semua, kami juga berkongsi maklumat dengan {partners}.',
    partnersUntilRefused: 'Kami juga berkongsi maklumat dengan {partners}, sehingga anda menolak.',
    newPartners: 'Rakan kongsi telah ditambah sejak pilihan terakhir anda.',
    partners: {
      other: '{count} rakan niaga',
    },
    exemptions: {
      preferences: 'keutamaan (rupa laman)',
      analytics: 'analitis (mengira lawatan)',
    },
    exempt: 'Sudah hidup, dan untuk laman ini sahaja: {exemptions}. Menolak juga mematikannya.',
    topic:
      'Halaman ini berkenaan topik sensitif. Apa pun pilihan anda, di sini yang berikut dimatikan: {categories}.',
    keep: 'Kekalkan kuki ini',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Pelayar anda menghantar {signals}. Ia dipatuhi di sini: pengiklanan dan pemasaran dimatikan melainkan anda memutuskan sebaliknya.',
    objected:
      'Dimatikan kerana pelayar anda menghantar {signals}. Jika anda menghidupkan ini dan menyimpan, pilihan anda menggantikan isyarat di laman ini.',
    overruled:
      'Pelayar anda menghantar {signals}; anda memilih sebaliknya untuk laman ini. Matikan ini untuk mengikut isyarat semula.',
    withAccount:
      'Semasa anda log masuk, pilihan anda disimpan bersama akaun anda, jika tidak dalam pelayar ini sahaja.',
    sensitive:
      'Dimatikan di halaman ini, apa pun pilihan anda, kerana ia berkenaan topik sensitif. Pilihan anda untuk halaman lain kekal.',
    partners: {
      heading: 'Benarkan perkongsian maklumat tambahan dengan rakan niaga',
      scope: 'Ini meliputi hanya kerjasama yang diterangkan di sini.',
      delay:
        'Apabila dimatikan, pelayar anda berhenti menghantar serta-merta. Rakan yang bekerja pada pelayan mungkin memerlukan masa, dan yang telah dihantar tidak boleh ditarik balik.',
      list: {
        other: 'Kesemua {count} rakan',
      },
      updated: 'Kemas kini terakhir',
      added: 'Dalam senarai ini sejak',
      role: 'Peranan',
      roles: {
        controller: 'Menentukan sendiri apa yang berlaku kepada maklumat (pengawal)',
        processor: 'Bertindak atas arahan kami sahaja (pemproses)',
      },
      shares: 'Dikongsi',
      sharesNot: 'Tidak dikongsi',
      use: 'Penggunaan yang dibenarkan',
      regions: 'Anda menentukan di',
      regionNames: {
        '*': 'Semua rantau',
        EEA: 'Kawasan Ekonomi Eropah',
        EFTA: 'Iceland, Liechtenstein, Norway dan Switzerland',
        none: 'Tiada rantau: kategori di atas yang menentukan',
      },
      byCategory: 'Di tempat anda, kategori di atas yang menentukan.',
      policy: 'Dasar privasi {partner}',
      optOut: 'Bantah terus kepada {partner}',
      approved:
        'Setiap rakan hanya boleh menggunakan yang dikongsi untuk penggunaan yang dibenarkan dalam entrinya.',
    },
    industry: {
      heading: 'Halaman tarik diri industri pengiklanan',
      text: 'Untuk laman ini suis di atas sudah memadai. Alat pihak lain ini menjangkau lebih jauh.',
      checked: 'disemak {date}',
      retired: 'ditutup {date}, tidak berguna lagi',
    },
  },
  cookies: {
    columns: ['Nama', 'Milik siapa', 'Untuk apa', 'Kategori', 'Berapa lama'],
    thisSite: 'Laman ini',
    choice: 'Menyimpan pilihan anda',
    embeds: 'Menyimpan milik siapa filem, peta dan hantaran yang sentiasa anda benarkan',
    untilNextChoice: 'Sehingga pilihan anda yang seterusnya',
    days: {
      other: '{count} hari',
    },
    unknown: '–: tidak diketahui dengan pasti. * mewakili sebarang aksara.',
  },
};
