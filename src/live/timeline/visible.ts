/** Tells whether an element is within the window. */
export function watchVisible(element: Element): () => boolean {
  let isVisible = false;
  new IntersectionObserver((entries) => {
    isVisible = entries.at(-1)?.isIntersecting ?? isVisible;
  }).observe(element);
  return () => isVisible;
}
