import type { Hierarchy5 } from "./hierarchy.js";
import { type GenericType, type Variable, sameVariable } from "./generic-type.js";

/** A type that a field, a collection or a map has announced, and how deep in the value. */
interface Announced {
  readonly type: GenericType;
  readonly depth: number;
}

/**
 * What Kryo 5 knows of the arguments of types while it writes (`DefaultGenerics`): types that are announced on the way in,
 * and what type parameters stand for. An announcement counts for the object right within it only.
 */
export class GenericTypes {
  private readonly announced: Announced[] = [];
  private readonly variables: { readonly variable: Variable; readonly of: string }[] = [];

  announce(type: GenericType, depth: number): void {
    this.announced.push({ type, depth });
  }

  /** Takes the last announcement back, unless it is of something further out. */
  takeBack(depth: number): void {
    const last = this.announced.at(-1);
    if (last && last.depth >= depth) this.announced.pop();
  }

  /** The arguments that are announced for the object at this depth; the last of them is announced in turn. Null if there are none. */
  next(depth: number): readonly GenericType[] | null {
    const last = this.announced.at(-1);
    const inner = last?.type.arguments?.at(-1);
    if (!last?.type.arguments || !inner || last.depth !== depth - 1) return null;
    this.announce(inner, depth);
    return last.type.arguments;
  }

  /** The class that a type is, or that its type parameter stands for; null where nothing tells. */
  resolve({ type }: GenericType): string | null {
    if (typeof type === "string") return type;
    return this.variables.findLast(({ variable }) => sameVariable(variable, type))?.of ?? null;
  }

  /** Notes what the type parameters of a class stand for. Gives how many notes that takes. */
  bind({ parameters, counts, own }: Hierarchy5, arguments_: readonly GenericType[]): number {
    if (parameters.length === 0 || own > arguments_.length || arguments_.length > counts.length) return 0;
    const before = this.variables.length;
    let at = 0;
    arguments_.forEach((each, index) => {
      const of = this.resolve(each);
      // Kryo goes on to the next argument, but not to the next parameter.
      if (of === null) return;
      const count = counts[index] ?? 0;
      for (const variable of parameters.slice(at, at + count)) this.variables.push({ variable, of });
      at += count;
    });
    return this.variables.length - before;
  }

  /** Forgets the last notes. */
  unbind(count: number): void {
    this.variables.length -= count;
  }
}
