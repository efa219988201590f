package id.laju.konsultansi;

import id.laju.mesin.KasusService;
import id.laju.penawaran.JasaDipilih;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.SusunanService;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** PJ Konsultansi checks a request and puts its quotation together (CON-003, CON-004). */
@Service
class SusunanKonsultansiService {

    private final KonsultansiMapper mapper;
    private final KonsultansiService konsultansi;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final SusunanService luar;
    private final KajiUlangService tinjauan;
    private final KasusService kasus;

    SusunanKonsultansiService(KonsultansiMapper mapper, KonsultansiService konsultansi, PermohonanService permohonan, PenawaranService penawaran, SusunanService luar, KajiUlangService tinjauan, KasusService kasus) {
        this.mapper = mapper;
        this.konsultansi = konsultansi;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.luar = luar;
        this.tinjauan = tinjauan;
        this.kasus = kasus;
    }

    List<JasaDipilih> jasa(long permohonanId) {
        return mapper.jasa(permohonanId);
    }

    /** @throws id.laju.umum.IsianKeliru with every field that is wrong */
    @Transactional
    void putuskan(long permohonanId, IsianSusunanKonsultansi isian, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        isian.periksa(konsultansi.daftar(p.satker()).keySet(), permohonan.bidang(permohonanId));
        kasus.kunci(p.kasus());
        switch (isian.keputusan()) {
            case "terima" -> tawarkan(permohonanId, isian, oleh);
            case "perbaiki" -> tinjauan.mintaPerbaikan(permohonanId, tinjauan.putaran(permohonanId) + 1, isian.catatan(), oleh);
            default -> permohonan.tolak(permohonanId, isian.alasan().strip(), oleh);
        }
    }

    private void tawarkan(long permohonanId, IsianSusunanKonsultansi isian, String oleh) {
        mapper.kosongkanJasa(permohonanId);
        for (int i = 0; i < isian.jasa().size(); i++) {
            mapper.tambahJasa(permohonanId, i + 1, isian.jasa().get(i));
        }
        luar.susun(permohonanId, isian.luar(), oleh);
        penawaran.susun(permohonanId, oleh);
    }
}
