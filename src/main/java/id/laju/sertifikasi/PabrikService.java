package id.laju.sertifikasi;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PelangganService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Factories of customers. Customers read them and ask for corrections by letter; the counter enters them. */
@Service
class PabrikService {

    private static final Aturan SURAT = Aturan.DOKUMEN_SERTIFIKASI.untuk("surat", "Surat pelanggan");

    private final PabrikMapper mapper;
    private final PelangganService pelanggan;
    private final BerkasService berkas;
    private final ApplicationEventPublisher kabar;

    PabrikService(PabrikMapper mapper, PelangganService pelanggan, BerkasService berkas, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.kabar = kabar;
    }

    /** Sort columns: pelanggan, nama, kota, status. */
    Halaman<PabrikPelanggan> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h, h.kolom(PabrikMapper.KOLOM, "lower(p.nama)")), mapper.banyak(satker, h), h);
    }

    PabrikPelanggan ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Pabrik", id));
    }

    /** Adds when the id is null. @param isi of the letter; null or empty keeps the one before */
    @Transactional
    long simpan(String satker, PabrikPelanggan b, String namaBerkas, byte[] isi, String oleh) {
        periksa(b);
        pelanggan.ambil(b.pelangganId(), List.of(satker));
        PabrikPelanggan lama = b.id() == null ? null : ambil(satker, b.id());
        var surat = isi == null || isi.length == 0 ? lama == null ? null : lama.suratBerkas() : berkas.simpan(satker, namaBerkas, isi, oleh, SURAT).id();
        PabrikPelanggan baru = new PabrikPelanggan(b.id(), b.pelangganId(), null, b.nama(), b.alamat(), b.kota(), surat, b.aktif());
        long id = tulis(baru);
        kabar.publishEvent(new PerubahanData(satker, oleh, "pabrik", b.nama(), lama, ambil(satker, id)));
        return id;
    }

    private static void periksa(PabrikPelanggan b) {
        new PeriksaIsian().wajib("nama", b.nama(), "Isi nama pabrik.").panjang("nama", b.nama(), 200, "Nama pabrik")
            .wajib("alamat", b.alamat(), "Isi alamat pabrik.").panjang("alamat", b.alamat(), 500, "Alamat pabrik")
            .panjang("kota", b.kota(), 100, "Kota/kabupaten").selesai();
    }

    private long tulis(PabrikPelanggan b) {
        if (b.id() == null) {
            return mapper.tambah(b);
        }
        mapper.ubah(b);
        return b.id();
    }

    /** @throws IsianKeliru when a request already names it */
    @Transactional
    void hapus(String satker, long id, String oleh) {
        PabrikPelanggan lama = ambil(satker, id);
        TulisBaris.hapus(() -> mapper.hapus(id), lama.nama() + " sudah dipakai pada permohonan, jadi tidak dapat dihapus; jadikan Tidak Aktif.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "pabrik", lama.nama(), lama, null));
    }
}
