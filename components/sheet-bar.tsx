import type { JSX } from 'preact';
import { IconButton } from './icon-button';
import { RadioRow } from './radio-row';
import type { Statistics } from './statistics';
import { useWords } from './words';

/** How the sheet shows the text: as it will be taken away, beside the page, or for corrections. */
export const VIEWS = ['text', 'compare', 'edit'] as const;
export type View = (typeof VIEWS)[number];

interface Props {
  readonly view: View;
  /** There is no text that the other views could show. */
  readonly nothing: boolean;
  readonly statistics: Statistics;
  readonly finding: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The keys, as this computer's keyboard names them. */
  readonly keys: { readonly find: string; readonly undo: string; readonly redo: string };
  onView(view: View): void;
  onFind(): void;
  onUndo(): void;
  onRedo(): void;
}

/** The upper edge of the sheet: how the text is shown, how much it is, and the tools for it. */
export function SheetBar(props: Props): JSX.Element {
  const { view, nothing, statistics, finding, canUndo, canRedo, keys } = props;
  const { onView, onFind, onUndo, onRedo } = props;
  const words = useWords();
  return (
    <div class="sheet-bar">
      <RadioRow
        legend={words('view.label')}
        name="view"
        options={VIEWS.map((value) => ({
          value,
          label: words(`view.${value}`),
          disabled: nothing && value !== view,
        }))}
        chosen={view}
        onChoose={onView}
      />
      <ul class="statistics" role="list" aria-label={words('stats.label')}>
        <li>{words('stats.characters', { count: statistics.characters })}</li>
        {statistics.paragraphs > 0 && (
          <li>{words('stats.paragraphs', { count: statistics.paragraphs })}</li>
        )}
      </ul>
      <div class="tools">
        <IconButton
          drawing="undo"
          label={words('tool.undo', { keys: keys.undo })}
          disabled={!canUndo}
          onClick={onUndo}
        />
        <IconButton
          drawing="redo"
          label={words('tool.redo', { keys: keys.redo })}
          disabled={!canRedo}
          onClick={onRedo}
        />
        <IconButton
          drawing="find"
          label={words('tool.find', { keys: keys.find })}
          pressed={finding}
          onClick={onFind}
        />
      </div>
    </div>
  );
}
