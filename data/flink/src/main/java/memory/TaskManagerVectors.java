package memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes how much memory each part of a TaskManager gets, or why it does not start. */
public final class TaskManagerVectors {
    private static final int RANDOM_CASES = 1_400;

    public static void main(String[] args) throws IOException {
        new LaunchFiles("taskmanager", new TaskManagerProcess()).write(cases());
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>(TaskManagerExamples.all());
        cases.addAll(TaskManagerEdges.all());
        RandomTaskManagers random = new RandomTaskManagers(116);
        for (int number = 0; number < RANDOM_CASES; number++) {
            cases.add(random.next());
        }
        return cases;
    }
}
