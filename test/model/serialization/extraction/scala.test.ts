import { describe, expect, it } from "vitest";
import { signatureOf } from "../../../../src/model/serialization/types/signature.js";
import { read, rulesOf } from "./read.js";

const text = `case class Order(id: Long, tags: List[String], note: Option[String], counts: Map[String, Int], item: Item)
case class Item(pair: (Int, String), sizes: Array[Int], parent: Option[Item], box: Box[Double])
case class Box[T](value: T)`;

describe("a case class of Scala", () => {
  it("has a serializer in Flink’s Scala API", () => {
    expect(signatureOf(read(text, "1.3"))).toBe(
      "CaseClassSerializer<Order>{id: LongSerializer, tags: TraversableSerializer{element: StringSerializer}, " +
        "note: OptionSerializer{element: StringSerializer}, " +
        "counts: TraversableSerializer{element: CaseClassSerializer<scala.Tuple2>{_1: StringSerializer, _2: IntSerializer}}, " +
        "item: CaseClassSerializer<Item>{pair: CaseClassSerializer<scala.Tuple2>{_1: IntSerializer, _2: StringSerializer}, " +
        "sizes: IntPrimitiveArraySerializer, parent: OptionSerializer{element: KryoSerializer<Item>}, " +
        "box: CaseClassSerializer<Box>{value: DoubleSerializer}}}",
    );
  });

  it("has another class as its serializer in 1.20", () => {
    expect(read(text, "1.20").name).toBe("ScalaCaseClassSerializer");
  });

  it("goes to Kryo in 2.x, which has no Scala API", () => {
    expect(signatureOf(read(text, "2.x"))).toBe("KryoSerializer<Order>");
    expect(rulesOf(read(text, "2.x"))).toEqual([["caseClass", 1]]);
  });
});
