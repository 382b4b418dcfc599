import { show, write } from "../../text.js";
import type { Point } from "../../../views/slots/layout/layout.js";
import { centred, moved, wholeOf, zoomed, type Camera, type Size } from "./camera.js";
import { inksOf } from "./inks.js";
import { paint, type Painting, type Scene } from "./painter.js";
import { part } from "./part.js";

/** A window onto a large graph. */
export interface Viewer {
  /** Shows a graph from as far away as it takes; null hides the window. */
  show(scene: Scene | null): void;
  /** Marks tasks, and has one of them in the middle. */
  mark(places: ReadonlySet<number>, centre: number | null): void;
}

/** So many pixels one press of an arrow key goes, and so many times closer one of + comes. */
const STEP_PIXELS = 80;
const STEP_TIMES = 1.4;

/** What painting may take of a frame: the rest comes in the next one. */
const FRAME_MILLISECONDS = 10;

/** From this scale on names can be read. */
const TO_READ = 0.9;

/** What each arrow key moves the drawing by. */
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: STEP_PIXELS, y: 0 },
  ArrowRight: { x: -STEP_PIXELS, y: 0 },
  ArrowUp: { x: 0, y: STEP_PIXELS },
  ArrowDown: { x: 0, y: -STEP_PIXELS },
};

/** Lets the reader go about in a large graph: by drag, wheel, buttons and keys. Paints once a frame at most. */
export function bindViewer(section: HTMLElement): Viewer {
  const canvas = part(section, "canvas") as HTMLCanvasElement;
  const context = canvas.getContext("2d");
  let scene: Scene | null = null;
  let camera: Camera = { scale: 1, x: 0, y: 0 };
  let marked: ReadonlySet<number> = new Set();
  let frame = 0;

  const windowSize = (): Size => ({ width: canvas.clientWidth, height: canvas.clientHeight });
  const middle = (): Point => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
  let painting: Generator<void, void, void> | null = null;
  const step = (): void => {
    frame = 0;
    const until = performance.now() + FRAME_MILLISECONDS;
    while (painting && performance.now() < until) if (painting.next().done) painting = null;
    if (painting) frame = requestAnimationFrame(step);
  };
  const repaint = (): void => {
    if (!scene || !context) return;
    painting = begin(context, { scene, window: windowSize() });
    frame ||= requestAnimationFrame(step);
  };
  // What is painted is as of the frame it is painted in.
  function* begin(on: CanvasRenderingContext2D, now: Pick<Painting, "scene" | "window">): Generator<void, void, void> {
    if (now.window.width === 0) return;
    fit(canvas);
    yield* paint(on, { ...now, camera, inks: inksOf(canvas), marked });
  }
  const look = (next: Camera): void => {
    camera = next;
    repaint();
  };
  const closer = (times: number, at = middle()): void => look(zoomed(camera, { times, at }));
  const whole = (): void => {
    if (scene) look(wholeOf(scene.layout, windowSize()));
  };

  bindDrag(canvas, (by) => look(moved(camera, by)));
  canvas.addEventListener("keydown", (event) => {
    const by = arrows[event.key];
    const times = { "+": STEP_TIMES, "=": STEP_TIMES, "-": 1 / STEP_TIMES, "−": 1 / STEP_TIMES }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by) look(moved(camera, by));
    else if (times) closer(times);
    else if (event.key === "0") whole();
    else return;
    event.preventDefault();
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      // The wheel alone scrolls the page.
      if (!event.ctrlKey) return;
      event.preventDefault();
      closer(Math.exp(-event.deltaY / 200), { x: event.offsetX, y: event.offsetY });
    },
    { passive: false },
  );
  part(section, "closer").addEventListener("click", () => closer(STEP_TIMES));
  part(section, "further").addEventListener("click", () => closer(1 / STEP_TIMES));
  part(section, "whole").addEventListener("click", whole);
  new ResizeObserver(repaint).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);

  return {
    show: (next) => {
      scene = next;
      marked = new Set();
      show(part(section, "viewer"), next !== null);
      whole();
    },
    mark: (places, centre) => {
      marked = places;
      const at = centre === null ? undefined : scene?.layout.nodes[centre];
      if (at) look(centred(at, { scale: Math.max(camera.scale, TO_READ), window: windowSize() }));
      else repaint();
    },
  };
}

/** Gives the canvas as many pixels as the screen has for it. */
function fit(canvas: HTMLCanvasElement): void {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((side) => Math.round(side * devicePixelRatio));
  if (width !== undefined && canvas.width !== width) canvas.width = width;
  if (height !== undefined && canvas.height !== height) canvas.height = height;
}

function bindDrag(canvas: HTMLCanvasElement, drag: (by: Point) => void): void {
  let last: Point | null = null;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (!last) return;
    drag({ x: clientX - last.x, y: clientY - last.y });
    last = { x: clientX, y: clientY };
  });
  for (const type of ["pointerup", "pointercancel"] as const) canvas.addEventListener(type, () => (last = null));
}

/** Says which tasks are found. */
export function sayFound(section: HTMLElement, text: string): void {
  write(part(section, "found"), text);
}
