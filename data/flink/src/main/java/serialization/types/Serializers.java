package serialization.types;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;

/** Serializers with the settings that a job has if nobody sets anything. */
final class Serializers {
    /** That of a type. Flink 2 wants a SerializerConfig, which 1.x has, or not, within its ExecutionConfig. */
    static Object of(TypeInformation<?> type) throws Throwable {
        ExecutionConfig config = new ExecutionConfig();
        Method method = Arrays.stream(TypeInformation.class.getMethods())
                .filter(candidate -> candidate.getName().equals("createSerializer"))
                .max((one, other) -> wantsSettings(one) - wantsSettings(other))
                .orElseThrow();
        return Hidden.call(type, method, wantsSettings(method) == 0 ? config : serializerConfig(config));
    }

    /** The bytes that it writes of a value, in hexadecimal digits. */
    @SuppressWarnings("unchecked")
    static String bytes(Object serializer, Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputViewStreamWrapper output = new DataOutputViewStreamWrapper(bytes)) {
            ((TypeSerializer<Object>) serializer).serialize(value, output);
        }
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    private static int wantsSettings(Method method) {
        return method.getParameterTypes()[0] == ExecutionConfig.class ? 0 : 1;
    }

    private static Object serializerConfig(ExecutionConfig config) throws ReflectiveOperationException {
        return ExecutionConfig.class.getMethod("getSerializerConfig").invoke(config);
    }
}
