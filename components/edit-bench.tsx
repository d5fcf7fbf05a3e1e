import type { JSX } from 'preact';
import type { DocBlock, EditedLevel, EditedLine } from '../utils/model';
import { useWords, type Translate } from './words';

interface Props {
  readonly line: EditedLine;
  readonly canJoin: boolean;
  onLevel(level: EditedLevel): void;
  onWrite(): void;
  onJoin(): void;
  onToggle(): void;
}

const LEVELS = [0, 1, 2, 3] as const;

/** What can be done with the current line. */
export function EditBench(props: Props): JSX.Element {
  const { line, canJoin, onLevel, onWrite, onJoin, onToggle } = props;
  const words = useWords();
  const { block, deleted } = line;
  const level = LEVELS.find((each) => words(`level.${each}`) === lookName(block, words));
  return (
    <div class="bench-tools" role="toolbar" aria-label={words('edit.tools')}>
      <select
        aria-label={words('edit.level')}
        value={level ?? 'own'}
        disabled={deleted || block.role === 'row'}
        onChange={(event) => onLevel(Number(event.currentTarget.value) as EditedLevel)}
      >
        {/* What the line was recognised as, when the four levels have no name for it. */}
        {level === undefined && <option value="own">{lookName(block, words)}</option>}
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {words(`level.${each}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="quiet"
        disabled={deleted}
        title={words('edit.writeKey')}
        onClick={onWrite}
      >
        {words('edit.write')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={!canJoin}
        title={words('edit.joinKey')}
        onClick={onJoin}
      >
        {words('edit.join')}
      </button>
      <button type="button" class="quiet" title={words('edit.deleteKey')} onClick={onToggle}>
        {words(deleted ? 'edit.bringBack' : 'edit.delete')}
      </button>
    </div>
  );
}

function lookName({ role, level, runIn }: DocBlock, words: Translate): string {
  if (role === 'heading') return level <= 3 ? words(`level.${level}`) : words('role.deep-heading');
  if (role !== 'paragraph') return words(`role.${role}`);
  return words(runIn > 0 ? 'role.run-in' : 'level.0');
}
