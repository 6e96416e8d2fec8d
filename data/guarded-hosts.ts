/**
 * Hosts where people sign in or pay with the firms that very many have an account with. No platform from a file may claim one: its
 * name over such a page would be a false friend. Each firm says itself that its pages stand there:
 * https://support.google.com/accounts/answer/27441, https://support.apple.com/102571, https://support.microsoft.com/account-billing,
 * https://www.paypal.com/us/security/learn-about-fake-messages, https://docs.stripe.com/ips,
 * https://www.amazon.com/gp/help/customer/display.html?nodeId=G4YFYCCNUSENA23B, https://docs.github.com/authentication,
 * https://help.yahoo.com/kb/SLN2006.html, https://wise.com/help, https://www.visa.com, https://www.mastercard.com
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
