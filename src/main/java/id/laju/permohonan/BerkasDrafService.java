package id.laju.permohonan;

import id.laju.berkas.Berkas;
import id.laju.pelanggan.PenggunaLogin;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supporting files of a request in the customer's hands. Ids of other organisations are not found. */
@Service
public class BerkasDrafService {

    private final AksesPermohonan akses;
    private final DataDukung dataDukung;
    private final JejakPerubahan jejak;

    BerkasDrafService(AksesPermohonan akses, DataDukung dataDukung, JejakPerubahan jejak) {
        this.akses = akses;
        this.dataDukung = dataDukung;
        this.jejak = jejak;
    }

    @Transactional
    public void tambah(PenggunaLogin saya, long id, List<Unggahan> baru) {
        Permohonan p = akses.untukBerkas(saya, id);
        dataDukung.tambah(p, baru, saya);
        baru.forEach(u -> jejak.berkas(p, saya, "ditambah: " + u.nama()));
    }

    @Transactional
    public void hapus(PenggunaLogin saya, long id, List<UUID> berkas) {
        Permohonan p = akses.untukBerkas(saya, id);
        for (Berkas b : dataDukung.milik(id)) {
            if (berkas.contains(b.id())) {
                dataDukung.hapus(p, b.id());
                jejak.berkas(p, saya, "dihapus: " + b.nama());
            }
        }
    }

    public List<Berkas> milik(PenggunaLogin saya, long id) {
        return dataDukung.milik(akses.milik(saya, id).id());
    }

    /** A file of the request or of one of its samples. */
    public Berkas satu(PenggunaLogin saya, long id, UUID berkas) {
        return dataDukung.ambil(akses.milik(saya, id).id(), berkas);
    }

    public byte[] isi(Berkas berkas) {
        return dataDukung.isi(berkas.id());
    }
}
