import type { Texts } from '../contract/texts.js';

export const texts: Texts = {
  banner: {
    language: 'ro',
    direction: 'ltr',
    heading: 'A zis cineva… cookie-uri?',
    body: [
      '{site} și partenerii săi folosesc cookie-uri pentru a vă oferi un serviciu mai bun, mai sigur și mai rapid și pentru a ne susține activitatea.',
      'Unele cookie-uri sunt necesare pentru a folosi serviciile noastre, pentru a le îmbunătăți și pentru ca ele să funcționeze corect.',
      'Numai dacă sunteți de acord, noi și terți stocăm și citim și informații pe dispozitivul dvs., în aceste scopuri: {categories}.',
      'Puteți refuza și vă puteți retrage alegerea oricând.',
    ],
    categories: {
      authentication: 'autentificare și securitate',
      preferences: 'preferințe',
      analytics: 'statistici',
      advertising: 'publicitate',
      marketing: 'marketing',
    },
    accept: 'Acceptați toate cookie-urile',
    refuse: 'Refuzați cookie-urile neesențiale',
    more: 'Aflați mai multe despre alegerile dvs.',
    policy: 'Politica de confidențialitate',
    saved: 'Alegerea dvs. a fost salvată.',
    withdrawn: 'Consimțământul dvs. a fost retras.',
  },
  preferences: {
    heading: 'Cookie-urile și alegerile dvs.',
    intro:
      'Activați lucrurile cu care sunteți de acord și dezactivați-le pe celelalte. Puteți reveni aici oricând.',
    technologies: [
      {
        name: 'Cookie-urile',
        text: 'sunt fișiere mici pe care un site le păstrează în browserul dvs.',
      },
      {
        name: 'Pixelii',
        text: 'sunt fragmente mici de cod care anunță când este văzută o pagină sau un e-mail.',
      },
      {
        name: 'Stocarea locală',
        text: 'păstrează informații în browserul dvs., ca și cookie-urile, dar nu se trimite singură.',
      },
    ],
    uses: {
      security: {
        name: 'Autentificare și securitate',
        text: 'Conectarea dvs., protejarea contului, împiedicarea spamului și a abuzurilor.',
      },
      functionality: {
        name: 'Funcționalitate',
        text: 'Afișarea mesajelor de eroare, schimbarea contului, sincronizarea filelor.',
      },
      preferences: {
        name: 'Preferințe',
        text: 'Reținerea limbii, a țării și a setărilor dvs.',
      },
      analytics: {
        name: 'Statistici',
        text: 'Numărarea vizitelor și urmărirea modului în care sunt folosite paginile și linkurile.',
      },
      research: {
        name: 'Cercetare și dezvoltare',
        text: 'Testarea schimbărilor și găsirea problemelor și a ideilor noi.',
      },
      content: {
        name: 'Conținut personalizat',
        text: 'Alegerea articolelor și a sugestiilor după ceea ce ați văzut.',
      },
      advertising: {
        name: 'Publicitate',
        text: 'Alegerea reclamelor după ceea ce faceți aici și în alte părți și măsurarea efectului lor.',
      },
      marketing: {
        name: 'Marketing',
        text: 'Derularea propriilor campanii, pe web și prin e-mail, și măsurarea lor.',
      },
      devices: {
        name: 'Personalizare între dispozitive',
        text: 'Legarea dispozitivelor dvs., pentru a folosi pe unul ce se știe de pe altul.',
      },
    },
    parts: ['Ce se folosește', 'Alegerile dvs.', 'Cum poate fi folosit'],
    cookies: 'Cookie-uri și stocare, pe rând',
    allowed: 'Numai pentru ceea ce scrie lângă un comutator pornit și pentru nimic altceva.',
    blocking:
      'Puteți bloca cookie-urile și în browser. Conectarea poate atunci eșua, iar fiecare pagină întreabă din nou.',
    onlyHere: 'Alegerile dvs. sunt păstrate numai în acest browser.',
    always: 'Mereu activ: fără acest lucru nu vă puteți conecta, iar site-ul nu poate fi protejat.',
    vendors: 'Pe această pagină',
    save: 'Salvați',
    close: 'Închideți fără modificări',
  },
  placeholder: {
    explain:
      'Acest conținut vine de la {from}. Nu a fost încărcat, deoarece nu ați permis: {categories}.',
    load: 'Încărcați o dată: {title}',
    always: 'Permiteți mereu {vendor}',
    policy: 'Politica de confidențialitate: {vendor}',
  },
  opener: {
    open: 'Cookie-uri',
  },
  privacyChoices: {
    open: 'Opțiunile dvs. de confidențialitate',
  },
  signalNotice: {
    confirm: 'Cererea de excludere a fost respectată',
    explain: 'Publicitatea și marketingul sunt dezactivate, așa cum cere browserul dvs.',
    choices: 'Alegerile dvs.',
    dismiss: 'Închideți',
  },
  notice: {
    untilRefused:
      'Până când refuzați, {site} și terți stochează și citesc informații pe dispozitivul dvs., în aceste scopuri: {categories}.',
    sale: 'Până atunci, informațiile dvs. personale pot fi și vândute unor terți sau partajate cu ei pentru publicitate.',
    inUse:
      '{site} și terți stochează și citesc informații pe dispozitivul dvs., în aceste scopuri: {categories}.',
    nothingOn: 'Pe {site} nu este activ nimic ce ați putea refuza.',
    off: 'Dezactivat, cu excepția cazului în care activați chiar dvs.: {categories}.',
    change: 'Puteți refuza acum și vă puteți schimba alegerea oricând.',
    signalUnlessAccepted:
      'Browserul dvs. trimite {signals}. Respectăm acest lucru și lăsăm dezactivate cele de mai jos, cu excepția cazului în care le acceptați totuși aici: {categories}.',
    signalHonoured:
      'Browserul dvs. trimite {signals}. Respectăm acest lucru și lăsăm dezactivate cele de mai jos: {categories}.',
    partnersIfAccepted: 'Dacă acceptați tot, partajăm informații și cu {partners}.',
    partnersUntilRefused: 'Partajăm informații și cu {partners}, până când refuzați.',
    newPartners: 'De la ultima dvs. alegere au fost adăugați parteneri.',
    partners: {
      one: '1 partener de afaceri',
      few: '{count} parteneri de afaceri',
      other: '{count} de parteneri de afaceri',
    },
    exemptions: {
      preferences: 'preferințe (aspectul site-ului)',
      analytics: 'statistici (numărarea vizitelor)',
    },
    exempt:
      'Deja activ, și numai pentru acest site: {exemptions}. Dacă refuzați, se dezactivează și acestea.',
    topic:
      'Această pagină tratează un subiect sensibil. Orice ați alege, aici este dezactivat: {categories}.',
    keep: 'Păstrați aceste cookie-uri',
    acknowledge: 'OK',
  },
  additions: {
    honoured:
      'Browserul dvs. trimite {signals}. Aici se respectă: publicitatea și marketingul sunt dezactivate, cu excepția cazului în care decideți altfel.',
    objected:
      'Dezactivat, deoarece browserul dvs. trimite {signals}. Dacă activați și salvați, pe acest site alegerea dvs. înlocuiește semnalul.',
    overruled:
      'Browserul dvs. trimite {signals}; pentru acest site ați ales altfel. Dezactivați pentru a urma din nou semnalul.',
    withAccount:
      'Cât timp aveți sesiunea deschisă, alegerile dvs. sunt păstrate împreună cu contul, altfel numai în acest browser.',
    sensitive:
      'Dezactivat pe această pagină, orice ați alege, deoarece tratează un subiect sensibil. Alegerea dvs. pentru alte pagini rămâne neschimbată.',
    partners: {
      heading: 'Permiteți partajarea de informații suplimentare cu parteneri de afaceri',
      scope: 'Aceasta privește numai parteneriatele descrise aici.',
      delay:
        'Dacă dezactivați, browserul dvs. încetează imediat să trimită. Un partener care lucrează pe servere poate avea nevoie de timp, iar ce s-a trimis deja nu poate fi luat înapoi.',
      list: {
        one: 'Singurul partener',
        few: 'Toți cei {count} parteneri',
        other: 'Toți cei {count} de parteneri',
      },
      updated: 'Ultima actualizare',
      added: 'Pe această listă din',
      role: 'Rol',
      roles: {
        controller: 'Decide singur ce se întâmplă cu informațiile (operator)',
        processor:
          'Acționează numai la instrucțiunile noastre (persoană împuternicită de operator)',
      },
      shares: 'Se partajează',
      sharesNot: 'Nu se partajează',
      use: 'Utilizare permisă',
      regions: 'Unde decideți dvs.',
      regionNames: {
        '*': 'Toate regiunile',
        EEA: 'Spațiul Economic European',
        EFTA: 'Islanda, Liechtenstein, Norvegia și Elveția',
        none: 'Nicio regiune: decid categoriile de mai sus',
      },
      byCategory: 'Acolo unde sunteți, decid categoriile de mai sus.',
      policy: 'Politica de confidențialitate: {partner}',
      optOut: 'Opuneți-vă direct la {partner}',
      approved:
        'Fiecare partener poate folosi ce se partajează numai pentru utilizarea permisă indicată în dreptul său.',
    },
    industry: {
      heading: 'Paginile de excludere ale industriei publicitare',
      text: 'Pentru acest site ajung comutatoarele de mai sus. Aceste instrumente ale altora ajung mai departe.',
      checked: 'verificat la {date}',
      retired: 'închis la {date}, fără efect',
    },
  },
  cookies: {
    columns: ['Nume', 'Al cui', 'Pentru ce', 'Categorie', 'Cât timp'],
    thisSite: 'Acest site',
    choice: 'Păstrează alegerile dvs.',
    embeds: 'Păstrează ale cui videoclipuri, hărți și postări le permiteți mereu',
    untilNextChoice: 'Până la următoarea dvs. alegere',
    days: {
      one: '{count} zi',
      few: '{count} zile',
      other: '{count} de zile',
    },
    unknown: '–: nu se știe sigur. * ține locul oricăror caractere.',
  },
};
