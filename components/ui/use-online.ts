import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the computer has a network, as far as the browser knows. Nothing is asked of any server. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useLayoutEffect(() => {
    const look = () => setOnline(navigator.onLine);
    // It may have changed between the first drawing and this effect.
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}
