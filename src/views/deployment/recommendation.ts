import { recommend, type Recommendation } from "../../model/deployment/options/choose.js";
import type { World } from "../world.js";

/** What the scenario’s answers lead to. */
export function recommendationFor({ givens }: World): Recommendation {
  const word = (id: string): string => String(givens[id]);
  return recommend({
    flinkVersion: word("flinkVersion"),
    clusterKind: word("clusterKind"),
    submitters: word("submitters"),
    isolation: word("isolation"),
    upgrades: word("upgrades"),
    elasticity: word("elasticity"),
  });
}
