package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.pelimpahan.PelimpahanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who may be sent to a site, and who is elsewhere or absent then. */
@Service
public class ReguService {

    static final String PETUGAS = "petugas-lapangan";
    static final String KALIBRATOR = "kalibrator";
    private static final Duration KE_DEPAN = Duration.ofDays(60);

    private final JadwalLapanganMapper mapper;
    private final List<KunjunganLain> lain;
    private final PermohonanService permohonan;
    private final PelimpahanService pelimpahan;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final Clock jam;

    ReguService(JadwalLapanganMapper mapper, List<KunjunganLain> lain, PermohonanService permohonan, PelimpahanService pelimpahan, StafService staf, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.lain = lain;
        this.permohonan = permohonan;
        this.pelimpahan = pelimpahan;
        this.staf = staf;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Officers of the satker; for calibrations the calibrators first (INS-014, CAL-016). */
    List<Staf> calon(Permohonan p) {
        Stream<Staf> petugas = staf.denganPeran(p.satker(), PETUGAS).stream();
        return (p.kalibrasi() ? Stream.concat(staf.denganPeran(p.satker(), KALIBRATOR).stream(), petugas) : petugas).distinct().toList();
    }

    /** What keeps these people from going in that time, a sentence each. */
    public List<String> halangan(Permohonan p, Collection<String> orang, Instant mulai, Instant selesai) {
        if (orang.isEmpty()) {
            return List.of();
        }
        ZoneId zona = kalender.zona(p.satker());
        Stream<String> tugas = mapper.bentrok(orang, p.id(), mulai, selesai).stream().map(b -> staf.nama(b.staf()) + " bertugas untuk order "
            + permohonan.ambil(b.permohonanId()).nomorOrder() + " pada " + Tanggal.panjang(b.mulai().atZone(zona).toLocalDate()) + ".");
        Stream<String> absen = Stream.of(mulai, selesai).flatMap(s -> pelimpahan.berhalangan(p.satker(), s).stream()).filter(b -> orang.contains(b.orang()))
            .map(b -> staf.nama(b.orang()) + " berhalangan sampai " + Tanggal.panjang(b.sampai()) + ".").distinct();
        Stream<String> kunjungan = lain.stream().flatMap(l -> l.halangan(p, orang, mulai, selesai).stream());
        return Stream.of(tugas, kunjungan, absen).flatMap(s -> s).toList();
    }

    /** The next visits and absences of a person, to plan around; a sentence each. */
    public List<String> kesibukan(Permohonan p, String orang) {
        Instant kini = jam.instant();
        return halangan(p, List.of(orang), kini, kini.plus(KE_DEPAN));
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    String nama(String id) {
        return staf.nama(id);
    }
}
