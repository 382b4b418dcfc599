import type { PublishedSerializer } from "../../model/measurements/serializers.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { logAxis, extentOf, type Dot, type DotRowsData, type DotSeries } from "./dot-rows.js";
import { newestSerializers } from "./newest.js";
import { runText, versionsIn } from "./runs.js";
import { wayThere } from "./serializer-rows.js";
import { ratioOf } from "./spread.js";

/** Rates that others published beside ours, each over the rate of the POJO of the same source. */
export function serializerPublishedView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const published = measurements.publishedSerializers.filter(({ timesPojo }) => timesPojo !== null);
  const own = newestSerializers(measurements);
  const versions = versionsIn(own);
  const sources = versionsIn(published);
  const forms = formsOf(published, sources);
  const dots = [
    ...published.map((one): Dot => dotOf(one.form, one.flink, one.timesPojo ?? 0)),
    ...forms.flatMap(({ form, type }) =>
      versions.flatMap((version) => {
        const [pojo, other] = ["pojo-8", type ?? ""].map((type) => wayThere(own, { type, version }));
        const ratio = pojo && other && ratioOf(pojo, other);
        return ratio ? [{ row: form, series: version, ...ratio }] : [];
      }),
    ),
  ];
  const rateOf = (row: string, series: string): number =>
    dots.find((dot) => dot.row === row && dot.series === series)?.value ?? NaN;
  return {
    title: "Rates of serializers over that of the POJO: published, and measured here",
    finding: finding({ forms, rateOf, version: versions[0], source: sources[0] }) + runText(own),
    description:
      "A row for each form of a record, in the order of the rates published for Flink 1.10. Dots show the published rate " +
      "and ours, each over the rate of the POJO of the same source, on a logarithmic axis with a line at the POJO.",
    table: tableOf(
      [
        "Form",
        ...sources.map((source) => `Published, Flink ${source}`),
        ...versions.map((one) => `Ours, Flink ${one}`),
      ],
      forms.map(({ form }) => [form, ...[...sources, ...versions].map((one) => amount(rateOf(form, one), "factor"))]),
    ),
    data: {
      rows: forms.map(({ form }) => ({ id: form, name: form, head: "", text: "" })),
      series: [...seriesOf(sources, "published", "then"), ...seriesOf(versions, "ours", "messages")],
      dots,
      axis: logAxis(extentOf(dots), { unit: "factor", label: "records per second, over the POJO’s →" }),
      lines: [{ value: 1, text: "POJO" }],
      textsHead: "",
      keyNote: "",
      isTall: false,
    },
  };
}

function dotOf(row: string, series: string, value: number): Dot {
  return { row, series, value, low: value, high: value };
}

/** The newest version filled, older ones as rings; published numbers above ours. */
function seriesOf(versions: readonly string[], whose: string, colour: string): readonly DotSeries[] {
  return versions.map((version, at) => ({
    id: version,
    name: `${whose}, ${version}`,
    colour,
    look: at === 0 ? "dot" : "ring",
    lane: whose === "ours" ? 0.4 : -0.4,
  }));
}

type Form = Pick<PublishedSerializer, "form" | "type">;

/** Every form once, the fastest first; where the newer source does not have it, by the rate of the older one. */
function formsOf(published: readonly PublishedSerializer[], sources: readonly string[]): readonly Form[] {
  const rank = (form: string): number => {
    const found = sources.map((source) => published.find((one) => one.form === form && one.flink === source));
    return found.find((one) => one !== undefined)?.timesPojo ?? 0;
  };
  const first = published.filter(({ form }, at) => published.findIndex((one) => one.form === form) === at);
  return first.map(({ form, type }) => ({ form, type })).sort((one, other) => rank(other.form) - rank(one.form));
}

interface Found {
  readonly forms: readonly Form[];
  readonly rateOf: (form: string, series: string) => number;
  readonly version: string | undefined;
  readonly source: string | undefined;
}

function finding({ forms, rateOf, version, source }: Found): string {
  if (version === undefined || source === undefined) return "";
  const both = forms.filter(({ form }) => rateOf(form, version) > 0 && rateOf(form, source) > 0);
  const slowest = both.at(-1);
  if (!slowest) return "";
  const ours = [...both].sort((one, other) => rateOf(other.form, version) - rateOf(one.form, version));
  const isSame = ours.every(({ form }, at) => form === both[at]?.form);
  return (
    `The order of the ${String(both.length)} forms that both have is ${isSame ? "the same" : "not the same"}. ` +
    `“${slowest.form}” got through ${amount(rateOf(slowest.form, source), "factor")} what the POJO did in a published job ` +
    `of Flink ${source}, and ${amount(rateOf(slowest.form, version), "factor")} here, where nothing but serializers ran. `
  );
}
