package id.laju.penawaran;

import id.laju.mesin.KasusService;
import id.laju.permohonan.BerkasPermohonan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of a request by CS: recorded review and one of three ways on, or back to Kerjasama. */
@Service
class PemeriksaanService {

    private final PermohonanService permohonan;
    private final BerkasPermohonan berkasPermohonan;
    private final KajiUlangService tinjauan;
    private final PenawaranService penawaran;
    private final SusunanService susunan;
    private final KasusService kasus;

    PemeriksaanService(PermohonanService permohonan, BerkasPermohonan berkasPermohonan, KajiUlangService tinjauan, PenawaranService penawaran, SusunanService susunan, KasusService kasus) {
        this.permohonan = permohonan;
        this.berkasPermohonan = berkasPermohonan;
        this.tinjauan = tinjauan;
        this.penawaran = penawaran;
        this.susunan = susunan;
        this.kasus = kasus;
    }

    /** @throws id.laju.umum.IsianKeliru when something is missing, or an aspect forbids to accept */
    @Transactional
    void periksa(long permohonanId, HasilPemeriksaan hasil, String oleh) {
        hasil.periksa();
        kasus.kunci(permohonan.ambil(permohonanId).kasus());
        if (hasil.disusunUlang()) {
            susunan.kembalikan(permohonanId, hasil.catatanKerjasama(), oleh);
            return;
        }
        int putaran = tinjauan.kajiUlang(permohonanId, hasil.dicatat(), oleh);
        hasil.untukLab().forEach(b -> berkasPermohonan.tandaiUntukLab(permohonanId, b.id(), b.boleh(), oleh));
        switch (hasil.keputusan()) {
            case "terima" -> penawaran.susun(permohonanId, oleh);
            case "perbaiki" -> tinjauan.mintaPerbaikan(permohonanId, putaran, hasil.catatan(), oleh);
            default -> permohonan.tolak(permohonanId, hasil.alasan().strip(), oleh);
        }
    }
}
