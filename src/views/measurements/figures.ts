import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import type { World } from "../world.js";
import { changelogView } from "./changelog.js";
import { checkpointDurationsView } from "./checkpoint-durations.js";
import { checkpointIntervalsView } from "./checkpoint-intervals.js";
import { checkpointPressureView } from "./checkpoint-pressure.js";
import { kryoRegistrationView } from "./kryo-registration.js";
import { objectReuseView } from "./object-reuse.js";
import { parserPerRecordView } from "./parser-per-record.js";
import { predefinedOptionsView } from "./predefined-options.js";
import { serializerPublishedView } from "./serializer-published.js";
import { serializerTimesView, valueTimesView } from "./serializer-times.js";
import { stateAccessView } from "./state-access.js";

/** The measurements of the chapter on serialization, by the name an author writes. They are the same in any scenario. */
export const serializationMeasurementFigures = {
  "serializer-times": serializerTimesView,
  "value-times": valueTimesView,
  "serializer-published": serializerPublishedView,
  "kryo-registration": kryoRegistrationView,
  "parser-per-record": parserPerRecordView,
  "object-reuse": objectReuseView,
} satisfies Record<string, (world: World, reference: Reference) => FigureView>;

/** The measurements of the chapter on state backends. */
export const stateMeasurementFigures = {
  "state-access": stateAccessView,
  "predefined-options-measured": predefinedOptionsView,
  "checkpoint-durations": checkpointDurationsView,
  "checkpoint-intervals": checkpointIntervalsView,
  "checkpoint-pressure": checkpointPressureView,
  "changelog-published": changelogView,
} satisfies Record<string, (world: World, reference: Reference) => FigureView>;
