package measure.serializers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import measure.records.Channel;
import measure.records.ExpressOrder;
import measure.records.Item;
import measure.records.NotedOrder;
import measure.records.Order;
import measure.records.OrderRecord;
import measure.records.Orders;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;

/** All that is measured. */
final class Subjects {
    static final List<Subject> ALL =
            List.of(
                    flink("int", "int", Types.INT, () -> 42),
                    flink("long", "long", Types.LONG, () -> 1_700_000_000_000L),
                    flink("double", "double", Types.DOUBLE, () -> 3.14),
                    flink("string-10", "String of 10 ASCII characters", Types.STRING, () -> "a".repeat(10)),
                    flink("string-36", "String of 36 ASCII characters", Types.STRING, () -> "a".repeat(36)),
                    flink("string-100", "String of 100 ASCII characters", Types.STRING, () -> "a".repeat(100)),
                    flink("string-1000", "String of 1000 ASCII characters", Types.STRING, () -> "a".repeat(1000)),
                    flink("string-10-accents", "String of 10 accented characters", Types.STRING, () -> "é".repeat(10)),
                    flink("string-10-cjk", "String of 10 Chinese characters", Types.STRING, () -> "字".repeat(10)),
                    flink("enum", "enum", TypeInformation.of(Channel.class), () -> Channel.SHOP),
                    flink("big-decimal", "BigDecimal", Types.BIG_DEC, () -> new BigDecimal("12345.67")),
                    flink("instant", "Instant", Types.INSTANT, Subjects::instant),
                    kryo("instant-kryo", "Instant by Kryo", Instant.class, Subjects::instant),
                    kryo("uuid-kryo", "UUID by Kryo", UUID.class, Subjects::uuid),
                    flink(
                            "tuple-3",
                            "Tuple3 of int and long and String of 10",
                            Types.TUPLE(Types.INT, Types.LONG, Types.STRING),
                            () -> Tuple3.of(42, 1_700_000_000_000L, "a".repeat(10))),
                    flink("tuple-8", "Order as a Tuple8", Orders.tupleType(), Orders::tuple),
                    flink("row-8", "Order as a Row", Orders.rowType(), Orders::row),
                    flink("record-8", "Order as a Java record", TypeInformation.of(OrderRecord.class), Orders::javaRecord),
                    flink("pojo-8", "Order as a POJO", TypeInformation.of(Order.class), Orders::pojo),
                    flink("pojo-8-null", "Order as a POJO with a null", TypeInformation.of(Order.class), Orders::pojoWithNull),
                    flink(
                            "pojo-8-object",
                            "Order as a POJO with a field of type Object",
                            TypeInformation.of(NotedOrder.class),
                            Orders::noted),
                    expressOrder("pojo-8-subclass-registered", "Registered subclass of the POJO", true),
                    expressOrder("pojo-8-subclass", "Subclass of the POJO that is not registered", false),
                    kryo("kryo-8", "Order by Kryo: nothing registered", Order.class, Orders::pojo),
                    kryo("kryo-8-classes", "Order by Kryo: classes registered", Order.class, Orders::pojo, Item.class),
                    kryo(
                            "kryo-8-arrays",
                            "Order by Kryo: classes and arrays registered",
                            Order.class,
                            Orders::pojo,
                            Item.class,
                            String[].class,
                            Item[].class),
                    new Subject(
                            "avro-8",
                            "Order as a generic record by Flink's Avro",
                            () -> flink(new GenericRecordAvroTypeInfo(AvroOrders.ORDER), new SerializerConfigImpl()),
                            AvroOrders::generic),
                    new Subject(
                            "avro-8-message",
                            "Order in Avro's own encoding",
                            () -> new AvroMessageCodec(AvroOrders.ORDER, false),
                            AvroOrders::generic),
                    new Subject(
                            "avro-8-message-schema",
                            "Order in Avro's own encoding with the schema in each record",
                            () -> new AvroMessageCodec(AvroOrders.ORDER, true),
                            AvroOrders::generic),
                    new Subject("json-8", "Order as JSON", () -> JsonCodec.withOneMapper(Order.class), Orders::pojo),
                    new Subject(
                            "json-8-new-mapper",
                            "Order as JSON with a new ObjectMapper for each record",
                            () -> JsonCodec.withMapperPerRecord(Order.class),
                            Orders::pojo),
                    flink("list-10", "List of 10 Strings", Types.LIST(Types.STRING), Subjects::list),
                    kryo("list-10-kryo", "List of 10 Strings by Kryo", List.class, Subjects::list),
                    flink("map-10", "Map of 10 Strings to longs", Types.MAP(Types.STRING, Types.LONG), Subjects::map),
                    kryo("map-10-kryo", "Map of 10 Strings to longs by Kryo", Map.class, Subjects::map));

    /** Those that go through so much code that the JVM needs seconds to compile it. */
    static final Set<String> LONG_TO_COMPILE = Set.of("avro-8-message-schema", "json-8-new-mapper");

    static Subject of(String type) {
        return ALL.stream().filter(subject -> subject.type().equals(type)).findFirst().orElseThrow();
    }

    private static Subject flink(String type, String title, TypeInformation<?> information, Supplier<Object> value) {
        return new Subject(type, title, () -> flink(information, new SerializerConfigImpl()), value);
    }

    /** Flink registers the class itself, whatever is registered. */
    private static Subject kryo(String type, String title, Class<?> of, Supplier<Object> value, Class<?>... registered) {
        SerializerConfigImpl config = new SerializerConfigImpl();
        List.of(registered).forEach(config::registerKryoType);
        return new Subject(type, title, () -> flink(new GenericTypeInfo<>(of), config), value);
    }

    private static Subject expressOrder(String type, String title, boolean registered) {
        SerializerConfigImpl config = new SerializerConfigImpl();
        if (registered) {
            config.registerPojoType(ExpressOrder.class);
        }
        return new Subject(type, title, () -> flink(TypeInformation.of(Order.class), config), Orders::express);
    }

    private static Codec flink(TypeInformation<?> information, SerializerConfigImpl config) {
        return new FlinkCodec(information.createSerializer(config));
    }

    private static Instant instant() {
        return Instant.ofEpochSecond(1_700_000_000, 123_456_789);
    }

    private static UUID uuid() {
        return new UUID(0x0123456789abcdefL, 0x8edcba9876543210L);
    }

    private static List<String> list() {
        List<String> strings = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            strings.add("item-" + index);
        }
        return strings;
    }

    private static Map<String, Long> map() {
        Map<String, Long> longs = new HashMap<>();
        for (long index = 0; index < 10; index++) {
            longs.put("item-" + index, index);
        }
        return longs;
    }
}
