package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.pengujian.PenerimaanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which cases a reader may open: customers those of their organisation, the office those of its satker; drafts are nobody's case. */
@Component
class AksesKasus {

    /** Who keeps documents with an order. */
    static final String PENYIMPAN = "hasAnyRole('cs', 'ketua-tim-pji')";

    /** Who answers for the money before auditors. */
    static final String AUDIT = "hasAnyRole('bendahara', 'ketua-tim-pji', 'kepala-balai', 'admin-satker')";

    /** Processes about the laboratory itself: no customer stands behind them. */
    private static final Set<String> TENTANG_LAB = Set.of("pengingat-kalibrasi");

    /** What these are about only their circle knows, on pages of its own. */
    private static final Set<String> TERTUTUP = Set.of("whistle-blowing");

    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final PenerimaanService penerimaan;

    AksesKasus(PermohonanService permohonan, KasusService kasus, PenerimaanService penerimaan) {
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.penerimaan = penerimaan;
    }

    /** A case of the reader's satker; the laboratory only knows its own, and those of which it holds a sample. @throws TidakDitemukan for all others */
    Kasus kasus(String nomor, StafLogin saya) {
        Kasus k = kasus.cari(nomor).filter(x -> saya.satker().contains(x.satker()) && !TERTUTUP.contains(x.layanan())).orElseThrow(AksesKasus::tidakAda);
        if (!saya.kantor() && !TENTANG_LAB.contains(k.layanan()) && permohonan.denganKasus(nomor).filter(this::diLaboratorium).isEmpty()) {
            throw tidakAda();
        }
        return k;
    }

    private boolean diLaboratorium(Permohonan p) {
        return permohonan.sampel(p.id()).stream().anyMatch(s -> penerimaan.cari(s.id()).filter(l -> l.idSampel() != null).isPresent());
    }

    /** The request of such a case. */
    Permohonan permohonan(String nomor, StafLogin saya) {
        return permohonan.denganKasus(kasus(nomor, saya).nomor()).orElseThrow(AksesKasus::tidakAda);
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
        return new TidakDitemukan("Kasus ini tidak ada.");
    }
}
