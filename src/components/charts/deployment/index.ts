import { downtimeBandChart } from "./downtime-band.js";
import { downtimePartsChart } from "./downtime-parts.js";
import { phaseBarsChart } from "./phase-bars.js";

/** The charts of the chapter on deployment and high availability, by the name of their figure. */
export const deploymentCharts = {
  "outage-timelines": phaseBarsChart,
  "job-manager-setups": phaseBarsChart,
  "downtime-band": downtimeBandChart,
  "downtime-parts": downtimePartsChart,
} as const;
