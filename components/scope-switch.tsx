import type { JSX } from 'preact';
import { useWords } from './words';

/** What is cleaned: the whole article, or what the user has selected on the page. */
export type Scope = 'article' | 'selection';

interface Props {
  readonly scope: Scope;
  onScope(scope: Scope): void;
}

/** Chooses between the article and the selection; shown only when there is a selection. */
export function ScopeSwitch({ scope, onScope }: Props): JSX.Element {
  const words = useWords();
  return (
    <fieldset class="scope">
      <legend class="unseen">{words('scope.label')}</legend>
      {(['article', 'selection'] as const).map((option) => (
        <label key={option} class="scope-option">
          <input
            type="radio"
            name="scope"
            value={option}
            checked={scope === option}
            onChange={() => onScope(option)}
          />
          <span>{words(`scope.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
