package merlin.survey.protocol;

/**
 * The thresholds of the publication rules. They may be raised; below the defaults they are refused (PUB-1).
 *
 * @param k fewest answers for any number
 * @param minEligible fewest partners for a public outcome
 * @param cellMin fewest answers in a cell of the breakdown
 * @param complementMin fewest answers outside the shown cells, if not none
 * @param coarseBelow with fewer answers than this, words instead of numbers after a change of partners
 */
public record Rules(int k, int minEligible, int cellMin, int complementMin, int coarseBelow) {
    public static final Rules DEFAULT = new Rules(5, 10, 5, 5, 20);

    public Rules {
        if (k < 5 || minEligible < 10 || cellMin < 5 || complementMin < 5 || coarseBelow < 20) {
            throw new Malformed("rules");
        }
    }
}
