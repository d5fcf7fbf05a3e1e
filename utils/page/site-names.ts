/** What a page says of its site, for recognising the site's own strings in the text. */
export function siteNames(doc: Document): string[] {
  const names = new Set<string>();
  for (const selector of ['meta[property="og:site_name"]', 'meta[name="application-name"]']) {
    const content = doc.querySelector<HTMLMetaElement>(selector)?.content.trim();
    if (content) names.add(content);
  }
  // A document that was parsed, not opened, has no location.
  const host = (doc.defaultView?.location ?? location).hostname.replace(/^www\./, '');
  if (host) names.add(host);
  return [...names];
}
