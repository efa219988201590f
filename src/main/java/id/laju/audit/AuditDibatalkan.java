package id.laju.audit;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request that ends takes its audits along, with its open findings, and the notices about them are not in force any more; nor is the appointment of a team that held no
 * audit, judged no documents and took no samples. What was held and reported stays.
 */
@Component
class AuditDibatalkan {

    private static final Set<StatusDokumen> HIDUP = EnumSet.of(StatusDokumen.DRAF, StatusDokumen.DITANDATANGANI, StatusDokumen.TERBIT);
    private static final Set<String> DIADAKAN = Set.of("TERLAKSANA", "SELESAI");

    private final PemberitahuanMapper mapper;
    private final TemuanMapper temuan;
    private final PenunjukanService penunjukan;
    private final ContohProdukService contoh;
    private final KecukupanService kecukupan;
    private final AuditSurat surat;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Penomoran penomoran;

    AuditDibatalkan(PemberitahuanMapper mapper, TemuanMapper temuan, PenunjukanService penunjukan, ContohProdukService contoh, KecukupanService kecukupan, AuditSurat surat, PermohonanService permohonan,
            DokumenService dokumen, Penomoran penomoran) {
        this.mapper = mapper;
        this.temuan = temuan;
        this.penunjukan = penunjukan;
        this.contoh = contoh;
        this.kecukupan = kecukupan;
        this.surat = surat;
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
        surat.dihentikan(kabar.permohonanId(), kabar.alasan());
    }

    private void akhiri(long permohonanId, String alasan) {
        List<Audit> semua = mapper.milik(permohonanId);
        temuan.berhenti(permohonanId);
        semua.stream().filter(a -> !a.keadaan().equals("SELESAI")).forEach(a -> {
            mapper.berhenti(a.id());
            mapper.semua(a.id()).stream().filter(n -> n.dokumenId() != null)
                .forEach(n -> batalkan(permohonanId, n.dokumenId(), JenisNomor.PEMBERITAHUAN_AUDIT, PemberitahuanService.subjek(n), alasan));
        });
        if (!dilaporkan(permohonanId, semua)) {
            penunjukan.semua(permohonanId).forEach(n -> batalkan(permohonanId, n.dokumenId(), JenisNomor.PENUNJUKAN_EVALUATOR, PenunjukanService.subjek(permohonanId, n.ke()), alasan));
        }
    }

    /** The team did something that counts. */
    private boolean dilaporkan(long permohonanId, List<Audit> semua) {
        return semua.stream().anyMatch(a -> DIADAKAN.contains(a.keadaan())) || !kecukupan.semua(permohonanId).isEmpty() || contoh.semua(permohonanId).stream().anyMatch(PengambilanContoh::terambil);
    }

    private void batalkan(long permohonanId, UUID kertas, String jenis, String subjek, String alasan) {
        if (HIDUP.contains(dokumen.ambil(kertas).status())) {
            dokumen.batalkan(kertas, alasan);
            penomoran.batal(permohonan.ambil(permohonanId).satker(), jenis, subjek, alasan);
        }
    }
}
