package id.laju.keputusan;

import id.laju.dokumen.Formulir;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import java.time.LocalDate;
import java.util.List;

/**
 * Keputusan Sertifikasi (LSPr/FR-7.5.3; CRT-061, CRT-062, CHK-102), signed by who proposed it; for the balai alone.
 *
 * @param formulir null where the satker gave it no code
 * @param tinjauan day of the review, in words
 * @param catatan null without
 * @param sampai last day of a postponement in words; null for everything else
 * @param peringkat level of green industry with what it rests on; null for everything else
 * @param pj name of PJ Sertifikasi, who approved it
 */
public record LembarKeputusan(Formulir formulir, String order, String nama, String jabatan, String kegiatan, String perusahaan, String alamat, String produk, String acuan, String tinjauan,
        String reviewer, List<Pilihan> pilihan, String catatan, String sampai, String peringkat, List<String> berkas, String pj, String disetujui, String kota, LocalDate tanggal, Penanda penanda)
        implements ModelDokumen {

    /** @param huruf null for what the form has no letter for */
    public record Pilihan(String huruf, String label, boolean dipilih) {
    }

    @Override
    public String templat() {
        return "keputusan-sertifikasi";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KEPUTUSAN_SERTIFIKASI;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }
}
