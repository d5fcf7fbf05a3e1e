import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { characterOf } from '../../components/key-character';

/** Elements for which Enter has a meaning of their own. */
const TAKES_ENTER = 'button, select, input, textarea, a, summary';

/** Elements in which the browser undoes what was typed. */
const TAKES_UNDO = 'input[type="text"], textarea';

interface Keys {
  onCopy(): void;
  onSave(): void;
  onFind(): void;
  onUndo(): void;
  onRedo(): void;
}

/**
 * Enter copies from wherever it means nothing else. With Ctrl or Cmd, from anywhere: S saves, F
 * searches, Z undoes and Shift+Z or Y does again.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // An input method uses Enter to confirm; a held key would copy over and over.
      if (event.isComposing || event.repeat) return;
      const deed = deedOf(event);
      if (!deed) return;
      event.preventDefault(); // The browser's own dialogs.
      if (deed !== 'onSave') latest.current[deed]();
      else saveWritten(() => latest.current.onSave());
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

/** What is still being written belongs to what is saved: the field hands it over when it is left. */
function saveWritten(save: () => void): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return save();
  field.blur();
  setTimeout(save); // The document is composed anew before.
}

function deedOf(event: KeyboardEvent): keyof Keys | undefined {
  const { key, target, shiftKey, altKey } = event;
  const inside = (elements: string): boolean =>
    target instanceof Element && target.closest(elements) !== null;
  if (!(event.ctrlKey || event.metaKey)) {
    return key === 'Enter' && !inside(TAKES_ENTER) ? 'onCopy' : undefined;
  }
  if (altKey) return undefined;
  const letter = characterOf(event);
  if (letter === 's' && !shiftKey) return 'onSave';
  if (letter === 'f' && !shiftKey) return 'onFind';
  if (inside(TAKES_UNDO)) return undefined;
  if (letter === 'z') return shiftKey ? 'onRedo' : 'onUndo';
  return letter === 'y' && !shiftKey ? 'onRedo' : undefined;
}

/** The keys by their names on this computer. */
export interface KeyNames {
  readonly save: string;
  readonly find: string;
  readonly undo: string;
  readonly redo: string;
}

/** How this computer names the keys. */
export function keyNames(): KeyNames {
  return navigator.platform.startsWith('Mac')
    ? { save: '⌘S', find: '⌘F', undo: '⌘Z', redo: '⇧⌘Z' }
    : { save: 'Ctrl+S', find: 'Ctrl+F', undo: 'Ctrl+Z', redo: 'Ctrl+Shift+Z' };
}
