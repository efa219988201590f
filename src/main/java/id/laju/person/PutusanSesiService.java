package id.laju.person;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about a session, and told to whoever waits for it: held, postponed, cancelled, moved, ready, waited for. */
@Service
public class PutusanSesiService {

    /** At most for whoever did not write down what was tested. */
    private static final int HARI_TUNGGU = 30;

    private final UjiMapper mapper;
    private final SesiService sesi;
    private final PengujiSesiService penguji;
    private final SkemaPersonService skema;
    private final PersonProses proses;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    PutusanSesiService(UjiMapper mapper, SesiService sesi, PengujiSesiService penguji, SkemaPersonService skema, PersonProses proses, ApplicationEventPublisher siar, Clock jam) {
        this.mapper = mapper;
        this.sesi = sesi;
        this.penguji = penguji;
        this.skema = skema;
        this.proses = proses;
        this.siar = siar;
        this.jam = jam;
    }

    /** One that is cancelled takes nobody from now on, though the orders are told a little later. @param putusan jalan, undur or batal @throws IsianKeliru naming the fields */
    @Transactional
    void putuskan(long id, String putusan, String tanggal, String batas, String alasan) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        PeriksaIsian p = new PeriksaIsian().tolakJika(putusan == null || !Set.of("jalan", "undur", "batal").contains(putusan), "putusan", "Pilih putusan tentang sesi ini.")
            .tolakJika("jalan".equals(putusan) && mapper.terisi(id) == 0, "putusan", "Sesi tanpa peserta tidak dapat dijalankan.");
        if (!"jalan".equals(putusan)) {
            p.wajib("alasan", alasan, "Isi alasannya; pelanggan akan membacanya.").panjang("alasan", alasan, 500, "Alasan");
        }
        if ("undur".equals(putusan)) {
            IsianSesi.hari(p, tanggal, batas, skema.hariIni(s.satker()));
        }
        p.selesai();
        if ("undur".equals(putusan)) {
            SesiService.pastikan(mapper.undur(id, IsianSesi.tanggal(tanggal), sesi.akhirHari(s.satker(), IsianSesi.tanggal(batas)), alasan.strip()));
        } else if ("batal".equals(putusan)) {
            SesiService.pastikan(mapper.batalkan(id, alasan.strip()));
        }
    }

    /** It takes place: whoever waits for it goes on. Repeatable. */
    @Transactional
    void tetapkan(long id) {
        kabari(id, s -> mapper.pindah(id, KeadaanSesi.DIBUKA, KeadaanSesi.DITETAPKAN), (kasus, order) -> proses.sesiDiputuskan(kasus, order, "jalan"));
    }

    /** The new days stand in the row; whoever waits is asked. */
    @Transactional
    void undur(long id) {
        kabari(id, s -> { }, (kasus, order) -> proses.sesiDiputuskan(kasus, order, "undur"));
    }

    /** It does not take place; whoever waited has no session any more and is asked. Repeatable. */
    @Transactional
    void batalkan(long id) {
        batalkan(id, null);
    }

    /** Its day is over without a decision about it, or without anybody who tests; whoever waited for it is asked. Repeatable. */
    @Transactional
    void gugurkan(long id) {
        batalkan(id, "Hari uji berlalu sebelum sesi ini dapat dilaksanakan");
    }

    private void batalkan(long id, String alasan) {
        kabari(id, s -> {
            mapper.batalkan(id, alasan);
            mapper.kosongkan(id);
        }, (kasus, order) -> proses.sesiDiputuskan(kasus, order, "batal"));
    }

    /**
     * It cannot take place although it was to: no examiner, no room. Whoever has no result yet is asked, in whatever state the session is.
     *
     * @throws IsianKeliru naming the fields
     */
    @Transactional
    public void gagalkan(long id, String alasan) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasannya; pelanggan akan membacanya.").panjang("alasan", alasan, 500, "Alasan")
            .tolakJika(sesi.terlaksana(id), "alasan", "Semua peserta sesi ini sudah dinilai; sesinya tidak dapat dibatalkan lagi.").selesai();
        kabari(id, s -> {
            SesiService.pastikan(mapper.batalkan(id, alasan.strip()));
            mapper.kosongkan(id);
            proses.sesiDigagalkan(s);
        }, (kasus, order) -> proses.sesiDiputuskan(kasus, order, "batal"));
    }

    /** Another hour or place on the same day; whoever waits for it is told. @throws IsianKeliru naming the fields */
    @Transactional
    public void pindahkan(long id, String pukul, String tempat, String alasan) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        new PeriksaIsian().wajib("jam", pukul, "Isi jam uji, misalnya 08.00-16.00 WIB.").panjang("jam", pukul, 60, "Jam").wajib("tempat", tempat, "Isi tempat uji.").panjang("tempat", tempat, 300, "Tempat")
            .wajib("alasan", alasan, "Isi alasannya; pelanggan akan membacanya.").panjang("alasan", alasan, 500, "Alasan")
            .tolakJika(sesi.lewat(s), "tempat", "Hari uji sesi ini sudah lewat.").tolakJika(s.keadaan() == KeadaanSesi.BATAL, "tempat", "Sesi ini sudah dibatalkan; jam dan tempatnya tidak dapat diubah lagi.").selesai();
        if (mapper.pindahkan(id, pukul.strip(), tempat.strip()) == 0) {
            throw IsianKeliru.pada("tempat", "Jam dan tempat ini sama dengan yang sudah ada; tidak ada yang diubah dan tidak ada yang dikabari.");
        }
        List<String> penguji = sesi.penguji(id).stream().filter(g -> Set.of("DITUNJUK", "BERSEDIA").contains(g.keadaan())).map(PengujiSesi::staf).toList();
        siar.publishEvent(new SesiPindah(sesi.ambil(id), id + "-" + jam.instant().getEpochSecond(), alasan.strip(), sesi.order(id).stream().map(Permohonan::id).toList(), penguji));
    }

    /** Its examiners are there. Repeatable. */
    @Transactional
    void siapkan(long id) {
        kabari(id, s -> mapper.pindah(id, KeadaanSesi.DITETAPKAN, KeadaanSesi.SIAP), proses::sesiSiap);
    }

    /** PJ Sertifikasi gave the examiners more days. Repeatable. */
    @Transactional
    void geserTenggat(long id) {
        kabari(id, s -> { }, (kasus, order) -> proses.geserTenggatHasil(kasus, sesi.akhirHari(sesi.ambil(id).satker(), sesi.ambil(id).batasHasil())));
    }

    /** What becomes of a session whose day is over and whose people nobody judged. No result counts from the moment that it is cancelled. @param tindakan tunggu, ganti or batal @throws IsianKeliru naming the fields */
    @Transactional
    void tindak(long id, String tindakan, String batas, String alasan) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        PeriksaIsian p = new PeriksaIsian().tolakJika(tindakan == null || !Set.of("tunggu", "ganti", "batal").contains(tindakan), "tindakan", "Pilih tindakan.")
            .tolakJika("batal".equals(tindakan) && sesi.terlaksana(id), "tindakan", "Tidak ada peserta yang masih menunggu, dan yang lain sudah dinilai; sesi ini tidak dapat dibatalkan. Pilih menunggu: sesinya lalu selesai dengan sendirinya.");
        LocalDate hari = skema.hariIni(s.satker());
        LocalDate sampai = IsianSesi.tanggal(batas);
        if ("tunggu".equals(tindakan)) {
            p.tolakJika(sampai == null || !sampai.isAfter(hari) || sampai.isAfter(hari.plusDays(HARI_TUNGGU)), "batas", "Pilih batas antara besok dan " + HARI_TUNGGU + " hari lagi.");
        } else {
            PengujiSesiService.alasan(p, alasan);
        }
        p.selesai();
        if ("tunggu".equals(tindakan)) {
            mapper.tungguHasil(id, sampai);
        } else if ("ganti".equals(tindakan)) {
            penguji.semuaBerhalangan(s, alasan.strip());
        } else {
            SesiService.pastikan(mapper.batalkan(id, alasan.strip()));
        }
    }

    /** Orders' cases, then that of the session, then its row: whoever takes several takes them so. */
    private void kabari(long id, Consumer<SesiUji> ubah, BiConsumer<String, Long> pesan) {
        sesi.order(id).forEach(p -> proses.kunci(p.kasus()));
        SesiUji s = sesi.kunci(id);
        List<Permohonan> semua = sesi.order(id);
        ubah.accept(s);
        semua.forEach(p -> pesan.accept(p.kasus(), p.id()));
    }
}
