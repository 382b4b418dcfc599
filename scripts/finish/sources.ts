/** A work in the list at the end of a page, with the two ways in which a page names it. */
const entry = /<li data-named="([^"]*)">([\s\S]*?)<\/li>\s*/g;

/** Leaves, of the works at the end of a page, those that the page names; and all of a list that is to be complete. */
export function withNamedSources(html: string): string {
  const page = html.replace(entry, "");
  return html.replace(entry, (_, named: string, content: string) =>
    named === "" || named.split("|").some((name) => page.includes(name)) ? `<li>${content}</li>` : "",
  );
}
