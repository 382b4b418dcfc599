import type { Point } from "../../../views/slots/layout/layout.js";
import type { Box } from "../../../views/slots/pasted/boxes.js";
import type { LargeLayout } from "../../../views/slots/pasted/large-layout.js";
import { shownPart, type Camera, type Size } from "./camera.js";

/** A large graph, ready to be painted. */
export interface Scene {
  readonly layout: LargeLayout;
  readonly boxes: readonly Box[];
  readonly isAllToAll: readonly boolean[];
}

/** The colours of the page as it looks now. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
}

/** What is painted, and how. */
export interface Painting {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly window: Size;
  readonly inks: Inks;
  /** Places of the tasks that stand out. */
  readonly marked: ReadonlySet<number>;
}

/** Below this scale no text can be read, and none is painted. */
const READABLE = 0.45;

/** Below this one a box is a speck. */
const SPECK = 0.12;

/** Arrows that are painted in one go: a few milliseconds. */
const SLICE = 400;

/**
 * Paints the part of a graph that the camera shows: boxes at once, then arrows below them, a slice at a time, so that
 * nobody waits for thousands of them. Yields after each slice.
 */
export function* paint(context: CanvasRenderingContext2D, painting: Painting): Generator<void, void, void> {
  const { scene, camera, window } = painting;
  const part = shownPart(camera, window);
  clear(context, window);
  aim(context, camera);
  context.globalCompositeOperation = "source-over";
  paintBoxes(context, { ...painting, part });
  yield;
  for (let from = 0; from < scene.layout.edges.length; from += SLICE) {
    aim(context, camera);
    context.globalCompositeOperation = "destination-over";
    paintArrows(context, { ...painting, part, from });
    yield;
  }
}

function clear(context: CanvasRenderingContext2D, { width, height }: Size): void {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
}

function aim(context: CanvasRenderingContext2D, { scale, x, y }: Camera): void {
  const ratio = devicePixelRatio;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
}

interface Part {
  readonly from: Point;
  readonly to: Point;
}

function paintArrows(
  context: CanvasRenderingContext2D,
  { scene: { layout, isAllToAll }, part, inks, camera: { scale }, from }: Painting & { part: Part; from: number },
): void {
  const paths = { all: new Path2D(), some: new Path2D() };
  for (let place = from; place < Math.min(from + SLICE, layout.edges.length); place++) {
    const points = layout.edges[place] ?? [];
    if (isIn(points, part)) trace(isAllToAll[place] ? paths.all : paths.some, points);
  }
  context.strokeStyle = inks.line;
  // A line is as thin as the window shows it, whatever the scale.
  context.lineWidth = 1 / scale;
  context.stroke(paths.some);
  context.lineWidth = Math.min(2.5, 1 / scale);
  context.stroke(paths.all);
}

function trace(path: Path2D, points: readonly Point[]): void {
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
}

/** Whether the rectangle around some points meets the part that is shown. */
function isIn(points: readonly Point[], { from, to }: Part): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right >= from.x && left <= to.x && bottom >= from.y && top <= to.y;
}

function paintBoxes(
  context: CanvasRenderingContext2D,
  { scene, part, inks, camera: { scale }, marked }: Painting & { part: Part },
): void {
  for (const [place, { x, y }] of scene.layout.nodes.entries()) {
    const box = scene.boxes[place];
    if (!box) continue;
    const [left, top] = [x - box.width / 2, y - box.height / 2];
    const isSeen =
      left <= part.to.x && x + box.width / 2 >= part.from.x && top <= part.to.y && y + box.height / 2 >= part.from.y;
    if (!isSeen) continue;
    paintFrame(context, { box, left, top, scale, inks, isMarked: marked.has(place) });
    if (scale >= READABLE) paintText(context, { box, left, top, inks });
  }
}

interface Placed {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
  readonly inks: Inks;
}

function paintFrame(
  context: CanvasRenderingContext2D,
  { box: { width, height }, left, top, scale, inks, isMarked }: Placed & { scale: number; isMarked: boolean },
): void {
  const isSpeck = scale < SPECK;
  context.fillStyle = !isSpeck ? inks.paper : isMarked ? inks.accent : inks.ink;
  context.fillRect(left, top, width, height);
  if (isSpeck && !isMarked) return;
  context.strokeStyle = isMarked ? inks.accent : inks.ink;
  context.lineWidth = (isMarked ? 3 : 1) / Math.min(1, scale);
  context.strokeRect(left, top, width, height);
}

function paintText(context: CanvasRenderingContext2D, { box, left, top, inks }: Placed): void {
  context.font = inks.font;
  context.textAlign = "left";
  context.fillStyle = inks.ink;
  for (const { text, x, y } of box.lines) context.fillText(text, left + x, top + y);
  context.textAlign = "right";
  context.fillStyle = inks.soft;
  context.fillText(box.times.text, left + box.times.x, top + box.times.y);
}
