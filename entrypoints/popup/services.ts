import type {
  CleanDocument,
  FetchedPage,
  FileSource,
  Format,
  ExtractedResult,
  Pager,
  Reword,
} from '../../utils/model';
import type { KeptWork } from '../../utils/platform/kept-work';
import type { ProblemId } from '../../utils/platform/page-problem';

/** What the popup got from the page, or why it got nothing. */
export type Reading =
  | {
      readonly ok: true;
      readonly result: ExtractedResult;
      /** What was kept for this tab when the popup was open before. */
      readonly kept?: KeptWork | undefined;
    }
  | { readonly ok: false; readonly problem: ProblemId };

/** What became of a document that was saved. */
export interface SavedFile {
  readonly name: string;
  /** Characters that the chosen encoding could not hold. */
  readonly lost: readonly string[];
}

/** What the popup can do in the tab; each only on a click of the user. */
export interface TabServices {
  /** Gets ready for the pages of a document. */
  begin(kind: Pager['kind']): Promise<void>;
  /** Gets one of them: from its address, or by turning the page, which shows `from` now. */
  getPage(page: number, address: string | undefined, from: number): Promise<FetchedPage>;
  /** Gives up the page that is on its way. */
  stop(): void;
  /** Lets the page show again what it showed. */
  turnBack(page: number, from: number): Promise<void>;
  /** Scrolls once through the page and back, and reads it again. Rejects when it cannot be scrolled. */
  scrollAndRead(): Promise<Reading>;
}

/** All that the popup needs from outside; tests and screenshots bring their own. */
export interface Services {
  read(): Promise<Reading>;
  /** What the user set about wording, when anything. */
  readonly reword?: Reword | undefined;
  /** Rejects when nothing was copied. */
  copy(document: CleanDocument): Promise<void>;
  /** Makes a file of each, then saves them all. Rejects when one could not be made. */
  save(sources: readonly FileSource[], format: Format): Promise<readonly SavedFile[]>;
  /** Keeps what was decided until the tab is closed; forgets it when undefined. */
  keep(work: KeptWork | undefined): void;
  rememberFormat(format: Format): void;
  openSettings(): void;
  /** Loads what works in the tab. */
  loadTab(): Promise<TabServices>;
  openTab(address: string): void;
  /** Why a rule takes text out, in the user's language. */
  explain(rule: string): string;
}
