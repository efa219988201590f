package id.laju.sertifikasi;

import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the processes of a certification. */
@Component
class SertifikasiProses implements ProsesDikenal {

    static final String AUDIT_DIKONFIRMASI = "laju.sertifikasi.auditDikonfirmasi";

    private final Korelasi korelasi;

    SertifikasiProses(Korelasi korelasi) {
        this.korelasi = korelasi;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(AUDIT_DIKONFIRMASI);
    }

    /** @return false when nothing waits for it now */
    boolean auditDikonfirmasi(String kasus) {
        return korelasi.kirim(AUDIT_DIKONFIRMASI, kasus, Map.of(), Map.of());
    }
}
