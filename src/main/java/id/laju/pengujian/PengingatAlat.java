package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ${pengingatAlat...}}: when the calibration of an instrument is to be renewed. */
@Component("pengingatAlat")
public class PengingatAlat {

    private final AlatMapper mapper;
    private final AlatProses proses;
    private final KalenderKerja kalender;
    private final Clock jam;
    private final TransactionTemplate transaksi;

    PengingatAlat(AlatMapper mapper, AlatProses proses, KalenderKerja kalender, Clock jam, TransactionTemplate transaksi) {
        this.mapper = mapper;
        this.proses = proses;
        this.kalender = kalender;
        this.jam = jam;
        this.transaksi = transaksi;
    }

    /** Does somebody have to look after its calibration? */
    public boolean perlu(long alatId) {
        return mapper.satu(alatId).filter(a -> a.aktif() && a.perluKalibrasi()).isPresent();
    }

    /** The morning of the day on which a task reminds of it; at once when it was never calibrated. */
    public Date saat(long alatId) {
        Alat a = mapper.satu(alatId).orElseThrow();
        return a.kalibrasiSampai() == null ? Date.from(jam.instant()) : mulai(a, a.kalibrasiSampai().minusDays(a.ingatkanHari()));
    }

    /** The end of its last valid day. */
    public Date batas(long alatId) {
        Alat a = mapper.satu(alatId).orElseThrow();
        LocalDate sampai = a.kalibrasiSampai() == null ? LocalDate.ofInstant(jam.instant(), kalender.zona(a.satker())) : a.kalibrasiSampai();
        return mulai(a, sampai.plusDays(1));
    }

    private Date mulai(Alat a, LocalDate hari) {
        return Date.from(hari.atTime(LocalTime.MIDNIGHT).atZone(kalender.zona(a.satker())).toInstant());
    }

    /** Instruments that came into the register some other way get their process as well; every node may sweep. */
    @Scheduled(fixedDelayString = "${laju.pengujian.sapu-alat:PT6H}", initialDelayString = "${laju.pengujian.sapu-alat:PT10M}")
    void sapu() {
        mapper.perluDiingatkan().forEach(a -> transaksi.executeWithoutResult(s -> mapper.kunci(a.satker(), a.id()).filter(x -> !proses.berjalan(x))
            .ifPresent(proses::berubah)));
    }
}
