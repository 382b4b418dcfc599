import { optionLivesDrawing, optionLivesNarrowDrawing } from "./option-lives.js";

/** The drawings of the chapter on deployment and high availability, by the name of their figure. */
export const deploymentDrawings = {
  "option-lives": { wide: optionLivesDrawing, narrow: optionLivesNarrowDrawing },
};
