package id.laju.sertifikasi;

import id.laju.kalender.KalenderKerja;
import id.laju.layanan.ProdukService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a satker certifies. */
@Service
public class ProdukSertifikasiService {

    static final Map<String, String> KELOMPOK = Map.of("WAJIB", "Wajib", "SUKARELA", "Sukarela");

    private final ProdukSertifikasiMapper mapper;
    private final PeraturanSniMapper peraturan;
    private final SkemaService skema;
    private final ProdukService katalog;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    ProdukSertifikasiService(ProdukSertifikasiMapper mapper, PeraturanSniMapper peraturan, SkemaService skema, ProdukService katalog, KalenderKerja kalender,
            ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.peraturan = peraturan;
        this.skema = skema;
        this.katalog = katalog;
        this.kalender = kalender;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Sort columns: nama, acuan, skema, kelompok, status. */
    public Halaman<ProdukSertifikasi> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h, h.kolom(ProdukSertifikasiMapper.KOLOM, "lower(p.nama)")), mapper.banyak(satker, h), h);
    }

    /** Also those that may not be applied for any more. */
    public List<ProdukSertifikasi> semua(String satker) {
        return mapper.semua(satker);
    }

    public ProdukSertifikasi ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Produk sertifikasi", id));
    }

    /** What a customer may ask for today. */
    public List<ProdukSertifikasi> ditawarkan(String satker) {
        LocalDate hari = hariIni(satker);
        return mapper.semua(satker).stream().filter(p -> p.berlaku(hari)).toList();
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /** Adds when the id is null. @return the id */
    @Transactional
    public long simpan(ProdukSertifikasi p, String oleh) {
        periksa(p);
        ProdukSertifikasi lama = p.id() == null ? null : ambil(p.satker(), p.id());
        if (lama != null && !(lama.kode().equals(p.kode()) && lama.skema().equals(p.skema())) && mapper.dipakai(p.id())) {
            throw IsianKeliru.pada("kode", "Kode dan tipe tidak dapat diubah lagi, karena sudah ada permohonan untuk produk ini; daftar periksanya mengikuti keduanya. Tambah produk baru.");
        }
        long id = tulis(p);
        kabar.publishEvent(new PerubahanData(p.satker(), oleh, "produk sertifikasi", p.acuan(), lama, ambil(p.satker(), id)));
        kabar.publishEvent(new ProdukDisimpan(p));
        return id;
    }

    /** @throws IsianKeliru when a request, a certificate or a scope already names it */
    @Transactional
    public void hapus(String satker, long id, String oleh) {
        ProdukSertifikasi lama = ambil(satker, id);
        TulisBaris.hapus(() -> {
            peraturan.hapusSemua(id);
            mapper.hapus(id);
        }, lama.nama() + " " + lama.acuan() + " sudah dipakai, jadi tidak dapat dihapus; jadikan Tidak Aktif.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "produk sertifikasi", lama.acuan(), lama, null));
    }

    private void periksa(ProdukSertifikasi p) {
        new PeriksaIsian()
            .wajib("nama", p.nama(), "Isi nama produk.").panjang("nama", p.nama(), 200, "Produk")
            .wajib("kode", p.kode(), "Isi kode produk, misalnya air-mineral.")
            .tolakJika(p.kode() != null && !p.kode().matches("[a-z0-9]+(-[a-z0-9]+)*"), "kode", "Kode produk hanya huruf kecil, angka dan tanda hubung, misalnya air-mineral.").panjang("kode", p.kode(), 60, "Kode produk")
            .wajib("acuan", p.acuan(), "Isi acuan (SNI), misalnya SNI 3553:2023.").panjang("acuan", p.acuan(), 80, "Acuan")
            .wajib("judulAcuan", p.judulAcuan(), "Isi judul SNI.").panjang("judulAcuan", p.judulAcuan(), 200, "Judul SNI")
            .tolakJika(!skema.berstandar().containsKey(String.valueOf(p.skema())), "skema", "Pilih tipe sertifikasi dari daftar.")
            .tolakJika(!KELOMPOK.containsKey(String.valueOf(p.kelompok())), "kelompok", "Pilih kelompok Wajib atau Sukarela.")
            .tolakJika(p.produkId() != null && katalog.semua(p.satker()).stream().noneMatch(k -> k.id().equals(p.produkId())), "produkId", "Pilih produk laboratorium dari daftar.")
            .panjang("dasarSkema", p.dasarSkema(), 200, "Dasar skema")
            .tolakJika(p.berlakuDari() != null && p.berlakuSampai() != null && p.berlakuSampai().isBefore(p.berlakuDari()), "berlakuSampai", "Tanggal akhir tidak boleh sebelum tanggal mulai.")
            .selesai();
    }

    private long tulis(ProdukSertifikasi p) {
        return TulisBaris.simpan(p.id(), () -> mapper.tambah(p), () -> mapper.ubah(p), "acuan", p.acuan() + " sudah ada di daftar produk.");
    }
}
