package merlin.survey.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is published at T4, once, so that everybody can check the count and find their own line. Log and register are present
 * only if the outcome is published.
 *
 * @param v 1
 * @param descriptors all descriptors of the survey, oldest first
 * @param outcomeHash hash that fixes the outcome before it is shown
 * @param log entries in the order of their receipts, or null
 * @param root see {@link Entry#root}
 * @param register one row a partner in the order of the handles, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyPackage(
        int v, List<String> descriptors, String outcomeHash, List<String> log, String root, List<Row> register) {

    /** A partner, by handle, and whether it collected a pass. */
    public record Row(String handle, boolean collected) {
        public Row {
            Bytes.fromB64u(handle, 32, "register");
        }
    }

    public SurveyPackage {
        if (v != 1 || descriptors == null || descriptors.isEmpty()) throw new Malformed("package");
        descriptors = List.copyOf(descriptors);
        Bytes.fromB64u(outcomeHash, 32, "outcomeHash");
        Bytes.fromB64u(root, 32, "root");
        log = log == null ? null : List.copyOf(log);
        register = register == null ? null : List.copyOf(register);
    }

    /** Reads a package; log and register may be absent. Throws {@link Malformed}. */
    public static SurveyPackage of(byte[] json) {
        return Wire.readSparse(json, SurveyPackage.class);
    }

    public byte[] bytes() {
        return Wire.write(this);
    }

    /** The survey as it was when it closed. */
    public Descriptor descriptor() {
        return Descriptor.of(Bytes.fromB64u(descriptors.get(descriptors.size() - 1), "descriptors"));
    }

    public List<Entry> entries() {
        return log.stream()
                .map(entry -> Entry.of(Bytes.fromB64u(entry, Entry.BYTES, "log")))
                .toList();
    }
}
