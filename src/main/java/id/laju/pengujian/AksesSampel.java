package id.laju.pengujian;

import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which samples a member of staff may know of: those of the own satker. */
@Component
class AksesSampel {

    private final PermohonanService permohonan;

    AksesSampel(PermohonanService permohonan) {
        this.permohonan = permohonan;
    }

    /** @throws TidakDitemukan for a sample of another satker and for one that was not submitted */
    Permohonan permohonan(StafLogin saya, long sampelId) {
        Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
        if (p.draf() || !saya.satker().contains(p.satker())) {
            throw new TidakDitemukan("Sampel ini tidak ada di satker Anda.");
        }
        return p;
    }

    /** Ids of a request's samples; who may know them is asked for each. */
    List<Long> sampelPermohonan(long permohonanId) {
        return permohonan.sampel(permohonanId).stream().map(Sampel::id).toList();
    }

    String satker(StafLogin saya, long sampelId) {
        return permohonan(saya, sampelId).satker();
    }

    Sampel sampel(StafLogin saya, long sampelId) {
        permohonan(saya, sampelId);
        return permohonan.satuSampel(sampelId);
    }
}
