/** The releases that cut a share off their container: those of the talk's time, up to FLIP-49 in 1.10. */
export const thenVersions = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"] as const;

export type ThenVersion = (typeof thenVersions)[number];

/** Whether a release is a given one or came after it. */
export function isSinceThen(version: ThenVersion, first: ThenVersion): boolean {
  return thenVersions.indexOf(version) >= thenVersions.indexOf(first);
}
