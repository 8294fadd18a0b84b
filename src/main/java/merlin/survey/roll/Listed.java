package merlin.survey.roll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of one organisation when lists are compared. Null and empty mean not known.
 *
 * @param numbered it has a register number
 * @param domains of the e-mail addresses of its people, in lower case
 * @param officers names in the form of {@link #officers(String)}
 * @param bank one-way code of its account
 */
record Listed(
        String id,
        String name,
        boolean numbered,
        Set<String> domains,
        String postcode,
        LocalDate incorporatedOn,
        Set<String> officers,
        String bank) {

    /** What follows the at sign. */
    static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** One name a line, each as its words in alphabetical order: "SMITH, John" and "John Smith" are the same name. */
    static Set<String> officers(String lines) {
        if (lines == null) return Set.of();
        return lines.lines()
                .map(line -> line.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .map(line -> Stream.of(line.split(" ")).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** ROLL-2 What cannot be compared, in words; empty when all is known. */
    String unknown() {
        return Arrays.asList(
                        postcode == null ? "address" : "",
                        domains.isEmpty() ? "e-mail" : "",
                        incorporatedOn == null ? "day of incorporation" : "",
                        officers.isEmpty() ? "officers" : "",
                        bank == null ? "bank account" : "")
                .stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
