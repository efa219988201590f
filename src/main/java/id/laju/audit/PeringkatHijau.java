package id.laju.audit;

import id.laju.mesin.TabelKeputusan;
import id.laju.permohonan.Permohonan;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which level of green industry the verification at the factory earned: the decision table {@code peringkat-hijau}. */
@Component
public class PeringkatHijau {

    private static final String LAYANAN = "sertifikasi-industri-hijau";

    /** @param peringkat null where nothing was judged by a limit, or the table names none @param dasar what the table was asked with, in words */
    public record Usulan(String peringkat, String dasar) {
    }

    private final CapaianAudit capaian;
    private final TabelKeputusan tabel;

    PeringkatHijau(CapaianAudit capaian, TabelKeputusan tabel) {
        this.capaian = capaian;
        this.tabel = tabel;
    }

    /** Empty for another service. */
    public Optional<Usulan> untuk(Permohonan p) {
        return LAYANAN.equals(p.layanan()) ? Optional.of(capaian.untuk(p.id()).map(c -> usulan(p, c)).orElse(new Usulan(null, "belum ada persyaratan yang dinilai"))) : Optional.empty();
    }

    private Usulan usulan(Permohonan p, CapaianAudit.Capaian c) {
        return new Usulan(tabel.satu("peringkat-hijau", p.satker(), Map.of("persen", c.persen().doubleValue())).map(b -> (String) b.get("peringkat")).orElse(null), c.tertulis());
    }
}
