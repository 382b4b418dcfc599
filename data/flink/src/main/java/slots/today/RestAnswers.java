package slots.today;

import slots.now.RestPlans;

/** The answers of a cluster of Flink 2.3. */
public final class RestAnswers {
    public static void main(String[] args) throws Exception {
        RestPlans.write("2.3", new Graphs());
        System.exit(0);
    }
}
