package merlin.survey.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import merlin.shared.Json;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.SurveyId;
import merlin.survey.protocol.SurveyPackage;
import tools.jackson.databind.node.ObjectNode;

/**
 * The package of a small survey that went well: eight partners, six passes, five answers, made with the protocol's own
 * classes. Tests corrupt it; every corruption answers the package itself. The reader is the partner of the first handle, who
 * sent the first entry.
 */
final class APackage {
    static final int PARTNERS = 8;
    private static final Answers ANSWERS = new Answers("merlin-2018-core", "tier2", Map.of("P1", 4, "P2", 2));

    final String surveyId;
    final List<byte[]> descriptions = new ArrayList<>();
    final List<byte[]> log = new ArrayList<>();
    final List<SurveyPackage.Row> register = new ArrayList<>();
    final String receipt;
    final String handle;
    private byte[] root;
    private boolean listPublished = true;

    APackage() {
        surveyId = SurveyId.next();
        List<byte[]> handles = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) handles.add(Handle.of(surveyId, Bytes.random(32), "ORG-" + i));
        for (int i = 0; i < PARTNERS; i++) register.add(new SurveyPackage.Row(Bytes.b64u(handles.get(i)), i < 6));
        handle = register.get(0).handle();
        register.sort(Comparator.comparing(row -> Bytes.fromB64u(row.handle(), "handle"), Bytes.UNSIGNED));
        Descriptor survey = ASurvey.descriptor(surveyId, PARTNERS, Handle.hash(handles));
        descriptions.add(survey.bytes());
        for (int i = 0; i < 5; i++) log.add(entry(survey));
        receipt = Bytes.b64u(Entry.receiptOf(log.get(0)));
        sealed();
    }

    /** An entry made with a pass of the survey. */
    static byte[] entry(Descriptor survey) {
        return entry(ASurvey.withPass(survey), survey);
    }

    static byte[] entry(Respondent partner, Descriptor survey) {
        return partner.answer(1, ANSWERS, List.of()).entry(survey.surveyId()).bytes();
    }

    /** The log in order and the root worked out anew, as somebody would who controls the server. */
    APackage sealed() {
        log.sort(Comparator.comparing(Entry::receiptOf, Bytes.UNSIGNED));
        root = Entry.root(surveyId, log.stream().map(Entry::receiptOf).toList());
        return this;
    }

    APackage root(byte[] other) {
        root = other;
        return this;
    }

    APackage onlyRoot() {
        listPublished = false;
        return this;
    }

    int mine() {
        List<String> receipts =
                log.stream().map(Entry::receiptOf).map(Bytes::b64u).toList();
        return receipts.indexOf(receipt);
    }

    /** Place in the log of an entry that is not the reader's. */
    int other() {
        return mine() == 0 ? 1 : 0;
    }

    /** Turns one bit of somebody else's entry, at this byte. */
    APackage bitTurned(int at) {
        byte[] entry = log.get(other()).clone();
        entry[at] ^= 1;
        log.set(other(), entry);
        return this;
    }

    /** Somebody else's entry with these bytes from {@code at} on. */
    APackage overwritten(int at, byte... with) {
        byte[] entry = log.get(other()).clone();
        System.arraycopy(with, 0, entry, at, with.length);
        log.set(other(), entry);
        return this;
    }

    /** The register says the opposite of the rows that this partner and others have; {@code mine}: of the reader's. */
    APackage flipped(boolean mine, boolean collected, int rows) {
        int left = rows;
        for (int i = 0; i < register.size() && left > 0; i++) {
            SurveyPackage.Row row = register.get(i);
            if (row.handle().equals(handle) != mine || row.collected() != collected) continue;
            register.set(i, new SurveyPackage.Row(row.handle(), !collected));
            left--;
        }
        return this;
    }

    Descriptor description() {
        return Descriptor.of(descriptions.get(0));
    }

    /** A description's JSON, changed. */
    APackage described(int which, UnaryOperator<ObjectNode> change) {
        ObjectNode json = (ObjectNode) Json.MAPPER.readTree(descriptions.get(which));
        descriptions.set(which, Json.MAPPER.writeValueAsBytes(change.apply(json)));
        return this;
    }

    /** A second description with later dates, as an extension makes it. */
    APackage extended() {
        var dates = description().dates();
        descriptions.add(description()
                .extended(new merlin.survey.protocol.Dates(
                        dates.opens(),
                        dates.answering(),
                        dates.collectingEnds().plusDays(7),
                        dates.closes().plusDays(7),
                        dates.publication().plusDays(7)))
                .bytes());
        return this;
    }

    ObjectNode tree() {
        SurveyPackage packed = new SurveyPackage(
                1,
                descriptions.stream().map(Bytes::b64u).toList(),
                Bytes.b64u(new byte[32]),
                listPublished ? log.stream().map(Bytes::b64u).toList() : null,
                Bytes.b64u(root),
                listPublished ? register : null);
        return (ObjectNode) Json.MAPPER.readTree(packed.bytes());
    }

    static byte[] turned(byte[] bytes) {
        byte[] other = Arrays.copyOf(bytes, bytes.length);
        other[0] ^= 1;
        return other;
    }
}
