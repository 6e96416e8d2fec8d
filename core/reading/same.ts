/** A value with the fields of each object in one order. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
};

/** A value as one text: two that hold the same have the same, whatever the order of their fields. */
export const asText = (value: unknown): string => JSON.stringify(inOrder(value)) ?? '';

/** Whether two values hold the same. */
export const isSame = (one: unknown, other: unknown): boolean => one === other || asText(one) === asText(other);
