package id.laju.pelanggan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What customers' accounts tell the process {@code aktivasi-akun}. */
@Component
class PelangganProses implements ProsesDikenal {

    static final String KUNCI = "aktivasi-akun";
    static final String PENDAFTARAN_DIPERBAIKI = "laju.pelanggan.pendaftaranDiperbaiki";

    private final RuntimeService mesin;
    private final PemulaiProses pemulai;
    private final Korelasi korelasi;

    PelangganProses(RuntimeService mesin, PemulaiProses pemulai, Korelasi korelasi) {
        this.mesin = mesin;
        this.pemulai = pemulai;
        this.korelasi = korelasi;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PENDAFTARAN_DIPERBAIKI);
    }

    void mulai(String satker, long pelangganId) {
        pemulai.mulai(KUNCI, kasus(satker, pelangganId), Map.of("satker", satker, "pelangganId", pelangganId));
    }

    /** @return false when the process no longer waits for the correction */
    boolean pendaftaranDiperbaiki(String satker, long pelangganId) {
        return korelasi.kirim(PENDAFTARAN_DIPERBAIKI, kasus(satker, pelangganId), Map.of(), Map.of());
    }

    /** Whether a correction would still be taken. */
    boolean berjalan(String satker, long pelangganId) {
        return mesin.createProcessInstanceQuery().processDefinitionKey(KUNCI).processInstanceBusinessKey(kasus(satker, pelangganId)).count() > 0;
    }

    static String kasus(String satker, long pelangganId) {
        return satker + "/AKUN-" + pelangganId;
    }
}
