package measure.serializers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import measure.records.Item;
import measure.records.Order;
import measure.records.Orders;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;

/** An order as a generic record of Avro. */
final class AvroOrders {
    private static final Schema ITEM =
            SchemaBuilder.record("Item").namespace("shop").fields().requiredInt("id").requiredString("name").endRecord();

    static final Schema ORDER =
            SchemaBuilder.record("Order")
                    .namespace("shop")
                    .fields()
                    .requiredInt("id")
                    .requiredString("customer")
                    .name("tags").type().array().items().stringType().noDefault()
                    .name("items").type().array().items(ITEM).noDefault()
                    .requiredInt("shop")
                    .requiredInt("currency")
                    .requiredInt("channel")
                    .requiredLong("time")
                    .endRecord();

    static GenericRecord generic() {
        Order order = Orders.pojo();
        return new GenericRecordBuilder(ORDER)
                .set("id", order.id)
                .set("customer", order.customer)
                .set("tags", List.of(order.tags))
                .set("items", Stream.of(order.items).map(AvroOrders::generic).collect(Collectors.toList()))
                .set("shop", order.shop)
                .set("currency", order.currency)
                .set("channel", order.channel)
                .set("time", order.time)
                .build();
    }

    private static GenericRecord generic(Item item) {
        return new GenericRecordBuilder(ITEM).set("id", item.id).set("name", item.name).build();
    }
}
