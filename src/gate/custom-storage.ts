// What a site's own vendors store, by their names: as their templates or their registration say.
import type { Config } from '../contract/attributes.js';
import { optionalCategories } from '../contract/categories.js';
import { registered } from '../contract/vendor.js';
import { vendorOf } from '../contract/vendor-name.js';

/** Of those that the page's attributes name. */
export function customStorage(page: Document, config: Config): Record<string, string> {
  const words = [config.authentication, ...optionalCategories.map((name) => config[name])].flat();
  const names = words.filter((word) => word.startsWith('custom:')).map(vendorOf);
  const templates = [...page.querySelectorAll<HTMLElement>('template[data-vendor]')];
  return Object.fromEntries(
    names.map((name) => {
      const template = templates.find(({ dataset }) => dataset.vendor === name);
      return [name, template?.dataset.cookies ?? registered(name)?.stores ?? ''];
    }),
  );
}
