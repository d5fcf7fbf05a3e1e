/** Characters `start`…`end` (UTF-16 offsets, end exclusive) of a text become `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
