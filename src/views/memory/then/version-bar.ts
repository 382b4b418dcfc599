import type { Piece } from "./piece.js";

/** The container as one group of releases divides it. */
export interface VersionBar {
  readonly name: string;
  /** From the left; the heap first. */
  readonly pieces: readonly Piece[];
  /** −Xmx; 0 where these releases do not start. */
  readonly heapBytes: number;
  readonly heapText: string;
  /** −XX:MaxDirectMemorySize, or why there is none. */
  readonly directText: string;
}

/** What stands for releases that do not start in the container. */
export const notStarting = (name: string): VersionBar => ({
  name,
  pieces: [],
  heapBytes: 0,
  heapText: "does not start",
  directText: "does not start",
});
