import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefused } from "../../../../../src/model/slots/graph/refusal.js";
import { rewriteJob } from "../../../../../src/model/slots/job/edit/rewrite.js";
import { orderOf } from "../../../../../src/model/slots/job/order.js";
import { readJob } from "../../../../../src/model/slots/job/text/read-job.js";
import { writeJob } from "../../../../../src/model/slots/job/text/write-job.js";
import { anyEdit, anyEditedJob, jobOf } from "./jobs.js";

describe("every edit of a job", () => {
  test("gives one that is read as it was written, or a refusal with a sentence", () => {
    fc.assert(
      fc.property(anyEditedJob, anyEdit, (job, edit) => {
        const edited = edit(job);
        if (isRefused(edited)) expect(edited.refused).toMatch(/^[A-Z“].*\.$/su);
        else expect(readJob(writeJob(edited.job))).toEqual({ job: edited.job });
      }),
      { numRuns: 1500 },
    );
  });

  test("lets no record run in a circle", () => {
    fc.assert(
      fc.property(anyEditedJob, anyEdit, (job, edit) => {
        const edited = edit(job);
        if (!isRefused(edited)) expect(orderOf(edited.job)).toHaveProperty("order");
      }),
      { numRuns: 500 },
    );
  });

  test("can be made in the text, which then describes the same job", () => {
    fc.assert(
      fc.property(anyEditedJob, anyEdit, (job, edit) => {
        const edited = edit(job);
        if (isRefused(edited)) return;
        const text = writeJob(job).replaceAll("\n", "  # as it was\n\n# and a line\n");
        expect(readJob(rewriteJob(text, edited.job))).toEqual({ job: edited.job });
      }),
      { numRuns: 500 },
    );
  });
});

describe("the text of a job", () => {
  const text = [
    "# the talk",
    "a   =  source # reads Kafka",
    "",
    'b = map from a # "quoted" # twice',
    "c = sink from b",
  ].join("\n");
  const { operators } = jobOf(text);

  test("stays as it is where nothing changes", () => {
    expect(rewriteJob(text, { operators })).toBe(text);
  });

  test("keeps comments behind an operator that has changed, and the lines of all others", () => {
    const changed = operators.map((one) => (one.name === "b" ? { ...one, parallelism: 3 } : one));
    expect(rewriteJob(text, { operators: changed }).split("\n")).toEqual([
      ...text.split("\n").slice(0, 3),
      'b = map from a parallelism 3 # "quoted" # twice',
      "c = sink from b",
    ]);
  });

  test("loses the line of an operator that is gone, and gets that of a new one behind the one before it", () => {
    const [a, b, c] = operators;
    if (!a || !b || !c) throw new Error("There are three operators.");
    const gone = rewriteJob(text, { operators: [a, { ...c, inputs: [[{ from: "a", partitioner: null }]] }] });
    expect(gone.split("\n").slice(1)).toEqual(["a   =  source # reads Kafka", "", "c = sink from a"]);
    const more = rewriteJob(text, { operators: [a, { ...b, name: "new" }, b, c] });
    expect(more.split("\n")[2]).toBe("new = map from a");
    expect(rewriteJob(text, { operators: [{ ...a, name: "first" }, a, b, c] }).split("\n")[0]).toBe("first = source");
  });
});
