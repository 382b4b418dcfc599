package memory.managed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import json.Row;
import json.Table;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.memory.ManagedMemoryUseCase;
import org.apache.flink.runtime.util.config.memory.ManagedMemoryUtils;

/** The share of a slot's managed memory for a use case, from the weights of all use cases in the slot. */
final class FractionsOfSlot {
    private static final String WEIGHTS = "taskmanager.memory.managed.consumer-weights";
    private static final List<String> BY_HAND =
            List.of(
                    "OPERATOR:70,STATE_BACKEND:70,PYTHON:30",
                    "OPERATOR:1,STATE_BACKEND:1,PYTHON:1",
                    "OPERATOR:0,STATE_BACKEND:70,PYTHON:30",
                    "OPERATOR:0,STATE_BACKEND:0,PYTHON:0",
                    "STATE_BACKEND:70",
                    "PYTHON:30",
                    "OPERATOR:-1,STATE_BACKEND:70,PYTHON:30",
                    "OPERATOR:a,STATE_BACKEND:70",
                    "DATAPROC:70,PYTHON:30",
                    "DATAPROC:60,STATE_BACKEND:30,PYTHON:10",
                    "operator:70",
                    "OPERATOR:1.5",
                    "OPERATOR");

    private final Random random = new Random(170);
    private final Table table =
            new Table("weights", "users", "stateBackend", "useCase", "fractionOfUseCase", "fractionOfSlot", "causes");

    static Table table() {
        FractionsOfSlot fractions = new FractionsOfSlot();
        for (Set<ManagedMemoryUseCase> users : subsets()) {
            users.forEach(useCase -> fractions.add(null, users, true, useCase, 1));
        }
        for (ManagedMemoryUseCase useCase : ManagedMemoryUseCase.values()) {
            fractions.add(null, EnumSet.allOf(ManagedMemoryUseCase.class), false, useCase, 1);
            fractions.add(null, EnumSet.allOf(ManagedMemoryUseCase.class), null, useCase, 1);
            BY_HAND.forEach(weights ->
                    fractions.add(weights, EnumSet.allOf(ManagedMemoryUseCase.class), true, useCase, 1));
        }
        for (int number = 0; number < 120; number++) {
            fractions.random();
        }
        return fractions.table;
    }

    private static List<Set<ManagedMemoryUseCase>> subsets() {
        ManagedMemoryUseCase[] all = ManagedMemoryUseCase.values();
        List<Set<ManagedMemoryUseCase>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << all.length; bits++) {
            Set<ManagedMemoryUseCase> subset = EnumSet.noneOf(ManagedMemoryUseCase.class);
            for (int index = 0; index < all.length; index++) {
                if ((bits >> index & 1) == 1) {
                    subset.add(all[index]);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private void random() {
        List<Set<ManagedMemoryUseCase>> subsets = subsets();
        Set<ManagedMemoryUseCase> users = subsets.get(random.nextInt(subsets.size()));
        List<ManagedMemoryUseCase> list = new ArrayList<>(users);
        String weights = "OPERATOR:" + weight() + ",STATE_BACKEND:" + weight() + ",PYTHON:" + weight();
        double within =
                random.nextInt(3) == 0
                        ? 1
                        : ManagedMemoryUtils.getFractionRoundedDown(random.nextInt(1, 128), random.nextInt(128, 1_000));
        add(weights, users, random.nextInt(5) > 0, list.get(random.nextInt(list.size())), within);
    }

    private int weight() {
        return random.nextInt(6) == 0 ? 0 : random.nextInt(1, random.nextBoolean() ? 100 : 1_000_000);
    }

    private void add(
            String weights,
            Set<ManagedMemoryUseCase> users,
            Boolean stateBackend,
            ManagedMemoryUseCase useCase,
            double within) {
        Row.asking(weights, List.copyOf(users), stateBackend, useCase, Double.toString(within))
                .answer(1, () -> List.of(fraction(weights, users, stateBackend, useCase, within)), table);
    }

    private static String fraction(
            String weights,
            Set<ManagedMemoryUseCase> users,
            Boolean stateBackend,
            ManagedMemoryUseCase useCase,
            double within) {
        Configuration cluster = new Configuration();
        if (weights != null) {
            cluster.setString(WEIGHTS, weights);
        }
        return Double.toString(
                ManagedMemoryUtils.convertToFractionOfSlot(
                        useCase,
                        within,
                        users,
                        new Configuration(),
                        cluster,
                        Optional.ofNullable(stateBackend),
                        FractionsOfSlot.class.getClassLoader()));
    }
}
