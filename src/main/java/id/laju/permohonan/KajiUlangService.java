package id.laju.permohonan;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of requests, and what the customer has to correct after them. */
@Service
public class KajiUlangService {

    private final PermohonanMapper mapper;
    private final Clock jam;

    KajiUlangService(PermohonanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** Records the review of the request. @return the round it belongs to */
    @Transactional
    public int kajiUlang(long permohonanId, List<KajiUlang> aspek, String oleh) {
        int putaran = mapper.putaran(permohonanId) + 1;
        if (!aspek.isEmpty()) {
            mapper.kajiUlang(permohonanId, putaran, aspek, oleh, jam.instant());
        }
        return putaran;
    }

    /** How often the request was reviewed; 0 before the first time. */
    public int putaran(long permohonanId) {
        return mapper.putaran(permohonanId);
    }

    public List<KajiUlang> kajiUlangTerakhir(long permohonanId) {
        return mapper.kajiUlangTerakhir(permohonanId);
    }

    /**
     * Notes per field for the customer, of the given round; from now on the customer may change the request.
     *
     * @param catatan fields as {@link PermohonanService#bidang} names them
     */
    @Transactional
    public void mintaPerbaikan(long permohonanId, int putaran, List<CatatanPerbaikan> catatan, String oleh) {
        mapper.kembalikan(permohonanId, jam.instant());
        catatan.forEach(c -> mapper.catat(permohonanId, putaran, c, oleh, jam.instant()));
        mapper.jejak(permohonanId, oleh, jam.instant(), "MINTA_PERBAIKAN", catatan.size() + " catatan");
    }

    public List<CatatanPerbaikan> catatanTerakhir(long permohonanId) {
        return mapper.catatanTerakhir(permohonanId);
    }
}
