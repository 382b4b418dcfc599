package measure.records;

/** An order with a field more, where an order is declared. */
public final class ExpressOrder extends Order {
    public int hours;
}
