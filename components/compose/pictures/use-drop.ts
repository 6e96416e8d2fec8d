import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const hasFiles = (data: DataTransfer | null): data is DataTransfer => data?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page, or pasted. Without this, a browser leaves the page for a dropped file.
 * @returns whether somebody holds files over the page
 */
export function useDrop(add: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const newest = useRef(add);
  newest.current = add;
  useLayoutEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Going from one part of the page to another is no leaving.
      if (!event.relatedTarget) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      newest.current([...event.dataTransfer.files]);
    };
    const paste = ({ clipboardData }: ClipboardEvent) => {
      // Text from an office program brings a picture of itself along: the text is meant.
      if (!clipboardData || clipboardData.types.includes('text/plain')) return;
      const files = [...clipboardData.files];
      if (files.length) newest.current(files);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return isOver;
}
