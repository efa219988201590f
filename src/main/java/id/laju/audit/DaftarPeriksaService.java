package id.laju.audit;

import id.laju.sertifikasi.ProdukDisimpan;
import id.laju.sertifikasi.ProdukSertifikasi;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checklists; each satker keeps its own rows. */
@Service
class DaftarPeriksaService {

    private final DaftarPeriksaMapper mapper;
    private final ApplicationEventPublisher kabar;

    DaftarPeriksaService(DaftarPeriksaMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    List<DaftarPeriksa> semua() {
        return mapper.semua();
    }

    /** A new standard of green industry has a checklist of its own from then on; its rows are entered by whoever offers it. */
    @EventListener
    @Transactional
    void produkDisimpan(ProdukDisimpan d) {
        ProdukSertifikasi p = d.produk();
        if (d.industriHijau() && !mapper.berdaftar(p.skema(), p.kode())) {
            String kode = "SIH-" + p.kode().toUpperCase(Locale.ROOT);
            mapper.tambahDaftar(new DaftarPeriksa(kode, "Standar Industri Hijau: " + p.nama().toLowerCase(Locale.ROOT), p.acuan(), DaftarPeriksa.Bentuk.TERUKUR));
            mapper.pakai(p.skema(), p.kode(), kode);
        }
    }

    DaftarPeriksa ambil(String kode) {
        return mapper.cari(kode).orElseThrow(() -> TidakDitemukan.untuk("Daftar periksa", kode));
    }

    /** Sort columns: kategori, isi, status; else in the order of the list, sub rows below theirs. */
    Halaman<ButirPeriksa> butir(String satker, String daftar, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, daftar, h, h.kolom(DaftarPeriksaMapper.KOLOM, DaftarPeriksaMapper.BAWAAN)), mapper.banyak(satker, daftar, h), h);
    }

    ButirPeriksa butir(String satker, String daftar, long id) {
        return mapper.butir(satker, daftar, id).orElseThrow(() -> TidakDitemukan.untuk("Butir", id));
    }

    int berikut(String satker, String daftar) {
        return mapper.berikut(satker, daftar);
    }

    /**
     * Adds when the id is null; a sub row has the category of the row that it details.
     *
     * @throws IsianKeliru on a field, also when values were already judged by the limits that change
     */
    @Transactional
    void simpan(ButirPeriksa b, String oleh) {
        periksa(b);
        ButirPeriksa lama = b.id() == null ? null : butir(b.satker(), b.daftar(), b.id());
        if (lama != null) {
            periksaBatas(lama, b);
        }
        long id = tulis(b);
        mapper.kategoriSub(id, b.kategori());
        kabar.publishEvent(new PerubahanData(b.satker(), oleh, "butir " + b.daftar(), b.isi(), lama, butir(b.satker(), b.daftar(), id)));
    }

    private void periksa(ButirPeriksa b) {
        boolean terukur = ambil(b.daftar()).terukur();
        new PeriksaIsian()
            .tolakJika(b.urutan() == null || b.urutan() < 1, "urutan", "Isi nomor urut, mulai dari 1.")
            .wajib("kategori", b.kategori(), "Isi kategori.").panjang("kategori", b.kategori(), 120, "Kategori")
            .wajib("isi", b.isi(), "Isi butirnya.").panjang("isi", b.isi(), 1000, "Isi").panjang("satuan", b.satuan(), 40, "Satuan")
            .tolakJika(!terukur && (b.batasBawah() != null || b.batasAtas() != null), "batasBawah", "Daftar ini tidak diukur; kosongkan batasnya.")
            .tolakJika(b.batasBawah() != null && b.batasAtas() != null && b.batasBawah().compareTo(b.batasAtas()) > 0, "batasAtas", "Batas atas tidak boleh di bawah batas bawah.")
            .selesai();
    }

    private void periksaBatas(ButirPeriksa lama, ButirPeriksa b) {
        new PeriksaIsian().tolakJika(!Objects.equals(lama.batas(), b.batas()) && mapper.dipakai(lama.id()), "batasAtas", "Sudah ada yang dinilai menurut batas "
            + Objects.requireNonNullElse(lama.batas(), "yang lama") + "; jadikan butir ini Tidak Aktif dan tambahkan butir baru dengan batas yang baru.").selesai();
    }

    private long tulis(ButirPeriksa b) {
        return TulisBaris.simpanBernomor(b.id(), () -> mapper.tambah(b), () -> mapper.ubah(b), b.urutan());
    }

    /** @throws IsianKeliru when it has sub rows or an audit already answered it */
    @Transactional
    void hapus(String satker, String daftar, long id, String oleh) {
        ButirPeriksa lama = butir(satker, daftar, id);
        if (lama.sub() > 0) {
            throw new IsianKeliru("Butir ini mempunyai " + lama.sub() + " sub; hapus subnya dulu atau jadikan Tidak Aktif.");
        }
        TulisBaris.hapus(() -> mapper.hapus(id), "Butir ini sudah dipakai pada audit, jadi tidak dapat dihapus; jadikan Tidak Aktif.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "butir " + daftar, lama.isi(), lama, null));
    }
}
