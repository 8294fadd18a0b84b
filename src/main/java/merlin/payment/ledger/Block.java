package merlin.payment.ledger;

/**
 * A piece of the file that begins where a row begins and ends where one ends.
 *
 * @param number counted from 0, in the order of the file
 * @param bytes may be longer than what counts
 * @param from first byte that counts; @param to the byte after the last
 * @param line of the first row, counted from 1
 */
record Block(int number, byte[] bytes, int from, int to, long line) {}
