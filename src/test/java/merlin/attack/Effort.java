package merlin.attack;

/** How much an attack does: seconds in every test run, all of it with {@code mvn -Pattacks verify}. */
final class Effort {
    private Effort() {}

    static boolean full() {
        return Boolean.getBoolean("merlin.attacks.full");
    }

    static int of(int quick, int full) {
        return full() ? full : quick;
    }
}
