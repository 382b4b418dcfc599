import type { Derived, Quantity } from "./quantity.js";

/** Quantities in an order in which each comes after all it is computed from. */
export interface Model {
  readonly quantities: readonly Quantity[];
  readonly byId: ReadonlyMap<string, Quantity>;
}

/** The quantities that a module exports, in the order of their names. */
export function quantitiesIn(module: object): readonly Quantity[] {
  return Object.values(module).filter(
    (value: unknown): value is Quantity => typeof value === "object" && value !== null && "kind" in value,
  );
}

/** Everything `quantity` is computed from directly. */
export function parents(quantity: Quantity): readonly Quantity[] {
  return quantity.kind === "derived" ? [...quantity.uses, ...quantity.considers] : [];
}

/**
 * The model that computes the quantities named, and all that they stand on, each once.
 * @throws {Error} when two different quantities share an id.
 */
export function modelOf(targets: readonly Quantity[]): Model {
  const byId = new Map<string, Quantity>();
  const visit = (quantity: Quantity): void => {
    const seen = byId.get(quantity.id);
    if (seen === quantity) return;
    if (seen) throw new Error(`Two quantities share the id "${quantity.id}".`);
    parents(quantity).forEach(visit);
    byId.set(quantity.id, quantity);
  };
  targets.forEach(visit);
  return { quantities: [...byId.values()], byId };
}

/**
 * The quantity of that id.
 * @throws {RangeError} when the model has none.
 */
export function quantityOf(model: Model, id: string): Quantity {
  const quantity = model.byId.get(id);
  if (!quantity) throw new RangeError(`The model has no quantity "${id}".`);
  return quantity;
}

/** The derived quantities that are computed directly from this one, in the model's order. */
export function children(model: Model, id: string): readonly Derived[] {
  return model.quantities.filter(
    (quantity): quantity is Derived => quantity.kind === "derived" && parents(quantity).some((one) => one.id === id),
  );
}

/** The ids of everything the quantities named stand on, themselves included. */
export function ancestors(targets: readonly Quantity[]): ReadonlySet<string> {
  return new Set(modelOf(targets).byId.keys());
}
