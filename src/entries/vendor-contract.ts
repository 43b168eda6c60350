// dist/vendor-contract.js: the promises that every vendor is tested by, for a site's own vendors in the site's own tests.
export { promises } from '../vendors/promises.js';
