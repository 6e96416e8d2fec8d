import type { Menus, Runtime, Tabs } from 'webextension-polyfill';
import { forgetting, type Listener } from './answer.ts';
import { browser } from './api.ts';

/** What is done for pages and people. */
export interface Work {
  /** Reads what may be read later, while the browser allows it. */
  ready: () => void;
  asked: Listener;
  chosen: (info: Menus.OnClickData, tab?: Tabs.Tab) => unknown;
  pressed: (command: string, tab?: Tabs.Tab) => void;
}

/** What is done to keep everything as it should be, when the browser says that something has changed, or a page of ours closes. */
interface Upkeep {
  installed: (how: Runtime.OnInstalledDetailsType) => void;
  started: () => void;
  permitted: () => void;
  forgets: Listener;
}

/** What is done at each event that wakes the worker, by the script that does it: "work" is in work.js. */
interface Parts {
  work: Work;
  upkeep: Upkeep;
}

declare global {
  /** Each script sets its part. */
  var csoSidekick: Partial<Parts>;
}

/** There in a service worker alone. Firefox has a page instead, which the manifest gives the scripts too. */
const { importScripts: read } = globalThis as { importScripts?: (file: string) => void };

/**
 * Reads a script for one event, and lets go of it: an idle worker keeps nothing of it in memory, and a waking one reads only what it
 * listens to. Read at once, because browsers open a panel only while an event is being answered.
 */
function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  read?.(`/${name}.js`);
  const found = globalThis.csoSidekick[name] as Parts[Name];
  if (read) globalThis.csoSidekick = {};
  return found;
}

const work = () => part('work');
const upkeep = () => part('upkeep');

/** Listens to every event that the worker answers. */
export function listen(): void {
  globalThis.csoSidekick = {};
  // A worker may read later only what it has read while it was installed. https://www.w3.org/TR/service-workers/#importscripts
  if (read) addEventListener('install', () => void [work().ready(), upkeep()]);
  const { runtime, permissions, contextMenus, commands } = browser;
  runtime.onInstalled.addListener((how) => upkeep().installed(how));
  runtime.onStartup.addListener(() => upkeep().started());
  permissions.onAdded.addListener(() => upkeep().permitted());
  permissions.onRemoved.addListener(() => upkeep().permitted());
  const answer: Listener = (raw, ...from) =>
    (raw as { ask?: unknown } | null)?.ask === forgetting ? upkeep().forgets(raw, ...from) : work().asked(raw, ...from);
  runtime.onMessage.addListener(answer as Parameters<typeof runtime.onMessage.addListener>[0]);
  contextMenus.onClicked.addListener((info, tab) => work().chosen(info, tab));
  // Firefox for Android has none before version 142.
  commands?.onCommand.addListener((command, tab?: unknown) => work().pressed(command, tab as Tabs.Tab | undefined));
}
