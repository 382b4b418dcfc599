import type { ConnectionLine } from "../../views/security/cluster/line.js";
import type { SecurityClusterData } from "../../views/security/cluster/view.js";
import { html, type Markup } from "../html.js";
import { connectionStroke, connectionText, type Stretch } from "./connection-line.js";

const WIDTH = 880;
/** The cluster’s frame, and its two rows. */
const FRAME = { left: 240, right: 650, top: 12, bottom: 432 };
const INNER = { left: 254, right: 636 };
const JOB_MANAGER = { top: 42, bottom: 168 };
const TASK_MANAGERS = { top: 262, bottom: 418 };
/** What stands outside. */
const LEFT = { x: 0, width: 100 };
const RIGHT = { x: 782, width: 98 };
const NODE = 36;

/** Where a connection runs, and where its text begins. */
interface Course extends Stretch {
  readonly text: number;
  /** The node at the outer end. */
  readonly node?: { readonly name: string; readonly x: number; readonly width: number };
}

const fromLeft = (name: string, y: number, to = INNER.left): Course => ({
  from: [LEFT.x + LEFT.width, y],
  to: [to, y],
  text: 108,
  node: { name, ...LEFT },
});
const toRight = (name: string, y: number): Course => ({
  from: [INNER.right, y],
  to: [RIGHT.x, y],
  text: 657,
  node: { name, ...RIGHT },
});
const up = (x: number): Course => ({ from: [x, TASK_MANAGERS.top], to: [x, JOB_MANAGER.bottom], text: x + 9 });
const down = (x: number): Course => ({ from: [x, JOB_MANAGER.bottom], to: [x, TASK_MANAGERS.top], text: x + 9 });

/** Every connection that there may be. */
const courses: Readonly<Record<string, Course>> = {
  client: fromLeft("command line", 66),
  web: fromLeft("browser", 144),
  metrics: fromLeft("monitor", 300),
  queryableState: fromLeft("query client", 378),
  history: fromLeft("browser", 482, 266),
  coordination: toRight("", 105),
  storage: toRight("storage", 300),
  kafka: toRight("Kafka", 378),
  rpc: up(264),
  blob: up(391),
  metricsQuery: down(522),
  data: { from: [352, 346], to: [538, 346], text: 362 },
};

/** The cluster from outside: clients at the left, services at the right, its own processes in a frame. */
export function securityClusterDrawing({ version, lines }: SecurityClusterData): Markup {
  const hasHistory = lines.some(({ id }) => id === "history");
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${hasHistory ? 520 : 440}" aria-hidden="true">
    <rect
      class="cluster-frame"
      x="${FRAME.left}"
      y="${FRAME.top}"
      width="${FRAME.right - FRAME.left}"
      height="${FRAME.bottom - FRAME.top}"
      rx="3"
    />
    <text class="label" x="${INNER.left}" y="32">cluster, ${version}</text>
    ${processBox("JobManager", JOB_MANAGER)} ${processBox("TaskManagers", TASK_MANAGERS)}
    <text class="label" x="${INNER.left + 12}" y="${JOB_MANAGER.top + 46}">
      schedules, has the blob server, REST and the web UI
    </text>
    ${[INNER.left + 8, 538].map((x) => html`<rect class="node" x="${x}" y="306" width="90" height="80" rx="3" />`)}
    ${hasHistory && nodeMark("history server", { x: 266, width: 130 }, 482)} ${lines.map(lineMark)}
  </svg>`;
}

function processBox(name: string, { top, bottom }: { readonly top: number; readonly bottom: number }): Markup {
  return html`<rect
      class="node"
      x="${INNER.left}"
      y="${top}"
      width="${INNER.right - INNER.left}"
      height="${bottom - top}"
      rx="3"
    />
    <text class="strong" x="${INNER.left + 12}" y="${top + 24}">${name}</text>`;
}

function nodeMark(name: string, { x, width }: { readonly x: number; readonly width: number }, y: number): Markup {
  return html`<rect class="node" x="${x}" y="${y - NODE / 2}" width="${width}" height="${NODE}" rx="3" />
    <text x="${x + width / 2}" y="${y + 5}" text-anchor="middle">${name}</text>`;
}

function lineMark(line: ConnectionLine): Markup {
  const course = courses[line.id];
  if (!course) throw new RangeError(`The drawing has no place for the connection "${line.id}".`);
  const { from, to, text: x, node } = course;
  const y = from[1];
  const isUpright = from[0] === to[0];
  const rows: readonly [number, number, number] = isUpright ? [198, 217, 236] : [y - 8, y + 17, y + 34];
  const name = node?.name === "" ? (line.label.split(" · ")[0] ?? "") : node?.name;
  return html`<g>
    ${node && nodeMark(name ?? "", node, y)} ${connectionStroke(line, course)} ${connectionText(line, { x, y: rows })}
  </g>`;
}
