package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What cannot be tested needs the customer's consent: dropped, tested later, by another laboratory, by another method or from another
 * sample, as far as the penyelia offered it (ISO/IEC 17025, 7.1.6).
 */
@Service
public class PersetujuanService {

    private static final String TANYA = "setujuiTidakDapatDiuji";

    /** Choices that were offered with a day. */
    private static final Set<String> BERTANGGAL = Set.of("TUNDA", "SUBKONTRAK");

    private final PersetujuanMapper mapper;
    private final HasilMapper hasil;
    private final PenugasanMapper penugasan;
    private final PenerimaanMapper sampel;
    private final PenggantiService pengganti;
    private final JawabanSampelService jawaban;
    private final PenugasanService target;
    private final PengujianProses proses;
    private final Clock jam;

    PersetujuanService(PersetujuanMapper mapper, HasilMapper hasil, PenugasanMapper penugasan, PenerimaanMapper sampel,
            PenggantiService pengganti, JawabanSampelService jawaban, PenugasanService target, PengujianProses proses, Clock jam) {
        this.mapper = mapper;
        this.hasil = hasil;
        this.penugasan = penugasan;
        this.sampel = sampel;
        this.pengganti = pengganti;
        this.jawaban = jawaban;
        this.target = target;
        this.proses = proses;
        this.jam = jam;
    }

    /** Results that say "not testable" and nobody has answered for. */
    public List<HasilUji> menunggu(long sampelId) {
        return hasil.kiniSampel(sampelId).stream().filter(HasilUji::tidakDapatDiuji).filter(h -> mapper.cari(h.id()).isEmpty()).toList();
    }

    /** What the penyelia offered; empty: drop or postpone. */
    Optional<UsulanUji> usulan(long hasilId) {
        return mapper.usulan(hasilId);
    }

    Set<String> pilihan(HasilUji h) {
        return mapper.usulan(h.id()).map(UsulanUji::pilihan).orElse(UsulanUji.TANPA_USULAN);
    }

    /** What was decided so far, oldest first. */
    List<Persetujuan> riwayat(long sampelId) {
        return mapper.milikSampel(sampelId);
    }

    /** Until when the customer can choose; empty when nobody is asked now. */
    Optional<Instant> batas(Permohonan p, long sampelId) {
        return proses.batas(TANYA, proses.menunggu(TANYA, p, sampelId), sampelId);
    }

    /** The customer is asked now. */
    boolean diminta(Permohonan p, long sampelId) {
        return proses.sedang(TANYA, proses.menunggu(TANYA, p, sampelId), sampelId);
    }

    /**
     * @param pilihan parameter of the sample to one of its {@link #pilihan}; every one that waits needs an answer
     * @return false when it was answered before
     */
    @Transactional
    public boolean jawab(long pelangganId, long sampelId, Map<Long, String> pilihan, String oleh) {
        Permohonan p = jawaban.permohonan(pelangganId, sampelId);
        String kasus = proses.menunggu(TANYA, p, sampelId);
        proses.kunci(kasus);
        sampel.kunci(sampelId);
        List<HasilUji> menunggu = menunggu(sampelId);
        if (menunggu.isEmpty()) {
            return false;
        }
        PeriksaIsian periksa = new PeriksaIsian();
        menunggu.forEach(h -> periksa.tolakJika(!pilihan(h).contains(String.valueOf(pilihan.get(h.pilihanId()))), "pilihan-" + h.pilihanId(),
            "Pilih salah satu untuk parameter ini."));
        periksa.selesai();
        menunggu.forEach(h -> terapkan(h, pilihan.get(h.pilihanId()), oleh));
        geserJanji(kasus, p.satker(), menunggu.stream().filter(h -> BERTANGGAL.contains(pilihan.get(h.pilihanId()))).toList());
        mintaPengganti(sampelId, menunggu.stream().filter(h -> "PENGGANTI".equals(pilihan.get(h.pilihanId()))).toList());
        if (!proses.tidakDapatDiujiDijawab(kasus, sampelId, jawaban(menunggu.stream().map(h -> pilihan.get(h.pilihanId())).toList()))) {
            throw new IsianKeliru("Permintaan persetujuan sedang kami kirim. Coba lagi sebentar lagi; pilihan Anda belum tersimpan.");
        }
        return true;
    }

    /** The day that the customer agreed to is the promise from now on. */
    private void geserJanji(String kasus, String satker, List<HasilUji> bertanggal) {
        bertanggal.stream().flatMap(h -> mapper.usulan(h.id()).map(UsulanUji::tundaSampai).stream()).max(Comparator.naturalOrder())
            .ifPresent(hari -> proses.geserJanji(kasus, target.tenggat(satker, hari).toInstant()));
    }

    private void mintaPengganti(long sampelId, List<HasilUji> diganti) {
        if (!diganti.isEmpty()) {
            pengganti.minta(sampelId, diganti.stream().map(h -> mapper.usulan(h.id()).orElseThrow().sampelPengganti()).distinct().collect(Collectors.joining("; ")));
        }
    }

    private static String jawaban(List<String> pilihan) {
        return pilihan.contains("PENGGANTI") ? "ganti" : pilihan.stream().allMatch("CORET"::equals) ? "coret" : "tunda";
    }

    private void terapkan(HasilUji h, String keputusan, String oleh) {
        mapper.simpan(h.id(), keputusan, oleh, jam.instant());
        if (keputusan.equals("CORET")) {
            penugasan.coret(h.pilihanId(), jam.instant());
        } else if (keputusan.equals("METODE")) {
            penugasan.metode(h.pilihanId(), mapper.usulan(h.id()).orElseThrow().metode());
        }
    }

    /** The time to answer is over: the parameter stays in the report as not testable. */
    @Transactional
    void lewat(long sampelId) {
        sampel.kunci(sampelId);
        menunggu(sampelId).forEach(h -> mapper.simpan(h.id(), "TANPA_JAWABAN", "sistem", jam.instant()));
    }
}
