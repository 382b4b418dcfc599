import { hasKryo } from "../../model/serialization/kryo-bytes.js";
import { recordIn } from "../../model/serialization/record-of.js";
import type { Part, Serializer } from "../../model/serialization/types/serializer.js";
import type { Numbers } from "../numbers.js";
import { flinkCase, labelsCase, originCase } from "./givens.js";
import { cases, now, nth, predict, remembered } from "./setting.js";

const versions = ["1.20", "2.x"] as const;
type Version = (typeof versions)[number];
/** As the question calls them. */
const versionNames = { "1.20": "1.20", "2.x": "2.3" } as const;

const labels = [
  "List<String>",
  "ArrayList<String>",
  "Map<String, Long>",
  "List<List<String>>",
  "String[]",
  "Set<Long>",
] as const;
const origins = ["UUID", "Instant", "LocalDate", "BigDecimal", "Object"] as const;

const options = { neither: "Neither", labels: "labels", origin: "origin", both: "labels and origin" } as const;
type Option = keyof typeof options;
const keys = Object.keys(options) as readonly Option[];

const version = (at: Numbers) => nth(versions, at.of(flinkCase));
const versionName = (at: Numbers): string => versionNames[version(at)];

const classText = (at: Numbers): string =>
  `public class Message { public long userId; public ${nth(labels, at.of(labelsCase))} labels; ` +
  `public ${nth(origins, at.of(originCase))} origin; }`;

const partsBy = remembered((at: Numbers) => {
  const partsIn = (flink: Version): readonly Part[] =>
    recordIn({ type: classText(at), sample: "" }, flink).serializer?.parts ?? [];
  return { "1.20": partsIn("1.20"), "2.x": partsIn("2.x") };
});

const partsIn = (at: Numbers, flink: Version): readonly Part[] => partsBy(at)[flink];

const kryoIn = (at: Numbers, flink: Version): ReadonlySet<string> =>
  new Set(
    partsIn(at, flink)
      .filter(({ serializer }) => hasKryo(serializer))
      .map(({ name }) => name),
  );

function optionFor(fields: ReadonlySet<string>): Option {
  if (fields.has("labels")) return fields.has("origin") ? "both" : "labels";
  return fields.has("origin") ? "origin" : "neither";
}

const named = (option: Option): ReadonlySet<string> => new Set(option === "both" ? ["labels", "origin"] : [option]);

const answer = (at: Numbers): Option => optionFor(kryoIn(at, version(at)));

/** Why a field goes to Kryo, or why it does not. */
function explanation({ name, serializer }: Part): string {
  const because = reasonIn(serializer);
  if (hasKryo(serializer)) return `The field ${name} goes to Kryo. ${because}`;
  return `The field ${name} does not go to Kryo. ${because || `Flink has a serializer for it, the ${serializer.name}.`}`;
}

const reasonIn = ({ reasons, parts }: Serializer): string =>
  reasons[0]?.says ?? parts.map(({ serializer }) => reasonIn(serializer)).find((says) => says !== "") ?? "";

const explanations = (at: Numbers): readonly string[] =>
  ["labels", "origin"].flatMap((field) =>
    partsIn(at, version(at))
      .filter(({ name }) => name === field)
      .map(explanation),
  );

/** What is wrong about an option: each field that it takes for something else. */
function objection(at: Numbers, said: Option): string {
  const right = kryoIn(at, version(at));
  const mistaken = partsIn(at, version(at)).filter(({ name }) => right.has(name) !== named(said).has(name));
  return mistaken.map(explanation).join(" ");
}

const otherOption = (place: 0 | 1 | 2) => {
  const said = (at: Numbers): Option => keys.filter((one) => one !== answer(at))[place] ?? "neither";
  return { answer: said, says: (at: Numbers) => objection(at, said(at)) };
};

/** What the other version does, and what a savepoint brings from one to the other. */
function elsewhere(at: Numbers): string {
  const other = version(at) === "2.x" ? "1.20" : "2.x";
  const option = optionFor(kryoIn(at, other));
  const fields = option === "neither" ? "neither of the two goes there" : `${options[option]} would be the answer`;
  const does =
    option === answer(at)
      ? `Flink ${versionNames[other]} does the same.`
      : `In Flink ${versionNames[other]} ${fields}.`;
  const isCut = kryoIn(at, "1.20").size > 0;
  return isCut ? `${does} What Kryo wrote in 1.20 cannot be read in 2.x, whose Kryo is another one.` : does;
}

export const fieldsForKryo = predict({
  id: "fields-for-kryo",
  title: "Which fields go to Kryo?",
  start: { ...now, [flinkCase.id]: 1, [labelsCase.id]: 1, [originCase.id]: 1 },
  prompt: (at) =>
    `A program declares: ${classText(at)}. All types are those of the JDK, and nothing is configured or annotated. Which of labels ` +
    `and origin does Flink ${versionName(at)} hand to Kryo?`,
  options,
  answer,
  misconceptions: [otherOption(0), otherOption(1), otherOption(2)],
  hints: [
    () => "The class is a POJO, so each field is looked at by itself. Interfaces and classes of the JDK are no POJOs.",
    () =>
      "Flink 2.0 got serializers for List, Set and Map whose arguments are plain classes. Flink 1.20 does not use any.",
  ],
  solution: explanations,
  firstCheck: () => "each field of a POJO is looked at by itself.",
  meaning: (at) =>
    `${explanations(at).join(" ")} ${elsewhere(at)} With pipeline.generic-types set to false a job does not start while a type ` +
    "needs Kryo.",
  variation: {
    inputs: [cases(flinkCase, versions), cases(labelsCase, labels), cases(originCase, origins)],
    suits: () => true,
  },
});
