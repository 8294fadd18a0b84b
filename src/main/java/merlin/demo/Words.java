package merlin.demo;

import merlin.criteria.Criterion;
import merlin.criteria.Principle;

/** What invented people say about a criterion: short, and made from the criterion's own title. */
final class Words {
    private Words() {}

    static String primeSays(Criterion criterion) {
        return "How we work on \"" + criterion.title()
                + "\": our supply chain manual sets out what we do, partners are told at "
                + "induction, and we look at it with them twice a year.";
    }

    static String evidence(Criterion criterion) {
        return "Supply chain manual, section " + criterion.code();
    }

    static String evidenceAddress(Criterion criterion) {
        return "https://manual.example/supply-chain#" + criterion.code();
    }

    static String leadReason(Criterion criterion, String level) {
        return switch (level) {
            case "Excellent" -> "Documents and partners agree, and the practice goes beyond what is asked.";
            case "Satisfactory" -> "It is done, but not everywhere: partners at lower tiers tell of exceptions.";
            case "Unsatisfactory" -> "Neither documents nor partners could show that this is done.";
            default -> "Documents show the practice and the partners we heard know it.";
        };
    }

    static String secondReason(Criterion criterion, String level) {
        return "Read and heard independently: " + leadReason(criterion, level);
    }

    static String finding(Principle principle) {
        return "The evidence under " + principle.title()
                + " was read in documents, heard from staff and checked with partners of "
                + "several tiers. Where the two sides differ, the findings by criterion say so.";
    }
}
