package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cannot be tested needs the customer's consent: drop it, or postpone it and test again (ISO/IEC 17025, 7.1.6). */
@Service
public class PersetujuanService {

    private static final Set<String> PILIHAN = Set.of("CORET", "TUNDA");

    private final PersetujuanMapper mapper;
    private final HasilMapper hasil;
    private final PenugasanMapper penugasan;
    private final PenerimaanMapper sampel;
    private final JawabanSampelService jawaban;
    private final PengujianProses proses;
    private final Clock jam;

    PersetujuanService(PersetujuanMapper mapper, HasilMapper hasil, PenugasanMapper penugasan, PenerimaanMapper sampel,
            JawabanSampelService jawaban, PengujianProses proses, Clock jam) {
        this.mapper = mapper;
        this.hasil = hasil;
        this.penugasan = penugasan;
        this.sampel = sampel;
        this.jawaban = jawaban;
        this.proses = proses;
        this.jam = jam;
    }

    /** Results that say "not testable" and nobody has answered for. */
    public List<HasilUji> menunggu(long sampelId) {
        return hasil.kiniSampel(sampelId).stream().filter(HasilUji::tidakDapatDiuji).filter(h -> mapper.cari(h.id()).isEmpty()).toList();
    }

    /** All packages are handed over, so that the customer is (or is about to be) asked. */
    boolean diminta(long sampelId) {
        return penugasan.terbuka(sampelId).isEmpty() && !menunggu(sampelId).isEmpty();
    }

    /**
     * @param pilihan parameter of the sample to CORET or TUNDA; every one that waits needs an answer
     * @return false when it was answered before
     */
    @Transactional
    public boolean jawab(long pelangganId, long sampelId, Map<Long, String> pilihan, String oleh) {
        Permohonan p = jawaban.permohonan(pelangganId, sampelId);
        sampel.kunci(sampelId);
        List<HasilUji> menunggu = menunggu(sampelId);
        if (menunggu.isEmpty()) {
            return false;
        }
        PeriksaIsian periksa = new PeriksaIsian();
        menunggu.forEach(h -> periksa.tolakJika(!PILIHAN.contains(String.valueOf(pilihan.get(h.pilihanId()))), "pilihan-" + h.pilihanId(),
            "Pilih dicoret atau diuji kemudian."));
        periksa.selesai();
        menunggu.forEach(h -> terapkan(h, pilihan.get(h.pilihanId()), oleh));
        boolean tunda = menunggu.stream().anyMatch(h -> "TUNDA".equals(pilihan.get(h.pilihanId())));
        if (!proses.tidakDapatDiujiDijawab(p.kasus(), sampelId, tunda ? "tunda" : "coret")) {
            throw new IsianKeliru("Permintaan persetujuan sedang kami kirim. Coba lagi sebentar lagi; pilihan Anda belum tersimpan.");
        }
        return true;
    }

    private void terapkan(HasilUji h, String keputusan, String oleh) {
        mapper.simpan(h.id(), keputusan, oleh, jam.instant());
        if (keputusan.equals("CORET")) {
            penugasan.coret(h.pilihanId(), jam.instant());
        }
    }

    /** The time to answer is over: the parameter stays in the report as not testable. */
    @Transactional
    void lewat(long sampelId) {
        sampel.kunci(sampelId);
        menunggu(sampelId).forEach(h -> mapper.simpan(h.id(), "TANPA_JAWABAN", "sistem", jam.instant()));
    }
}
