package measure.records;

/** Where an order comes from. */
public enum Channel {
    WEB,
    SHOP,
    PHONE
}
