/** Lines that are rendered, and left alone, together. */
export const PIECE_LINES = 50;

/** Cuts a list into pieces of one size, the last one as long as what is left. */
export function piecesOf<T>(list: readonly T[], size = PIECE_LINES): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, i) => list.slice(i * size, (i + 1) * size));
}
