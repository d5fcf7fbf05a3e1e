import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Looks up a line of the interface; the popup provides it, so components know no i18n library. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Without a provider a component shows bare keys. */
export const Words = createContext<Translate>((key) => key);

/** The translate function of the nearest provider. */
export function useWords(): Translate {
  return useContext(Words);
}
