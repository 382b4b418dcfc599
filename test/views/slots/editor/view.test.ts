import { describe, expect, test } from "vitest";
import { jobObjection } from "../../../../src/model/slots/inputs.js";
import { jobExamples, saidOf } from "../../../../src/views/slots/editor/examples.js";
import { panelOf } from "../../../../src/views/slots/editor/inspector.js";
import { editorView } from "../../../../src/views/slots/editor/view.js";
import { editorWorkshop } from "../../../../src/views/slots/editor/workshop.js";
import { worldWith } from "./world.js";

const talk = [
  "messages = source",
  "parse = map from messages",
  "perUser = window from parse by key",
  "sink = sink from perUser",
];

describe("what the editor shows", () => {
  test("is what Flink makes of the talk’s job", () => {
    const { finding, data, title } = editorView(worldWith(...talk));
    expect(title).toBe("Your job, and what Flink makes of it");
    expect(finding).toBe("2 tasks, 160 subtasks, 80 slots. 1 connection goes over the network.");
    expect(data.tasks.map(({ operators, label }) => [operators.join(" "), label])).toEqual([
      ["messages parse", "×80"],
      ["perUser sink", "×80"],
    ]);
    expect(data.operators.map(({ says }) => says)).toEqual([
      "messages, source, parallelism 80",
      "parse, map, parallelism 80, chained behind messages",
      "perUser, window, parallelism 80, reads from parse by key",
      "sink, sink, parallelism 80, chained behind perUser",
    ]);
    expect(data.connections.map(({ label, reasons }) => [label, reasons.length])).toEqual([
      ["", 0],
      ["key", 1],
      ["", 0],
    ]);
  });

  test("names groups only where there is more than one, and hatches all but the first", () => {
    const { tasks } = editorView(worldWith("a = source", "b = map from a group heavy colocate here")).data;
    expect(tasks.map(({ label, hatching }) => [label, hatching])).toEqual([
      ["×80 · group default", 0],
      ["×80 · group heavy · co-located here", 1],
    ]);
  });

  test("keeps apart the connections of a union and of several inputs", () => {
    const job = ["a = source", "b = source", "j = connect from a by key and b by rebalance with b by key"];
    const { connections } = editorView(worldWith(...job)).data;
    expect(connections.map(({ from, label }) => [from, label])).toEqual([
      ["a", "key, input 1"],
      ["b", "rebalance, input 1"],
      ["b", "key, input 2"],
    ]);
    expect(new Set(connections.map(({ key }) => key)).size).toBe(3);
  });

  test("shows a job that Flink refuses, operator by operator, and why", () => {
    const { finding, data } = editorView(worldWith("a = source", "b = map from a by forward parallelism 2"));
    expect(finding).toMatch(/^Flink refuses this job\. .*same parallelism/);
    expect(data.tasks).toHaveLength(2);
    expect(data.operators.every(({ isAtFault }) => isAtFault)).toBe(true);
    expect(data.connections[0]).toMatchObject({ partitioner: null, isChained: false, label: "forward", reasons: [] });
  });

  test("shows a source that nothing reads as what it is", () => {
    const { data } = editorView(worldWith(...talk, "idle = source"));
    expect(data.tasks.at(-1)).toMatchObject({
      operators: ["idle"],
      isReal: false,
      label: "left out: nothing reads it",
    });
  });
});

describe("the inspector", () => {
  const workshop = editorWorkshop(worldWith(...talk), "operator perUser");

  test("says what holds where the program says nothing", () => {
    expect(workshop.panel).toMatchObject({
      kind: "operator",
      otherwise: { parallelism: "80", slotSharingGroup: "default" },
      receivers: [],
      reads: [{ item: { from: "parse" }, senders: ["messages", "parse"], partitioners: [["", "by itself: key"]] }].map(
        (one) => ({ item: one.item, senders: one.senders }),
      ),
    });
  });

  test("offers nothing that would let records run in a circle", () => {
    const { panel } = editorWorkshop(worldWith(...talk, "more = source", "also = map from more"), "operator messages");
    expect(panel).toMatchObject({ receivers: ["perUser", "sink", "also"] });
    const other = editorWorkshop(worldWith(...talk), "connection 0 0 parse").panel;
    expect(other).toMatchObject({ senders: ["messages"] });
  });

  test("says of a connection why it is not chained", () => {
    const [first, second] = workshop.data.connections;
    if (!first || !second) throw new Error("There are three connections.");
    expect(panelOf(first, workshop.data)).toMatchObject({ verdict: expect.stringMatching(/^Chained/) as string });
    expect(panelOf(second, workshop.data)).toMatchObject({ verdict: expect.stringMatching(/^Not chained/) as string });
  });

  test("shows the first operator where the selected item is gone", () => {
    expect(editorWorkshop(worldWith(...talk), "operator gone").selected.key).toBe("operator messages");
  });
});

describe("the examples", () => {
  test.each(jobExamples)("$id is a job that Flink runs, and says what is to be seen", ({ text, says, id }) => {
    expect(jobObjection(text)).toBeNull();
    expect(editorView(worldWith(text)).data.refused).toBeNull();
    expect(says).toMatch(/^[A-Z][^.]*\.$/);
    expect(saidOf(text)).toBe(says);
    expect(id).toMatch(/^[a-z-]+$/);
  });

  test("have as many tasks and connections over the network as they say", () => {
    const found = jobExamples.map(({ text }) => editorView(worldWith(text)).finding.replace(/,[^.]*/, ""));
    expect(found).toEqual([
      "2 tasks. 1 connection goes over the network.",
      "3 tasks. 2 connections go over the network.",
      "2 tasks. 1 connection goes over the network.",
      "6 tasks. 5 connections go over the network.",
      "3 tasks. 2 connections go over the network.",
    ]);
  });

  test("saidOf says nothing of another job", () => {
    expect(saidOf("a = source")).toBe("");
  });
});
