package merlin.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.programme.ocds.AwardedContract;
import merlin.programme.ocds.Cpv;
import merlin.programme.ocds.Notice;
import merlin.programme.ocds.Party;
import merlin.programme.ocds.Period;
import merlin.shared.Money;
import merlin.shared.Refusal;

/**
 * What a notice or a person states about a contract. Everything but stage and title may be left open.
 *
 * @param reference the award's or contract's id; {@code ""} while there is only a requirement; empty when added by hand
 * @param importFileId where it came from; empty when added by hand
 */
public record ContractTerms(
        Optional<String> ocid,
        Optional<String> reference,
        Optional<String> importFileId,
        Stage stage,
        Optional<String> status,
        String title,
        Optional<String> requirement,
        Optional<Party> buyer,
        Optional<Money> value,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> awardedOn,
        Optional<LocalDate> signedOn,
        Period period,
        List<Cpv> cpv,
        List<Party> suppliers) {
    private static final int LONGEST_TITLE = 1000;

    public ContractTerms {
        if (title == null || title.isBlank()) throw new Refusal("PRO-4", "programme.contract.untitled");
        title = title.strip();
        if (title.length() > LONGEST_TITLE) throw new Refusal("PRO-4", "programme.contract.longTitle", LONGEST_TITLE);
    }

    /** PRO-5: an award or contract of a notice. */
    static ContractTerms awarded(Notice notice, AwardedContract contract, String importFileId) {
        return new ContractTerms(
                Optional.of(notice.ocid()),
                Optional.of(contract.reference()),
                Optional.of(importFileId),
                Stage.AWARDED,
                said(contract.status()),
                notice.titleOf(contract),
                said(notice.requirement().text()),
                notice.buyer(),
                contract.value(),
                notice.publishedOn(),
                contract.awardedOn(),
                contract.signedOn(),
                contract.period(),
                notice.requirement().cpv(),
                contract.suppliers());
    }

    /** PRO-5: a notice that only asks for tenders. Derby and PostgreSQL both tell the blank reference from none. */
    static ContractTerms requirement(Notice notice, String importFileId) {
        return new ContractTerms(
                Optional.of(notice.ocid()),
                Optional.of(""),
                Optional.of(importFileId),
                Stage.REQUIREMENT,
                Optional.empty(),
                notice.requirement().title(),
                said(notice.requirement().text()),
                notice.buyer(),
                notice.requirement().value(),
                notice.publishedOn(),
                Optional.empty(),
                Optional.empty(),
                notice.requirement().period(),
                notice.requirement().cpv(),
                List.of());
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
