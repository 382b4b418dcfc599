import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import type { World } from "../world.js";
import { serializationCoresView } from "./cores.js";
import { recordPartsView } from "./record/parts.js";
import { stringBytesView } from "./strings/string-bytes.js";

/** The figures of the chapter on serialization that follow from the reader’s record, by the name an author writes. */
export const serializationFigures: Readonly<Record<string, (world: World, reference: Reference) => FigureView>> = {
  "string-bytes": stringBytesView,
  "record-parts": recordPartsView,
  "serialization-cores": serializationCoresView,
};
