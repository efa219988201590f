package id.laju.pengujian;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the register of instruments tells the process {@code pengingat-kalibrasi}: one instance per instrument that needs calibration. */
@Component
class AlatProses implements ProsesDikenal {

    static final String KUNCI = "pengingat-kalibrasi";
    static final String BERUBAH = "laju.alat.berubah";
    static final String ALAT_ID = "alatId";

    private final AlatMapper mapper;
    private final Korelasi korelasi;
    private final KasusService kasus;
    private final SebagaiSistem sistem;
    private final RuntimeService mesin;
    private final PemulaiProses pemulai;

    AlatProses(AlatMapper mapper, Korelasi korelasi, KasusService kasus, SebagaiSistem sistem, RuntimeService mesin, PemulaiProses pemulai) {
        this.mapper = mapper;
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.sistem = sistem;
        this.mesin = mesin;
        this.pemulai = pemulai;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(BERUBAH);
    }

    /** The case of its newest reminding; one that has ended is not opened again. */
    static String kasus(Alat a) {
        return a.satker() + "/ALAT-" + a.id() + "-" + a.pengingat();
    }

    /** Before the row of the instrument is locked, as timers and tasks do it. */
    void kunci(Alat a) {
        kasus.kunci(kasus(a));
    }

    /** The process looks at the instrument again; one that needs it and has none gets its instance. */
    void berubah(Alat a) {
        if (!korelasi.kirim(BERUBAH, kasus(a), Map.of(), Map.of()) && a.aktif() && a.perluKalibrasi() && !berjalan(a)) {
            Alat baru = mapper.mulaiPengingat(a.id());
            sistem.lakukan(() -> pemulai.mulai(KUNCI, kasus(baru), Map.of("satker", a.satker(), ALAT_ID, a.id())));
        }
    }

    boolean berjalan(Alat a) {
        return sistem.lakukan(() -> mesin.createProcessInstanceQuery().processDefinitionKey(KUNCI).processInstanceBusinessKey(kasus(a)).count() > 0);
    }
}
