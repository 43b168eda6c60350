// The whole matrix of what axe looks at, on a page that runs from left to right.
import { testWithAxe } from '../support/axe-matrix.mjs';
import { useWorld } from '../support/world.mjs';

testWithAxe(useWorld(), 'en');
