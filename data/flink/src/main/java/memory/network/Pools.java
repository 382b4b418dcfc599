package memory.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import json.Table;
import json.Causes;

/** How the buffers of a TaskManager are admitted, and how what is left is distributed. */
final class Pools {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final Random random = new Random(12);
    private final Table table = new Table("buffers", "steps", "sizes", "causes");

    static Table table() throws Exception {
        Pools pools = new Pools();
        pools.add(10, create(2, 4), create(2, 4));
        pools.add(10, create(2, 20), create(2, 20), create(2, 20));
        pools.add(10, create(2, UNBOUNDED), create(3, 5), create(4, 4));
        pools.add(10, create(5, UNBOUNDED), create(5, UNBOUNDED), create(1, 1));
        pools.add(10, create(5, 5), exclusive(5), exclusive(1));
        pools.add(10, create(2, 20), exclusive(4), create(2, 20), giveBack(0), destroy(0));
        pools.add(10, create(11, 11), create(10, 10));
        pools.add(4096, create(101, 208), exclusive(200), create(1, 8), create(101, 208), exclusive(200), create(1, 8));
        for (int number = 0; number < 60; number++) {
            pools.random();
        }
        return pools.table;
    }

    private static List<Object> create(int min, int max) {
        return List.of("create", min, max);
    }

    private static List<Object> destroy(int index) {
        return List.of("destroy", index);
    }

    private static List<Object> exclusive(int count) {
        return List.of("takeExclusive", count);
    }

    private static List<Object> giveBack(int index) {
        return List.of("giveBackExclusive", index);
    }

    private void random() throws Exception {
        int buffers = random.nextInt(20, 500);
        OrderedPool pool = new OrderedPool(buffers);
        List<List<Object>> steps = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            List<Object> step = randomStep(buffers, pool);
            steps.add(step);
            take(step, pool);
        }
        table(buffers, steps);
    }

    private List<Object> randomStep(int buffers, OrderedPool pool) {
        int choice = random.nextInt(10);
        if (choice == 0 && !pool.sizes().isEmpty()) {
            return destroy(random.nextInt(pool.sizes().size()));
        }
        if (choice == 1 && pool.exclusives() > 0) {
            return giveBack(random.nextInt(pool.exclusives()));
        }
        if (choice < 4) {
            return exclusive(random.nextInt(1, buffers / 5 + 1));
        }
        int min = random.nextInt(1, buffers / 4 + 1);
        int max = random.nextInt(4) == 0 ? UNBOUNDED : min + random.nextInt(buffers / 2);
        return create(min, max);
    }

    @SafeVarargs
    private void add(int buffers, List<Object>... steps) throws Exception {
        table(buffers, List.of(steps));
    }

    private void table(int buffers, List<List<Object>> steps) throws Exception {
        OrderedPool pool = new OrderedPool(buffers);
        List<Object> sizes = new ArrayList<>();
        List<Object> causes = new ArrayList<>();
        for (List<Object> step : steps) {
            causes.add(take(step, pool));
            sizes.add(pool.sizes());
        }
        table.add(buffers, steps, sizes, causes);
    }

    /** What the step fails with, or null. */
    private static List<String> take(List<Object> step, OrderedPool pool) {
        int first = (int) step.get(1);
        try {
            switch ((String) step.get(0)) {
                case "create" -> pool.create(first, (int) step.get(2));
                case "destroy" -> pool.destroy(first);
                case "takeExclusive" -> pool.takeExclusive(first);
                default -> pool.giveBackExclusive(first);
            }
            return null;
        } catch (Exception error) {
            return Causes.of(error);
        }
    }
}
