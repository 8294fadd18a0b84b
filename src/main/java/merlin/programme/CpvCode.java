package merlin.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import merlin.programme.ocds.Cpv;

/** A contract's code of the Common Procurement Vocabulary, as stored. */
@Embeddable
public class CpvCode {
    @Column(name = "code")
    private String code;

    @Column(name = "description")
    private String description;

    protected CpvCode() {}

    CpvCode(Cpv cpv) {
        code = cpv.code();
        description = cpv.description();
    }

    public String getCode() {
        return code;
    }

    public String getDescription() {
        return description;
    }
}
