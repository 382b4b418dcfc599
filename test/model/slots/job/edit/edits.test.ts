import { describe, expect, test } from "vitest";
import { addOperator, insertOperator } from "../../../../../src/model/slots/job/edit/add.js";
import { changeKind, changeSettings } from "../../../../../src/model/slots/job/edit/change.js";
import { connect, disconnect, divideBy, reconnect } from "../../../../../src/model/slots/job/edit/connect.js";
import { renameOperator } from "../../../../../src/model/slots/job/edit/names.js";
import { removeOperator } from "../../../../../src/model/slots/job/edit/remove.js";
import { writeJob } from "../../../../../src/model/slots/job/text/write-job.js";
import { done, jobOf, refusalOf } from "./jobs.js";

const talk = jobOf(
  "messages = source",
  "parse = map from messages",
  "window = window from parse by key",
  "out = sink from window",
);
const join = jobOf(
  "left = source",
  "right = source",
  "joined = connect from left by key with right by key",
  "out = sink from joined",
);
const into = (to: string, input = 0, at = 0) => ({ to, input, at });
const lines = (edited: Parameters<typeof done>[0]): string[] => writeJob(done(edited)).split("\n");

describe("adding", () => {
  test("lets the new operator read from the one it stands behind", () => {
    expect(lines(addOperator(talk, { kind: "filter", name: "filter" }, "parse"))[2]).toBe("filter = filter from parse");
  });

  test("takes what a sink reads where nothing comes out of it", () => {
    expect(lines(addOperator(talk, { kind: "sink", name: "also" }, "out"))[4]).toBe("also = sink from window");
  });

  test("finds a second stream for two inputs: one that nothing reads yet, else another, else the same", () => {
    const loose = jobOf("a = source", "b = source", "c = map from a");
    expect(lines(addOperator(loose, { kind: "connect", name: "both" }, "c"))).toContain("both = connect from c with b");
    expect(lines(addOperator(talk, { kind: "connect", name: "both" }, "messages"))).toContain(
      "both = connect from messages with window",
    );
    const only = jobOf("a = source");
    expect(lines(addOperator(only, { kind: "connect", name: "both" }, "a"))).toContain("both = connect from a with a");
  });

  test("stands between two operators, and reads in the way in which the receiver did", () => {
    expect(lines(insertOperator(talk, { kind: "map", name: "between" }, into("window")))).toEqual([
      "messages = source",
      "parse = map from messages",
      "between = map from parse by key",
      "window = window from between",
      "out = sink from window",
    ]);
    expect(refusalOf(insertOperator(talk, { kind: "source", name: "s" }, into("window")))).toMatch(
      /cannot stand between/,
    );
  });
});

describe("removing", () => {
  test("lets the readers read from what was read, in their own way", () => {
    expect(lines(removeOperator(talk, "parse"))).toEqual([
      "messages = source",
      "window = window from messages by key",
      "out = sink from window",
    ]);
  });

  test("unites what a union brought, and no stream twice", () => {
    const union = jobOf("a = source", "b = source", "u = map from a and b", "out = sink from u and a");
    expect(lines(removeOperator(union, "u"))).toEqual(["a = source", "b = source", "out = sink from b and a"]);
  });

  test("is refused where nobody can say what the readers are to read", () => {
    expect(refusalOf(removeOperator(talk, "messages"))).toMatch(
      /reads from nothing: let “parse” read from something else/,
    );
    expect(refusalOf(removeOperator(join, "joined"))).toMatch(/has several inputs/);
    expect(refusalOf(removeOperator(jobOf("a = source"), "a"))).toMatch(/the last operator/);
  });

  test("takes a source out of a union, and an input from an operator with any number", () => {
    const union = jobOf("a = source", "b = source", "out = sink from a and b");
    expect(lines(removeOperator(union, "a"))).toEqual(["b = source", "out = sink from b"]);
    const multiple = jobOf("a = source", "b = source", "m = multipleInput from a with b");
    expect(lines(removeOperator(multiple, "a"))).toEqual(["b = source", "m = multipleInput from b"]);
  });
});

