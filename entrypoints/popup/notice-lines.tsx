import { NoticeControl, Progress } from '../../components/page-controls';
import type { NoticeLine } from '../../components/notices';
import type { Translate } from '../../components/words';
import type { Notice } from '../../utils/model';
import type { Work } from './use-composition';
import type { WholeDocument } from './use-whole-document';

interface Acts {
  readonly words: Translate;
  readonly whole: WholeDocument;
  onOpenFrame(address: string): void;
}

/** The lines to the user, those that something can be done about with their controls. */
export function noticeLines(notices: readonly Notice[], acts: Acts): NoticeLine[] {
  const { words, whole } = acts;
  const lines = notices.map((notice): NoticeLine => {
    const line = words(`notice.${notice.id}`, valuesOf(notice, words));
    if (notice.id === 'foreign-frame') return { line, controls: openFrame(notice, acts) };
    if (notice.id === 'more-below') return { line, controls: scrollRead(acts) };
    if (!whole.joinable || !/^more-pages(?:-open)?$/.test(notice.id)) return { line };
    return { line, testId: 'pages-offer', controls: join(acts, 'pages.join') };
  });
  if (whole.joined === undefined) return lines;
  const line = words('pages.joined', { pages: whole.joined });
  return [
    { line, testId: 'pages-offer', controls: whole.joinable && join(acts, 'pages.again') },
    ...lines,
  ];
}

/** What the options about wording changed; each is a few words of one line. */
const DEEDS: readonly string[] = ['punctuation-widened', 'spaces-removed', 'pictures-marked'];

/** What the options about wording did, in one line, and what they found. */
export function wordingLines(notices: readonly Notice[], words: Translate): NoticeLine[] {
  const deeds = notices.filter(({ id }) => DEEDS.includes(id));
  const found = notices.filter(({ id }) => !DEEDS.includes(id));
  const parts = deeds.map(({ id, values }) => words(`reworded.${id}`, values));
  const done = words('reworded.done', { deeds: parts.join(words('reworded.and')) });
  return [
    ...(deeds.length > 0 ? [{ line: done }] : []),
    ...found.map(({ id, values }) => ({ line: words(`notice.${id}`, values) })),
  ];
}

/** Says that what was decided before still holds, and offers to leave it. */
export function resumedLines(
  { resumed, onAfresh }: Pick<Work, 'resumed' | 'onAfresh'>,
  words: Translate,
): NoticeLine[] {
  if (!resumed) return [];
  const controls = (
    <NoticeControl testId="afresh" label={words('kept.afresh')} onClick={onAfresh} />
  );
  return [{ line: words('kept.resumed'), testId: 'resumed', controls }];
}

function valuesOf({ id, values }: Notice, words: Translate): Notice['values'] {
  if (id !== 'low-confidence') return values;
  const reasons = String(values?.['reasons'] ?? '').split(' ');
  return { reasons: reasons.map((reason) => words(`reason.${reason}`)).join(words('reason.and')) };
}

function join({ words, whole }: Acts, label: string) {
  const { progress } = whole;
  if (!progress || progress === 'scrolling')
    return <NoticeControl testId="join-pages" label={words(label)} onClick={whole.onJoin} />;
  const { page, total } = progress;
  const line =
    total === undefined
      ? words('pages.progress-open', { page })
      : words('pages.progress', { page, pages: total });
  return <Progress line={line} onCancel={whole.onCancel} />;
}

function scrollRead({ words, whole }: Acts) {
  if (whole.progress === 'scrolling') return <Progress line={words('pages.scrolling')} />;
  const label = words('pages.scroll');
  return <NoticeControl testId="scroll-read" label={label} onClick={whole.onScrollRead} />;
}

function openFrame({ values }: Notice, { words, onOpenFrame }: Acts) {
  const address = String(values?.['address'] ?? '');
  if (!/^https?:/i.test(address)) return undefined;
  const open = (): void => onOpenFrame(address);
  return <NoticeControl testId="open-frame" label={words('pages.open')} onClick={open} />;
}
