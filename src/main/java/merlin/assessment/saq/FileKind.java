package merlin.assessment.saq;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file accepted as evidence (ASM-8): documents, tables and pictures that hold no program. */
enum FileKind {
    PDF("pdf", "application/pdf", "%PDF-"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK\u0003\u0004"),
    ODT("odt", "application/vnd.oasis.opendocument.text", "PK\u0003\u0004"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", "PK\u0003\u0004"),
    CSV("csv", "text/csv", ""),
    TXT("txt", "text/plain", ""),
    PNG("png", "image/png", "\u0089PNG"),
    JPG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
    JPEG("jpeg", "image/jpeg", "\u00ff\u00d8\u00ff");

    private final String ending;
    private final String mediaType;
    private final byte[] firstBytes;

    FileKind(String ending, String mediaType, String firstBytes) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.firstBytes = firstBytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The kind a name's ending stands for. */
    static Optional<FileKind> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> name.endsWith("." + k.ending))
                .findFirst();
    }

    /** Whether the bytes begin as this kind does; text has to be UTF-8 without control characters. */
    boolean fits(byte[] bytes) {
        if (firstBytes.length == 0) return isText(bytes);
        return bytes.length >= firstBytes.length
                && Arrays.equals(bytes, 0, firstBytes.length, firstBytes, 0, firstBytes.length);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    String mediaType() {
        return mediaType;
    }

    /** For messages: {@code pdf, docx, ...}. */
    static String endings() {
        return Arrays.stream(values()).map(k -> k.ending).collect(Collectors.joining(", "));
    }
}
