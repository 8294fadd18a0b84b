package merlin.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import merlin.shared.DemoDateAsked;
import merlin.shared.MerlinClock;
import merlin.shared.Settings;

/**
 * Moves the demo clock, forwards only: {@code PUT /demo/clock} with a date, or the buttons of the demo strip. Each midnight
 * that is passed runs the dated jobs of that night. Outside demo mode the address does not exist.
 */
@WebServlet("/demo/clock")
public class DemoClock extends HttpServlet {
    @Inject
    Clock clock;

    @Inject
    Timer timer;

    @Inject
    Event<DemoDateAsked> asked;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Settings.demo()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("PUT")) {
            put(request, response);
        } else if (request.getMethod().equals("POST")) {
            moveTo(wanted(String.valueOf(request.getParameter("move"))));
            String back = String.valueOf(request.getParameter("back"));
            response.sendRedirect(
                    back.startsWith("/") && !back.startsWith("//") ? back : request.getContextPath() + "/");
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void put(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            moveTo(LocalDate.parse(
                    request.getReader().readLine().replace("\"", "").strip()));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (DateTimeParseException | NullPointerException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The date a button stands for: the next day, or the next date that a survey waits for. */
    private LocalDate wanted(String move) {
        DemoDateAsked question = new DemoDateAsked(move, MerlinClock.todayUtc(clock));
        asked.fire(question);
        return question.answer();
    }

    private void moveTo(LocalDate date) {
        Instant target = date.atStartOfDay().toInstant(ZoneOffset.UTC).plus(9, ChronoUnit.HOURS);
        for (LocalDate day = MerlinClock.todayUtc(clock).plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            MerlinClock.moveTo(day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(3, ChronoUnit.HOURS));
            timer.tick(clock.instant(), true);
        }
        if (target.isAfter(clock.instant())) MerlinClock.moveTo(target);
    }
}
