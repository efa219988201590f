package id.laju.sertifikasi;

import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BersihHtml;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands above every task about an application for a certification. */
@Component
public class KepalaSertifikasi {

    /** Ready to be shown. @param ruangLingkup what a management system is certified for; null for others, as their sites @param merek in one line; null for what has no brands @param risiko null where none was said @param hasil {@link Kegiatan#hasil()} */
    public record Kepala(KepalaTugas.Kepala kepala, long permohonanId, String layanan, String alamat, String kontak, String lingkup, String ruangLingkup, String lokasi, String produk, String merek, String pabrik, String standar, String risiko, String hasil) {
    }

    private final KepalaTugas kepala;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final LayananSertifikasi layanan;
    private final MerekService merek;
    private final SampelLokasi lokasi;

    KepalaSertifikasi(KepalaTugas kepala, PermohonanService permohonan, SertifikasiService sertifikasi, KatalogSertifikasi katalog, LayananSertifikasi layanan, MerekService merek, SampelLokasi lokasi) {
        this.kepala = kepala;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.layanan = layanan;
        this.merek = merek;
        this.lokasi = lokasi;
    }

    Permohonan permohonan(TugasKonteks k) {
        return permohonan.ambil(k.id("permohonanId"));
    }

    public Kepala dari(TugasKonteks k) {
        Permohonan p = permohonan(k);
        Sertifikasi s = sertifikasi.ambil(p);
        String semuaMerek = merek.semua(p.id()).stream().map(Merek::merek).collect(Collectors.joining("; "));
        String pabrik = katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).map(x -> x.nama() + ", " + x.alamat()).findFirst().orElse(null);
        return new Kepala(kepala.dari(k, p), p.id(), p.layanan(), p.alamatCetak(), kontak(p), layanan.uraian(p), ruangLingkup(p, s), semuaLokasi(p),
            katalog.sni(p.satker(), s.produkSertifikasiId()).map(x -> LayananSertifikasi.PRODUK.equals(p.layanan()) ? x.tertulis() + " (SNI " + x.kelompok().toLowerCase() + ")" : x.tertulis()).orElse(null),
            semuaMerek.isEmpty() ? null : semuaMerek, pabrik, gabung(s.standarSmm(), s.standarPendukung()), s.risiko(), s.kegiatan().hasil());
    }

    /** Plain; null where the product or the standard says it. */
    static String ruangLingkup(Permohonan p, Sertifikasi s) {
        return LayananSertifikasi.SISTEM_MANAJEMEN.equals(p.layanan()) && s.layananDiminta() != null ? BersihHtml.teks(s.layananDiminta()) : null;
    }

    private String semuaLokasi(Permohonan p) {
        return gabung(lokasi.semua(p).stream().map(b -> b.get("nama")).toArray(String[]::new));
    }

    private static String kontak(Permohonan p) {
        return gabung(p.kontakNama(), p.kontakJabatan(), p.kontakWa() == null ? null : "WA " + p.kontakWa(), p.kontakSurel());
    }

    /** Null for nothing. */
    private static String gabung(String... bagian) {
        String isi = Stream.of(bagian).filter(b -> b != null && !b.isBlank()).collect(Collectors.joining(", "));
        return isi.isEmpty() ? null : isi;
    }
}
