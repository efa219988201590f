package id.laju.person;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates from their release to their last day: a case watches over each, and the customer says in time whether it is renewed (ISO/IEC 17024, 9.6). */
@Service
class MasaPersonService {

    private static final int BULAN_SEBELUM = 3;

    private final MasaPersonMapper mapper;
    private final SertifikatPersonMapper sertifikat;
    private final SkemaPersonService skema;
    private final PenyiapPerpanjangan penyiap;
    private final PermohonanService permohonan;
    private final PersonProses proses;
    private final Clock jam;

    MasaPersonService(MasaPersonMapper mapper, SertifikatPersonMapper sertifikat, SkemaPersonService skema, PenyiapPerpanjangan penyiap, PermohonanService permohonan, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.skema = skema;
        this.penyiap = penyiap;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    SertifikatPerson ambil(long id) {
        return sertifikat.cari(id).orElseThrow();
    }

    /** First day on which its renewal is asked about. */
    static LocalDate menjelang(SertifikatPerson s) {
        return s.berakhir().plusDays(1).minusMonths(BULAN_SEBELUM);
    }

    /** All of an order that are in force, or rest. Repeatable. */
    @Transactional
    void mulaiOrder(long permohonanId) {
        sertifikat.milik(permohonanId).stream().filter(s -> Set.of("AKTIF", "DIBEKUKAN").contains(s.keadaan())).forEach(s -> mulai(s.id()));
    }

    /** Repeatable: one that is watched over stays as it is. */
    @Transactional
    void mulai(long sertifikatId) {
        SertifikatPerson s = ambil(sertifikatId);
        String kasus = s.satker() + "/MSP-" + s.id();
        if (mapper.mulai(s.id(), kasus, jam.instant()) == 1) {
            proses.mulaiMasa(s, kasus, permohonan.ambil(s.permohonanId()).pelangganId());
        }
    }

    List<Long> tanpaPenjaga() {
        return mapper.tanpaPenjaga(LocalDate.now(jam));
    }

    /** About the renewal of these the customer is asked now. */
    List<Long> ditanya(long permohonanId) {
        return mapper.tanpaPerpanjangan(permohonanId).stream().filter(this::ditanya).map(SertifikatPerson::id).toList();
    }

    private boolean ditanya(SertifikatPerson s) {
        LocalDate hari = skema.hariIni(s.satker());
        return !hari.isBefore(menjelang(s)) && !hari.isAfter(s.berakhir());
    }

    Optional<Long> permohonanBaru(long sertifikatId) {
        return mapper.permohonanBaru(sertifikatId);
    }

    boolean dijawabTidak(long sertifikatId) {
        return mapper.jawaban(sertifikatId).filter("tidak"::equals).isPresent();
    }

    /** The renewal was submitted and goes on. */
    boolean diproses(long sertifikatId) {
        return permohonanBaru(sertifikatId).filter(p -> !permohonan.ambil(p).draf()).isPresent();
    }

    /** Until the last day another answer may be given. @param jawaban perpanjang or tidak @return the draft of the renewal; null without @throws IsianKeliru naming the fields */
    @Transactional
    Long jawab(PenggunaLogin saya, SertifikatPerson s, String jawaban) {
        new PeriksaIsian().tolakJika(!saya.peran().contains("pemohon"), "jawaban", "Hanya pemohon perusahaan yang menjawab ini.").tolakJika(jawaban == null || !Set.of("perpanjang", "tidak").contains(jawaban), "jawaban", "Pilih diperpanjang atau tidak.")
            .tolakJika("perpanjang".equals(jawaban) && skema.ditawarkan(s.satker()).stream().noneMatch(k -> k.id().equals(s.skemaId())), "jawaban",
                "Skema sertifikat ini sedang tidak ditawarkan balai, jadi perpanjangannya belum dapat disiapkan. Tanyakan kepada balai lewat Bantuan, lalu jawab lagi sebelum sertifikatnya berakhir.")
            .tolakJika(!ditanya(s), "jawaban", "Perpanjangan sertifikat ini tidak ditanyakan sekarang. Muat ulang halaman.").selesai();
        String kasus = mapper.kasus(s.id()).orElseThrow();
        proses.kunci(kasus);
        mapper.jawaban(s.id()).ifPresent(lama -> proses.perpanjanganBerubah(kasus, s.id(), "tanya"));
        Long baru = "perpanjang".equals(jawaban) ? penyiap.siapkan(saya, s) : null;
        if (mapper.jawab(s.id(), jawaban, baru, jam.instant()) != 1 || !proses.perpanjanganDijawab(kasus, s.id(), jawaban)) {
            throw new IsianKeliru("Perpanjangan sertifikat ini sudah dijawab atau belum ditanyakan. Muat ulang halaman.");
        }
        return baru;
    }

    @EventListener
    @Transactional
    void berakhir(SertifikatPersonBerakhir s) {
        mapper.kasus(s.sertifikatId()).ifPresent(k -> proses.masaBerakhir(k, s.sertifikatId()));
    }
}
