package id.laju.penawaran;

import id.laju.layanan.TarifPos;
import id.laju.layanan.TarifService;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A service whose price is an item of the list, as often as the test says, and what its samples cost. */
@Component
class PenyusunCoba implements PenyusunBaris {

    static final String LAYANAN = "coba";
    static int banyak = 1;

    private final TarifService tarif;
    private final PermohonanService permohonan;

    PenyusunCoba(TarifService tarif, PermohonanService permohonan) {
        this.tarif = tarif;
        this.permohonan = permohonan;
    }

    TarifPos pos(LocalDate hari) {
        return tarif.pos("bspji-pontianak", "SERTIFIKASI", hari).get(0);
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LAYANAN);
    }

    @Override
    public List<BarisPenawaran> susun(long permohonanId, LocalDate hari) {
        return List.of(BarisPenawaran.jasa(1, permohonan.ambil(permohonanId).namaCetak(), pos(hari), banyak));
    }
}
