import { messageBytes } from "../../model/capacity/inputs.js";
import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import type { GivenChoice } from "../../model/quantity.js";
import { setMaxParallelism } from "../../model/slots/inputs.js";
import { maxParallelism } from "../../model/slots/max-parallelism.js";
import { valueBytes } from "../../model/state/entry-size.js";
import { describedEntry } from "../../model/state/described.js";
import type { StateEntry } from "../../model/state/entry/description.js";
import { stateQuantities } from "../../model/state/index.js";
import {
  elementsPerKey,
  entryNamespace,
  keyCharacters,
  keyType,
  mapKeyBytes,
  setValueBytes,
  stateKind,
  stateTtl,
  timersPerEntry,
} from "../../model/state/inputs.js";
import { text, words } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import { about, type Varied } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { statedNumbers } from "./givens.js";

/** What the chapter adds to the model, all that it stands on, and the numbers that only the questions state. */
const model = modelOf([...stateQuantities, messageBytes, ...statedNumbers]);

const known = new WeakMap<Givens, Numbers>();

/** Worked out once: each sentence of an exercise asks for the numbers of the same scenario. */
function numbersIn(scenario: Givens): Numbers {
  const numbers = known.get(scenario) ?? numbersOf(model, scenario);
  known.set(scenario, numbers);
  return numbers;
}

/** Makers of exercises about the model of state. */
export const { compute, predict } = about(numbersIn);

/** One value of the aggregates for each key, without a window and without a timer. */
export const oneValue: Givens = {
  ...talk,
  [setMaxParallelism.id]: 720,
  [keyType.id]: "long",
  [entryNamespace.id]: "none",
  [stateKind.id]: "value",
  [setValueBytes.id]: null,
  [stateTtl.id]: "off",
  [timersPerEntry.id]: 0,
};

/** The entry of state that a scenario describes. */
export function entryIn(at: Numbers): StateEntry {
  const choice = ({ id }: GivenChoice): string => String(at.scenario[id]);
  return describedEntry({
    keyType: choice(keyType),
    keyCharacters: at.of(keyCharacters),
    entryNamespace: choice(entryNamespace),
    stateKind: choice(stateKind),
    valueBytes: at.of(valueBytes),
    elementsPerKey: at.of(elementsPerKey),
    mapKeyBytes: at.of(mapKeyBytes),
    stateTtl: choice(stateTtl),
    maxParallelism: at.of(maxParallelism),
  });
}

export const maxima: Varied = { input: setMaxParallelism, over: [128, 240, 256, 720, 1024] };

/** To the byte. */
export const EXACT = { scale: "B", exact: true } as const;
export const toTheByte = (bytes: number): string => text(bytes, "bytes", EXACT);

/** Every digit: "10 000". */
export const count = (number: number): string => text(number, "count", { exact: true });

/** In words, to three digits: "60 million". */
export const many = (number: number): string => words(Number(number.toPrecision(3)), "count");
