package id.laju.keputusan;

import id.laju.dokumen.Formulir;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import java.time.LocalDate;
import java.util.List;

/** Tinjauan Hasil with its questions and verdicts (CRT-059, CRT-082, CHK-101); for the balai alone. @param formulir null where the satker gave it no code @param oleh name of the reviewer */
public record LembarTinjauanHasil(Formulir formulir, String order, String perusahaan, String kegiatan, String acuan, String produk, int putaran, List<ButirDinilai> butir, String rekomendasi,
        String catatan, String reviewer, String kota, LocalDate tanggal, String oleh) implements ModelDokumen {

    @Override
    public String templat() {
        return "tinjauan-hasil";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.TINJAUAN_HASIL;
    }
}
