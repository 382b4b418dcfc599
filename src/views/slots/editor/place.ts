/** Which way the records go. */
export type Direction = "right" | "down";

/** Something with its place in the drawing: the upper left corner and the size. */
export interface Placed<Of> {
  readonly of: Of;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
