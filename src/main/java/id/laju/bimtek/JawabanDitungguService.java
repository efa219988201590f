package id.laju.bimtek;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How long a class may count on those whose order was paid for another date of it: who was asked about the one that it has now, or is asked in a moment. */
@Service
public class JawabanDitungguService {

    private final BimtekMapper mapper;
    private final KelasService kelas;
    private final KursusService kursus;
    private final SatkerService satker;
    private final Clock jam;

    JawabanDitungguService(BimtekMapper mapper, KelasService kelas, KursusService kursus, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.kursus = kursus;
        this.satker = satker;
        this.jam = jam;
    }

    /** Until the last of them answered or let it lapse; empty when nobody owes an answer any more. */
    public Optional<Instant> sampai(long kelasId) {
        Kelas k = kelas.ambil(kelasId);
        Duration menjawab = Duration.ofDays(satker.pengaturan(k.satker(), PengaturanBimtek.HARI_MENJAWAB, PengaturanBimtek.HARI_MENJAWAB_BAWAAN));
        return mapper.jawabanDitunggu(kelasId, jam.instant().plus(menjawab), palingLama(k)).filter(jam.instant()::isBefore);
    }

    /** A class of many is judged on the morning of its first day, whoever still thinks; the one customer of an inhouse class may answer on that day. */
    private Instant palingLama(Kelas k) {
        LocalDate hari = kursus.ambil(k.kursusId()).kategori() == Kategori.INHOUSE ? k.mulai().plusDays(1) : k.mulai();
        return hari.atStartOfDay(satker.ambil(k.satker()).zonaWaktu()).toInstant();
    }
}
