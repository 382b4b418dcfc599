package serialization.types.cases;

import java.util.List;
import serialization.types.TypeCase;

/** Types that Flink knows by name, and arrays of them. */
final class BasicTypes {
    static List<TypeCase> all() {
        CaseList cases = new CaseList();
        addNumbers(cases);
        addStrings(cases);
        addTimes(cases);
        addArrays(cases);
        addValues(cases);
        return cases.all();
    }

    private static void addNumbers(CaseList cases) {
        cases.type("a truth value", "boolean", "true")
                .type("a boxed truth value", "Boolean", "false")
                .type("a byte", "byte", "-128")
                .type("a boxed byte", "Byte", "127")
                .type("a short", "short", "-2")
                .type("a boxed short", "Short", "32767")
                .type("a char", "char", "\"é\"")
                .type("a boxed char", "Character", "\"日\"")
                .type("an int", "int", "-1")
                .type("a boxed int", "Integer", "2147483647")
                .type("a boxed int that is null", "Integer", "null")
                .type("a long that a double cannot hold", "long", "\"9007199254740993\"")
                .type("a boxed long", "Long", "-9")
                .type("a float", "float", "0.1")
                .type("a boxed float", "Float", "-1.5")
                .type("a double", "double", "0.1")
                .type("a negative zero", "double", "-0.0")
                .type("a boxed double", "Double", "1e300")
                .type("nothing", "Void", "null")
                .type("a big integer", "BigInteger", "\"-123456789012345678901234567890\"")
                .type("the big integer 0", "BigInteger", "\"0\"")
                .type("the big integer 1", "BigInteger", "\"1\"")
                .type("the big integer 10", "BigInteger", "\"10\"")
                .type("the big integer 2", "BigInteger", "\"2\"")
                .type("the big integer 128, with a sign bit", "BigInteger", "\"128\"")
                .type("a big integer that is null", "BigInteger", "null")
                .type("a big decimal", "BigDecimal", "\"1234.5678\"")
                .type("a big decimal 0", "BigDecimal", "\"0\"")
                .type("a big decimal 0.00", "BigDecimal", "\"0.00\"")
                .type("a big decimal 1", "BigDecimal", "\"1\"")
                .type("a big decimal 10", "BigDecimal", "\"10\"")
                .type("a big decimal with a negative scale", "BigDecimal", "\"1E+3\"")
                .type("a big decimal that is null", "BigDecimal", "null");
    }

    private static void addStrings(CaseList cases) {
        cases.type("a string", "String", "\"hello\"")
                .type("an empty string", "String", "\"\"")
                .type("a string that is null", "String", "null")
                .type("a string of two bytes a letter", "String", "\"Zürich Ελλάδα\"")
                .type("a string of three bytes a letter", "String", "\"日本\"")
                .type("a string of pairs of units", "String", "\"a😀b\"")
                .type("a string with a zero in it", "String", "\"a\\u0000b\"")
                .type("a string of units at the borders", "String", "\"\\u007f\\u0080\\u3fff\\u4000\\uffff\"")
                .type("a string of 126 letters", "String", quoted("x".repeat(126)))
                .type("a string of 127 letters", "String", quoted("x".repeat(127)))
                .type("a string of 300 letters", "String", quoted("0123456789".repeat(30)))
                .type("a string of 16383 letters", "String", quoted("y".repeat(16_383)));
    }

