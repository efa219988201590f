package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of customers and the columns of their registration form, as data (ADM-027). */
@Service
public class KategoriPelangganService {

    /** Names that the forms and the table already use for something else; a column of that name would be lost or do harm. */
    private static final Set<String> TERPAKAI = Set.of("id", "satker", "kategori", "username", "sandi", "ulang", "status", "alasan", "tambahan", "didaftarkan",
        "diputuskan", "diputuskanOleh", "kunciKirim", "npwpKunci", "situsWeb", "surat", "nomorSurat", "tanggalSurat", "aktif", "namaLengkap");
    private static final Map<String, List<String>> PILIHAN_TETAP = Map.of("tipe", List.of("Industri", "Non Industri"));
    private static final Set<String> JENIS = Set.of("teks", "paragraf", "surel", "telepon", "angka", "pilihan");
    /** In the trail: concerns every satker. */
    private static final String SEMUA_SATKER = "*";
    private static final List<String> TETAP = List.of("nama", "alamat", "provinsi", "kota", "surel", "telepon");

    private final KategoriPelangganMapper mapper;
    private final ApplicationEventPublisher kabar;

    KategoriPelangganService(KategoriPelangganMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    public List<KategoriPelanggan> semua() {
        return mapper.semua();
    }

    public List<KategoriPelanggan> semuaAktif() {
        return semua().stream().filter(KategoriPelanggan::aktif).toList();
    }

    /** @throws TidakDitemukan when there is no such kategori */
    public KategoriPelanggan ambil(String kode) {
        return mapper.cari(kode).orElseThrow(() -> TidakDitemukan.untuk("Kategori pelanggan", kode));
    }

    /** For a new registration. @throws IsianKeliru when none was chosen or it is not offered */
    KategoriPelanggan aktif(String kode) {
        return mapper.cari(kode == null ? "" : kode).filter(KategoriPelanggan::aktif)
            .orElseThrow(() -> IsianKeliru.pada("kategori", "Pilih kategori pelanggan lebih dulu."));
    }

    List<KolomKategori> kolom(String kategori) {
        return mapper.kolom(kategori);
    }

    /** The same columns for somebody who has no e-mail and is reached by telephone. */
    List<KolomKategori> kolomTanpaSurel(String kategori) {
        return kolom(kategori).stream().map(KolomKategori::tanpaSurel).toList();
    }

    /** @param salinDari kategori whose columns the new one begins with */
    @Transactional
    void tambah(String oleh, KategoriPelanggan baru, String salinDari) {
        periksa(baru)
            .tolakJika(baru.kode() != null && mapper.cari(baru.kode()).isPresent(), "kode", "Kode ini sudah dipakai kategori lain; pilih kode lain.")
            .tolakJika(mapper.cari(salinDari).isEmpty(), "salinDari", "Pilih kategori yang kolomnya disalin.").selesai();
        mapper.tambah(baru);
        mapper.salinKolom(salinDari, baru.kode());
        umumkan(oleh, "kategori pelanggan", baru.kode(), null, baru);
    }

    @Transactional
    void ubah(String oleh, KategoriPelanggan baru) {
        KategoriPelanggan lama = ambil(baru.kode());
        periksa(baru).selesai();
        mapper.ubah(baru);
        umumkan(oleh, "kategori pelanggan", baru.kode(), lama, baru);
    }

    private static PeriksaIsian periksa(KategoriPelanggan k) {
        return new PeriksaIsian()
            .tolakJika(k.kode() == null || !k.kode().matches("[a-z0-9-]{2,40}"), "kode", "Kode terdiri atas huruf kecil, angka, atau tanda hubung.")
            .wajib("nama", k.nama(), "Isi nama kategori.").panjang("nama", k.nama(), 100, "Nama");
    }

    /** @param baru whether the column is to be added; otherwise one that is there is changed */
    @Transactional
    void simpanKolom(String oleh, KolomKategori kolom, boolean baru) {
        ambil(kolom.kategori());
        KolomKategori lama = cari(kolom.kategori(), kolom.kolom());
        periksa(kolom)
            .tolakJika(baru && lama != null, "kolom", "Kolom ini sudah ada; pakai tombol Edit pada barisnya.").selesai();
        mapper.simpanKolom(kolom);
        umumkan(oleh, "kolom kategori", kolom.kategori() + "/" + kolom.kolom(), lama, kolom);
    }

    private static PeriksaIsian periksa(KolomKategori kolom) {
        List<String> tetap = PILIHAN_TETAP.getOrDefault(kolom.kolom(), kolom.daftarPilihan());
        return new PeriksaIsian()
            .tolakJika(!kolom.kolom().matches("[a-z][A-Za-z0-9]{1,39}"), "kolom", "Nama kolom diawali huruf kecil, tanpa spasi; contoh: unitKerja.")
            .tolakJika(TERPAKAI.contains(kolom.kolom()), "kolom", "Nama kolom ini dipakai sistem; pilih nama lain, misalnya " + kolom.kolom() + "Pelanggan.")
            .wajib("label", kolom.label(), "Isi label kolom.").panjang("label", kolom.label(), 100, "Label").panjang("labelEn", kolom.labelEn(), 100, "Label bahasa Inggris")
            .panjang("bantu", kolom.bantu(), 200, "Petunjuk")
            .tolakJika(!JENIS.contains(kolom.jenis()), "jenis", "Pilih jenis kolom.")
            .tolakJika(PILIHAN_TETAP.containsKey(kolom.kolom()) && !kolom.jenis().equals("pilihan"), "jenis", "Kolom ini selalu berjenis Pilihan.")
            .tolakJika(!List.of("perusahaan", "kontak").contains(kolom.bagian()), "bagian", "Pilih bagian formulir.")
            .tolakJika(!tetap.containsAll(kolom.daftarPilihan()), "pilihan", "Pilihan kolom ini hanya: " + String.join(", ", tetap) + ".")
            .tolakJika(TETAP.contains(kolom.kolom()) && !kolom.wajib(), "wajib", "Kolom ini selalu wajib.")
            .tolakJika(kolom.jenis().equals("pilihan") && !List.of("provinsi", "kota").contains(kolom.kolom()) && kolom.daftarPilihan().isEmpty(),
                "pilihan", "Isi pilihannya, satu per baris.");
    }

    @Transactional
    void hapusKolom(String oleh, String kategori, String kolom) {
        if (TETAP.contains(kolom)) {
            throw new IsianKeliru("Kolom ini diperlukan oleh setiap pendaftaran dan tidak dapat dihapus.");
        }
        KolomKategori lama = cari(kategori, kolom);
        if (lama != null) {
            mapper.hapusKolom(kategori, kolom);
            umumkan(oleh, "kolom kategori", kategori + "/" + kolom, lama, null);
        }
    }

    private void umumkan(String oleh, String objek, String kunci, Object sebelum, Object sesudah) {
        kabar.publishEvent(new PerubahanData(SEMUA_SATKER, oleh, objek, kunci, sebelum, sesudah));
    }

    private KolomKategori cari(String kategori, String kolom) {
        return mapper.kolom(kategori).stream().filter(k -> k.kolom().equals(kolom)).findFirst().orElse(null);
    }
}
