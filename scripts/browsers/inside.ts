/**
 * Looks into closed shadow roots the way a browser's own tools do. A page cannot; nothing in the build is opened for a test.
 */
import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** Runs in the page with the closed root; what it gives back is carried over as JSON. */
export type Look<Result, Argument> = (root: ShadowRoot, argument: Argument) => Result;

const called = (look: string) => `function (argument) { return JSON.stringify((${look})(this, JSON.parse(argument))); }`;
const read = (json: unknown) => (typeof json === 'string' ? JSON.parse(json) : undefined);

interface CdpNode {
  nodeName: string;
  backendNodeId: number;
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType: string })[];
}

/** @returns undefined where the page's root element has no child with a closed root; the last such child counts */
export async function insideChromium(page: ChromiumPage, look: string, argument: unknown): Promise<unknown> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = (await tools.send('DOM.getDocument', { depth: 3, pierce: true })) as unknown as { root: CdpNode };
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const closed = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots.filter((one) => one.shadowRootType === 'closed')).at(-1);
    if (!closed) return undefined;
    const { object } = await tools.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: called(look),
      arguments: [{ value: JSON.stringify(argument ?? null) }],
      returnByValue: true,
    });
    return read(result.value);
  } finally {
    await tools.detach();
  }
}

interface BidiNode {
  value?: { children?: BidiNode[]; shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}
type Send = (method: string, parameters: object) => Promise<{ result: { result: BidiNode & { value?: unknown } } }>;

/** The same in Firefox, by WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/#type-script-SerializationOptions */
export async function insideFirefox(page: FirefoxPage, look: string, argument: unknown): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: { send: Send } };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const asked = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const closed = asked.result.result.value?.children?.flatMap(({ value }) => (value?.shadowRoot ? [value.shadowRoot] : [])).at(-1);
  if (closed?.value.mode !== 'closed') return undefined;
  const answered = await connection.send('script.callFunction', {
    functionDeclaration: called(look),
    this: { sharedId: closed.sharedId },
    arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    target,
    awaitPromise: false,
  });
  return read(answered.result.result.value);
}
