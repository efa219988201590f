package id.laju.berkas;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in and gives them back. Who may read a file is decided by the feature that refers to it. */
@Service
public class BerkasService {

    private final BerkasMapper mapper;
    private final PemeriksaBerkas pemeriksa;
    private final Clock clock;

    BerkasService(BerkasMapper mapper, PemeriksaBerkas pemeriksa, Clock clock) {
        this.mapper = mapper;
        this.pemeriksa = pemeriksa;
        this.clock = clock;
    }

    /** Throws IsianKeliru on the field of the rule when the file is too large, disguised, locked or broken (DOC-003, DOC-004). */
    @Transactional
    public Berkas simpan(String satker, String namaAsli, byte[] isi, String pengunggah, Aturan aturan) {
        PemeriksaBerkas.Diterima diterima = pemeriksa.periksa(namaAsli, isi, aturan);
        return tulis(satker, diterima.nama(), diterima.jenis(), diterima.isi(), pengunggah);
    }

    /** For what the system made itself; nothing is checked. */
    @Transactional
    public Berkas simpanBuatan(String satker, String nama, JenisBerkas jenis, byte[] isi, String pembuat) {
        return tulis(satker, NamaBerkas.rapikan(nama, jenis), jenis, isi, pembuat);
    }

    /**
     * A signature that was drawn on a screen; stored as a picture on white, whatever was sent.
     *
     * @throws IsianKeliru on field tandaTangan when it is no picture, too large, or nothing is drawn
     */
    @Transactional
    public Berkas simpanTandaTangan(String satker, byte[] isi, String pengunggah) {
        return tulis(satker, "tanda-tangan.png", JenisBerkas.PNG, GambarTandaTangan.bersih(isi), pengunggah);
    }

    private Berkas tulis(String satker, String nama, JenisBerkas jenis, byte[] isi, String pengunggah) {
        Berkas berkas = new Berkas(UUID.randomUUID(), satker, nama, jenis.mime(), isi.length, Sidik.sha256(isi), pengunggah,
            clock.instant());
        mapper.simpanIsi(berkas.sha256(), isi);
        mapper.simpan(berkas);
        return berkas;
    }

    @Transactional(readOnly = true)
    public Berkas ambil(UUID id) {
        return mapper.cari(id).orElseThrow(BerkasService::tidakAda);
    }

    @Transactional(readOnly = true)
    public byte[] isi(UUID id) {
        IsiBerkas isi = mapper.isi(id);
        if (isi == null) {
            throw tidakAda();
        }
        return isi.isi();
    }

    /** Does nothing when it is gone already; refused by the database while a record refers to the file. */
    @Transactional
    public void hapus(UUID id) {
        mapper.cari(id).ifPresent(berkas -> {
            mapper.hapus(id);
            mapper.kunciIsi(berkas.sha256());
            mapper.hapusIsiTanpaPemilik(berkas.sha256());
        });
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Berkas ini tidak ditemukan.");
    }
}
