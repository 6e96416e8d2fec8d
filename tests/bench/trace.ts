import type { CDPSession } from '@playwright/test';

/** An event of Chromium's trace; times in microseconds, "tdur" is time of the processor. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; beginData?: { url?: string } };
}

/** A stretch of script on the page's main thread; times in ms, the start counted from the load of the page. */
export interface Stretch {
  name: string;
  start: number;
  time: number;
  /** Part of it in which the browser did style, layout or hit tests because script asked for them. */
  layout: number;
}

/** Work of the main thread for what is seen that no script asked for; times as above. */
export type Drawing = Pick<Stretch, 'start' | 'time'>;

/** What the page's main thread did. */
export interface PageTrace {
  script: Stretch[];
  drawing: Drawing[];
  /** When a frame was made, in ms after the load. */
  frames: number[];
}

const categories = ['devtools.timeline', 'v8.execute'];
const scriptNames = new Set(['EvaluateScript', 'FunctionCall', 'TimerFire', 'FireIdleCallback', 'RunMicrotasks']);
const layoutNames = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'HitTest']);
const drawingNames = new Set([...layoutNames, 'Paint', 'Layerize']);

const cost = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;

/** Those of some events that lie in no other of them. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/**
 * Traces what happens while a page is visited. The page has no script of its own, so all script on its main thread
 * is the extension's. That is sturdier than asking each event for its address: what follows an "await" on an answer
 * of the browser runs as microtasks, which carry none. Time of the processor is summed, so that other programs
 * that take their turn do not count. Style and layout forced by script lie inside and count as script.
 * @param visit goes to the page and stays as long as is wanted
 */
export async function tracePage(session: CDPSession, address: string, visit: () => Promise<void>): Promise<PageTrace> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await visit();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;

  const page = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address);
  const mine = events
    .filter(({ pid, tid }) => pid === page?.pid && tid === page.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const load = mine.filter(({ name }) => name === 'MarkLoad').at(-1);
  if (!page || !load) throw new Error('The trace does not show the page');
  const since = (ts: number) => (ts - load.ts) / 1000;
  const named = (names: Set<string>) => outermost(mine.filter(({ name, ph, ts }) => ph === 'X' && names.has(name) && ts > page.ts));
  const script = named(scriptNames);
  const layouts = named(layoutNames);
  const isInside = (inner: TraceEvent, outer: TraceEvent) => inner.ts > outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
  return {
    script: script.map((event) => ({
      name: event.name,
      start: since(event.ts),
      time: cost(event),
      layout: layouts.filter((inner) => isInside(inner, event)).reduce((sum, inner) => sum + cost(inner), 0),
    })),
    drawing: named(drawingNames)
      .filter((event) => !script.some((outer) => isInside(event, outer)))
      .map((event) => ({ start: since(event.ts), time: cost(event) })),
    frames: mine.filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b').map(({ ts }) => since(ts)),
  };
}
