package state.entry;

import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** What stands between key and value: nothing, a window, or a window class of the user's. */
record Namespace(String name, Datum own) {
    static final long WINDOW_START = 1_800_000_000_000L;
    static final long WINDOW_END = WINDOW_START + 60_000;
    static final Namespace NONE = new Namespace("none", null);
    static final Namespace TIME_WINDOW = new Namespace("timeWindow", null);
    static final Namespace GLOBAL_WINDOW = new Namespace("globalWindow", null);

    static Namespace own(Datum datum) {
        return new Namespace(null, datum);
    }

    Object described() {
        return own == null ? name : own.described();
    }

    @SuppressWarnings("unchecked")
    TypeSerializer<Object> serializer() {
        if (own != null) {
            return own.serializer();
        }
        return (TypeSerializer<Object>) (TypeSerializer<?>) switch (name) {
            case "none" -> VoidNamespaceSerializer.INSTANCE;
            case "timeWindow" -> new TimeWindow.Serializer();
            default -> new GlobalWindow.Serializer();
        };
    }

    Object object() {
        if (own != null) {
            return own.object();
        }
        return switch (name) {
            case "none" -> VoidNamespace.INSTANCE;
            case "timeWindow" -> new TimeWindow(WINDOW_START, WINDOW_END);
            default -> GlobalWindow.get();
        };
    }
}
