package id.laju.sertifikasi;

import id.laju.dokumen.BarisBiaya;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.RincianBiaya;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the words of an agreement together from the request and its accepted quotation. */
@Component
class PenyusunSpk {

    private static final Map<String, String> NAMA = Map.of(LayananSertifikasi.PRODUK, "Sertifikasi Produk", LayananSertifikasi.INDUSTRI_HIJAU, "Sertifikasi Industri Hijau",
        LayananSertifikasi.SISTEM_MANAJEMEN, "Sertifikasi Sistem Manajemen");

    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final PenawaranService penawaran;
    private final SatkerService satker;
    private final MasaSertifikasi masa;

    PenyusunSpk(KatalogSertifikasi katalog, MerekService merek, PenawaranService penawaran, SatkerService satker, MasaSertifikasi masa) {
        this.katalog = katalog;
        this.merek = merek;
        this.penawaran = penawaran;
        this.satker = satker;
        this.masa = masa;
    }

    SuratSpk naskah(Permohonan p, Sertifikasi s, Penawaran harga, LocalDate hari, String ketentuan) {
        Satker b = satker.ambil(p.satker());
        RincianBiaya biaya = RincianBiaya.dari(penawaran.baris(harga.id()));
        Optional<ProdukSni> sni = katalog.sni(p.satker(), s.produkSertifikasiId());
        return new SuratSpk(b.nama(), b.alamat(), b.kota(), hari, p.namaCetak(), p.alamatCetak(), s.ttdNama(), s.ttdJabatan(), p.praOrder(), lingkup(p, s),
            sni.map(x -> List.of(x.nama() + ", " + x.acuan())).orElse(List.of()), merek.semua(p.id()).stream().map(PenyusunSpk::merek).filter(Objects::nonNull).toList(), pabrik(p, s),
            harga.nomor(), baris(biaya.ditagih()), baris(biaya.luar()), masa.tahun(p.satker(), p.layanan(), s.skema()), paragraf(ketentuan), null, null, null);
    }

    private String lingkup(Permohonan p, Sertifikasi s) {
        return Stream.of(NAMA.get(p.layanan()), s.kegiatanLengkap(), katalog.namaSkema(s.skema()), KepalaSertifikasi.ruangLingkup(p, s)).filter(Objects::nonNull).reduce((a, b) -> a + ", " + b).orElseThrow();
    }

    private static String merek(Merek m) {
        return m.merek() == null ? null : Stream.of(m.merek(), m.namaProdukPolos(), m.tipePolos()).filter(x -> x != null && !x.isBlank()).reduce((a, b) -> a + ", " + b).orElseThrow();
    }

    private String pabrik(Permohonan p, Sertifikasi s) {
        return katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).findFirst().map(x -> x.nama() + ", " + x.alamat()).orElse(null);
    }

    private static List<BarisBiaya> baris(List<BarisPenawaran> semua) {
        return semua.stream().map(b -> new BarisBiaya(b.kelompok(), b.uraian(), b.dasarLengkap(), b.satuan(), b.banyak(), b.harga())).toList();
    }

    private static List<String> paragraf(String teks) {
        return teks == null ? List.of() : teks.lines().map(String::strip).filter(x -> !x.isEmpty()).toList();
    }
}
