/**
 * Report: drafted from a template, checked for facts by the prime, frozen when the outcome is issued. The rules are in the
 * charter of {@link merlin.assessment}.
 */
package merlin.assessment.report;
