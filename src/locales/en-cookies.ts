import type { CookieTableTexts } from '../contract/texts.js';

export const cookieTableTexts: CookieTableTexts = {
  columns: ['Name', 'Whose', 'What for', 'Category', 'How long'],
  thisSite: 'This site',
  choice: 'Keeps your choices',
  embeds: 'Keeps whose films, maps and posts you always allow',
  untilNextChoice: 'Until your next choice',
  days: { one: '{count} day', other: '{count} days' },
  unknown: '–: not known for certain. * stands for any letters.',
};
