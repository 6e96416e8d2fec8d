/**
 * A light check of a stored platform: enough that nothing breaks when it is shown. It was checked in full when it was added
 * (data/schema/faults.ts); the popup must not carry the schema library. There is one declaration all the same: the build writes
 * the schema out as JSON Schema, and these few lines read what of it the schema uses.
 */

import { platformFormat } from '../../data/catalogue/platform-format.generated.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { isPlain } from '../reading/reader.ts';
import { urlOf } from '../text/url.ts';

/** The part of https://json-schema.org/draft/2020-12 that our schema is written in. */
export interface Format {
  type?: string;
  anyOf?: readonly Format[];
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Format | boolean;
  prefixItems?: readonly Format[];
  properties?: Readonly<Record<string, Format>>;
  required?: readonly string[];
  propertyNames?: Format;
  additionalProperties?: Format | boolean;
}

/** Longer than any text of a platform file; where a pattern is asked, nothing longer is read. */
const longestText = 2000;

function fitsText(value: unknown, { pattern, format, minLength = 0, maxLength = longestText }: Format): boolean {
  if (typeof value !== 'string' || value.length < minLength || value.length > Math.min(maxLength, longestText)) return false;
  // Which addresses may be opened, core/custom/rules.ts asks of each.
  if (format === 'uri' && !(/^https?:/i.test(value) && urlOf(value))) return false;
  return pattern === undefined || new RegExp(pattern).test(value);
}

const fitsNumber = (value: unknown, { type, exclusiveMinimum = -Infinity }: Format): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value > exclusiveMinimum && (type === 'number' || Number.isInteger(value));

function fitsList(value: unknown, { items, prefixItems = [], minItems = 0, maxItems = Infinity }: Format): boolean {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
  return value.every((item, at) => {
    const format = prefixItems[at] ?? items;
    return typeof format === 'object' ? fits(item, format) : true;
  });
}

/** Unknown fields are allowed: files of earlier formats had more. */
function fitsFields(value: unknown, { properties = {}, required = [], propertyNames, additionalProperties }: Format): boolean {
  if (!isPlain(value) || required.some((field) => value[field] === undefined)) return false;
  if (!Object.entries(properties).every(([field, format]) => value[field] === undefined || fits(value[field], format))) return false;
  if (typeof additionalProperties !== 'object') return true;
  return Object.entries(value).every(([key, item]) => fits(item, additionalProperties) && (!propertyNames || fits(key, propertyNames)));
}

const byType: Record<string, (value: unknown, format: Format) => boolean> = {
  string: fitsText,
  number: fitsNumber,
  integer: fitsNumber,
  boolean: (value) => typeof value === 'boolean',
  array: fitsList,
  object: fitsFields,
};

/** Whether a value has a format. Never throws. */
function fits(value: unknown, format: Format): boolean {
  if (format.anyOf && !format.anyOf.some((one) => fits(value, one))) return false;
  if (format.const !== undefined && value !== format.const) return false;
  if (format.enum && !format.enum.includes(value)) return false;
  return !format.type || Boolean(byType[format.type]?.(value, format));
}

/** Whether a value can be shown as a platform. */
export const looksLikePlatform = (value: unknown): value is Platform => fits(value, platformFormat as Format);
