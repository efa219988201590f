package id.laju.sertifikasi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.pelanggan.DokumenPelanggan;
import id.laju.pelanggan.DokumenPelangganService;
import id.laju.pelanggan.JenisDokumen;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that go with a certification: uploaded, or taken over from the profile (CRT-023 to CRT-026). */
@Service
public class UnggahService {

    private static final TypeReference<LinkedHashMap<String, Integer>> ANGKA = new TypeReference<>() { };

    private final DokumenSertifikasiMapper mapper;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final DokumenPelangganService profil;
    private final BerkasService berkas;
    private final DrafService draf;
    private final ObjectMapper json;
    private final Clock jam;

    UnggahService(DokumenSertifikasiMapper mapper, SertifikasiService sertifikasi, KatalogSertifikasi katalog, DokumenPelangganService profil, BerkasService berkas, DrafService draf,
            ObjectMapper json, Clock jam) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.profil = profil;
        this.berkas = berkas;
        this.draf = draf;
        this.json = json;
        this.jam = jam;
    }

    /** What the request needs, in the order of the list, with what is there. Until it is sent the profile's documents are those of today. */
    @Transactional
    public List<BarisUnggah> daftar(Permohonan p) {
        Map<String, DokumenSertifikasi> ada = mapper.terbaru(p.id()).stream().collect(Collectors.toMap(DokumenSertifikasi::kode, Function.identity()));
        Map<JenisDokumen, DokumenPelanggan> milik = profil.milik(p.pelangganId());
        return katalog.diperlukan(p, sertifikasi.ambil(p)).stream().filter(d -> d.jenis().equals("UNGGAH")).map(d -> baris(p, d, ada.get(d.kode()), milik)).toList();
    }

    private BarisUnggah baris(Permohonan p, DokumenPerlu d, DokumenSertifikasi ada, Map<JenisDokumen, DokumenPelanggan> milik) {
        DokumenPelanggan dariProfil = d.dariProfil() ? milik.get(jenis(d)) : null;
        UUID isi = ada != null ? ada.berkasId() : dariProfil != null && p.draf() ? dariProfil.berkas() : null;
        String nomor = ada != null && ada.nomor() != null ? ada.nomor() : dariProfil == null ? null : dariProfil.nomor();
        return new BarisUnggah(d, isi == null ? null : berkas.ambil(isi), nomor, dariProfil == null ? null : dariProfil.notaris(), ada == null ? Map.of() : angka(ada.karyawan()));
    }

    private static JenisDokumen jenis(DokumenPerlu d) {
        return JenisDokumen.valueOf(d.sumber().substring("PROFIL_".length()));
    }

    /** @throws TidakDitemukan when the request does not need it */
    @Transactional
    public BarisUnggah baris(Permohonan p, String kode) {
        return daftar(p).stream().filter(b -> b.dokumen().kode().equals(kode)).findFirst()
            .orElseThrow(() -> new TidakDitemukan("Dokumen ini tidak diperlukan untuk permohonan ini."));
    }

    /** @throws TidakDitemukan when there is none */
    @Transactional
    public Berkas satu(Permohonan p, String kode) {
        return Optional.ofNullable(baris(p, kode).berkas()).orElseThrow(() -> new TidakDitemukan("Dokumen ini belum diunggah."));
    }

    /** Its further fields as the form shows them. */
    static Map<String, String> isian(BarisUnggah b) {
        Map<String, String> hasil = new LinkedHashMap<>();
        b.karyawan().forEach((bagian, banyak) -> hasil.put(bagian, banyak.toString()));
        hasil.put("nomor", b.nomor());
        return hasil;
    }

    /**
     * Takes a document in; in a draft it replaces what was there.
     *
     * @param baru at most one file; none keeps the one that is there, with its other fields changed
     * @param karyawan looked at only where the document asks for it
     */
    @Transactional
    public void unggah(PenggunaLogin saya, long id, String kode, List<Unggahan> baru, String nomor, Karyawan karyawan) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        DokumenPerlu d = cari(p, kode);
        DokumenSertifikasi lama = mapper.terbaru(id).stream().filter(x -> x.kode().equals(kode)).findFirst().orElse(null);
        String namaLama = lama == null ? "" : berkas.ambil(lama.berkasId()).nama();
        String angka = d.berkaryawan() ? tulis(karyawan.baca()) : null;
        periksa(d, baru, nomor, lama);
        UUID isi = baru.isEmpty() ? lama.berkasId() : berkas.simpan(p.satker(), baru.get(0).nama(), baru.get(0).isi(), saya.pelaku(), Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", d.nama())).id();
        if (p.draf()) {
            mapper.hapus(id, kode);
        }
        mapper.tambah(id, kode, isi, d.bersiinas() ? BacaIsian.teks(nomor) : null, angka, saya.pelaku(), jam.instant());
        buang(p, lama, isi);
        draf.catatPerubahan(p, saya, d.nama(), Map.of("berkas", namaLama), Map.of("berkas", berkas.ambil(isi).nama()));
    }

    /** A better copy that the balai hands in; what else goes with the document stays as the customer said it. @return name of the file */
    @Transactional
    String gantiOlehBalai(Permohonan p, BarisUnggah b, Unggahan baru, String oleh) {
        Berkas isi = berkas.simpan(p.satker(), baru.nama(), baru.isi(), oleh, Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", b.dokumen().nama()));
        mapper.tambah(p.id(), b.dokumen().kode(), isi.id(), b.nomor(), b.karyawan().isEmpty() ? null : tulis(b.karyawan()), oleh, jam.instant());
        return isi.nama();
    }

    private static void periksa(DokumenPerlu d, List<Unggahan> baru, String nomor, DokumenSertifikasi lama) {
        new PeriksaIsian().tolakJika(baru.isEmpty() && lama == null, "berkas", "Pilih berkas " + d.nama() + ".")
            .tolakJika(d.bersiinas() && BacaIsian.teks(nomor) == null, "nomor", "Isi nomor pengajuan di SIINas.").panjang("nomor", nomor, 100, "Nomor pengajuan").selesai();
    }

    private DokumenPerlu cari(Permohonan p, String kode) {
        DokumenPerlu d = baris(p, kode).dokumen();
        if (d.dariProfil()) {
            throw IsianKeliru.pada("berkas", d.nama() + " diambil dari profil perusahaan; ganti di halaman Profil, tab Dokumen.");
        }
        return d;
    }

    /** Only in a draft; what was sent stays. */
    @Transactional
    public void hapus(PenggunaLogin saya, long id, String kode) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        if (!p.draf()) {
            throw new IsianKeliru("Dokumen yang sudah dikirim tidak dapat dihapus; ganti dengan berkas yang benar.");
        }
        mapper.terbaru(id).stream().filter(x -> x.kode().equals(kode)).findFirst().ifPresent(lama -> {
            mapper.hapus(id, kode);
            buang(p, lama, null);
        });
    }

    private void buang(Permohonan p, DokumenSertifikasi lama, UUID baru) {
        if (lama != null && p.draf() && !lama.berkasId().equals(baru)) {
            berkas.hapus(lama.berkasId());
        }
    }

    boolean digantiSejak(long permohonanId, String kode, Instant saat) {
        return mapper.terbaru(permohonanId).stream().anyMatch(d -> d.kode().equals(kode) && d.pada().isAfter(saat));
    }

    /** Keeps what the profile shows today with the request: this is what will be judged. Repeatable. */
    @Transactional
    public void ambilDariProfil(PenggunaLogin saya, Permohonan p) {
        List<String> ada = mapper.terbaru(p.id()).stream().map(DokumenSertifikasi::kode).toList();
        for (BarisUnggah b : daftar(p)) {
            if (b.dokumen().dariProfil() && b.ada() && !ada.contains(b.dokumen().kode())) {
                Berkas salinan = berkas.simpanBuatan(p.satker(), b.berkas().nama(), JenisBerkas.PDF, berkas.isi(b.berkas().id()), saya.pelaku());
                mapper.tambah(p.id(), b.dokumen().kode(), salinan.id(), b.nomor(), null, saya.pelaku(), jam.instant());
            }
        }
    }

    /** A document of the profile that the balai refused, once more as the profile has it now. @throws IsianKeliru while it may not be changed */
    @Transactional
    public void ambilLagi(PenggunaLogin saya, long id, String kode) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        DokumenPerlu d = baris(p, kode).dokumen();
        DokumenPelanggan kini = d.dariProfil() ? profil.milik(p.pelangganId()).get(jenis(d)) : null;
        if (kini == null || p.draf()) {
            throw new TidakDitemukan("Dokumen ini tidak diambil dari profil.");
        }
        Berkas salinan = berkas.simpanBuatan(p.satker(), berkas.ambil(kini.berkas()).nama(), JenisBerkas.PDF, berkas.isi(kini.berkas()), saya.pelaku());
        mapper.tambah(id, kode, salinan.id(), kini.nomor(), null, saya.pelaku(), jam.instant());
        draf.catatPerubahan(p, saya, d.nama(), Map.of("berkas", ""), Map.of("berkas", salinan.nama()));
    }

    /** Its files. */
    public List<UUID> berkas(long permohonanId) {
        return mapper.berkas(permohonanId);
    }

    private Map<String, Integer> angka(String isi) {
        try {
            Map<String, Integer> semua = isi == null ? Map.of() : json.readValue(isi, ANGKA);
            Map<String, Integer> hasil = new LinkedHashMap<>();
            Karyawan.BAGIAN.stream().filter(semua::containsKey).forEach(b -> hasil.put(b, semua.get(b)));
            return hasil;
        } catch (JsonProcessingException rusak) {
            throw new IllegalStateException(rusak);
        }
    }

    private String tulis(Map<String, Integer> angka) {
        try {
            return json.writeValueAsString(angka);
        } catch (JsonProcessingException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
