/** Room that stays before the chapter being read, in pixels, so that one sees that the row goes on. */
const BEFORE = 24;

/** Scrolls the row of chapters, on a narrow page, to the one being read. */
export function bindCourse(root: ParentNode): void {
  const row = root.querySelector(".course");
  const here = row?.querySelector("li a[aria-current]");
  if (row && here) row.scrollLeft += here.getBoundingClientRect().left - row.getBoundingClientRect().left - BEFORE;
}
