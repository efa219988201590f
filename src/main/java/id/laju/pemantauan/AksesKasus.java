package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import org.springframework.stereotype.Component;

/** Which cases a reader may open: customers those of their organisation, the office those of its satker; drafts are nobody's case. */
@Component
class AksesKasus {

    /** Who knows the customers; the laboratory works blind. */
    static final String KANTOR = "hasAnyRole('cs', 'bendahara', 'ketua-tim-pji', 'kepala-balai', 'admin-satker')";
    /** Who keeps documents with an order. */
    static final String PENYIMPAN = "hasAnyRole('cs', 'ketua-tim-pji')";

    private final PermohonanService permohonan;

    AksesKasus(PermohonanService permohonan) {
        this.permohonan = permohonan;
    }

    Permohonan pelanggan(long permohonanId, long pelangganId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.draf() || p.pelangganId() != pelangganId) {
            throw tidakAda();
        }
        return p;
    }

    Permohonan balai(long permohonanId, StafLogin saya) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.draf() || !saya.satker().contains(p.satker())) {
            throw tidakAda();
        }
        return p;
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Permohonan ini tidak ada.");
    }
}
