package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;
import java.util.List;

/** Tinjauan Permohonan with its questions and answers (CRT-037, CHK-093). @param peninjau name of PJ Sertifikasi */
public record LembarTinjauan(KepalaLembar kepala, int putaran, List<Baris> baris, String keputusan, String catatan, String peninjau) implements ModelDokumen {

    /** @param pilihan 1 or 2; null when it was not answered */
    public record Baris(String isi, String pilihan1, String pilihan2, Integer pilihan, String keterangan) {
    }

    @Override
    public String templat() {
        return "lembar-tinjauan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.TINJAUAN_PERMOHONAN;
    }
}
