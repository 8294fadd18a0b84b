package merlin.survey.check;

import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Pass;

/** Runs the checks CHK-1 to CHK-6 on a package. */
public final class CheckPackage {
    private static final String NO_LIST =
            "The list of this survey is not published, so nobody can look into it. That is so "
                    + "when too few partners answered or are listed. If a result of this survey is shown to everybody all the same, "
                    + "tell the assessor.";

    private final SavedPackage saved;
    private final Asked asked;
    private final List<byte[]> receipts;

    private CheckPackage(SavedPackage saved, Asked asked) {
        this.saved = saved;
        this.asked = asked;
        this.receipts = saved.listPublished()
                ? saved.log().stream().map(Entry::receiptOf).toList()
                : List.of();
    }

    /** The verdicts in the order a to f. */
    public static List<Verdict> of(SavedPackage saved, Asked asked) {
        CheckPackage check = new CheckPackage(saved, asked);
        return List.of(check.mine(), check.entries(), check.counts(), check.line(), check.seal(), check.outcome());
    }

    /** CHK-1 */
    private Verdict mine() {
        if (asked.code().isEmpty()) return Verdict.notAsked(1, "No confirmation code was given.");
        if (!saved.listPublished()) return Verdict.cannot(1, NO_LIST);
        String code = asked.code().get();
        boolean listed =
                receipts.stream().anyMatch(receipt -> Bytes.b64u(receipt).startsWith(code));
        return listed
                ? Verdict.holds(1, "Your answers were counted: they are in the list exactly as they were stored.")
                : Verdict.fails(
                        1,
                        "Your answers are not in the list. They were left out or changed, or the code is of another survey "
                                + "or of answers that were replaced later.");
    }

