package merlin.report.document;

import java.util.List;

/**
 * A drawn chart. Across it is measured in percent of whatever width it is given, down in pixels, so that its words keep their
 * size on a phone. Labels stand above what they name.
 *
 * @param title says the finding
 * @param description what it shows, for those who do not see it
 * @param height in pixels
 */
public record Chart(String title, String description, int height, List<Shape> shapes) {
    public Chart {
        shapes = List.copyOf(shapes);
    }

    /** A thing drawn; later ones lie above earlier ones. */
    public sealed interface Shape {
        Ink ink();
    }

    /** A filled rectangle from its left upper corner. @param x and @param width in percent; @param y and @param height in pixels */
    public record Bar(double x, double y, double width, double height, Ink ink) implements Shape {}

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

    /** A disc. @param r radius in pixels */
    public record Dot(double x, double y, double r, Ink ink) implements Shape {}

    /** Words on the baseline {@code y}. */
    public record Label(double x, double y, Anchor anchor, String text, Ink ink) implements Shape {}

    /** Which part of the words stands at {@code x}. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
