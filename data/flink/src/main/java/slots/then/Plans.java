package slots.then;

import java.io.IOException;
import slots.plans.PlanVectors;

/** The plans of Flink 1.3. */
public final class Plans {
    public static void main(String[] args) throws IOException {
        PlanVectors.write("1.3", new Graphs(), false);
    }
}
