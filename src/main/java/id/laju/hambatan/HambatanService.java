package id.laju.hambatan;

import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import id.laju.mesin.GudangModel;
import id.laju.mesin.LangkahModel;
import id.laju.mesin.PembacaModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a process hurts: the figures of its steps and phases, coloured, and the cases behind them. */
@Service
@Transactional(readOnly = true)
public class HambatanService {

    /** What these are about only their circle knows, on pages of its own. */
    private static final Set<String> TERTUTUP = Set.of("whistle-blowing");

    private static final List<String> DIHITUNG = List.of("userTask", "receiveTask", "callActivity");

    /** A process of the list. @param kasus in which a step of it is open @param terlambat those with a late one */
    public record Ringkas(String kunci, String nama, long kasus, long terlambat) {
    }

    private final HambatanMapper mapper;
    private final GudangModel gudang;
    private final PembacaModel pembaca;
    private final KalenderKerja kalender;
    private final Clock jam;

    HambatanService(HambatanMapper mapper, GudangModel gudang, PembacaModel pembaca, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.gudang = gudang;
        this.pembaca = pembaca;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Every process that there is, the one with most late cases first; those of a closed circle are not among them. */
    public List<Ringkas> proses(List<String> satker) {
        Map<String, HambatanMapper.Proses> angka = mapper.proses(satker, jam.instant()).stream().collect(Collectors.toMap(HambatanMapper.Proses::proses, Function.identity()));
        Map<String, Ringkas> hasil = new LinkedHashMap<>();
        gudang.terbaru().stream().filter(v -> !TERTUTUP.contains(v.kunci()) && (v.satker() == null || satker.contains(v.satker())))
            .forEach(v -> hasil.computeIfAbsent(v.kunci(), k -> ringkas(v, angka.get(k))));
        return hasil.values().stream().sorted(Comparator.comparingLong(Ringkas::terlambat).thenComparingLong(Ringkas::kasus).reversed().thenComparing(Ringkas::nama)).toList();
    }

    private static Ringkas ringkas(VersiModel v, HambatanMapper.Proses p) {
        return new Ringkas(v.kunci(), v.nama() == null ? v.kunci() : v.nama(), p == null ? 0 : p.kasus(), p == null ? 0 : p.terlambat());
    }

    /** Versions of the process that this reader may look at, everybody's before those of the satker, the newest first. */
    public List<VersiModel> versi(String kunci, PilihanHambatan p) {
        if (TERTUTUP.contains(kunci)) {
            throw TidakDitemukan.untuk("Proses", kunci);
        }
        List<VersiModel> hasil = Stream.concat(gudang.versi(kunci, null).stream(), p.dihitung().stream().flatMap(s -> gudang.versi(kunci, s).stream())).filter(v -> !v.tabel()).toList();
        if (hasil.isEmpty()) {
            throw TidakDitemukan.untuk("Proses", kunci);
        }
        return hasil;
    }

    /** The model that is drawn: the chosen version, else what the satker works by now. */
    public VersiModel digambar(String kunci, PilihanHambatan p) {
        List<VersiModel> ada = versi(kunci, p);
        return ada.stream().filter(v -> v.id().equals(p.versi())).findFirst()
            .or(() -> Optional.ofNullable(p.pemilikVarian()).flatMap(s -> gudang.varian(kunci, s)).filter(v -> !v.tabel())).orElse(ada.get(0));
    }

    /** In the order of the flow; steps that only other versions have come last. */
    public List<BarisHambatan> baris(String kunci, PilihanHambatan p) {
        SaringanHambatan s = saringan(kunci, p);
        Map<String, Angka> angka = Stream.concat(mapper.langkah(s).stream(), mapper.fase(s).stream()).collect(Collectors.toMap(Angka::elemen, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Panas.Acuan> acuan = new LinkedHashMap<>();
        List<BarisHambatan> semua = new ArrayList<>();
        for (LangkahModel l : pembaca.langkah(gudang.xml(digambar(kunci, p).id()))) {
            if (DIHITUNG.contains(l.jenis())) {
                acuan.put(l.id(), new Panas.Acuan(l.normaWaktu(), l.batasWaktu()));
                semua.add(baris(semua.size() + 1, l, angka.remove(l.id())));
            }
        }
        angka.values().forEach(a -> semua.add(new BarisHambatan(semua.size() + 1, a.elemen(), a.nama(), null, a.jenis(), null, a, null, null, false)));
        return new Panas(p.ukuran(), p.atas(), n -> menit(p, n)).warnai(semua, b -> acuan.getOrDefault(b.elemen(), Panas.Acuan.TANPA));
    }

    /** Since when the figures are kept, and whether all of them are told apart by model. */
    public AsalAngka asal(String kunci, PilihanHambatan p) {
        return mapper.asal(saringan(kunci, p));
    }

    private static BarisHambatan baris(int urut, LangkahModel l, Angka angka) {
        return new BarisHambatan(urut, l.id(), l.nama(), l.lajur(), l.jenis(), l.normaWaktu(), angka == null ? Angka.kosong(l.id(), l.nama(), l.jenis()) : angka, null, null, true);
    }

    private Long menit(PilihanHambatan p, String norma) {
        var menit = kalender.menit(p.dihitung().get(0), jam.instant(), Norma.urai(norma));
        return menit.isPresent() ? Long.valueOf(menit.getAsLong()) : null;
    }

    /** Working minutes of a day, by which long times are told in days. */
    public long menitSehari(PilihanHambatan p) {
        return menit(p, "1 hari kerja");
    }

    /** Cases behind a number. @param p whose page is shown @param saya a reader who works blind opens only the cases of the own laboratory */
    public Halaman<BarisKasus> kasus(String kunci, PilihanHambatan p, String elemen, Bilangan b, Petugas saya, PermintaanHalaman minta) {
        SaringanHambatan s = saringan(kunci, p);
        return new Halaman<>(mapper.kasus(s, elemen, mapper.panggilan(kunci, elemen), b, saya.kantor(), minta), mapper.banyak(s, elemen, mapper.panggilan(kunci, elemen), b, minta), minta);
    }

    /** How many cases these steps belong to. */
    public long banyakKasus(String kunci, PilihanHambatan p, String elemen, Bilangan b, PermintaanHalaman minta) {
        return mapper.banyakKasus(saringan(kunci, p), elemen, mapper.panggilan(kunci, elemen), b, minta);
    }

    /** Name of the step in the model that is drawn, else its id. */
    public String nama(String kunci, PilihanHambatan p, String elemen) {
        return pembaca.langkah(gudang.xml(digambar(kunci, p).id())).stream().filter(l -> l.id().equals(elemen) && l.nama() != null).map(LangkahModel::nama).findFirst().orElse(elemen);
    }

    private SaringanHambatan saringan(String kunci, PilihanHambatan p) {
        VersiModel satu = versi(kunci, p).stream().filter(v -> v.id().equals(p.versi())).findFirst().orElse(null);
        Instant sampai = p.sampai().plusDays(1).atStartOfDay(p.zona()).toInstant();
        return new SaringanHambatan(kunci, p.dihitung(), satu == null ? null : satu.versi(), satu == null ? null : satu.satker(), p.dari().atStartOfDay(p.zona()).toInstant(), sampai, jam.instant());
    }
}
