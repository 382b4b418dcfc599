import { livesIn, optionLives, type OptionLife } from "../../model/deployment/options/lives.js";
import { placeOf, releaseOf, releases } from "../../model/deployment/options/releases.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { sourceText } from "../source-text.js";
import { NO_VALUE } from "../value-text.js";
import type { World } from "../world.js";

export interface OptionLivesData {
  readonly releases: readonly string[];
  /** Where the scenario’s release stands. */
  readonly own: number;
  readonly lives: readonly ShownLife[];
}

/** A way to run Flink as places among the releases; an end is the first release without it. */
export interface ShownLife {
  readonly name: string;
  readonly from: number;
  readonly deprecated: number | null;
  readonly to: number;
  readonly isRemoved: boolean;
  readonly note: string;
  /** Whether it runs on what the scenario has. */
  readonly isOwn: boolean;
}

/** Every way to run Flink, from release to release. */
export function optionLivesView(world: World): FigureView<OptionLivesData> {
  const all: readonly OptionLife[] = Object.values(optionLives);
  const kind = String(world.givens.clusterKind);
  return {
    title: "Ways to run Flink, from release to release",
    finding: finding(world, all, kind),
    description: "A line for each way to run Flink over the releases from 1.2 to 2.3, hatched where it is deprecated.",
    table: tableOf(
      ["Way", "from", "up to", "deprecated", "removed", "source"],
      all.map(({ name, from, until, deprecated, removed, source }) => [
        name,
        from === releases[0] ? `${from} or before` : from,
        until ?? NO_VALUE,
        deprecated ?? NO_VALUE,
        removed ?? NO_VALUE,
        sourceText(source),
      ]),
    ),
    data: {
      releases,
      own: placeOf(releaseOf(String(world.givens.flinkVersion))),
      lives: all.map((life) => shown(life, kind)),
    },
  };
}

function shown({ name, on, from, deprecated, removed, until }: OptionLife, kind: string): ShownLife {
  const began = from === releases[0] ? "" : `since ${from}${until ? `, up to ${until}` : ""}`;
  return {
    name,
    from: placeOf(from),
    deprecated: deprecated ? placeOf(deprecated) : null,
    to: removed ? placeOf(removed) : until ? placeOf(until) + 1 : releases.length,
    isRemoved: removed !== undefined,
    note: removed ? `gone in ${removed}` : began,
    isOwn: on === kind,
  };
}

const places: Readonly<Record<string, string>> = { kubernetes: "Kubernetes", yarn: "YARN", machines: "plain machines" };

function finding({ givens }: World, all: readonly OptionLife[], kind: string): string {
  const release = releaseOf(String(givens.flinkVersion));
  const mine = all
    .filter((life) => life.on === kind && livesIn(life, release))
    .map(({ name }) => shortName(name, kind));
  const gone = all
    .filter(({ removed }) => removed !== undefined)
    .map(({ name, removed }) => `${name} (${removed ?? ""})`);
  return (
    `On ${places[kind] ?? kind}, Flink ${release} can run in ${count(mine.length)}: ${mine.join("; ")}. ` +
    `Of what the talk names, two have gone: ${gone.join(" and ")}.`
  );
}

/** As many ways as there are, in words. */
const count = (ways: number): string => ["one way", "two ways", "three ways", "four ways"][ways - 1] ?? "no way";

/** A name without what the sentence has said already: "native session" on Kubernetes. */
function shortName(name: string, kind: string): string {
  return name.replace(new RegExp(`^${places[kind] ?? kind},? `), "");
}
