package id.laju.sertifikat;

import id.laju.audit.CapaianAudit;
import id.laju.audit.CapaianAudit.Capaian;
import id.laju.mesin.TabelKeputusan;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which level of green industry the verification at the factory earned: the decision table {@code peringkat-hijau}. */
@Component
class PeringkatHijau {

    static final String LAYANAN = "sertifikasi-industri-hijau";

    /** @param dasar what the table was asked with, in words */
    record Usulan(String peringkat, String dasar) {
    }

    private final CapaianAudit capaian;
    private final TabelKeputusan tabel;

    PeringkatHijau(CapaianAudit capaian, TabelKeputusan tabel) {
        this.capaian = capaian;
        this.tabel = tabel;
    }

    /** Null for another service. */
    Usulan untuk(Sertifikat s) {
        if (!LAYANAN.equals(s.layanan())) {
            return null;
        }
        Capaian c = capaian.untuk(s.permohonanId());
        return new Usulan(tabel.satu("peringkat-hijau", s.satker(), Map.of("persen", c.persen().doubleValue())).map(b -> (String) b.get("peringkat")).orElse(null), c.tertulis());
    }
}
