import { dataTable } from "../components/figure.js";
import { html, type Markup } from "../components/html.js";
import { measuredFailuresTable } from "../views/deployment/measured-failures.js";
import { restartWaitsTable } from "../views/deployment/restart-waits.js";
import type { Table } from "../views/figure.js";
import { once, type Block } from "./block.js";
import { defaultWorld } from "./workshop.js";

/** A table that no scenario changes, in a scroller of its own. */
function standingTable(name: string, label: string, table: Table): Markup {
  return html`<div class="table-scroll ${name}" tabindex="0" role="region" aria-label="${label}">
    ${dataTable(table)}
  </div>`;
}

/** The blocks that only the chapter on deployment and high availability uses. */
export const deploymentBlocks: Readonly<Record<string, Block>> = {
  "measured-failures": (_, __, { standing }) =>
    once("measured failures", standing, () =>
      standingTable("measured-failures", "Failures on real clusters", measuredFailuresTable(defaultWorld)),
    ),
  "restart-waits": (_, __, { standing }) =>
    once("waits before restarts", standing, () =>
      standingTable("restart-waits", "Waits before the first restarts, by strategy and version", restartWaitsTable()),
    ),
};
