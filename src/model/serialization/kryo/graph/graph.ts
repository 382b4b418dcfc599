import type { ClassPath } from "../../extraction/class-path.js";
import type { Place } from "../../layout/place.js";
import type { Span } from "../../types/layout.js";
import type { SerializationVersion } from "../../types/version.js";
import { Scopes } from "../fields/kryo-2/scopes.js";
import { GenericTypes } from "../fields/kryo-5/generic-types.js";
import { asciiBytes, textBytes } from "../bytes/text.js";
import { varInt } from "../bytes/varint.js";
import { type Kryo, kryoOf, longestAscii } from "./dialect.js";

/** What a graph of objects is written with. */
export interface GraphOptions {
  readonly version: SerializationVersion;
  /** The classes of the text, and tuples. */
  readonly classes: ClassPath;
  readonly ids: ReadonlyMap<string, number>;
}

/** One value with all that it refers to, on its way into bytes: Kryo forgets names and references behind it. */
export class Graph {
  readonly spans: Span[] = [];
  readonly kryo: Kryo;
  /** What Kryo 2 knows of type parameters. */
  readonly scopes: Scopes;
  /** What Kryo 5 knows of them. */
  readonly generics: GenericTypes;
  /** Objects around the one that is being written. */
  depth = 0;
  private readonly names = new Map<string, number>();
  private readonly shared = new Map<string, number>();
  private objects = 0;

  constructor(readonly options: GraphOptions) {
    this.kryo = kryoOf(options.version);
    this.scopes = new Scopes(options.classes);
    this.generics = new GenericTypes();
  }

  /** Adds bytes. @param what they say, in a word or two */
  put(place: Place, what: string, bytes: readonly number[]): void {
    this.spans.push({ path: place, what, bytes });
  }

  /** Text as this Kryo writes it. */
  text(text: string): readonly number[] {
    return textBytes(text, { longestAscii: longestAscii[this.kryo] });
  }

  /** Says of which class the object is that follows: by number, or by name, which is spelled out the first time only. */
  putClass(place: Place, name: string): void {
    const id = this.options.ids.get(name);
    if (id !== undefined) {
      this.put(place, "class id", varInt(id + 2));
      return;
    }
    const known = this.names.get(name);
    const number = known ?? this.names.size;
    this.names.set(name, number);
    const spelled = this.kryo === 2 ? this.text(name) : asciiBytes(name);
    this.put(place, known === undefined ? "class name" : "class named before", [
      1,
      ...varInt(number),
      ...(known === undefined ? spelled : []),
    ]);
  }

  /** Says that an object follows, or which one of before it is; true if that is all. @param identity tells objects that are the same */
  putMark(place: Place, identity: string | null): boolean {
    const known = identity === null ? undefined : this.shared.get(identity);
    if (known !== undefined) {
      this.put(place, "reference", varInt(known + 2));
      return true;
    }
    if (identity !== null) this.shared.set(identity, this.objects);
    this.objects++;
    this.put(place, "reference mark", [1]);
    return false;
  }
}
