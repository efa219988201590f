package id.laju.permohonan;

import org.springframework.stereotype.Component;

/** Asked by gateways of the models: is the work done at the customer's site? Judged by the row, which the customer may correct while the case runs. */
@Component
public class PekerjaanDiLokasi {

    private final PermohonanMapper mapper;

    PekerjaanDiLokasi(PermohonanMapper mapper) {
        this.mapper = mapper;
    }

    public boolean diminta(long permohonanId) {
        return mapper.cari(permohonanId).orElseThrow().diLokasi();
    }
}
