/**
 * Traces: what the ground under both programs (database, server, virtual machine) must not keep, because it would tell who
 * answered a partner survey, or when. Two halves: taking away the order in which rows arrived, and looking at the settings
 * that would keep it elsewhere. Plain JDBC and JDK; the same for main and for the survey host.
 * Source: design of the anonymous survey, sections 6 and 7.
 * TRC-1 Rows are laid down anew in random order by one transaction: places, row versions and transaction marks then tell
 *       nothing.
 * TRC-2 After that the write-ahead log is made to forget the order in which the rows came.
 * TRC-3 The database keeps no log to replay, no time of a transaction, no text of a statement, and lets this program do TRC-2.
 * TRC-4 The server keeps no access log and traces no requests or statements.
 * TRC-5 The virtual machine carries no agent, writes no recording, no network trace and no heap dump by itself, and no log is
 *       finer than INFO.
 * TRC-6 At least a day lies between collecting and answering, at most seven; none at all only in a demonstration.
 * TRC-7 As long as a setting breaks one of these rules, no survey opens; the message names the setting and what to do.
 *
 * Used by survey and ballot. Not here: what only people can see to, such as the reverse proxy, backups and snapshots
 * (docs/anonymity-operations.md).
 */
package merlin.shared.traces;
