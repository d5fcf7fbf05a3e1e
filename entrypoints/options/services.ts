import type { Settings } from '../../utils/platform/settings';

/** All that the settings page needs from outside. */
export interface Services {
  /** Rejects when the browser stores nothing. */
  save(settings: Settings): Promise<void>;
  /** Hands a text file to the browser's downloads. */
  saveFile(name: string, text: string): void;
  shortcuts(): Promise<{ readonly popup: string; readonly copy: string }>;
  /** False when the browser refuses. */
  openShortcuts(): Promise<boolean>;
  readonly shortcutsPlace: string;
}
