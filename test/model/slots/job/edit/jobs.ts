import fc from "fast-check";
import { isRefused } from "../../../../../src/model/slots/graph/refusal.js";
import { addOperator, insertOperator } from "../../../../../src/model/slots/job/edit/add.js";
import { changeKind, changeSettings } from "../../../../../src/model/slots/job/edit/change.js";
import { connect, disconnect, divideBy, reconnect } from "../../../../../src/model/slots/job/edit/connect.js";
import type { Edited } from "../../../../../src/model/slots/job/edit/edited.js";
import { freeName, renameOperator } from "../../../../../src/model/slots/job/edit/names.js";
import type { ConnectionPlace } from "../../../../../src/model/slots/job/edit/place.js";
import { removeOperator } from "../../../../../src/model/slots/job/edit/remove.js";
import type { Job } from "../../../../../src/model/slots/job/job.js";
import { readJob } from "../../../../../src/model/slots/job/text/read-job.js";
import { chainingWords, kindWords, partitionerWords } from "../../../../../src/model/slots/job/text/words.js";
import { jobTexts } from "../../../../support/job-texts.js";

/** The job of a text that describes one. */
export function jobOf(...lines: readonly string[]): Job {
  const reading = readJob(lines.join("\n"));
  if (!("job" in reading)) throw new Error(reading.problems.map(({ says }) => says).join(" "));
  return reading.job;
}

/** The job after an edit that must not be refused. */
export function done(edited: Edited): Job {
  if (isRefused(edited)) throw new Error(edited.refused);
  return edited.job;
}

/** Why an edit that must be refused is. */
export function refusalOf(edited: Edited): string {
  if (!isRefused(edited)) throw new Error("It is not refused.");
  return edited.refused;
}

/** Something that a reader may do to any job. */
type AnyEdit = (job: Job) => Edited;

const anyPlace = fc.nat(1000);
const pick = <One>(list: readonly One[], place: number): One => {
  const found = list[place % list.length];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
};
const nameAt = ({ operators }: Job, place: number): string => pick(operators, place).name;
const places = ({ operators }: Job): readonly ConnectionPlace[] =>
  operators.flatMap(({ name: to, inputs }) =>
    inputs.flatMap((connections, input) => connections.map((_, at) => ({ to, input, at }))),
  );
const atPlace = (job: Job, place: number, edit: (at: ConnectionPlace) => Edited): Edited =>
  places(job).length === 0 ? { job } : edit(pick(places(job), place));

const anyName = fc.oneof(fc.constantFrom("from", "and", "=", "#1", "by", "d e", ' "x" ', "", "a\nb"), fc.string());
const anyParallelism = fc.option(fc.constantFrom(0, 1, 2, 80, 32768, 32769, 1.5));
const anySettings = fc.oneof(
  fc.record({ parallelism: anyParallelism }),
  fc.record({ maxParallelism: anyParallelism }),
  fc.record({ chaining: fc.option(fc.constantFrom(...chainingWords)) }),
  fc.record({ slotSharingGroup: fc.option(anyName) }),
  fc.record({ coLocationGroup: fc.option(anyName) }),
);
const anyKind = fc.constantFrom(...kindWords);

/** Any edit; where it is made follows from numbers, so that it can be made in any job. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(
  fc.tuple(anyKind, fc.option(anyPlace)).map(
    ([kind, at]): AnyEdit =>
      (job) =>
        addOperator(job, { kind, name: freeName(job, kind) }, at === null ? null : nameAt(job, at)),
  ),
  fc.tuple(anyKind, anyPlace).map(
    ([kind, at]): AnyEdit =>
      (job) =>
        atPlace(job, at, (place) => insertOperator(job, { kind, name: freeName(job, kind) }, place)),
  ),
  anyPlace.map(
    (at): AnyEdit =>
      (job) =>
        removeOperator(job, nameAt(job, at)),
  ),
  fc.tuple(anyPlace, anyPlace).map(
    ([from, to]): AnyEdit =>
      (job) =>
        connect(job, nameAt(job, from), nameAt(job, to)),
  ),
  fc.tuple(anyPlace, anyPlace).map(
    ([from, at]): AnyEdit =>
      (job) =>
        atPlace(job, at, (place) => reconnect(job, place, nameAt(job, from))),
  ),
  anyPlace.map(
    (at): AnyEdit =>
      (job) =>
        atPlace(job, at, (place) => disconnect(job, place)),
  ),
  fc.tuple(anyPlace, fc.option(fc.constantFrom(...partitionerWords))).map(
    ([at, partitioner]): AnyEdit =>
      (job) =>
        atPlace(job, at, (place) => divideBy(job, place, partitioner)),
  ),
  fc.tuple(anyPlace, anyName).map(
    ([at, name]): AnyEdit =>
      (job) =>
        renameOperator(job, nameAt(job, at), name),
  ),
  fc.tuple(anyPlace, anyKind).map(
    ([at, kind]): AnyEdit =>
      (job) =>
        changeKind(job, nameAt(job, at), kind),
  ),
  fc.tuple(anyPlace, anySettings).map(
    ([at, settings]): AnyEdit =>
      (job) =>
        changeSettings(job, nameAt(job, at), settings),
  ),
);

/** Any job that a reader could come to: one that was typed, and some edits. */
export const anyEditedJob: fc.Arbitrary<Job> = fc
  .tuple(fc.constantFrom(...jobTexts), fc.array(anyEdit, { maxLength: 8 }))
  .map(([text, edits]) => edits.reduce((job, edit) => jobAfter(edit(job), job), jobOf(text)));

/** The job after an edit, or the one before where it is refused. */
export function jobAfter(edited: Edited, before: Job): Job {
  return isRefused(edited) ? before : edited.job;
}
