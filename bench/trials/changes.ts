/** Changes after which a finder should still find the same text. Pure; blocks keep their text. */
import type { Block, Container, Page } from '../../utils/model';
import { textBoxOf, type TrialPage } from './trial';

const BODY: Container = { parent: -1, tag: 'body', tokens: '' };

/** Class names and ids as a build tool hashes them: they say nothing. */
export function withoutNames(trial: TrialPage): TrialPage {
  const containers = trial.page.containers.map((container) => ({ ...container, tokens: '' }));
  return { ...trial, page: { ...trial.page, containers } };
}

/** Without `<title>`. */
export function withoutTitle(trial: TrialPage): TrialPage {
  return { ...trial, page: { ...trial.page, title: '' } };
}

/** Menus, text and lists one below the other in the body. */
export function inOneBox(trial: TrialPage): TrialPage {
  return inBody(trial, [BODY], () => 0);
}

/** The same, each line a paragraph of its own. */
export function inParagraphs(trial: TrialPage): TrialPage {
  const paragraphs = trial.page.blocks.map((): Container => ({ ...BODY, parent: 0, tag: 'p' }));
  return inBody(trial, [BODY, ...paragraphs], (i) => i + 1);
}

function inBody(
  trial: TrialPage,
  containers: readonly Container[],
  containerOf: (block: number) => number,
): TrialPage {
  const { page } = trial;
  const blocks = page.blocks.map((block, i) => ({ ...block, container: containerOf(i) }));
  return { ...trial, page: { ...page, containers, blocks, signs: withoutPlaces(page) } };
}

/** Pictures stand in containers that the change has taken away. */
export function withoutPlaces({ signs }: Page): Page['signs'] {
  const { pictures, foreignFrames, loading } = signs;
  return { pictures, foreignFrames, loading };
}

/** Invented titles of other pages. */
const LINKS = [
  '县城供热管网改造完成',
  '三月植树活动报名',
  '老街灯会今晚开幕',
  '新图书馆周末试运行',
  '乡村医生培训开班',
  '小学足球联赛落幕',
  '末班车延长半小时',
  '河道清淤工程招标',
] as const;
/** A text of fewer blocks is not parted. */
const PARTED_MIN = 4;

/** The text in two boxes alike, a list of links between them. */
export function parted(trial: TrialPage): TrialPage {
  const { page } = trial;
  const text = textBoxOf(trial);
  if (text === undefined || text.blocks.length < PARTED_MIN) return trial;
  const containers = [...page.containers];
  const { parent } = containers[text.box]!;
  const twins = new Map<number, number>();
  // The second box, and in it a copy of each container that holds some of the second half.
  const twinOf = (c: number): number => {
    const known = twins.get(c);
    if (known !== undefined) return known;
    const above = c === text.box ? parent : twinOf(containers[c]!.parent);
    containers.push({ ...containers[c]!, parent: above });
    twins.set(c, containers.length - 1);
    return containers.length - 1;
  };
  const middle = text.blocks[text.blocks.length >> 1]!;
  const list = containers.push({ parent, tag: 'ul', tokens: '' }) - 1;
  const blocks = page.blocks.flatMap((block, i) => {
    const moved =
      text.holds[block.container] && i >= middle
        ? { ...block, container: twinOf(block.container) }
        : block;
    return i === middle ? [...LINKS.map((link) => linkIn(list, link)), moved] : [moved];
  });
  return { ...trial, page: { ...page, containers, blocks, signs: withoutPlaces(page) } };
}

function linkIn(container: number, text: string): Block {
  const { length } = text;
  const marks = [{ type: 'link', start: 0, end: length, href: 'https://other.test/' }] as const;
  return { kind: 'item', level: 1, text, container, linkChars: length, marks, afterBreak: false };
}
