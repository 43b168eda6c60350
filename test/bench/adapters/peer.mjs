// Where the published files of a tool on the bench are: `home` is the folder with their package.json.
import { packagesIn } from '../../support/packages-in.mjs';

export const { fileOf, home, install, namesIn, versionOf } = packagesIn(
  new URL('..', import.meta.url),
);
