/** What parts a page's title from the site's name: ` - `, `_`, `|`. */
const SITE_SUFFIX = /[_|｜]|\s[-–—]\s|[-–—]{2}/;
/** Without any title, so many characters of the text name the file. */
const FIRST_WORDS = 24;

/**
 * A name for files; it never enters the text.
 * @param title the title that the page shows, if any
 * @param pageTitle the page's `<title>`
 * @param firstText the first block of the document
 */
export function documentName(
  title: string | undefined,
  pageTitle: string,
  firstText: string,
): string {
  if (title) return title;
  const named = pageTitle.split(SITE_SUFFIX)[0]!.trim();
  return named || pageTitle.trim() || firstText.slice(0, FIRST_WORDS);
}
