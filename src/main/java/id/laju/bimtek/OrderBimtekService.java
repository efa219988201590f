package id.laju.bimtek;

import id.laju.penawaran.HargaDaftarService;
import id.laju.permohonan.KataAlasan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does to an order. All of it is repeatable. */
@Service
class OrderBimtekService {

    private static final String SISTEM = "sistem";

    private final BimtekMapper mapper;
    private final BimtekService bimtek;
    private final KelasService kelas;
    private final SiapkanKelasService siapkan;
    private final HargaDaftarService hargaDaftar;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    OrderBimtekService(BimtekMapper mapper, BimtekService bimtek, KelasService kelas, SiapkanKelasService siapkan, HargaDaftarService hargaDaftar, PermohonanService permohonan, SatkerService satker, ApplicationEventPublisher siar, Clock jam) {
        this.mapper = mapper;
        this.bimtek = bimtek;
        this.kelas = kelas;
        this.siapkan = siapkan;
        this.hargaDaftar = hargaDaftar;
        this.permohonan = permohonan;
        this.satker = satker;
        this.siar = siar;
        this.jam = jam;
    }

    @Transactional
    void terapkanHargaDaftar(long permohonanId) {
        hargaDaftar.terapkan(permohonanId, ambil(permohonanId).diperiksaOleh());
    }

    /** The class ended before the order was paid. */
    @Transactional
    void catatKelasBatal(long permohonanId) {
        permohonan.batal(permohonanId, alasanKelas(permohonanId).orElse(KataAlasan.KELAS_BATAL), SISTEM);
    }

    /** Its class is opened now that it is paid for; a class of many is open already, and may have waited for the quota that this payment completes. Who pays for an INHOUSE class by its first day takes its date; later it needs another one, for which its own case asks Admin Pelatihan. The date is taken first, because the case of the class looks at it when it begins. */
    @Transactional
    void bukaKelasInhouse(long permohonanId) {
        Bimtek b = ambil(permohonanId);
        if (bimtek.inhouse(b)) {
            terimaYangBelumLewat(permohonanId, kelas.ambil(b.kelasId()));
            siapkan.bukaInhouse(b.kelasId(), SISTEM);
        } else {
            siar.publishEvent(new JadwalDijawab(b.kelasId()));
        }
    }

    private void terimaYangBelumLewat(long permohonanId, Kelas k) {
        if (jam.instant().isBefore(akhir(permohonan.ambil(permohonanId), k.mulai()))) {
            mapper.terimaJadwal(permohonanId, k.jadwalKe());
        }
    }

    /** Asks once for each date; the answer is due in seven days, and not after registration is over, nor after the first day. @return until when */
    @Transactional
    Instant tanyakanJadwal(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kelas k = bimtek.kelas(bimtek.ambil(p)).orElseThrow();
        Instant kini = jam.instant();
        Instant hari = kini.plus(Duration.ofDays(satker.pengaturan(p.satker(), PengaturanBimtek.HARI_MENJAWAB, PengaturanBimtek.HARI_MENJAWAB_BAWAAN)));
        Instant tutup = akhir(p, k.batasPendaftaran());
        Instant batas = tutup.isBefore(hari) && tutup.isAfter(kini.plus(Duration.ofDays(1))) ? tutup : hari;
        Instant sesudahMulai = akhir(p, k.mulai());
        mapper.tanya(permohonanId, k.jadwalKe(), kini, sesudahMulai.isBefore(batas) && sesudahMulai.isAfter(kini) ? sesudahMulai : batas);
        return mapper.ditanya(permohonanId).orElseThrow().batas();
    }

    private Instant akhir(Permohonan p, LocalDate hari) {
        return hari.plusDays(1).atStartOfDay(satker.ambil(p.satker()).zonaWaktu()).toInstant();
    }

    @Transactional
    void lewatkanJadwal(long permohonanId) {
        mapper.ditanya(permohonanId).ifPresent(t -> mapper.jawab(permohonanId, t.jadwalKe(), "lewat", null, SISTEM, jam.instant()));
        siar.publishEvent(new JadwalDijawab(ambil(permohonanId).kelasId()));
    }

    /** Paid money goes back; the reason that stands already stays. Its class waits for its answer no longer. */
    @Transactional
    void batalkan(long permohonanId) {
        String tolak = mapper.ditanya(permohonanId).filter(t -> t.jawaban() != null && !t.jawaban().equals("terima"))
            .map(t -> t.jawaban().equals("lewat") ? KataAlasan.JADWAL_DIDIAMKAN : t.alasan() == null ? KataAlasan.JADWAL_DITOLAK : KataAlasan.JADWAL_DITOLAK_KARENA + t.alasan()).orElse(null);
        String alasan = alasanKelas(permohonanId).or(() -> Optional.ofNullable(tolak)).orElseGet(() -> terlambat(ambil(permohonanId)));
        permohonan.batalkanOrder(permohonanId, alasan, true, SISTEM);
        bimtek.kelas(ambil(permohonanId)).ifPresent(k -> siar.publishEvent(new JadwalDijawab(k.id())));
    }

    private String terlambat(Bimtek b) {
        Kelas k = bimtek.kelas(b).orElseThrow();
        boolean disetujui = Integer.valueOf(k.jadwalKe()).equals(b.jadwalDiterima());
        if (k.keadaan() == KeadaanKelas.SELESAI) {
            return disetujui ? KataAlasan.SELESAI_SEBELUM_DIBAYAR : KataAlasan.SELESAI_SEBELUM_DISETUJUI;
        }
        return disetujui ? KataAlasan.MULAI_SEBELUM_DIBAYAR : KataAlasan.MULAI_SEBELUM_DISETUJUI;
    }

    private Optional<String> alasanKelas(long permohonanId) {
        return bimtek.kelas(ambil(permohonanId)).filter(k -> k.keadaan() == KeadaanKelas.BATAL).map(k -> KataAlasan.KELAS_BATAL_KARENA + k.batalAlasan());
    }

    /** Admin Pelatihan gives the order up. */
    @Transactional
    void hentikan(long permohonanId, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasannya; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        permohonan.batalkanOrder(permohonanId, alasan.strip(), true, oleh);
    }

    private Bimtek ambil(long permohonanId) {
        return bimtek.ambil(permohonan.ambil(permohonanId));
    }
}
