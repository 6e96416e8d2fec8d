/** Brings one place's version into view and puts the focus on its heading. Nothing happens where it is not drawn yet. */
export function goToVersion(target: string): void {
  const heading = document.getElementById(`version-${target}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
}
