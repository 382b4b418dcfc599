package slots.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import slots.jobs.Job;

/** The ids that a program gives to its operators: of each `uid` and `setUidHash`, null where it says nothing. */
public record Wishes(List<String> uids, List<String> uidHashes) {
    private static final List<String> TEXTS =
            List.of("count per user", "größe", "日本語の状態", "🙂 state", "a", "", "an id of sixteen", "a longer id, of more than thirty-two bytes in all");

    static Wishes none(Job job) {
        return random(job, 0, 0, new Random(0));
    }

    /** An id for so many of the operators, now and then one of another operator, and so many hashes. */
    static Wishes random(Job job, double uids, double hashes, Random random) {
        List<String> texts = new ArrayList<>();
        List<String> hex = new ArrayList<>();
        for (int index = 0; index < job.operators().size(); index++) {
            String text = random.nextInt(3) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) + index : "id-" + index;
            texts.add(random.nextDouble() >= uids ? null : random.nextInt(200) == 0 ? "id-0" : text);
            hex.add(random.nextDouble() >= hashes ? null : "%016x%016x".formatted(random.nextLong(), random.nextLong()));
        }
        return new Wishes(texts, hex);
    }
}
