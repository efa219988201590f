package id.laju.person;

import id.laju.kalender.KalenderKerja;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asked by the models {@code sertifikasi-person}, {@code uji-kompetensi} and {@code sesi-uji}; the rows answer, because messages are not kept. */
@Component("sesiUji")
public class SesiUjiTanya {

    private static final int HARI_MENCATAT = 2;
    private static final int HARI_DINAIKKAN = 5;
    private static final int HARI_TANPA_PENGUJI = 14;
    private static final int JAM_MENGINGATKAN = 8;

    private final SesiService sesi;
    private final UjiService uji;
    private final UjiMapper mapper;
    private final KalenderKerja kalender;

    SesiUjiTanya(SesiService sesi, UjiService uji, UjiMapper mapper, KalenderKerja kalender) {
        this.sesi = sesi;
        this.uji = uji;
        this.mapper = mapper;
        this.kalender = kalender;
    }

    /** Has the order a session that takes place or may still? Holds the session until the order waits. */
    public boolean ditempatkan(long permohonanId) {
        return kini(permohonanId) != null;
    }

    private SesiUji kini(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        return s == null ? null : mapper.kunci(s.id()).filter(x -> x.keadaan() != KeadaanSesi.BATAL && !sesi.lewat(x)).orElse(null);
    }

    public boolean ditetapkan(long permohonanId) {
        SesiUji s = kini(permohonanId);
        return s != null && (s.keadaan() == KeadaanSesi.DITETAPKAN || s.keadaan() == KeadaanSesi.SIAP);
    }

    public boolean siap(long permohonanId) {
        SesiUji s = kini(permohonanId);
        return s != null && s.keadaan() == KeadaanSesi.SIAP;
    }

    /** When the day of the test begins. */
    public Date hari(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        return Date.from(sesi.akhirHari(s.satker(), s.tanggal().minusDays(1)));
    }

    /** The morning before the day of the test. */
    public Date menjelang(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        return Date.from(sesi.akhirHari(s.satker(), s.tanggal().minusDays(2)).plus(Duration.ofHours(JAM_MENGINGATKAN)));
    }

    /** When the day of the test is over. */
    public Date lewat(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        return Date.from(sesi.akhirHari(s.satker(), s.tanggal()));
    }

    /** Until when the results are to be noted: so many working days after the day of the test, however early the session was ready, or until the day that PJ Sertifikasi gave. */
    public Date tenggatHasil(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        return Date.from(s.batasHasil() == null ? hariKerja(s, HARI_MENCATAT) : sesi.akhirHari(s.satker(), s.batasHasil()));
    }

    /** Who may note the results. */
    public List<String> penguji(long permohonanId) {
        return sesi.penguji(uji.sesi(permohonanId).id()).stream().filter(PengujiSesi::bersedia).map(PengujiSesi::staf).toList();
    }

    public boolean dapatDiulang(long permohonanId) {
        return !uji.dapatDiulang(permohonanId).isEmpty();
    }

    public boolean kuotaTercapai(long sesiId) {
        return sesi.kuotaTercapai(sesiId);
    }

    public Date batas(long sesiId) {
        return Date.from(sesi.ambil(sesiId).batasPendaftaran());
    }

    /** When a session that nobody decided about, or that has nobody who tests, is over: its day, and more where it was ready before and its people may have been tested. */
    public Date gugur(long sesiId) {
        SesiUji s = sesi.ambil(sesiId);
        boolean pernahSiap = sesi.penguji(sesiId).stream().anyMatch(g -> g.menyatakan() != null && ("BERSEDIA".equals(g.keadaan()) || "BERHALANGAN".equals(g.keadaan())));
        return Date.from(sesi.akhirHari(s.satker(), pernahSiap ? akhirMenunggu(s) : s.tanggal()));
    }

    private static LocalDate akhirMenunggu(SesiUji s) {
        LocalDate paling = s.tanggal().plusDays(HARI_TANPA_PENGUJI);
        return s.batasHasil() != null && s.batasHasil().isAfter(paling) ? s.batasHasil() : paling;
    }

    /** When it is said that results are missing. */
    public Date hasilDitagih(long sesiId) {
        SesiUji s = sesi.ambil(sesiId);
        return Date.from(s.batasHasil() == null ? hariKerja(s, HARI_MENCATAT) : sesi.akhirHari(s.satker(), s.batasHasil().minusDays(1)));
    }

    /** When PJ Sertifikasi has to do something about results that are missing. */
    public Date hasilLewat(long sesiId) {
        SesiUji s = sesi.ambil(sesiId);
        return Date.from(s.batasHasil() == null ? hariKerja(s, HARI_DINAIKKAN) : sesi.akhirHari(s.satker(), s.batasHasil()));
    }

    private Instant hariKerja(SesiUji s, int hari) {
        return kalender.tambahHariKerja(s.satker(), sesi.akhirHari(s.satker(), s.tanggal()).minusSeconds(1), hari);
    }

    /** Somebody of the session has no result yet. */
    public boolean ditunggu(long sesiId) {
        return !sesi.order(sesiId).isEmpty();
    }

    /** People were judged in it, and nobody waits any more. */
    public boolean terlaksana(long sesiId) {
        return sesi.terlaksana(sesiId);
    }

    public List<Long> belumMenyatakan(long sesiId) {
        return sesi.penguji(sesiId).stream().filter(g -> "DITUNJUK".equals(g.keadaan())).map(PengujiSesi::id).toList();
    }

    public String orang(long pengujiId) {
        return mapper.satuPenguji(pengujiId).orElseThrow().staf();
    }

    public boolean berpenguji(long sesiId) {
        return sesi.penguji(sesiId).stream().anyMatch(PengujiSesi::bersedia);
    }
}
