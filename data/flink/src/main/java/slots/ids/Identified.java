package slots.ids;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.graph.StreamGraph;
import slots.graphs.Dialect;
import slots.graphs.Program;
import slots.jobs.Case;
import slots.jobs.Job;
import slots.jobs.Operator;

/** A program whose operators have the ids of the wishes, or none, in the place of their names. */
public final class Identified {
    public final StreamGraph streams;
    /** The ids of the nodes of the stream graph, by the names of the operators. */
    public final Map<String, Integer> nodes = new HashMap<>();

    public Identified(Case given, Wishes wishes, Dialect dialect) {
        Map<String, Integer> places = placesIn(given.job());
        InvocationHandler settling =
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(dialect, arguments);
                        if (method.getName().equals("settle")) {
                            String name = ((Operator) arguments[1]).name();
                            nodes.put(name, (Integer) answer);
                            wish(arguments[0], wishes.uids().get(places.get(name)), wishes.uidHashes().get(places.get(name)));
                        }
                        return answer;
                    } catch (InvocationTargetException error) {
                        throw error.getCause();
                    }
                };
        Dialect identifying =
                (Dialect) Proxy.newProxyInstance(Identified.class.getClassLoader(), new Class<?>[] {Dialect.class}, settling);
        streams = new Program(given.job(), given.options(), identifying).environment.getStreamGraph();
    }

    public JobGraph tasks() {
        return streams.getJobGraph();
    }

    private static Map<String, Integer> placesIn(Job job) {
        Map<String, Integer> places = new HashMap<>();
        job.operators().forEach(operator -> places.put(operator.name(), places.size()));
        return places;
    }

    /** The class of a transformation has another name in 1.3. */
    private static void wish(Object streamOrSink, String uid, String uidHash) throws ReflectiveOperationException {
        Object transformation = streamOrSink.getClass().getMethod("getTransformation").invoke(streamOrSink);
        transformation.getClass().getMethod("setUid", String.class).invoke(transformation, uid);
        if (uidHash != null) {
            transformation.getClass().getMethod("setUidHash", String.class).invoke(transformation, uidHash);
        }
    }
}
