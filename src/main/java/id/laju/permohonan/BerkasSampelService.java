package id.laju.permohonan;

import id.laju.berkas.Berkas;
import id.laju.pelanggan.PenggunaLogin;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of a sample that may be changed now. */
@Service
public class BerkasSampelService {

    private final AksesPermohonan akses;
    private final DataDukung dataDukung;
    private final JejakPerubahan jejak;

    BerkasSampelService(AksesPermohonan akses, DataDukung dataDukung, JejakPerubahan jejak) {
        this.akses = akses;
        this.dataDukung = dataDukung;
        this.jejak = jejak;
    }

    @Transactional
    public void tambahBerkas(PenggunaLogin saya, long permohonanId, long sampelId, List<Unggahan> baru) {
        Permohonan p = akses.untukBerkas(saya, permohonanId);
        Sampel s = akses.sampel(p, sampelId);
        dataDukung.tambah(p, s, baru, saya);
        baru.forEach(u -> jejak.berkas(p, saya, "Sampel " + s.urutan() + ", ditambah: " + u.nama()));
    }

    @Transactional
    public void hapusBerkas(PenggunaLogin saya, long permohonanId, long sampelId, List<UUID> berkas) {
        Permohonan p = akses.untukBerkas(saya, permohonanId);
        Sampel s = akses.sampel(p, sampelId);
        for (Berkas b : dataDukung.milikSampel(sampelId)) {
            if (berkas.contains(b.id())) {
                dataDukung.hapus(s, b.id());
                jejak.berkas(p, saya, "Sampel " + s.urutan() + ", dihapus: " + b.nama());
            }
        }
    }
}
