package merlin.portfolio;

import java.util.List;
import java.util.Optional;
import merlin.programme.Contract;

/**
 * A prime's chain as it works on it.
 *
 * @param unpublished what the next version would change; everything is added when there is no version yet
 * @param fingerprint of the draft, to publish exactly what was looked at
 * @param split where the value goes, by the draft
 */
public record ChainView(
        SupplyChain chain,
        Contract contract,
        List<DraftRow> rows,
        Optional<ChainVersion> latest,
        ChainComparison unpublished,
        String fingerprint,
        ValueSplit split) {}
