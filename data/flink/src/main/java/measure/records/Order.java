package measure.records;

/** A record of eight fields: as in the published measurements of serializers, but with a long for the Object there. */
public class Order {
    public int id;
    public String customer;
    public String[] tags;
    public Item[] items;
    public int shop;
    public int currency;
    public int channel;
    public long time;
}
