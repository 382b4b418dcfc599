package json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** A row of what is asked, what is answered, and in the last column, if there is no answer, why not. */
public final class Row {
    private final List<Object> values;

    private Row(Object... asked) {
        values = new ArrayList<>(Arrays.asList(asked));
    }

    public static Row asking(Object... asked) {
        return new Row(asked);
    }

    /** Appends the answer, of so many values, and the row to the table. */
    public void answer(int count, Callable<List<Object>> answer, Table table) {
        try {
            values.addAll(answer.call());
            values.add(null);
        } catch (Exception error) {
            values.addAll(Collections.nCopies(count, null));
            values.add(Causes.of(error));
        }
        table.add(values);
    }
}
