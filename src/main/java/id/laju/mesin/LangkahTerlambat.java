package id.laju.mesin;

/**
 * Published once for a step that is past its due date and has an escalation role.
 *
 * @param peran roles that hear of it, parted by commas; property {@code eskalasi}
 */
public record LangkahTerlambat(String satker, String peran, Langkah langkah) {
}
