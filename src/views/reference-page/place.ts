/** A place in the workbook: a page, and what stands on it. */
export interface Place {
  /** The page's name, such as "memory". */
  readonly page: string;
  /** The id of a heading, a figure or a derivation; null for the page as a whole. */
  readonly anchor: string | null;
}

/** A place in one word: `page`, or `page#anchor`. */
export function place(at: string): Place {
  const [page = "", anchor = null] = at.split("#");
  return { page, anchor };
}

/** The address of a place, as an author of a page writes it. */
export function addressOf({ page, anchor }: Place): string {
  return anchor === null ? `/${page}` : `/${page}#${anchor}`;
}
