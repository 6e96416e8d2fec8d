/** Characters that steer the direction of a text, and other invisible ones: they come along when people copy. What joins letters stays. */
export const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
