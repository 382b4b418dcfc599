package slots.keys;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.java.tuple.Tuple;

/** Keys as they stand in a file, exactly. */
final class KeyTexts {
    static String type(Object key) {
        if (!(key instanceof Tuple)) {
            return key.getClass().getSimpleName();
        }
        return ((Tuple) key).getArity() == 2 ? "Tuple2<String,Long>" : "Tuple3<Integer,String,Boolean>";
    }

    /** A tuple is the list of its fields; null stays null. */
    static Object text(Object key) {
        if (!(key instanceof Tuple)) {
            return key == null ? null : key.toString();
        }
        List<Object> fields = new ArrayList<>();
        for (int index = 0; index < ((Tuple) key).getArity(); index++) {
            fields.add(text(((Tuple) key).getField(index)));
        }
        return fields;
    }
}
