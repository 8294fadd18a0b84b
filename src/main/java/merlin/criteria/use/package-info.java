/** Which criteria files assessments have been begun under, and what they were like then (CRI-2). */
package merlin.criteria.use;
