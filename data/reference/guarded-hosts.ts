/**
 * Hosts where people sign in or pay with the firms that very many have an account with. No platform from a file may claim one: its
 * name over such a page would be a false friend. Each stands in the list of its firm in
 * https://github.com/v2fly/domain-list-community/tree/master/data, as that was on 2026-08-19. Stripe names its own in
 * https://docs.stripe.com/ips.
 */
export const guardedHosts = [
  'google.com',
  'gmail.com',
  'apple.com',
  'icloud.com',
  'microsoft.com',
  'microsoftonline.com',
  'live.com',
  'office.com',
  'outlook.com',
  'paypal.com',
  'paypal.me',
  'stripe.com',
  'amazon.com',
  'github.com',
  'yahoo.com',
  'wise.com',
  'visa.com',
  'mastercard.com',
] as const;
