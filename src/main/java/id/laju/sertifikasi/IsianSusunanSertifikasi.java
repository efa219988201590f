package id.laju.sertifikasi;

import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.IsianSusunan;
import id.laju.penawaran.JasaDipilih;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;

/**
 * What PJ Sertifikasi sends for a quotation.
 *
 * @param contoh ids of the brands that are sampled; empty without a test in the own laboratory, so parameter
 * @param mulai first day offered, as typed; so selesai
 */
record IsianSusunanSertifikasi(List<JasaDipilih> jasa, List<Long> contoh, List<Long> parameter, List<BiayaDitanggung> biaya, String penerima, String caraBayar, String mulai, String selesai,
        String uraianJadwal) {

    IsianSusunanSertifikasi {
        jasa = jasa == null ? List.of() : jasa;
        contoh = contoh == null ? List.of() : contoh;
        parameter = parameter == null ? List.of() : parameter;
        biaya = biaya == null ? List.of() : biaya;
    }

    IsianSusunan luar() {
        return IsianSusunan.biayaSaja(biaya, penerima, caraBayar);
    }

    /** @param dikenal ids of the price list of today */
    void periksa(PeriksaIsian p, Set<Long> dikenal) {
        JasaDipilih.periksa(p, jasa, dikenal);
        p.tolakJika(contoh.isEmpty() && !parameter.isEmpty(), "contoh", "Pilih merek yang diambil contohnya untuk diuji.");
        p.tolakJika(!contoh.isEmpty() && parameter.isEmpty(), "parameter", "Pilih parameter yang diuji, atau jangan ambil contoh.");
        luar().periksa(p);
    }
}
