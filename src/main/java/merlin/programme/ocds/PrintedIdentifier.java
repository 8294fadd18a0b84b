package merlin.programme.ocds;

/** A register number as the file prints it. The scheme may be one that Merlin does not know; neither part is blank. */
public record PrintedIdentifier(String scheme, String number) {}
