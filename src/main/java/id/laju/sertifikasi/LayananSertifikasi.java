package id.laju.sertifikasi;

import id.laju.pelanggan.DokumenPelangganService;
import id.laju.permohonan.IsiLayanan;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.Permohonan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The three certifications of companies as requests; what they ask for stands in this package. */
@Component
public class LayananSertifikasi implements IsiLayanan {

    static final String PRODUK = "sertifikasi-produk";
    static final String INDUSTRI_HIJAU = "sertifikasi-industri-hijau";
    static final String SISTEM_MANAJEMEN = "sertifikasi-sistem-manajemen";
    public static final Set<String> SEMUA = Set.of(PRODUK, INDUSTRI_HIJAU, SISTEM_MANAJEMEN);

    /** Code of the scheme of a request; green industry has one only. */
    static String skema(String layanan, String dipilih) {
        return INDUSTRI_HIJAU.equals(layanan) ? "INDUSTRI_HIJAU" : dipilih;
    }

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final KelengkapanSertifikasi kelengkapan;
    private final MerekService merek;
    private final DaftarUnggahService unggah;
    private final DokumenPelangganService profil;
    private final TarifSertifikasi tarif;
    private final KataSkema kata;

    LayananSertifikasi(SertifikasiService sertifikasi, KatalogSertifikasi katalog, KelengkapanSertifikasi kelengkapan, MerekService merek, DaftarUnggahService unggah,
            DokumenPelangganService profil, TarifSertifikasi tarif, KataSkema kata) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.kelengkapan = kelengkapan;
        this.merek = merek;
        this.unggah = unggah;
        this.profil = profil;
        this.tarif = tarif;
        this.kata = kata;
    }

    @Override
    public Set<String> layanan() {
        return SEMUA;
    }

    /** Products and green industry only where the satker certifies by any standard, management systems where it has a price for the days of an audit. */
    @Override
    public boolean tersedia(String satker, String layanan) {
        return SISTEM_MANAJEMEN.equals(layanan) ? tarif.pos(satker, katalog.hariIni(satker)).values().stream().anyMatch(t -> t.rincian().equals(UsulanJasa.HARI_AUDIT))
            : !katalog.sniDitawarkan(satker, layanan).isEmpty();
    }

    @Override
    public Optional<Kekurangan> halangan(long pelangganId) {
        return profil.lengkap(pelangganId) ? Optional.empty()
            : Optional.of(new Kekurangan("/portal/profil/dokumen", "Lengkapi dulu dokumen profil perusahaan (NPWP, Akta, dan SIINAS); sertifikasi diajukan sesudah itu."));
    }

    @Override
    public List<Kekurangan> kurang(Permohonan p) {
        return kelengkapan.kurang(p);
    }

    @Override
    public Map<String, String> bidang(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("umum", "Umum");
        hasil.put("data", "Data Permohonan");
        if (SISTEM_MANAJEMEN.equals(p.layanan())) {
            hasil.put(JenisIsian.LOKASI.name(), "Lokasi");
        } else {
            hasil.put("pabrik", "Data Pabrik");
        }
        merek.semua(p.id()).forEach(m -> hasil.put("merek." + m.urutan(), "Merek " + m.urutan()));
        // A print is judged as the signed paper that is uploaded.
        katalog.diperlukan(p, sertifikasi.ambil(p)).stream().filter(d -> !d.jenis().equals("CETAK")).forEach(d -> hasil.put(d.kode(), d.nama()));
        return hasil;
    }

    @Override
    public String halaman(Permohonan p) {
        return "/portal/sertifikasi/" + p.id() + (p.dikembalikan() == null ? "" : "/perbaikan");
    }

    @Override
    public List<UUID> berkas(Permohonan p) {
        List<UUID> hasil = new ArrayList<>(merek.berkas(p.id()));
        hasil.addAll(unggah.berkas(p.id()));
        return hasil;
    }

    /** "Sertifikasi Awal, Tipe 5 - Dalam Negeri, SNI 7276:2014". */
    @Override
    public String uraian(Permohonan p, Locale bahasa) {
        Sertifikasi s = sertifikasi.ambil(p);
        if (s.skema() == null && s.layananDiminta() == null) {
            return "";
        }
        String lokasi = kata.kata("lokasi." + ("LUAR_NEGERI".equals(s.lokasi()) ? "LUAR_NEGERI" : "DALAM_NEGERI"), bahasa);
        String skema = s.skema() == null ? "" : ", " + kata.skema(s.skema(), bahasa) + (PRODUK.equals(p.layanan()) ? " - " + lokasi : "");
        return kata.kegiatan(s, bahasa) + skema + katalog.sni(p.satker(), s.produkSertifikasiId()).map(x -> ", " + x.acuan()).orElse("");
    }
}
