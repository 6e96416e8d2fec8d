/** Brings one place's version into view and puts the focus on its heading. Nothing happens where it is not drawn yet. */
export function goToVersion(place: string): void {
  const heading = document.getElementById(`version-${place}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
}
