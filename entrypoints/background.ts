import { listen } from '../browser/wake.ts';

// Without WXT's defineBackground, which every start of the worker would read.
export default { main: listen };
