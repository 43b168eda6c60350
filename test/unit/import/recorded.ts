// Values in the shape in which each tool keeps them, and what is imported of them.
import type { Jar } from '../../../src/import/found.js';

export const now = Date.UTC(2026, 10, 23, 10);
const past = '2026-09-01T08:30:00.250Z';
const pastTime = Date.parse(past);
const future = '2026-11-23T10:00:00.001Z';

export const jarOf = (
  cookies: Jar['cookies'] = [],
  items: Readonly<Record<string, string>> = {},
): Jar => ({ cookies, storage: (key) => (Object.hasOwn(items, key) ? items[key]! : null) });

export interface Recorded {
  readonly when: string;
  readonly jar: Jar;
  /** Nothing where there is nothing to import. */
  readonly gives?: { readonly time: number; readonly choices: object };
}

/** A case without an outcome imports nothing. */
type Row = readonly [when: string, jar: Jar, choices?: object, time?: number];
const cases = (rows: readonly Row[]): Recorded[] =>
  rows.map(([when, jar, choices, time = now]) =>
    choices ? { when, jar, gives: { time, choices } } : { when, jar },
  );

const refusedAll = { preferences: false, analytics: false, advertising: false, marketing: false };
const noAds = { advertising: false, marketing: false };

const cookie = (name: string, value: string) => jarOf([[name, value]]);

const vanilla = (fields: object) => encodeURIComponent(JSON.stringify(fields));
const vanilla3 = (categories: readonly unknown[], services: object, more: object = {}) =>
  vanilla({
    categories,
    revision: 0,
    data: null,
    consentTimestamp: '2026-08-01T08:30:00.250Z',
    consentId: 'a6b1c0de-0000-4000-8000-000000000000',
    services,
    languageCode: 'en',
    lastConsentTimestamp: past,
    expirationTime: 1803803400250,
    ...more,
  });
const site = { necessary: [], preferences: [], analytics: [], ads: [] };
const everything = ['necessary', 'preferences', 'analytics', 'ads'];

const cookiebot = (statistics: boolean, marketing: boolean, more: Record<string, string> = {}) => {
  const { method = 'explicit', utc = pastTime, preferences = statistics } = more;
  return cookie(
    'CookieConsent',
    `{stamp:%27aB/c+dEf==%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:${marketing}%2Cmethod:%27${method}%27%2Cver:3%2Cutc:${utc}%2Cregion:%27no%27}`,
  );
};

const onetrust = (groups: string, how = '&intType=1', closed: string | undefined = past) =>
  jarOf([
    [
      'OptanonConsent',
      `isGpcEnabled=0&datestamp=Tue+Sep+01+2026+10%3A30%3A00+GMT%2B0200+(Central+European+Summer+Time)&version=202603.1.0&isIABGlobal=false&hosts=&interactionCount=1&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}${how}&geolocation=NO%3B03`,
    ],
    ...(closed ? ([['OptanonAlertBoxClosed', closed]] as const) : []),
  ]);

const yes = 'functional:yes,analytics:yes,performance:yes,advertisement:yes,other:yes';
const cookieyes = (answers: string, head = 'consent:yes,action:yes,necessary:yes') =>
  cookie('cookieyes-consent', `consentid:dWFpcGZ3NWdxa3U,${head},${answers}`);

const klaro = (services: object) => cookie('klaro', encodeURIComponent(JSON.stringify(services)));

