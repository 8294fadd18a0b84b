package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import merlin.account.DescribeOrganisation;
import merlin.account.Identifier;
import merlin.account.LegalForm;
import merlin.account.Organisation;
import merlin.account.SizeBand;
import merlin.portfolio.AddPartner;
import merlin.portfolio.ContactPerson;
import merlin.portfolio.PartnerDetails;
import merlin.portfolio.PublishChain;
import merlin.portfolio.ReadChain;
import merlin.portfolio.RelationStatus;
import merlin.portfolio.StartChain;
import merlin.portfolio.Subcontract;
import merlin.portfolio.SubcontractTerms;
import merlin.portfolio.SupplyChain;
import merlin.portfolio.facts.ConfirmFacts;
import merlin.portfolio.facts.DisputeFacts;
import merlin.portfolio.facts.Fact;
import merlin.portfolio.facts.Facts;
import merlin.portfolio.facts.StateFacts;
import merlin.programme.AddContractByHand;
import merlin.programme.AssignPrime;
import merlin.programme.Contract;
import merlin.programme.CreateProgramme;
import merlin.programme.Programme;
import merlin.shared.Money;

/** The first act: programmes, contracts, and the chains behind them, each partner with what is known of its terms. */
@ApplicationScoped
public class Chains {
    @Inject
    Stage stage;

    @Inject
    CreateProgramme createProgramme;

    @Inject
    AddContractByHand addContract;

    @Inject
    AssignPrime assignPrime;

    @Inject
    StartChain startChain;

    @Inject
    AddPartner addPartner;

    @Inject
    StateFacts stateFacts;

    @Inject
    ConfirmFacts confirmFacts;

    @Inject
    DisputeFacts disputeFacts;

    @Inject
    DescribeOrganisation describeOrganisation;

    @Inject
    ReadChain readChain;

    @Inject
    PublishChain publishChain;

    Programme programme(String title, String summary, LocalDate from, LocalDate to) {
        stage.enter("department");
        return createProgramme.create(title, summary, from, to);
    }

    /** A contract of the programme, linked to its prime. */
    Contract contract(
            Programme programme, String title, String value, LocalDate from, LocalDate to, Organisation prime) {
        stage.enter("department");
        String number = prime.getIdentifiers().get(0).toString();
        Contract contract = addContract.add(
                programme.getId(),
                new AddContractByHand.Details(
                        title,
                        "Support for people who need it, delivered through a supply chain of local partners.",
                        new Money(new BigDecimal(value), "GBP"),
                        from,
                        to,
                        from.minusDays(30),
                        prime.getName(),
                        number));
        assignPrime.assign(contract.getId(), contract.getSuppliers().get(0).getId(), number);
        return contract;
    }

    /** Lists the partners on the contract and publishes; every third partner works under the first tier 1 partner. */
    SupplyChain publish(Contract contract, String primeAccount, List<Cast.Partner> partners, LocalDate from) {
        stage.enter(primeAccount);
        SupplyChain chain = startChain.start(contract.getId());
        List<Subcontract> listed = new ArrayList<>();
        String under = null;
        for (int i = 0; i < partners.size(); i++) {
            Cast.Partner partner = partners.get(i);
            boolean below = under != null && partner.tier() > 2 && i % 3 == 0;
            Subcontract added =
                    addPartner.add(chain.getId(), details(partner), terms(partner, i, from, below ? under : null));
            if (partner.tier() == 1 && under == null) under = added.getId();
            listed.add(added);
        }
        for (int i = 0; i < listed.size(); i++) {
            if (i % 4 != 3) stateFacts.state(listed.get(i).getId(), 0, facts(i, from));
        }
        publishChain.publish(chain.getId(), readChain.read(chain.getId()).fingerprint(), "First publication");
        return chain;
    }

    /** The partners say who they are, and confirm or dispute what the prime says of their terms. */
    void partnersReply(List<Cast.Partner> partners, List<Subcontract> subcontracts) {
        for (int i = 0; i < partners.size(); i++) {
            Cast.Partner partner = partners.get(i);
            stage.enterByEmail(partner.email());
            describe(partner);
            String subcontract = subcontracts.get(i).getId();
            if (i % 4 == 3 || i % 3 == 2) continue;
            if (i % 5 == 4) {
                disputeFacts.dispute(
                        subcontract,
                        1,
                        EnumSet.of(Fact.PAYMENT_TERMS),
                        "We were told 30 days; we are paid after about 45.");
            } else {
                confirmFacts.confirm(subcontract, 1, EnumSet.of(Fact.PAYMENT_TERMS));
            }
        }
    }

    private void describe(Cast.Partner partner) {
        Organisation own = describeOrganisation.own();
        describeOrganisation.describe(
                new DescribeOrganisation.Description(
                        LegalForm.valueOf(partner.legalForm()),
                        SizeBand.valueOf(partner.size()),
                        partner.vcse(),
                        partner.sme(),
                        partner.services(),
                        partner.groups(),
                        partner.area(),
                        partner.vcse()),
                own.getVersion());
    }

    private static PartnerDetails details(Cast.Partner partner) {
        return new PartnerDetails(
                partner.name(),
                partner.identifier().isEmpty() ? null : Identifier.parse(partner.identifier()),
                SizeBand.valueOf(partner.size()),
                partner.vcse(),
                partner.sme());
    }

    private static SubcontractTerms terms(Cast.Partner partner, int i, LocalDate from, String under) {
        return new SubcontractTerms(
                partner.tier(),
                i % 9 == 8 ? RelationStatus.PAST : RelationStatus.PRESENT,
                partner.services(),
                partner.area(),
                under == null
                        ? new BigDecimal(
                                List.of("6.5", "4", "2.25", "11", "1.5").get(i % 5))
                        : null,
                from.plusDays(7L * (i % 6)),
                null,
                new ContactPerson(partner.contact(), "Chief executive", partner.email(), null),
                under);
    }

    private static Facts facts(int i, LocalDate from) {
        return new Facts(
                i % 5 == 4 ? 45 : 30,
                new BigDecimal("60"),
                new BigDecimal(i % 3 == 0 ? "30" : "60"),
                new BigDecimal(i % 2 == 0 ? "15" : "20"),
                200L + 20 * i,
                i % 7 == 6 ? null : 120L + 15 * i,
                "referrals",
                90,
                i % 4 == 0 ? 90 : 30,
                i % 6 == 5 ? null : from.plusDays(14),
                new BigDecimal(8 + i % 3 * 6),
                new BigDecimal(i % 4 == 1 ? "0" : "2500"));
    }
}
