import type { JSX } from 'preact';
import { RadioRow } from './radio-row';
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
    <RadioRow
      legend={words('scope.label')}
      name="scope"
      options={(['article', 'selection'] as const).map((value) => ({
        value,
        label: words(`scope.${value}`),
      }))}
      chosen={scope}
      onChoose={onScope}
    />
  );
}
