package memory.managed;

import java.util.List;
import java.util.Random;
import json.Row;
import json.Table;
import org.apache.flink.runtime.memory.MemoryManager;

/** Bytes and pages of a fraction of a slot's managed memory. */
final class Budgets {
    private static final int PAGE = 32_768;
    private static final long DEFAULT = 536_870_920;
    private static final List<Double> FRACTIONS =
            List.of(
                    1.0, 0.5, 0.7, 0.3, 0.4117647058823529, 0.1764705882352941, 1.0 / 3, 0.1, 0.9999999999999999, 1e-9,
                    4.9e-324, 0.0, -0.1, 1.0000000000000002, 2.0, Double.NaN);

    static Table table() {
        Random random = new Random(32);
        Table table = new Table("slotBytes", "pageBytes", "fraction", "bytes", "pages", "causes");
        for (double fraction : FRACTIONS) {
            add(DEFAULT, PAGE, fraction, table);
            add(DEFAULT / 4, PAGE, fraction, table);
        }
        for (long bytes : List.of(0L, 1L, 32_767L, 32_768L, 70_368_744_177_663L, 70_368_744_177_664L, Long.MAX_VALUE)) {
            add(bytes, PAGE, 1, table);
        }
        for (int page : List.of(0, 256, 4_095, 4_096, 5_000, 65_536, 1 << 30)) {
            add(DEFAULT, page, 0.5, table);
        }
        for (int number = 0; number < 60; number++) {
            add(random.nextLong(1L << random.nextInt(20, 46)), 4096 << random.nextInt(6), random.nextDouble(), table);
        }
        return table;
    }

    private static void add(long slotBytes, int pageBytes, double fraction, Table table) {
        Row.asking(Long.toString(slotBytes), pageBytes, Double.toString(fraction))
                .answer(2, () -> answer(slotBytes, pageBytes, fraction), table);
    }

    private static List<Object> answer(long slotBytes, int pageBytes, double fraction) {
        MemoryManager manager = MemoryManager.create(slotBytes, pageBytes);
        return List.of(Long.toString(manager.computeMemorySize(fraction)), manager.computeNumberOfPages(fraction));
    }
}
