package measure.records;

/** An order as a record of Java. */
public record OrderRecord(
        int id, String customer, String[] tags, Item[] items, int shop, int currency, int channel, long time) {}
