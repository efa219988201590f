package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SkemaSertifikasi;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the models ask about the team of a request: {@code timAudit}. */
@Component
public class TimAudit {

    /** Working days in which a member declares himself. */
    private static final int HARI_MENYATAKAN = 3;

    private final TimAuditService tim;
    private final TanggapanTimService tanggapan;
    private final PenilaiSementara sementara;
    private final SkemaSertifikasi skema;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;

    TimAudit(TimAuditService tim, TanggapanTimService tanggapan, PenilaiSementara sementara, SkemaSertifikasi skema, PermohonanService permohonan, KalenderKerja kalender) {
        this.tim = tim;
        this.tanggapan = tanggapan;
        this.sementara = sementara;
        this.skema = skema;
        this.permohonan = permohonan;
        this.kalender = kalender;
    }

    /** Members who have not declared themselves. */
    public List<Long> belumMenyatakan(long permohonanId) {
        return tim.tim(permohonanId).stream().filter(a -> a.keadaan() == KeadaanAnggota.DIUSULKAN).map(Anggota::id).toList();
    }

    /** Login name. */
    public String orang(long anggotaId) {
        return tim.anggota(anggotaId).staf();
    }

    /** Nobody refused, and all parts that are needed are taken. */
    public boolean lengkap(long permohonanId) {
        List<Anggota> kini = tim.semua(permohonanId).stream().filter(a -> a.keadaan() != KeadaanAnggota.DIGANTI && a.keadaan() != KeadaanAnggota.DILEPAS).toList();
        return kini.stream().allMatch(a -> a.keadaan() == KeadaanAnggota.BERSEDIA || a.keadaan() == KeadaanAnggota.SAH) && ada(kini, Fungsi.KETUA) && (!skema.diuji(permohonanId) || ada(kini, Fungsi.PPC));
    }

    private static boolean ada(List<Anggota> semua, Fungsi f) {
        return semua.stream().anyMatch(a -> a.fungsi() == f);
    }

    public Date batasPernyataan(long permohonanId) {
        Instant diusulkan = tim.tim(permohonanId).stream().map(Anggota::diusulkan).max(Comparator.naturalOrder()).orElseThrow();
        return Date.from(kalender.tambahHariKerja(permohonan.ambil(permohonanId).satker(), diusulkan, HARI_MENYATAKAN));
    }

    public Date jawabSampai(long permohonanId) {
        return Date.from(batas(permohonanId));
    }

    /** A day before the customer's silence counts as consent. */
    public Date ingatkan(long permohonanId) {
        return Date.from(batas(permohonanId).minus(Duration.ofDays(1)));
    }

    private Instant batas(long permohonanId) {
        return tanggapan.terakhir(permohonanId).orElseThrow().jawabSampai();
    }

    /** Login name of the head; the others who judge while there is none. */
    public List<String> ketua(long permohonanId) {
        List<String> ketua = bekerja(permohonanId).filter(a -> a.fungsi() == Fungsi.KETUA).map(Anggota::staf).toList();
        return ketua.isEmpty() ? evaluator(permohonanId) : ketua;
    }

    /** Login names of those who judge; officers who take samples do not. Others stand in while nobody of the team does. */
    public List<String> evaluator(long permohonanId) {
        List<String> tim = bekerja(permohonanId).filter(a -> a.fungsi() != Fungsi.PPC).map(Anggota::staf).toList();
        return tim.isEmpty() ? sementara.untuk(permohonanId).stream().map(AuditorLapangan::staf).toList() : tim;
    }

    /** Once a team was appointed nobody works who was not; while it changes, those who were go on. */
    private Stream<Anggota> bekerja(long permohonanId) {
        List<Anggota> semua = tim.semua(permohonanId);
        boolean ditunjuk = semua.stream().anyMatch(a -> a.disahkan() != null);
        return semua.stream().filter(a -> ditunjuk ? a.keadaan().bekerja() : a.dalamTim());
    }
}
