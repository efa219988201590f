package id.laju.person;

import id.laju.kelas.RiwayatInstruktur;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of tests: opened, filled, decided, and given examiners who declare themselves impartial (PRS-003; ISO/IEC 17024). */
@Service
public class SesiService {

    /** For whoever takes over what was tested already, and at most for whoever did not write it down. */
    private static final int HARI_PENGGANTI = 7;
    private static final int HARI_TUNGGU = 30;

    private final UjiMapper mapper;
    private final SkemaPersonService skema;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final StafService staf;
    private final RiwayatInstruktur instruktur;
    private final PersonProses proses;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    SesiService(UjiMapper mapper, SkemaPersonService skema, PermohonanService permohonan, SatkerService satker, StafService staf, RiwayatInstruktur instruktur, PersonProses proses, ApplicationEventPublisher siar, Clock jam) {
        this.mapper = mapper;
        this.skema = skema;
        this.permohonan = permohonan;
        this.satker = satker;
        this.staf = staf;
        this.instruktur = instruktur;
        this.proses = proses;
        this.siar = siar;
        this.jam = jam;
    }

    SesiUji ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Sesi uji", id));
    }

    List<SesiUji> semua(String kode) {
        return mapper.semua(kode);
    }

    int terisi(long id) {
        return mapper.terisi(id);
    }

    List<PengujiSesi> penguji(long id) {
        return mapper.penguji(id);
    }

    /** Orders with people who wait for it. */
    List<Permohonan> order(long id) {
        return mapper.menunggu(id).stream().map(permohonan::ambil).toList();
    }

    /** Opens a session and starts its case. @throws IsianKeliru naming the fields */
    @Transactional
    public long buka(String kode, IsianSesi i, String oleh) {
        i.periksa(skema.hariIni(kode));
        skema.ambil(kode, i.skemaId());
        Instant batas = akhirHari(kode, IsianSesi.tanggal(i.batas()));
        long id = mapper.buka(new SesiUji(null, kode, i.skemaId(), IsianSesi.tanggal(i.tanggal()), i.jam().strip(), i.tempat().strip(), IsianSesi.angka(i.kuotaMinimal()), IsianSesi.angka(i.kuotaMaksimal()), batas,
            KeadaanSesi.DIBUKA, null, null, oleh, jam.instant(), null));
        mapper.beriKasus(id, kode + "/UJI-" + id);
        proses.mulaiSesi(ambil(id));
        return id;
    }

    /** The first moment after that day, in the zone of the satker. */
    Instant akhirHari(String kode, LocalDate hari) {
        return hari.plusDays(1).atStartOfDay(satker.ambil(kode).zonaWaktu()).toInstant();
    }

    /** Its day is over. */
    boolean lewat(SesiUji s) {
        return skema.hariIni(s.satker()).isAfter(s.tanggal());
    }

    /** Last day of registration, as people read it. */
    String batas(SesiUji s, Locale bahasa) {
        return Tanggal.panjang(LocalDate.ofInstant(s.batasPendaftaran().minusSeconds(1), satker.ambil(s.satker()).zonaWaktu()), bahasa);
    }

    boolean kuotaTercapai(long id) {
        return mapper.terisi(id) >= ambil(id).kuotaMinimal();
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
            pastikan(mapper.undur(id, IsianSesi.tanggal(tanggal), akhirHari(s.satker(), IsianSesi.tanggal(batas)), alasan.strip()));
        } else if ("batal".equals(putusan)) {
            pastikan(mapper.batalkan(id, alasan.strip()));
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
            .tolakJika(terlaksana(id), "alasan", "Semua peserta sesi ini sudah dinilai; sesinya tidak dapat dibatalkan lagi.").selesai();
        kabari(id, s -> {
            pastikan(mapper.batalkan(id, alasan.strip()));
            mapper.kosongkan(id);
            proses.sesiDigagalkan(s);
        }, (kasus, order) -> proses.sesiDiputuskan(kasus, order, "batal"));
    }

    /** It took place: people were judged in it, nobody waits for it any more, and it was not cancelled for those who did. */
    boolean terlaksana(long id) {
        return ambil(id).keadaan() != KeadaanSesi.BATAL && order(id).isEmpty() && mapper.terisi(id) > 0;
    }

    /** Another hour or place on the same day; whoever waits for it is told. @throws IsianKeliru naming the fields */
    @Transactional
    public void pindahkan(long id, String pukul, String tempat, String alasan) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        new PeriksaIsian().wajib("jam", pukul, "Isi jam uji, misalnya 08.00-16.00 WIB.").panjang("jam", pukul, 60, "Jam").wajib("tempat", tempat, "Isi tempat uji.").panjang("tempat", tempat, 300, "Tempat")
            .wajib("alasan", alasan, "Isi alasannya; pelanggan akan membacanya.").panjang("alasan", alasan, 500, "Alasan")
            .tolakJika(lewat(s), "tempat", "Hari uji sesi ini sudah lewat.").tolakJika(s.keadaan() == KeadaanSesi.BATAL, "tempat", "Sesi ini sudah dibatalkan; jam dan tempatnya tidak dapat diubah lagi.").selesai();
        if (mapper.pindahkan(id, pukul.strip(), tempat.strip()) == 0) {
            throw IsianKeliru.pada("tempat", "Jam dan tempat ini sama dengan yang sudah ada; tidak ada yang diubah dan tidak ada yang dikabari.");
        }
        List<String> penguji = penguji(id).stream().filter(g -> Set.of("DITUNJUK", "BERSEDIA").contains(g.keadaan())).map(PengujiSesi::staf).toList();
        siar.publishEvent(new SesiPindah(ambil(id), id + "-" + jam.instant().getEpochSecond(), alasan.strip(), order(id).stream().map(Permohonan::id).toList(), penguji));
    }

    /** Its examiners are there. Repeatable. */
    @Transactional
    void siapkan(long id) {
        kabari(id, s -> mapper.pindah(id, KeadaanSesi.DITETAPKAN, KeadaanSesi.SIAP), proses::sesiSiap);
    }

    /** PJ Sertifikasi gave the examiners more days. Repeatable. */
    @Transactional
    void geserTenggat(long id) {
        kabari(id, s -> { }, (kasus, order) -> proses.geserTenggatHasil(kasus, akhirHari(ambil(id).satker(), ambil(id).batasHasil())));
    }

    /** Orders' cases, then that of the session, then its row: whoever takes several takes them so. */
    private void kabari(long id, Consumer<SesiUji> ubah, BiConsumer<String, Long> pesan) {
        order(id).forEach(p -> proses.kunci(p.kasus()));
        SesiUji s = kunci(id);
        List<Permohonan> semua = order(id);
        ubah.accept(s);
        semua.forEach(p -> pesan.accept(p.kasus(), p.id()));
    }

    /** Its case and then its row, as timers and tasks of the session take them. */
    SesiUji kunci(long id) {
        proses.kunci(ambil(id).kasus());
        return mapper.kunci(id).orElseThrow();
    }

    /** Who may be appointed: examiners of the satker who neither declined nor fell out for this session, and trained none of its people. */
    List<String> calon(SesiUji s) {
        Set<String> tidak = mapper.penguji(s.id()).stream().filter(g -> Set.of("MENOLAK", "BERHALANGAN").contains(g.keadaan())).map(PengujiSesi::staf).collect(Collectors.toCollection(HashSet::new));
        order(s.id()).forEach(p -> tidak.addAll(instruktur.pernahMelatih(p.id())));
        return staf.denganPeran(s.satker(), "penguji").stream().map(x -> x.id()).filter(x -> !tidak.contains(x)).toList();
    }

    /**
     * An examiner falls out: PJ Sertifikasi appoints another, and the session stays. Nobody left who is ready, and it is not ready any more.
     *
     * @throws IsianKeliru naming the fields
     */
    @Transactional
    public void gantiPenguji(long id, String siapa, String alasan) {
        SesiUji s = kunci(id);
        boolean berjalan = s.keadaan() == KeadaanSesi.DITETAPKAN || s.keadaan() == KeadaanSesi.SIAP;
        alasan(new PeriksaIsian().tolakJika(!berjalan, "penguji", "Sesi ini belum mempunyai penguji atau sudah dibatalkan.").tolakJika(siapa == null || siapa.isBlank(), "penguji", "Pilih penguji yang berhalangan."), alasan).selesai();
        if (mapper.berhalangan(id, siapa, alasan.strip()) != 1) {
            throw IsianKeliru.pada("penguji", "Orang ini bukan penguji sesi ini lagi. Muat ulang halaman.");
        }
        tanpaPenguji(s);
        if (!proses.pengujiBerhalangan(s)) {
            throw new IsianKeliru("Penguji sesi ini tidak dapat diganti pada saat ini. Coba lagi sebentar lagi, karena sesinya mungkin sedang disiapkan atau baru selesai dinilai. Bila tetap begini, sesi ini dimulai dengan alur yang lama dan penggantinya tidak dapat ditunjuk lagi.");
        }
    }

    private static PeriksaIsian alasan(PeriksaIsian p, String alasan) {
        return p.wajib("alasan", alasan, "Isi alasannya.").panjang("alasan", alasan, 500, "Alasan");
    }

    private void tanpaPenguji(SesiUji s) {
        if (mapper.penguji(s.id()).stream().noneMatch(PengujiSesi::bersedia)) {
            mapper.pindah(s.id(), KeadaanSesi.SIAP, KeadaanSesi.DITETAPKAN);
        }
        if (lewat(s)) {
            mapper.tungguHasil(s.id(), skema.hariIni(s.satker()).plusDays(HARI_PENGGANTI));
        }
    }

    /** What becomes of a session whose day is over and whose people nobody judged. No result counts from the moment that it is cancelled. @param tindakan tunggu, ganti or batal @throws IsianKeliru naming the fields */
    @Transactional
    void tindak(long id, String tindakan, String batas, String alasan) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        PeriksaIsian p = new PeriksaIsian().tolakJika(tindakan == null || !Set.of("tunggu", "ganti", "batal").contains(tindakan), "tindakan", "Pilih tindakan.")
            .tolakJika("batal".equals(tindakan) && terlaksana(id), "tindakan", "Tidak ada peserta yang masih menunggu, dan yang lain sudah dinilai; sesi ini tidak dapat dibatalkan. Pilih menunggu: sesinya lalu selesai dengan sendirinya.");
        LocalDate hari = skema.hariIni(s.satker());
        LocalDate sampai = IsianSesi.tanggal(batas);
        if ("tunggu".equals(tindakan)) {
            p.tolakJika(sampai == null || !sampai.isAfter(hari) || sampai.isAfter(hari.plusDays(HARI_TUNGGU)), "batas", "Pilih batas antara besok dan " + HARI_TUNGGU + " hari lagi.");
        } else {
            alasan(p, alasan);
        }
        p.selesai();
        if ("tunggu".equals(tindakan)) {
            mapper.tungguHasil(id, sampai);
        } else if ("ganti".equals(tindakan)) {
            mapper.penguji(id).forEach(g -> mapper.berhalangan(id, g.staf(), alasan.strip()));
            tanpaPenguji(s);
        } else {
            pastikan(mapper.batalkan(id, alasan.strip()));
        }
    }

    /** @throws IsianKeliru on penguji */
    @Transactional
    void tunjuk(long id, List<String> siapa, String oleh) {
        SesiUji s = mapper.kunci(id).orElseThrow();
        List<String> pilihan = siapa == null ? List.of() : siapa.stream().filter(x -> x != null && !x.isBlank()).distinct().toList();
        List<String> calon = calon(s);
        new PeriksaIsian().tolakJika(!calon.containsAll(pilihan), "penguji", "Ada penguji yang tidak dapat ditunjuk untuk sesi ini; muat ulang formulir.")
            .tolakJika(pilihan.isEmpty() && mapper.penguji(id).stream().noneMatch(PengujiSesi::bersedia), "penguji", "Tunjuk sedikitnya satu penguji.").selesai();
        pilihan.forEach(x -> mapper.tunjuk(id, x, oleh, jam.instant()));
    }

    /** @param jawaban bersedia or menolak @throws IsianKeliru on jawaban, alasan, bebas */
    @Transactional
    void nyatakan(long pengujiId, String jawaban, boolean bebas, String alasan, String oleh) {
        PengujiSesi g = mapper.satuPenguji(pengujiId).orElseThrow();
        boolean menolak = "menolak".equals(jawaban);
        new PeriksaIsian().tolakJika(!menolak && !"bersedia".equals(jawaban), "jawaban", "Pilih bersedia atau tidak.").tolakJika(!menolak && !bebas, "bebas", "Centang pernyataan tidak berpihak, atau pilih tidak dapat menguji.")
            .tolakJika(menolak && (alasan == null || alasan.isBlank()), "alasan", "Tulis alasannya, misalnya pernah melatih salah satu peserta.").panjang("alasan", alasan, 500, "Alasan")
            .tolakJika(!g.staf().equals(oleh), "jawaban", "Pernyataan ini milik penguji lain.").selesai();
        pastikan(mapper.nyatakan(pengujiId, menolak ? "MENOLAK" : "BERSEDIA", menolak ? alasan.strip() : null, jam.instant()));
    }

    @Transactional
    void lepasPenguji(long id) {
        mapper.lepasPenguji(id);
    }

    private static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("Sesi ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