    private static void addTimes(CaseList cases) {
        cases.type("a date of java.util", "java.util.Date", "\"2017-04-11T12:30:00.123Z\"")
                .type("a date of java.util by its simple name", "Date", "\"1969-12-31T23:59:59.999Z\"")
                .type("a date of java.util that is null", "java.util.Date", "null")
                .type("a date of java.sql", "java.sql.Date", "\"2017-04-11\"")
                .type("a date of java.sql that is null", "java.sql.Date", "null")
                .type("a time of java.sql", "java.sql.Time", "\"12:30:00\"")
                .type("a timestamp", "java.sql.Timestamp", "\"2017-04-11T12:30:00.123456789Z\"")
                .type("a timestamp before 1970", "java.sql.Timestamp", "\"1969-12-31T23:59:59.5Z\"")
                .type("a timestamp that is null", "java.sql.Timestamp", "null")
                .type("an instant", "Instant", "\"2017-04-11T12:30:00.123456789Z\"")
                .type("an instant before 1970", "Instant", "\"1969-12-31T23:59:59.5Z\"")
                .type("an instant that is null", "Instant", "null")
                .type("a date of java.time", "LocalDate", "\"2017-04-11\"")
                .type("a date of java.time before the year 0", "LocalDate", "\"-0044-03-15\"")
                .type("a date of java.time that is null", "LocalDate", "null")
                .type("a time of java.time", "LocalTime", "\"12:30:59.000000001\"")
                .type("a time of java.time that is null", "LocalTime", "null")
                .type("a date with a time", "LocalDateTime", "\"2017-04-11T12:30:59.000000001\"")
                .type("a date with a time that is null", "LocalDateTime", "null")
                .type("a date with a time and a zone", "ZonedDateTime", "\"2017-04-11T12:30:00+02:00[Europe/Zurich]\"")
                .type("a date with a time and an offset", "OffsetDateTime", "\"2017-04-11T12:30:00.5+02:00\"")
                .type("a duration", "Duration", "\"PT1H0.5S\"")
                .type("a period", "Period", "\"P1Y2M3D\"")
                .type("a year", "Year", "\"2017\"")
                .type("an offset", "ZoneOffset", "\"+01:30\"")
                .type("a day of the week", "DayOfWeek", "\"TUESDAY\"");
    }

    private static void addArrays(CaseList cases) {
        cases.type("an array of truth values", "boolean[]", "[true, false]")
                .type("an array of bytes", "byte[]", "[1, -1, 127]")
                .type("an array of shorts", "short[]", "[1, -1]")
                .type("an array of chars", "char[]", "[\"a\", \"日\"]")
                .type("an array of ints", "int[]", "[1, -1, 65536]")
                .type("an empty array of ints", "int[]", "[]")
                .type("an array of ints that is null", "int[]", "null")
                .type("an array of longs", "long[]", "[1, -1]")
                .type("an array of floats", "float[]", "[1.5, -0.5]")
                .type("an array of doubles", "double[]", "[1.5]")
                .type("an array of strings", "String[]", "[\"a\", \"\", null, \"é\"]")
                .type("an array of boxed ints", "Integer[]", "[1, null, 3]")
                .type("an array of boxed longs", "Long[]", "[]")
                .type("an array of boxed truth values", "Boolean[]", "[true, null]")
                .type("an array of boxed bytes", "Byte[]", "[1]")
                .type("an array of boxed shorts", "Short[]", "[1]")
                .type("an array of boxed chars", "Character[]", "[\"x\"]")
                .type("an array of boxed floats", "Float[]", "[1]")
                .type("an array of boxed doubles", "Double[]", "[1, 2]")
                .type("an array of arrays of ints", "int[][]", "[[1, 2], null, []]")
                .type("an array of arrays of strings", "String[][]", "[[\"a\"], [null]]")
                .type("three dimensions", "long[][][]", "[[[1], []], [null]]")
                .type("an array of arrays of boxed ints", "Integer[][]", "[[1, null]]")
                .type("an array of dates", "LocalDate[]", "[\"2017-04-11\", null]")
                .type("an array of big decimals", "BigDecimal[]", "[\"1.5\", null]")
                .type("an array of big integers", "BigInteger[]", "[\"15\"]")
                .type("an array of dates of java.util", "Date[]", "[\"2017-04-11T12:30:00Z\"]")
                .type("an array of instants", "Instant[]", "[\"2017-04-11T12:30:00Z\"]")
                .type("an array of objects", "Object[]", "[1, \"a\", null, 2.5]")
                .type("an array of classes that Flink does not know", "UUID[]", "[\"00000000-0000-0001-0000-000000000002\"]");
    }

    private static void addValues(CaseList cases) {
        cases.type("a value of an int", "IntValue", "7")
                .type("a value of a long", "LongValue", "-7")
                .type("a value of a short", "ShortValue", "7")
                .type("a value of a byte", "ByteValue", "7")
                .type("a value of a char", "CharValue", "\"é\"")
                .type("a value of a float", "FloatValue", "1.5")
                .type("a value of a double", "DoubleValue", "1.5")
                .type("a value of a truth value", "BooleanValue", "true")
                .type("a value of a string", "StringValue", "\"Zürich\"")
                .type("a value of nothing", "NullValue", "0")
                .type("an array of values", "IntValue[]", "[1, null]");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
