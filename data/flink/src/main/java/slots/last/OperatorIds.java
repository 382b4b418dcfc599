package slots.last;

import java.io.IOException;
import slots.ids.IdVectors;

/** The ids of operators of Flink 1.20. */
public final class OperatorIds {
    public static void main(String[] args) throws IOException {
        IdVectors.write("1.20", new Graphs(), true);
    }
}
