package merlin.survey.check;

import static merlin.survey.check.APackage.entry;

import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.SurveyPackage;
import tools.jackson.databind.node.ObjectNode;

/** One table of packages, good and corrupted, for the command line and for the page: both must come to these verdicts. */
public final class Packages {
    public static final String REFUSED = "refused";

    /**
     * A package and what its reader asks.
     *
     * @param code confirmation code, or null
     * @param handle the reader's line, or null
     * @param verdicts a to e in one letter each: h holds, x does not hold, - not asked, ? cannot be checked; or REFUSED
     */
    public record Case(String name, String json, String code, String handle, boolean collected, String verdicts) {
        @Override
        public String toString() {
            return name + ": " + verdicts;
        }
    }

    private static final List<Case> ALL = new ArrayList<>();
    private static final int KEY = 16;
    private static final int PREFIX = 81;
    private static final int SIG = 113;
    private static final int SEQ = 497;
    private static final int COMMIT = 501;
    private static final int RSIG = 533;

    static {
        good();
        entries();
        seals();
        descriptions();
        numbers();
        ALL.addAll(Unusable.FILES);
    }

    private Packages() {}

    public static Stream<Case> all() {
        return ALL.stream();
    }

    /** Files that are refused. */
    public static Stream<Case> refused() {
        return all().filter(one -> one.verdicts().equals(REFUSED));
    }

    public static Stream<Case> read() {
        return all().filter(one -> !one.verdicts().equals(REFUSED));
    }

    private static void good() {
        is("a good package", "hhhhh", p -> {});
        APackage plain = new APackage();
        ALL.add(new Case("a good package, nothing asked", plain.tree().toString(), null, null, false, "-hh-h"));
        ALL.add(new Case("the whole code", plain.tree().toString(), plain.receipt, null, false, "hhh-h"));
        ALL.add(new Case("an unknown code", plain.tree().toString(), "AAAAAAAA", null, false, "xhh-h"));
        String nobody = Bytes.b64u(new byte[32]);
        ALL.add(new Case("an unknown line", plain.tree().toString(), null, nobody, true, "-hhxh"));
        is("the list is not published", "?????", APackage::onlyRoot);
        is("dates were moved", "hhhhh", APackage::extended);
    }

    private static void entries() {
        is("my entry is left out", "xhhhx", p -> p.log.remove(p.mine()));
        is("my entry is left out and the list sealed anew", "xhhhh", p -> {
            p.log.remove(p.mine());
            p.sealed();
        });
        is("another entry is left out", "hhhhx", p -> p.log.remove(p.other()));
        altered("pass key", KEY + 40);
        altered("pass key's form", KEY);
        altered("prefix", PREFIX);
        altered("pass signature", SIG + 200);
        altered("number", SEQ + 3);
        altered("commitment", COMMIT);
        altered("answer signature", RSIG + 40);
        is(
                "an entry's number is 0",
                "hxhhh",
                p -> p.overwritten(SEQ, new byte[4]).sealed());
        is(
                "an entry's answer signature is zeros",
                "hxhhh",
                p -> p.overwritten(RSIG, new byte[64]).sealed());
        is(
                "an entry's pass signature is all ones",
                "hxhhh",
                p -> p.overwritten(SIG, ones()).sealed());
        is("an entry without a pass is added", "hxhhx", p -> p.log.add(withoutPass(p)));
        is("an entry without a pass is added and the list sealed anew", "hxhhh", p -> {
            p.log.add(withoutPass(p));
            p.sealed();
        });
        is("an entry stands twice", "hxhhx", p -> {
            p.log.add(p.log.get(p.other()));
            p.sealed();
        });
        is("a pass is counted twice", "hxhhh", p -> {
            Respondent twice = ASurvey.withPass(p.description());
            p.log.set(p.other(), entry(twice, p.description()));
            p.log.add(entry(twice, p.description()));
            p.sealed();
        });
        is("an entry of another survey with the same key", "hxhhh", p -> {
            p.log.set(p.other(), entry(ASurvey.descriptor()));
            p.sealed();
        });
    }

    private static void altered(String field, int at) {
        is("an entry's " + field + " is altered", "hxhhx", p -> p.bitTurned(at));
        is(
                "an entry's " + field + " is altered and the list sealed anew",
                "hxhhh",
                p -> p.bitTurned(at).sealed());
    }

