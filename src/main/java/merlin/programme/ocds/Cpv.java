package merlin.programme.ocds;

/**
 * A code of the Common Procurement Vocabulary.
 *
 * @param code as printed, such as {@code 79952000}
 * @param description as printed, empty when the file has none
 */
public record Cpv(String code, String description) {}
