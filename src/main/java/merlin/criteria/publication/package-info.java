/** The Standard for everybody: the method page, editions as open data, and a score calculator that keeps nothing. */
package merlin.criteria.publication;
