package memory;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import json.Causes;
import json.Table;
import json.TableFile;
import org.apache.flink.configuration.MemorySize;

/** Writes how Flink reads a size, how it writes one, and how it takes a fraction of one. */
public final class SizeVectors {
    private static final String NOTE =
            "Bytes are strings in decimal. parse: of a text either the bytes or, in causes, class and message of the"
                + " error. multiply: factor is the double as Java writes it; the product is cut off to whole bytes.";
    private static final List<String> UNITS =
            List.of("", "b", "bytes", "k", "kb", "kibibytes", "m", "mb", "mebibytes", "g", "gb", "gibibytes", "t", "tb",
                    "tebibytes");
    private static final List<String> ODD =
            List.of(
                    "", " ", "\t", "b", "m", "-1", "-1b", "+1", "1.5g", "1,5g", ".5g", "1.", "1e3", "0x10", "1_000",
                    "12 parsecs", "1kib", "1mib", "1gib", "1 k b", "1 2", "1mm", "1byte", "1kilobytes", "1pb", "0",
                    "00", "007m", "0b", "0t", "1\tm", "1\nm", "1   mb", "\u00a01m", "1\u00a0m", "\u0661m", "٣", "１",
                    "9223372036854775807", "9223372036854775808", "9223372036854775807b", "8388607t", "8388608t",
                    "8589934591g", "8589934592g", "9007199254740991k", "9007199254740992k", "18014398509481984k",
                    "18446744073709551616", "36893488147419103232t", "99999999999g", "99999999999999999999999",
                    "9007199254740993", "1728m ", " 1728m", "1728 M", "1728 mB", "1728MEBIBYTES", "1728 MebiBytes",
                    "1g;", "1g # comment", "'1g'", "null", "NaN", "∞", "1м", "1K", "1 İ");
    private static final List<Double> FACTORS =
            List.of(
                    0.0, -0.0, 1.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.9, 1.5, 2.0, 1e-9, 1e-300, 4.9e-324, 1e9, 1e18, 1e300,
                    0.9999999999999999, 1.0000000000000002, -0.1, -1.0, Double.NaN, Double.POSITIVE_INFINITY);

    private final Random random = new Random(1024);

    public static void main(String[] args) throws IOException {
        SizeVectors vectors = new SizeVectors();
        new TableFile(NOTE)
                .with("parse", vectors.parse())
                .with("format", vectors.format())
                .with("multiply", vectors.multiply())
                .write("memory-size-syntax");
    }

    private Table parse() {
        Table table = new Table("text", "bytes", "causes");
        ODD.forEach(text -> parse(text, table));
        for (String unit : UNITS) {
            parse("1" + unit, table);
            parse(random.nextInt(1, 5_000) + " " + unit, table);
            parse(random.nextInt(1, 5_000) + unit.toUpperCase(), table);
            parse(random.nextInt(1, 5_000) + "." + random.nextInt(10) + unit, table);
            parse("  " + random.nextInt(1, 5_000) + "   " + unit + "  ", table);
            parse(random.nextLong(1_000_000, 100_000_000_000L) + unit, table);
        }
        return table;
    }

    private static void parse(String text, Table table) {
        try {
            table.add(text, Long.toString(MemorySize.parse(text).getBytes()), null);
        } catch (RuntimeException error) {
            table.add(text, null, Causes.of(error));
        }
    }

    private Table format() {
        Table table = new Table("bytes", "toString", "toHumanReadableString");
        for (int shift = 0; shift < 63; shift += shift % 10 == 0 ? 1 : 3) {
            format((1L << shift) - 1, table);
            format(1L << shift, table);
            format((1L << shift) + 1, table);
        }
        format(Long.MAX_VALUE, table);
        for (int number = 0; number < 40; number++) {
            format(random.nextLong(1L << random.nextInt(8, 63)), table);
        }
        for (int number = 0; number < 20; number++) {
            format(random.nextLong(1, 5_000) << 10 * random.nextInt(1, 4), table);
        }
        for (int tenthsOfThousandths = 1; tenthsOfThousandths < 10; tenthsOfThousandths++) {
            format((1L << 30) + (1L << 30) * tenthsOfThousandths / 2_000, table);
        }
        return table;
    }

    private static void format(long bytes, Table table) {
        MemorySize size = new MemorySize(bytes);
        table.add(Long.toString(bytes), size.toString(), size.toHumanReadableString());
    }

    private Table multiply() {
        Table table = new Table("bytes", "factor", "product", "causes");
        for (double factor : FACTORS) {
            for (long bytes : List.of(0L, 1L, 1_342_177_280L, 9_007_199_254_740_993L, Long.MAX_VALUE)) {
                multiply(bytes, factor, table);
            }
        }
        for (int number = 0; number < 120; number++) {
            multiply(random.nextLong(1L << random.nextInt(20, 63)), (double) random.nextFloat(), table);
        }
        for (int number = 0; number < 80; number++) {
            float fraction = random.nextInt(1, 100) / 100f;
            multiply(random.nextLong(1L << 40), (double) fraction / (1 - (double) fraction), table);
        }
        return table;
    }

    private static void multiply(long bytes, double factor, Table table) {
        try {
            String product = Long.toString(new MemorySize(bytes).multiply(factor).getBytes());
            table.add(Long.toString(bytes), Double.toString(factor), product, null);
        } catch (RuntimeException error) {
            table.add(Long.toString(bytes), Double.toString(factor), null, Causes.of(error));
        }
    }
}
