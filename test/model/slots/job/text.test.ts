import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operatorKinds } from "../../../../src/model/slots/job/operator-kinds.js";
import type { Connection, Job, Operator, OperatorKind } from "../../../../src/model/slots/job/job.js";
import { readJob, type JobReading } from "../../../../src/model/slots/job/text/read-job.js";
import { chainingWords, kindWords, partitionerWords } from "../../../../src/model/slots/job/text/words.js";
import { writeJob } from "../../../../src/model/slots/job/text/write-job.js";
import { expectSentence } from "../../../support/matchers.js";

function jobOf(text: string): Job {
  const reading = readJob(text);
  if ("problems" in reading) throw new Error(reading.problems.map(({ says }) => says).join(" "));
  return reading.job;
}

const problemsOf = (reading: JobReading) => ("problems" in reading ? reading.problems : []);

describe("the text of a job", () => {
  it("says one operator a line: what it is, what it reads from, and what its program says about it", () => {
    expect(jobOf("window = window from messages by key parallelism 8 group heavy\nmessages=source").operators).toEqual([
      {
        name: "window",
        kind: "window",
        inputs: [[{ from: "messages", partitioner: "key" }]],
        parallelism: 8,
        maxParallelism: null,
        chaining: null,
        slotSharingGroup: "heavy",
        coLocationGroup: null,
      },
      expect.objectContaining({ name: "messages", kind: "source", inputs: [], parallelism: null }) as Operator,
    ]);
  });

  it("joins streams into one input with “and”, and begins the next input with “with”", () => {
    const { operators } = jobOf(
      "a = source\nb = source\nc = source\nd = connect from a and b by key with c by shuffle",
    );
    expect(operators.at(-1)?.inputs).toEqual([
      [
        { from: "a", partitioner: null },
        { from: "b", partitioner: "key" },
      ],
      [{ from: "c", partitioner: "shuffle" }],
    ]);
  });

  it("leaves out blank lines and what follows a #, and takes names in quotes as they are", () => {
    const { operators } = jobOf('\n# a comment\n"from = #1" = source # another\r\n\nsink = sink from "from = #1"\n');
    expect(operators.map(({ name }) => name)).toEqual(["from = #1", "sink"]);
  });

  it.each([
    ["", 1, "at least one operator"],
    ["messages", 1, "comes “=”"],
    ["= source", 1, "begins with the name"],
    ["a = origin", 1, 'no kind of operator "origin"'],
    ["a = ", 1, "no kind of operator nothing"],
    ["a = source\nb = map from", 2, "comes the name of an operator"],
    ["a = source\nb = map from a by hash", 2, 'not divided by "hash"'],
    ["a = source\nb = map from a parallel 4", 2, 'not "parallel"'],
    ["a = source parallelism 0", 1, "from 1 to 32768"],
    ["a = source parallelism 32769", 1, "from 1 to 32768"],
    ["a = source max 1.5", 1, "from 1 to 32768"],
    ["a = source parallelism", 1, "not nothing"],
    ["a = source chain tail", 1, 'not "tail"'],
    ["a = source group", 1, "slot-sharing group"],
    ["a = source colocate", 1, "co-location group"],
    ["a = source\n\na = source", 3, "already"],
    ["a = source\nb = map from c", 2, "there is no such operator"],
    ["a = map from a", 1, "reads from itself"],
    ["a = source\nb = source from a", 2, "reads from nothing"],
    ["a = map", 1, "reads from one input"],
    ["a = source\nb = connect from a", 2, "reads from two inputs"],
    ["a = multipleInput", 1, "at least one input"],
    ["a = source parallelism 200 max 128", 1, "larger than its max"],
  ])("is not understood where it is %j, with the line and what is allowed", (text, line, part) => {
    const [problem] = problemsOf(readJob(text));
    expect(problem?.line).toBe(line);
    expect(problem?.says).toContain(part);
    expectSentence(problem?.says ?? "");
  });

  it("names every line that is not understood", () => {
    expect(problemsOf(readJob("a = b\nc = source\nd = e")).map(({ line }) => line)).toEqual([1, 3]);
  });

  it("is a job or has a problem, whatever is typed", () => {
    const anyWord = fc.constantFrom(
      "a",
      "b",
      "=",
      "source",
      "map",
      "from",
      "by",
      "key",
      "and",
      "with",
      "max",
      "4",
      '"',
      "#",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(anyWord).map((words) => words.join(" ")),
        ),
        (text) => {
          const reading = readJob(text);
          if ("problems" in reading) expect(reading.problems.length).toBeGreaterThan(0);
          else expect(jobOf(writeJob(reading.job))).toEqual(reading.job);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("is read as the job that was written", () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        expect(jobOf(writeJob(job))).toEqual(job);
      }),
      { numRuns: 500 },
    );
  });
});

const anyName = fc.oneof(fc.stringMatching(/^[a-z]{1,4}$/), fc.constantFrom("from", "by", "a b", "é:1", "#", "="));
const anyCount = fc.option(fc.integer({ min: 1, max: 200 }));

/** A job whose operators read from earlier ones. */
const anyJob: fc.Arbitrary<Job> = fc
  .tuple(fc.uniqueArray(anyName, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()))
  .chain(([names]) => fc.tuple(...names.map((name, at) => anyOperator(name, names.slice(0, at)))))
  .map((operators) => ({ operators }));

function anyOperator(name: string, earlier: readonly string[]): fc.Arbitrary<Operator> {
  const connection: fc.Arbitrary<Connection> = fc.record({
    from: earlier.length > 0 ? fc.constantFrom(...earlier) : fc.constant(name),
    partitioner: fc.option(fc.constantFrom(...partitionerWords)),
  });
  const input = fc.array(connection, { minLength: 1, maxLength: 3 });
  const fitting = kindWords.filter((kind) => earlier.length > 0 || operatorKinds[kind].inputs === 0);
  const inputsOf = (kind: OperatorKind): number => operatorKinds[kind].inputs ?? 3;
  return fc.constantFrom(...fitting).chain((kind) =>
    fc.record({
      name: fc.constant(name),
      kind: fc.constant(kind),
      inputs:
        inputsOf(kind) === 0
          ? fc.constant([])
          : fc.array(input, { minLength: inputsOf(kind), maxLength: inputsOf(kind) }),
      parallelism: anyCount,
      maxParallelism: anyCount.map((count) => count && count + 200),
      chaining: fc.option(fc.constantFrom(...chainingWords)),
      slotSharingGroup: fc.option(anyName),
      coLocationGroup: fc.option(anyName),
    }),
  );
}
