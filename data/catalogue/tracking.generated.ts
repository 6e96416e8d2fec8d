import { shortHosts, trackingAnywhere, trackingElsewhere } from '../reference/tracking.ts';
import { platforms } from './catalogue.ts';

const ofPlatforms = platforms.flatMap(({ tracking = [] }) => tracking);

/** Names of parameters that go from every link; "*" stands for any letters. */
export const trackingEverywhere: string[] = [...trackingAnywhere, ...ofPlatforms.flatMap(({ on, names }) => (on ? [] : names))];

/**
 * Names of parameters that go from links to some hosts, and to all below them: "example.com example.org|from ref", packed small because
 * the worker reads them at every start.
 */
export const packedTrackingOn: string[] = [
  ...trackingElsewhere,
  ...ofPlatforms.flatMap(({ on, names }) => (on ? [{ hosts: on, names }] : [])),
].map(({ hosts, names }) => `${hosts.join(' ')}|${names.join(' ')}`);

/** Hosts that only pass on to another address, and do not tell to which. */
export const hidingHosts: string[] = [...shortHosts, ...platforms.flatMap(({ hosts }) => hosts.hiding ?? [])];
