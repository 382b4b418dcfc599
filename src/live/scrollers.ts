/** Lets a formula that is wider than its place be scrolled from the keyboard, in browsers that do not see to it. */
export function bindScrollers(root: ParentNode): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) follow(target);
  });
  for (const step of root.querySelectorAll(".step")) observer.observe(step);
}

/** Makes an element a stop of the keyboard as long as part of it is out of sight. */
function follow(element: Element): void {
  if (element.scrollWidth > element.clientWidth) element.setAttribute("tabindex", "0");
  else element.removeAttribute("tabindex");
}
