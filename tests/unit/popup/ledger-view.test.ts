import { expect, test } from 'vitest';
import { toggled } from '../../../entrypoints/popup/choice';
import { groupLedger } from '../../../entrypoints/popup/ledger-view';
import { NO_CHOICE } from '../../../utils/pipeline';
import { entry } from '../components/samples';

test('groups stand in the order of the kinds, what lay outside is last', () => {
  const ledger = [
    entry('removed', [0, 0, 1], { kind: 'outside' }),
    entry('removed', [1, 0, 1], { kind: 'lead' }),
    entry('restored', [2, 0, 1], { kind: 'count' }),
    entry('removed', [3, 0, 1], { kind: 'lead' }),
    entry('suggested', [4, 0, 1], { kind: 'count' }),
  ];
  const { suggestions, groups } = groupLedger(ledger);
  expect(groups.map(({ kind }) => kind)).toEqual(['count', 'lead', 'outside']);
  expect(groups[1]?.entries).toEqual([ledger[1], ledger[3]]);
  expect(suggestions).toEqual([ledger[4]]);
});

test('a certain removal is put back and out again', () => {
  const removal = entry('removed', [0, 0, 1]);
  const back = toggled(NO_CHOICE, [removal]);
  expect([...back.restored]).toEqual([removal.removal.id]);
  expect(toggled(back, [removal])).toEqual(NO_CHOICE);
});

test('a suggestion is accepted, together with others, and kept again', () => {
  const both = [entry('suggested', [0, 0, 1]), entry('suggested', [1, 0, 1])];
  const out = toggled(NO_CHOICE, both);
  expect(out.accepted.size).toBe(2);
  expect(out.restored.size).toBe(0);
  expect(toggled(out, both)).toEqual(NO_CHOICE);
});
