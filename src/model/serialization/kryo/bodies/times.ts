import type { Body } from "./bodies.js";
import { times2 } from "./times-2.js";
import { times5 } from "./times-5.js";

/** Writers of java.time: Kryo 2 goes by the fields of the classes in OpenJDK, Kryo 5 has serializers for them. */
export const times: readonly (readonly [string, Body])[] = [...times5].map(([name, write5]) => [
  name,
  (value, graph, generics) => {
    const write = graph.kryo === 2 ? times2.get(name) : write5;
    write?.(value, graph, generics);
  },
]);
