package id.laju.keputusan;

import id.laju.dokumen.Formulir;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import java.time.LocalDate;
import java.util.List;

/** Penunjukan Tinjauan Hasil Sertifikasi (CRT-058, CHK-100). @param formulir null where the satker gave it no code @param alasan why it takes the place of another; null for the first @param oleh name of PJ Sertifikasi */
public record LembarPenunjukanTinjauan(Formulir formulir, String order, String perusahaan, String kegiatan, String acuan, String produk, List<Orang> orang, String alasan, String kota, LocalDate tanggal,
        String oleh) implements ModelDokumen {

    public record Orang(String nama, String nip, String tugas) {
    }

    @Override
    public String templat() {
        return "penunjukan-tinjauan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PENUNJUKAN_TINJAUAN;
    }
}
