import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'pl',
    direction: 'ltr',
    heading: 'Czy ktoś powiedział… ciasteczka?',
    body: [
      '{site} i jego partnerzy korzystają z plików cookie, aby zapewnić Ci lepszą, bezpieczniejszą i szybszą usługę oraz wspierać naszą działalność.',
      'Niektóre pliki cookie są niezbędne, aby korzystać z naszych usług, ulepszać je i dbać o ich prawidłowe działanie.',
      'Tylko jeśli się zgodzisz, my i podmioty trzecie zapisujemy i odczytujemy też informacje na Twoim urządzeniu w tych celach: {categories}.',
      'Możesz odmówić i możesz wycofać swój wybór w każdej chwili.',
    ],
    categories: {
      authentication: 'logowanie i bezpieczeństwo',
      preferences: 'preferencje',
      analytics: 'statystyka',
      advertising: 'reklama',
      marketing: 'marketing',
    },
    accept: 'Akceptuj wszystkie pliki cookie',
    refuse: 'Odrzuć opcjonalne pliki cookie',
    more: 'Pokaż więcej o swoich wyborach.',
    policy: 'Polityka prywatności',
    saved: 'Twój wybór został zapisany.',
    withdrawn: 'Twoja zgoda została wycofana.',
  },
  preferences: {
    heading: 'Pliki cookie i Twoje wybory',
    intro:
      'Włącz to, na co się zgadzasz, a wyłącz to, na co nie. Możesz tu wrócić w każdej chwili.',
    technologies: [
      {
        name: 'Pliki cookie',
        text: 'to małe pliki, które witryna przechowuje w Twojej przeglądarce.',
      },
      {
        name: 'Piksele',
        text: 'to małe fragmenty kodu, które informują, kiedy strona lub e-mail są oglądane.',
      },
      {
        name: 'Pamięć lokalna',
        text: 'przechowuje informacje w Twojej przeglądarce, tak jak pliki cookie, ale sama nie jest wysyłana.',
      },
    ],
    uses: {
      security: {
        name: 'Logowanie i bezpieczeństwo',
        text: 'Logowanie, ochrona Twojego konta, zapobieganie spamowi i nadużyciom.',
      },
      functionality: {
        name: 'Działanie witryny',
        text: 'Pokazywanie komunikatów o błędach, przełączanie kont, zgodność kart przeglądarki.',
      },
      preferences: {
        name: 'Preferencje',
        text: 'Zapamiętywanie Twojego języka, kraju i ustawień.',
      },
      analytics: {
        name: 'Statystyka',
        text: 'Liczenie odwiedzin i sprawdzanie, jak używane są strony i linki.',
      },
      research: {
        name: 'Badania i rozwój',
        text: 'Wypróbowywanie zmian oraz znajdowanie problemów i nowych pomysłów.',
      },
      content: {
        name: 'Treści spersonalizowane',
        text: 'Dobór artykułów i propozycji według tego, co oglądasz.',
      },
      advertising: {
        name: 'Reklama',
        text: 'Dobór reklam według tego, co robisz tu i gdzie indziej, oraz pomiar ich skutków.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Prowadzenie własnych kampanii w sieci i przez e-mail oraz ich pomiar.',
      },
      devices: {
        name: 'Personalizacja na różnych urządzeniach',
        text: 'Łączenie Twoich urządzeń, aby na jednym używać tego, co wiadomo z innego.',
      },
    },
    parts: ['Co jest używane', 'Twoje wybory', 'Do czego wolno tego używać'],
    cookies: 'Pliki cookie i pamięć, jeden po drugim',
    allowed: 'Tylko do tego, co stoi obok włączonego przełącznika, i do niczego innego.',
    blocking:
      'Możesz też zablokować pliki cookie w przeglądarce. Logowanie może się wtedy nie udać, a każda strona zapyta ponownie.',
    onlyHere: 'Twoje wybory są przechowywane tylko w tej przeglądarce.',
    always: 'Zawsze włączone: bez tego nie możesz się zalogować ani nie da się chronić witryny.',
    vendors: 'Na tej stronie',
    save: 'Zapisz',
    close: 'Zamknij bez zmian',
  },
  placeholder: {
    explain:
      'Ta treść pochodzi z {from}. Nie została wczytana, ponieważ brakuje Twojej zgody na: {categories}.',
    load: 'Wczytaj raz: {title}',
    always: 'Zawsze zezwalaj: {vendor}',
    policy: 'Polityka prywatności: {vendor}',
  },
  opener: {
    open: 'Pliki cookie',
  },
  privacyChoices: {
    open: 'Twoje wybory dotyczące prywatności',
  },
  signalNotice: {
    confirm: 'Żądanie rezygnacji uwzględnione',
    explain: 'Reklama i marketing są wyłączone, o co prosi Twoja przeglądarka.',
    choices: 'Twoje wybory',
    dismiss: 'Zamknij',
  },
  notice: {
    untilRefused:
      'Dopóki nie odmówisz, {site} i podmioty trzecie zapisują i odczytują informacje na Twoim urządzeniu w tych celach: {categories}.',
    sale: 'Do tego czasu Twoje dane osobowe mogą też być sprzedawane podmiotom trzecim lub udostępniane im do celów reklamowych.',
    inUse:
      '{site} i podmioty trzecie zapisują i odczytują informacje na Twoim urządzeniu w tych celach: {categories}.',
    nothingOn: 'W witrynie {site} nie jest włączone nic, czego można odmówić.',
    off: 'Wyłączone, chyba że samodzielnie to włączysz: {categories}.',
    change: 'Możesz odmówić teraz i zmienić swój wybór w każdej chwili.',
    signalUnlessAccepted:
      'Twoja przeglądarka wysyła {signals}. Respektujemy to i pozostawiamy wyłączone to, co poniżej, chyba że mimo to zaakceptujesz to tutaj: {categories}.',
    signalHonoured:
      'Twoja przeglądarka wysyła {signals}. Respektujemy to i pozostawiamy wyłączone to, co poniżej: {categories}.',
    partnersIfAccepted: 'Jeśli zaakceptujesz wszystko, informacje otrzyma też {partners}.',
    partnersUntilRefused: 'Dopóki nie odmówisz, informacje otrzymuje też {partners}.',
    newPartners: 'Od Twojego ostatniego wyboru doszli nowi partnerzy.',
    partners: {
      one: '1 partner biznesowy',
      few: '{count} partnerów biznesowych',
      many: '{count} partnerów biznesowych',
      other: '{count} partnera biznesowego',
    },
    exemptions: {
      preferences: 'preferencje (wygląd witryny)',
      analytics: 'statystyka (liczenie odwiedzin)',
    },
    exempt: 'Już włączone, tylko na potrzeby tej witryny: {exemptions}. Odmowa wyłącza także to.',
    topic:
      'Ta strona dotyczy wrażliwego tematu. Niezależnie od Twojego wyboru pozostaje tu wyłączone: {categories}.',
    keep: 'Zachowaj te pliki cookie',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Twoja przeglądarka wysyła {signals}. Respektujemy to: reklama i marketing są wyłączone, chyba że zdecydujesz inaczej.',
    objected:
      'Wyłączone, ponieważ Twoja przeglądarka wysyła {signals}. Jeśli to włączysz i zapiszesz, w tej witrynie Twój wybór zastąpi ten sygnał.',
    overruled:
      'Twoja przeglądarka wysyła {signals}; dla tej witryny Twój wybór jest inny. Wyłącz to, aby znów stosować sygnał.',
    withAccount:
      'Po zalogowaniu Twoje wybory są przechowywane razem z kontem, w przeciwnym razie tylko w tej przeglądarce.',
    sensitive:
      'Wyłączone na tej stronie niezależnie od Twojego wyboru, ponieważ dotyczy ona wrażliwego tematu. Twój wybór dla innych stron pozostaje bez zmian.',
    partners: {
      heading: 'Zezwól na udostępnianie dodatkowych informacji partnerom biznesowym',
      scope: 'Dotyczy to tylko opisanej tu współpracy.',
      delay:
        'Po wyłączeniu Twoja przeglądarka przestaje od razu. Partner działający na serwerach może potrzebować trochę czasu, a tego, co już wysłano, nie da się cofnąć.',
      list: {
        one: 'Jedyny partner',
        few: 'Wszyscy partnerzy: {count}',
        many: 'Wszyscy partnerzy: {count}',
        other: 'Wszyscy partnerzy: {count}',
      },
      updated: 'Ostatnia aktualizacja',
      added: 'Na tej liście od',
      role: 'Rola',
      roles: {
        controller: 'Decyduje samodzielnie, co dzieje się z informacjami (administrator)',
        processor: 'Działa tylko na nasze polecenie (podmiot przetwarzający)',
      },
      shares: 'Udostępniane',
      sharesNot: 'Nieudostępniane',
      use: 'Dozwolone użycie',
      regions: 'Gdzie decydujesz',
      regionNames: {
        '*': 'Wszystkie regiony',
        EEA: 'Europejski Obszar Gospodarczy',
        EFTA: 'Islandia, Liechtenstein, Norwegia i Szwajcaria',
        none: 'Żaden region: decydują kategorie powyżej',
      },
      byCategory: 'Tam, gdzie jesteś, decydują kategorie powyżej.',
      policy: 'Polityka prywatności: {partner}',
      optOut: 'Sprzeciw bezpośrednio u partnera: {partner}',
      approved:
        'Każdy partner może używać udostępnionych informacji tylko do dozwolonego użycia podanego w jego wpisie.',
    },
    industry: {
      heading: 'Strony rezygnacji branży reklamowej',
      text: 'W tej witrynie wystarczą przełączniki powyżej. Te narzędzia innych sięgają dalej.',
      checked: 'sprawdzono: {date}',
      retired: 'zamknięto: {date}, już bez skutku',
    },
  },
  cookies: {
    columns: ['Nazwa', 'Czyje', 'Do czego', 'Kategoria', 'Jak długo'],
    thisSite: 'Ta witryna',
    choice: 'Przechowuje Twoje wybory',
    embeds: 'Przechowuje, czyje filmy, mapy i posty są zawsze dozwolone',
    untilNextChoice: 'Do Twojego następnego wyboru',
    days: {
      one: '{count} dzień',
      few: '{count} dni',
      many: '{count} dni',
      other: '{count} dnia',
    },
    unknown: '–: nie wiadomo na pewno. * oznacza dowolne znaki.',
  },
};
