package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * Appointment of an audit team (LSPr/FR-7.4.2; CRT-046).
 *
 * @param formulir code, revision and date of the form, or null where the satker has none
 * @param periode when the audit is planned, in words
 * @param produk  null for a management system, as {@code acuan} where none is known
 * @param contoh samples are taken, so that it appoints samplers too
 */
public record PenunjukanEvaluator(Formulir formulir, String tempat, LocalDate tanggal, String order, String kegiatan, List<Personil> personil, String periode, String perusahaan, String alamat,
        List<String> lokasi, String produk, String acuan, Penanda penanda, boolean contoh) implements ModelDokumen {

    /** @param tugas part in the team, as the form calls it */
    public record Personil(String nama, String nip, String tugas) {
    }

    @Override
    public String templat() {
        return "penunjukan-evaluator";
    }

    @Override
    public String judul() {
        return (contoh ? jenis().sebutan() : jenis().sebutanLain()).utama(bahasa());
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PENUNJUKAN_EVALUATOR;
    }
}
