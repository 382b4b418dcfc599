const LETTERS = 26;

/** How many colours tasks have; further ones begin anew, and differ by their letters. */
const SHADES = 6;

/** The letter of a task, by its place in the job graph: A to Z, then AA, AB … */
export function letterOf(task: number): string {
  const before = Math.floor(task / LETTERS);
  return (before > 0 ? letterOf(before - 1) : "") + String.fromCharCode(65 + (task % LETTERS));
}

/** Which of the colours a task has. */
export function shadeOf(task: number): number {
  return task % SHADES;
}

/** A subtask as figures write it: “B0”. They are counted from 0, as in the key group ranges. */
export function subtaskName(task: number, subtask: number): string {
  return letterOf(task) + String(subtask);
}
