import type { Runtime } from 'webextension-polyfill';
import { fields, isPlain, type Reader } from '../core/reading/reader.ts';

/** Who sent a message, as the browser knows it. */
export type Sender = Runtime.MessageSender & { documentId?: string };

/** For each message its name and how its fields are read: the one declaration from which type and reader follow. */
type Shapes = Record<string, Record<string, Reader<unknown>>>;

/** The messages of such a declaration: "ask" is the name, and nothing is in it but the fields. */
export type MessageOf<All extends Shapes> = {
  [Ask in keyof All]: { ask: Ask } & { [Field in keyof All[Ask]]: All[Ask][Field] extends Reader<infer T> ? T : never };
}[keyof All];

/** The one message that another script of the worker answers, see browser/wake.ts: browser/forget-draft.ts sends it. */
export const forgetting = 'forget-draft';

/** Reads a message of such a declaration. @returns undefined where it is none of them, or holds more */
export function messageIn<All extends Shapes>(shapes: All, raw: unknown): MessageOf<All> | undefined {
  if (!isPlain(raw) || typeof raw.ask !== 'string' || !Object.hasOwn(shapes, raw.ask)) return undefined;
  const { ask, ...rest } = raw;
  const shape = shapes[ask as string] as Shapes[string];
  const found = Object.keys(rest).every((field) => Object.hasOwn(shape, field)) ? fields(shape)(rest) : undefined;
  return found && ({ ask, ...found } as MessageOf<All>);
}

/** Answers a message; undefined for what is not for it. */
export type Answer = (raw: unknown, sender: Sender) => Promise<true | undefined> | undefined;

/** What browsers call with every message. @returns whether the answer comes later */
export type Listener = (raw: unknown, sender: Sender, respond: (done?: boolean) => void) => boolean;

/**
 * Answers messages in the worker, in the one way that Chromium and Firefox both know. The sender gets true, false where it could not
 * be done, and nothing where it was not meant for us. https://developer.chrome.com/docs/extensions/develop/concepts/messaging
 * @param answers asked in turn: the first that takes the message answers it
 */
export const listener =
  (...answers: Answer[]): Listener =>
  (raw, sender, respond) => {
    for (const answer of answers) {
      const answering = answer(raw, sender);
      answering?.then(respond, () => respond(false));
      if (answering) return true;
    }
    return false;
  };
