import type { Datum, Held, StateEntry } from "./entry/description.js";

/** What the inputs say of an entry, in bytes and counts. */
export interface EntryInputs {
  readonly keyType: string;
  readonly keyCharacters: number;
  readonly entryNamespace: string;
  readonly stateKind: string;
  readonly valueBytes: number;
  readonly elementsPerKey: number;
  readonly mapKeyBytes: number;
  readonly stateTtl: string;
  readonly maxParallelism: number;
}

/** The number in the key, as an example. */
const KEY = 42;

/** The entry that the inputs describe. Of its values and the keys in a map nothing is known but how many bytes they have. */
export function describedEntry(inputs: EntryInputs): StateEntry {
  return {
    maxParallelism: inputs.maxParallelism,
    key: keyOf(inputs),
    namespace: inputs.entryNamespace === "timeWindow" ? "timeWindow" : "none",
    state: heldIn(inputs),
  };
}

/** A timer of the same key and window. */
export function timerBeside(entry: StateEntry): StateEntry {
  return { ...entry, state: { kind: "timer" } };
}

function keyOf({ keyType, keyCharacters }: EntryInputs): Datum {
  if (keyType === "string") return { kind: "string", chars: keyCharacters };
  return { kind: keyType === "long" ? "long" : "int", value: KEY };
}

function heldIn({ stateKind, valueBytes, elementsPerKey, mapKeyBytes, stateTtl }: EntryInputs): Held {
  const ttl = stateTtl === "on";
  const value = opaque(valueBytes);
  if (stateKind === "list") return { kind: "list", element: value, elements: elementsPerKey, ttl };
  if (stateKind === "map") return { kind: "map", mapKey: opaque(mapKeyBytes), value, entries: elementsPerKey, ttl };
  return { kind: "value", value, ttl };
}

const opaque = (count: number): Datum => ({ kind: "bytes", count, isFixed: false });
