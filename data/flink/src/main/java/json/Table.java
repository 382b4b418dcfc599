package json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of values under named columns. */
public final class Table {
    final List<String> columns;
    final List<List<?>> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Appends a row; a value may be null. */
    public void add(Object... row) {
        add(Arrays.asList(row));
    }

    public void add(List<?> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row + " under " + columns);
        }
        rows.add(row);
    }
}
