// The project's own build, on an entry that walls.test.mjs plants.
import configs from '../../rollup.config.mjs';

export default {
  ...configs[0],
  input: 'src/entries/planted.ts',
  output: { file: '/dev/null', format: 'es' },
};
