package id.laju.pengujian;

import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An order is given up while the laboratory has its samples: nobody works on them any more. What was deposited goes back by itself. */
@Service
class OrderBerhentiService {

    private final PenerimaanMapper mapper;
    private final PenugasanMapper penugasan;
    private final PermohonanService permohonan;
    private final Clock jam;

    OrderBerhentiService(PenerimaanMapper mapper, PenugasanMapper penugasan, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    @EventListener
    @Transactional
    public void dibatalkan(OrderDibatalkan kabar) {
        permohonan.sampel(kabar.permohonanId()).stream().flatMap(s -> mapper.kunci(s.id()).stream())
            .filter(l -> l.selesaiPada() == null && l.keadaan() != KeadaanSampel.BATAL && l.keadaan() != KeadaanSampel.DITITIP).forEach(l -> {
                mapper.batalkan(l.sampelId(), "Order dihentikan: " + kabar.alasan(), jam.instant());
                penugasan.hentikan(l.sampelId());
            });
    }
}
