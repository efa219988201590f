package id.laju.pemeliharaan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the processes {@code pemeliharaan-sertifikat} and {@code penilaian-berkala}: a case of its own for each period. */
@Component
class PemeliharaanProses implements ProsesDikenal {

    static final String KUNCI = "pemeliharaan-sertifikat";
    static final String DIJAWAB = "laju.pemeliharaan.penilaianDijawab";
    static final String SELESAI = "laju.pemeliharaan.penilaianSelesai";
    static final String BERAKHIR = "laju.pemeliharaan.sertifikatBerakhir";

    private final Korelasi korelasi;
    private final KasusService kasus;
    private final SebagaiSistem sistem;
    private final PemulaiProses pemulai;

    PemeliharaanProses(Korelasi korelasi, KasusService kasus, SebagaiSistem sistem, PemulaiProses pemulai) {
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.sistem = sistem;
        this.pemulai = pemulai;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIJAWAB, SELESAI, BERAKHIR);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(Pemeliharaan p) {
        kasus.kunci(p.kasus());
    }

    void mulai(Pemeliharaan p) {
        sistem.lakukan(() -> pemulai.mulai(KUNCI, p.kasus(), Map.of("satker", p.satker(), "pelangganId", p.pelangganId(), "sertifikatId", p.sertifikatId(), "pemeliharaanId", p.id())));
    }

    /** @param jawaban ajukan, tunda or kembalikan @return false when nothing waits for it now */
    boolean dijawab(Pemeliharaan p, String jawaban) {
        return korelasi.kirim(DIJAWAB, p.kasus(), Map.of("pemeliharaanId", p.id()), Map.of("jawabanPenilaian", jawaban));
    }

    /** @param hasil dipertahankan or ulangi @return false when nobody waits for the result now */
    boolean selesai(Pemeliharaan p, String hasil) {
        return korelasi.kirim(SELESAI, p.kasus(), Map.of("pemeliharaanId", p.id()), Map.of("hasilPenilaian", hasil));
    }

    /** The certificate is withdrawn or replaced; the process looks at the row should nothing wait now. */
    void berakhir(Pemeliharaan p) {
        korelasi.kirim(BERAKHIR, p.kasus(), Map.of("pemeliharaanId", p.id()), Map.of());
    }
}
