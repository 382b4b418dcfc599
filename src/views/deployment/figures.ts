import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { downtimeBandView } from "./downtime-band.js";
import { downtimePartsView } from "./downtime-parts.js";
import { jobManagerSetupsView } from "./job-manager-setups.js";
import { optionLivesView } from "./option-lives.js";
import { timelinesView } from "./timelines.js";

/** The figures of the chapter on deployment and high availability, by the name an author writes, in the order of its text. */
export const deploymentFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "outage-timelines": timelinesView,
  "job-manager-setups": jobManagerSetupsView,
  "downtime-band": downtimeBandView,
  "downtime-parts": downtimePartsView,
  "option-lives": optionLivesView,
};
