const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls that HTML does not take, and half characters that no file can hold. https://html.spec.whatwg.org/multipage/syntax.html#text-2 */
const refused = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Any text as HTML that shows it and nothing else, between tags and in an attribute in quotes. */
export const htmlText = (text: string): string => text.replace(refused, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
