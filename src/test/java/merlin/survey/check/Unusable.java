package merlin.survey.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merlin.survey.protocol.Bytes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** CHK-7 Files that do not have the form of a package. */
final class Unusable {
    static final List<Packages.Case> FILES = new ArrayList<>();

    static {
        broken("an unknown field", tree -> tree.put("turnout", 5));
        broken(
                "an unknown field in the register",
                tree -> ((ObjectNode) tree.get("register").get(3)).put("name", "x"));
        broken("an entry cut short", tree -> cut(tree, "log", 100));
        broken("an entry one letter short", tree -> cut(tree, "log", 795));
        broken(
                "an entry with padding",
                tree -> ((ArrayNode) tree.get("log"))
                        .set(0, tree.get("log").get(0).asString() + "=="));
        broken("a description cut short", tree -> cut(tree, "descriptors", 400));
        broken("a root in another spelling", tree -> tree.put("root", "A".repeat(42) + "B"));
        broken("no root", tree -> tree.remove("root"));
        broken("no register", tree -> tree.remove("register"));
        broken("no description", tree -> tree.putArray("descriptors"));
        broken("a later version", tree -> tree.put("v", 2));
        broken("a status in words", tree -> ((ObjectNode) tree.get("register").get(0)).put("collected", "yes"));
        APackage named = new APackage().described(0, d -> d.put("name", "x"));
        refusedText("an unknown field in a description", named.tree().toString());
        String good = new APackage().tree().toString();
        refusedText("a field twice", good.replace("{\"v\":1,", "{\"v\":1,\"v\":1,"));
        refusedText("a field twice, once in another spelling", good.replace("{\"v\":1,", "{\"\\u0076\":1,\"v\":1,"));
        refusedText("a field twice in the register", good.replaceFirst("\"collected\":", "\"collected\":true,$0"));
        refusedText("a version with a point", good.replace("{\"v\":1,", "{\"v\":1.0,"));
        refusedText("a version with an exponent", good.replace("{\"v\":1,", "{\"v\":1e0,"));
        refusedText("a byte order mark", "\uFEFF" + good);
        described("a field twice in a description", "\\{\"v\":1,", "{\"v\":1,\"v\":1,");
        described("a field twice deep in a description", "\"tier2\"", "{\"a\":1,\"a\":2}");
        described("a number with a point in a description", "\"partners\":\\d+", "$0.0");
        described("a byte order mark in a description", "^", "\uFEFF");
        refusedText("a file cut short", good.substring(0, good.length() / 2));
        refusedText("an empty file", "");
        refusedText("another file", "[1, 2]");
        refusedText("a page", "<!DOCTYPE html>");
    }

    private Unusable() {}

    private static void broken(String name, Consumer<ObjectNode> change) {
        ObjectNode tree = new APackage().tree();
        change.accept(tree);
        refusedText(name, tree.toString());
    }

    private static void described(String name, String found, String instead) {
        APackage made = new APackage();
        String said = new String(made.descriptions.get(0), java.nio.charset.StandardCharsets.UTF_8);
        made.descriptions.set(0, Bytes.utf8(said.replaceFirst(found, instead)));
        refusedText(name, made.tree().toString());
    }

    private static void refusedText(String name, String json) {
        FILES.add(new Packages.Case(name, json, null, null, false, Packages.REFUSED));
    }

    private static void cut(ObjectNode tree, String field, int length) {
        ArrayNode list = (ArrayNode) tree.get(field);
        list.set(0, list.get(0).asString().substring(0, length));
    }
}
