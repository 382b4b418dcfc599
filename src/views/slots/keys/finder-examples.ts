import type { SimpleType } from "../../../model/slots/key-groups/java-key.js";

/** Keys to begin with. */
export interface FinderExample {
  readonly title: string;
  readonly type: SimpleType;
  readonly text: string;
}

/** The first is what the page is built with. */
export const finderExamples: readonly [FinderExample, ...FinderExample[]] = [
  { title: "User names", type: "String", text: ["user-42", "user-43", "user-44", "alice", "bob"].join("\n") },
  {
    title: "The numbers from 0 to 99",
    type: "Integer",
    text: Array.from({ length: 100 }, (_, number) => String(number)).join("\n"),
  },
  { title: "Two numbers, one hash code", type: "Long", text: "0\n-1" },
  { title: "True and false", type: "Boolean", text: "true\nfalse" },
];
