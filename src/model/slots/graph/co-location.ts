import type { JobVertex } from "./job-vertex.js";
import { quoted, type Refused } from "./refusal.js";

/**
 * Why vertices that are to be co-located cannot be; null when they can.
 * Source: StreamingJobGraphGenerator.setCoLocation, 1.20.5 and 2.3.0.
 */
export function coLocationRefusal(vertices: readonly JobVertex[]): Refused | null {
  const first = new Map<string, JobVertex>();
  for (const vertex of vertices) {
    const { coLocationGroup: group, slotSharingGroup } = vertex;
    if (group === null) continue;
    const other = first.get(group) ?? vertex;
    first.set(group, other);
    if (other.slotSharingGroup !== slotSharingGroup) return apart(group, [other, vertex]);
  }
  return null;
}

function apart(group: string, vertices: readonly [JobVertex, JobVertex]): Refused {
  const [one, other] = vertices.map(({ slotSharingGroup }) => quoted(slotSharingGroup));
  return {
    refused: `The co-location group ${quoted(group)} is spread over the slot-sharing groups ${one ?? ""} and ${other ?? ""}: the same slot cannot be in both.`,
    because: vertices.flatMap(({ operators }) => operators),
  };
}
