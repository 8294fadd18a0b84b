/**
 * Account: who is who. Organisations with their register numbers, the people in them, and how they come in.
 * ACC-1 A register number is accepted by its shape only: scheme and form of the number. Source: org-id.guide list; PPON
 *       format from the Central Digital Platform's published code.
 * ACC-2 A password is kept only as a slow salted hash.
 * ACC-3 A partner makes no account: it comes in by a mailed link, used once within 30 minutes, and the six digits of that mail.
 * ACC-4 Wrong passwords slow down the address they come from, and an account for a minute at most, so that nobody can lock
 *       somebody else out for long.
 * ACC-5 Asking for a link gives the same answer whether the address is known or not.
 * ACC-6 A session gets a new identity at sign-in, ends when idle or old, and all of a person's sessions end at will.
 * ACC-7 An e-mail address belongs to one person.
 * ACC-8 An organisation describes itself once for all; what it says is shown to everybody only if it chose a public page.
 * Not here: what an organisation does in a supply chain (portfolio).
 */
package merlin.account;
