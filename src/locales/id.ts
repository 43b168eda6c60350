import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'id',
    direction: 'ltr',
    heading: 'Ada yang bilang … cookie?',
    body: [
      '{site} dan mitranya menggunakan cookie untuk memberi Anda layanan yang lebih baik, lebih aman, dan lebih cepat serta mendukung usaha kami.',
      'Sebagian cookie diperlukan untuk menggunakan layanan kami, meningkatkannya, dan memastikannya berfungsi dengan baik.',
      'Hanya jika Anda setuju, kami dan pihak ketiga juga menyimpan dan membaca informasi di perangkat Anda untuk: {categories}.',
      'Anda dapat menolak, dan dapat menarik kembali pilihan Anda kapan saja.',
    ],
    categories: {
      authentication: 'autentikasi dan keamanan',
      preferences: 'preferensi',
      analytics: 'analitik',
      advertising: 'periklanan',
      marketing: 'pemasaran',
    },
    accept: 'Terima semua cookie',
    refuse: 'Tolak cookie non-esensial',
    more: 'Lihat selengkapnya tentang pilihan Anda.',
    policy: 'Kebijakan privasi',
    saved: 'Pilihan Anda telah disimpan.',
    withdrawn: 'Persetujuan Anda telah ditarik kembali.',
  },
  preferences: {
    heading: 'Cookie dan pilihan Anda',
    intro:
      'Aktifkan yang Anda setujui dan nonaktifkan yang tidak. Anda dapat kembali ke sini kapan saja.',
    technologies: [
      {
        name: 'Cookie',
        text: 'adalah berkas kecil yang disimpan situs di peramban Anda.',
      },
      {
        name: 'Piksel',
        text: 'adalah potongan kode kecil yang memberi tahu saat halaman atau email dilihat.',
      },
      {
        name: 'Penyimpanan lokal',
        text: 'menyimpan informasi di peramban Anda seperti cookie, tetapi tidak terkirim dengan sendirinya.',
      },
    ],
    uses: {
      security: {
        name: 'Autentikasi dan keamanan',
        text: 'Membantu Anda masuk, menjaga akun Anda, mencegah spam dan penyalahgunaan.',
      },
      functionality: {
        name: 'Fungsi',
        text: 'Menampilkan pesan kesalahan, berganti akun, menyelaraskan tab.',
      },
      preferences: {
        name: 'Preferensi',
        text: 'Mengingat bahasa, negara, dan setelan Anda.',
      },
      analytics: {
        name: 'Analitik',
        text: 'Menghitung kunjungan dan melihat bagaimana halaman dan tautan digunakan.',
      },
      research: {
        name: 'Riset dan pengembangan',
        text: 'Menguji perubahan serta menemukan masalah dan gagasan baru.',
      },
      content: {
        name: 'Konten yang dipersonalisasi',
        text: 'Memilih artikel dan saran menurut apa yang telah Anda lihat.',
      },
      advertising: {
        name: 'Periklanan',
        text: 'Memilih iklan menurut apa yang Anda lakukan di sini dan di tempat lain, dan mengukur hasilnya.',
      },
      marketing: {
        name: 'Pemasaran',
        text: 'Menjalankan kampanye kami sendiri, di web dan lewat email, dan mengukurnya.',
      },
      devices: {
        name: 'Personalisasi antarperangkat',
        text: 'Menghubungkan perangkat Anda, agar yang diketahui dari satu perangkat dapat dipakai di perangkat lain.',
      },
    },
    parts: ['Yang digunakan', 'Pilihan Anda', 'Untuk apa boleh digunakan'],
    cookies: 'Cookie dan penyimpanan, satu per satu',
    allowed: 'Hanya untuk yang tertulis di samping sakelar yang aktif, dan bukan untuk hal lain.',
    blocking:
      'Anda juga dapat memblokir cookie di peramban. Proses masuk kemudian mungkin gagal, dan setiap halaman akan bertanya lagi.',
    onlyHere: 'Pilihan Anda hanya disimpan di peramban ini.',
    always:
      'Selalu aktif: tanpa ini Anda tidak dapat masuk dan situs tidak dapat dijaga keamanannya.',
    vendors: 'Di halaman ini',
    save: 'Simpan',
    close: 'Tutup tanpa perubahan',
  },
  placeholder: {
    explain:
      'Konten ini berasal dari {from}. Konten belum dimuat karena Anda belum mengizinkan: {categories}.',
    load: 'Muat sekali: {title}',
    always: 'Selalu izinkan {vendor}',
    policy: 'Kebijakan privasi {vendor}',
  },
  opener: {
    open: 'Cookie',
  },
  privacyChoices: {
    open: 'Pilihan Privasi Anda',
  },
  signalNotice: {
    confirm: 'Permintaan Penolakan Dipenuhi',
    explain: 'Periklanan dan pemasaran nonaktif, seperti yang diminta peramban Anda.',
    choices: 'Pilihan Anda',
    dismiss: 'Tutup',
  },
  notice: {
    untilRefused:
      'Sampai Anda menolak, {site} dan pihak ketiga menyimpan dan membaca informasi di perangkat Anda untuk: {categories}.',
    sale: 'Sampai saat itu informasi pribadi Anda juga dapat dijual kepada pihak ketiga, atau dibagikan kepada mereka untuk periklanan.',
    inUse:
      '{site} dan pihak ketiga menyimpan dan membaca informasi di perangkat Anda untuk: {categories}.',
    nothingOn: 'Tidak ada yang aktif di {site} yang dapat Anda tolak.',
    off: 'Nonaktif, kecuali Anda sendiri mengaktifkannya: {categories}.',
    change: 'Anda dapat menolak sekarang, dan mengubah pilihan kapan saja.',
    signalUnlessAccepted:
      'Peramban Anda mengirim {signals}. Kami mematuhinya dan tetap menonaktifkan yang berikut, kecuali Anda tetap menerimanya di sini: {categories}.',
    signalHonoured:
      'Peramban Anda mengirim {signals}. Kami mematuhinya dan tetap menonaktifkan yang berikut: {categories}.',
    partnersIfAccepted:
      'Jika Anda menerima semua, kami juga membagikan informasi kepada {partners}.',
    partnersUntilRefused: 'Kami juga membagikan informasi kepada {partners}, sampai Anda menolak.',
    newPartners: 'Ada mitra yang ditambahkan sejak pilihan terakhir Anda.',
    partners: {
      other: '{count} mitra bisnis',
    },
    exemptions: {
      preferences: 'preferensi (tampilan situs)',
      analytics: 'analitik (menghitung kunjungan)',
    },
    exempt: 'Sudah aktif, dan hanya untuk situs ini: {exemptions}. Menolak juga menonaktifkannya.',
    topic:
      'Halaman ini membahas topik sensitif. Apa pun pilihan Anda, di sini tetap nonaktif: {categories}.',
    keep: 'Pertahankan cookie ini',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Peramban Anda mengirim {signals}. Itu dipatuhi di sini: periklanan dan pemasaran nonaktif kecuali Anda memutuskan lain.',
    objected:
      'Nonaktif karena peramban Anda mengirim {signals}. Jika Anda mengaktifkan ini dan menyimpan, pilihan Anda menggantikan sinyal di situs ini.',
    overruled:
      'Peramban Anda mengirim {signals}; Anda memilih lain untuk situs ini. Nonaktifkan ini untuk kembali mengikuti sinyal.',
    withAccount:
      'Selama Anda masuk, pilihan Anda disimpan bersama akun Anda; jika tidak, hanya di peramban ini.',
    sensitive:
      'Nonaktif di halaman ini, apa pun pilihan Anda, karena membahas topik sensitif. Pilihan Anda untuk halaman lain tetap sama.',
    partners: {
      heading: 'Izinkan berbagi informasi tambahan dengan mitra bisnis',
      scope: 'Ini hanya mencakup kemitraan yang dijelaskan di sini.',
      delay:
        'Jika dinonaktifkan, peramban Anda langsung berhenti mengirim. Mitra yang bekerja di server mungkin perlu waktu, dan yang sudah dikirim tidak dapat ditarik kembali.',
      list: {
        other: 'Semua {count} mitra',
      },
      updated: 'Terakhir diperbarui',
      added: 'Di daftar ini sejak',
      role: 'Peran',
      roles: {
        controller: 'Memutuskan sendiri apa yang terjadi pada informasi (pengendali)',
        processor: 'Hanya bertindak atas instruksi kami (pemroses)',
      },
      shares: 'Dibagikan',
      sharesNot: 'Tidak dibagikan',
      use: 'Penggunaan yang diizinkan',
      regions: 'Anda memutuskan di',
      regionNames: {
        '*': 'Semua wilayah',
        EEA: 'Wilayah Ekonomi Eropa',
        EFTA: 'Islandia, Liechtenstein, Norwegia, dan Swiss',
        none: 'Tidak ada wilayah: kategori di atas yang menentukan',
      },
      byCategory: 'Di tempat Anda, kategori di atas yang menentukan.',
      policy: 'Kebijakan privasi {partner}',
      optOut: 'Ajukan keberatan langsung kepada {partner}',
      approved:
        'Setiap mitra hanya boleh memakai yang dibagikan untuk penggunaan yang diizinkan dalam entrinya.',
    },
    industry: {
      heading: 'Halaman penolakan industri periklanan',
      text: 'Untuk situs ini sakelar di atas sudah cukup. Alat milik pihak lain ini menjangkau lebih jauh.',
      checked: 'diperiksa {date}',
      retired: 'ditutup {date}, tidak lagi berguna',
    },
  },
  cookies: {
    columns: ['Nama', 'Milik siapa', 'Untuk apa', 'Kategori', 'Berapa lama'],
    thisSite: 'Situs ini',
    choice: 'Menyimpan pilihan Anda',
    embeds: 'Menyimpan milik siapa film, peta, dan kiriman yang selalu Anda izinkan',
    untilNextChoice: 'Sampai pilihan Anda berikutnya',
    days: {
      other: '{count} hari',
    },
    unknown: '–: tidak diketahui pasti. * mewakili karakter apa pun.',
  },
};
