/** Sidekick's own mark: a message with a tick. It stands beside the name and is no bearer of a meaning. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
    <path d="M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-4 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z" />
    <path d="m8.500 10.500 2.500 2.500 5-5" />
  </svg>
);
