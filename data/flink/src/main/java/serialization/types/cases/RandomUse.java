package serialization.types.cases;

import java.util.Random;
import java.util.function.Function;

/** A type as a program writes it, whether it may be null, and random values of it as JSON. */
record RandomUse(String text, boolean nullable, Function<Random, String> values) {
    static RandomUse primitive(String text, Function<Random, String> values) {
        return new RandomUse(text, false, values);
    }

    static RandomUse object(String text, Function<Random, String> values) {
        return new RandomUse(text, true, values);
    }

    String value(Random random) {
        return values.apply(random);
    }

    /** Null now and then, if it may be. */
    String valueOrNull(Random random) {
        return nullable && random.nextInt(8) == 0 ? "null" : value(random);
    }
}
