package slots.then;

import java.io.IOException;
import slots.ids.IdVectors;

/** The ids of operators of Flink 1.3. */
public final class OperatorIds {
    public static void main(String[] args) throws IOException {
        IdVectors.write("1.3", new Graphs(), false);
    }
}
