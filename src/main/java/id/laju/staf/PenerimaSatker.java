package id.laju.staf;

import id.laju.satker.SatkerBaru;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever looks after everything looks after a new satker too. */
@Component
class PenerimaSatker {

    private final UbahStafMapper mapper;

    PenerimaSatker(UbahStafMapper mapper) {
        this.mapper = mapper;
    }

    @EventListener
    void terima(SatkerBaru satker) {
        mapper.beriSatkerKepadaPusat(satker.kode());
    }
}
