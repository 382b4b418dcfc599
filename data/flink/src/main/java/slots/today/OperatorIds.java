package slots.today;

import java.io.IOException;
import slots.ids.IdVectors;

/** The ids of operators of Flink 2.3. */
public final class OperatorIds {
    public static void main(String[] args) throws IOException {
        IdVectors.write("2.3", new Graphs(), true);
    }
}
