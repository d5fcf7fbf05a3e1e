import { describe, expect, it } from 'vitest';
import { compose, extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

/** The state of every line that the ledger names. */
function states(lines: readonly string[]): Map<string, string> {
  const { ledger } = compose(extract(readText(lines.join('\n'), 'https://wenku.test/a.txt')));
  return new Map(ledger.map(({ removal, state }) => [removal.text, state]));
}

const NUMBERS = ['1', '2', '3', '4'];
const PROSE = '苗圃去年换了三任看守，井台、棚架和界桩都重新登记过，钥匙交到老秦手里。';

describe('numbers alone in their lines', () => {
  it('are not even suggested where they are the document’s', () => {
    const cards = ['鱼', '鸟', '虫', '草'];
    const lines = ['识字卡片', ...NUMBERS.flatMap((number, i) => [number, cards[i]!])];
    expect(states(lines)).toEqual(new Map());
  });

  it('nor are rows of them', () => {
    const rows = ['5', '5 10', '5 10 15', '5 10 15 20', '下一行写什么？', '840'];
    expect(states(['找规律', ...rows])).toEqual(new Map());
  });

  it('go where they stand between the buttons of a pager', () => {
    const found = states(['苗圃看守记', PROSE, PROSE, '上一页', ...NUMBERS, '下一页']);
    for (const number of NUMBERS) expect(found.get(number)).toBe('removed');
  });
});
