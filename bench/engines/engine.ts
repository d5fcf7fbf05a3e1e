/**
 * What every engine file exports. An engine is bundled on its own and put into the page under test,
 * where it runs as a content script would.
 */
export interface Engine {
  /** The work that is timed: everything from the page's DOM to the found text. */
  run(): unknown;
  /** What `run` found, as the lines' text or as HTML that the bench lays out to get its lines. */
  output(result: never): Output;
}

/** What an engine found. */
export type Output = ({ readonly text: string } | { readonly html: string }) & {
  /** What was taken out of the found text without asking the user; only from who keeps account of it. */
  readonly removed?: readonly string[];
};
