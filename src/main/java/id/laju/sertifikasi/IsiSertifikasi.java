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

    /**
     * @param judulLayanan what the certificate is of
     * @param dasarSkema regulation of the scheme; null without
     * @param akreditasi number of the accreditation under which it is issued; null without
     * @param spkNomor of the agreement in force for this request; null without
     */
    public record Isi(String lembaga, String judulLayanan, String kegiatan, String skema, String namaSkema, String dasarSkema, String akreditasi, Long produkSertifikasiId, String produk, String acuan, String pabrik, String kota, String pimpinan, String telepon, String surel,
            String spkNomor, List<MerekDiminta> merek, List<LokasiDiminta> lokasi) {
    }

    private static final int LINGKUP = 300;
    private static final Map<String, String> JUDUL = Map.of(LayananSertifikasi.PRODUK, "Kesesuaian", LayananSertifikasi.INDUSTRI_HIJAU, "Industri Hijau", LayananSertifikasi.SISTEM_MANAJEMEN, "Sistem Manajemen");

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final SpkService spk;
    private final SampelLokasi lokasi;
    private final FormulirTercetak lembaga;

    IsiSertifikasi(SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, SpkService spk, SampelLokasi lokasi, FormulirTercetak lembaga) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.spk = spk;
        this.lokasi = lokasi;
        this.lembaga = lembaga;
    }

    public Isi untuk(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        String skema = s.skema() != null ? s.skema() : "INDUSTRI_HIJAU";
        Optional<ProdukSni> sni = katalog.sni(p.satker(), s.produkSertifikasiId());
        Optional<PilihanPabrik> pabrik = katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).findFirst();
        return new Isi(lembaga.lembaga(p.satker()), JUDUL.get(p.layanan()), s.kegiatanLengkap(), skema, katalog.namaSkema(skema), sni.map(ProdukSni::dasarSkema).orElse(null),
            p.layanan().equals(LayananSertifikasi.PRODUK) ? lembaga.akreditasi(p.satker()).orElse(null) : null, s.produkSertifikasiId(), sni.map(ProdukSni::nama).orElseGet(() -> lingkup(s, katalog.namaSkema(skema))),
            sni.map(ProdukSni::acuan).orElseGet(() -> s.standarSmm() == null ? katalog.acuanSkema(skema) : s.standarSmm()), pabrik.map(x -> x.nama() + ", " + x.alamat()).orElse(null),
            pabrik.map(PilihanPabrik::kota).orElse(null), s.ttdNama(), s.telepon(), s.surel(), spk.berlaku(p.id()).map(Spk::nomor).orElse(null),
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

    /** As the certificate will have it. */
    static MerekDiminta merek(Merek m) {
        String jenis = Stream.of(m.tipePolos(), m.spesifikasiPolos()).filter(x -> x != null && !x.isBlank()).reduce((a, b) -> a + ", " + b).orElse(null);
        String nama = m.namaProdukPolos();
        return new MerekDiminta(m.merek(), nama == null || nama.isBlank() ? null : nama, jenis);
    }
}
