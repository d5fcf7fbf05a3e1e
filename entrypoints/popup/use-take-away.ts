import { useCallback, useState } from 'preact/hooks';
import type { Status } from '../../components/actions';
import { useWords } from '../../components/words';
import type { CleanDocument, FileSource, Format } from '../../utils/model';
import type { Services } from './services';

interface TakeAway {
  readonly status: Status | undefined;
  readonly format: Format;
  onCopy(): void;
  onSave(): void;
  /**
   * Saves a file of each document.
   * @param together what the status calls them; '' for the name of the file
   */
  onSaveEach(documents: readonly CleanDocument[], together: string): void;
  onFormat(format: string): void;
}

/**
 * Copy, save and the format, and what became of them. Without a text they do nothing.
 * @param characters how many the document has, for the line that says it was copied
 */
export function useTakeAway(
  services: Services,
  source: FileSource,
  characters: number,
  initialFormat: Format,
): TakeAway {
  const words = useWords();
  const { document } = source;
  const [format, setFormat] = useState(initialFormat);
  const [last, setLast] = useState<{ of: CleanDocument; status: Status }>();
  const empty = document.blocks.length === 0;

  const tell = (done: boolean, line: string): void =>
    setLast({ of: document, status: { done, line } });

  const onCopy = useCallback(() => {
    if (empty) return;
    services.copy(document).then(
      () => tell(true, words('status.copied', { count: characters })),
      () => tell(false, words('status.copyFailed')),
    );
  }, [document, services, words]);

  const onSaveEach: TakeAway['onSaveEach'] = (documents, together) => {
    const sources = documents.map((each) => ({ ...source, document: each }));
    services.save(sources, format).then(
      (files) => {
        const name = together || files[0]!.name;
        const lost = [...new Set(files.flatMap((file) => file.lost))];
        if (lost.length === 0) tell(true, words('status.saved', { name }));
        else tell(false, words('status.savedWithLoss', { name, lost: lost.join(' ') }));
      },
      () => tell(false, words('status.saveFailed')),
    );
  };
  const onSave = useCallback(() => {
    if (!empty) onSaveEach([document], '');
  }, [source, services, words, format]);

  const onFormat = (chosen: string): void => {
    setFormat(chosen as Format); // The select offers formats only.
    setLast(undefined);
    services.rememberFormat(chosen as Format);
  };
  // Once the text has changed, what was said of the old one would mislead.
  const status = last?.of === document ? last.status : undefined;
  return { status, format, onCopy, onSave, onSaveEach, onFormat };
}
