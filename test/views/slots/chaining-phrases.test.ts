import { describe, expect, it } from "vitest";
import { chainingPhrases } from "../../../src/views/slots/chaining-phrases.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { worldOf } from "../../../src/views/world.js";
import { expectSentence } from "../../support/matchers.js";
import { sampleGivens, talkWith } from "../../support/scenarios.js";

const say = (name: string, job: string): string =>
  chainingPhrases[name]?.(worldOf(workbookModel, talkWith({ job }))) ?? "";

describe("what is said of chains", () => {
  it("counts the operators, and names the tasks as Flink does", () => {
    expect(say("tasks-of-operators", "a = source\nb = map from a\nc = sink from b by key")).toBe(
      "Of 3 operators Flink makes 2 tasks: “Source: a -> b” and “Sink: c”.",
    );
  });

  it("names no more than three tasks", () => {
    const job =
      "a = source\nb = map from a by key\nc = map from b by key\nd = map from c by key\ne = sink from d by key";
    expect(say("tasks-of-operators", job)).toContain("“c” and 2 more.");
  });

  it("gives every reason for a connection that is not chained", () => {
    expect(say("unchained", "a = source\nb = map from a\nc = sink from b by key parallelism 1")).toBe(
      "1 of 2 connections is not chained. “b” has the parallelism 80, “c” has 1. Records go from “b” to “c” by key, not forward.",
    );
  });

  it("says so where all connections are inside chains, and where Flink refuses the job", () => {
    expect(say("unchained", "a = source\nb = sink from a")).toContain("All connections are inside chains");
    expect(say("unchained", "a = source\nb = sink from a by forward parallelism 3")).toContain("Flink refuses the job");
  });

  it("is sentences in every scenario", () => {
    for (const givens of sampleGivens(300)) {
      for (const write of Object.values(chainingPhrases)) expectSentence(write(worldOf(workbookModel, givens)));
    }
  });
});
