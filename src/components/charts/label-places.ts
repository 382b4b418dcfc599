/** A rectangle on the screen, in pixels from the top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place on the screen, in pixels from the top left. */
export type Spot = readonly [x: number, y: number];

/** What labels have to respect. */
export interface Surroundings {
  /** Where they may stand. */
  readonly frame: Box;
  /** What they must not cover. */
  readonly dots: readonly Box[];
  /** What they should not cover, such as the points of a line. */
  readonly spots: readonly Spot[];
}

/** Assumed: how far a label may be moved before nobody knows what it belongs to, in pixels, and in which steps. */
const REACH = 48;
const STEP = 2;

/** Assumed: so many pixels farther are as bad as one covered spot of a line. Covering a label or a dot is worse by far. */
const PIXELS_PER_SPOT = 4;
const PIXELS_PER_BOX = 10_000;

/**
 * Finds a place for each of some labels, near the one that it would like to have: inside the frame, not on another
 * label or a dot, and off the lines if that is possible. Labels only move up and down, but for those that stick out of
 * the frame at a side. The first labels choose first.
 */
export function placesOf(wanted: readonly Box[], { frame, dots, spots }: Surroundings): readonly Box[] {
  const taken = [...dots];
  return wanted.map((box) => {
    const place = bestOf(candidates(inside(box, frame), frame), (candidate) => {
      const covered = PIXELS_PER_BOX * taken.filter((one) => overlap(one, candidate)).length;
      const crossed = PIXELS_PER_SPOT * spots.filter((spot) => contains(candidate, spot)).length;
      return covered + crossed + Math.abs(candidate.top - box.top);
    });
    taken.push(place);
    return place;
  });
}

/** The box itself and those above and below it, as far as the frame reaches. */
function candidates(box: Box, frame: Box): readonly Box[] {
  const count = REACH / STEP;
  return Array.from({ length: 2 * count + 1 }, (_, index) => moved(box, 0, (index - count) * STEP))
    .filter(({ top, bottom }) => top >= frame.top && bottom <= frame.bottom)
    .concat(box);
}

function bestOf(boxes: readonly Box[], costOf: (box: Box) => number): Box {
  return boxes.map((box) => ({ box, cost: costOf(box) })).reduce((best, one) => (one.cost < best.cost ? one : best))
    .box;
}

/** The box pushed into the frame; what is too large for it begins at its left and top. */
function inside({ left, right, top, bottom }: Box, frame: Box): Box {
  const x = Math.max(frame.left - left, Math.min(0, frame.right - right));
  const y = Math.max(frame.top - top, Math.min(0, frame.bottom - bottom));
  return moved({ left, right, top, bottom }, x, y);
}

function moved({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function contains({ left, right, top, bottom }: Box, [x, y]: Spot): boolean {
  return x > left && x < right && y > top && y < bottom;
}
