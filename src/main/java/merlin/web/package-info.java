/**
 * Web: the frame of the main program. Sign-in mechanism, who is calling, security headers, REST application, error mapping,
 * Faces helpers, start-up and the timer. Knows no room's rules.
 * WEB-1 Every page of ours carries a strict content security policy; pages without widgets run no script at all.
 * WEB-2 A request for another host than MERLIN_ORIGIN's is refused.
 * WEB-3 An unexpected failure shows a reference and nothing else; the log has the same reference.
 * WEB-4 A form sent after its session ended, or from a page the session no longer knows, shows what was typed, so that
 * nothing is lost.
 * WEB-5 A form sent twice, alike in everything typed, is done once: the second sending gets the first one's answer.
 * WEB-6 What is larger than the server takes is refused with a page that says so; nothing of it is kept.
 * Not here: use cases (the rooms).
 */
package merlin.web;
