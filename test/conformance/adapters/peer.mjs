// Where a peer's published files are.
import { packagesIn } from '../../support/packages-in.mjs';

export const { fileOf, install, versionOf } = packagesIn(new URL('..', import.meta.url));
