package state.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cases by hand, one for each thing that adds bytes, and random ones. */
final class Cases {
    private static final List<Datum> KEYS =
            List.of(
                    Datum.ofLong(0),
                    Datum.ofLong(-1),
                    Datum.ofLong(123_456_789_012L),
                    Datum.ofInt(0),
                    Datum.ofInt(-2_000_000_000),
                    Datum.string(0),
                    Datum.string(1),
                    Datum.string(10),
                    Datum.string(36),
                    Datum.string(126),
                    Datum.string(127),
                    Datum.string(300),
                    Datum.fixed(24),
                    Datum.variable(12),
                    Datum.variable(255),
                    Datum.variable(256));
    private static final List<Namespace> NAMESPACES =
            List.of(
                    Namespace.NONE,
                    Namespace.TIME_WINDOW,
                    Namespace.GLOBAL_WINDOW,
                    Namespace.own(Datum.string(5)),
                    Namespace.own(Datum.variable(12)),
                    Namespace.own(Datum.fixed(6)));
    private static final List<Datum> VALUES =
            List.of(
                    Datum.ofLong(1_000),
                    Datum.ofInt(1_000),
                    Datum.string(20),
                    Datum.string(200),
                    Datum.fixed(98),
                    Datum.variable(33));
    private static final List<Integer> MAX_PARALLELISMS = List.of(128, 4096, 1, 127, 129, 720, 32_768);
    private static final List<String> SINGLE = List.of("value", "reducing", "aggregating");
    private static final int RANDOM_CASES = 260;

    private final Random random = new Random(20_171_123);
    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        Cases all = new Cases();
        all.byHand();
        for (int number = 0; number < RANDOM_CASES; number++) {
            all.cases.add(all.any());
        }
        return all.cases;
    }

    private void byHand() {
        for (Datum key : KEYS) {
            for (Namespace namespace : NAMESPACES) {
                add(128, key, namespace, Held.one("value", Datum.ofInt(1_000), false));
                add(4096, key, namespace, Held.timer());
            }
        }
        for (int length : List.of(255, 256)) {
            add(128, KEYS.get(7), Namespace.own(Datum.variable(length)), Held.one("value", Datum.ofInt(1_000), false));
        }
        for (Held held : holdings()) {
            add(128, Datum.ofLong(7), Namespace.NONE, held);
            add(128, Datum.string(36), Namespace.TIME_WINDOW, held);
        }
        for (int maxParallelism : MAX_PARALLELISMS) {
            add(maxParallelism, Datum.ofLong(7), Namespace.NONE, Held.one("value", Datum.ofLong(1_000), false));
        }
    }

    private static List<Held> holdings() {
        List<Held> holdings = new ArrayList<>();
        for (boolean ttl : new boolean[] {false, true}) {
            for (Datum value : VALUES) {
                SINGLE.forEach(kind -> holdings.add(Held.one(kind, value, ttl)));
                List.of(1, 2, 5).forEach(elements -> holdings.add(Held.list(value, elements, ttl)));
                List.of(Datum.ofLong(3_000), Datum.string(8), Datum.variable(9))
                        .forEach(mapKey -> holdings.add(Held.map(mapKey, value, 2, ttl)));
            }
        }
        return holdings;
    }

    private void add(int maxParallelism, Datum key, Namespace namespace, Held held) {
        cases.add(new Case(maxParallelism, key, namespace, held));
    }

    private Case any() {
        return new Case(from(MAX_PARALLELISMS), datum(), from(NAMESPACES), held());
    }

    private Held held() {
        boolean ttl = random.nextBoolean();
        return switch (random.nextInt(5)) {
            case 0 -> Held.list(datum(), random.nextInt(1, 8), ttl);
            case 1 -> Held.map(datum(), datum(), 1, ttl);
            case 2 -> Held.timer();
            default -> Held.one(from(SINGLE), datum(), ttl);
        };
    }

    private Datum datum() {
        return switch (random.nextInt(5)) {
            case 0 -> Datum.ofLong(random.nextLong(-(1L << 52), 1L << 52));
            case 1 -> Datum.ofInt(random.nextInt(-2_000_000_000, 2_000_000_000));
            case 2 -> Datum.fixed(random.nextInt(1, 100));
            case 3 -> Datum.variable(random.nextInt(1, 150));
            default -> Datum.string(random.nextInt(0, 140));
        };
    }

    private <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
