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

    /** Null for another service; without a level where nothing was judged. */
    Usulan untuk(Sertifikat s) {
        return LAYANAN.equals(s.layanan()) ? capaian.untuk(s.permohonanId()).map(c -> usulan(s, c)).orElse(new Usulan(null, "belum ada persyaratan yang dinilai")) : null;
    }

    private Usulan usulan(Sertifikat s, Capaian c) {
        return new Usulan(tabel.satu("peringkat-hijau", s.satker(), Map.of("persen", c.persen().doubleValue())).map(b -> (String) b.get("peringkat")).orElse(null), c.tertulis());
    }
}
