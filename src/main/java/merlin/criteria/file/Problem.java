package merlin.criteria.file;

/** What is wrong with a criteria file, and where. @param line from 1; @param column from 1 */
public record Problem(String file, int line, int column, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
