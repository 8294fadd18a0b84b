package merlin.shared;

/** The program has started and its schema is up to date. Observers check what must hold; throwing stops the start. */
public record Started() {}
