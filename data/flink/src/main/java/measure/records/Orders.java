package measure.records;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple8;
import org.apache.flink.types.Row;

/** One order, in many forms. Numbers and texts are as long as those of the published measurements. */
public final class Orders {
    private static final int ID = 0;
    private static final String CUSTOMER = "Sandra";
    private static final int SHOP = 1;
    private static final int CURRENCY = 2;
    private static final int CHANNEL = 3;
    private static final long TIME = 1_700_000_000_000L;

    private static final TypeInformation<?>[] FIELDS = {
        Types.INT,
        Types.STRING,
        TypeInformation.of(String[].class),
        TypeInformation.of(Item[].class),
        Types.INT,
        Types.INT,
        Types.INT,
        Types.LONG
    };

    public static Order pojo() {
        return filled(new Order());
    }

    public static Order pojoWithNull() {
        Order order = pojo();
        order.customer = null;
        return order;
    }

    public static Order express() {
        ExpressOrder order = new ExpressOrder();
        order.hours = 24;
        return filled(order);
    }

    public static NotedOrder noted() {
        NotedOrder order = new NotedOrder();
        order.id = ID;
        order.customer = CUSTOMER;
        order.tags = tags();
        order.items = items();
        order.shop = SHOP;
        order.currency = CURRENCY;
        order.channel = CHANNEL;
        order.note = "none";
        return order;
    }

    public static OrderRecord javaRecord() {
        return new OrderRecord(ID, CUSTOMER, tags(), items(), SHOP, CURRENCY, CHANNEL, TIME);
    }

    public static Tuple8<Integer, String, String[], Item[], Integer, Integer, Integer, Long> tuple() {
        return Tuple8.of(ID, CUSTOMER, tags(), items(), SHOP, CURRENCY, CHANNEL, TIME);
    }

    public static Row row() {
        return Row.of(ID, CUSTOMER, tags(), items(), SHOP, CURRENCY, CHANNEL, TIME);
    }

    public static TypeInformation<?> tupleType() {
        return Types.TUPLE(FIELDS);
    }

    public static TypeInformation<?> rowType() {
        return Types.ROW(FIELDS);
    }

    private static Order filled(Order order) {
        order.id = ID;
        order.customer = CUSTOMER;
        order.tags = tags();
        order.items = items();
        order.shop = SHOP;
        order.currency = CURRENCY;
        order.channel = CHANNEL;
        order.time = TIME;
        return order;
    }

    private static String[] tags() {
        return new String[] {"red", "big", "new", "hot"};
    }

    private static Item[] items() {
        return new Item[] {new Item(1, "tea"), new Item(2, "cup"), new Item(3, "pot")};
    }
}
