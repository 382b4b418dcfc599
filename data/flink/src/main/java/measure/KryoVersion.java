package measure;

import com.esotericsoftware.kryo.Kryo;
import java.net.URI;
import java.nio.file.Path;

/** Which Kryo this version of Flink brings along. */
public final class KryoVersion {
    private KryoVersion() {}

    /** As the name of its jar tells it: Kryo itself does not. */
    public static String described() {
        URI jar = URI.create(Kryo.class.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(jar).getFileName().toString().replaceAll("^kryo-|\\.jar$", "");
    }
}
