package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An order is given up before its reports came out: their drafts and numbers are not in force any more. What was issued stays. */
@Component
class LaporanBerhenti {

    private final PermohonanService permohonan;
    private final LhuService lhu;
    private final DokumenService dokumen;
    private final Penomoran penomoran;

    LaporanBerhenti(PermohonanService permohonan, LhuService lhu, DokumenService dokumen, Penomoran penomoran) {
        this.permohonan = permohonan;
        this.lhu = lhu;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
    }

    @EventListener
    @Transactional
    public void orderDibatalkan(OrderDibatalkan kabar) {
        permohonan.laporan(kabar.permohonanId()).stream().filter(l -> l.dirilis() == null).forEach(l -> batalkan(l, kabar.alasan()));
    }

    private void batalkan(Laporan l, String alasan) {
        if (l.dokumenId() != null) {
            dokumen.batalkan(l.dokumenId(), "Order dihentikan sebelum laporan terbit");
        }
        String jenis = lhu.jenisNomor(l);
        penomoran.cari(l.satker(), jenis, LhuService.subjek(l.id())).ifPresent(n -> penomoran.batal(l.satker(), jenis, n.subjek(), alasan));
    }
}
