package measure.records;

/** What an order has three of. Not final, as most classes are: of a final class, Kryo writes no name into its arrays. */
public class Item {
    public int id;
    public String name;

    public Item() {}

    public Item(int id, String name) {
        this.id = id;
        this.name = name;
    }
}
