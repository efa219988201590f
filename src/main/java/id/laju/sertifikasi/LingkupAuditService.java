package id.laju.sertifikasi;

import id.laju.dokumen.Formulir;
import id.laju.dokumen.JenisDokumen;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the evaluation needs to know of an application. */
@Service
public class LingkupAuditService {

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final IsianService isian;
    private final FormulirTercetak formulir;
    private final SampelLokasi sampel;

    LingkupAuditService(SertifikasiService sertifikasi, KatalogSertifikasi katalog, IsianService isian, FormulirTercetak formulir, SampelLokasi sampel) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.isian = isian;
        this.formulir = formulir;
        this.sampel = sampel;
    }

    public LingkupAudit untuk(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        String kode = LayananSertifikasi.skema(p.layanan(), s.skema());
        Optional<ProdukSni> sni = katalog.sni(p.satker(), s.produkSertifikasiId());
        return new LingkupAudit(kode, katalog.namaSkema(kode), s.kegiatanLengkap(), s.kegiatan().hasil(), sni.map(x -> x.acuan() + " " + x.judul()).orElseGet(() -> s.standarSmm() == null ? katalog.namaSkema(kode) : s.standarSmm()), sni.map(ProdukSni::nama).orElse(null), tempat(p, s));
    }

    /** How many of its sites an audit visits at least, the first of them always. */
    public int sampel(Permohonan p) {
        return sampel.perlu(p);
    }

    /** How the satker names that form; empty where it gave it no code. */
    public Optional<Formulir> formulir(String satker, JenisDokumen jenis) {
        return formulir.cari(satker, jenis);
    }

    /** Where nothing else is known, the address of the company. */
    private List<String> tempat(Permohonan p, Sertifikasi s) {
        List<String> lokasi = isian.baris(p.id(), JenisIsian.LOKASI).stream().map(LingkupAuditService::lokasi).toList();
        if (!lokasi.isEmpty()) {
            return lokasi;
        }
        return katalog.pabrik(p.pelangganId()).stream().filter(x -> s.pabrikId() != null && x.id() == s.pabrikId()).map(x -> x.nama() + ", " + x.alamat()).findFirst().map(List::of)
            .orElseGet(() -> List.of(p.namaCetak() + ", " + p.alamatCetak()));
    }

    private static String lokasi(Map<String, String> baris) {
        return Stream.of("nama", "alamat", "kota").map(baris::get).filter(x -> x != null && !x.isBlank()).collect(Collectors.joining(", "));
    }
}
