package serialization.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** What Flink makes of a case: its serializer, and what that writes of the sample, each unless it refuses. */
record TypeAnswer(String signature, String bytes, String refused) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_RUN = "not run: this version does not have the class";

    static TypeAnswer to(TypeCase given, boolean variants) {
        ClassLoader classes;
        try {
            classes = MemoryClasses.of(RootText.sourceOf(given, variants));
        } catch (IllegalArgumentException unknown) {
            if (variants) {
                throw unknown;
            }
            return new TypeAnswer(null, null, NOT_RUN);
        }
        // Flink looks for classes with the loader of the job's classes.
        Thread.currentThread().setContextClassLoader(classes);
        return to(given, classes);
    }

    private static TypeAnswer to(TypeCase given, ClassLoader classes) {
        Object serializer;
        try {
            Method type = classes.loadClass("Holder").getDeclaredMethod("type");
            serializer = Serializers.of((TypeInformation<?>) Hidden.call(null, type));
        } catch (Throwable refusal) {
            return new TypeAnswer(null, null, message(refusal));
        }
        String signature = Signature.of(serializer);
        if (given.sample() == null) {
            return new TypeAnswer(signature, null, null);
        }
        Object value = value(given, classes);
        try {
            return new TypeAnswer(signature, Serializers.bytes(serializer, value), null);
        } catch (Throwable refusal) {
            return new TypeAnswer(signature, null, message(refusal));
        }
    }

    boolean notRun() {
        return NOT_RUN.equals(refused);
    }

    private static Object value(TypeCase given, ClassLoader classes) {
        try {
            Field field = classes.loadClass("Holder").getDeclaredField("value");
            return new Values(classes).of(new Bindings().resolve(field.getGenericType()), sample(given));
        } catch (Exception wrong) {
            throw new IllegalArgumentException("The sample of " + given, wrong);
        }
    }

    static JsonNode sample(TypeCase given) {
        try {
            return given.sample() == null ? null : JSON.readTree(given.sample());
        } catch (IOException wrong) {
            throw new IllegalArgumentException("The sample of " + given, wrong);
        }
    }

    private static String message(Throwable refusal) {
        String message = refusal.getMessage();
        return message == null || message.isBlank() ? refusal.getClass().getSimpleName() : message.strip().lines().findFirst().get();
    }
}
