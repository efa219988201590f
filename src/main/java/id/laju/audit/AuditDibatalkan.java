package id.laju.audit;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A request that ends takes its audits along, and the notices about them are not in force any more. What was held and reported stays. */
@Component
class AuditDibatalkan {

    private static final Set<StatusDokumen> HIDUP = EnumSet.of(StatusDokumen.DRAF, StatusDokumen.DITANDATANGANI, StatusDokumen.TERBIT);

    private final PemberitahuanMapper mapper;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Penomoran penomoran;

    AuditDibatalkan(PemberitahuanMapper mapper, PermohonanService permohonan, DokumenService dokumen, Penomoran penomoran) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
    }

    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        akhiri(kabar.permohonanId(), kabar.alasan());
    }

    @EventListener
    @Transactional
    public void orderDibatalkan(OrderDibatalkan kabar) {
        akhiri(kabar.permohonanId(), kabar.alasan());
    }

    private void akhiri(long permohonanId, String alasan) {
        mapper.milik(permohonanId).stream().filter(a -> !a.keadaan().equals("SELESAI")).forEach(a -> {
            mapper.berhenti(a.id());
            mapper.semua(a.id()).stream().filter(n -> n.dokumenId() != null && HIDUP.contains(dokumen.ambil(n.dokumenId()).status())).forEach(n -> batalkan(permohonanId, n, alasan));
        });
    }

    private void batalkan(long permohonanId, Pemberitahuan n, String alasan) {
        dokumen.batalkan(n.dokumenId(), alasan);
        penomoran.batal(permohonan.ambil(permohonanId).satker(), JenisNomor.PEMBERITAHUAN_AUDIT, PemberitahuanService.subjek(n), alasan);
    }
}
