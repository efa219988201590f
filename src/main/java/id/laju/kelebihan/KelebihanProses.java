package id.laju.kelebihan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code kelebihan-pembayaran}. */
@Component
class KelebihanProses implements ProsesDikenal {

    static final String KUNCI = "kelebihan-pembayaran";
    static final String DIJAWAB = "laju.kelebihan.dijawab";
    static final String REKENING_DIJAWAB = "laju.kelebihan.rekeningDijawab";
    static final String PENANDA_BERHALANGAN = "laju.kelebihan.penandaBerhalangan";
    static final String KELEBIHAN_ID = "kelebihanId";

    private final Korelasi korelasi;
    private final SebagaiSistem sistem;
    private final PemulaiProses pemulai;

    KelebihanProses(Korelasi korelasi, SebagaiSistem sistem, PemulaiProses pemulai) {
        this.korelasi = korelasi;
        this.sistem = sistem;
        this.pemulai = pemulai;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIJAWAB, REKENING_DIJAWAB, PENANDA_BERHALANGAN);
    }

    void mulai(Kelebihan k) {
        Map<String, Object> isi = new HashMap<>(Map.of("satker", k.satker(), KELEBIHAN_ID, k.id()));
        if (k.pelangganId() != null) {
            isi.put("pelangganId", k.pelangganId());
        }
        sistem.lakukan(() -> pemulai.mulai(KUNCI, k.kasus(), isi));
    }

    /** @param jawaban lengkap or tarik @return false when nothing waits for it now */
    boolean jawab(Kelebihan k, String jawaban) {
        return korelasi.kirim(DIJAWAB, k.kasus(), Map.of(KELEBIHAN_ID, k.id()), Map.of("jawabanKelebihan", jawaban));
    }

    /** @return false when it does not wait for an approval now */
    boolean penandaBerhalangan(Kelebihan k) {
        return korelasi.kirim(PENANDA_BERHALANGAN, k.kasus(), Map.of(KELEBIHAN_ID, k.id()), Map.of());
    }

    /** @param jawaban diperbaiki or alihkan @return false when nothing waits for it now */
    boolean rekeningDijawab(Kelebihan k, String jawaban) {
        return korelasi.kirim(REKENING_DIJAWAB, k.kasus(), Map.of(KELEBIHAN_ID, k.id()), Map.of("jawabanRekening", jawaban));
    }
}
