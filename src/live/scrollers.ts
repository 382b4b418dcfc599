/** Lets a formula that is wider than its place be scrolled from the keyboard, in browsers that do not see to it. */
export function bindScrollers(root: ParentNode): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) follow(target);
  });
  const steps = [...root.querySelectorAll(".step")];
  for (const step of steps) observer.observe(step);
  // Another font makes a formula wider, and its place stays as it is.
  document.fonts.addEventListener("loadingdone", () => steps.forEach(follow));
}

/** Makes an element a stop of the keyboard as long as part of it is out of sight. */
function follow(element: Element): void {
  if (element.scrollWidth > element.clientWidth) element.setAttribute("tabindex", "0");
  else element.removeAttribute("tabindex");
}
