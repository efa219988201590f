package id.laju.kelas;

import id.laju.bimtek.SertifikatPeserta;
import id.laju.peserta.PesertaService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which certificates the customer of an order may fetch. */
@Component
class SertifikatUntukOrder implements SertifikatPeserta {

    private final SertifikatPelatihanMapper mapper;
    private final PesertaService peserta;
    private final BerkasSertifikatKelas berkas;

    SertifikatUntukOrder(SertifikatPelatihanMapper mapper, PesertaService peserta, BerkasSertifikatKelas berkas) {
        this.mapper = mapper;
        this.peserta = peserta;
        this.berkas = berkas;
    }

    @Override
    public Map<Long, UUID> berkas(long permohonanId) {
        Map<Long, UUID> hasil = new LinkedHashMap<>();
        peserta.semua(permohonanId).forEach(p -> mapper.peserta(p.id()).filter(SertifikatPelatihan::dirilis).ifPresent(s -> hasil.put(p.id(), berkas.dari(s))));
        return hasil;
    }
}
