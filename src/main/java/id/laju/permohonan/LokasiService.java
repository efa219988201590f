package id.laju.permohonan;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sites of requests whose work is done at the customer's. */
@Service
public class LokasiService {

    private final LokasiMapper mapper;

    LokasiService(LokasiMapper mapper) {
        this.mapper = mapper;
    }

    /** Empty for a request that is not {@link Permohonan#diLokasi}, and for a draft where it is not typed yet. */
    public Optional<Lokasi> cari(long permohonanId) {
        return mapper.cari(permohonanId);
    }

    /** Replaces what was there; nothing is kept for work at the balai. @param lokasi null for that */
    void simpan(long permohonanId, Lokasi lokasi) {
        if (lokasi == null) {
            mapper.hapus(permohonanId);
        } else {
            mapper.simpan(lokasi);
        }
    }

    void salin(long dari, long ke) {
        mapper.salin(dari, ke);
    }
}
