package id.laju.permohonan;

import java.time.Instant;
import java.util.Set;

/**
 * One request in a list of the customer.
 *
 * @param uraian Uraian Pekerjaan, generated or written by the service (REQ-006)
 * @param status of the case, "Draft" before Ajukan
 * @param giliran balai, pelanggan or pihak ketiga; pelanggan for drafts; null when the case is over
 * @param janji promised moment, null while nothing is promised
 */
public record RingkasPermohonan(long id, String satker, String layanan, String praOrder, String nomorOrder, String kasus, int versi,
                                Instant dibuat, Instant diajukan, Instant dikembalikan, Instant dipesan, String alasan, String asalContoh, String uraian,
                                String status, String giliran, Instant janji, boolean selesai) {

    public static final String DRAFT = "Draft";

    private static final Set<String> TANPA_HASIL = Set.of("Batal", "Tolak");

    public boolean draf() {
        return diajukan == null;
    }

    /** Asks for samples to be tested or instruments to be calibrated; what is left is asked for on pages of its service. */
    public boolean bersampel() {
        return JenisLayanan.dari(layanan).map(JenisLayanan::bersampel).orElse(true);
    }

    /** Sent back and still open. */
    public boolean perluPerbaikan() {
        return !draf() && dikembalikan != null && !selesai;
    }

    public boolean bisaDibatalkan() {
        return !draf() && dipesan == null && !selesai && alasan == null;
    }

    /** From the confirmed payment on (REQ-055). */
    public boolean lunas() {
        return dipesan != null;
    }

    /** Worked to its end; a paid order that was stopped is over, but no more. */
    public boolean tuntas() {
        return selesai && lunas() && !TANPA_HASIL.contains(status);
    }

    /** Day it counts for in lists: submission, else creation. */
    public Instant saat() {
        return draf() ? dibuat : diajukan;
    }

    static RingkasPermohonan dari(BarisPermohonan b, String status, String giliran, Instant janji, boolean selesai) {
        String alasan = b.ditolakAlasan() != null ? b.ditolakAlasan() : b.batalAlasan();
        return new RingkasPermohonan(b.id(), b.satker(), b.layanan(), b.praOrder(), b.nomorOrder(), b.kasus(), b.versi(), b.dibuat(),
            b.diajukan(), b.dikembalikan(), b.dipesan(), alasan, b.asalContoh(), b.uraian(), status, selesai ? null : giliran, janji, selesai);
    }
}
