/** Lines for an editor: with ordinary spaces only. */
export function plain(lines: readonly string[]): string {
  return lines.join("\n").replace(/[\u00a0\u202f]/g, " ");
}
