/**
 * Pages that want to know whether the extension is there, or to make it do something. Each is a page of a named site with a script of
 * its own; `spy` is part of every one.
 */

/** What a hostile page does, and what a person's press on the chip does there. */
export interface HostilePage {
  name: string;
  /** Runs before anything of the page, as a classic script. */
  before?: string;
  /** Runs once the chip is on the page, with `ours` for its element. */
  attack?: string;
  css?: string;
  body?: string;
  headers?: Record<string, string>;
  /** What comes of a press of a person on the place of the chip: "card", or nothing, because they could not see it or it is gone. */
  press: 'card' | 'nothing';
  /** The chip is gone after `attack`, because the page took it off. */
  gone?: true;
}

/**
 * Tries every known way to find words or code of ours, and notes what it found. `spy.ours` is the element it saw come; a page can see
 * that, and must not learn more.
 */
const spy = `
window.spy = { found: [], added: [], ours: undefined, heard: [] };
{
  const names = new Set(Object.getOwnPropertyNames(window));
  new MutationObserver((records) => {
    for (const { addedNodes, target, type, attributeName } of records) {
      if (type === 'attributes' && target === spy.ours && !spy.touched) spy.found.push('attribute ' + attributeName);
      for (const node of addedNodes) {
        if (target !== document.documentElement || node.nodeType !== 1 || /^(HEAD|BODY)$/.test(node.nodeName) || node.dataset?.page !== undefined) continue;
        spy.added.push(node.outerHTML);
        spy.ours = node;
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeOldValue: true });
  for (const type of ['click', 'keydown', 'focusin', 'animationstart', 'animationend', 'transitionrun', 'slotchange', 'toggle',
    'securitypolicyviolation', 'error', 'message'])
    addEventListener(type, (event) => {
      if (event.target === spy.ours) spy.heard.push(event.composedPath().map((one) => one.nodeName ?? 'window').join());
      if (type === 'securitypolicyviolation' && /extension/.test(event.sourceFile + event.blockedURI)) spy.found.push(event.blockedURI);
      if (type === 'message') spy.found.push('message');
    }, true);
  spy.look = (words) => {
    const note = (what, isThere) => isThere && spy.found.push(what);
    const attempt = (what, ask) => {
      try {
        const answer = ask();
        note(what, answer);
      } catch {}
    };
    const { ours } = spy;
    note('its tag', ours && ours.localName !== 'div');
    note('its attributes', ours && ours.attributes.length && !spy.touched);
    note('its children', ours && ours.childNodes.length);
    attempt('an open root', () => ours.shadowRoot);
    attempt('internals', () => ours.attachInternals().shadowRoot);
    attempt('its class', () => Object.getPrototypeOf(ours) !== HTMLDivElement.prototype);
    attempt('its properties', () => Object.getOwnPropertyNames(ours).length);
    attempt('its html', () => ours.getHTML({ serializableShadowRoots: true }) !== '');
    attempt('an assigned slot', () => ours.assignedSlot);
    attempt('animations', () => [...document.getAnimations(), ...ours.getAnimations({ subtree: true })].some((one) => one !== spy.hiding && one.effect?.target !== document.documentElement));
    for (const word of words) {
      attempt('window.find of "' + word + '"', () => window.find(word, false, false, true, false, false, false));
      attempt('text with "' + word + '"', () => document.documentElement.innerText.includes(word));
      attempt('source with "' + word + '"', () => document.documentElement.outerHTML.includes(word));
      getSelection().selectAllChildren(document.documentElement);
      attempt('selection with "' + word + '"', () => String(getSelection()).includes(word));
      getSelection().removeAllRanges();
    }
    for (let x = 4; x < innerWidth; x += 40)
      for (let y = 4; y < innerHeight; y += 20) {
        const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode ?? document.caretRangeFromPoint?.(x, y)?.startContainer;
        if (caret && caret.isConnected && caret.getRootNode() !== document) note('a caret', true);
      }
    note('a global', Object.getOwnPropertyNames(window).some((name) => !names.has(name) && /sidekick|cso/i.test(name) && name !== 'spy'));
    note('a file of ours', performance.getEntriesByType('resource').some(({ name }) => /extension:/.test(name)));
    note('a style sheet', [...document.styleSheets].some(({ href }) => /extension:/.test(href ?? '')));
    note('what an event shows', spy.heard.some((path) => !/^DIV(,SECTION,BODY)?,HTML,#document,window$/.test(path)));
    return spy.found;
  };
  spy.pressByScript = () => {
    const { ours } = spy;
    const at = { bubbles: true, cancelable: true, composed: true, view: window, detail: 1 };
    const targets = [ours, document, window, document.body, document.documentElement];
    for (let y = 4; y < innerHeight; y += 20) for (let x = innerWidth - 340; x < innerWidth; x += 20) {
      const hit = document.elementFromPoint(x, y);
      if (hit === ours) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'])
        hit.dispatchEvent(new (/pointer/.test(type) ? PointerEvent : MouseEvent)(type, { ...at, clientX: x, clientY: y }));
    }
    for (const target of targets) {
      if (!target) continue;
      for (const type of ['click', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focus', 'submit', 'close', 'toggle', 'command'])
        target.dispatchEvent(new Event(type, at));
      for (const key of ['Enter', ' ', 'Escape', 'Tab'])
        for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
    }
    ours?.click();
    ours?.focus();
    for (const data of ['card', { ask: 'card' }, { ask: 'more' }, { ask: 'hide', where: 'everywhere' }, { ask: 'done', tip: 'facebook-listen-first' }]) {
      document.dispatchEvent(new CustomEvent('cso-sidekick', { detail: data }));
      window.dispatchEvent(new MessageEvent('ask', { data }));
    }
  };
}`;

