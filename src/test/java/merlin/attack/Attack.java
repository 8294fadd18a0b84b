package merlin.attack;

/** The attacks of the suite, each a line of the table at least. A number is the one of the design's list. */
enum Attack {
    PAIRS("1 Full dump, private key and blinded values: who collected which pass"),
    ORDER("2 Order of rows, versions, keys and indexes after the shuffle"),
    FILES("2 Raw search of the database's files for the old order"),
    TRACES("3 Search of logs, files, database and memory for traces of a request"),
    NEXT_ROUND("4 Two rounds with one partner more"),
    SUMS("5 All sums that fit what is shown"),
    ALTERED("6 Rows added, altered, swapped, flipped, deleted in the database"),
    OTHER_KEY("7 Another key for one browser"),
    FOREIGN_PASS("8 A pass that is not this survey's"),
    REPLAY("9 Old answers sent again after newer ones"),
    EARLY("10 Every address before T4, before and after answers arrive"),
    KILL("11 The program killed before it answered"),
    SWEEP("12 Every size, sum and group size through the publication rules"),
    LINKAGE("13 A game: which answers are whose, with everything that is stored"),
    DIFFERENCING("14 Twelve months of published pages, pair by pair"),
    PARALLEL("15 Sixty-four submissions of one pass at once"),
    VECTORS("16 Published test vectors of the signatures");

    private final String title;

    Attack(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
