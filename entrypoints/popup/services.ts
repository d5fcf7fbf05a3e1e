import type { CleanDocument, FileSource, JudgedResult, Reword } from '../../utils/model';
import type { ProblemId } from '../../utils/platform/page-problem';
import type { Format } from '../../utils/model';

/** What the popup got from the page, or why it got nothing. */
export type Reading =
  | { readonly ok: true; readonly result: JudgedResult }
  | { readonly ok: false; readonly problem: ProblemId };

/** What became of a document that was saved. */
export interface SavedFile {
  readonly name: string;
  /** Characters that the chosen encoding could not hold. */
  readonly lost: readonly string[];
}

/** All that the popup needs from outside; tests and screenshots bring their own. */
export interface Services {
  read(): Promise<Reading>;
  /** What the user set about wording, when anything. */
  readonly reword?: Reword | undefined;
  /** Rejects when nothing was copied. */
  copy(document: CleanDocument): Promise<void>;
  /** Rejects when the file could not be made. */
  save(source: FileSource, format: Format): Promise<SavedFile>;
  rememberFormat(format: Format): void;
  openSettings(): void;
  /** Why a rule takes text out, in the user's language. */
  explain(rule: string): string;
}
