import type { Reason, Serializer, Subclass } from "../../../model/serialization/types/serializer.js";
import { called } from "./words.js";

/** A serializer in the tree. */
export interface TreeNode {
  /** The field; empty for the type itself. */
  readonly name: string;
  /** Flink’s class. */
  readonly serializer: string;
  /** The class of the values. */
  readonly of: string;
  readonly isKryo: boolean;
  /** What else is to be known, as sentences. */
  readonly notes: readonly string[];
  readonly reasons: readonly Reason[];
  readonly inner: readonly TreeNode[];
  /** How many further parts there are that are not shown. */
  readonly more: number;
}

/** Parts of one serializer, and serializers within serializers, that are shown. Assumed: more than anyone reads. */
const MOST_PARTS = 60;
const DEEPEST = 8;

/** A serializer with those of its parts, and the reasons at each. */
export function treeOf(serializer: Serializer, name = "", depth = 0): TreeNode {
  const { kind, parts, subclasses = [] } = serializer;
  const room = depth < DEEPEST ? MOST_PARTS : 0;
  const below = [
    ...parts.slice(0, room).map((part) => treeOf(part.serializer, part.name, depth + 1)),
    ...subclasses.slice(0, room).map((subclass) => subclassNode(subclass, depth + 1)),
  ];
  return {
    ...{ name, serializer: serializer.name, of: called(serializer.of), isKryo: kind === "kryo" },
    ...{ notes: notesOn(serializer), reasons: serializer.reasons, inner: below },
    more: parts.length + subclasses.length - below.length,
  };
}

function subclassNode({ serializer, tag }: Subclass, depth: number): TreeNode {
  const node = treeOf(serializer, "subclass", depth);
  const note =
    tag === null
      ? "Not registered: its name stands in front of every value."
      : `Registered: its number, ${tag}, stands in front of every value.`;
  return { ...node, notes: [note, ...node.notes] };
}

function notesOn({ isAbstract, unwritten = [], constants = [] }: Serializer): readonly string[] {
  return [
    ...(isAbstract ? ["Abstract: every value is of a subclass."] : []),
    ...(unwritten.length > 0 ? [`Not written: ${unwritten.slice(0, 12).join(", ")}.`] : []),
    ...(constants.length > 0 ? [`Constants by number from 0: ${constants.slice(0, 12).join(", ")}.`] : []),
  ];
}
