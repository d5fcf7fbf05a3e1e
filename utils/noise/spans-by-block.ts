import type { Span } from '../model';

/** Groups spans by the block in which they are; each group keeps their order. */
export function spansByBlock(spans: readonly Span[]): Map<number, Span[]> {
  const byBlock = new Map<number, Span[]>();
  for (const span of spans) {
    const group = byBlock.get(span.block);
    if (group) group.push(span);
    else byBlock.set(span.block, [span]);
  }
  return byBlock;
}
