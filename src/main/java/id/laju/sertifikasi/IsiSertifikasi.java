package id.laju.sertifikasi;

import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            String spkNomor, List<MerekDiminta> merek) {
    }

    private static final Map<String, String> JUDUL = Map.of(LayananSertifikasi.PRODUK, "Produk", LayananSertifikasi.INDUSTRI_HIJAU, "Industri Hijau", LayananSertifikasi.SISTEM_MANAJEMEN, "Sistem Manajemen");

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final SpkService spk;

    IsiSertifikasi(SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, SpkService spk) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.spk = spk;
    }

    public Isi untuk(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        String skema = s.skema() != null ? s.skema() : "INDUSTRI_HIJAU";
        Optional<ProdukSni> sni = katalog.sni(p.satker(), s.produkSertifikasiId());
        Optional<PilihanPabrik> pabrik = katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).findFirst();
        return new Isi(JUDUL.get(p.layanan()), skema, katalog.namaSkema(skema), s.produkSertifikasiId(), sni.map(ProdukSni::nama).orElse(katalog.namaSkema(skema)),
            sni.map(ProdukSni::acuan).orElse(s.standarSmm() == null ? katalog.namaSkema(skema) : s.standarSmm()), pabrik.map(x -> x.nama() + ", " + x.alamat()).orElse(null),
            null, s.ttdNama(), s.telepon(), s.surel(), spk.berlaku(p.id()).map(Spk::nomor).orElse(null),
            merek.semua(p.id()).stream().filter(m -> m.merek() != null).map(IsiSertifikasi::merek).toList());
    }

    private static MerekDiminta merek(Merek m) {
        String jenis = Stream.of(m.tipePolos(), m.spesifikasiPolos()).filter(x -> x != null && !x.isBlank()).reduce((a, b) -> a + ", " + b).orElse(null);
        String nama = m.namaProdukPolos();
        return new MerekDiminta(m.merek(), nama == null || nama.isBlank() ? null : nama, jenis);
    }
}
