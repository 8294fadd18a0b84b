package merlin.portfolio;

import java.util.List;
import merlin.programme.Contract;

/** A published version as it was. */
public record VersionView(
        SupplyChain chain, Contract contract, ChainVersion version, List<ChainEntry> entries, ValueSplit split) {}
