package merlin.shared.traces;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import merlin.shared.Settings;

/** TRC-7 Everything that keeps a survey from opening, in the order of the rules. */
public final class Traces {
    private static final int MOST_DAYS = 7;

    private Traces() {}

    /** Looks at this program's database, its server and its virtual machine, as they are now. Empty if all is well. */
    public static List<Trace> found(DataSource database) {
        List<Trace> found = new ArrayList<>(DatabaseTraces.found(database));
        found.addAll(ServerTraces.found());
        found.addAll(MachineTraces.found());
        found.addAll(nextDay(Settings.nextDayRule(), Settings.demo()));
        return found;
    }

    /** Logs what was found at a start, so that an operator hears of it before a lead assessor does. */
    public static void warn(DataSource database, System.Logger log) {
        found(database)
                .forEach(trace -> log.log(
                        System.Logger.Level.WARNING,
                        "No partner survey will open until this is put right: {0}",
                        trace));
    }

    static List<Trace> nextDay(int days, boolean demo) {
        if (days == 0 && demo || days >= 1 && days <= MOST_DAYS) return List.of();
        return List.of(new Trace("TRC-6", "MERLIN_NEXT_DAY is " + days, "set it to a number of days from 1 to 7"));
    }
}
