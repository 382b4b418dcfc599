import { cluster } from "../components/cluster.js";
import type { ClusterFigureParts } from "../components/cluster-figure.js";
import type { Markup } from "../components/html.js";
import { clusterExample } from "../data/cluster-example.js";
import { EXAMPLE_ORIGIN } from "../views/checkpointing/cluster/origin.js";
import { readCluster } from "../views/checkpointing/cluster/cluster.js";
import { clusterView } from "../views/checkpointing/cluster/cluster-view.js";
import type { Drawable } from "../views/checkpointing/cluster/drawable.js";
import { pictures } from "./pictures.js";
import { defaultWorld } from "./workshop.js";

/** The reader's own cluster, as the page is built: with the example and the default scenario. */
export function clusterMarkup(): Markup {
  const example = readCluster(clusterExample);
  if ("problem" in example) throw new RangeError(`The example is not readable: ${example.problem}`);
  const { about, comparison, durations, history } = clusterView(example, defaultWorld);
  const figures = [drawn("cluster-durations", durations), drawn("cluster-history", history)];
  return cluster({ origin: EXAMPLE_ORIGIN, about, comparison, figures });
}

function drawn(name: string, view: Drawable<unknown>): ClusterFigureParts {
  if ("nothing" in view) throw new RangeError(`The example leaves nothing to draw: ${view.nothing}`);
  return { ...view, name, ...pictures(name, view.data) };
}
