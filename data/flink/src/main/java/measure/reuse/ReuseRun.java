package measure.reuse;

import java.util.List;
import measure.Csv;
import measure.KryoVersion;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;

/** Runs the job with one form of a record several times, and writes a row of object-reuse.csv for each but the first. */
public final class ReuseRun {
    private static final int ATTEMPTS = 5;

    /** As many as get through in about a second if nothing is copied, whatever the form. */
    private static final long REUSED_RECORDS = 20_000_000;

    private static final int QUICKER = 50;

    /** Arguments: the form; whether objects are reused; "quick" for a trial that says nothing. */
    public static void main(String[] arguments) throws Exception {
        Hop hop = Hop.valueOf(arguments[0]);
        boolean objectReuse = Boolean.parseBoolean(arguments[1]);
        boolean quick = List.of(arguments).contains("quick");
        Csv csv =
                new Csv(
                        quick ? "object-reuse-quick" : "object-reuse",
                        "kryo", "type", "title", "serializer", "objectReuse", "maps", "records", "attempt",
                        "recordsPerSecond");
        String serializer = hop.information.createSerializer(new SerializerConfigImpl()).getClass().getSimpleName();
        long records = (objectReuse ? REUSED_RECORDS : hop.records) / (quick ? QUICKER : 1);

        ReuseJob.recordsPerSecond(hop, objectReuse, records);
        for (int attempt = 1; attempt <= (quick ? 1 : ATTEMPTS); attempt++) {
            long rate = Math.round(ReuseJob.recordsPerSecond(hop, objectReuse, records));
            csv.add(
                    KryoVersion.described(), hop.type, hop.title, serializer, objectReuse, ReuseJob.MAPS, records, attempt,
                    rate);
        }
        System.exit(0);
    }
}
