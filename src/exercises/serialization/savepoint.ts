import { evolutionOf } from "../../model/serialization/evolution.js";
import type { Change, Consequence } from "../../model/serialization/evolution/rule.js";
import { recordIn } from "../../model/serialization/record-of.js";
import type { Numbers } from "../numbers.js";
import { changeCase } from "./givens.js";
import { cases, now, nth, predict, remembered } from "./setting.js";

/** A type in a ValueState, and what somebody does to it. */
interface Case {
  readonly text: string;
  readonly change: Change;
  /** As the question says it. */
  readonly does: string;
}

const POJO = "public class Order { public long id; public double amount; }";
const NO_POJO =
  "public class Order { public final long id; public double amount; public Order(long id) { this.id = id; } }";
const TUPLE = "Tuple2<Long, Double>";
const ENUM = "public enum Status { OPEN, PAID, SENT }";

const changes: readonly [Case, ...Case[]] = [
  { text: POJO, change: "addField", does: "adds the field public String currency" },
  { text: NO_POJO, change: "addField", does: "adds the field public String currency" },
  { text: POJO, change: "renameField", does: "renames the field amount to total" },
  { text: POJO, change: "changeFieldType", does: "makes the field id an int" },
  { text: TUPLE, change: "addField", does: "makes it a Tuple3<Long, Double, String>" },
  { text: POJO, change: "reorderFields", does: "puts the field amount in front of id" },
  { text: POJO, change: "renameClass", does: "moves the class to another package" },
  { text: ENUM, change: "reorderConstants", does: "brings the constants into the order OPEN, SENT, PAID" },
  { text: ENUM, change: "removeConstant", does: "takes the constant PAID away, which no value has" },
  { text: POJO, change: "removeField", does: "takes the field amount away" },
];

const options = {
  kept: "It starts, and all values are there",
  lost: "It starts, and the values of a field are gone",
  refused: "It does not start",
  unnoticed: "It starts, and values may be wrong or fail to be read later",
} as const;
type Option = keyof typeof options;
const keys = Object.keys(options) as readonly Option[];

const asked = (at: Numbers): Case => nth(changes, at.of(changeCase));

/** Changes that migrate a savepoint and leave something behind. */
const losing: readonly Change[] = ["renameField", "removeField"];

/** What the change does to a savepoint, by the serializer that the type has. */
const consequence = remembered((at: Numbers): Consequence | null => {
  const { text, change } = asked(at);
  const { serializer } = recordIn({ type: text.startsWith("Tuple") ? `${text};` : text, sample: "" }, "2.x");
  return serializer ? (evolutionOf(serializer, { version: "2.x" }).consequences[change] ?? null) : null;
});

function answer(at: Numbers): Option {
  switch (consequence(at)?.fate) {
    case "asIs":
      return "kept";
    case "migrated":
      return losing.includes(asked(at).change) ? "lost" : "kept";
    case "unnoticed":
      return "unnoticed";
    default:
      return "refused";
  }
}

/** Whose rules hold, as half a sentence. */
function rules(at: Numbers): string {
  const { text } = asked(at);
  if (text === POJO) return "The class is a POJO";
  if (text === NO_POJO) return "Kryo writes the class, since it has no constructor without arguments";
  return text === TUPLE ? "A tuple is known by the types of its fields" : "An enum has a serializer of its own";
}

/** What is done, as the other half. */
const done: Partial<Record<Change, string>> = {
  addField: "a field is added",
  removeField: "a field is taken away",
  renameField: "a field gets another name",
  changeFieldType: "a field gets another type",
  reorderFields: "the fields change places",
  renameClass: "its name changes",
  reorderConstants: "its constants change places",
  removeConstant: "a constant is taken away",
};

const why = (at: Numbers): string =>
  `${rules(at)}, and ${done[asked(at).change] ?? ""}. ${consequence(at)?.says ?? ""}`;

/** What speaks against an option beside the rule itself. */
function besides(at: Numbers, said: Option): string {
  if (said === "unnoticed") return " Flink compares serializers when the job starts, and can tell.";
  if (answer(at) === "unnoticed") return " Flink cannot see that when the job starts.";
  return said === "refused" ? " Flink can read that." : "";
}

const otherOption = (place: 0 | 1 | 2) => {
  const said = (at: Numbers): Option => keys.filter((one) => one !== answer(at))[place] ?? "refused";
  return { answer: said, says: (at: Numbers) => `${why(at)}${besides(at, said(at))}` };
};

export const changedState = predict({
  id: "changed-state",
  title: "What a savepoint survives",
  start: { ...now, [changeCase.id]: 1 },
  prompt: (at) =>
    `A ValueState of Flink 2.3 has values of this type: ${asked(at).text}. The next release of the program ` +
    `${asked(at).does}, and starts from a savepoint of the one before, in the same version of Flink. What happens?`,
  options,
  answer,
  misconceptions: [otherOption(0), otherOption(1), otherOption(2)],
  hints: [() => "Which serializer writes the values? Each has rules of its own.", (at) => `${rules(at)}.`],
  solution: (at) => [why(at), `${options[answer(at)]}.`],
  firstCheck: () => "which serializer writes the values? Each has rules of its own.",
  meaning: (at) =>
    `${why(at)} Keys are stricter: a key that would have to be migrated is refused. Try a release on a copy of the last savepoint ` +
    "before you deploy it.",
  variation: { inputs: [cases(changeCase, changes)], suits: () => true },
});
