import { watchPage } from '../components/in-page/watch.ts';

// Without WXT's defineUnlistedScript, which every visit would read.
export default { main: () => watchPage(globalThis.csoSidekickPage) };
