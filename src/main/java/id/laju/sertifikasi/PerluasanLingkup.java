package id.laju.sertifikasi;

import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;

/** What the models ask about a request that adds brands or packages to a certificate (CRT-031): {@code perluasanLingkup}. */
@Component
public class PerluasanLingkup {

    private final SertifikasiService sertifikasi;
    private final PermohonanService permohonan;

    PerluasanLingkup(SertifikasiService sertifikasi, PermohonanService permohonan) {
        this.sertifikasi = sertifikasi;
        this.permohonan = permohonan;
    }

    public boolean diminta(long permohonanId) {
        return sertifikasi.ambil(permohonan.ambil(permohonanId)).tambahMerek();
    }
}
