/**
 * Attacks on the anonymous partner survey that must fail, after the design of the survey, section 15. Each is played from the
 * attacker's side with the strongest assets that the design grants it: both databases with their files, the private key, the
 * logs and the temporary files, everything published, and here and there more than the product ever stores. The truth (whose
 * pass, whose answers, in which order) is known to the test alone; it is used to score the attacker, never handed to it.
 * Where an attack finds nothing, the same search finds a planted trace: an attack that cannot succeed proves nothing.
 *
 * <p>Classes are called {@code ...Attack}. A small form of each that needs no running product is part of every test run;
 * {@code mvn -Pattacks verify} runs all of them in full, also those tagged {@code long}, and {@code running}, which start the product, and ends
 * with a table: attack, figure, verdict. Every attack of {@link merlin.attack.Attack} must have a line in it, or the build
 * fails. A verdict is "holds", or "does not hold, because" with the limit that the threat model names
 * ({@code docs/threat-model.md}).
 *
 * <p>Chance: where a figure is random the line prints its 95 percent interval, and the test fails only at about one in a
 * hundred thousand, so that a sound product passes and a leak of any size worth having does not.
 */
package merlin.attack;
