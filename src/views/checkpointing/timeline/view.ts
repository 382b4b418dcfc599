import { lengthText } from "./clock.js";
import type { Drill, DrillKind } from "../../../model/simulation/drills.js";
import type { FigureView } from "../../figure.js";
import { amount, counted, type World } from "../../world.js";
import { dataOf, type TimelineData } from "./data.js";
import { drillLabels } from "./drills/kinds.js";
import { findingOf } from "./finding.js";
import { stopsOf, type Stop } from "./stops.js";
import { storyOf, type Story } from "./story.js";
import { tableOf } from "./table.js";

/** A run of the scenario's job, ready to be shown and played. */
export interface TimelineView extends FigureView<TimelineData> {
  readonly story: Story;
  readonly stops: readonly Stop[];
}

/** Works out the run of a scenario, with or without trouble; or says why nothing can be run. */
export function timelineView(world: World, drill: Drill | null = null): TimelineView | { readonly problem: string } {
  const reading = storyOf(world, drill);
  return "problem" in reading ? reading : viewOf(reading.story);
}

/** How a story is shown. */
export function viewOf(story: Story): TimelineView {
  const finding = findingOf(story);
  return {
    story,
    title: titleOf(story.drill?.kind),
    finding,
    description: descriptionOf(story),
    table: tableOf(story),
    data: dataOf(story),
    stops: stopsOf(story),
  };
}

/** Where the cursor stands at first: at the end of the first checkpoint, or of the story if none ends. */
export function firstMoment({ run, seconds }: Story): number {
  return run.checkpoints[0]?.endSeconds ?? seconds;
}

function titleOf(kind: DrillKind | undefined): string {
  return kind === undefined ? "One run of this job" : `The same run, but ${drillLabels[kind]}`;
}

function descriptionOf({ run, seconds }: Story): string {
  const checkpoints = counted(amount(run.checkpoints.length, "count"), "checkpoint");
  const outages = run.outages.length === 0 ? "no outage" : counted(amount(run.outages.length, "count"), "outage");
  return (
    `Four lanes over ${lengthText(seconds)} with ${checkpoints} and ${outages}: checkpoints as bars by part with the ` +
    "requests for them, messages processed against messages arriving, messages waiting, and the link out with regular " +
    "traffic and upload below its limit. The text after the controls says what holds at the cursor."
  );
}
