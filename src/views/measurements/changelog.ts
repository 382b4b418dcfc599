import type { PublishedState } from "../../model/measurements/state.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { extentOf, logAxis, type DotRowsData } from "./dot-rows.js";

/** What a changelog changes about checkpoints, as published: nothing of it was measured here. */
export function changelogView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = measurements.publishedState.filter(({ variant }) => variant === "incremental" || variant === "changelog");
  const seconds = all.filter(({ unit }) => unit === "seconds");
  const dots = seconds.map(({ subject: row, variant: series, value }) => ({
    ...{ row, series, value, low: value, high: value },
  }));
  return {
    title: "Checkpoints with and without a changelog, as published",
    finding: finding(all),
    description:
      "A row for each share of the checkpoints. One dot is their longest duration with incremental checkpoints of RocksDB, " +
      "one with a changelog, on a logarithmic axis.",
    table: tableOf(
      ["Published", "Incremental", "Changelog"],
      [...new Set(all.map(({ subject }) => subject))].map((subject) => [
        subject,
        ...["incremental", "changelog"].map((variant) => valueText(all, { subject, variant })),
      ]),
    ),
    data: {
      rows: [...new Set(seconds.map(({ subject }) => subject))].map((id) => ({ id, name: id, head: "", text: "" })),
      series: [
        { id: "incremental", name: "incremental", colour: "then", look: "ring", lane: 0 },
        { id: "changelog", name: "with a changelog", colour: "then", look: "dot", lane: 0 },
      ],
      dots,
      axis: logAxis(extentOf(dots), { unit: "seconds", label: "duration of a checkpoint →" }),
      lines: [],
      textsHead: "",
      keyNote: "",
      isTall: false,
    },
  };
}

function valueText(
  all: readonly PublishedState[],
  { subject, variant }: Pick<PublishedState, "subject" | "variant">,
): string {
  const found = all.find((one) => one.subject === subject && one.variant === variant);
  return amount(found?.value ?? NaN, found?.unit === "bytes" ? "bytes" : "seconds");
}

function finding(all: readonly PublishedState[]): string {
  const [first] = all;
  if (!first) return "Nothing is at hand that was published.";
  const text = (subject: string, variant: string): string => valueText(all, { subject, variant });
  return (
    `Half of the checkpoints took up to ${text(first.subject, "incremental")} and with a changelog up to ` +
    `${text(first.subject, "changelog")}; each wrote ${text("checkpointed", "incremental")} or ` +
    `${text("checkpointed", "changelog")}, and the full state was ${text("full size", "incremental")} or ` +
    `${text("full size", "changelog")}. Published on ${first.date} for Flink ${first.flink ?? "of no stated version"}.`
  );
}
