package memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes how much memory each part of a JobManager gets, or why it does not start. */
public final class JobManagerVectors {
    private static final int RANDOM_CASES = 450;

    public static void main(String[] args) throws IOException {
        new LaunchFiles("jobmanager", new JobManagerProcess()).write(cases());
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>(JobManagerExamples.all());
        RandomJobManagers random = new RandomJobManagers(160);
        for (int number = 0; number < RANDOM_CASES; number++) {
            cases.add(random.next());
        }
        return cases;
    }
}