const cover = (style: string) => `
const over = document.createElement('section');
over.dataset.page = '';
over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;${style}';
document.documentElement.append(over);`;

export const hostilePages: HostilePage[] = [
  { name: 'an ordinary page that spies', press: 'card' },
  {
    name: 'the strictest policy and Trusted Types',
    press: 'card',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  { name: 'a sandboxed document', press: 'card', headers: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' } },
  {
    name: 'patched prototypes',
    press: 'card',
    before: `for (const [type, name] of [[Element, 'attachShadow'], [Node, 'appendChild'], [Element, 'append'], [Document, 'createElement'],
      [EventTarget, 'addEventListener'], [Document, 'elementFromPoint'], [Element, 'getBoundingClientRect'], [Element, 'setAttribute']]) {
      const original = type.prototype[name];
      type.prototype[name] = function (...given) {
        if (/sidekick|tip|chip/i.test(String(given[0]))) window.spy?.found.push(name);
        if (name === 'attachShadow') window.spy?.found.push('attachShadow');
        return original.apply(this, given);
      };
    }
    const { then } = Promise.prototype;
    Promise.prototype.then = function (...given) { return then.apply(this, given); };`,
  },
  {
    name: 'globals that cannot change',
    press: 'card',
    before: 'for (const one of [Object, Array, Promise, Node, Element, HTMLElement, EventTarget, Document]) Object.freeze(one.prototype);',
  },
  {
    name: 'a polluted Object.prototype',
    press: 'card',
    before: `for (const name of ['ask', 'platform', 'words', 'close', 'pressed', 'documentId', 'mode'])
      Object.defineProperty(Object.prototype, name, { configurable: true, get() { return undefined; }, set(value) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); } });`,
  },
  {
    name: 'elements with the names of our variables',
    press: 'card',
    body: '<p id="csoSidekickChip">a</p><p id="csoSidekickPage">b</p><p id="csoSidekickChipParts">c</p><form name="csoSidekickCard"><input name="remove" aria-label="x"></form><img name="csoSidekickChip" alt="">',
    attack:
      "if (document.querySelectorAll('[id^=csoSidekick],[name^=csoSidekick]').length !== 5) spy.found.push('its own elements are gone');",
  },
  {
    name: 'custom elements of every likely name',
    press: 'card',
    before: `for (const name of ['cso-sidekick', 'cso-sidekick-chip', 'sidekick-tip'])
      customElements.define(name, class extends HTMLElement { constructor() { super(); window.spy?.found.push(name); } });
      customElements.define('x-div', class extends HTMLDivElement { constructor() { super(); window.spy?.found.push('div'); } }, { extends: 'div' });`,
  },
  { name: 'presses by script, of every kind', press: 'card', attack: 'for (let round = 0; round < 3; round++) spy.pressByScript();' },
  {
    name: 'a storm of presses by script',
    press: 'card',
    attack: 'const storm = setInterval(spy.pressByScript, 50); setTimeout(() => clearInterval(storm), 600);',
  },
  {
    name: 'animations finished and set back by script',
    press: 'card',
    attack:
      "for (const one of document.getAnimations()) { one.finish(); one.cancel(); } spy.hiding = spy.ours.animate({ opacity: [0, 0] }, { duration: 1e9, fill: 'forwards' });",
  },
  {
    name: 'everything unset and not displayed',
    press: 'card',
    css: '* { all: unset !important; display: none !important; opacity: 0 !important; transform: scale(0) !important }',
    body: '<style>html,body,p{display:block!important}html{opacity:1!important;transform:none!important}</style>',
  },
  {
    name: 'a style of its own on our element',
    press: 'card',
    attack:
      "spy.touched = true; spy.ours.setAttribute('style', 'display:none!important;opacity:0!important;transform:translate(-900px)!important;pointer-events:none!important');",
  },
  {
    name: 'our element made invisible',
    press: 'card',
    attack:
      "const sheet = document.createElement('style'); sheet.textContent = 'html > div { opacity: 0 !important; visibility: hidden !important; filter: opacity(0) !important; clip-path: inset(50%) !important }'; document.head.append(sheet);",
  },
  { name: 'the page faded', press: 'nothing', attack: "document.documentElement.style.opacity = '0.02';" },
  { name: 'the page filtered away', press: 'nothing', attack: "document.documentElement.style.filter = 'opacity(0)';" },
  { name: 'the page moved', press: 'nothing', attack: "document.documentElement.style.transform = 'translateX(1px)';" },
  { name: 'the page cut', press: 'nothing', attack: "document.documentElement.style.clipPath = 'inset(0 0 200px 0)';" },
  {
    name: 'the page masked',
    press: 'nothing',
    attack: "document.documentElement.style.webkitMaskImage = 'linear-gradient(#000, transparent)';",
  },
  { name: 'the page blended', press: 'nothing', attack: "document.documentElement.style.mixBlendMode = 'difference';" },
  { name: 'the page enlarged', press: 'nothing', attack: "document.documentElement.style.zoom = '1.01';" },
  { name: 'a cover that lets presses through', press: 'nothing', attack: cover('pointer-events:none') },
  { name: 'a see-through cover that catches presses', press: 'nothing', attack: cover('opacity:0') },
  {
    name: 'a cover drawn by the root',
    press: 'nothing',
    css: "html.on::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }",
    attack: "document.documentElement.className = 'on';",
  },
  {
    name: 'a popover that lets presses through',
    press: 'nothing',
    body: '<p id="pop" popover="manual" style="inset:0;width:100%;height:100%;pointer-events:none">Win a prize</p>',
    attack: "document.querySelector('#pop').showPopover();",
  },
  {
    name: 'a modal dialog',
    press: 'nothing',
    body: '<dialog id="ask">Read this first</dialog>',
    attack: "document.querySelector('#ask').showModal();",
  },
  {
    name: 'a picture of the page drawn over it by a view transition',
    press: 'nothing',
    css: '::view-transition { pointer-events: none } ::view-transition-group(root), ::view-transition-old(root) { animation-duration: 9s }',
    attack: "document.startViewTransition?.(() => { document.body.append('More'); });",
  },
  { name: 'a page that is inert', press: 'nothing', attack: 'document.documentElement.inert = true;' },
  {
    name: 'our element put elsewhere',
    press: 'nothing',
    gone: true,
    attack:
      "const box = document.createElement('section'); box.dataset.page = ''; box.style.opacity = '0'; document.body.append(box); box.append(spy.ours);",
  },
  {
    name: 'our element taken off each time it comes',
    press: 'nothing',
    gone: true,
    attack: 'new MutationObserver(() => spy.ours.remove()).observe(document.documentElement, { childList: true }); spy.ours.remove();',
  },
  {
    name: 'a fight for the last place',
    press: 'nothing',
    attack: `const last = document.createElement('section'); last.dataset.page = ''; document.documentElement.append(last);
      new MutationObserver(() => { if (document.documentElement.lastElementChild !== last) document.documentElement.append(last); })
        .observe(document.documentElement, { childList: true });`,
  },
  {
    name: 'hundreds of addresses in a row',
    press: 'card',
    attack: "for (let i = 0; i < 300; i++) try { history.replaceState({}, '', '/?n=' + i); } catch { break; }",
  },
  { name: 'on to private messages', press: 'nothing', gone: true, attack: "history.pushState({}, '', '/messages/t/1');" },
  {
    name: 'to private messages and back',
    press: 'nothing',
    gone: true,
    attack: "history.pushState({}, '', '/messages/t/1'); setTimeout(() => history.back(), 300);",
  },
  {
    name: 'private messages at the moment of the press',
    press: 'nothing',
    gone: true,
    attack: "addEventListener('pointerdown', () => history.pushState({}, '', '/messages/t/1'), true);",
  },
  {
    name: 'the document written anew',
    press: 'nothing',
    gone: true,
    attack: "document.open(); document.write('<!doctype html><title>New</title><p data-page>New</p>'); document.close();",
  },
  {
    name: 'everything editable',
    press: 'card',
    attack: "document.designMode = 'on'; document.execCommand('selectAll'); document.designMode = 'off'; getSelection().removeAllRanges();",
  },
  {
    name: 'messages to everybody',
    press: 'card',
    attack:
      "for (const ask of ['card', 'more', 'hide', 'done']) { try { chrome.runtime.sendMessage({ ask }); } catch {} try { browser.runtime.sendMessage({ ask }); } catch {} document.dispatchEvent(new CustomEvent(ask)); }",
  },
];

/** The source of a hostile page. */
export const sourceOf = ({ before = '', css = '', body = '' }: HostilePage): string =>
  `<!doctype html><html lang="en"><head><title>Stand-in</title><link rel="icon" href="data:,"><script>${spy}</script><script>${before}</script><style>${css}</style></head><body><p>Words of the page</p>${body}</body></html>`;
