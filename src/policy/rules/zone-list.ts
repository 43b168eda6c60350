// Written by scripts/zones.mjs from the time-zone database, old names too. The zones of each country whose law lets anything run
// without a grant; a word that ends in a slash stands before all that follow. A zone that several countries share is in the
// list of each, the strictest first; `''` are all countries without a list.
export const zoneList: readonly (readonly [country: string, zones: string])[] = [
  ['', 'EST MST America/ Panama Phoenix Puerto_Rico Toronto Europe/ London Paris Zurich'],
  ['FR', 'Europe/ Paris'],
  ['GB', 'GB GB-Eire Europe/ Belfast London'],
  [
    'CA',
    'EST MST America/ Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Montreal Nipigon Panama Pangnirtung Phoenix Puerto_Rico Rainy_River Rankin_Inlet Regina Resolute St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife Canada/ *',
  ],
  ['CH', 'Europe/ Zurich'],
  ['KR', 'ROK Asia/ Seoul'],
  ['JP', 'Japan Asia/ Tokyo'],
  ['AU', 'Antarctica/ Macquarie Asia/ Tokyo Australia/ *'],
  ['NZ', 'NZ NZ-CHAT Pacific/ Auckland Chatham'],
  [
    'US',
    'CST6CDT EST5EDT HST MST MST7MDT Navajo PST8PDT America/ Adak Anchorage Atka Boise Chicago Denver Detroit Fort_Wayne Indianapolis Juneau Knox_IN Los_Angeles Louisville Menominee Metlakatla New_York Nome Phoenix Shiprock Sitka Yakutat America/Indiana/ * America/Kentucky/ * America/North_Dakota/ * Pacific/ Honolulu US/ Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific',
  ],
];
