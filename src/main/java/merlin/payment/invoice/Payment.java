package merlin.payment.invoice;

/** Money that reached the supplier. @param day when the supplier had it; @param pence above zero */
public record Payment(int day, long pence) {
    public Payment {
        if (day == Days.NONE || pence <= 0) throw new IllegalArgumentException(pence + " pence on day " + day);
    }
}
