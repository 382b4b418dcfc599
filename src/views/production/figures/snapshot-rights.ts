import { snapshotAim, snapshotKind, snapshotVersion } from "../../../model/production/inputs.js";
import {
  snapshotAims,
  snapshotKinds,
  snapshotVersions,
  type SnapshotAim,
  type SnapshotKind,
  type SnapshotVersion,
} from "../../../model/production/snapshot/kinds.js";
import { verdictOn, type Verdict } from "../../../model/production/snapshot/verdict.js";
import type { FigureView } from "../../figure.js";
import { sourceText } from "../../source-text.js";
import type { World } from "../../world.js";
import { chosen } from "../choice.js";
import { wordsIn, type GridCell, type GridData, type Tone } from "../grid.js";

const kinds = Object.keys(snapshotKinds) as readonly SnapshotKind[];
const aims = Object.keys(snapshotAims) as readonly SnapshotAim[];

/** What stands in a cell, and in a sentence. */
const answers: Readonly<Record<Verdict["may"], { readonly text: string; readonly tone: Tone }>> = {
  yes: { text: "✓ yes", tone: "yes" },
  care: { text: "! with care", tone: "care" },
  no: { text: "✗ no", tone: "no" },
  already: { text: "is 2.x", tone: "plain" },
  none: { text: "none then", tone: "plain" },
};

/** What may be done with each kind of snapshot that one version has written. */
export function snapshotRightsView(world: World): FigureView<GridData> {
  const version = chosen(world, snapshotVersion);
  const here = { kind: chosen(world, snapshotKind), aim: chosen(world, snapshotAim) };
  const cell = (kind: SnapshotKind, aim: SnapshotAim): GridCell => {
    const { text, tone } = answers[verdictOn({ version, kind, aim }).may];
    return wordsIn(text, tone, kind === here.kind && aim === here.aim);
  };
  const rowsOf = (shown: readonly SnapshotKind[]) =>
    aims.map((aim) => ({
      name: snapshotAims[aim],
      isHere: aim === here.aim,
      cells: shown.map((kind) => cell(kind, aim)),
    }));
  return {
    title: `What may be done with a snapshot that Flink ${snapshotVersions[version]} has written?`,
    finding: findingOf({ version, ...here }),
    description:
      "A table with what one may want to do as rows, and kinds of snapshots as columns. Each cell says yes, with care, or no; the one that is asked about is marked.",
    table: {
      columns: ["You want to", ...kinds.map((kind) => snapshotKinds[kind]), `Why, for the ${snapshotKinds[here.kind]}`],
      rows: aims.map((aim) => [
        snapshotAims[aim],
        ...kinds.map((kind) => answers[verdictOn({ version, kind, aim }).may].text),
        verdictOn({ version, kind: here.kind, aim }).reason,
      ]),
    },
    data: {
      wide: { names: 0.27, columns: kinds.map((kind) => snapshotKinds[kind]), rows: rowsOf(kinds) },
      narrow: { names: 0.64, columns: [snapshotKinds[here.kind]], rows: rowsOf([here.kind]) },
    },
  };
}

function findingOf(question: { version: SnapshotVersion; kind: SnapshotKind; aim: SnapshotAim }): string {
  const { may, reason, source } = verdictOn(question);
  const says = { yes: "Yes", care: "With care", no: "No", already: "It is there already", none: "There is none" }[may];
  const asked = `a ${snapshotKinds[question.kind]} of Flink ${snapshotVersions[question.version]}, to ${snapshotAims[question.aim]}`;
  return `${says}: ${asked.replace(/^a (?=[aeiou])/, "an ")}. ${reason} ${sourceText(source)}`;
}
