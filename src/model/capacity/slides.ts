import type { Derived } from "../quantity.js";
import { checkpointBytesPerSecond, outBytesPerSecond } from "./checkpoint.js";
import { receiverBytesPerSecond, shuffleBytesPerSecond, sourceBytesPerSecond } from "./machine.js";
import { networkBitsPerSecond, networkBytesPerSecond } from "./network.js";
import {
  entryBytes,
  ingestBytesPerSecond,
  keysPerMachine,
  linkBytesPerSecond,
  recordsPerMachine,
  stateBytesPerMachine,
} from "./requirements.js";
import { inBytesPerSecond, secondOutBytesPerSecond, stateAccessBytesPerSecond } from "./state.js";
import { emitBytes, emitBytesPerSecond, firstInBytesPerSecond, firstOutBytesPerSecond } from "./window.js";

/** A number that a slide prints. */
export interface SlideFigure {
  readonly quantity: Derived;
  readonly slide: string;
  /** As printed. */
  readonly text: string;
  /** In base units. */
  readonly printed: number;
}

const MB = 1e6;
const GB = 1e9;

/** The step to which the slides round every rate, and with which they calculate on. */
export const SLIDE_ROUNDING_BYTES_PER_SECOND = MB;

const perspective = "Example: A machine's perspective";
const emit = "Excursion 1: Window emit";
const result = "Example: Result";
const access = "Excursion 2: Window state access";
const intermediate = "Example: Intermediate Result";
const checkpointing = "Excursion 3: Checkpointing";
const final = "Example: Final Result";
const requirements = "Example: Network requirements";

/** Every figure of the talk's capacity example, in the order of the slides. */
export const slideFigures: readonly SlideFigure[] = [
  { quantity: linkBytesPerSecond, slide: perspective, text: "1250 MB/s", printed: 1250 * MB },
  { quantity: ingestBytesPerSecond, slide: perspective, text: "2GB/s", printed: 2 * GB },
  { quantity: sourceBytesPerSecond, slide: perspective, text: "400 MB/s", printed: 400 * MB },
  { quantity: receiverBytesPerSecond, slide: perspective, text: "80MB/s", printed: 80 * MB },
  { quantity: shuffleBytesPerSecond, slide: perspective, text: "320 MB/s", printed: 320 * MB },
  { quantity: entryBytes, slide: emit, text: "40 bytes per key", printed: 40 },
  { quantity: keysPerMachine, slide: emit, text: "100,000,000 (users)", printed: 1e8 },
  { quantity: emitBytes, slide: emit, text: "4 GB every minute", printed: 4 * GB },
  { quantity: emitBytesPerSecond, slide: perspective, text: "67 MB/second (on average)", printed: 67 * MB },
  { quantity: firstInBytesPerSecond, slide: result, text: "720 MB/s", printed: 720 * MB },
  { quantity: firstOutBytesPerSecond, slide: result, text: "387 MB/s", printed: 387 * MB },
  { quantity: recordsPerMachine, slide: access, text: "200,000 msg/sec", printed: 2e5 },
  { quantity: stateAccessBytesPerSecond, slide: access, text: "40 MB/s", printed: 40 * MB },
  { quantity: inBytesPerSecond, slide: intermediate, text: "760 MB/s", printed: 760 * MB },
  { quantity: secondOutBytesPerSecond, slide: intermediate, text: "427 MB/s", printed: 427 * MB },
  { quantity: stateBytesPerMachine, slide: checkpointing, text: "20 GB", printed: 20 * GB },
  { quantity: checkpointBytesPerSecond, slide: checkpointing, text: "333 MB/s", printed: 333 * MB },
  { quantity: outBytesPerSecond, slide: final, text: "760 MB/s", printed: 760 * MB },
  { quantity: networkBytesPerSecond, slide: requirements, text: "10335 MB/s", printed: 10335 * MB },
  { quantity: networkBitsPerSecond, slide: requirements, text: "82,68 Gigabit/s", printed: 82.68e9 },
];

/** Rounds a rate as the slides do, to be carried on; for `evaluate`'s `adjust`. */
export function roundedAsOnSlides(value: number, { unit }: Derived): number {
  if (unit !== "bytesPerSecond") return value;
  return Math.round(value / SLIDE_ROUNDING_BYTES_PER_SECOND) * SLIDE_ROUNDING_BYTES_PER_SECOND;
}
