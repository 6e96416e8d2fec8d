/**
 * Fields of a platform file that serve detection, the list of links and the tests. What is loaded to be read carries
 * none of them: the build takes them out.
 */
export const addressFields = ['hosts', 'neverPaths', 'pages', 'reserved', 'marks', 'examples', 'notExamples', 'links'] as const;
export type AddressField = (typeof addressFields)[number];
