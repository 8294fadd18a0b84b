/**
 * Check: reads the published package of a closed partner survey and tells, without asking anybody, whether it is what it
 * claims to be. Plain Java: a file in, verdicts out; no container, no clock, no network. The survey host's check page does
 * the same in the reader's browser with code of its own, and a journey holds the two to the same verdicts.
 *
 * <ul>
 *   <li>CHK-1 (a) The reader's answers are in the list: the confirmation code belongs to an entry of the log.
 *   <li>CHK-2 (b) Every entry belongs to this survey, carries a pass signed under the key of the first description and
 *       answers signed by that pass, and no pass appears twice.
 *   <li>CHK-3 (c) n &lt;= P &lt;= N: answers, passes collected (counted from the register), partners. N is the number of
 *       rows and what every description says; the rows' handles make the hash that every description names.
 *   <li>CHK-4 (d) The reader's line is in the register with the status the reader knows to be true.
 *   <li>CHK-5 (e) The seal holds: the root is the one of the log, which stands in the order of its receipts; key and its
 *       thumbprint agree; every later description names the one before and changes only dates and the script.
 *   <li>CHK-6 (f) The outcome told at T5 opens the hash that the package has carried since T4. Source: docs/adr/0050.
 *   <li>CHK-7 A file that does not have the form of a package is refused whole, with the place where it goes wrong. So that no
 *       two readers see two packages in one file, no object may have a field twice, every number is a whole one of 32 bits
 *       without point or exponent, and the text is UTF-8 without a byte order mark: in the file and in each description.
 *   <li>CHK-8 A check holds, does not hold, was not asked, or cannot be made because the survey's list is not published
 *       (too few answers or partners): then the package carries the root alone. One that does not hold is a finding.
 * </ul>
 *
 * Source: design of the anonymous survey, 9 and 4. Uses survey.protocol, and survey.publication for (f). Used by cli.
 */
package merlin.survey.check;
