package slots.keys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;

/** Keys of many types: those at the edges, then random ones. */
final class RandomKeys {
    private static final List<String> WORDS =
            List.of(
                    "", " ", "a", "A", "0", "-0", "1", "key-0", "user-42", "hello", "flink", "Aa", "BB", "null", "NaN",
                    "é", "e\u0301", "Zürich", "naïve café", "ß", "ẞ", "Ελλάδα", "Привет", "日本語", "한국어", "العربية",
                    "\u0000", "\u0001", "\n", "\t\r\n", "\"", "\\", "'", "/", "\u007f", "\u00a0", "\u2028", "\ufeff",
                    "\ufffd", "\uffff", "😀", "😀😀", "👩‍👩‍👧", "🇨🇭", "a😀b", "𝒳", "𠜎", "x".repeat(1_000),
                    "😀".repeat(300), "0123456789".repeat(50), "polygenelubricants", "AaAaAaAa", "BBBBBBBB");
    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/ äöüéèñçøåαβγδжшщ日本한😀🚀𝒳";

    private final Random random = new Random(86);
    private final List<Object> keys = new ArrayList<>();

    static List<Object> all() {
        RandomKeys keys = new RandomKeys();
        keys.addIntegers();
        keys.addLongs();
        keys.addSmall();
        keys.addDoubles();
        keys.addFloats();
        keys.addStrings();
        keys.addTuples();
        keys.addOthers();
        return keys.keys;
    }

    private void addIntegers() {
        keys.addAll(List.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE, -128, -1, 1_000, 65_536));
        for (int key = 0; key < 400; key++) {
            keys.add(key);
        }
        for (int bit = 0; bit < 31; bit++) {
            keys.add(-(1 << bit));
            keys.add((1 << bit) + random.nextInt(3) - 1);
        }
        repeat(900, random::nextInt);
    }

    private void addLongs() {
        keys.addAll(List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, -1L, 0L, 1L, 9_007_199_254_740_993L));
        for (int bit = 0; bit < 63; bit++) {
            keys.add(-(1L << bit));
            keys.add((1L << bit) + random.nextInt(3) - 1);
        }
        repeat(400, random::nextLong);
        repeat(200, () -> random.nextLong() >> random.nextInt(64));
        repeat(100, () -> 1_760_000_000_000L + random.nextInt(1_000_000_000));
    }

    private void addSmall() {
        keys.addAll(List.of(true, false, Short.MIN_VALUE, Short.MAX_VALUE, (short) 0, (short) -1));
        repeat(200, () -> (short) random.nextInt());
        for (int key = Byte.MIN_VALUE; key <= Byte.MAX_VALUE; key += 3) {
            keys.add((byte) key);
        }
        keys.addAll(List.of('a', 'Z', '0', '\u0000', '\n', 'é', '日', '\ud7ff', '\ue000', '\uffff'));
        repeat(100, () -> (char) random.nextInt(0xd800));
    }

    private void addDoubles() {
        keys.addAll(List.of(
                0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 1e21, 1e-7, 1e7, 123456789.125, Math.PI, Math.E, 1 / 3.0,
                Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, -Double.MIN_VALUE,
                Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL), 2e-323,
                9_007_199_254_740_993.0, 1e300, 1e-300));
        repeat(300, random::nextDouble);
        repeat(200, () -> random.nextGaussian() * 1_000_000);
        repeat(250, () -> Double.longBitsToDouble(random.nextLong()));
        repeat(50, () -> Double.longBitsToDouble(random.nextLong() >>> 12));
    }

    private void addFloats() {
        keys.addAll(List.of(
                0f, -0f, 1f, -1f, 0.1f, 0.5f, 16_777_217f, (float) Math.PI, Float.NaN, Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE,
                Float.MIN_NORMAL, Math.nextDown(Float.MIN_NORMAL)));
        repeat(200, random::nextFloat);
        repeat(250, () -> Float.intBitsToFloat(random.nextInt()));
        repeat(50, () -> Float.intBitsToFloat(random.nextInt() >>> 9));
    }

    private void addStrings() {
        keys.addAll(WORDS);
        for (int number = 0; number < 200; number++) {
            keys.add("key-" + number);
        }
        repeat(250, () -> "user-" + random.nextInt(1_000_000));
        repeat(700, () -> word(1 + random.nextInt(24)));
        repeat(60, () -> word(25 + random.nextInt(200)));
    }

    private void addTuples() {
        keys.add(Tuple2.of("", 0L));
        keys.add(Tuple2.of(null, 1L));
        keys.add(Tuple2.of("a", null));
        keys.add(Tuple2.of("a", -1L));
        repeat(350, () -> Tuple2.of(word(1 + random.nextInt(10)), random.nextLong() >> random.nextInt(64)));
        keys.add(Tuple3.of(0, "", false));
        keys.add(Tuple3.of(null, null, null));
        repeat(250, () -> Tuple3.of(random.nextInt(), word(1 + random.nextInt(10)), random.nextBoolean()));
    }

    private void addOthers() {
        keys.addAll(List.of(LocalDate.EPOCH, LocalDate.of(2017, 4, 11), LocalDate.of(2000, 2, 29), LocalDate.of(1, 1, 1)));
        repeat(150, () -> LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000));
        keys.addAll(List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(0, 1), new UUID(1, 0)));
        repeat(200, () -> new UUID(random.nextLong(), random.nextLong()));
    }

    private void repeat(int times, java.util.function.Supplier<Object> key) {
        for (int time = 0; time < times; time++) {
            keys.add(key.get());
        }
    }

    private String word(int length) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < length; index++) {
            word.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return word.toString();
    }
}