export const recorded: Readonly<Record<string, readonly Recorded[]>> = {
  'vanilla-cookieconsent': cases([
    ['nothing is stored', jarOf()],
    [
      'all was accepted',
      cookie('cc_cookie', vanilla3(everything, site)),
      { preferences: [], analytics: [] },
      pastTime,
    ],
    ['all was refused', cookie('cc_cookie', vanilla3(['necessary'], site)), refusedAll, pastTime],
    [
      'analytics alone was accepted',
      cookie('cc_cookie', vanilla3(['necessary', 'analytics'], site)),
      { preferences: false, analytics: [], ...noAds },
      pastTime,
    ],
    [
      'it is kept in localStorage',
      jarOf([], { cc_cookie: decodeURIComponent(vanilla3(['necessary', 'analytics'], site)) }),
      { preferences: false, analytics: [], ...noAds },
      pastTime,
    ],
    [
      'a category lists the services that were granted, perhaps not all',
      cookie('cc_cookie', vanilla3(everything, { ...site, analytics: ['ga'] })),
      { preferences: [] },
      pastTime,
    ],
    [
      'of two categories that are ours together one was refused',
      cookie('cc_cookie', vanilla3(['analytics'], { analytics: [], performance: [] })),
      { analytics: false },
      pastTime,
    ],
    [
      'a vendor with a preset is a category of its own, and refused',
      cookie('cc_cookie', vanilla3(everything, { ...site, hotjar: [] })),
      { preferences: [], analytics: ['hotjar'] },
      pastTime,
    ],
    [
      'the date is to come',
      cookie('cc_cookie', vanilla3(['analytics'], site, { lastConsentTimestamp: future })),
      { preferences: false, ...noAds },
    ],
    [
      'there is no date',
      cookie('cc_cookie', vanilla({ categories: ['analytics'], services: site })),
      { preferences: false, ...noAds },
    ],
    [
      'the date is odd',
      cookie('cc_cookie', vanilla3(['analytics'], site, { lastConsentTimestamp: '2026' })),
      { preferences: false, ...noAds },
    ],
    ['a category is no word', cookie('cc_cookie', vanilla3(['analytics', 1], site))],
    ['it was cut short', cookie('cc_cookie', vanilla3(everything, site).slice(0, -3))],
    ['it is not well encoded', cookie('cc_cookie', '%E0%A4%A')],
    [
      'version 2, all accepted, with a date',
      cookie(
        'cc_cookie',
        '{"categories":["necessary","analytics","targeting"],"level":["necessary","analytics","targeting"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"2026-09-01T08:30:00.250Z","consent_uuid":"a"}',
      ),
      { analytics: [] },
      pastTime,
    ],
    [
      'version 2, all refused, without a date',
      cookie('cc_cookie', '{"level":["necessary"],"revision":0,"data":null,"rfc_cookie":false}'),
      refusedAll,
    ],
    [
      'version 2, accepted, without a date',
      cookie(
        'cc_cookie',
        '{"level":["necessary","analytics"],"revision":0,"data":null,"rfc_cookie":false}',
      ),
    ],
  ]),
  klaro: cases([
    ['nothing is stored', jarOf()],
    ['all was accepted, without a date', klaro({ matomo: true, youtube: true })],
    ['all was refused', klaro({ 'google-analytics': false, youtube: false }), refusedAll],
    [
      'the only known vendor of a category was refused',
      klaro({ googleAnalytics: false, youtube: true }),
      { analytics: false },
    ],
    ['of two vendors of a category one was refused', klaro({ matomo: true, hotjar: false })],
    [
      'a service bears the name of a category',
      klaro({ marketing: false, analytics: true }),
      { advertising: false, marketing: false },
    ],
    [
      'it is kept in localStorage',
      jarOf([], { klaro: '{"matomo":false,"x":true}' }),
      { analytics: false },
    ],
    ['an answer is neither true nor false', klaro({ matomo: false, youtube: 'no' })],
    ['it is a list', cookie('klaro', '%5Bfalse%5D')],
    ['a name is there twice', cookie('klaro', '{"matomo":false,"matomo":false}')],
  ]),
  orejime: cases([
    ['nothing is stored', jarOf()],
    ['version 3, all accepted, without a date', cookie('eu-consent', '{%22analytics%22:true}')],
    [
      'version 3, one of two refused',
      cookie('eu-consent', '{%22analytics%22:false%2C%22ads%22:true}'),
      { analytics: false },
    ],
    ['version 2, all refused', cookie('orejime', '{%22matomo%22:false}'), refusedAll],
    ['it is of another tool', cookie('eu-consent', 'true')],
  ]),
  tarteaucitron: cases([
    ['nothing is stored', jarOf()],
    ['nothing was answered', cookie('tarteaucitron', '!gtag=wait!hotjar=wait')],
    ['all was accepted, without a date', cookie('tarteaucitron', '!gtag=true!youtube=true')],
    ['all was refused', cookie('tarteaucitron', '!gtag=false!youtube=false'), refusedAll],
    [
      'Google Analytics, by its old name, was refused',
      cookie('tarteaucitron', '!analytics=false!youtube=true'),
      { analytics: false },
    ],
    [
      'one still waits',
      cookie('tarteaucitron', '!gtag=wait!hotjar=false!facebookpixel=false'),
      { advertising: false },
    ],
    [
      'Google Analytics was refused by its old name, not by its new one',
      cookie('tarteaucitron', '!analytics=false!gtag=true'),
    ],
    ['an answer is another word', cookie('tarteaucitron', '!gtag=false!id=a5c8')],
    ['a service is there twice', cookie('tarteaucitron', '!gtag=false!gtag=false')],
    ['it does not begin as it should', cookie('tarteaucitron', 'gtag=false')],
  ]),
  osano: cases([
    ['nothing is stored', jarOf()],
    ['everything was allowed at once', cookie('cookieconsent_status', 'allow')],
    ['everything was denied', cookie('cookieconsent_status', 'deny'), refusedAll],
    ['the notice was dismissed', cookie('cookieconsent_status', 'dismiss')],
    ['it is another word', cookie('cookieconsent_status', 'Deny')],
  ]),
  cookiebot: cases([
    ['nothing is stored', jarOf()],
    ['all was accepted', cookiebot(true, true), { preferences: [], analytics: [] }, pastTime],
    ['all was refused', cookiebot(false, false), refusedAll, pastTime],
    [
      'statistics alone were accepted',
      cookiebot(true, false, { preferences: 'false' }),
      { preferences: false, analytics: [], ...noAds },
      pastTime,
    ],
    ['consent was implied', cookiebot(true, true, { method: 'implied' })],
    ['a refusal was implied', cookiebot(false, false, { method: 'implied' })],
    ['the visitor is from where nobody is asked', cookie('CookieConsent', '-1')],
    ['the date is to come', cookiebot(true, false, { utc: `${now + 1}` }), noAds],
    ['the date is no number', cookiebot(true, false, { utc: 'soon' }), noAds],
    ['the method is another', cookiebot(true, false, { method: 'other' })],
    ['an answer is another word', cookiebot(true, false, { preferences: '1' })],
    ['it was cut short', cookie('CookieConsent', '{stamp:%27a%27%2Cnecessary:true%2C')],
  ]),
  onetrust: cases([
    ['nothing is stored', jarOf()],
    ['the notice was never answered', onetrust('C0001:1,C0002:1,C0004:0', '', '')],
    ['all was accepted', onetrust('C0004:1,C0002:1,C0003:1,C0001:1'), { analytics: [] }, pastTime],
    ['all was refused', onetrust('C0001:1,C0002:0,C0004:0', '&intType=2'), refusedAll, pastTime],
    [
      'switches were confirmed, which may have been on before',
      onetrust('C0001:1,C0002:1,C0003:0,C0004:1', '&intType=6'),
      { preferences: false },
      pastTime,
    ],
    [
      'an older version does not tell how it was answered',
      onetrust('C0001:1,C0002:1,C0005:0', ''),
      noAds,
      pastTime,
    ],
    ['the notice was closed', onetrust('C0001:1,C0002:1,C0004:0', '&intType=3')],
    [
      'the site asks anew',
      onetrust('C0001:1,C0002:1,C0004:0', '&intType=1&AwaitingReconsent=true'),
      noAds,
      pastTime,
    ],
    ['the date is to come', onetrust('C0002:1,C0004:0', '&intType=1', future), noAds],
    ['groups bear names of the site’s own', onetrust('s00:1,f00:1,t00:0')],
    ['an answer is another number', onetrust('C0002:1,C0004:2')],
    ['there are no groups', onetrust('')],
  ]),
  cookieyes: cases([
    ['nothing is stored', jarOf()],
    ['nothing was answered', cookieyes('analytics:', 'consent:,action:,necessary:')],
    ['the defaults stand', cookieyes('analytics:no', 'consent:no,action:no,necessary:yes')],
    ['all was accepted, without a date', cookieyes(yes)],
    [
      'all was accepted, with the date of a renewal',
      cookieyes(`${yes},lastRenewedDate:1728636632000`),
    ],
    ['all was refused', cookieyes(yes.replaceAll('yes', 'no')), refusedAll],
    [
      'advertisement was refused',
      cookieyes(yes.replace('advertisement:yes', 'advertisement:no')),
      noAds,
    ],
    ['an answer is another word', cookieyes('analytics:no,performance:1')],
    ['a name is there twice', cookieyes('analytics:no,analytics:no')],
  ]),
};
