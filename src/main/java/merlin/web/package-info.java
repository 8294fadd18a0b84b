/**
 * Web: the frame of the main program. Sign-in mechanism, who is calling, security headers, REST application, error mapping,
 * Faces helpers, start-up and the timer. Knows no room's rules.
 * WEB-1 Every page of ours carries a strict content security policy; pages without widgets run no script at all.
 * WEB-2 A request for another host than MERLIN_ORIGIN's is refused.
 * WEB-3 An unexpected failure shows a reference and nothing else; the log has the same reference.
 * WEB-4 A form sent after its session ended shows what was typed, so that nothing is lost.
 * Not here: use cases (the rooms).
 */
package merlin.web;
