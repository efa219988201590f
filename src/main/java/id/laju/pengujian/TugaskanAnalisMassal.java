package id.laju.pengujian;

import id.laju.layanan.LayananService;
import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Potong;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.BidangMassal.Pilihan;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.metode.BukuMetode;
import id.laju.satker.SatkerService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One analyst (calibrator of an instrument) and one target per sample, for many samples (LAB-014, LAB-015); several analysts for one sample go through the form. */
@Component
class TugaskanAnalisMassal implements JenisMassal {

    private final DataLabMassal data;
    private final LabMassalMapper mapper;
    private final PilihAnalis analis;
    private final PenugasanService penugasan;
    private final LayananService layanan;
    private final SatkerService satker;
    private final AturanMetode metode;

    TugaskanAnalisMassal(DataLabMassal data, LabMassalMapper mapper, PilihAnalis analis, PenugasanService penugasan, LayananService layanan,
            SatkerService satker, AturanMetode metode) {
        this.data = data;
        this.mapper = mapper;
        this.analis = analis;
        this.penugasan = penugasan;
        this.layanan = layanan;
        this.satker = satker;
        this.metode = metode;
    }

    @Override
    public String tugas() {
        return "tugaskanAnalis";
    }

    @Override
    public int urut() {
        return 50;
    }

    @Override
    public String judul() {
        return "Tugaskan analis atau kalibrator";
    }

    @Override
    public String petunjuk() {
        return "Satu analis dan satu target untuk semua parameter sebuah contoh, atau satu kalibrator untuk sebuah alat. Contoh yang dibagi kepada beberapa analis ditugaskan lewat tugasnya sendiri.";
    }

    @Override
    public List<String> peran() {
        return List.of("penyelia");
    }

    @Override
    public List<String> kolom() {
        return List.of("Contoh", "Parameter", "Beban");
    }

    @Override
    public List<BidangMassal> bersama(Pelaku pelaku) {
        BidangMassal target = BidangMassal.jenis("tanggal", "baris.*.target", "Target selesai", null);
        return Stream.concat(pelaku.satker().stream().map(s -> analis(Stream.of(Pelaksana.values()).flatMap(p -> pilihan(s, p).stream()).distinct().toList(), "Analis atau kalibrator").milik(s, pelaku.satker().size() > 1 ? satker.ambil(s).singkatan() : null)),
            Stream.of(target)).toList();
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        Map<Long, DataLabMassal.Isi> isi = data.dari(tugas);
        Map<Long, String> kembali = new HashMap<>();
        mapper.kembali(DataLabMassal.sampel(tugas)).forEach(k -> kembali.put(k.sampelId(), k.catatan()));
        Map<List<Object>, List<Pilihan>> orang = isi.values().stream().map(TugaskanAnalisMassal::siapa).distinct()
            .collect(Collectors.toMap(s -> s, s -> pilihan((String) s.get(0), (Pelaksana) s.get(1))));
        Map<String, BukuMetode> buku = isi.values().stream().collect(Collectors.groupingBy(i -> i.lab().satker())).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            e -> metode.buku(e.getKey(), e.getValue().stream().flatMap(i -> i.parameter().stream()).toList(), penugasan.hariIni(e.getKey()))));
        Map<Long, LocalDate> target = new HashMap<>();
        return tugas.stream().filter(t -> isi.containsKey(t.id("sampelId"))).map(t -> {
            DataLabMassal.Isi i = isi.get(t.id("sampelId"));
            LocalDate hari = target.computeIfAbsent(i.sampel().produkId(), p -> target(i.lab().satker(), p));
            String catatan = kembali.get(t.id("sampelId"));
            return i.baris(t, sel(i), tetap(i)).isian(bidang(i, boleh(i, orang.get(siapa(i)), buku.get(i.lab().satker())), hari))
                .lihatDulu(catatan == null ? null : "Dikembalikan: " + catatan).tanpaCentang();
        }).toList();
    }

    /** Whose staff and what kind of them. */
    private static List<Object> siapa(DataLabMassal.Isi i) {
        return List.of(i.lab().satker(), Pelaksana.dari(i.parameter()));
    }

    /** Those who are authorised for every method of the sample. */
    private static List<Pilihan> boleh(DataLabMassal.Isi i, List<Pilihan> orang, BukuMetode buku) {
        return orang.stream().filter(o -> AturanMetode.boleh(buku, o.kode(), i.parameter())).toList();
    }

    private static List<Sel> sel(DataLabMassal.Isi i) {
        BigDecimal beban = i.parameter().stream().map(ParameterLab::beban).filter(b -> b != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(i.contoh(), new Sel(i.parameter().stream().map(p -> new Potong(p.nama(), null, null)).toList()), Sel.dari(beban.stripTrailingZeros().toPlainString()));
    }

    /** The rest of the form as it would be sent untouched. */
    private static Object tetap(DataLabMassal.Isi i) {
        Map<String, Object> tetap = new HashMap<>();
        tetap.put("catatan", i.lab().catatanLab());
        tetap.put("baris", i.parameter().stream().map(p -> new TugaskanIsian.Baris(p.pilihanId(), null, null, p.satuan(), p.metode(), null)).toList());
        return tetap;
    }

    private List<Pilihan> pilihan(String satker, Pelaksana pelaksana) {
        return analis.dari(satker, pelaksana).stream().map(a -> new Pilihan(a.id(), a.nama() + " (beban " + a.beban().stripTrailingZeros().toPlainString()
            + (a.peringatan() == null ? "" : "; tidak ada pemeriksa lain") + ")")).toList();
    }

    private static List<BidangMassal> bidang(DataLabMassal.Isi i, List<Pilihan> orang, LocalDate target) {
        return List.of(analis(orang, Pelaksana.dari(i.parameter()).sebutan()).harus().formulir(diFormulir("analis", i)),
            BidangMassal.jenis("tanggal", "baris.*.target", "Target selesai", target).harus().formulir(diFormulir("target", i)));
    }

    private static BidangMassal analis(List<Pilihan> orang, String sebutan) {
        return BidangMassal.pilihan("baris.*.analis", sebutan, null, orang);
    }

    /** The form asks the same for every parameter. */
    private static String diFormulir(String nama, DataLabMassal.Isi i) {
        return i.parameter().stream().map(p -> nama + "@baris#" + p.pilihanId()).collect(Collectors.joining(" "));
    }

    private LocalDate target(String satker, long produkId) {
        return penugasan.sesudah(satker, layanan.ambilProduk(satker, produkId).janjiHariKerja());
    }
}
