package id.laju.sertifikasi;

import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions by which a satker reviews applications. */
@Service
class ButirTinjauanService {

    private final ButirTinjauanMapper mapper;
    private final ApplicationEventPublisher kabar;

    ButirTinjauanService(ButirTinjauanMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** Sort columns: urutan, isi, status. */
    Halaman<ButirTinjauan> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h, h.kolom(ButirTinjauanMapper.KOLOM, "urutan")), mapper.banyak(satker, h), h);
    }

    ButirTinjauan ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Butir tinjauan", id));
    }

    int berikut(String satker) {
        return mapper.berikut(satker);
    }

    /** Adds when the id is null. */
    @Transactional
    void simpan(ButirTinjauan b, String oleh) {
        new PeriksaIsian()
            .tolakJika(b.layanan() != null && !LayananSertifikasi.SEMUA.contains(b.layanan()), "layanan", "Pilih layanan sertifikasi pada Berlaku untuk, atau kosongkan untuk semua.")
            .tolakJika(b.hanyaWajib() && b.layanan() != null && !LayananSertifikasi.PRODUK.equals(b.layanan()), "hanyaWajib", "Hanya untuk SNI wajib berlaku pada sertifikasi produk; kosongkan, atau pilih layanan itu pada Berlaku untuk.")
            .tolakJika(b.urutan() == null || b.urutan() < 1, "urutan", "Isi nomor urut, mulai dari 1.")
            .wajib("isi", b.isi(), "Isi butir tinjauan.").panjang("isi", b.isi(), 300, "Isi")
            .wajib("pilihan1", b.pilihan1(), "Isi Pilihan 1.").panjang("pilihan1", b.pilihan1(), 60, "Pilihan 1")
            .wajib("pilihan2", b.pilihan2(), "Isi Pilihan 2.").panjang("pilihan2", b.pilihan2(), 60, "Pilihan 2").selesai();
        ButirTinjauan lama = b.id() == null ? null : ambil(b.satker(), b.id());
        long id = tulis(b);
        kabar.publishEvent(new PerubahanData(b.satker(), oleh, "butir tinjauan", b.isi(), lama, ambil(b.satker(), id)));
    }

    private long tulis(ButirTinjauan b) {
        return TulisBaris.simpanBernomor(b.id(), () -> mapper.tambah(b), () -> mapper.ubah(b), b.urutan());
    }

    /** @throws IsianKeliru when a review already answered it */
    @Transactional
    void hapus(String satker, long id, String oleh) {
        ButirTinjauan lama = ambil(satker, id);
        TulisBaris.hapus(() -> mapper.hapus(id), "Butir ini sudah dipakai pada tinjauan, jadi tidak dapat dihapus; jadikan Tidak Aktif.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "butir tinjauan", lama.isi(), lama, null));
    }
}
