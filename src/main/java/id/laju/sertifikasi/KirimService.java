package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Kirim Dokumen (CRT-027). */
@Service
public class KirimService {

    private final DrafService draf;
    private final DokumenProfilService dariProfil;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;

    KirimService(DrafService draf, DokumenProfilService dariProfil, PengajuanService pengajuan, PermohonanService permohonan) {
        this.draf = draf;
        this.dariProfil = dariProfil;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
    }

    /**
     * Submits a complete request; from now on it is only looked at. A second click does nothing.
     *
     * @param versi that the customer has read
     * @throws id.laju.umum.IsianKeliru with everything that is missing
     */
    @Transactional
    public void kirim(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = draf.ambil(saya, id);
        if (p.draf()) {
            dariProfil.ambilDariProfil(saya, p);
            permohonan.uraikan(id);
        }
        pengajuan.ajukan(saya, id, versi);
    }
}
