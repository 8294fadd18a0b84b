package merlin.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days on which offices are open in England and Wales: Monday to Friday without bank holidays (ASM-15). The holidays are
 * computed from the Banking and Financial Dealings Act 1971 and its yearly substitutes; days that were proclaimed or moved once
 * are listed.
 */
public final class WorkingDays {
    /** Days proclaimed for one year. Source: gov.uk, bank holidays. */
    private static final Set<LocalDate> ONCE = Set.of(
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    /** Days that were moved away from in that year. */
    private static final Set<LocalDate> MOVED = Set.of(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

    private WorkingDays() {}

    /** The last of {@code days} working days after {@code from}; the day itself does not count, the last one is included. */
    public static LocalDate after(LocalDate from, int days) {
        LocalDate date = from;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) left--;
        }
        return date;
    }

    public static boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && !bankHolidays(date.getYear()).contains(date);
    }

    /** The bank holidays of England and Wales in that year, in order. */
    static Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> holidays = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        holidays.add(easter.minusDays(2));
        holidays.add(easter.plusDays(1));
        holidays.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        holidays.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        holidays.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        holidays.removeAll(MOVED);
        ONCE.stream().filter(day -> day.getYear() == year).forEach(holidays::add);
        addOrSubstitute(holidays, LocalDate.of(year, Month.JANUARY, 1));
        addOrSubstitute(holidays, LocalDate.of(year, Month.DECEMBER, 25));
        addOrSubstitute(holidays, LocalDate.of(year, Month.DECEMBER, 26));
        return holidays;
    }

    /** A fixed holiday at a weekend is given on the next weekday that is not one already. */
    private static void addOrSubstitute(Set<LocalDate> holidays, LocalDate date) {
        LocalDate day = date;
        while (isWeekend(day) || holidays.contains(day)) day = day.plusDays(1);
        holidays.add(day);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The Gregorian calendar's Easter Sunday. Source: the anonymous algorithm printed in Nature, 20 April 1876. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
