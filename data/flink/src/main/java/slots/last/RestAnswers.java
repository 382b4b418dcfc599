package slots.last;

import slots.now.RestPlans;

/** The answers of a cluster of Flink 1.20. */
public final class RestAnswers {
    public static void main(String[] args) throws Exception {
        RestPlans.write("1.20", new Graphs());
        System.exit(0);
    }
}
