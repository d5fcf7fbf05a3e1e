/** Sets the text of one page into the frame of another: a site that nobody tuned anything to. */
import type { Block, Container } from '../../utils/model';
import { strip, titleForms } from '../measures';
import { withoutPlaces } from './changes';
import { goldAmong, textBoxOf, type TrialPage } from './trial';

/** A shorter line may repeat a page's title by chance (stripped characters). */
const TITLE_MIN = 6;

/**
 * The guest's text, with whatever stands in its box, in place of the host's; the host's title is
 * replaced where it is shown.
 * @returns undefined when either page has no box for its text alone
 */
export function graft(host: TrialPage, guest: TrialPage): TrialPage | undefined {
  const place = textBoxOf(host);
  const text = textBoxOf(guest);
  if (place === undefined || text === undefined) return undefined;
  const containers: Container[] = [...host.page.containers];
  const moved = new Map([[text.box, place.box]]);
  guest.page.containers.forEach((container, c) => {
    if (!text.holds[c] || c === text.box) return;
    moved.set(c, containers.length);
    containers.push({ ...container, parent: moved.get(container.parent)! });
  });
  const above = host.page.blocks.slice(0, place.blocks[0]);
  const below = host.page.blocks.slice(place.blocks.at(-1)! + 1);
  const inside = text.blocks.map((i): Block => {
    const block = guest.page.blocks[i]!;
    return { ...block, container: moved.get(block.container)! };
  });
  const blocks = [...retitled(above, host, guest), ...inside, ...retitled(below, host, guest)];
  const page = { ...host.page, title: guest.title, containers, blocks };
  return {
    page: { ...page, signs: withoutPlaces(page) },
    gold: goldAmong(blocks, guest.gold),
    title: guest.title,
  };
}

/** The host's blocks, the guest's title where they show the host's. */
function retitled(blocks: readonly Block[], host: TrialPage, guest: TrialPage): Block[] {
  const replaced = titleForms(host.title, '');
  const shown = shownTitle(guest);
  return blocks.flatMap((block) => {
    const line = strip(block.text);
    if (line.length < TITLE_MIN || !replaced.has(line)) return [block];
    if (shown === undefined) return [];
    return [
      { ...block, text: shown, marks: [], linkChars: Math.min(block.linkChars, shown.length) },
    ];
  });
}

/** The longest block that repeats the page's title. */
function shownTitle({ page, title }: TrialPage): string | undefined {
  const forms = titleForms(title, '');
  return page.blocks
    .map(({ text }) => text)
    .filter((text) => strip(text).length >= TITLE_MIN && forms.has(strip(text)))
    .sort((a, b) => b.length - a.length)[0];
}
