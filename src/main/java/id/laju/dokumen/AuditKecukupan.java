package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/** How the documents of a quality system were judged (CHK-094). @param formulir code, revision and date of the form, or null where the satker has none @param tahapSatu the first of two stages @param putaran which time */
public record AuditKecukupan(Formulir formulir, boolean tahapSatu, int putaran, String order, String perusahaan, String acuan, String produk, List<Baris> baris, String putusan, String catatan, String evaluator,
        String tempat, LocalDate tanggal) implements ModelDokumen {

    public record Baris(String butir, String hasil, String catatan) {
    }

    @Override
    public String templat() {
        return "audit-kecukupan";
    }

    @Override
    public String judul() {
        return (tahapSatu ? jenis().sebutanLain() : jenis().sebutan()).utama(bahasa());
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.AUDIT_KECUKUPAN;
    }
}
