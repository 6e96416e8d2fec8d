const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls that HTML does not take, and half characters that no file can hold. https://html.spec.whatwg.org/multipage/syntax.html#text-2 */
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu;

/** Any text as HTML that shows it and nothing else, between tags and in an attribute in quotes. */
export const htmlText = (text: string): string => text.replace(refused, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
