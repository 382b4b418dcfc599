package memory;

import java.util.Map;

/**
 * A configuration of a process.
 *
 * @param group which sizes are set, or what the case is about
 * @param options keys and values as a user writes them
 */
record Case(String group, Map<String, String> options) {}
