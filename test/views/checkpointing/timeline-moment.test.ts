import { describe, expect, it, test } from "vitest";
import { drillAt } from "../../../src/views/checkpointing/timeline/drills/kinds.js";
import { frameAt, momentAt } from "../../../src/views/checkpointing/timeline/moment.js";
import { outagePhaseAt, outagePhases } from "../../../src/views/checkpointing/timeline/outage-phases.js";
import { partAt, partsOf } from "../../../src/views/checkpointing/timeline/checkpoint-parts.js";
import { storyOf, type Story } from "../../../src/views/checkpointing/timeline/story.js";
import type { DrillKind } from "../../../src/model/simulation/drills.js";
import type { CheckpointRun, Frame, Outage } from "../../../src/model/simulation/trace.js";
import type { World } from "../../../src/views/world.js";
import { sampleWorlds, talkWorld } from "../../support/worlds.js";

function told(world: World, kind?: DrillKind, atSeconds = 192): Story {
  const first = storyOf(world);
  if ("problem" in first) throw new Error(first.problem);
  if (!kind) return first.story;
  const second = storyOf(world, drillAt(kind, atSeconds, first.story));
  if ("problem" in second) throw new Error(second.problem);
  return second.story;
}

const lost = told(talkWorld(), "task-manager");
const outage = lost.run.outages[0] as Outage;

describe("a moment between two frames", () => {
  it("has what flows since the last frame", () => {
    const { frames } = lost.run;
    for (const [index, frame] of frames.entries()) {
      const next = frames[index + 1];
      expect(frameAt(frames, frame.seconds)).toBe(frame);
      if (next) expect(frameAt(frames, (frame.seconds + next.seconds) / 2)).toBe(frame);
    }
    expect(frameAt(frames, -1)).toBe(frames[0]);
    expect(frameAt(frames, 1e9)).toBe(frames.at(-1));
  });

  it("has messages waiting on the line between what waits before and after", () => {
    const { frames } = lost.run;
    const before = frames.find(({ seconds }) => seconds === 192) as Frame;
    const after = frames[frames.indexOf(before) + 1] as Frame;
    const middle = momentAt(lost.run, (before.seconds + after.seconds) / 2);
    expect(middle.waiting).toBeCloseTo((before.waiting + after.waiting) / 2, -1);
    expect(middle.waiting).toBeGreaterThan(1e6);
  });

  it("joins the next frame without a jump, but where a restart gives messages back", () => {
    for (const story of [lost, ...stories(40)]) {
      const restarts = story.run.outages.map(({ runningSeconds }) => runningSeconds);
      for (const [index, frame] of story.run.frames.entries()) {
        const next = story.run.frames[index + 1];
        if (!next || restarts.includes(next.seconds)) continue;
        const { waiting } = momentAt(story.run, next.seconds - 1e-9 * (next.seconds - frame.seconds));
        // The ledger counts whole messages, and each frame may be off by one or two.
        expect(Math.abs(waiting - next.waiting)).toBeLessThanOrEqual(3 + 1e-6 * next.waiting);
      }
    }
  });
});

function stories(count: number): readonly Story[] {
  return sampleWorlds(count).flatMap((world) => {
    const reading = storyOf(world);
    return "story" in reading ? [reading.story] : [];
  });
}

describe("an outage", () => {
  it("is unnoticed, delayed, waits for slots, restores, catches up", () => {
    expect(outagePhases(outage).map(({ phase }) => phase)).toEqual([
      "unnoticed",
      "delayed",
      "slots",
      "restoring",
      "catching up",
    ]);
  });

  it("has phases that follow each other without a gap, from the failure until nothing waits", () => {
    const phases = outagePhases(outage);
    expect(phases[0]?.from).toBe(192);
    phases.forEach(({ to }, index) => expect(to).toBe(phases[index + 1]?.from ?? outage.caughtUpSeconds));
  });

  it("is cut where the job fails again", () => {
    expect(outagePhases(outage, 240).at(-1)).toEqual({ phase: "unnoticed", from: 192, to: 240 });
  });

  test.each([
    [191.9, null],
    [192, "unnoticed"],
    [241.9, "unnoticed"],
    [242, "delayed"],
    [300, "catching up"],
    [700, null],
  ])("is at %d s in the phase %s", (seconds, phase) => {
    expect(outagePhaseAt(outage, seconds)).toBe(phase);
    expect(momentAt(lost.run, seconds).outage?.phase ?? null).toBe(phase);
  });
});

describe("the parts of a checkpoint", () => {
  it("follow each other from the trigger to the end", () => {
    for (const story of [lost, ...stories(40)]) {
      for (const checkpoint of story.run.checkpoints) {
        const parts = partsOf(checkpoint, story.seconds);
        expect(parts[0]?.from).toBe(checkpoint.triggerSeconds);
        expect(parts.at(-1)?.to).toBe(checkpoint.endSeconds ?? story.seconds);
        parts.forEach(({ to }, index) => expect(to).toBe(parts[index + 1]?.from ?? to));
      }
    }
  });

  it("that it has not reached are not there", () => {
    const stuck: CheckpointRun = {
      id: 1,
      triggerSeconds: 10,
      barrierSeconds: 12,
      alignedSeconds: null,
      uploadSeconds: null,
      endSeconds: 20,
      outcome: "aborted",
      position: 0,
      bytes: 1,
    };
    expect(partsOf(stuck, 99)).toEqual([
      { name: "start", from: 10, to: 12 },
      { name: "alignment", from: 12, to: 20 },
    ]);
    expect(partAt(stuck, 11).name).toBe("start");
    expect(partAt(stuck, 12).name).toBe("alignment");
  });

  it("last through the end of a run that ends before them", () => {
    const running: CheckpointRun = {
      id: 1,
      triggerSeconds: 10,
      barrierSeconds: 10,
      alignedSeconds: 10,
      uploadSeconds: 11,
      endSeconds: null,
      outcome: "running",
      position: 0,
      bytes: 1,
    };
    expect(partsOf(running, 50).at(-1)).toEqual({ name: "upload", from: 11, to: 50 });
  });
});
