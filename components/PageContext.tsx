import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { ActionsContext, type SharedActions } from './actions.ts';
import { CatalogueContext } from './catalogue.ts';

/** What every part of a page may ask for without being handed it: what can be done, and which platforms there are. */
export function PageContext({
  actions,
  catalogue,
  children,
}: {
  actions: SharedActions;
  catalogue: Catalogue;
  children: ComponentChildren;
}) {
  return (
    <ActionsContext.Provider value={actions}>
      <CatalogueContext.Provider value={catalogue}>{children}</CatalogueContext.Provider>
    </ActionsContext.Provider>
  );
}
