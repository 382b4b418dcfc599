/** The slot-sharing group of operators that are in no other. */
export const DEFAULT_GROUP = "default";

/**
 * The slot-sharing group of an operator: the one its program names; else that of all it reads, if they agree; else
 * “default”, as for a source.
 * Source: StreamGraphGenerator.determineSlotSharingGroup, 1.3.3 to 2.3.0.
 */
export function slotSharingGroupOf(named: string | null, senders: readonly Sharing[]): string {
  const inherited = senders[0]?.slotSharingGroup ?? DEFAULT_GROUP;
  return named ?? (senders.every(({ slotSharingGroup }) => slotSharingGroup === inherited) ? inherited : DEFAULT_GROUP);
}

interface Sharing {
  readonly slotSharingGroup: string;
}
