package measure.reuse;

import measure.records.Order;
import measure.records.Orders;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;

/** What goes from operator to operator: the same order, in three forms. */
enum Hop {
    TUPLE("tuple-8", "Order as a Tuple8", Orders.tupleType(), Orders.tuple(), 2_500_000),
    POJO("pojo-8", "Order as a POJO", TypeInformation.of(Order.class), Orders.pojo(), 1_500_000),
    KRYO("kryo-8", "Order by Kryo: nothing registered", new GenericTypeInfo<>(Order.class), Orders.pojo(), 250_000);

    /** As in the measurements of serializers. */
    final String type;

    final String title;
    final TypeInformation<Object> information;
    final Object value;

    /** About as many as get through in a second if each hop copies. */
    final long records;

    @SuppressWarnings("unchecked")
    Hop(String type, String title, TypeInformation<?> information, Object value, long records) {
        this.type = type;
        this.title = title;
        this.information = (TypeInformation<Object>) information;
        this.value = value;
        this.records = records;
    }
}
