import type { OpenerTexts } from '../contract/texts.js';

export const openerTexts: OpenerTexts = {
  open: 'Cookies',
};
