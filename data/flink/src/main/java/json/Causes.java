package json;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an error says: its class and message, then those of what caused it, and so on. Where a message ends with the
 * message of its cause, that end is written as {cause}.
 */
public final class Causes {
    public static List<String> of(Throwable error) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = unwrapped(error); cause != null; cause = cause.getCause()) {
            causes.add(cause.getClass().getSimpleName() + ": " + message(cause));
        }
        return causes;
    }

    private static String message(Throwable error) {
        String message = String.valueOf(error.getMessage());
        String ofCause = error.getCause() == null ? null : error.getCause().getMessage();
        if (ofCause == null || ofCause.isEmpty() || !message.endsWith(ofCause)) {
            return message;
        }
        return message.substring(0, message.length() - ofCause.length()) + "{cause}";
    }

    private static Throwable unwrapped(Throwable error) {
        return error instanceof InvocationTargetException ? error.getCause() : error;
    }
}
