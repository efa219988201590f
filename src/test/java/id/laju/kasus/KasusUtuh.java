package id.laju.kasus;

import id.laju.Orang;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.lhu.ContohLhu;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penyerahan.PenyerahanService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A testing case of one sample straight to its closing, or to a step on the way, for whoever needs many of them. */
@Component
public class KasusUtuh {

    private final AlurPengujian alur;
    private final Orang orang;
    private final SurveiService survei;
    private final PenyerahanService penyerahan;
    private final ContohLhu kunci;

    KasusUtuh(AlurPengujian alur, Orang orang, SurveiService survei, PenyerahanService penyerahan, ContohLhu kunci) {
        this.alur = alur;
        this.orang = orang;
        this.survei = survei;
        this.penyerahan = penyerahan;
        this.kunci = kunci;
    }

    /** The signer's key, once for all cases. */
    public void siapkan() {
        kunci.siapkanKunci("kepala");
    }

    /** @return business key of the finished case */
    public String selesai() {
        return selesaikan(sampai("periksaHasil"), "periksaHasil");
    }

    /** @param langkah the last act that was done. @return business key of the case, which is finished then */
    String selesaikan(Jalan j, String langkah) {
        boolean sudah = !langkah.equals("ajukan");
        for (Map.Entry<String, UnaryOperator<Jalan>> satu : langkah().entrySet()) {
            if (!sudah) {
                satu.getValue().apply(j);
            }
            sudah = sudah && !satu.getKey().equals(langkah);
        }
        alur.terbitkanDenganKunci(j);
        return tutup(isiSurvei(j)).kasus();
    }

    Jalan isiSurvei(Jalan j) {
        PenggunaLogin saya = alur.pelanggan();
        Map<String, Integer> jawaban = survei.lembar(j.permohonanId(), saya.pelangganId()).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4));
        orang.sebagai(AlurPengujian.PELANGGAN, () -> survei.isi(j.permohonanId(), saya.pelangganId(), new IsianSurvei(jawaban, Map.of(), null)));
        return alur.jalankan(j);
    }

    Jalan tutup(Jalan j) {
        PenggunaLogin saya = alur.pelanggan();
        orang.sebagai(AlurPengujian.PELANGGAN, () -> penyerahan.selesaikan(j.permohonanId(), saya.pelangganId(), saya.penggunaId()));
        return alur.jalankan(j);
    }

    /** @param langkah the last act that is done. @return business key of the case that waits behind it */
    public String berhentiSesudah(String langkah) {
        return sampai(langkah).kasus();
    }

    /** All acts after which a case can be stopped, in their order. */
    List<String> perhentian() {
        return Stream.concat(Stream.of("ajukan"), langkah().keySet().stream()).toList();
    }

    Jalan sampai(String langkah) {
        Jalan j = alur.ajukan(1);
        for (Map.Entry<String, UnaryOperator<Jalan>> satu : langkah().entrySet()) {
            if (langkah.equals("ajukan")) {
                return j;
            }
            satu.getValue().apply(j);
            if (satu.getKey().equals(langkah)) {
                return j;
            }
        }
        throw new IllegalArgumentException(langkah);
    }

    private Map<String, UnaryOperator<Jalan>> langkah() {
        Map<String, UnaryOperator<Jalan>> urut = new LinkedHashMap<>();
        urut.put("periksaDanSetujui", alur::periksaDanSetujui);
        urut.put("setujuiPenawaran", alur::setujuiPenawaran);
        urut.put("terbitkanBilling", alur::terbitkanBilling);
        urut.put("bayar", alur::bayar);
        urut.put("tiba", alur::tiba);
        urut.put("terima", alur::terima);
        urut.put("tugaskan", alur::tugaskan);
        urut.put("uji", alur::uji);
        urut.put("periksaHasil", alur::periksaHasil);
        return urut;
    }
}
