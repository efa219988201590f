package id.laju.person;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the examiners found: each participant judged unit by unit, or absent. */
@Service
class PenilaianUjiService {

    /** What an examiner wrote about a unit of a test. */
    record Isi(Long ujiId, Long unitId, BigDecimal nilai, String alasan) {
    }

    /** @param hadir null as true */
    record Kehadiran(Long ujiId, Boolean tidakHadir, String catatan) {
    }

    private final UjiMapper mapper;
    private final UjiService uji;
    private final SesiService sesi;
    private final SkemaPersonService skema;
    private final PersonProses proses;
    private final Clock jam;

    PenilaianUjiService(UjiMapper mapper, UjiService uji, SesiService sesi, SkemaPersonService skema, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.uji = uji;
        this.sesi = sesi;
        this.skema = skema;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws IsianKeliru naming the fields; nothing is kept then */
    @Transactional
    void catat(long permohonanId, List<Kehadiran> kehadiran, List<Isi> isi, String oleh) {
        SesiUji s = mapper.sesiTertunda(permohonanId).map(x -> sesi.kunci(x.id())).orElse(null);
        Map<Long, Kehadiran> hadir = kehadiran.stream().collect(Collectors.toMap(Kehadiran::ujiId, k -> k, (a, b) -> b));
        PeriksaIsian p = berwenang(s, oleh);
        uji.tertunda(permohonanId).stream().filter(u -> !absen(hadir.get(u.id()))).forEach(u -> periksa(p, permohonanId, u, isi));
        p.selesai();
        uji.tertunda(permohonanId).forEach(u -> catat(permohonanId, u, hadir.get(u.id()), isi, oleh));
        if (mapper.menunggu(s.id()).isEmpty()) {
            proses.sesiDinilai(s);
        }
    }

    private PeriksaIsian berwenang(SesiUji s, String oleh) {
        return new PeriksaIsian().tolakJika(s != null && s.keadaan() == KeadaanSesi.BATAL, "hasil", "PJ Sertifikasi baru saja membatalkan sesi ini, jadi hasilnya tidak dapat dicatat. Tanyakan kepadanya bila ujinya ternyata sudah berlangsung; pesertanya diuji dalam sesi lain.")
            .tolakJika(s == null || skema.hariIni(s.satker()).isBefore(s.tanggal()), "hasil", "Hasil dicatat paling cepat pada hari uji.")
            .tolakJika(s != null && mapper.penguji(s.id()).stream().noneMatch(g -> g.bersedia() && g.staf().equals(oleh)), "hasil", "Anda bukan penguji yang menyatakan diri untuk sesi ini.");
    }

    private static boolean absen(Kehadiran k) {
        return k != null && Boolean.TRUE.equals(k.tidakHadir());
    }

    private static Isi milik(List<Isi> isi, UjiPeserta u, UnitKompetensi x) {
        return isi.stream().filter(i -> Long.valueOf(u.id()).equals(i.ujiId()) && Long.valueOf(x.id()).equals(i.unitId())).findFirst().orElse(new Isi(u.id(), x.id(), null, null));
    }

    private void periksa(PeriksaIsian p, long permohonanId, UjiPeserta u, List<Isi> isi) {
        List<UnitKompetensi> unit = uji.diuji(permohonanId, u);
        p.tolakJika(unit.isEmpty(), "hasil", "Tidak ada unit yang diuji bagi salah satu peserta; minta Admin Sertifikasi memeriksa skemanya.");
        unit.forEach(x -> periksa(p, u, x, isi));
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
        List<NilaiUnit> nilai = absen(k) ? List.of() : uji.diuji(permohonanId, u).stream().map(x -> nilai(u, x, milik(isi, u, x))).toList();
        String hasil = absen(k) ? "TIDAK_HADIR" : nilai.stream().allMatch(NilaiUnit::kompeten) ? "KOMPETEN" : "BELUM_KOMPETEN";
        if (mapper.nilai(u.id(), hasil, k == null || k.catatan() == null || k.catatan().isBlank() ? null : k.catatan().strip(), oleh, jam.instant()) != 1) {
            throw new IsianKeliru("Hasil peserta ini sudah dicatat. Muat ulang formulir.");
        }
        nilai.forEach(mapper::tambahNilai);
    }

    private static NilaiUnit nilai(UjiPeserta u, UnitKompetensi x, Isi i) {
        return new NilaiUnit(u.id(), x.id(), i.nilai(), x.nilaiMinimal(), i.nilai().compareTo(x.nilaiMinimal()) < 0 ? i.alasan().strip() : null);
    }
}