    /** CHK-2 */
    private Verdict entries() {
        if (!saved.listPublished()) return Verdict.cannot(2, NO_LIST);
        Optional<RSAPublicKey> key = saved.first().key().map(IssuerKey::publicKey);
        if (key.isEmpty()) return Verdict.cannot(2, "The survey's key is not what it should be: see the seal.");
        List<byte[]> log = saved.log();
        List<Optional<String>> wrong = IntStream.range(0, log.size())
                .parallel()
                .mapToObj(i -> wrong(log.get(i), key.get()))
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < log.size(); i++) {
            if (wrong.get(i).isPresent())
                return Verdict.fails(2, "Entry " + (i + 1) + " " + wrong.get(i).get());
            Integer twin = seen.putIfAbsent(Bytes.b64u(Arrays.copyOfRange(log.get(i), 16, 81)), i + 1);
            if (twin != null) {
                return Verdict.fails(
                        2,
                        "Entries " + twin + " and " + (i + 1)
                                + " were made with the same pass: somebody was counted twice.");
            }
        }
        return Verdict.holds(
                2,
                "Each of the " + log.size()
                        + " entries was made with a genuine pass and is as it was signed; no pass counts twice.");
    }

    /** Why an entry cannot be genuine; empty if it is. */
    private Optional<String> wrong(byte[] bytes, RSAPublicKey key) {
        try {
            Entry entry = Entry.of(bytes);
            if (!entry.surveyId().equals(saved.surveyId())) return Optional.of("belongs to another survey.");
            if (!signed(entry.pass(), entry.surveyId(), key)) {
                return Optional.of("was made without a pass that this survey gave out.");
            }
            return entry.signed() ? Optional.empty() : Optional.of("was changed after it was signed.");
        } catch (Malformed e) {
            return Optional.of("holds a key or a number that no browser writes.");
        }
    }

    private static boolean signed(Pass pass, String surveyId, RSAPublicKey key) {
        byte[] point = Bytes.fromB64u(pass.key(), "pass.key");
        byte[] input = Bytes.concat(Bytes.fromB64u(pass.prefix(), "pass.prefix"), Pass.message(surveyId, point));
        return BlindRsa.verify(key, input, Bytes.fromB64u(pass.sig(), "pass.sig"));
    }

    /** CHK-3 */
    private Verdict counts() {
        if (!saved.listPublished()) return Verdict.cannot(3, NO_LIST);
        int answers = saved.log().size();
        long passes =
                saved.register().stream().filter(SavedPackage.Row::collected).count();
        int partners = saved.register().size();
        byte[] handles = Handle.hash(
                saved.register().stream().map(SavedPackage.Row::handle).toList());
        String counted = answers + " answers, " + passes + " passes collected, " + partners + " partners";
        if (answers > passes) return Verdict.fails(3, "More answers than passes: " + counted + ".");
        for (Described description : saved.descriptions()) {
            if (description.partners() != partners) {
                return Verdict.fails(
                        3,
                        "The survey was announced with " + description.partners() + " partners; the register has "
                                + partners + ".");
            }
            if (!Arrays.equals(description.handlesHash(), handles)) {
                return Verdict.fails(3, "The register does not list the partners that the survey was announced with.");
            }
        }
        return Verdict.holds(
                3, counted + ": nobody was added, and they are the partners the survey was announced with.");
    }

    /** CHK-4 */
    private Verdict line() {
        if (asked.line().isEmpty()) return Verdict.notAsked(4, "No line in the register was given.");
        if (!saved.listPublished()) return Verdict.cannot(4, NO_LIST);
        Asked.Line mine = asked.line().get();
        byte[] handle = Base64.getUrlDecoder().decode(mine.handle());
        Optional<SavedPackage.Row> row = saved.register().stream()
                .filter(one -> Arrays.equals(one.handle(), handle))
                .findFirst();
        if (row.isEmpty()) return Verdict.fails(4, "Your organisation's line is not in the register.");
        String says = row.get().collected() ? "collected" : "not collected";
        if (row.get().collected() == mine.collected()) {
            return Verdict.holds(4, "Your organisation is in the register, pass " + says + ", as you say.");
        }
        return Verdict.fails(
                4, "The register says of your organisation: pass " + says + ". You say otherwise: tell the assessor.");
    }

    /** CHK-5 */
    private Verdict seal() {
        Optional<String> crooked = crookedDescription();
        if (crooked.isPresent()) return Verdict.fails(5, crooked.get());
        if (!saved.listPublished()) {
            return Verdict.cannot(
                    5,
                    "The survey's description is in order. The list is not published, so its seal cannot be worked out.");
        }
        for (int i = 1; i < receipts.size(); i++) {
            if (Bytes.UNSIGNED.compare(receipts.get(i - 1), receipts.get(i)) >= 0) {
                return Verdict.fails(
                        5,
                        "Entries " + i + " and " + (i + 1)
                                + " stand in the wrong order: an order can carry a message.");
            }
        }
        if (!Arrays.equals(Entry.root(saved.surveyId(), receipts), saved.root())) {
            return Verdict.fails(
                    5, "The list is not the one that was sealed: an entry was added, left out or changed.");
        }
        return Verdict.holds(
                5, "The list is the one that was sealed, and the survey's description and key are in order.");
    }

    private Optional<String> crookedDescription() {
        Described before = null;
        for (Described description : saved.descriptions()) {
            if (description.key().isEmpty())
                return Optional.of("The survey's key does not have the fingerprint it claims.");
            byte[] replaced = before == null ? null : before.hash();
            if (!Arrays.equals(description.replaces().orElse(null), replaced)) {
                return Optional.of("A description of the survey does not name the one it replaces.");
            }
            if (before != null && !description.keeps(before)) {
                return Optional.of("The survey was changed while it ran: more than its dates.");
            }
            before = description;
        }
        return Optional.empty();
    }

    /** CHK-6 */
    private Verdict outcome() {
        if (asked.outcome().isEmpty()) return Verdict.notAsked(6, "No outcome was given.");
        return Arrays.equals(asked.outcome().get().hash(), saved.outcomeHash())
                ? Verdict.holds(6, "The outcome is the one that was fixed before the prime and the public saw it.")
                : Verdict.fails(6, "The outcome is not the one that was fixed when the survey was published.");
    }
}
