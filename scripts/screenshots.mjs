// `npm run screenshots`: the README's pictures, of three layouts, light and dark, on a phone and on a desktop.
import { mkdirSync, writeFileSync } from 'node:fs';
import { withDemo } from './demo-pictures.mjs';

const folder = 'docs/pictures';
const most = 600 * 1024;
// A desktop's picture is shown small, and weighs twice as much at its full size.
const scales = { phone: 1, desktop: 0.7 };
let bytes = 0;

mkdirSync(folder, { recursive: true });
await withDemo(async (visit) => {
  for (const layout of ['bar', 'box', 'modal'])
    for (const scheme of ['light', 'dark'])
      for (const screen of Object.keys(scales)) {
        const visitor = await visit({ layout, scheme, screen });
        await visitor.goTo('/');
        const picture = await visitor.takeSmall(scales[screen]);
        await visitor.close();
        bytes += picture.length;
        writeFileSync(`${folder}/${layout}-${scheme}-${screen}.jpg`, picture);
      }
});

console.log(`${folder}: ${Math.round(bytes / 1024)} KB`);
if (bytes > most) {
  console.error(`More than ${most / 1024} KB: too much to keep in the repository.`);
  process.exitCode = 1;
}
