/**
 * Command line: checks a score, a disclosure, an edition or a closed survey with nothing but the files given to it.
 * CLI-1 Exit code 0 good, 1 the thing checked is not good, 2 usage or unreadable input; errors on standard error.
 * Not here: rules. It calls the same plain values as pages and REST.
 */
package merlin.cli;
