package slots.last;

import java.io.IOException;
import slots.plans.PlanVectors;

/** The plans of Flink 1.20. */
public final class Plans {
    public static void main(String[] args) throws IOException {
        PlanVectors.write("1.20", new Graphs(), true);
    }
}
