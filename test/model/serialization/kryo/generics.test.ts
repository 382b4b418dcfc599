import { describe, expect, it } from "vitest";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";
import { hexOf, spansOf } from "./kryo.js";

const text = `Order;
import java.util.*;
public class Order {
  private List<? super Integer> a;
  private List<? extends String> b;
  private Sub s;
  private Box<Long>[] c;
  private Map<String, Box<Long>> m;
  private Pair<Long, String> p;
  private List<Box<Long>> l;
  private Box<List<Long>> z;
  private Pair<String, List<Long>> q;
  static class Box<T> { T value; List<T> list; T[] array; Box<T> next; }
  static class Sub extends Box<String> { }
  static class Pair<A, B> extends Box<B> { A first; Optional<A> maybe; }
}`;

const box = (value: number) => ({ value, list: [value] });

const sample = {
  a: [1],
  b: ["x"],
  s: { value: "v", list: ["w"] },
  c: [box(1)],
  m: { k: box(2) },
  p: { value: "pv", first: 3, list: ["pl"], maybe: [4] },
  l: [box(5), { ...box(7), next: box(8) }],
  z: { value: [9], list: [[10]] },
  q: { first: "qf", value: [11], list: [], maybe: [] },
};

/** What KryoSerializer wrote of this value, the first of a serializer, in Flink 1.20.5 (1.3.3 the same) and 2.3.0. */
const written: readonly (readonly [SerializationVersion, string])[] = [
  [
    "1.20",
    "570101006a6176612e7574696c2e41727261794c6973f401010202010001010301827801015b4c4f7264657224426f78bb01" +
      "0201024f7264657224426ff80100010001010102000102010001020102010001000101010a00010a0102010001000101010e" +
      "01020100010001010110000110010e01036a6176612e7574696c2e4c696e6b6564486173684d61f0010101826b0102010001" +
      "000101010400010401044f7264657224506169f20100010601000101030170ec01010800030170f6010401000171e6010001" +
      "0001000001000101091601054f72646572245375e20100010001010301827700030182760102010001000101010001010914" +
      "00010001010912",
  ],
  [
    "2.x",
    "0b0101006a6176612e7574696c2e41727261794c6973f40102020100010201827801015b4c4f7264657224426f78bb010201" +
      "024f7264657224426ff8010001000182090002000902010001830102000100010001020a00010a0100010001020e01020100" +
      "0100010210000110010e01036a6176612e7574696c2e4c696e6b6564486173684d61f0010201826b01020100010001020400" +
      "010401044f7264657224506169f201000106010001020170ec010908000170f6010401000171e60100010101000001000182" +
      "09001601054f72646572245375e2010001000102018277000182760102010001000182010000018209001400010001820900" +
      "12",
  ],
];

describe("what a field says of type parameters", () => {
  it.each(written)("saves classes in the same places as in Flink %s", (version, bytes) => {
    expect(hexOf(spansOf(text, sample, { version }))).toBe(bytes);
  });
});
