package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one request have in common. */
@Component
class HalamanPermohonan {

    private final DrafService draf;
    private final AksesPermohonan akses;
    private final KajiUlangService tinjauan;
    private final SatkerService satker;
    private final LayananLain lain;

    HalamanPermohonan(DrafService draf, AksesPermohonan akses, KajiUlangService tinjauan, SatkerService satker, LayananLain lain) {
        this.draf = draf;
        this.akses = akses;
        this.tinjauan = tinjauan;
        this.satker = satker;
        this.lain = lain;
    }

    /** The request of this customer, with notes of correction per field while it is sent back. */
    Permohonan buka(PenggunaLogin saya, long id, Model model) {
        Permohonan p = draf.ambil(saya, id);
        Map<String, String> catatan = p.dikembalikan() == null ? Map.of() : tinjauan.catatanTerakhir(id).stream()
            .collect(Collectors.toMap(CatatanPerbaikan::bidang, CatatanPerbaikan::catatan, (a, b) -> a + " " + b));
        model.addAttribute("permohonan", p).addAttribute("catatan", catatan).addAttribute("balai", satker.ambil(p.satker()));
        model.addAttribute("menyusun", akses.menyusun(saya, p));
        return p;
    }

    /** For pages about samples and instruments; who opens them for another service is led to its own. */
    Permohonan bersampel(PenggunaLogin saya, long id, Model model) {
        Permohonan p = buka(saya, id, model);
        lain.untuk(p).ifPresent(i -> {
            throw new DiHalamanLain(i.halaman(p));
        });
        return p;
    }

    /** For pages that only make sense while the request may be changed; others are led to the read-only view. */
    Permohonan untukDiubah(PenggunaLogin saya, long id, Model model) {
        Permohonan p = bersampel(saya, id, model);
        if (!akses.bisaDiubah(saya, p)) {
            if (!saya.pemohon()) {
                throw new TidakDitemukan("Permohonan ini tidak sedang disusun Kerjasama, jadi rinciannya tidak dapat diubah.");
            }
            throw new SudahDiajukan(id);
        }
        return p;
    }

    /** The service has pages of its own for what is asked for. */
    static final class DiHalamanLain extends RuntimeException {

        final String alamat;

        DiHalamanLain(String alamat) {
            super("Permohonan ini ada di " + alamat);
            this.alamat = alamat;
        }
    }

    /** The address of an edit page was opened after Ajukan. */
    static final class SudahDiajukan extends RuntimeException {

        final long id;

        SudahDiajukan(long id) {
            super("Permohonan " + id + " sudah diajukan");
            this.id = id;
        }
    }
}
