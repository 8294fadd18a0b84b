package merlin.portfolio.claim;

import merlin.shared.Refusal;

/**
 * What a claimant shows: a text, a file, or both. A file is a PDF, PNG or JPEG by its content, of at most 5 MB.
 *
 * @param fileName null without a file
 */
public record Evidence(EvidenceKind kind, String text, String fileName, byte[] file) {
    static final int LARGEST = 5_000_000;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 255;

    public Evidence {
        if (kind == null) throw new Refusal("POR-11", "portfolio.claim.kind");
        text = text == null || text.isBlank() ? null : text.strip();
        if (file != null && file.length == 0) file = null;
        if (text == null && file == null) throw new Refusal("POR-11", "portfolio.claim.noEvidence");
        if (text != null && text.length() > LONGEST_TEXT)
            throw new Refusal("POR-11", "portfolio.claim.longText", LONGEST_TEXT);
        if (file != null && file.length > LARGEST)
            throw new Refusal("POR-11", "portfolio.claim.largeFile", LARGEST / 1_000_000);
        if (file != null && type(file) == null) throw new Refusal("POR-11", "portfolio.claim.fileType");
        fileName = file == null || fileName == null
                ? null
                : fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
    }

    /** Media type by the file's first bytes; null for none of ours. */
    static String type(byte[] file) {
        if (startsWith(file, '%', 'P', 'D', 'F')) return "application/pdf";
        if (startsWith(file, 0x89, 'P', 'N', 'G')) return "image/png";
        return startsWith(file, 0xFF, 0xD8, 0xFF) ? "image/jpeg" : null;
    }

    private static boolean startsWith(byte[] file, int... beginning) {
        if (file.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if ((file[i] & 0xFF) != beginning[i]) return false;
        return true;
    }
}