describe("connecting", () => {
  test("makes a union of one input, widens the second of two, and adds one to any number", () => {
    expect(lines(connect(talk, "messages", "window"))[2]).toBe("window = window from parse by key and messages");
    const third = jobOf(...writeJob(join).split("\n"), "more = source");
    expect(lines(connect(third, "more", "joined"))[2]).toBe(
      "joined = connect from left by key with right by key and more",
    );
    const multiple = jobOf("a = source", "b = source", "m = multipleInput from a");
    expect(lines(connect(multiple, "b", "m"))[2]).toBe("m = multipleInput from a with b");
  });

  test("takes the place of a stream that was only there for want of another", () => {
    const twice = jobOf("a = source", "b = source", "both = connect from a by key with a");
    expect(lines(connect(twice, "b", "both"))[2]).toBe("both = connect from a by key with b");
  });

  test("is refused with the circle that it would make", () => {
    expect(refusalOf(connect(talk, "window", "parse"))).toMatch(/circle: .*“parse” → “window”.*\.$/);
    expect(refusalOf(connect(talk, "parse", "parse"))).toMatch(/circle/);
    expect(refusalOf(reconnect(talk, into("parse"), "window"))).toMatch(/circle/);
  });

  test("is refused from a sink, into a source, and a second time", () => {
    expect(refusalOf(connect(talk, "out", "window"))).toMatch(/nothing comes out/);
    expect(refusalOf(connect(talk, "parse", "messages"))).toMatch(/reads from nothing/);
    expect(refusalOf(connect(talk, "messages", "parse"))).toMatch(/already/);
    expect(refusalOf(reconnect(done(connect(talk, "messages", "window")), into("window"), "messages"))).toMatch(
      /already/,
    );
  });

  test("changes where a connection comes from, and how it divides records", () => {
    expect(lines(reconnect(talk, into("window"), "messages"))[2]).toBe("window = window from messages by key");
    expect(lines(divideBy(talk, into("window"), null))[2]).toBe("window = window from parse");
  });

  test("is undone by disconnecting, unless nothing would be left to read", () => {
    expect(done(disconnect(done(connect(talk, "messages", "window")), into("window", 0, 1)))).toEqual(talk);
    expect(refusalOf(disconnect(talk, into("window")))).toMatch(/“window” reads nothing but “parse”: /);
    expect(refusalOf(disconnect(join, into("joined", 1)))).toMatch(/“right” by input 2/);
    const multiple = jobOf("a = source", "b = source", "m = multipleInput from a with b");
    expect(lines(disconnect(multiple, into("m", 0)))[2]).toBe("m = multipleInput from b");
  });
});

describe("changing", () => {
  test("renames an operator wherever it is named, and refuses a name that is taken or empty", () => {
    expect(lines(renameOperator(talk, "parse", "  read   it "))).toEqual([
      "messages = source",
      '"read it" = map from messages',
      'window = window from "read it" by key',
      "out = sink from window",
    ]);
    expect(refusalOf(renameOperator(talk, "parse", "window"))).toMatch(/already/);
    expect(refusalOf(renameOperator(talk, "parse", " "))).toMatch(/has a name/);
    expect(done(renameOperator(talk, "parse", "parse"))).toEqual(talk);
  });

  test("sets and unsays what a program may say", () => {
    const set = changeSettings(talk, "window", {
      parallelism: 8,
      maxParallelism: 128,
      slotSharingGroup: " heavy ",
      chaining: "never",
    });
    expect(lines(set)[2]).toBe("window = window from parse by key parallelism 8 max 128 chain never group heavy");
    expect(lines(changeSettings(done(set), "window", { parallelism: null, slotSharingGroup: "" }))[2]).toBe(
      "window = window from parse by key max 128 chain never",
    );
  });

  test("refuses a parallelism that there is not", () => {
    for (const parallelism of [0, 1.5, 32769, NaN]) {
      expect(refusalOf(changeSettings(talk, "window", { parallelism }))).toMatch(/from 1 to 32768/);
    }
    expect(refusalOf(changeSettings(talk, "window", { parallelism: 9, maxParallelism: 8 }))).toMatch(
      /max parallelism, 8/,
    );
  });

  test("gives another kind the inputs that it has to have", () => {
    expect(lines(changeKind(join, "joined", "map"))[2]).toBe("joined = map from left by key and right by key");
    expect(lines(changeKind(talk, "window", "connect"))[2]).toBe("window = connect from parse by key with messages");
    expect(lines(changeKind(talk, "parse", "source"))[1]).toBe("parse = source");
    const union = jobOf("a = source", "b = source", "u = map from a and b");
    expect(lines(changeKind(union, "u", "connect"))[2]).toBe("u = connect from a with b");
  });

  test("refuses a kind that the operator cannot be where it stands", () => {
    expect(refusalOf(changeKind(talk, "window", "sink"))).toMatch(/nothing comes out of a sink/);
    expect(refusalOf(changeKind(talk, "messages", "map"))).toMatch(/has to read from something/);
  });
});
