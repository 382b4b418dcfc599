import { givenChoice } from "../../quantity.js";
import { cited } from "../../sources.js";

export const arrivalPattern = givenChoice({
  id: "arrivalPattern",
  title: "How messages arrive",
  help: "The average is the same for all; only the simulation knows the difference.",
  initial: "steady",
  options: {
    steady: "steadily",
    daily: "more by day than by night",
    spikes: "with spikes",
    bursts: "in bursts, as behind a window",
  },
  link: "arrivals",
  source: cited("talk", "Consider spiky loads; its example counts with averages"),
});

export const arrivalInputs = [arrivalPattern] as const;
