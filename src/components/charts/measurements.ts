import { dotRowsChart } from "./dot-rows.js";
import { kryoRegistrationChart } from "./kryo-registration.js";
import { spreadLinesChart } from "./spread-lines.js";

/** The charts of measurements, by the name of their figure. */
export const measurementCharts = {
  "serializer-times": dotRowsChart,
  "value-times": dotRowsChart,
  "serializer-published": dotRowsChart,
  "kryo-registration": kryoRegistrationChart,
  "parser-per-record": dotRowsChart,
  "object-reuse": dotRowsChart,
  "state-access": dotRowsChart,
  "predefined-options-measured": dotRowsChart,
  "checkpoint-durations": spreadLinesChart,
  "checkpoint-intervals": spreadLinesChart,
  "checkpoint-pressure": dotRowsChart,
  "changelog-published": dotRowsChart,
} as const;
