package id.laju.permohonan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed papers behind what CS does for a customer (REQ-004). A customer who acts alone needs none. */
@Service
public class BuktiLoketService {

    private static final String BIDANG = "buktiLoket";

    private final BuktiLoketMapper mapper;
    private final AksesPermohonan akses;
    private final BerkasService berkas;
    private final JejakPerubahan jejak;
    private final Clock jam;

    BuktiLoketService(BuktiLoketMapper mapper, AksesPermohonan akses, BerkasService berkas, JejakPerubahan jejak, Clock jam) {
        this.mapper = mapper;
        this.akses = akses;
        this.berkas = berkas;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Keeps the scan, nothing for a customer who acts alone. @param scan the files of the field buktiLoket, at most one
     *
     * @throws IsianKeliru when CS has no scan of this kind, now or before, and on a file that cannot be taken
     */
    @Transactional
    public void lampirkan(PenggunaLogin saya, long permohonanId, BuktiLoket.Jenis jenis, List<Unggahan> scan) {
        if (saya.diLoket()) {
            Permohonan p = akses.milik(saya, permohonanId);
            scan.forEach(s -> simpan(p, saya, jenis, s));
            wajib(permohonanId, jenis);
        }
    }

    private void simpan(Permohonan p, PenggunaLogin saya, BuktiLoket.Jenis jenis, Unggahan scan) {
        var isi = berkas.simpan(p.satker(), scan.nama(), scan.isi(), saya.pelaku(), Aturan.DOKUMEN_TAMBAHAN.untuk(BIDANG, jenis.label()));
        mapper.simpan(p.id(), jenis, isi.id(), saya.pelaku(), jam.instant());
        jejak.berkas(p, saya, "ditambah: " + jenis.label());
    }

    /** All papers of a request, oldest first. */
    public List<BuktiLoket> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    boolean ada(long permohonanId, BuktiLoket.Jenis jenis) {
        return mapper.milik(permohonanId).stream().anyMatch(b -> b.jenis() == jenis);
    }

    void wajib(long permohonanId, BuktiLoket.Jenis jenis) {
        if (!ada(permohonanId, jenis)) {
            throw IsianKeliru.pada(BIDANG, jenis.label() + " belum ada. Pindai atau foto kertas yang sudah ditandatangani pelanggan, lalu pilih berkasnya.");
        }
    }
}
