/** The releases whose memory model is FLIP-49’s, from its first to the newest. */
export const versions = [
  "1.10",
  "1.11",
  "1.12",
  "1.13",
  "1.14",
  "1.15",
  "1.16",
  "1.17",
  "1.18",
  "1.19",
  "1.20",
  "2.0",
  "2.1",
  "2.2",
  "2.3",
] as const;

export type Version = (typeof versions)[number];

/** What "now" stands for on the pages. */
export const NEWEST: Version = "2.3";

/** Whether a release is a given one or came after it. */
export function isSince(version: Version, first: Version): boolean {
  return versions.indexOf(version) >= versions.indexOf(first);
}
