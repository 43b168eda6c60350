import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'fi',
    direction: 'ltr',
    heading: 'Sanoiko joku … evästeet?',
    body: [
      '{site} ja sen kumppanit käyttävät evästeitä tarjotakseen sinulle paremman, turvallisemman ja nopeamman palvelun ja tukeakseen liiketoimintaamme.',
      'Jotkin evästeet ovat välttämättömiä palvelujemme käyttämiseen, parantamiseen ja asianmukaiseen toimintaan.',
      'Vain jos suostut, me ja kolmannet osapuolet myös tallennamme ja luemme tietoja laitteellasi näihin tarkoituksiin: {categories}.',
      'Voit kieltäytyä, ja voit perua valintasi milloin tahansa.',
    ],
    categories: {
      authentication: 'kirjautuminen ja turvallisuus',
      preferences: 'asetukset',
      analytics: 'tilastointi',
      advertising: 'mainonta',
      marketing: 'markkinointi',
    },
    accept: 'Hyväksy kaikki evästeet',
    refuse: 'Hylkää ei-välttämättömät evästeet',
    more: 'Näytä lisää valinnoistasi.',
    policy: 'Tietosuojaseloste',
    saved: 'Valintasi on tallennettu.',
    withdrawn: 'Suostumuksesi on peruttu.',
  },
  preferences: {
    heading: 'Evästeet ja valintasi',
    intro:
      'Kytke päälle se, mihin suostut, ja pois se, mihin et. Voit palata tänne milloin tahansa.',
    technologies: [
      {
        name: 'Evästeet',
        text: 'ovat pieniä tiedostoja, joita sivusto säilyttää selaimessasi.',
      },
      {
        name: 'Pikselit',
        text: 'ovat pieniä koodinpätkiä, jotka kertovat, milloin sivua tai sähköpostia katsotaan.',
      },
      {
        name: 'Paikallinen tallennustila',
        text: 'säilyttää tietoja selaimessasi kuten evästeet, mutta sitä ei lähetetä itsestään.',
      },
    ],
    uses: {
      security: {
        name: 'Kirjautuminen ja turvallisuus',
        text: 'Sisäänkirjautuminen, tilisi suojaaminen, roskapostin ja väärinkäytön estäminen.',
      },
      functionality: {
        name: 'Toiminnallisuus',
        text: 'Virheilmoitusten näyttäminen, tilin vaihtaminen, välilehtien pitäminen samassa tahdissa.',
      },
      preferences: {
        name: 'Asetukset',
        text: 'Kielesi, maasi ja asetustesi muistaminen.',
      },
      analytics: {
        name: 'Tilastointi',
        text: 'Käyntien laskeminen ja sivujen ja linkkien käytön seuraaminen.',
      },
      research: {
        name: 'Tutkimus ja kehitys',
        text: 'Muutosten kokeileminen sekä ongelmien ja uusien ideoiden löytäminen.',
      },
      content: {
        name: 'Räätälöity sisältö',
        text: 'Juttujen ja ehdotusten valitseminen sen mukaan, mitä olet katsonut.',
      },
      advertising: {
        name: 'Mainonta',
        text: 'Mainosten valitseminen sen mukaan, mitä teet täällä ja muualla, ja niiden tuloksen mittaaminen.',
      },
      marketing: {
        name: 'Markkinointi',
        text: 'Omien kampanjoidemme toteuttaminen verkossa ja sähköpostitse ja niiden mittaaminen.',
      },
      devices: {
        name: 'Räätälöinti laitteiden välillä',
        text: 'Laitteidesi yhdistäminen, jotta yhdestä tiedettyä voi käyttää toisessa.',
      },
    },
    parts: ['Mitä käytetään', 'Valintasi', 'Mihin sitä saa käyttää'],
    cookies: 'Evästeet ja tallennus yksitellen',
    allowed: 'Vain siihen, mitä lukee päällä olevan kytkimen vieressä, eikä mihinkään muuhun.',
    blocking:
      'Voit myös estää evästeet selaimessasi. Silloin kirjautuminen voi epäonnistua, ja jokainen sivu kysyy uudelleen.',
    onlyHere: 'Valintasi säilytetään vain tässä selaimessa.',
    always: 'Aina päällä: ilman tätä et voi kirjautua, eikä sivustoa voi pitää turvallisena.',
    vendors: 'Tällä sivulla',
    save: 'Tallenna',
    close: 'Sulje muuttamatta mitään',
  },
  placeholder: {
    explain:
      'Tämä sisältö tulee osoitteesta {from}. Sitä ei ole ladattu, koska et ole sallinut: {categories}.',
    load: 'Lataa kerran: {title}',
    always: 'Salli aina {vendor}',
    policy: 'Tietosuojaseloste: {vendor}',
  },
  opener: {
    open: 'Evästeet',
  },
  privacyChoices: {
    open: 'Tietosuojavalintasi',
  },
  signalNotice: {
    confirm: 'Kieltopyyntö on otettu huomioon',
    explain: 'Mainonta ja markkinointi ovat poissa päältä, kuten selaimesi pyytää.',
    choices: 'Valintasi',
    dismiss: 'Sulje',
  },
  notice: {
    untilRefused:
      'Kunnes kieltäydyt, {site} ja kolmannet osapuolet tallentavat ja lukevat tietoja laitteellasi näihin tarkoituksiin: {categories}.',
    sale: 'Siihen asti henkilötietojasi voidaan myös myydä kolmansille osapuolille tai jakaa niille mainontaa varten.',
    inUse:
      '{site} ja kolmannet osapuolet tallentavat ja lukevat tietoja laitteellasi näihin tarkoituksiin: {categories}.',
    nothingOn: 'Sivustolla {site} ei ole päällä mitään, mistä voisit kieltäytyä.',
    off: 'Pois päältä, ellet itse kytke päälle: {categories}.',
    change: 'Voit kieltäytyä nyt ja muuttaa valintaasi milloin tahansa.',
    signalUnlessAccepted:
      'Selaimesi lähettää signaalin {signals}. Noudatamme sitä ja pidämme seuraavat pois päältä, ellet siitä huolimatta hyväksy niitä tässä: {categories}.',
    signalHonoured:
      'Selaimesi lähettää signaalin {signals}. Noudatamme sitä ja pidämme seuraavat pois päältä: {categories}.',
    partnersIfAccepted: 'Jos hyväksyt kaiken, tietoja saa myös {partners}.',
    partnersUntilRefused: 'Tietoja saa myös {partners}, kunnes kieltäydyt.',
    newPartners: 'Kumppaneita on tullut lisää edellisen valintasi jälkeen.',
    partners: {
      one: '1 liikekumppani',
      other: '{count} liikekumppania',
    },
    exemptions: {
      preferences: 'asetukset (miltä sivusto näyttää)',
      analytics: 'tilastointi (käyntien laskeminen)',
    },
    exempt:
      'Jo päällä ja vain tätä sivustoa varten: {exemptions}. Kieltäytyminen kytkee senkin pois.',
    topic:
      'Tämä sivu käsittelee arkaluonteista aihetta. Valitsitpa mitä tahansa, tällä sivulla ovat pois päältä: {categories}.',
    keep: 'Pidä nämä evästeet',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Selaimesi lähettää signaalin {signals}. Sitä noudatetaan täällä: mainonta ja markkinointi ovat poissa päältä, ellet toisin päätä.',
    objected:
      'Pois päältä, koska selaimesi lähettää signaalin {signals}. Jos kytket tämän päälle ja tallennat, valintasi korvaa signaalin tällä sivustolla.',
    overruled:
      'Selaimesi lähettää signaalin {signals}; olet valinnut tällä sivustolla toisin. Kytke tämä pois, niin signaalia noudatetaan taas.',
    withAccount:
      'Kun olet kirjautunut, valintasi säilytetään tilisi yhteydessä, muuten vain tässä selaimessa.',
    sensitive:
      'Pois päältä tällä sivulla, valitsitpa mitä tahansa, koska sivu käsittelee arkaluonteista aihetta. Valintasi muille sivuille pysyy ennallaan.',
    partners: {
      heading: 'Salli lisätietojen jakaminen liikekumppaneille',
      scope: 'Tämä koskee vain tässä kuvattuja kumppanuuksia.',
      delay:
        'Kun kytket tämän pois, selaimesi lopettaa heti. Palvelimilla toimivalta kumppanilta voi kulua jonkin aikaa, eikä jo lähetettyä voi ottaa takaisin.',
      list: {
        one: 'Ainoa kumppani',
        other: 'Kaikki {count} kumppania',
      },
      updated: 'Päivitetty viimeksi',
      added: 'Tässä luettelossa alkaen',
      role: 'Rooli',
      roles: {
        controller: 'Päättää itse, mitä tiedoille tapahtuu (rekisterinpitäjä)',
        processor: 'Toimii vain ohjeidemme mukaan (henkilötietojen käsittelijä)',
      },
      shares: 'Jaetaan',
      sharesNot: 'Ei jaeta',
      use: 'Sallittu käyttö',
      regions: 'Missä päätät itse',
      regionNames: {
        '*': 'Kaikki alueet',
        EEA: 'Euroopan talousalue',
        EFTA: 'Islanti, Liechtenstein, Norja ja Sveitsi',
        none: 'Ei millään alueella: yllä olevat luokat ratkaisevat',
      },
      byCategory: 'Siellä missä olet, yllä olevat luokat ratkaisevat.',
      policy: 'Tietosuojaseloste: {partner}',
      optOut: 'Vastusta käsittelyä suoraan: {partner}',
      approved:
        'Kukin kumppani saa käyttää jaettua vain sen tiedoissa mainittuun sallittuun käyttöön.',
    },
    industry: {
      heading: 'Mainosalan kieltosivut',
      text: 'Tällä sivustolla yllä olevat kytkimet riittävät. Nämä muiden työkalut ulottuvat pidemmälle.',
      checked: 'tarkistettu {date}',
      retired: 'suljettu {date}, ei enää hyötyä',
    },
  },
  cookies: {
    columns: ['Nimi', 'Kenen', 'Mihin', 'Luokka', 'Kuinka kauan'],
    thisSite: 'Tämä sivusto',
    choice: 'Säilyttää valintasi',
    embeds: 'Säilyttää, kenen videot, kartat ja julkaisut sallit aina',
    untilNextChoice: 'Seuraavaan valintaasi asti',
    days: {
      one: '{count} päivä',
      other: '{count} päivää',
    },
    unknown: '–: ei tiedetä varmasti. * tarkoittaa mitä tahansa merkkejä.',
  },
};
