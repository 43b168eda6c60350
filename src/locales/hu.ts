import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'hu',
    direction: 'ltr',
    heading: 'Valaki azt mondta… sütik?',
    body: [
      '{site} és partnerei sütiket használnak, hogy jobb, biztonságosabb és gyorsabb szolgáltatást nyújtsanak Önnek, és támogassák működésünket.',
      'Egyes sütik szükségesek szolgáltatásaink használatához, javításához és megfelelő működéséhez.',
      'Csak ha Ön beleegyezik, mi és harmadik felek adatokat is tárolunk és olvasunk az Ön eszközén, a következő célokra: {categories}.',
      'Ön elutasíthatja, és választását bármikor visszavonhatja.',
    ],
    categories: {
      authentication: 'bejelentkezés és biztonság',
      preferences: 'beállítások',
      analytics: 'statisztika',
      advertising: 'hirdetés',
      marketing: 'marketing',
    },
    accept: 'Összes süti elfogadása',
    refuse: 'Nem szükséges sütik elutasítása',
    more: 'További tudnivalók a választásairól.',
    policy: 'Adatvédelmi tájékoztató',
    saved: 'A választását elmentettük.',
    withdrawn: 'Hozzájárulásának visszavonása megtörtént.',
  },
  preferences: {
    heading: 'Sütik és az Ön választásai',
    intro: 'Kapcsolja be, amibe beleegyezik, és ki, amibe nem. Bármikor visszatérhet ide.',
    technologies: [
      {
        name: 'A sütik',
        text: 'kis fájlok, amelyeket egy webhely az Ön böngészőjében tárol.',
      },
      {
        name: 'A képpontok',
        text: 'kis kódrészletek, amelyek jelzik, ha egy oldalt vagy e-mailt megnéznek.',
      },
      {
        name: 'A helyi tárhely',
        text: 'a sütikhez hasonlóan adatokat őriz a böngészőben, de magától nem kerül elküldésre.',
      },
    ],
    uses: {
      security: {
        name: 'Bejelentkezés és biztonság',
        text: 'Bejelentkeztetés, a fiók védelme, a levélszemét és a visszaélések megakadályozása.',
      },
      functionality: {
        name: 'Működés',
        text: 'Hibaüzenetek megjelenítése, fiókváltás, a lapok összhangban tartása.',
      },
      preferences: {
        name: 'Beállítások',
        text: 'Az Ön nyelvének, országának és beállításainak megjegyzése.',
      },
      analytics: {
        name: 'Statisztika',
        text: 'Látogatások számlálása, az oldalak és hivatkozások használatának megfigyelése.',
      },
      research: {
        name: 'Kutatás és fejlesztés',
        text: 'Változtatások kipróbálása, hibák és új ötletek keresése.',
      },
      content: {
        name: 'Személyre szabott tartalom',
        text: 'Cikkek és ajánlatok kiválasztása aszerint, hogy Ön mit nézett meg.',
      },
      advertising: {
        name: 'Hirdetés',
        text: 'Hirdetések kiválasztása aszerint, hogy Ön mit tesz itt és máshol, és hatásuk mérése.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Saját kampányaink futtatása a weben és e-mailben, és ezek mérése.',
      },
      devices: {
        name: 'Személyre szabás több eszközön',
        text: 'Az Ön eszközeinek összekapcsolása, hogy az egyiken használható legyen, ami a másikról ismert.',
      },
    },
    parts: ['Mit használunk', 'Az Ön választásai', 'Mire használható'],
    cookies: 'Sütik és tárolás egyenként',
    allowed: 'Csak arra, ami egy bekapcsolt kapcsoló mellett áll, és semmi másra.',
    blocking:
      'A sütiket a böngészőjében is letilthatja. Ekkor a bejelentkezés meghiúsulhat, és minden oldal újra kérdez.',
    onlyHere: 'Választásait csak ez a böngésző őrzi.',
    always: 'Mindig be van kapcsolva: enélkül nem tud bejelentkezni, és a webhely nem védhető.',
    vendors: 'Ezen az oldalon',
    save: 'Mentés',
    close: 'Bezárás változtatás nélkül',
  },
  placeholder: {
    explain:
      'Ez a tartalom innen származik: {from}. Nem töltődött be, mert Ön ezt nem engedélyezte: {categories}.',
    load: 'Betöltés egyszer: {title}',
    always: 'Engedélyezés mindig: {vendor}',
    policy: 'Adatvédelmi tájékoztató: {vendor}',
  },
  opener: {
    open: 'Sütik',
  },
  privacyChoices: {
    open: 'Adatvédelmi választásai',
  },
  signalNotice: {
    confirm: 'Tiltakozását figyelembe vettük',
    explain: 'A hirdetés és a marketing ki van kapcsolva, ahogy a böngészője kéri.',
    choices: 'Az Ön választásai',
    dismiss: 'Bezárás',
  },
  notice: {
    untilRefused:
      'Amíg el nem utasítja, {site} és harmadik felek adatokat tárolnak és olvasnak az Ön eszközén, a következő célokra: {categories}.',
    sale: 'Addig személyes adatai harmadik feleknek is eladhatók, vagy hirdetés céljából megoszthatók velük.',
    inUse:
      '{site} és harmadik felek adatokat tárolnak és olvasnak az Ön eszközén, a következő célokra: {categories}.',
    nothingOn: 'Itt nincs bekapcsolva semmi, amit elutasíthatna: {site}.',
    off: 'Kikapcsolva, hacsak Ön be nem kapcsolja: {categories}.',
    change: 'Most elutasíthatja, és választását bármikor módosíthatja.',
    signalUnlessAccepted:
      'A böngészője ezt küldi: {signals}. Tiszteletben tartjuk, és a következőket kikapcsolva hagyjuk, hacsak itt mégis el nem fogadja őket: {categories}.',
    signalHonoured:
      'A böngészője ezt küldi: {signals}. Tiszteletben tartjuk, és a következőket kikapcsolva hagyjuk: {categories}.',
    partnersIfAccepted: 'Ha mindent elfogad, adatokat kap még: {partners}.',
    partnersUntilRefused: 'Amíg el nem utasítja, adatokat kap még: {partners}.',
    newPartners: 'Legutóbbi választása óta új partnerek kerültek be.',
    partners: {
      one: '1 üzleti partner',
      other: '{count} üzleti partner',
    },
    exemptions: {
      preferences: 'beállítások (a webhely megjelenése)',
      analytics: 'statisztika (látogatások számlálása)',
    },
    exempt:
      'Már be van kapcsolva, és csak ennek a webhelynek szól: {exemptions}. Elutasításkor ez is kikapcsol.',
    topic: 'Ez az oldal érzékeny témáról szól. Bármit választ, itt ki van kapcsolva: {categories}.',
    keep: 'E sütik megtartása',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'A böngészője ezt küldi: {signals}. Itt tiszteletben tartjuk: a hirdetés és a marketing ki van kapcsolva, hacsak Ön másként nem dönt.',
    objected:
      'Kikapcsolva, mert a böngészője ezt küldi: {signals}. Ha bekapcsolja és menti, ezen a webhelyen az Ön választása lép a jelzés helyébe.',
    overruled:
      'A böngészője ezt küldi: {signals}; erre a webhelyre Ön mást választott. Kapcsolja ki, hogy ismét a jelzés számítson.',
    withAccount:
      'Amíg be van jelentkezve, választásait a fiókjával együtt őrizzük, egyébként csak ebben a böngészőben.',
    sensitive:
      'Ezen az oldalon ki van kapcsolva, bármit választ, mert érzékeny témáról szól. A többi oldalra szóló választása változatlan marad.',
    partners: {
      heading: 'További adatok üzleti partnerekkel való megosztásának engedélyezése',
      scope: 'Ez csak az itt leírt együttműködésekre vonatkozik.',
      delay:
        'Kikapcsoláskor a böngészője azonnal abbahagyja a küldést. Egy kiszolgálókkal dolgozó partnernek némi időre lehet szüksége, és a már elküldött adat nem vonható vissza.',
      list: {
        one: 'Az egyetlen partner',
        other: 'Mind a {count} partner',
      },
      updated: 'Utoljára frissítve',
      added: 'Ezen a listán ekkortól',
      role: 'Szerep',
      roles: {
        controller: 'Maga dönt arról, mi történik az adatokkal (adatkezelő)',
        processor: 'Csak utasításunk szerint jár el (adatfeldolgozó)',
      },
      shares: 'Megosztott',
      sharesNot: 'Nem megosztott',
      use: 'Engedélyezett felhasználás',
      regions: 'Ön dönt itt',
      regionNames: {
        '*': 'Minden régió',
        EEA: 'Európai Gazdasági Térség',
        EFTA: 'Izland, Liechtenstein, Norvégia és Svájc',
        none: 'Egyik régió sem: a fenti kategóriák döntenek',
      },
      byCategory: 'Ahol Ön van, ott a fenti kategóriák döntenek.',
      policy: 'Adatvédelmi tájékoztató: {partner}',
      optOut: 'Tiltakozás közvetlenül itt: {partner}',
      approved:
        'Minden partner csak a bejegyzésében megnevezett engedélyezett célra használhatja, amit megosztottunk.',
    },
    industry: {
      heading: 'A hirdetési ágazat tiltakozási oldalai',
      text: 'Ezen a webhelyen elegendők a fenti kapcsolók. Mások alábbi eszközei messzebbre nyúlnak.',
      checked: 'ellenőrizve: {date}',
      retired: 'megszűnt: {date}, már hatástalan',
    },
  },
  cookies: {
    columns: ['Név', 'Kié', 'Mire', 'Kategória', 'Meddig'],
    thisSite: 'Ez a webhely',
    choice: 'Megőrzi az Ön választásait',
    embeds: 'Megőrzi, kinek a videóit, térképeit és bejegyzéseit engedélyezi mindig',
    untilNextChoice: 'A következő választásáig',
    days: {
      one: '{count} nap',
      other: '{count} nap',
    },
    unknown: '–: nem ismert biztosan. A * tetszőleges karaktereket jelöl.',
  },
};
