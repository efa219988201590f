package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.pengujian.Alat;
import id.laju.pengujian.AlatService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the order that CS passes on to the date that balai and customer agree on (INS-007 to INS-010). State first, then the message. */
@Service
class JadwalLapanganService {

    private static final int HARI_MENJAWAB = 2;
    private static final Duration SEBELUM_BERANGKAT = Duration.ofHours(18);
    private static final Duration PALING_SINGKAT = Duration.ofHours(2);

    private final JadwalLapanganMapper mapper;
    private final ReguService regu;
    private final AlatService alat;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;
    private final InsituProses proses;
    private final Clock jam;

    JadwalLapanganService(JadwalLapanganMapper mapper, ReguService regu, AlatService alat, PermohonanService permohonan, KalenderKerja kalender,
            InsituProses proses, Clock jam) {
        this.mapper = mapper;
        this.regu = regu;
        this.alat = alat;
        this.permohonan = permohonan;
        this.kalender = kalender;
        this.proses = proses;
        this.jam = jam;
    }

    /** CS passes the order on; a second time after it came back. */
    @Transactional
    void teruskan(long permohonanId, String catatan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        new PeriksaIsian().panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.teruskan(permohonanId, p.satker(), rapi(catatan), jam.instant(), oleh);
    }

    /** @param keputusan teruskan or kembalikan */
    @Transactional
    void disposisi(long permohonanId, String keputusan, String catatan) {
        periksaPutusan(keputusan, "teruskan", "kembalikan", catatan);
        mapper.catatKoordinator(permohonanId, rapi(catatan));
    }

    /** @throws IsianKeliru when the plan cannot be kept, or when officers are elsewhere and nobody said that they go all the same */
    @Transactional
    void susun(long permohonanId, IsianJadwal i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        ZoneId zona = kalender.zona(p.satker());
        i.periksa(LocalDateTime.ofInstant(jam.instant(), zona), regu.calon(p).stream().map(Staf::id).toList()).selesai();
        periksaAlat(p.satker(), i);
        List<String> halangan = regu.halangan(p, i.petugas(), i.mulai(zona), i.selesai(zona));
        if (!halangan.isEmpty() && !Boolean.TRUE.equals(i.tetap())) {
            throw IsianKeliru.pada("tetap", String.join(" ", halangan) + " Ganti petugas atau waktunya, atau centang Tetap tugaskan.");
        }
        long id = mapper.susun(permohonanId, p.satker(), i.mulai(zona), i.selesai(zona), i, jam.instant(), oleh);
        mapper.regu(id, i.petugas());
        if (!i.alat().isEmpty()) {
            mapper.alat(id, i.alat());
        }
    }

    private void periksaAlat(String satker, IsianJadwal i) {
        LocalDate hari = i.selesai().toLocalDate();
        String keliru = i.alat().stream().map(a -> alat.ambil(satker, a)).filter(a -> !a.layak(hari))
            .map(a -> a.label() + ": " + a.status(hari).toLowerCase(Locale.ROOT)).collect(Collectors.joining("; "));
        new PeriksaIsian().tolakJika(!keliru.isEmpty(), "alat", "Alat ini tidak boleh dibawa pada tanggal itu: " + keliru + ". Pilih alat lain atau perbarui kalibrasinya.").selesai();
    }

    /** Instruments of the satker, those in use first. */
    List<Alat> alat(String satker) {
        return alat.semua(satker);
    }

    /** @param keputusan setuju or kembali */
    @Transactional
    void putuskan(long permohonanId, String keputusan, String catatan, String oleh) {
        periksaPutusan(keputusan, "setuju", "kembali", catatan);
        Jadwal j = kunci(permohonanId);
        KeadaanJadwal ke = "setuju".equals(keputusan) ? KeadaanJadwal.DISETUJUI : KeadaanJadwal.DIKEMBALIKAN;
        pastikan(mapper.periksa(j.id(), KeadaanJadwal.DISUSUN, ke, rapi(catatan), jam.instant(), oleh));
    }

    /** The customer is going to be asked: from now on the answer counts, until the day before the visit. Repeatable. */
    @Transactional
    Jadwal kabari(long permohonanId) {
        Jadwal j = kunci(permohonanId);
        mapper.kabari(j.id(), batasJawaban(j));
        return ambil(permohonanId);
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
        mapper.jawab(kunci(permohonanId).id(), KeadaanJadwal.DISEPAKATI, null, null, jam.instant(), "sistem");
    }

