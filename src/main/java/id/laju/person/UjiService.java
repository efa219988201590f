package id.laju.person;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests of the people of one order: placed into a session, judged unit by unit, tested again where the customer wishes (PRS-002). */
@Service
public class UjiService {

    /** What an examiner wrote about a unit of a test. */
    record Isi(Long ujiId, Long unitId, BigDecimal nilai, String alasan) {
    }

    /** @param hadir null as true */
    record Kehadiran(Long ujiId, Boolean tidakHadir, String catatan) {
    }

    private final UjiMapper mapper;
    private final SesiService sesi;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final PersonProses proses;
    private final Clock jam;

    UjiService(UjiMapper mapper, SesiService sesi, PersonService person, SkemaPersonService skema, PesertaService peserta, PermohonanService permohonan, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sesi = sesi;
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    List<UjiPeserta> uji(long permohonanId) {
        return mapper.uji(permohonanId);
    }

    List<UjiPeserta> tertunda(long permohonanId) {
        return mapper.uji(permohonanId).stream().filter(u -> u.hasil() == null).toList();
    }

    /** The last test of each participant. */
    Map<Long, UjiPeserta> terakhir(long permohonanId) {
        Map<Long, UjiPeserta> hasil = new HashMap<>();
        mapper.uji(permohonanId).forEach(u -> hasil.merge(u.pesertaId(), u, (a, b) -> a.ke() > b.ke() ? a : b));
        return hasil;
    }

    List<NilaiUnit> nilai(long permohonanId) {
        return mapper.semuaNilai(permohonanId);
    }

    /** Session for which the order waits; null without. */
    SesiUji sesi(long permohonanId) {
        return mapper.sesiTertunda(permohonanId).orElse(null);
    }

    /** Session which the order had and which did not take place for it; null once it has another one. */
    SesiUji sesiLepas(long permohonanId) {
        return mapper.sesiLepas(permohonanId).orElse(null);
    }

    /** How many people are to be tested now; before the first test all of them. */
    int banyak(long permohonanId) {
        return mapper.uji(permohonanId).isEmpty() ? peserta.jumlah(permohonanId) : tertunda(permohonanId).size();
    }

    List<SesiUji> pilihan(long permohonanId) {
        return mapper.terbuka(person.skema(permohonanId).orElseThrow().id(), jam.instant());
    }

    /** @throws IsianKeliru on sesiId when the session takes nobody any more */
    @Transactional
    void tempatkan(long permohonanId, Long sesiId) {
        if (mapper.uji(permohonanId).isEmpty()) {
            skema.bekukan(permohonanId, person.skema(permohonanId).orElseThrow().id());
            peserta.semua(permohonanId).forEach(x -> mapper.tambahUji(x.id(), 1));
        }
        SesiUji s = sesiId == null ? null : mapper.cari(sesiId).map(x -> sesi.kunci(x.id())).orElse(null);
        if (s == null || !person.skema(permohonanId).orElseThrow().id().equals(s.skemaId()) || !s.keadaan().menerima() || !s.batasPendaftaran().isAfter(jam.instant())) {
            throw IsianKeliru.pada("sesiId", "Pilih sesi uji skema ini yang pendaftarannya masih dibuka.");
        }
        int baru = tertunda(permohonanId).size();
        if (mapper.terisi(sesiId) + baru > s.kuotaMaksimal()) {
            throw IsianKeliru.pada("sesiId", "Sesi ini tinggal mempunyai " + (s.kuotaMaksimal() - mapper.terisi(sesiId)) + " tempat, sedangkan pesertanya " + baru + ". Pilih atau buka sesi lain.");
        }
        mapper.tempatkan(permohonanId, sesiId);
        if (s.keadaan() == KeadaanSesi.DIBUKA && sesi.kuotaTercapai(sesiId)) {
            proses.kuotaTercapai(s);
        }
    }

    /** Its session passed without taking place for them; the customer is asked about it. */
    @Transactional
    void lepasLewat(long permohonanId) {
        mapper.lepasLewat(permohonanId);
    }

    /** They do not take the session that is offered. */
    @Transactional
    void lepas(long permohonanId) {
        mapper.tempatkan(permohonanId, null);
    }

    /** Units in which this participant was not competent yet, in their order. */
    List<UnitKompetensi> diuji(long permohonanId, UjiPeserta u) {
        Set<Long> milik = mapper.uji(permohonanId).stream().filter(x -> x.pesertaId() == u.pesertaId()).map(UjiPeserta::id).collect(Collectors.toSet());
        Set<Long> lulus = nilai(permohonanId).stream().filter(n -> milik.contains(n.ujiId()) && n.kompeten()).map(NilaiUnit::unitId).collect(Collectors.toSet());
        return skema.unit(permohonanId, person.skema(permohonanId).orElseThrow().id()).stream().filter(x -> !lulus.contains(x.id())).toList();
    }

    /** @throws IsianKeliru naming the fields; nothing is kept then */
    @Transactional
    void catat(long permohonanId, List<Kehadiran> kehadiran, List<Isi> isi, String oleh) {
        SesiUji s = mapper.sesiTertunda(permohonanId).map(x -> sesi.kunci(x.id())).orElse(null);
        PeriksaIsian p = new PeriksaIsian().tolakJika(s != null && s.keadaan() == KeadaanSesi.BATAL, "hasil", "PJ Sertifikasi baru saja membatalkan sesi ini, jadi hasilnya tidak dapat dicatat. Tanyakan kepadanya bila ujinya ternyata sudah berlangsung; pesertanya diuji dalam sesi lain.")
            .tolakJika(s == null || skema.hariIni(s.satker()).isBefore(s.tanggal()), "hasil", "Hasil dicatat paling cepat pada hari uji.")
            .tolakJika(s != null && mapper.penguji(s.id()).stream().noneMatch(g -> g.bersedia() && g.staf().equals(oleh)), "hasil", "Anda bukan penguji yang menyatakan diri untuk sesi ini.");
        Map<Long, Kehadiran> hadir = kehadiran.stream().collect(Collectors.toMap(Kehadiran::ujiId, k -> k, (a, b) -> b));
        for (UjiPeserta u : tertunda(permohonanId)) {
            if (!absen(hadir.get(u.id()))) {
                List<UnitKompetensi> unit = diuji(permohonanId, u);
                p.tolakJika(unit.isEmpty(), "hasil", "Tidak ada unit yang diuji bagi salah satu peserta; minta Admin Sertifikasi memeriksa skemanya.");
                unit.forEach(x -> periksa(p, u, x, isi));
            }
        }
        p.selesai();
        tertunda(permohonanId).forEach(u -> catat(permohonanId, u, hadir.get(u.id()), isi, oleh));
        if (mapper.menunggu(s.id()).isEmpty()) {
            proses.sesiDinilai(s);
        }
    }

    private static boolean absen(Kehadiran k) {
        return k != null && Boolean.TRUE.equals(k.tidakHadir());
    }

    private static Isi milik(List<Isi> isi, UjiPeserta u, UnitKompetensi x) {
        return isi.stream().filter(i -> Long.valueOf(u.id()).equals(i.ujiId()) && Long.valueOf(x.id()).equals(i.unitId())).findFirst().orElse(new Isi(u.id(), x.id(), null, null));
    }

    private static void periksa(PeriksaIsian p, UjiPeserta u, UnitKompetensi x, List<Isi> isi) {
        Isi i = milik(isi, u, x);
        int ke = Math.max(0, isi.indexOf(i));
        boolean benar = i.nilai() != null && i.nilai().signum() >= 0 && i.nilai().compareTo(BigDecimal.valueOf(100)) <= 0 && i.nilai().stripTrailingZeros().scale() <= 2;
        p.tolakJika(!benar, "isi." + ke + ".nilai", "Isi nilai " + x.kode() + " dengan angka 0 sampai 100, atau tandai peserta tidak hadir.")
            .tolakJika(benar && i.nilai().compareTo(x.nilaiMinimal()) < 0 && (i.alasan() == null || i.alasan().isBlank()), "isi." + ke + ".alasan", "Tulis mengapa peserta belum kompeten dalam " + x.kode() + ".")
            .panjang("isi." + ke + ".alasan", i.alasan(), 500, "Alasan");
    }

    private void catat(long permohonanId, UjiPeserta u, Kehadiran k, List<Isi> isi, String oleh) {
        List<NilaiUnit> nilai = absen(k) ? List.of() : diuji(permohonanId, u).stream().map(x -> nilai(u, x, milik(isi, u, x))).toList();
        String hasil = absen(k) ? "TIDAK_HADIR" : nilai.stream().allMatch(NilaiUnit::kompeten) ? "KOMPETEN" : "BELUM_KOMPETEN";
        if (mapper.nilai(u.id(), hasil, k == null || k.catatan() == null || k.catatan().isBlank() ? null : k.catatan().strip(), oleh, jam.instant()) != 1) {
            throw new IsianKeliru("Hasil peserta ini sudah dicatat. Muat ulang formulir.");
        }
        nilai.forEach(mapper::tambahNilai);
    }

    private static NilaiUnit nilai(UjiPeserta u, UnitKompetensi x, Isi i) {
        return new NilaiUnit(u.id(), x.id(), i.nilai(), x.nilaiMinimal(), i.nilai().compareTo(x.nilaiMinimal()) < 0 ? i.alasan().strip() : null);
    }

    /** Participants who failed and may be tested once more. */
    List<UjiPeserta> dapatDiulang(long permohonanId) {
        int paling = person.skema(permohonanId).map(SkemaPerson::ujiUlang).orElse(0);
        return terakhir(permohonanId).values().stream().filter(u -> u.hasil() != null && !u.kompeten() && !u.tanpaUlang() && u.ke() <= paling).toList();
    }

    /** The customer's answer. @param ulang participants who are tested again; none gives it up for all */
    @Transactional
    public void jawabUjiUlang(PenggunaLogin saya, Permohonan p, List<Long> ulang) {
        proses.kunci(p.kasus());
        List<Long> pilihan = ulang == null ? List.of() : ulang;
        List<UjiPeserta> semua = dapatDiulang(p.id());
        new PeriksaIsian().tolakJika(!saya.peran().contains("pemohon"), "ulang", "Hanya pemohon perusahaan yang menjawab ini.").tolakJika(!semua.stream().map(UjiPeserta::pesertaId).toList().containsAll(pilihan), "ulang", "Ada peserta yang tidak dapat diuji ulang; muat ulang halaman.").selesai();
        semua.forEach(u -> {
            if (pilihan.contains(u.pesertaId())) {
                mapper.tambahUji(u.pesertaId(), u.ke() + 1);
            } else {
                mapper.tanpaUlang(u.id());
            }
        });
        if (!proses.ujiUlangDijawab(p.kasus(), pilihan.isEmpty() ? "tidak" : "ulang")) {
            throw new IsianKeliru("Permohonan ini tidak menunggu jawaban tentang uji ulang sekarang. Muat ulang halaman.");
        }
    }

    /** @param jawaban ikut, lain or kembalikan */
    @Transactional
    public void jawabSesi(PenggunaLogin saya, Permohonan p, String jawaban) {
        proses.kunci(p.kasus());
        new PeriksaIsian().tolakJika(!saya.peran().contains("pemohon"), "jawaban", "Hanya pemohon perusahaan yang menjawab ini.").tolakJika(jawaban == null || !Set.of("ikut", "lain", "kembalikan").contains(jawaban), "jawaban", "Pilih jawaban Anda.").selesai();
        if (!proses.sesiDijawab(p.kasus(), p.id(), jawaban)) {
            throw new IsianKeliru("Permohonan ini tidak menunggu jawaban tentang sesi uji sekarang. Muat ulang halaman.");
        }
    }

    /** Nobody of the order was tested yet. */
    boolean pertama(long permohonanId) {
        return mapper.uji(permohonanId).stream().allMatch(u -> u.hasil() == null);
    }

    /** The customer does not wait for another session: before the first test the order is given up and paid back, later only the further test is. Repeatable. */
    @Transactional
    void hentikan(long permohonanId) {
        boolean pertama = pertama(permohonanId);
        mapper.hapusTertunda(permohonanId);
        if (pertama) {
            permohonan.batalkanOrder(permohonanId, "Sesi uji kompetensi tidak jadi atau diundur, dan pelanggan tidak menunggu sesi lain", true, "pelanggan");
        }
    }
}
