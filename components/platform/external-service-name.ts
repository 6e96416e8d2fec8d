import { t } from '../../data/messages/app.ts';
import { externalServices } from '../../data/reference/external-services.ts';

/** The name, inside a sentence, of something that has no platform file, such as a newsletter; undefined for platforms. */
export function externalServiceName(id: string): string | undefined {
  if (id === 'newsletter' || id === 'website') return t(`elsewhere.${id}`);
  return Object.hasOwn(externalServices, id) ? externalServices[id] : undefined;
}
