package slots.today;

import java.io.IOException;
import slots.plans.PlanVectors;

/** The plans of Flink 2.3. */
public final class Plans {
    public static void main(String[] args) throws IOException {
        PlanVectors.write("2.3", new Graphs(), true);
    }
}
