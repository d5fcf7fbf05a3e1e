import type { DocBlock } from '../utils/model';

/** The class that makes a line look as it does in the preview. */
export function lookOf({ role, level, runIn }: DocBlock): string {
  if (role === 'heading') return `level-${level}`;
  return runIn > 0 ? 'paragraph' : role;
}
