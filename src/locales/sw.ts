import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'sw',
    direction: 'ltr',
    heading: 'Kuna mtu aliyesema … vidakuzi?',
    body: [
      '{site} na washirika hutumia vidakuzi ili kukupa huduma bora, salama na ya haraka zaidi na kusaidia shughuli zetu.',
      'Baadhi ya vidakuzi ni vya lazima ili kutumia huduma zetu, kuziboresha na kuhakikisha zinafanya kazi vizuri.',
      'Ni iwapo tu utakubali ndipo sisi na wahusika wengine pia tutahifadhi na kusoma maelezo kwenye kifaa chako kwa ajili ya: {categories}.',
      'Unaweza kukataa, na unaweza kuondoa chaguo lako wakati wowote.',
    ],
    categories: {
      authentication: 'uthibitishaji na usalama',
      preferences: 'mapendeleo',
      analytics: 'takwimu',
      advertising: 'matangazo',
      marketing: 'masoko',
    },
    accept: 'Kubali vidakuzi vyote',
    refuse: 'Kataa vidakuzi visivyo vya lazima',
    more: 'Onyesha zaidi kuhusu chaguo zako.',
    policy: 'Sera ya faragha',
    saved: 'Chaguo lako limehifadhiwa.',
    withdrawn: 'Idhini yako imeondolewa.',
  },
  preferences: {
    heading: 'Vidakuzi na chaguo zako',
    intro: 'Washa unachokubali na uzime usichokubali. Unaweza kurudi hapa wakati wowote.',
    technologies: [
      {
        name: 'Vidakuzi',
        text: 'ni faili ndogo ambazo tovuti huhifadhi kwenye kivinjari chako.',
      },
      {
        name: 'Pikseli',
        text: 'ni vipande vidogo vya msimbo vinavyoonyesha wakati ukurasa au barua pepe inapotazamwa.',
      },
      {
        name: 'Hifadhi ya ndani',
        text: 'huweka maelezo kwenye kivinjari chako kama vidakuzi, lakini haitumwi yenyewe.',
      },
    ],
    uses: {
      security: {
        name: 'Uthibitishaji na usalama',
        text: 'Kukuingiza, kulinda akaunti yako, kuzuia barua taka na matumizi mabaya.',
      },
      functionality: {
        name: 'Utendaji',
        text: 'Kuonyesha ujumbe wa hitilafu, kubadilisha akaunti, kusawazisha vichupo.',
      },
      preferences: {
        name: 'Mapendeleo',
        text: 'Kukumbuka lugha, nchi na mipangilio yako.',
      },
      analytics: {
        name: 'Takwimu',
        text: 'Kuhesabu ziara na kuona jinsi kurasa na viungo vinavyotumika.',
      },
      research: {
        name: 'Utafiti na maendeleo',
        text: 'Kujaribu mabadiliko na kupata matatizo na mawazo mapya.',
      },
      content: {
        name: 'Maudhui yaliyobinafsishwa',
        text: 'Kuchagua makala na mapendekezo kulingana na ulichotazama.',
      },
      advertising: {
        name: 'Matangazo',
        text: 'Kuchagua matangazo kulingana na unachofanya hapa na kwingine, na kupima matokeo yake.',
      },
      marketing: {
        name: 'Masoko',
        text: 'Kuendesha kampeni zetu wenyewe, kwenye wavuti na kwa barua pepe, na kuzipima.',
      },
      devices: {
        name: 'Ubinafsishaji kwenye vifaa vyote',
        text: 'Kuunganisha vifaa vyako, ili kutumia kwenye kimoja kinachojulikana kutoka kingine.',
      },
    },
    parts: ['Kinachotumika', 'Chaguo zako', 'Jinsi kinavyoweza kutumika'],
    cookies: 'Vidakuzi na hifadhi, kimoja kimoja',
    allowed: 'Kwa kile tu kilicho kando ya swichi iliyowashwa, na si kwa kingine chochote.',
    blocking:
      'Unaweza pia kuzuia vidakuzi kwenye kivinjari chako. Kuingia kunaweza kushindwa, na kila ukurasa utauliza tena.',
    onlyHere: 'Chaguo zako huhifadhiwa kwenye kivinjari hiki tu.',
    always: 'Imewashwa daima: bila hii huwezi kuingia wala tovuti haiwezi kulindwa.',
    vendors: 'Kwenye ukurasa huu',
    save: 'Hifadhi',
    close: 'Funga bila mabadiliko',
  },
  placeholder: {
    explain: 'Maudhui haya yanatoka kwa {from}. Hayajapakiwa kwa kuwa hujaruhusu: {categories}.',
    load: 'Pakia mara moja: {title}',
    always: 'Ruhusu {vendor} daima',
    policy: 'Sera ya faragha ya {vendor}',
  },
  opener: {
    open: 'Vidakuzi',
  },
  privacyChoices: {
    open: 'Chaguo Zako za Faragha',
  },
  signalNotice: {
    confirm: 'Ombi la Kujiondoa Limeheshimiwa',
    explain: 'Matangazo na masoko yamezimwa, kama kivinjari chako kinavyoomba.',
    choices: 'Chaguo zako',
    dismiss: 'Funga',
  },
  notice: {
    untilRefused:
      'Hadi utakapokataa, {site} na wahusika wengine huhifadhi na kusoma maelezo kwenye kifaa chako kwa ajili ya: {categories}.',
    sale: 'Hadi wakati huo maelezo yako ya kibinafsi yanaweza pia kuuzwa kwa wahusika wengine, au kushirikiwa nao kwa matangazo.',
    inUse:
      '{site} na wahusika wengine huhifadhi na kusoma maelezo kwenye kifaa chako kwa ajili ya: {categories}.',
    nothingOn: 'Hakuna kilichowashwa kwenye {site} ambacho unaweza kukataa.',
    off: 'Imezimwa, isipokuwa uwashe mwenyewe: {categories}.',
    change: 'Unaweza kukataa sasa, na kubadilisha chaguo lako wakati wowote.',
    signalUnlessAccepted:
      'Kivinjari chako hutuma {signals}. Tunaiheshimu na kuacha hizi zikiwa zimezimwa, isipokuwa ukubali hapa licha ya hayo: {categories}.',
    signalHonoured:
      'Kivinjari chako hutuma {signals}. Tunaiheshimu na kuacha hizi zikiwa zimezimwa: {categories}.',
    partnersIfAccepted: 'Ukikubali vyote, tunashiriki pia maelezo na {partners}.',
    partnersUntilRefused: 'Tunashiriki pia maelezo na {partners}, hadi utakapokataa.',
    newPartners: 'Washirika wameongezwa tangu ulipochagua mara ya mwisho.',
    partners: {
      one: 'mshirika 1 wa biashara',
      other: 'washirika {count} wa biashara',
    },
    exemptions: {
      preferences: 'mapendeleo (mwonekano wa tovuti)',
      analytics: 'takwimu (kuhesabu ziara)',
    },
    exempt: 'Tayari imewashwa, na ya tovuti hii tu: {exemptions}. Kukataa huzima hiyo pia.',
    topic: 'Ukurasa huu unahusu mada nyeti. Chochote utakachochagua, hapa imezimwa: {categories}.',
    keep: 'Baki na vidakuzi hivi',
    acknowledge: 'Sawa',
  },
  additions: {
    honoured:
      'Kivinjari chako hutuma {signals}. Inaheshimiwa hapa: matangazo na masoko yamezimwa isipokuwa uamue vingine.',
    objected:
      'Imezimwa, kwa kuwa kivinjari chako hutuma {signals}. Ukiwasha hii na kuhifadhi, chaguo lako litachukua nafasi ya ishara kwenye tovuti hii.',
    overruled:
      'Kivinjari chako hutuma {signals}; umechagua vingine kwa tovuti hii. Zima hii ili kufuata ishara tena.',
    withAccount:
      'Unapokuwa umeingia, chaguo zako huhifadhiwa na akaunti yako, vinginevyo kwenye kivinjari hiki tu.',
    sensitive:
      'Imezimwa kwenye ukurasa huu, chochote utakachochagua, kwa kuwa unahusu mada nyeti. Chaguo lako kwa kurasa nyingine linabaki lilivyo.',
    partners: {
      heading: 'Ruhusu kushiriki maelezo ya ziada na washirika wa biashara',
      scope: 'Hii inahusu tu ushirikiano ulioelezwa hapa.',
      delay:
        'Ukizima, kivinjari chako huacha kutuma mara moja. Mshirika anayefanya kazi kwenye seva anaweza kuhitaji muda, na kilichotumwa tayari hakiwezi kurudishwa.',
      list: {
        one: 'Mshirika pekee',
        other: 'Washirika wote {count}',
      },
      updated: 'Ilisasishwa mwisho',
      added: 'Kwenye orodha hii tangu',
      role: 'Jukumu',
      roles: {
        controller: 'Huamua mwenyewe maelezo yatafanywa nini (mdhibiti)',
        processor: 'Hutenda kwa maagizo yetu tu (mchakataji)',
      },
      shares: 'Inashirikiwa',
      sharesNot: 'Haishirikiwi',
      use: 'Matumizi yaliyoruhusiwa',
      regions: 'Mahali unapoamua',
      regionNames: {
        '*': 'Maeneo yote',
        EEA: 'Eneo la Kiuchumi la Ulaya',
        EFTA: 'Aisilandi, Liechtenstein, Norwe na Uswisi',
        none: 'Hakuna eneo: kategoria zilizo juu huamua',
      },
      byCategory: 'Mahali ulipo, kategoria zilizo juu huamua.',
      policy: 'Sera ya faragha ya {partner}',
      optOut: 'Pinga moja kwa moja kwa {partner}',
      approved:
        'Kila mshirika anaweza kutumia kinachoshirikiwa kwa ajili tu ya matumizi yaliyoruhusiwa ambayo yametajwa kwenye maelezo yake.',
    },
    industry: {
      heading: 'Kurasa za kujiondoa za sekta ya matangazo',
      text: 'Kwa tovuti hii swichi zilizo juu zinatosha. Zana hizi za wengine hufika mbali zaidi.',
      checked: 'ilikaguliwa {date}',
      retired: 'ilifungwa {date}, haifai tena',
    },
  },
  cookies: {
    columns: ['Jina', 'Cha nani', 'Cha nini', 'Kategoria', 'Muda gani'],
    thisSite: 'Tovuti hii',
    choice: 'Huhifadhi chaguo zako',
    embeds: 'Hukumbuka ni filamu, ramani na machapisho ya nani unayoruhusu daima',
    untilNextChoice: 'Hadi chaguo lako lijalo',
    days: {
      one: 'siku {count}',
      other: 'siku {count}',
    },
    unknown: '–: haijulikani kwa uhakika. * inawakilisha herufi zozote.',
  },
};
