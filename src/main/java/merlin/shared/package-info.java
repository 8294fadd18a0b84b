/**
 * Shared: values, errors and the few services that three rooms or more use. Free of web and of any room's words.
 * SHA-1 Every use case says who may run it ({@link merlin.shared.Allowed}); the default is no.
 * SHA-3 What is not there, or not for this tenant, answers alike: not found.
 * SHA-2 Today comes from the injected clock: dates in Europe/London for rules, UTC instants for events.
 * SHA-4 Addresses of callers are counted in memory for ten minutes, never stored, never logged.
 * SHA-5 A store works in its use case's transaction; asked alone, it opens one. Outside one the server lends an entity manager
 *       to the thread and may close it in between.
 *
 * Sub-room: {@code traces} (what database, server and virtual machine must not keep, TRC-1 to TRC-7).
 * Not here: anything that knows a room.
 */
package merlin.shared;