    /**
     * The customer answers.
     *
     * @param usul day the customer would rather have; null to agree
     * @throws IsianKeliru when nothing is asked any more, or day or reason are missing
     */
    @Transactional
    void jawab(long permohonanId, long pelangganId, boolean setuju, LocalDate usul, String alasan, String oleh) {
        Permohonan p = milik(permohonanId, pelangganId);
        proses.kunci(p.kasus());
        Jadwal j = kunci(permohonanId);
        if (j.keadaan() != KeadaanJadwal.DIKABARKAN || !jam.instant().isBefore(j.jawabSampai())) {
            throw new IsianKeliru("Jadwal ini tidak menunggu jawaban Anda lagi. Hubungi balai bila tanggalnya perlu diubah.");
        }
        if (!setuju) {
            LocalDate hari = LocalDate.ofInstant(jam.instant(), kalender.zona(p.satker()));
            new PeriksaIsian().tolakJika(usul == null || !usul.isAfter(hari), "usulTanggal", "Pilih tanggal yang Anda inginkan, sesudah hari ini.")
                .wajib("alasan", alasan, "Tulis mengapa tanggal itu tidak cocok.").panjang("alasan", alasan, 500, "Alasan").selesai();
        }
        mapper.jawab(j.id(), setuju ? KeadaanJadwal.DISEPAKATI : KeadaanJadwal.DITOLAK_PELANGGAN, setuju ? null : usul, setuju ? null : rapi(alasan), jam.instant(), oleh);
        if (!proses.jadwalDijawab(p.kasus(), permohonanId, setuju ? "setuju" : "lain")) {
            throw new IsianKeliru("Jadwal ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }

    /** After too many postponements. @param keputusan lanjut or berhenti */
    @Transactional
    void putuskanPenundaan(long permohonanId, String keputusan, String catatan) {
        new PeriksaIsian().tolakJika(!"lanjut".equals(keputusan) && !"berhenti".equals(keputusan), "keputusan", "Pilih keputusan.")
            .wajib("catatan", catatan, "Tulis alasan keputusan ini.").panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.catatKoordinator(permohonanId, rapi(catatan));
    }

    /** The order is given up; what was paid is examined as an overpayment. */
    @Transactional
    void batalkan(long permohonanId, String menjadi, String alasan, String oleh) {
        new PeriksaIsian().tolakJika(!"dikembalikan".equals(menjadi) && !"dimuka".equals(menjadi), "menjadi", "Pilih apa yang terjadi dengan uang yang sudah dibayar.")
            .wajib("alasan", alasan, "Tulis alasan pembatalan; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        permohonan.batalkanOrder(permohonanId, rapi(alasan), "dikembalikan".equals(menjadi), oleh);
    }

    /** @throws TidakDitemukan for any other customer's, and before anything was planned */
    Permohonan milik(long permohonanId, long pelangganId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != pelangganId || mapper.kerja(permohonanId).isEmpty()) {
            throw TidakDitemukan.untuk("Pekerjaan lapangan", permohonanId);
        }
        return p;
    }

    /** @throws TidakDitemukan before CS passed the order on */
    KerjaLapangan kerja(long permohonanId) {
        return mapper.kerja(permohonanId).orElseThrow(() -> TidakDitemukan.untuk("Pekerjaan lapangan", permohonanId));
    }

    Optional<KerjaLapangan> kerjaBilaAda(long permohonanId) {
        return mapper.kerja(permohonanId);
    }

    /** Newest first. */
    List<Jadwal> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    Jadwal ambil(long permohonanId) {
        return mapper.terakhir(permohonanId).orElseThrow(() -> TidakDitemukan.untuk("Jadwal lapangan", permohonanId));
    }

    Jadwal kunci(long permohonanId) {
        return mapper.kunci(permohonanId).orElseThrow(() -> TidakDitemukan.untuk("Jadwal lapangan", permohonanId));
    }

    List<String> petugas(long jadwalId) {
        return mapper.petugas(jadwalId);
    }

    List<String> alatDibawa(long jadwalId) {
        return mapper.alatDibawa(jadwalId);
    }

    int penundaan(long permohonanId) {
        return mapper.penundaan(permohonanId);
    }

    private static void periksaPutusan(String keputusan, String ya, String tidak, String catatan) {
        new PeriksaIsian().tolakJika(!ya.equals(keputusan) && !tidak.equals(keputusan), "keputusan", "Pilih keputusan.")
            .tolakJika(tidak.equals(keputusan) && rapi(catatan) == null, "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", catatan, 1000, "Catatan").selesai();
    }

    private static void pastikan(int berubah) {
        if (berubah == 0) {
            throw new IsianKeliru("Jadwal ini sudah berubah. Muat ulang formulir.");
        }
    }

    private static String rapi(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
