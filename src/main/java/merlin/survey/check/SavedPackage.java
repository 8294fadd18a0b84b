package merlin.survey.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Malformed;

/**
 * CHK-7 A package as somebody saved it. Its form is right; whether it is true is for {@link CheckPackage} to find out.
 *
 * @param descriptions oldest first, at least one
 * @param log entries as published, or null: log and register are published together or not at all
 * @param register one row a partner, or null
 */
public record SavedPackage(
        List<Described> descriptions, byte[] outcomeHash, List<byte[]> log, byte[] root, List<Row> register) {
    /** A partner, by handle, and whether it collected a pass. */
    record Row(byte[] handle, boolean collected) {}

    /** Throws {@link BadPackage}. */
    public static SavedPackage of(String json) {
        Fields file = Fields.of(json, "", Set.of("v", "descriptors", "outcomeHash", "log", "root", "register"));
        if (file.number("v", 1) != 1) throw new BadPackage("v", "only version 1 is known");
        List<Described> descriptions = descriptions(file);
        if (file.has("log") != file.has("register")) {
            throw new BadPackage("", "log and register are published together or not at all; one of them is missing");
        }
        List<Row> register = null;
        if (file.has("register")) {
            register = file.objects("register", Set.of("handle", "collected")).stream()
                    .map(row -> new Row(row.bytes("handle", 32), row.yesOrNo("collected")))
                    .toList();
        }
        List<byte[]> log = file.has("log") ? file.list("log", Entry.BYTES) : null;
        return new SavedPackage(descriptions, file.bytes("outcomeHash", 32), log, file.bytes("root", 32), register);
    }

    private static List<Described> descriptions(Fields file) {
        List<Described> all = new ArrayList<>();
        for (String text : file.texts("descriptors")) {
            String where = "descriptors " + (all.size() + 1);
            try {
                all.add(Described.of(Bytes.fromB64u(text, where), where));
            } catch (Malformed e) {
                throw new BadPackage(where, "not base64url");
            }
        }
        if (all.isEmpty()) throw new BadPackage("descriptors", "the list is empty");
        return List.copyOf(all);
    }

    /** The description that partners were invited with: its fingerprint stands in their mail. */
    Described first() {
        return descriptions.get(0);
    }

    public String surveyId() {
        return first().surveyId();
    }

    public String title() {
        return first().prime() + ", " + first().round();
    }

    /** Of every description, oldest first; the first stands in the invitation. */
    public List<String> fingerprints() {
        return descriptions.stream().map(Described::fingerprint).toList();
    }

    boolean listPublished() {
        return log != null;
    }
}
