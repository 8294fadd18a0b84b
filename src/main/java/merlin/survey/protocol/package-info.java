/**
 * The partner survey's protocol: the values and byte strings that main, the ballot program and the command line share, and
 * the checks on them. Plain Java: no container, no database, no clock.
 *
 * Suite: RSABSSA-SHA384-PSS-Randomized (RFC 9474) with RSA 3072 for the pass, ECDSA P-256 with SHA-256 for the answers.
 * In concatenations every base64url value stands for its raw bytes; u32 is big-endian; strings are ASCII.
 * SUR-1 A survey is described by public, immutable bytes; their SHA-256 names them.
 * SUR-2 The survey's key is RSA, e = 65537, odd modulus of exactly 3072 bits; its id is the RFC 7638 thumbprint.
 * SUR-3 A blind signature is made with the private key by the platform's own RSA, then checked: s^e = m. Source: RFC
 *       9474 section 4.3.
 * SUR-4 A pass is a P-256 key whose message carries an RSASSA-PSS signature (SHA-384, MGF1-SHA-384, salt 48) of the
 *       key of this survey. Source: RFC 9474 section 4.5.
 * SUR-5 A pass key is a point on P-256, in uncompressed form. The platform does not check it, so this room does.
 * SUR-6 An entry is signed by its pass key; the receipt is the hash of the entry.
 * SUR-7 Answers are committed to; the commitment opens with nonce and scores.
 * SUR-8 Answers fit the form: 1 to 5, whole, for items of the form; a group only if the survey asks for one.
 * SUR-9 A handle stands for a partner in the register; only who knows the salt can make it.
 * SUR-10 Main calls the ballot program with a shared secret; outside demo mode neither starts without one.
 *
 * Used by survey, ballot and cli. Not here: who may collect a pass (survey), what is stored (ballot), what is shown
 * (survey, rules PUB).
 */
package merlin.survey.protocol;
