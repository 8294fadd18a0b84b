/**
 * Criteria files: reads YAML, checks it against its schema and its references (CRI-1), and binds it to the values of
 * {@code merlin.criteria}. No container needed: the command line uses it too. Every error names file, line and column, and all
 * errors of all files are told at once.
 */
package merlin.criteria.file;
