import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'fil',
    direction: 'ltr',
    heading: 'May nagsabi bang … cookies?',
    body: [
      'Gumagamit ang {site} at mga kasosyo ng cookies para bigyan ka ng mas mahusay, mas ligtas at mas mabilis na serbisyo at para suportahan ang aming negosyo.',
      'Kailangan ang ilang cookies para magamit at mapahusay ang aming mga serbisyo at matiyak na gumagana nang maayos ang mga ito.',
      'Kung papayag ka lamang, kami at mga third party ay nag-iimbak at nagbabasa rin ng impormasyon sa iyong device para sa: {categories}.',
      'Maaari kang tumanggi, at maaari mong bawiin ang iyong pinili anumang oras.',
    ],
    categories: {
      authentication: 'pag-sign in at seguridad',
      preferences: 'mga kagustuhan',
      analytics: 'analytics',
      advertising: 'pag-aanunsyo',
      marketing: 'marketing',
    },
    accept: 'Tanggapin ang lahat ng cookies',
    refuse: 'Tanggihan ang di-kailangang cookies',
    more: 'Magpakita pa tungkol sa iyong mga pagpipilian.',
    policy: 'Patakaran sa privacy',
    saved: 'Nai-save na ang iyong pinili.',
    withdrawn: 'Binawi na ang iyong pahintulot.',
  },
  preferences: {
    heading: 'Cookies at ang iyong mga pinili',
    intro:
      'I-on ang mga sinasang-ayunan mo at i-off ang hindi. Maaari kang bumalik dito anumang oras.',
    technologies: [
      {
        name: 'Ang cookies',
        text: 'ay maliliit na file na iniimbak ng isang site sa iyong browser.',
      },
      {
        name: 'Ang pixels',
        text: 'ay maliliit na piraso ng code na nagsasabi kapag nakita ang isang pahina o email.',
      },
      {
        name: 'Ang lokal na imbakan',
        text: 'ay nag-iimbak ng impormasyon sa iyong browser gaya ng cookies, ngunit hindi kusang ipinapadala.',
      },
    ],
    uses: {
      security: {
        name: 'Pag-sign in at seguridad',
        text: 'Pag-sign in mo, pagprotekta sa iyong account, paghadlang sa spam at pang-aabuso.',
      },
      functionality: {
        name: 'Paggana',
        text: 'Pagpapakita ng mga mensahe ng error, pagpapalit ng account, pagtutugma ng mga tab.',
      },
      preferences: {
        name: 'Mga kagustuhan',
        text: 'Pag-alala sa iyong wika, bansa at mga setting.',
      },
      analytics: {
        name: 'Analytics',
        text: 'Pagbilang ng mga pagbisita at pagtingin kung paano ginagamit ang mga pahina at link.',
      },
      research: {
        name: 'Pananaliksik at pagpapaunlad',
        text: 'Pagsubok ng mga pagbabago at paghahanap ng mga problema at bagong ideya.',
      },
      content: {
        name: 'Naka-personalize na content',
        text: 'Pagpili ng mga artikulo at mungkahi ayon sa mga tiningnan mo.',
      },
      advertising: {
        name: 'Pag-aanunsyo',
        text: 'Pagpili ng mga ad ayon sa ginagawa mo rito at sa ibang lugar, at pagsukat sa resulta ng mga ito.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Pagsasagawa ng sarili naming mga kampanya, sa web at sa email, at pagsukat sa mga ito.',
      },
      devices: {
        name: 'Pag-personalize sa iba’t ibang device',
        text: 'Pag-uugnay ng iyong mga device, para magamit sa isa ang nalalaman mula sa iba.',
      },
    },
    parts: ['Ano ang ginagamit', 'Ang iyong mga pinili', 'Paano ito maaaring gamitin'],
    cookies: 'Cookies at imbakan, isa-isa',
    allowed: 'Para lamang sa nakasulat sa tabi ng switch na naka-on, at wala nang iba.',
    blocking:
      'Maaari mo ring i-block ang cookies sa iyong browser. Maaaring hindi gumana ang pag-sign in, at magtatanong muli ang bawat pahina.',
    onlyHere: 'Sa browser na ito lamang iniimbak ang iyong mga pinili.',
    always:
      'Laging naka-on: kung wala ito, hindi ka makakapag-sign in at hindi mapapanatiling ligtas ang site.',
    vendors: 'Sa pahinang ito',
    save: 'I-save',
    close: 'Isara nang walang pagbabago',
  },
  placeholder: {
    explain:
      'Galing sa {from} ang content na ito. Hindi ito na-load dahil hindi mo pinayagan ang: {categories}.',
    load: 'I-load nang isang beses: {title}',
    always: 'Laging payagan ang {vendor}',
    policy: 'Patakaran sa privacy ng {vendor}',
  },
  opener: {
    open: 'Cookies',
  },
  privacyChoices: {
    open: 'Ang Iyong Mga Pagpipilian sa Privacy',
  },
  signalNotice: {
    confirm: 'Sinunod ang Kahilingang Mag-opt Out',
    explain: 'Naka-off ang pag-aanunsyo at marketing, gaya ng hinihiling ng iyong browser.',
    choices: 'Ang iyong mga pinili',
    dismiss: 'Isara',
  },
  notice: {
    untilRefused:
      'Hangga’t hindi ka tumatanggi, ang {site} at mga third party ay nag-iimbak at nagbabasa ng impormasyon sa iyong device para sa: {categories}.',
    sale: 'Hanggang doon, maaari ring ibenta sa mga third party ang iyong personal na impormasyon, o ibahagi sa kanila para sa pag-aanunsyo.',
    inUse:
      'Ang {site} at mga third party ay nag-iimbak at nagbabasa ng impormasyon sa iyong device para sa: {categories}.',
    nothingOn: 'Walang naka-on sa {site} na maaari mong tanggihan.',
    off: 'Naka-off, maliban kung ikaw mismo ang mag-on: {categories}.',
    change: 'Maaari kang tumanggi ngayon, at baguhin ang iyong pinili anumang oras.',
    signalUnlessAccepted:
      'Nagpapadala ang iyong browser ng {signals}. Sinusunod namin ito at pinananatiling naka-off ang mga sumusunod, maliban kung tatanggapin mo pa rin ang mga ito rito: {categories}.',
    signalHonoured:
      'Nagpapadala ang iyong browser ng {signals}. Sinusunod namin ito at pinananatiling naka-off ang mga sumusunod: {categories}.',
    partnersIfAccepted:
      'Kung tatanggapin mo ang lahat, magbabahagi rin kami ng impormasyon sa {partners}.',
    partnersUntilRefused:
      'Nagbabahagi rin kami ng impormasyon sa {partners}, hangga’t hindi ka tumatanggi.',
    newPartners: 'May mga idinagdag na kasosyo mula noong huli kang pumili.',
    partners: {
      one: '{count} kasosyo sa negosyo',
      other: '{count} na kasosyo sa negosyo',
    },
    exemptions: {
      preferences: 'mga kagustuhan (hitsura ng site)',
      analytics: 'analytics (pagbilang ng mga pagbisita)',
    },
    exempt: 'Naka-on na, at para sa site na ito lamang: {exemptions}. Io-off din ito ng pagtanggi.',
    topic:
      'Tungkol sa isang sensitibong paksa ang pahinang ito. Anuman ang piliin mo, naka-off dito ang: {categories}.',
    keep: 'Panatilihin ang cookies na ito',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Nagpapadala ang iyong browser ng {signals}. Sinusunod ito rito: naka-off ang pag-aanunsyo at marketing maliban kung iba ang ipasya mo.',
    objected:
      'Naka-off, dahil nagpapadala ang iyong browser ng {signals}. Kung i-o-on mo ito at ise-save, papalitan ng iyong pinili ang signal sa site na ito.',
    overruled:
      'Nagpapadala ang iyong browser ng {signals}; iba ang pinili mo para sa site na ito. I-off ito para muling sundin ang signal.',
    withAccount:
      'Habang naka-sign in ka, iniimbak ang iyong mga pinili kasama ng iyong account, kung hindi ay sa browser na ito lamang.',
    sensitive:
      'Naka-off sa pahinang ito, anuman ang piliin mo, dahil tungkol ito sa sensitibong paksa. Mananatili ang pinili mo para sa ibang mga pahina.',
    partners: {
      heading: 'Payagan ang pagbabahagi ng karagdagang impormasyon sa mga kasosyo sa negosyo',
      scope: 'Saklaw lamang nito ang mga pakikipagsosyong inilarawan dito.',
      delay:
        'Kapag naka-off, hihinto agad ang pagpapadala ng iyong browser. Maaaring mangailangan ng oras ang kasosyong gumagamit ng mga server, at hindi na mababawi ang naipadala na.',
      list: {
        one: 'Lahat ng {count} kasosyo',
        other: 'Lahat ng {count} na kasosyo',
      },
      updated: 'Huling na-update',
      added: 'Nasa listahang ito mula noong',
      role: 'Papel',
      roles: {
        controller: 'Siya mismo ang nagpapasya kung ano ang mangyayari sa impormasyon (controller)',
        processor: 'Kumikilos lamang ayon sa aming mga tagubilin (processor)',
      },
      shares: 'Ibinabahagi',
      sharesNot: 'Hindi ibinabahagi',
      use: 'Pinahihintulutang gamit',
      regions: 'Ikaw ang nagpapasya sa',
      regionNames: {
        '*': 'Lahat ng rehiyon',
        EEA: 'Sonang Pang-ekonomiya ng Europa',
        EFTA: 'Iceland, Liechtenstein, Norway at Switzerland',
        none: 'Walang rehiyon: ang mga kategorya sa itaas ang nagpapasya',
      },
      byCategory: 'Kung nasaan ka, ang mga kategorya sa itaas ang nagpapasya.',
      policy: 'Patakaran sa privacy ng {partner}',
      optOut: 'Tumutol mismo sa {partner}',
      approved:
        'Magagamit lamang ng bawat kasosyo ang ibinahagi para sa pinahihintulutang gamit na nakasaad sa tala nito.',
    },
    industry: {
      heading: 'Mga pahina sa pag-opt out ng industriya ng pag-aanunsyo',
      text: 'Sapat na sa site na ito ang mga switch sa itaas. Mas malawak ang abot ng mga kasangkapang ito ng iba.',
      checked: 'sinuri noong {date}',
      retired: 'isinara noong {date}, wala nang silbi',
    },
  },
  cookies: {
    columns: ['Pangalan', 'Kanino', 'Para saan', 'Kategorya', 'Gaano katagal'],
    thisSite: 'Ang site na ito',
    choice: 'Iniimbak ang iyong mga pinili',
    embeds: 'Iniimbak kung kaninong mga video, mapa at post ang lagi mong pinapayagan',
    untilNextChoice: 'Hanggang sa susunod mong pagpili',
    days: {
      one: '{count} araw',
      other: '{count} na araw',
    },
    unknown: '–: hindi tiyak na alam. Ang * ay kumakatawan sa anumang mga karakter.',
  },
};
