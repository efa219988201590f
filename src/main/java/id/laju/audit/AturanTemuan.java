package id.laju.audit;

import id.laju.mesin.TabelKeputusan;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the table {@code batas-temuan} lays down for a category (SLA-007). */
@Component
class AturanTemuan {

    /**
     * @param hari calendar days after the last day of the audit
     * @param perbaikan asks for a corrective action
     * @param ingatkan how many days before the deadline the customer is reminded
     * @param melengkapi calendar days that at least remain for what the evaluator sent back
     * @param menghalangi no certificate while such a finding is not closed
     */
    record Aturan(int hari, boolean perbaikan, int ingatkan, int melengkapi, boolean menghalangi) {
    }

    private final TabelKeputusan tabel;

    AturanTemuan(TabelKeputusan tabel) {
        this.tabel = tabel;
    }

    /** @throws IllegalStateException when the table knows no such category */
    Aturan untuk(String satker, Kategori kategori) {
        Map<String, Object> baris = tabel.satu("batas-temuan", satker, Map.of("kategori", kategori.name()))
            .orElseThrow(() -> new IllegalStateException("Tabel batas-temuan tidak mengenal kategori " + kategori + "; tambahkan barisnya di Modeler."));
        return new Aturan(angka(baris, "hari"), Boolean.TRUE.equals(baris.get("perbaikan")), angka(baris, "ingatkan"), angka(baris, "melengkapi"), Boolean.TRUE.equals(baris.get("menghalangi")));
    }

    private static int angka(Map<String, Object> baris, String nama) {
        return ((Number) baris.get(nama)).intValue();
    }
}
