import type { Point } from "../../../views/slots/layout/layout.js";

/** Which part of a drawing a window shows: a point of the drawing is at `scale` times itself plus the offset. */
export interface Camera {
  /** Pixels of the window for one of the drawing. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Width and height, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** No box is larger than on paper twice, and none is smaller than a hundredth. */
const CLOSEST = 2;
const FURTHEST = 0.01;

/** Around the whole drawing, in pixels. */
const EDGE = 12;

/** The camera that shows all of a drawing, in the middle, and not larger than it is. */
export function wholeOf(drawing: Size, window: Size): Camera {
  const scale = bounded(
    Math.min(1, (window.width - 2 * EDGE) / drawing.width, (window.height - 2 * EDGE) / drawing.height),
  );
  return centred({ x: drawing.width / 2, y: drawing.height / 2 }, { scale, window });
}

/** The camera that has a point of the drawing in the middle of the window. */
export function centred({ x, y }: Point, { scale, window }: { scale: number; window: Size }): Camera {
  return { scale, x: window.width / 2 - scale * x, y: window.height / 2 - scale * y };
}

/** Moved by so many pixels. */
export function moved({ scale, x, y }: Camera, by: Point): Camera {
  return { scale, x: x + by.x, y: y + by.y };
}

/** So many times closer, with the drawing standing still under a point of the window. */
export function zoomed(camera: Camera, { times, at }: { times: number; at: Point }): Camera {
  const scale = bounded(camera.scale * times);
  const change = scale / camera.scale;
  return { scale, x: at.x - change * (at.x - camera.x), y: at.y - change * (at.y - camera.y) };
}

/** The part of the drawing that the window shows. */
export function shownPart({ scale, x, y }: Camera, { width, height }: Size): { from: Point; to: Point } {
  return { from: { x: -x / scale, y: -y / scale }, to: { x: (width - x) / scale, y: (height - y) / scale } };
}

function bounded(scale: number): number {
  return Math.min(CLOSEST, Math.max(FURTHEST, scale));
}
