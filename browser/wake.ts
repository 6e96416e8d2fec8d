import type { Menus, Runtime, Tabs } from 'webextension-polyfill';
import type { Listener } from './answer.ts';
import { browser } from './api.ts';

/** What is done at each event that wakes the worker. */
export interface Work {
  installed: (how: Runtime.OnInstalledDetailsType) => void;
  started: () => void;
  permitted: () => void;
  asked: Listener;
  chosen: (info: Menus.OnClickData, tab?: Tabs.Tab) => unknown;
  pressed: (command: string, tab?: Tabs.Tab) => void;
}

declare global {
  /** Set by work.js. */
  var csoSidekickWork: Work | undefined;
}

/** There in a service worker alone. Firefox has a page instead, which the manifest gives work.js too. */
const { importScripts: read } = globalThis as { importScripts?: (file: string) => void };

/**
 * Reads work.js for one event, and lets go of it: an idle worker keeps nothing of it in memory, and a waking one reads only what it
 * listens to. Read at once, because browsers open a panel only while an event is being answered.
 */
function work(): Work {
  read?.('/work.js');
  const found = globalThis.csoSidekickWork as Work;
  if (read) globalThis.csoSidekickWork = undefined;
  return found;
}

/** Listens to every event that the worker answers. */
export function listen(): void {
  // A worker may read later only what it has read while it was installed. https://www.w3.org/TR/service-workers/#importscripts
  if (read) addEventListener('install', () => void work());
  const { runtime, permissions, contextMenus, commands } = browser;
  runtime.onInstalled.addListener((how) => work().installed(how));
  runtime.onStartup.addListener(() => work().started());
  permissions.onAdded.addListener(() => work().permitted());
  permissions.onRemoved.addListener(() => work().permitted());
  runtime.onMessage.addListener(((...message) => work().asked(...message)) as Listener as Parameters<
    typeof runtime.onMessage.addListener
  >[0]);
  contextMenus.onClicked.addListener((info, tab) => work().chosen(info, tab));
  // Firefox for Android has none before version 142.
  commands?.onCommand.addListener((command, tab?: unknown) => work().pressed(command, tab as Tabs.Tab | undefined));
}
