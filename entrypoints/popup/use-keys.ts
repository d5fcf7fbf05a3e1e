import { useEffect } from 'preact/hooks';

/** Elements for which Enter has a meaning of their own. */
const TAKES_ENTER = 'button, select, input, textarea, a, summary';

interface Keys {
  onCopy(): void;
  onSave(): void;
}

/** Enter copies from wherever it means nothing else; Ctrl+S or Cmd+S saves from anywhere. */
export function useKeys({ onCopy, onSave }: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // An input method uses Enter to confirm; a held key would copy over and over.
      if (event.isComposing || event.repeat) return;
      const save = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (save && event.key.toLowerCase() === 's') {
        event.preventDefault(); // The browser's own save dialog.
        onSave();
      } else if (event.key === 'Enter' && !takesEnter(event.target)) {
        event.preventDefault();
        onCopy();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onCopy, onSave]);
}

function takesEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_ENTER) !== null;
}

/** The keys that save, as this computer names them. */
export function saveKeyName(): string {
  return navigator.platform.startsWith('Mac') ? '⌘S' : 'Ctrl+S';
}
