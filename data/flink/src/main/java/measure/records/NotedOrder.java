package measure.records;

/** An order with a field that Flink cannot know the type of: the record of the published measurements. */
public final class NotedOrder {
    public int id;
    public String customer;
    public String[] tags;
    public Item[] items;
    public int shop;
    public int currency;
    public int channel;
    public Object note;
}
