package merlin.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merlin.shared.Refusal;

/** POR-3: what shares of value may add up to, and POR-1: that nobody stands below itself. Checked over the whole draft. */
final class Shares {
    /** One relation of the draft as it would be after a change. */
    record Node(String id, String parentId, String name, RelationStatus status, BigDecimal share) {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Shares() {}

    static void check(List<Node> nodes) {
        Map<String, Node> byId = nodes.stream().collect(Collectors.toMap(Node::id, n -> n));
        nodes.forEach(node -> checkPlace(node, byId));
        refuseAbove(ALL, below(nodes, null), "portfolio.sharesOfAll", "");
        for (Node node : nodes) {
            if (node.share() != null)
                refuseAbove(node.share(), below(nodes, node.id()), "portfolio.sharesBelow", node.name());
        }
    }

    private static void checkPlace(Node node, Map<String, Node> byId) {
        int steps = 0;
        for (String above = node.parentId();
                above != null;
                above = byId.get(above).parentId()) {
            if (!byId.containsKey(above)) throw new Refusal("POR-1", "portfolio.parentGone", node.name());
            if (above.equals(node.id()) || ++steps > byId.size())
                throw new Refusal("POR-1", "portfolio.belowItself", node.name());
        }
    }

    private static BigDecimal below(List<Node> nodes, String parentId) {
        return nodes.stream()
                .filter(n -> java.util.Objects.equals(n.parentId(), parentId))
                .filter(n -> n.status() != RelationStatus.POTENTIAL && n.share() != null)
                .map(Node::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void refuseAbove(BigDecimal most, BigDecimal sum, String messageKey, String name) {
        if (sum.compareTo(most) > 0) {
            throw new Refusal("POR-3", messageKey, sum.toPlainString(), most.toPlainString(), name);
        }
    }
}
