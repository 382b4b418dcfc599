import { recordIn } from "../../model/serialization/record-of.js";
import type { Reason } from "../../model/serialization/types/serializer.js";
import type { Numbers } from "../numbers.js";
import { classCase } from "./givens.js";
import { cases, now, nth, predict, remembered } from "./setting.js";

/** A class, and what to say to those who look for a fault in the wrong place. */
interface Case {
  /** What Flink is asked about, where that is not the first class. */
  readonly root?: string;
  readonly text: string;
  /** What is worth knowing about it, where it is a POJO after all. */
  readonly remark?: string;
}

const classes: readonly [Case, ...Case[]] = [
  {
    text: "public class Order { private long id; public double amount; public long getId() { return id; } }",
  },
  { text: "public class Order { public long id; public double amount; public Order(long id) { this.id = id; } }" },
  {
    root: "Shop.Order;",
    text: "public class Shop { public class Order { public long id; public double amount; } }",
  },
  {
    text: "public class Order { public long id; public UUID token; }",
    remark: "UUID is no class of Flink’s, so the field token goes to Kryo by itself. The class stays a POJO.",
  },
  {
    text:
      "public class Order { private long id; public long getId() { return id; } public Order setId(long id) { this.id = id; " +
      "return this; } }",
    remark: "A setter may return the object itself; Flink 1.3 did not take such a one.",
  },
  { text: "class Order { public long id; public double amount; }" },
  {
    text: "public class Order { public long id; Order() {} public Order(long id) { this.id = id; } }",
  },
  {
    text:
      "public class Order { private long id; public long getId() { return id; } public boolean setId(long id) { this.id = id; " +
      "return true; } }",
  },
  {
    text: "public class Order { public long id; private transient double total; }",
    remark: "A transient field is not written, and need not be reached.",
  },
  {
    text: "public record Order(long id, double amount) {}",
    remark: "Records are POJOs since Flink 1.19, without a constructor that takes nothing, and without setters.",
  },
  {
    text: "public class Order { private long id; public long getId() { return id; } public void setId(int id) { this.id = id; } }",
  },
];

const options = {
  class: "That the class is public, and static inside of another one",
  constructor: "That there is a public constructor without arguments",
  field: "That each field is public, or has a public getter and a public setter",
  none: "None: it is a POJO",
} as const;
type Option = keyof typeof options;
const keys = Object.keys(options) as readonly Option[];

/** Under which option a rule of the type extraction is. */
const optionOf: Readonly<Record<string, Option>> = {
  notPublicClass: "class",
  innerClass: "class",
  noDefaultConstructor: "constructor",
  privateDefaultConstructor: "constructor",
  privateField: "field",
};

const asked = (at: Numbers): Case => nth(classes, at.of(classCase));

/** The first rule that Flink finds broken; null where the class is a POJO. */
const broken = remembered((at: Numbers): Reason | null => {
  const { root = "", text } = asked(at);
  const { serializer } = recordIn({ type: `${root} ${text}`, sample: "" }, "2.x");
  return serializer?.kind === "pojo" ? null : (serializer?.reasons[0] ?? null);
});

function answer(at: Numbers): Option {
  const reason = broken(at);
  return reason === null ? "none" : (optionOf[reason.rule] ?? "none");
}

/** Why a rule is kept. */
const kept: Readonly<Record<Exclude<Option, "none">, string>> = {
  class: "The class is public, and in no other one.",
  constructor: "Java adds a public constructor without arguments where none is written.",
  field: "Every field that is written can be reached: it is public, or has a getter and a setter that are.",
};

function objection(at: Numbers, said: Option): string {
  const reason = broken(at);
  if (said === "none") return reason?.says ?? "";
  if (reason === null) return asked(at).remark ?? kept[said];
  // The constructor that Java adds is as public as the class is.
  const isKept = optionOf[reason.rule] !== "class";
  return `${isKept ? kept[said] : "That is not what decides."} ${reason.says}`;
}

const otherOption = (place: 0 | 1 | 2) => {
  const said = (at: Numbers): Option => keys.filter((one) => one !== answer(at))[place] ?? "none";
  return { answer: said, says: (at: Numbers) => objection(at, said(at)) };
};

const judgement = (at: Numbers): string => broken(at)?.says ?? asked(at).remark ?? "";

export const whichPojoRule = predict({
  id: "which-pojo-rule",
  title: "POJO or not?",
  start: { ...now, [classCase.id]: 1 },
  prompt: (at) =>
    `A stream of Flink 2.3 has the type Order, and the program says: ${asked(at).text}. Which rule for POJOs does Order break?`,
  options,
  answer,
  misconceptions: [otherOption(0), otherOption(1), otherOption(2)],
  hints: [
    () => "Go through them one by one: the class, its constructors, each field that is written.",
    () => "Flink makes an empty object and then sets its fields. Can it, from outside?",
  ],
  solution: (at) => {
    const mend = broken(at)?.mend;
    return [judgement(at), ...(mend ? [mend] : []), ...(broken(at) === null ? ["All rules are kept."] : [])];
  },
  firstCheck: () => "Flink makes an empty object and then sets its fields, from outside of the class.",
  meaning: (at) =>
    broken(at) === null
      ? `${judgement(at)} Flink’s own test tool, PojoTestUtils.assertSerializedAsPojo, says so for a class of yours.`
      : `${judgement(at)} The whole class goes to Kryo then: slower, often larger, and no field can be added to its state. ` +
        "PojoTestUtils.assertSerializedAsPojo finds that in a unit test.",
  variation: { inputs: [cases(classCase, classes)], suits: () => true },
});
