import type { Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';
import { type EmergencyPages, emergencyPagesOf } from './emergency-pages.ts';

/** Where each platform helps when something went wrong, by its id. Only the page about it loads them. */
export const emergencyPages: Record<Platform['id'], EmergencyPages> = Object.fromEntries(
  platforms.map((platform) => [platform.id, emergencyPagesOf(platform)]),
);
