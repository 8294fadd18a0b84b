package merlin.payment.importing;

/** A file that has arrived. @param name as its sender calls it, at most 255 characters */
record ReceivedFile(String name, long bytes, String sha256) {
    private static final int LONGEST_NAME = 255;

    ReceivedFile {
        name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
