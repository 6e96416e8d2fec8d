/** 3GPP TS 23.038, section 6.2.1: the default alphabet, one septet each. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Section 6.2.1.1: its extension table, two septets each. */
const extension = new Set('\f^{}\\[~]|€');

/** Room of a text message: alone, and of each segment of a longer one, whose header takes the rest (3GPP TS 23.040). */
const rooms = { gsm7: { alone: 160, segment: 153 }, ucs2: { alone: 70, segment: 67 } };

export interface SmsCount {
  /** Septets, or units of UCS-2, including what is lost where a character does not fit into the end of a segment. */
  used: number;
  segments: number;
  /** What the allowed segments hold in the same unit. */
  limit: number;
}

/**
 * Counts a text message. One character outside the GSM alphabet turns the whole of it into UCS-2.
 * https://www.3gpp.org/dynareport/23038.htm
 * @param most how many segments are allowed
 */
export function countSms(text: string, most: number): SmsCount {
  let isGsm = true;
  let total = 0;
  for (const sign of text) {
    const wide = extension.has(sign);
    if (!wide && !basic.has(sign)) {
      isGsm = false;
      break;
    }
    total += wide ? 2 : 1;
  }
  const { alone, segment } = isGsm ? rooms.gsm7 : rooms.ucs2;
  const limit = most > 1 ? most * segment : alone;
  if (!isGsm) total = text.length;
  if (total <= alone) return { used: total, segments: 1, limit };
  let used = 0;
  for (const sign of text) {
    const size = isGsm ? (extension.has(sign) ? 2 : 1) : sign.length;
    const left = segment - (used % segment);
    used += size > left ? left + size : size;
  }
  return { used, segments: Math.ceil(used / segment), limit };
}
