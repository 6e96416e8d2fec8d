import { render } from 'preact';
import { Erased } from './Erased.tsx';

/**
 * Takes everything off a page whose content was erased elsewhere, also from its address.
 * @param root where the page is drawn
 */
export function endErased(root: Element): void {
  history.replaceState(null, '', location.pathname);
  document.documentElement.removeAttribute('data-theme');
  render(<Erased begin={() => location.reload()} />, root);
  root.querySelector<HTMLElement>('button')?.focus();
}
