package id.laju.bimtek;

import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer's answer to a new date of the class. State first, then the message. */
@Service
class JadwalBaruService {

    private final BimtekMapper mapper;
    private final DrafService draf;
    private final KasusService kasus;
    private final BimtekProses proses;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    JadwalBaruService(BimtekMapper mapper, DrafService draf, KasusService kasus, BimtekProses proses, ApplicationEventPublisher siar, Clock jam) {
        this.mapper = mapper;
        this.draf = draf;
        this.kasus = kasus;
        this.proses = proses;
        this.siar = siar;
        this.jam = jam;
    }

    /** The newest question; empty when there never was one. */
    Optional<JadwalDitanya> ditanya(long permohonanId) {
        return mapper.ditanya(permohonanId);
    }

    /** Why the class has another date. */
    Optional<String> alasan(long permohonanId) {
        return mapper.alasanJadwal(permohonanId);
    }

    boolean terbuka(JadwalDitanya t) {
        return t.terbuka(jam.instant());
    }

    @Transactional
    void terima(PenggunaLogin saya, long id) {
        JadwalDitanya t = jawab(saya, id, "terima", null);
        mapper.terimaJadwal(id, t.jadwalKe());
        kirim(saya, id, "terima");
    }

    /** The order ends and its money goes back. */
    @Transactional
    void tolak(PenggunaLogin saya, long id, String alasan) {
        new PeriksaIsian().panjang("alasan", alasan, 500, "Alasan").selesai();
        jawab(saya, id, "tolak", alasan == null || alasan.isBlank() ? null : alasan.strip());
        kirim(saya, id, "tolak");
    }

    private JadwalDitanya jawab(PenggunaLogin saya, long id, String jawaban, String alasan) {
        if (!saya.peran().contains("pemohon")) {
            throw new IsianKeliru("Akun Anda tidak memiliki peran pemohon. Minta rekan yang mengelola akun perusahaan Anda memberikannya.");
        }
        Permohonan p = draf.ambil(saya, id);
        Optional.ofNullable(p.kasus()).ifPresent(kasus::kunci);
        JadwalDitanya t = mapper.ditanya(id).orElseThrow(() -> new TidakDitemukan("Tidak ada jadwal baru yang ditanyakan."));
        if (!terbuka(t) || mapper.jawab(id, t.jadwalKe(), jawaban, alasan, saya.pelaku(), jam.instant()) == 0) {
            throw new IsianKeliru("Jadwal baru ini sudah dijawab, atau batas menjawabnya sudah lewat. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
        return t;
    }

    private void kirim(PenggunaLogin saya, long id, String jawaban) {
        if (!proses.jadwalDijawab(draf.ambil(saya, id).kasus(), jawaban)) {
            throw new IsianKeliru("Pertanyaan ini sedang disiapkan sistem. Coba sekali lagi sebentar lagi.");
        }
        siar.publishEvent(new JadwalDijawab(mapper.cari(id).orElseThrow().kelasId()));
    }
}
