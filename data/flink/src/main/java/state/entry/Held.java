package state.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a key has in a state: its kind, what is in it and how often, with a time to live or without. */
record Held(String kind, Datum value, int count, Datum mapKey, boolean ttl) {
    static Held one(String kind, Datum value, boolean ttl) {
        return new Held(kind, value, 1, null, ttl);
    }

    static Held list(Datum element, int elements, boolean ttl) {
        return new Held("list", element, elements, null, ttl);
    }

    static Held map(Datum key, Datum value, int entries, boolean ttl) {
        return new Held("map", value, entries, key, ttl);
    }

    static Held timer() {
        return new Held("timer", null, 1, null, false);
    }

    /** As the model describes it. */
    Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("kind", kind);
        if (value != null) {
            described.put(kind.equals("list") ? "element" : "value", value.described());
        }
        if (kind.equals("list")) {
            described.put("elements", count);
        }
        if (mapKey != null) {
            described.put("mapKey", mapKey.described());
            described.put("entries", count);
        }
        if (!kind.equals("timer")) {
            described.put("ttl", ttl);
        }
        return described;
    }
}
