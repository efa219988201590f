package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import id.laju.umum.BersihHtml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a certificate takes over from its request. */
@Component
public class IsiSertifikasi {

    /** @param jenis types, sizes and specification in one line; null without */
    public record MerekDiminta(String merek, String namaProduk, String jenis) {
    }

    /** @param judulLayanan what is certified @param spkNomor of the agreement in force for this request; null without */
    public record Isi(String judulLayanan, String skema, String namaSkema, Long produkSertifikasiId, String produk, String acuan, String pabrik, String kota, String pimpinan, String telepon, String surel,
            String spkNomor, List<MerekDiminta> merek, List<LokasiDiminta> lokasi) {
    }

    private static final int LINGKUP = 300;
    private static final Map<String, String> JUDUL = Map.of(LayananSertifikasi.PRODUK, "Produk", LayananSertifikasi.INDUSTRI_HIJAU, "Industri Hijau", LayananSertifikasi.SISTEM_MANAJEMEN, "Sistem Manajemen");

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final SpkService spk;
    private final SampelLokasi lokasi;

    IsiSertifikasi(SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, SpkService spk, SampelLokasi lokasi) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.spk = spk;
        this.lokasi = lokasi;
    }

    public Isi untuk(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        String skema = s.skema() != null ? s.skema() : "INDUSTRI_HIJAU";
        Optional<ProdukSni> sni = katalog.sni(p.satker(), s.produkSertifikasiId());
        Optional<PilihanPabrik> pabrik = katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).findFirst();
        return new Isi(JUDUL.get(p.layanan()), skema, katalog.namaSkema(skema), s.produkSertifikasiId(), sni.map(ProdukSni::nama).orElseGet(() -> lingkup(s, katalog.namaSkema(skema))),
            sni.map(ProdukSni::acuan).orElse(s.standarSmm() == null ? katalog.namaSkema(skema) : s.standarSmm()), pabrik.map(x -> x.nama() + ", " + x.alamat()).orElse(null),
            null, s.ttdNama(), s.telepon(), s.surel(), spk.berlaku(p.id()).map(Spk::nomor).orElse(null),
            merek.semua(p.id()).stream().filter(m -> m.merek() != null).map(IsiSertifikasi::merek).toList(),
            lokasi.semua(p).stream().map(IsiSertifikasi::lokasi).toList());
    }

    /** What a management system is certified for. */
    private static String lingkup(Sertifikasi s, String nama) {
        String diminta = BersihHtml.teks(s.layananDiminta()).replaceAll("\\s+", " ");
        return diminta.isEmpty() ? nama : diminta.substring(0, Math.min(diminta.length(), LINGKUP));
    }

    private static LokasiDiminta lokasi(Map<String, String> b) {
        String alamat = Stream.of("alamat", "kota").map(b::get).filter(x -> x != null && !x.isBlank()).collect(Collectors.joining(", "));
        return new LokasiDiminta(b.get("nama"), alamat, b.get("kegiatan"));
    }

    private static MerekDiminta merek(Merek m) {
        String jenis = Stream.of(m.tipePolos(), m.spesifikasiPolos()).filter(x -> x != null && !x.isBlank()).reduce((a, b) -> a + ", " + b).orElse(null);
        String nama = m.namaProdukPolos();
        return new MerekDiminta(m.merek(), nama == null || nama.isBlank() ? null : nama, jenis);
    }
}
