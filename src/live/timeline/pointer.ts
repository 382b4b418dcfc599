import type { Picture } from "./pictures.js";

/** Lets a pointer that is pressed in a picture take the cursor along. @param scrub called with a share of the run, 0 to 1 */
export function bindPointer({ element, layout }: Picture, scrub: (share: number) => void): void {
  const follow = ({ clientX }: PointerEvent): void => {
    const { left, width } = element.getBoundingClientRect();
    const x = ((clientX - left) / width) * layout.width;
    scrub(Math.min(1, Math.max(0, (x - layout.left) / (layout.right - layout.left))));
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    follow(event);
  });
  element.addEventListener("pointermove", (event) => {
    if (element.hasPointerCapture(event.pointerId)) follow(event);
  });
}
