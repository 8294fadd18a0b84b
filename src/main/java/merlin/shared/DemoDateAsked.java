package merlin.shared;

import java.time.LocalDate;

/**
 * Demo mode asks the rooms for the next date that a button of the demo strip stands for. A room that knows one proposes it;
 * the earliest after today wins. Without a proposal the answer is tomorrow.
 */
public final class DemoDateAsked {
    private final String move;
    private final LocalDate today;
    private LocalDate answer;

    /** @param move {@code day}, {@code answering} or {@code close} */
    public DemoDateAsked(String move, LocalDate today) {
        this.move = move;
        this.today = today;
    }

    public String move() {
        return move;
    }

    public LocalDate today() {
        return today;
    }

    public void propose(LocalDate date) {
        if (date.isAfter(today) && (answer == null || date.isBefore(answer))) answer = date;
    }

    public LocalDate answer() {
        return answer == null ? today.plusDays(1) : answer;
    }
}
