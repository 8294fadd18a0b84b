package merlin.programme.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads organisations (PRO-4): as parties of OCDS 1.1, by reference, or in place as OCDS 1.0 prints them. */
final class PartyReader {
    private static final Set<String> SMALL = Set.of("micro", "sme", "small", "medium", "selfEmployed");
    private static final Pattern SEVERAL_NAMES =
            Pattern.compile(";|\\||\\n|\\s/\\s|\\bconsorti", Pattern.CASE_INSENSITIVE);

    private final FieldReader fields;

    PartyReader(FieldReader fields) {
        this.fields = fields;
    }

    /** The party that is referred to, else what stands in place; empty when neither has a name. */
    Optional<Party> referred(JsonNode reference, Map<String, Party> parties) {
        Party party = parties.get(fields.text(reference, "id"));
        return party != null ? Optional.of(party) : named(reference);
    }

    /** A party with its name; a party without any name is a problem. */
    Optional<Party> read(JsonNode node) {
        Optional<Party> party = named(node);
        if (party.isEmpty()) fields.problem(node, "name", "PRO-3", "programme.ocds.nameless");
        return party;
    }

    private Optional<Party> named(JsonNode node) {
        String name = fields.text(node, "name");
        if (name.isEmpty()) name = fields.text(node.path("identifier"), "legalName");
        if (name.isEmpty()) return Optional.empty();
        if (SEVERAL_NAMES.matcher(name).find())
            fields.remark(node, "name", "PRO-4", "programme.ocds.severalNames", name);
        Set<String> roles =
                node.path("roles").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return Optional.of(new Party(
                fields.text(node, "id"), name, roles, identifiers(node), address(node), sme(node), vcse(node)));
    }

    /** Only a scheme with a number is an identifier; half of one is told and left out. */
    private List<PrintedIdentifier> identifiers(JsonNode node) {
        List<PrintedIdentifier> identifiers = new ArrayList<>();
        Stream.concat(
                        Stream.of(node.path("identifier")),
                        node.path("additionalIdentifiers").valueStream())
                .forEach(identifier -> {
                    String scheme = fields.text(identifier, "scheme");
                    String number = fields.text(identifier, "id");
                    if (!scheme.isEmpty() && !number.isEmpty()) {
                        identifiers.add(new PrintedIdentifier(scheme, number));
                    } else if (!scheme.isEmpty() || !number.isEmpty()) {
                        fields.remark(
                                identifier, "identifier", "PRO-4", "programme.ocds.halfIdentifier", scheme + number);
                    }
                });
        return identifiers;
    }

    private String address(JsonNode node) {
        JsonNode address = node.path("address");
        return Stream.of("streetAddress", "locality", "region", "postalCode", "countryName")
                .flatMap(part -> fields.text(address, part).lines())
                .map(line -> line.strip().replaceAll("[,\\s]+$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Optional<Boolean> sme(JsonNode node) {
        if (node.path("sme").isBoolean()) return Optional.of(node.path("sme").booleanValue());
        String scale = fields.text(node.path("details"), "scale");
        if (SMALL.contains(scale)) return Optional.of(true);
        return scale.equals("large") ? Optional.of(false) : Optional.empty();
    }

    private Optional<Boolean> vcse(JsonNode node) {
        return Stream.of(node.path("details").path("vcse"), node.path("vco"))
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue)
                .findFirst();
    }
}
