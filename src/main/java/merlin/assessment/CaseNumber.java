package merlin.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number last given to a case: one row, so that no number is given twice. */
@Entity
@Table(name = "assessment_number")
class CaseNumber {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_given")
    private int lastGiven;

    protected CaseNumber() {}

    int next() {
        return ++lastGiven;
    }
}
