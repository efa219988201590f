package id.laju.penawaran;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A quotation by the price list alone, for what a customer asked for with its price before the eyes: put together, issued as a numbered
 * letter and accepted in one, so that it is billed like any other.
 */
@Service
public class HargaDaftarService {

    private final PenawaranService penawaran;
    private final PenerbitanService penerbitan;
    private final PenawaranMapper mapper;
    private final PermohonanService permohonan;
    private final Clock jam;

    HargaDaftarService(PenawaranService penawaran, PenerbitanService penerbitan, PenawaranMapper mapper, PermohonanService permohonan, Clock jam) {
        this.penawaran = penawaran;
        this.penerbitan = penerbitan;
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** Repeatable. @param pemeriksa member of staff who found the request in order; stands on the letter */
    @Transactional
    public void terapkan(long permohonanId, String pemeriksa) {
        if (penawaran.yangDisetujui(permohonanId).isPresent()) {
            return;
        }
        Permohonan p = permohonan.ambil(permohonanId);
        long id = penawaran.susun(permohonanId, pemeriksa);
        mapper.menurutDaftar(id);
        mapper.setujui(id, penawaran.ambil(id).total(), jam.instant(), pemeriksa);
        penerbitan.terbitkan(permohonanId);
        mapper.setuju(id, jam.instant(), "pengguna:" + p.pembuat());
    }
}
