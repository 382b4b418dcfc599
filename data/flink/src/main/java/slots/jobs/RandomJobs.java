package slots.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random jobs of 1 to 25 operators, for today or for 1.3. */
public final class RandomJobs {
    private static final int JOBS = 760;
    private static final List<String> KINDS =
            List.of("map", "map", "map", "flatMap", "filter", "filter", "process", "timestamps", "async", "window",
                    "reduce", "connect", "connect", "operator", "sink", "sink", "source", "sourceFunction", "multipleInput");
    private static final List<String> PARTITIONERS =
            List.of("rescale", "rebalance", "rebalance", "key", "key", "key", "shuffle", "broadcast", "global", "custom");
    private static final List<String> STRATEGIES = List.of("always", "never", "head", "headWithSources");
    private static final List<String> GROUPS = List.of("default", "g", "h", "heavy");

    private final boolean now;
    private final Random random;
    private final List<Operator> operators = new ArrayList<>();
    private Options options;
    /** Of each wish, how often this job expresses it. */
    private double parallelism, maxParallelism, chaining, groups, coLocation, partitioners, unions;

    private RandomJobs(boolean now, Random random) {
        this.now = now;
        this.random = random;
    }

    public static List<Case> all(boolean now) {
        Random random = new Random(now ? 19_434 : 1_303);
        List<Case> cases = new ArrayList<>();
        for (int number = 0; number < JOBS; number++) {
            cases.add(new RandomJobs(now, random).job());
        }
        return cases;
    }

    private Case job() {
        chooseWishes();
        int size = 1 + Math.min(random.nextInt(25), random.nextInt(25));
        addSource();
        while (operators.size() < size) {
            addOperator();
        }
        if (random.nextInt(20) > 0) {
            readSources();
        }
        return new Case(null, new Job(operators), options);
    }

    private void chooseWishes() {
        options = new Options(1 + random.nextInt(4), random.nextInt(12) > 0, !now || random.nextInt(3) > 0);
        parallelism = rate();
        maxParallelism = rate();
        chaining = rate();
        groups = rate();
        coLocation = now && random.nextInt(6) == 0 ? 0.2 : 0;
        partitioners = 0.5 * random.nextDouble();
        unions = rate();
    }

    private double rate() {
        return random.nextInt(3) == 0 ? 0 : 0.4 * random.nextDouble();
    }

    private void addSource() {
        add(random.nextInt(3) == 0 ? "sourceFunction" : "source", List.of());
    }

    private void addOperator() {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        switch (kind) {
            case "source", "sourceFunction" -> add(kind, List.of());
            case "window", "reduce" -> add(kind, List.of(input(true)));
            case "connect" -> add(kind, inputs(2));
            case "multipleInput" -> addMultipleInput();
            default -> add(kind, List.of(input(false)));
        }
    }

    private void addMultipleInput() {
        if (now) {
            add("multipleInput", inputs(1 + random.nextInt(3)));
        }
    }

    private List<List<Connection>> inputs(int count) {
        boolean keyed = random.nextInt(3) == 0;
        List<List<Connection>> inputs = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            inputs.add(input(keyed));
        }
        return inputs;
    }

    private List<Connection> input(boolean keyed) {
        List<Connection> input = new ArrayList<>();
        do {
            input.add(new Connection(sender(), keyed ? "key" : partitioner()));
        } while (random.nextDouble() < unions);
        return input;
    }

    /** Rather a late operator than an early one, so that chains become long. */
    private String sender() {
        List<Operator> senders = operators.stream().filter(operator -> !operator.kind().equals("sink")).toList();
        int back = Math.min(random.nextInt(senders.size()), random.nextInt(4));
        return senders.get(senders.size() - 1 - back).name();
    }

    private String partitioner() {
        if (random.nextDouble() > partitioners) {
            return null;
        }
        return random.nextInt(10) == 0 ? "forward" : PARTITIONERS.get(random.nextInt(PARTITIONERS.size()));
    }

    private void add(String kind, List<List<Connection>> inputs) {
        Operator operator = Operator.of(name(), kind, inputs);
        if (random.nextDouble() < parallelism) {
            operator = operator.parallelism(1 + random.nextInt(4));
        }
        if (random.nextDouble() < maxParallelism) {
            operator = operator.maxParallelism(64 << random.nextInt(3));
        }
        if (random.nextDouble() < chaining || now && kind.equals("multipleInput") && random.nextBoolean()) {
            operator = operator.chaining(strategy(kind));
        }
        if (random.nextDouble() < groups) {
            operator = operator.slotSharingGroup(GROUPS.get(random.nextInt(GROUPS.size())));
        }
        if (random.nextDouble() < coLocation) {
            operator = operator.coLocationGroup(random.nextBoolean() ? "c" : "d");
        }
        operators.add(operator);
    }

    private String strategy(String kind) {
        if (kind.equals("multipleInput") && random.nextInt(4) > 0) {
            return "headWithSources";
        }
        return STRATEGIES.get(random.nextInt(now ? 4 : 3));
    }

    /** Gives most sources that nobody reads a reader. */
    private void readSources() {
        for (Operator source : List.copyOf(operators)) {
            boolean read = operators.stream().flatMap(operator -> operator.inputs().stream().flatMap(List::stream))
                    .anyMatch(connection -> connection.from().equals(source.name()));
            if (source.inputs().isEmpty() && !read) {
                add("sink", List.of(List.of(new Connection(source.name(), partitioner()))));
            }
        }
    }

    private String name() {
        return String.valueOf((char) ('a' + operators.size()));
    }
}
