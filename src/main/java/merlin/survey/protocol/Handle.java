package merlin.survey.protocol;

import java.util.Collection;

/** SUR-9 Stands for a partner in the public register: only who knows the partner's salt can tell whose it is. */
public final class Handle {
    public static final int SALT = 32;

    private Handle() {}

    /** 32 bytes. {@code salt} is 32 random bytes, shown to that partner alone. */
    public static byte[] of(String surveyId, byte[] salt, String partnerId) {
        if (salt.length != SALT) throw new Malformed("salt");
        return Bytes.sha256(Bytes.label("merlin-partner/v1"), SurveyId.bytes(surveyId), salt, Bytes.utf8(partnerId));
    }

    /** SHA-256 of all handles in unsigned order: fixes the partner list without naming it. */
    public static byte[] hash(Collection<byte[]> handles) {
        return Bytes.sha256(Bytes.concat(handles.stream().sorted(Bytes.UNSIGNED).toList()));
    }
}
