package merlin.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.file.CriteriaFiles;

/** Levels for whole assessments, in the words of a test. */
public final class Ratings {
    public static final Library LIBRARY = CriteriaFiles.load(Optional.empty());

    private Ratings() {}

    public static Edition edition(String id) {
        return LIBRARY.edition(id);
    }

    public static Map<String, String> all(String level, Edition edition) {
        var levels = new LinkedHashMap<String, String>();
        edition.criteria().forEach(c -> levels.put(c.code(), level));
        return levels;
    }

    public static Map<String, String> allGoodBut(Edition edition, String code, String level) {
        var levels = all("Good", edition);
        levels.put(code, level);
        return levels;
    }

    /** The first so many criteria of each principle Excellent, the others Good. */
    public static Map<String, String> excellentInEach(Edition edition, List<Integer> counts) {
        var levels = all("Good", edition);
        for (int p = 0; p < counts.size(); p++)
            edition.principles().get(p).criteria().stream()
                    .limit(counts.get(p))
                    .forEach(c -> levels.put(c.code(), "Excellent"));
        return levels;
    }
}
