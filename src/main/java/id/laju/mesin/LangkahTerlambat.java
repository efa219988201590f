package id.laju.mesin;

/**
 * Published once for a step that is past its due date and has an escalation role.
 *
 * @param peran role that hears of it, property {@code eskalasi}
 */
public record LangkahTerlambat(String satker, String peran, Langkah langkah) {
}
