package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer is asked about the date, and answers or says nothing. State first, then the message. */
@Service
class JawabJadwalService {

    private static final int HARI_MENJAWAB = 2;
    private static final Duration SEBELUM_BERANGKAT = Duration.ofHours(18);
    private static final Duration PALING_SINGKAT = Duration.ofHours(2);

    private final JadwalLapanganMapper mapper;
    private final JadwalLapanganService jadwal;
    private final KalenderKerja kalender;
    private final InsituProses proses;
    private final Clock jam;

    JawabJadwalService(JadwalLapanganMapper mapper, JadwalLapanganService jadwal, KalenderKerja kalender, InsituProses proses, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.kalender = kalender;
        this.proses = proses;
        this.jam = jam;
    }

    /** The customer is going to be asked: from now on the answer counts, until the day before the visit. Repeatable. */
    @Transactional
    Jadwal kabari(long permohonanId) {
        Jadwal j = jadwal.kunci(permohonanId);
        mapper.kabari(j.id(), batasJawaban(j));
        return jadwal.ambil(permohonanId);
    }

    private Instant batasJawaban(Jadwal j) {
        Instant kini = jam.instant();
        Instant hari = kalender.tambahHariKerja(j.satker(), kini, HARI_MENJAWAB);
        Instant berangkat = j.mulai().minus(SEBELUM_BERANGKAT);
        Instant batas = hari.isBefore(berangkat) ? hari : berangkat;
        Instant singkat = kini.plus(PALING_SINGKAT);
        return batas.isBefore(singkat) ? singkat : batas;
    }

    /** Nobody answered in time. Repeatable. */
    @Transactional
    void anggapSetuju(long permohonanId) {
        mapper.jawab(jadwal.kunci(permohonanId).id(), KeadaanJadwal.DISEPAKATI, null, null, jam.instant(), "sistem");
    }

    /**
     * The customer answers.
     *
     * @param usul day the customer would rather have; null to agree
     * @throws IsianKeliru when nothing is asked any more, or day or reason are missing
     */
    @Transactional
    void jawab(long permohonanId, long pelangganId, boolean setuju, LocalDate usul, String alasan, String oleh) {
        Permohonan p = jadwal.milik(permohonanId, pelangganId);
        proses.kunci(p.kasus());
        Jadwal j = jadwal.kunci(permohonanId);
        if (j.keadaan() != KeadaanJadwal.DIKABARKAN || !jam.instant().isBefore(j.jawabSampai())) {
            throw new IsianKeliru("Jadwal ini tidak menunggu jawaban Anda lagi. Hubungi balai bila tanggalnya perlu diubah.");
        }
        if (!setuju) {
            LocalDate hari = LocalDate.ofInstant(jam.instant(), kalender.zona(p.satker()));
            new PeriksaIsian().tolakJika(usul == null || !usul.isAfter(hari), "usulTanggal", "Pilih tanggal yang Anda inginkan, sesudah hari ini.")
                .wajib("alasan", alasan, "Tulis mengapa tanggal itu tidak cocok.").panjang("alasan", alasan, 500, "Alasan").selesai();
        }
        mapper.jawab(j.id(), setuju ? KeadaanJadwal.DISEPAKATI : KeadaanJadwal.DITOLAK_PELANGGAN, setuju ? null : usul, setuju ? null : PutusanJadwal.rapi(alasan), jam.instant(), oleh);
        if (!proses.jadwalDijawab(p.kasus(), permohonanId, setuju ? "setuju" : "lain")) {
            throw new IsianKeliru("Jadwal ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
