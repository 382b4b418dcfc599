package memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How people write sizes and fractions, rightly or wrongly. */
final class Spelling {
    private static final List<List<String>> UNITS =
            List.of(
                    List.of("", "b", "bytes", " b", "B", " Bytes"),
                    List.of("k", "kb", "kibibytes", " kb", "K", "KB"),
                    List.of("m", "mb", "mebibytes", " mb", "M", "MB"),
                    List.of("g", "gb", "gibibytes", " gb", "G", "GB"),
                    List.of("t", "tb", "tebibytes", " tb", "T", "TB"));
    private static final List<String> BAD_SIZES =
            List.of(
                    "1.5g", "", "-1", "-64m", "99999999999g", "12 parsecs", "m", "1 g b", "1,024m", "1e9", "abc",
                    "0x10");
    private static final List<String> BAD_FRACTIONS =
            List.of("-0.1", "1", "1.0", "0.999999999", "1.5", "abc", "", "NaN", "Infinity", "0,1", "50%", "-1e-9");
    private static final List<String> USUAL_FRACTIONS =
            List.of("0", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.333", "0.4", "0.5", "0.7", ".3", "1e-3");

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    /** Exactly so many bytes, in any unit that divides them. */
    String size(long bytes) {
        List<String> spellings = new ArrayList<>();
        long count = bytes;
        for (List<String> units : UNITS) {
            spellings.add(count + pick(units));
            if (count % 1024 != 0 || count == 0) {
                break;
            }
            count /= 1024;
        }
        return spellings.get(spellings.size() - 1 - (random.nextInt(4) == 0 ? random.nextInt(spellings.size()) : 0));
    }

    String badSize() {
        return pick(BAD_SIZES);
    }

    /** A fraction in [0, 1), mostly not close to 1. */
    String fraction() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> pick(USUAL_FRACTIONS);
            case 2 -> Double.toString(random.nextInt(1, 100) / 100.0);
            case 3 -> Double.toString(random.nextDouble() * 0.6);
            default -> Float.toString(random.nextFloat() * 0.6f);
        };
    }

    String badFraction() {
        return pick(BAD_FRACTIONS);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
