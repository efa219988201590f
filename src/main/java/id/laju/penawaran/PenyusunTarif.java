package id.laju.penawaran;

import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The price list of a day, applied to what a request asks for: as its service says, else one line per sample and parameter (QUO-011). */
@Component
class PenyusunTarif {

    private final PermohonanService permohonan;
    private final BarisUji uji;
    private final PenyusunPenawaran penyusun;

    PenyusunTarif(PermohonanService permohonan, BarisUji uji, PenyusunPenawaran penyusun) {
        this.permohonan = permohonan;
        this.uji = uji;
        this.penyusun = penyusun;
    }

    /** @throws IsianKeliru when something has no tariff on that day, or nothing is asked for */
    List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        return penyusun.untuk(permohonan.ambil(permohonanId).layanan()).map(b -> b.susun(permohonanId, hari)).orElseGet(() -> parameter(permohonanId, hari));
    }

    private List<BarisPenawaran> parameter(long permohonanId, LocalDate hari) {
        List<BarisPenawaran> baris = uji.dari(permohonanId, hari, 1);
        if (baris.isEmpty()) {
            throw new IsianKeliru("Permohonan ini belum memuat parameter uji; kembalikan kepada pelanggan untuk dilengkapi.");
        }
        return baris;
    }
}
