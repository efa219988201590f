package id.laju.survei;

import id.laju.dokumen.DaftarCetak;
import id.laju.dokumen.DokumenService;
import id.laju.umum.BukuKerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The results of some months as rows, for a workbook and for paper. */
@Component
class EksporHasil {

    private static final List<String> KEPALA = List.of("Layanan", "Indeks", "Unsur", "Jumlah nilai", "Responden", "Rata-rata", "Nilai", "Mutu");
    /** As the pages call them. */
    private static final Map<String, String> SEBUTAN = Map.of("IKM", "IKP");
    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private final HasilSurveiService hasil;
    private final DokumenService dokumen;
    private final MessageSource kata;

    EksporHasil(HasilSurveiService hasil, DokumenService dokumen, MessageSource kata) {
        this.hasil = hasil;
        this.dokumen = dokumen;
        this.kata = kata;
    }

    byte[] excel(SaringanHasil s) {
        return BukuKerja.tulis("Hasil survei", KEPALA, baris(s));
    }

    byte[] pdf(SaringanHasil s) {
        List<List<String>> teks = baris(s).stream().map(b -> b.stream().map(EksporHasil::tulis).toList()).toList();
        return dokumen.cetak(s.satker(), s.dari() + "/" + s.sampai(), new DaftarCetak("Indeks Kepuasan Pelanggan dan Persepsi Korupsi " + s.sebutan(), KEPALA, teks));
    }

    private static String tulis(Object isi) {
        return isi instanceof BigDecimal angka ? angka.toPlainString().replace('.', ',') : String.valueOf(isi);
    }

    private List<List<Object>> baris(SaringanHasil s) {
        List<List<Object>> semua = new ArrayList<>();
        tambah(semua, s.layanan() == null ? "Semua layanan" : nama(s.layanan()), hasil.terbaca(s));
        if (s.layanan() == null) {
            Map<String, HasilSurvei> terbaca = hasil.layananTerbaca(s);
            hasil.perLayanan(s).forEach((l, h) -> tambah(semua, nama(l), terbaca.getOrDefault(l, h.tertutup())));
        }
        return semua;
    }

    private String nama(String layanan) {
        return kata.getMessage("permohonan.layanan." + layanan, null, layanan, INDONESIA);
    }

    private void tambah(List<List<Object>> semua, String layanan, HasilSurvei h) {
        if (h.kosong()) {
            semua.add(List.of(layanan, "", kata.getMessage(h.alasan(), new Object[] {h.responden()}, INDONESIA), "", h.responden(), "", "", ""));
        }
        h.indeks().forEach((indeks, i) -> {
            String jenis = SEBUTAN.getOrDefault(indeks, indeks);
            for (int n = 0; n < i.rincian().size(); n++) {
                Unsur u = h.unsur().get(indeks).get(n);
                semua.add(List.of(layanan, jenis, u.nama(), u.jumlah(), u.responden(), i.rincian().get(n).nrr(), u.nilai(), u.huruf()));
            }
            semua.add(List.of(layanan, jenis, kata.getMessage("hasilSurvei." + indeks, null, INDONESIA), "", h.responden(), "", i.nilai(), i.mutu().huruf() + " (" + i.mutu().sebutan() + ")"));
        });
    }
}
