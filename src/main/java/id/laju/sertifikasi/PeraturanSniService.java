package id.laju.sertifikasi;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regulations of a product's standard, entered by the balai. */
@Service
class PeraturanSniService {

    private static final Aturan BERKAS = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Berkas peraturan");

    private final PeraturanSniMapper mapper;
    private final ProdukSertifikasiService produk;
    private final BerkasService berkas;
    private final ApplicationEventPublisher kabar;

    PeraturanSniService(PeraturanSniMapper mapper, ProdukSertifikasiService produk, BerkasService berkas, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.produk = produk;
        this.berkas = berkas;
        this.kabar = kabar;
    }

    List<PeraturanSni> milik(long produkId) {
        return mapper.milik(produkId);
    }

    PeraturanSni ambil(String satker, long produkId, long id) {
        return mapper.cari(produk.ambil(satker, produkId).id(), id).orElseThrow(() -> TidakDitemukan.untuk("Peraturan", id));
    }

    /** @param isi of the file; null or empty for none */
    @Transactional
    void tambah(String satker, long produkId, PeraturanSni.Jenis jenis, String nomor, String tentang, LocalDate tanggal, String namaBerkas, byte[] isi, String oleh) {
        ProdukSertifikasi p = produk.ambil(satker, produkId);
        new PeriksaIsian().wajib("jenis", jenis, "Pilih jenis peraturan dari daftar.")
            .wajib("nomor", nomor, "Isi nomor peraturan seperti tercetak.").panjang("nomor", nomor, 120, "Nomor")
            .wajib("tentang", tentang, "Isi tentang apa peraturan ini.").panjang("tentang", tentang, 300, "Tentang").selesai();
        UUID id = isi == null || isi.length == 0 ? null : berkas.simpan(satker, namaBerkas, isi, oleh, BERKAS).id();
        PeraturanSni baru = new PeraturanSni(null, produkId, jenis, nomor, tentang, tanggal, id);
        mapper.tambah(baru);
        kabar.publishEvent(new PerubahanData(satker, oleh, "peraturan SNI", p.acuan(), null, baru));
    }

    @Transactional
    void hapus(String satker, long produkId, long id, String oleh) {
        PeraturanSni lama = ambil(satker, produkId, id);
        mapper.hapus(id);
        kabar.publishEvent(new PerubahanData(satker, oleh, "peraturan SNI", produk.ambil(satker, produkId).acuan(), lama, null));
    }
}
