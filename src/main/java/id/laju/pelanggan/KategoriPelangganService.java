package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of customers and the columns of their registration form, as data (ADM-027). */
@Service
public class KategoriPelangganService {

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

    @Transactional
    void simpan(String oleh, KategoriPelanggan baru, String salinDari) {
        new PeriksaIsian()
            .tolakJika(baru.kode() == null || !baru.kode().matches("[a-z0-9-]{2,40}"), "kode", "Kode terdiri atas huruf kecil, angka, atau tanda hubung.")
            .wajib("nama", baru.nama(), "Isi nama kategori.").selesai();
        KategoriPelanggan lama = mapper.cari(baru.kode()).orElse(null);
        if (lama == null) {
            mapper.tambah(baru);
            mapper.salinKolom(ambil(salinDari).kode(), baru.kode());
        } else {
            mapper.ubah(baru);
        }
        kabar.publishEvent(new PerubahanData(null, oleh, "kategori pelanggan", baru.kode(), lama, baru));
    }

    @Transactional
    void simpanKolom(String oleh, KolomKategori kolom) {
        ambil(kolom.kategori());
        new PeriksaIsian()
            .tolakJika(!kolom.kolom().matches("[a-z][A-Za-z0-9]{1,39}"), "kolom", "Nama kolom diawali huruf kecil, tanpa spasi; contoh: unitKerja.")
            .wajib("label", kolom.label(), "Isi label kolom.")
            .tolakJika(TETAP.contains(kolom.kolom()) && !kolom.wajib(), "wajib", "Kolom ini selalu wajib.")
            .tolakJika(kolom.jenis().equals("pilihan") && !List.of("provinsi", "kota").contains(kolom.kolom()) && kolom.daftarPilihan().isEmpty(),
                "pilihan", "Isi pilihannya, satu per baris.").selesai();
        KolomKategori lama = cari(kolom.kategori(), kolom.kolom());
        mapper.simpanKolom(kolom);
        kabar.publishEvent(new PerubahanData(null, oleh, "kolom kategori", kolom.kategori() + "/" + kolom.kolom(), lama, kolom));
    }

    @Transactional
    void hapusKolom(String oleh, String kategori, String kolom) {
        if (TETAP.contains(kolom)) {
            throw new IsianKeliru("Kolom ini diperlukan oleh setiap pendaftaran dan tidak dapat dihapus.");
        }
        KolomKategori lama = cari(kategori, kolom);
        if (lama != null) {
            mapper.hapusKolom(kategori, kolom);
            kabar.publishEvent(new PerubahanData(null, oleh, "kolom kategori", kategori + "/" + kolom, lama, null));
        }
    }

    private KolomKategori cari(String kategori, String kolom) {
        return mapper.kolom(kategori).stream().filter(k -> k.kolom().equals(kolom)).findFirst().orElse(null);
    }
}
