import { backupSlides } from "./slides/backup.js";
import { capacitySlides } from "./slides/capacity.js";
import { deploymentSlides } from "./slides/deployment.js";
import type { Slide } from "./slides/slide.js";
import { tuningSlides } from "./slides/tuning.js";

/** A slide with its place in the order of the talk, from 1. */
export interface NumberedSlide extends Slide {
  readonly number: number;
}

/**
 * Every slide of the talk, in its order. The published text does not mark where a slide ends: the numbers follow the
 * titles, and agree with the one number that a slide prints of itself (23, on state backends).
 */
export const slides: readonly NumberedSlide[] = [
  ...capacitySlides,
  ...deploymentSlides,
  ...tuningSlides,
  ...backupSlides,
].map((slide, index) => ({ ...slide, number: index + 1 }));
