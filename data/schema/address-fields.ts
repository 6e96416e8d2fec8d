/**
 * Fields of a platform file that serve detection, names, the list of links and the tests. What is loaded to be read carries
 * none of them: the build takes them out.
 */
export const addressFields = [
  'hosts',
  'neverPaths',
  'pages',
  'reserved',
  'marks',
  'handle',
  'tracking',
  'lookAlike',
  'was',
  'examples',
  'notExamples',
  'links',
] as const;
export type AddressField = (typeof addressFields)[number];
