import { jobBuffers, worstTaskManager, type BufferTerm } from "../../../model/slots/exchange/buffers.js";
import type { PlacedJob } from "../../../model/slots/placed-job.js";
import { roundUp } from "../../domain.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, why, type World } from "../../world.js";
import { rulesOf } from "./choices.js";
import { cut } from "../editor/text-width.js";
import { isUnplaced, placeOf } from "./place.js";
import { many, some, whole } from "./words.js";

export interface ExchangeData {
  readonly bars: readonly ExchangeBar[];
  /** The end of the axis. */
  readonly right: number;
  /** What the TaskManager has; null where that is not known. */
  readonly limit: { readonly buffers: number; readonly text: string; readonly isOnAxis: boolean } | null;
}

export interface ExchangeBar {
  readonly name: string;
  /** The same where there is less room. */
  readonly short: string;
  /** Which side of the exchange; of the sum neither. */
  readonly end: "partition" | "gate" | "sum";
  /** Where it begins: behind the bars above it. */
  readonly from: number;
  readonly required: number;
  readonly wanted: number;
  readonly text: string;
}

/** Ends that have a bar of their own. Assumed: more are too thin. */
const MOST_BARS = 8;

/** A limit farther out than this many times what would be used is named, and not drawn to scale. */
const FAR = 4;

/** The network buffers that the job requires and would use in one TaskManager, by both ends of each exchange. */
export function exchangeBuffersView(world: World): FigureView<ExchangeData> {
  const placed = placeOf(world);
  const title = "Network buffers by exchange, where the job asks for the most";
  const description =
    "A bar for each end of each exchange: what is required, and behind it what would be used beyond that. Below them the " +
    "sum, and a line where the TaskManager has no more.";
  const columns = ["Exchange", "End", "Subtasks", "Required", "Would be used"];
  if (isUnplaced(placed)) {
    return {
      title,
      description,
      finding: placed.reason,
      table: tableOf(columns, []),
      data: { bars: [], right: 1, limit: null },
    };
  }
  const { at, terms, required, wanted } = worstOf(world, placed);
  const there = num(world, "networkBuffers");
  return {
    ...{ title, description },
    finding: finding(world, { at, required, wanted, there }),
    table: tableOf(
      columns,
      terms.map((term) => rowOf(term, placed)),
    ),
    data: { bars: barsOf(terms, placed), ...axisOf({ required, wanted, there }) },
  };
}

interface Worst {
  /** Which TaskManager. */
  readonly at: number;
  readonly terms: readonly BufferTerm[];
  readonly required: number;
  readonly wanted: number;
}

/** What the job asks of the TaskManager of which it asks the most. */
export function worstOf(world: World, { graph, placement }: PlacedJob): Worst {
  const { taskManagers, termsOf } = jobBuffers(graph, placement, rulesOf(world));
  const at = worstTaskManager(taskManagers) ?? 0;
  return { at, terms: termsOf(at), required: 0, wanted: 0, ...taskManagers[at] };
}

function exchangeName({ edge }: BufferTerm, { graph }: PlacedJob, letters = Infinity): string {
  const { fromOperator = "", toOperator = "" } = graph.edges[edge] ?? {};
  return `${cut(fromOperator, letters)} → ${cut(toOperator, letters)}`;
}

/** Letters of an operator’s name at most. */
const LETTERS = { wide: 24, narrow: 10 } as const;

const endName = ({ end }: BufferTerm): string => (end === "gate" ? "gates" : "partitions");

function rowOf(term: BufferTerm, placed: PlacedJob): readonly string[] {
  return [exchangeName(term, placed), endName(term), ...[term.subtasks, term.required, term.wanted].map(whole)];
}

/** The largest ends, what the others come to, and the sum. */
function barsOf(terms: readonly BufferTerm[], placed: PlacedJob): readonly ExchangeBar[] {
  if (terms.length === 0) return [];
  const largest = [...terms].sort((a, b) => b.required - a.required);
  const rest = new Set(terms.length > MOST_BARS ? largest.slice(MOST_BARS - 1) : []);
  const named = terms
    .filter((term) => !rest.has(term))
    .map((term) => ({
      ...term,
      name: barName(term, placed, LETTERS.wide),
      short: barName(term, placed, LETTERS.narrow),
    }));
  const others = {
    ...summed([...rest]),
    end: "sum",
    name: many(rest.size, "other end"),
    short: many(rest.size, "other"),
  } as const;
  let from = 0;
  const bars = [...named, ...(rest.size > 0 ? [others] : [])].map((bar) => {
    from += bar.wanted;
    return barOf(bar, from - bar.wanted);
  });
  return [...bars, barOf({ ...summed(terms), end: "sum", name: "all", short: "all" }, 0)];
}

const barName = (term: BufferTerm, placed: PlacedJob, letters: number): string =>
  `${exchangeName(term, placed, letters)}, ${endName(term)}`;

function barOf({ name, short, end, required, wanted }: Omit<ExchangeBar, "from" | "text">, from: number): ExchangeBar {
  return { name, short, end, from, required, wanted, text: `${some(required)} required, up to ${some(wanted)}` };
}

function summed(terms: readonly BufferTerm[]): { required: number; wanted: number } {
  return terms.reduce((so, one) => ({ required: so.required + one.required, wanted: so.wanted + one.wanted }), {
    required: 0,
    wanted: 0,
  });
}

interface Asked {
  readonly required: number;
  readonly wanted: number;
  readonly there: number;
}

function axisOf({ required, wanted, there }: Asked): Omit<ExchangeData, "bars"> {
  const isOnAxis = there <= FAR * wanted && wanted <= FAR * Math.max(there, required);
  const right = roundUp(1.05 * Math.max(wanted, isOnAxis ? there : 0));
  const limit = Number.isNaN(there)
    ? null
    : { buffers: there, isOnAxis: isOnAxis && there <= right, text: `there are ${some(there)}` };
  return { right, limit };
}

function finding(world: World, { at, required, wanted, there }: Asked & { readonly at: number }): string {
  if (required === 0) return "No record crosses the network, and no network buffer is needed.";
  const need = `TaskManager ${whole(at + 1)} must have ${many(required, "buffer")} for this job, and would use ${whole(wanted)}.`;
  if (Number.isNaN(there)) return `${need} ${why(world, "networkBuffers")}`;
  if (required > there)
    return `${need} It has ${whole(there)}: tasks fail with “Insufficient number of network buffers”.`;
  if (wanted > there) return `${need} It has ${whole(there)}: tasks start, and share what is left.`;
  return `${need} It has ${whole(there)}, ${amount(there / wanted, "factor")} as many as it would use.`;
}
