package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.portfolio.partnerlist.DateOrder;
import merlin.portfolio.partnerlist.PartnerList;
import merlin.portfolio.partnerlist.PartnerRow;
import merlin.portfolio.partnerlist.Table;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Finding;
import merlin.shared.Id;
import merlin.shared.Role;
import merlin.shared.Sha256;

/** A prime brings in a list of partners, whole or without its bad rows; the same file again changes nothing (POR-7). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ImportPartners {
    private static final int LONGEST_NAME = 255;

    @Inject
    Portfolios portfolios;

    @Inject
    Contracts contracts;

    @Inject
    PartnerDirectory directory;

    @Inject
    Drafts drafts;

    @Inject
    StartChain startChain;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Never throws for a bad file: the report says why it was refused.
     *
     * @param chainId where rows go that name no contract
     * @param order how dates in figures are to be read (POR-8)
     * @param skipBadRows true to bring in the sound rows although others are bad
     */
    public PartnerListReport importFile(
            String chainId, String fileName, byte[] bytes, DateOrder order, boolean skipBadRows) {
        SupplyChain chain = portfolios.ownedBy(caller.organisationId(), chainId);
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        String sha256 = Sha256.of(bytes);
        if (portfolios.imported(chain.getId(), sha256)) {
            return report(name, sha256, PartnerListReport.Outcome.UNCHANGED, 0, List.of(), List.of());
        }
        try {
            PartnerList list = PartnerList.read(bytes, order);
            return bringIn(chain, list, name, sha256, skipBadRows);
        } catch (Table.Unreadable e) {
            return report(name, sha256, PartnerListReport.Outcome.REFUSED, 0, List.of(e.finding()), List.of());
        }
    }

    private PartnerListReport bringIn(
            SupplyChain chain, PartnerList list, String name, String sha256, boolean skipBadRows) {
        List<Finding> problems = new ArrayList<>(list.problems());
        Map<String, PartnerListPlan> plans = plan(chain, list.rows(), problems);
        problems.sort(Comparator.comparingLong(Finding::line).thenComparingLong(Finding::column));
        boolean wholeFile = problems.stream().anyMatch(p -> p.line() == 0);
        if (!problems.isEmpty() && (!skipBadRows || wholeFile)) {
            return report(name, sha256, PartnerListReport.Outcome.REFUSED, list.count(), problems, list.remarks());
        }
        Tally tally = new Tally();
        plans.forEach((contractId, plan) -> carryOut(startChain.start(contractId), plan, tally));
        int skipped = (int) problems.stream().map(Finding::line).distinct().count();
        PartnerListReport report = new PartnerListReport(
                name,
                sha256,
                PartnerListReport.Outcome.IMPORTED,
                list.count(),
                tally.added,
                tally.changed,
                tally.same,
                skipped,
                problems,
                list.remarks());
        portfolios.keep(new PartnerListFile(Id.next(), chain.getId(), report, caller.userId(), clock.instant()));
        return report;
    }

    private Map<String, PartnerListPlan> plan(SupplyChain chain, List<PartnerRow> rows, List<Finding> problems) {
        List<Contract> own = contracts.ofPrime(caller.organisationId());
        Map<String, PartnerListPlan> plans = new LinkedHashMap<>();
        for (PartnerRow row : rows) {
            Optional<String> contractId = contractId(chain, row.contract(), own);
            if (contractId.isEmpty()) {
                problems.add(new Finding(
                        row.line(), 0, "contract", "POR-13", "portfolio.list.noSuchContract", List.of(row.contract())));
            } else {
                plans.computeIfAbsent(contractId.get(), this::emptyPlan).add(row, directory);
            }
        }
        plans.values().forEach(plan -> {
            plan.settle();
            problems.addAll(plan.problems());
        });
        return plans;
    }

    private PartnerListPlan emptyPlan(String contractId) {
        return new PartnerListPlan(portfolios
                .on(contractId, caller.organisationId())
                .map(c -> drafts.of(c.getId()))
                .orElse(List.of()));
    }

    /** The contract a row names by open data id or exact title; the list's own when it names none. */
    private static Optional<String> contractId(SupplyChain chain, String text, List<Contract> own) {
        if (text == null) return Optional.of(chain.getContractId());
        List<String> found = own.stream()
                .filter(c -> text.equals(c.getOcid()) || text.equalsIgnoreCase(c.getTitle()))
                .map(Contract::getId)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void carryOut(SupplyChain chain, PartnerListPlan plan, Tally tally) {
        List<PartnerListPlan.Planned> waiting = new ArrayList<>(plan.planned());
        while (!waiting.isEmpty()) {
            List<String> later = waiting.stream().map(p -> p.id).toList();
            List<PartnerListPlan.Planned> now =
                    waiting.stream().filter(p -> !later.contains(p.parentId)).toList();
            now.forEach(p -> carryOut(chain, plan, p, tally));
            portfolios.write();
            waiting.removeAll(now);
        }
    }

    private void carryOut(SupplyChain chain, PartnerListPlan plan, PartnerListPlan.Planned row, Tally tally) {
        Organisation partner = directory.findOrRegister(row.details, row.row.contact());
        SubcontractTerms terms = plan.terms(row);
        if (row.existing == null) {
            portfolios.add(new Subcontract(row.id, chain, partner.getId(), terms, caller.userId(), clock.instant()));
            tally.added++;
        } else if (row.existing.terms().equals(terms)) {
            tally.same++;
        } else {
            row.existing.state(terms);
            tally.changed++;
        }
    }

    private static PartnerListReport report(
            String name,
            String sha256,
            PartnerListReport.Outcome outcome,
            int rows,
            List<Finding> problems,
            List<Finding> remarks) {
        return new PartnerListReport(name, sha256, outcome, rows, 0, 0, 0, 0, problems, remarks);
    }

    private static final class Tally {
        int added;
        int changed;
        int same;
    }
}
