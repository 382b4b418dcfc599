import { num, why, type World } from "../../world.js";

/** A duration that grows with what a checkpoint writes: a fixed part, and bytes over a rate. */
export interface DurationLine {
  readonly fixedSeconds: number;
  /** Of the whole job; Infinity where the size does not matter. */
  readonly bytesPerSecond: number;
}

/** The model's duration of a checkpoint of any size, or why there is none. */
export function modelLine(world: World): DurationLine | { readonly because: string } {
  const machineBytesPerSecond = num(world, "uploadBytesPerSecond");
  if (!Number.isFinite(machineBytesPerSecond)) return { because: why(world, "uploadBytesPerSecond") };
  return {
    fixedSeconds: num(world, "syncSeconds"),
    bytesPerSecond: machineBytesPerSecond * equalMachines(world),
  };
}

/**
 * How many machines would upload as fast as these if all had the same to do: a checkpoint waits for the slowest subtask,
 * which has more than its share. Never less than one, because no subtask has more than all.
 */
export function equalMachines(world: World): number {
  return Math.max(1, num(world, "machines") / num(world, "slowestFactor"));
}

/** What a line says about a checkpoint of a size, seconds. */
export function secondsAt({ fixedSeconds, bytesPerSecond }: DurationLine, bytes: number): number {
  return fixedSeconds + bytes / bytesPerSecond;
}
