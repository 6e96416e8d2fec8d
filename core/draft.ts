/** What a person writes once. Nothing of it leaves the computer. */

/** A picture is kept by name only; the file stays where it is. */
export interface Picture {
  id: string;
  /** Name of the file. */
  name: string;
  /** What is on it, for people who cannot see it. */
  alt: string;
}

/** A version that the person has written over; it no longer follows the core text. */
export interface HandWritten {
  title: string;
  /** One text, or several that follow each other. */
  parts: string[];
}

/** How far a draft was carried to one place. Times are as of Date.now(). */
export interface Carried {
  opened?: number;
  posted?: number;
  /** Address of the post, where the person keeps it. */
  post?: string;
}

export interface Draft {
  id: string;
  /** As the person calls it; where empty, the start of the text stands for it. */
  name: string;
  /** When it was last changed, as of Date.now(). */
  changed: number;
  /** The core text. "@who" names an entry of the name book. */
  text: string;
  /** What people should do; it survives every shortening. */
  action: string;
  link: string;
  /** Title of the page behind the link, or of the post where one is needed. */
  title: string;
  /** Without "#". */
  tags: string[];
  pictures: Picture[];
  /** Content warning. */
  warning: string;
  /** Language of the text as a BCP 47 tag, such as "en" or "ar"; "" where the person has not said. */
  language: string;
  /** Ids of the chosen platforms, in the person's order. */
  places: string[];
  /** By platform. */
  handWritten: Record<string, HandWritten>;
  /** Changes and advice that the person does not want, as "shorten.x" or "alt". */
  refused: string[];
  /** By platform. */
  carried: Record<string, Carried>;
}

/** One organisation or person, and what they are called where. */
export interface NameEntry {
  /** What is written after "@" in a core text: letters, figures and "_" only. */
  key: string;
  /** What is written where no handle is known. */
  name: string;
  /** By platform, without a leading "@": "who", "who@mastodon.example", "who.example". */
  handles: Record<string, string>;
}
