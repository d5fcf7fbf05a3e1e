import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../utils/model';

/** The popup provides what looks up lines, so components know no i18n library. */
export type { Translate };

/** Without a provider a component shows bare keys. */
export const Words = createContext<Translate>((key) => key);

/** The translate function of the nearest provider. */
export function useWords(): Translate {
  return useContext(Words);
}
