import type { CheckpointTaken } from "../../model/measurements/state.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { evenAxis, extentOf, type Dot, type DotRowsData } from "./dot-rows.js";
import { newestCheckpoints } from "./newest.js";
import { runText } from "./runs.js";
import { spreadOf } from "./spread.js";

const PARTS = [
  { key: "endToEndSeconds", name: "from the trigger to the end" },
  { key: "startDelaySeconds", name: "start delay" },
  { key: "alignmentSeconds", name: "alignment" },
  { key: "syncSeconds", name: "sync" },
  { key: "asyncSeconds", name: "async" },
] as const;
const WAYS = ["aligned", "unaligned"] as const;

/** How long checkpoints take while an operator is too slow, with aligned barriers and with unaligned ones. */
export function checkpointPressureView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = newestCheckpoints(measurements).filter(({ backPressure }) => backPressure);
  const dots = PARTS.flatMap(({ key }) => WAYS.flatMap((way) => dotOf(all, { key, way })));
  const inFlight = (way: (typeof WAYS)[number]): number =>
    spreadOf(all.filter(({ alignment }) => alignment === way).map(({ inFlightBytes }) => inFlightBytes))?.value ?? NaN;
  return {
    title: "What a checkpoint’s time is made of under back pressure",
    finding: finding(dots, inFlight("unaligned")) + runText(all),
    description:
      "A row for the whole checkpoint and one for each of its parts. One dot is the mean with aligned barriers, one with " +
      "unaligned ones; thin lines reach from the shortest checkpoint to the longest.",
    table: tableOf(
      ["Part", "Barriers", "Mean", "Least", "Most"],
      [
        ...dots.map(({ row, series, value, low, high }) => [
          PARTS.find(({ key }) => key === row)?.name ?? row,
          series,
          ...[value, low, high].map((seconds) => amount(seconds, "seconds")),
        ]),
        ...WAYS.map((way) => ["records in flight, stored", way, amount(inFlight(way), "bytes"), "—", "—"]),
      ],
    ),
    data: {
      rows: PARTS.map(({ key, name }) => ({ id: key, name, head: "", text: "" })),
      series: [
        { id: "aligned", name: "aligned", colour: "shuffle", look: "ring", lane: -0.25 },
        { id: "unaligned", name: "unaligned", colour: "checkpoint", look: "dot", lane: 0.25 },
      ],
      dots,
      axis: evenAxis(extentOf(dots), { unit: "seconds", label: "time →" }),
      lines: [],
      textsHead: "",
      keyNote: "",
      isTall: false,
    },
  };
}

interface Wanted {
  readonly key: (typeof PARTS)[number]["key"];
  readonly way: (typeof WAYS)[number];
}

function dotOf(all: readonly CheckpointTaken[], { key, way }: Wanted): readonly Dot[] {
  const spread = spreadOf(all.filter(({ alignment }) => alignment === way).map((checkpoint) => checkpoint[key]));
  return spread ? [{ row: key, series: way, ...spread }] : [];
}

function finding(dots: readonly Dot[], inFlightBytes: number): string {
  const [aligned, unaligned] = WAYS.map((way) =>
    dots.find(({ row, series }) => row === "endToEndSeconds" && series === way),
  );
  if (!aligned || !unaligned) return "";
  return (
    `While all buffers are full an aligned checkpoint takes ${amount(aligned.value, "seconds")}, an unaligned one ` +
    `${amount(unaligned.value, "seconds")}, with ${amount(inFlightBytes, "bytes")} of records in it. `
  );
}
