import { useMemo } from 'preact/hooks';
import { useLater } from '../../components/use-later';
import type { CleanDocument } from '../../utils/model';
import type * as Parts from './parts';

/** 篇二, 范文（2）, 第二篇, 工作总结2, 【二】: without the mark of a second part there are none. */
const SECOND =
  /[篇文本板][\s（(]{0,2}[二2２]|第\s?[二2２]\s?篇|\D[二2２][）)]?$|^[【［[][二2２][】］\]]/;

/**
 * Loads what shows the parts of a page with several documents, where the text may have any.
 * @returns undefined where it has none for certain
 */
export function useParts({ blocks }: CleanDocument): typeof Parts | 'loading' | undefined {
  const wanted = useMemo(() => blocks.some(({ text }) => SECOND.test(text)), [blocks]);
  const parts = useLater(wanted, () => import('./parts'));
  return wanted ? (parts ?? 'loading') : undefined;
}
