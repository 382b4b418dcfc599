package serialization.types;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.flink.types.BooleanValue;
import org.apache.flink.types.ByteValue;
import org.apache.flink.types.CharValue;
import org.apache.flink.types.DoubleValue;
import org.apache.flink.types.FloatValue;
import org.apache.flink.types.IntValue;
import org.apache.flink.types.LongValue;
import org.apache.flink.types.NullValue;
import org.apache.flink.types.ShortValue;
import org.apache.flink.types.StringValue;

/** Values that JSON has one string, number or truth value for. */
final class Scalars {
    private static final Map<Class<?>, Function<JsonNode, Object>> READERS = new LinkedHashMap<>();
    private static final List<Class<?>> PRIMITIVES =
            List.of(boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class);

    static {
        add(String.class, sample -> new String(sample.asText()));
        add(CharSequence.class, sample -> new String(sample.asText()));
        addBoxed(boolean.class, Boolean.class, JsonNode::booleanValue);
        addBoxed(byte.class, Byte.class, sample -> Byte.parseByte(sample.asText()));
        addBoxed(short.class, Short.class, sample -> Short.parseShort(sample.asText()));
        addBoxed(char.class, Character.class, sample -> sample.asText().charAt(0));
        addBoxed(int.class, Integer.class, sample -> Integer.parseInt(sample.asText()));
        addBoxed(long.class, Long.class, sample -> Long.parseLong(sample.asText()));
        addBoxed(float.class, Float.class, sample -> Float.parseFloat(sample.asText()));
        addBoxed(double.class, Double.class, sample -> Double.parseDouble(sample.asText()));
        addText(BigInteger.class, Scalars::bigInteger);
        addText(BigDecimal.class, BigDecimal::new);
        addText(UUID.class, UUID::fromString);
        addTimes();
        addText(Locale.class, Locale::forLanguageTag);
        addText(Currency.class, Currency::getInstance);
        addText(StringBuilder.class, StringBuilder::new);
        addText(StringBuffer.class, StringBuffer::new);
        addValues();
    }

    private static void addTimes() {
        addText(Instant.class, Instant::parse);
        addText(LocalDate.class, LocalDate::parse);
        addText(LocalTime.class, LocalTime::parse);
        addText(LocalDateTime.class, LocalDateTime::parse);
        addText(ZonedDateTime.class, ZonedDateTime::parse);
        addText(OffsetDateTime.class, OffsetDateTime::parse);
        addText(Duration.class, Duration::parse);
        addText(Period.class, Period::parse);
        addText(Year.class, Year::parse);
        addText(ZoneId.class, ZoneId::of);
        addText(ZoneOffset.class, ZoneOffset::of);
        addText(java.util.Date.class, text -> java.util.Date.from(Instant.parse(text)));
        addText(java.sql.Date.class, java.sql.Date::valueOf);
        addText(java.sql.Time.class, java.sql.Time::valueOf);
        addText(java.sql.Timestamp.class, text -> java.sql.Timestamp.from(Instant.parse(text)));
    }

    private static void addValues() {
        add(BooleanValue.class, sample -> new BooleanValue(sample.booleanValue()));
        add(ByteValue.class, sample -> new ByteValue(Byte.parseByte(sample.asText())));
        add(ShortValue.class, sample -> new ShortValue(Short.parseShort(sample.asText())));
        add(CharValue.class, sample -> new CharValue(sample.asText().charAt(0)));
        add(IntValue.class, sample -> new IntValue(Integer.parseInt(sample.asText())));
        add(LongValue.class, sample -> new LongValue(Long.parseLong(sample.asText())));
        add(FloatValue.class, sample -> new FloatValue(Float.parseFloat(sample.asText())));
        add(DoubleValue.class, sample -> new DoubleValue(Double.parseDouble(sample.asText())));
        addText(StringValue.class, StringValue::new);
        add(NullValue.class, sample -> NullValue.getInstance());
    }

    static boolean are(Class<?> type) {
        return READERS.containsKey(type) || type.isEnum();
    }

    static Object of(Class<?> type, JsonNode sample) {
        return type.isEnum() ? constant(type, sample.asText()) : READERS.get(type).apply(sample);
    }

    /** The primitive type of a name, if it is one. */
    static Optional<Class<?>> primitive(String name) {
        return PRIMITIVES.stream().filter(type -> type.getName().equals(name)).findFirst();
    }

    /** 0, 1 and 10 are the objects that Java shares, which Flink tells from others that are equal. */
    private static BigInteger bigInteger(String digits) {
        BigInteger number = new BigInteger(digits);
        return number.bitLength() < 64 ? BigInteger.valueOf(number.longValueExact()) : number;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void addBoxed(Class<?> primitive, Class<?> box, Function<JsonNode, Object> reader) {
        add(primitive, reader);
        add(box, reader);
    }

    private static void addText(Class<?> type, Function<String, Object> reader) {
        add(type, sample -> reader.apply(sample.asText()));
    }

    private static void add(Class<?> type, Function<JsonNode, Object> reader) {
        READERS.put(type, reader);
    }
}
