/**
 * Notice: the e-mail outbox. Listens to what happened in the rooms and writes the mail in the same transaction as the fact.
 * NOT-1 A mail is written in the transaction of its fact and sent afterwards: neither can exist without the other.
 * NOT-2 Mails to partners come from the assessment body, never from the prime, and say nothing about who answered.
 * NOT-3 A mail with a way in is deleted from the outbox once sent, or after a day.
 * NOT-4 A mail whose address the mail server refuses for good (SMTP 5xx) is deleted at once; any other failure is tried again
 *       every hour for five days. Of a survey's mail the answer is kept with its day.
 * Not here: deciding that something happened (the rooms).
 */
package merlin.notice;
