package id.laju.pemindahan;

import java.time.Instant;
import java.util.Map;

/**
 * A case that went over to another version of one of its processes.
 *
 * @param dari definition that it ran by. @param ke definition that it runs by since
 * @param pilihan element of the old version to element of the new one, where they are not called the same
 * @param oleh who ordered it. @param pada when it went over
 */
public record Perpindahan(String kasus, String proses, String dari, int dariVersi, String ke, int keVersi, Map<String, String> pilihan, String alasan, String oleh, Instant pada) {
}
