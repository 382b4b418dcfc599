import { roundedAsOnSlides, slideFigures } from "../../model/capacity/slides.js";
import { evaluate } from "../../model/evaluate.js";
import type { Table } from "../figure.js";
import { amount, say, type World } from "../world.js";

/** The slides' figures beside the model's: as they are, and rounded on the way as the slides round. */
export function slidesTable(world: World): Table {
  const rounded = evaluate(world.model, world.givens, { adjust: roundedAsOnSlides }).values;
  return {
    columns: ["Slide", "Quantity", "The slide prints", "Exactly", "Rounded at each step"],
    rows: slideFigures.map(({ quantity, slide, text }) => [
      slide,
      quantity.title,
      text,
      say(world, quantity.id),
      amount(rounded[quantity.id] as number, quantity.unit, quantity.show),
    ]),
  };
}

/** What a slide prints for a quantity; null when no slide does. */
export function printedOnSlide(id: string): string | null {
  return slideFigures.find(({ quantity }) => quantity.id === id)?.text ?? null;
}
