import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Parts } from '../../components/parts';
import { countStatistics } from '../../components/statistics';
import { useWords } from '../../components/words';
import { findParts } from '../../utils/document/find-parts';
import { leadOf, splitParts } from '../../utils/document/split-parts';
import type { CleanDocument } from '../../utils/model';

interface Props {
  readonly document: CleanDocument;
  onLine(line: number): void;
  onSaveEach(documents: readonly CleanDocument[], together: string): void;
}

/** The documents of the page, when there are several. Loaded when the text may have any. */
export function PartsLine({ document, onLine, onSaveEach }: Props): JSX.Element | null {
  const words = useWords();
  const parts = useMemo(() => findParts(document), [document]);
  if (parts.length === 0) return null;
  const lead = { ...document, blocks: leadOf(document, parts) };
  return (
    <Parts
      headings={parts.map(({ heading }) => heading)}
      lead={countStatistics({ document: lead, ledger: [] }).characters}
      onShow={(nth) => onLine(document.blocks[parts[nth]!.start]!.from[0]!)}
      onSave={() =>
        onSaveEach(splitParts(document, parts), words('parts.files', { count: parts.length }))
      }
    />
  );
}
