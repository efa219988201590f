package id.laju.sertifikasi;

import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the verification goes through: every part of the request that a note can name, with what was judged before and what the customer said to it. */
@Component
class DaftarVerifikasi {

    private final LayananSertifikasi layanan;
    private final KatalogSertifikasi katalog;
    private final SertifikasiService sertifikasi;
    private final DaftarUnggahService unggah;
    private final DokumenSertifikasiMapper dokumen;
    private final VerifikasiMapper verifikasi;
    private final TinjauanMapper tinjauan;
    private final PerbaikanMapper perbaikan;
    private final KajiUlangService catatan;
    private final IsianMapper isian;

    DaftarVerifikasi(LayananSertifikasi layanan, KatalogSertifikasi katalog, SertifikasiService sertifikasi, DaftarUnggahService unggah, DokumenSertifikasiMapper dokumen,
            VerifikasiMapper verifikasi, TinjauanMapper tinjauan, PerbaikanMapper perbaikan, KajiUlangService catatan, IsianMapper isian) {
        this.layanan = layanan;
        this.katalog = katalog;
        this.sertifikasi = sertifikasi;
        this.unggah = unggah;
        this.dokumen = dokumen;
        this.verifikasi = verifikasi;
        this.tinjauan = tinjauan;
        this.perbaikan = perbaikan;
        this.catatan = catatan;
        this.isian = isian;
    }

    /** What is known of all parts, by their names. @param diminta what was asked of the customer for PJ Sertifikasi since the last round, by part @param kosong entry pages on which nothing stands */
    private record Bahan(Map<String, BarisUnggah> unggahan, Map<String, DokumenSertifikasi> versi, Map<String, DokumenDiperiksa> lalu, Map<String, String> diminta, Map<String, String> tanggapan,
            Map<String, DokumenPerlu> perlu, Set<String> kosong) {
    }

    /** In the order of the request's pages. */
    List<BarisPeriksa> untuk(Permohonan p) {
        Bahan bahan = new Bahan(menurut(unggah.daftar(p), b -> b.dokumen().kode()), menurut(dokumen.terbaru(p.id()), DokumenSertifikasi::kode),
            menurut(verifikasi.terakhir(p.id()), DokumenDiperiksa::bidang), diminta(p.id()),
            perbaikan.tanggapan(p.id(), catatan.putaran(p.id())).stream().collect(Collectors.toMap(PerbaikanMapper.Tanggapan::bidang, PerbaikanMapper.Tanggapan::tanggapan)),
            menurut(katalog.diperlukan(p, sertifikasi.ambil(p)), DokumenPerlu::kode), kosong(p));
        return layanan.bidang(p).entrySet().stream().filter(e -> !e.getKey().equals("umum")).map(e -> baris(e.getKey(), e.getValue(), bahan)).toList();
    }

    private Set<String> kosong(Permohonan p) {
        return Arrays.stream(JenisIsian.values()).map(JenisIsian::name).filter(kode -> isian.baris(p.id(), kode).isEmpty()).collect(Collectors.toSet());
    }

    private Map<String, String> diminta(long permohonanId) {
        Instant putaran = verifikasi.semua(permohonanId).stream().map(Verifikasi::pada).reduce(Instant.MIN, (a, b) -> b);
        boolean sesudahnya = tinjauan.semua(permohonanId).stream().findFirst().flatMap(t -> tinjauan.tindakan(t.id())).filter(t -> "perbaiki".equals(t.keputusan()) && t.pada().isAfter(putaran)).isPresent();
        return sesudahnya ? catatan.catatanTerakhir(permohonanId).stream().collect(Collectors.toMap(CatatanPerbaikan::bidang, CatatanPerbaikan::catatan, (a, b) -> a + " " + b)) : Map.of();
    }

    private static <T> Map<String, T> menurut(List<T> semua, Function<T, String> nama) {
        return semua.stream().collect(Collectors.toMap(nama, Function.identity()));
    }

    private static BarisPeriksa baris(String bidang, String nama, Bahan bahan) {
        BarisUnggah u = bahan.unggahan().get(bidang);
        boolean ada = u != null && u.ada();
        Long versi = bahan.versi().containsKey(bidang) ? bahan.versi().get(bidang).id() : null;
        DokumenDiperiksa lalu = bahan.lalu().get(bidang);
        boolean wajib = !bahan.perlu().containsKey(bidang) || bahan.perlu().get(bidang).wajib();
        String keadaan = keadaan(u, ada || u == null && !bahan.kosong().contains(bidang));
        return new BarisPeriksa(bidang, u != null, nama, wajib, versi, ada ? u.berkas().id() : null, ada ? u.berkas().nama() : null, ada ? rincian(u) : null,
            keadaan, keterangan(keadaan, lalu, versi), masihSesuai(lalu, versi) && !bahan.diminta().containsKey(bidang) ? Boolean.TRUE : null,
            lalu != null && !lalu.sesuai() ? lalu.catatan() : bahan.diminta().get(bidang), bahan.tanggapan().get(bidang));
    }

    /** A verdict holds for the version that it judged. */
    private static boolean masihSesuai(DokumenDiperiksa lalu, Long versi) {
        return lalu != null && lalu.sesuai() && Objects.equals(lalu.dokumenId(), versi);
    }

    private static String keadaan(BarisUnggah u, boolean ada) {
        return !ada ? "-" : u == null ? "terisi" : "terlampir";
    }

    private static String keterangan(String keadaan, DokumenDiperiksa lalu, Long versi) {
        return lalu != null && !lalu.sesuai() && Objects.equals(lalu.dokumenId(), versi) ? lalu.catatan() : keadaan;
    }

    private static String rincian(BarisUnggah u) {
        String isi = Stream.concat(Stream.of(u.nomor() == null ? null : "nomor " + u.nomor(), u.notaris() == null ? null : "notaris " + u.notaris()),
            u.karyawan().entrySet().stream().map(e -> e.getKey() + " " + e.getValue())).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return isi.isEmpty() ? null : isi;
    }
}
