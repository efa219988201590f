package id.laju.keputusan;

import id.laju.sertifikasi.LayananSertifikasi;
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

/** The questions by which a satker reviews evaluations. */
@Service
class ButirTinjauanHasilService {

    private final ButirTinjauanHasilMapper mapper;
    private final ApplicationEventPublisher kabar;

    ButirTinjauanHasilService(ButirTinjauanHasilMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** Sort columns: urutan, isi, status. */
    Halaman<ButirTinjauanHasil> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h, h.kolom(ButirTinjauanHasilMapper.KOLOM, "urutan")), mapper.banyak(satker, h), h);
    }

    ButirTinjauanHasil ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Butir tinjauan hasil", id));
    }

    int berikut(String satker) {
        return mapper.berikut(satker);
    }

    /** Adds when the id is null. */
    @Transactional
    void simpan(ButirTinjauanHasil b, String oleh) {
        new PeriksaIsian().tolakJika(b.urutan() == null || b.urutan() < 1, "urutan", "Isi nomor urut, mulai dari 1.").wajib("isi", b.isi(), "Isi butir tinjauan.")
            .panjang("isi", b.isi(), 300, "Isi").tolakJika(b.berkas() != null && !BerkasKeputusan.NAMA.containsKey(b.berkas()), "berkas", "Pilih berkas dari daftar.")
            .tolakJika(b.layanan() != null && !LayananSertifikasi.SEMUA.contains(b.layanan()), "layanan", "Pilih layanan sertifikasi pada Berlaku untuk, atau kosongkan untuk semua.").selesai();
        ButirTinjauanHasil lama = b.id() == null ? null : ambil(b.satker(), b.id());
        long id = tulis(b);
        kabar.publishEvent(new PerubahanData(b.satker(), oleh, "butir tinjauan hasil", b.isi(), lama, ambil(b.satker(), id)));
    }

    private long tulis(ButirTinjauanHasil b) {
        return TulisBaris.simpanBernomor(b.id(), () -> mapper.tambah(b), () -> mapper.ubah(b), b.urutan());
    }

    /** @throws IsianKeliru when a review already answered it */
    @Transactional
    void hapus(String satker, long id, String oleh) {
        ButirTinjauanHasil lama = ambil(satker, id);
        TulisBaris.hapus(() -> mapper.hapus(id), "Butir ini sudah dipakai pada tinjauan hasil, jadi tidak dapat dihapus; jadikan Tidak Aktif.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "butir tinjauan hasil", lama.isi(), lama, null));
    }
}
