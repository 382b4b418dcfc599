package memory.managed;

import java.util.List;
import java.util.Random;
import json.Row;
import json.Table;
import org.apache.flink.runtime.util.config.memory.ManagedMemoryUtils;

/** The share of a weight in a sum of weights, with sixteen digits, rounded down. */
final class RoundedDown {
    static Table table() {
        Random random = new Random(16);
        Table table = new Table("dividend", "divisor", "fraction", "causes");
        for (int divisor = 1; divisor <= 12; divisor++) {
            for (int dividend = 0; dividend <= divisor; dividend++) {
                add(dividend, divisor, table);
            }
        }
        add(1, 0, table);
        add(-1, 3, table);
        add(2, 1, table);
        for (int number = 0; number < 40; number++) {
            long divisor = random.nextLong(1, 1L << random.nextInt(2, 50));
            add(random.nextLong(divisor + 1), divisor, table);
        }
        return table;
    }

    private static void add(long dividend, long divisor, Table table) {
        Row.asking(Long.toString(dividend), Long.toString(divisor))
                .answer(1, () -> List.of(fraction(dividend, divisor)), table);
    }

    private static String fraction(long dividend, long divisor) {
        return Double.toString(ManagedMemoryUtils.getFractionRoundedDown(dividend, divisor));
    }
}