    private static void seals() {
        is("another root", "hhhhx", p -> p.root(Bytes.random(32)));
        is("two entries change places", "hhhhx", p -> Collections.swap(p.log, 1, 2));
    }

    private static void descriptions() {
        IssuerKey other = IssuerKey.of((RSAPublicKey) IssuerKey.generate().getPublic());
        is("another key under the old thumbprint", "h?hhx", p -> p.described(0, d -> key(d, other)));
        is(
                "another key with its own thumbprint",
                "hxhhh",
                p -> p.described(0, d -> key(d, other).put("kid", other.kid())));
        is("another exponent", "h?hhx", p -> p.described(0, d -> exponent(d)));
        is(
                "a later description with another key",
                "hhhhx",
                p -> p.extended().described(1, d -> key(d, other).put("kid", other.kid())));
        is(
                "a later description that replaces nothing",
                "hhhhx",
                p -> p.extended().described(1, d -> without(d, "replaces")));
        is(
                "a later description that replaces another",
                "hhhhx",
                p -> p.extended().described(1, d -> d.put("replaces", Bytes.b64u(Bytes.random(32)))));
        is(
                "a first description that replaces one",
                "hhhhx",
                p -> p.described(0, d -> d.put("replaces", Bytes.b64u(Bytes.random(32)))));
        is(
                "the first description is left out",
                "hhhhx",
                p -> p.extended().descriptions.remove(0));
        is(
                "a later description with another prime",
                "hhhhx",
                p -> p.extended().described(1, d -> d.put("prime", "Southgate")));
        is(
                "a later description with another script",
                "hhhhh",
                p -> p.extended().described(1, d -> d.put("bundleHash", "sha384-later")));
        is(
                "a later description with more partners",
                "hhxhx",
                p -> p.extended().described(1, d -> d.put("partners", 9)));
        is("a crooked description and no list", "????x", p -> p.onlyRoot().described(0, d -> key(d, other)));
    }

    private static void numbers() {
        is(
                "another hash of the partners",
                "hhxhh",
                p -> p.described(0, d -> d.put("handlesHash", Bytes.b64u(Bytes.random(32)))));
        is("announced with more partners", "hhxhh", p -> p.described(0, d -> d.put("partners", 9)));
        is("more answers than passes", "hhxhh", p -> p.flipped(false, true, 2));
        is(
                "a partner is added to the register",
                "hhxhh",
                p -> p.register.add(new SurveyPackage.Row(Bytes.b64u(Bytes.random(32)), true)));
        is("a partner is exchanged in the register", "hhxhh", p -> {
            p.register.removeIf(row -> !row.collected());
            p.register.add(new SurveyPackage.Row(Bytes.b64u(Bytes.random(32)), false));
            p.register.add(new SurveyPackage.Row(Bytes.b64u(Bytes.random(32)), false));
        });
        is(
                "my line is missing",
                "hhxxh",
                p -> p.register.removeIf(row -> row.handle().equals(p.handle)));
        is("another's status is flipped: nobody but that partner can see it", "hhhhh", p -> p.flipped(false, false, 1));
        is("my status is flipped: only I can see it", "hhhxh", p -> p.flipped(true, true, 1));
    }

    private static void is(String name, String verdicts, Consumer<APackage> corrupted) {
        APackage made = new APackage();
        corrupted.accept(made);
        String shown = made.receipt.substring(0, 8);
        ALL.add(new Case(name, made.tree().toString(), shown, made.handle, true, verdicts));
    }

    /** An entry whose pass somebody signed with a key of their own. */
    private static byte[] withoutPass(APackage of) {
        Descriptor survey = of.description();
        Respondent stranger = ASurvey.withPass(survey);
        byte[] forged = entry(stranger, survey);
        System.arraycopy(
                BlindRsa.blindSign(ASurvey.key().getPrivate(), survey.key().publicKey(), stranger.blinded()),
                0,
                forged,
                SIG,
                384);
        return forged;
    }

    private static byte[] ones() {
        byte[] all = new byte[384];
        java.util.Arrays.fill(all, (byte) 0xFF);
        return all;
    }

    private static ObjectNode key(ObjectNode description, IssuerKey key) {
        ((ObjectNode) description.get("key")).put("n", key.n());
        return description;
    }

    private static ObjectNode exponent(ObjectNode description) {
        ((ObjectNode) description.get("key")).put("e", "Aw");
        return description;
    }

    private static ObjectNode without(ObjectNode description, String field) {
        description.remove(field);
        return description;
    }
}
