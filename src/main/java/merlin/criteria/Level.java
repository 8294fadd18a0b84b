package merlin.criteria;

/**
 * A step of an edition's scale, given by an assessor to a criterion. Data, not an enum: editions differ.
 *
 * @param percent what the level counts, 0 to 100
 * @param meaning when an assessor gives it
 * @param provenance of {@code percent}
 */
public record Level(String name, int percent, String meaning, Provenance provenance) {}
