package id.laju.pengujian;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Potong;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.BidangMassal.Pilihan;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.umum.Tanggal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Many assignments looked at by Manajer Teknis (LAB-009, LAB-010). */
@Component
class ValidasiPenugasanMassal implements JenisMassal {

    private final DataLabMassal data;
    private final LabMassalMapper mapper;
    private final PilihAnalis analis;

    ValidasiPenugasanMassal(DataLabMassal data, LabMassalMapper mapper, PilihAnalis analis) {
        this.data = data;
        this.mapper = mapper;
        this.analis = analis;
    }

    @Override
    public String tugas() {
        return "validasiPenugasan";
    }

    @Override
    public int urut() {
        return 55;
    }

    @Override
    public String judul() {
        return "Validasi penugasan";
    }

    @Override
    public String petunjuk() {
        return "Periksa apakah parameter dan analis sudah tepat. Setelah disetujui, analis mendapat tugas pengujiannya.";
    }

    @Override
    public List<String> peran() {
        return List.of("manajer-teknis");
    }

    @Override
    public List<String> kolom() {
        return List.of("Contoh", "Pelaksana dan target");
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        Map<Long, DataLabMassal.Isi> isi = data.dari(tugas);
        Map<Long, List<LabMassalMapper.Bagian>> bagian = mapper.bagian(DataLabMassal.sampel(tugas)).stream().collect(Collectors.groupingBy(LabMassalMapper.Bagian::sampelId));
        Map<String, AnalisPilihan> orang = new HashMap<>();
        isi.values().stream().map(i -> i.lab().satker()).distinct().forEach(s -> Stream.of(Pelaksana.values()).flatMap(p -> analis.dari(s, p).stream()).forEach(a -> orang.put(a.id(), a)));
        return tugas.stream().filter(t -> isi.containsKey(t.id("sampelId")))
            .map(t -> baris(t, isi.get(t.id("sampelId")), bagian.getOrDefault(t.id("sampelId"), List.of()), orang)).toList();
    }

    private static BarisMassal baris(TugasTerbuka t, DataLabMassal.Isi i, List<LabMassalMapper.Bagian> bagian, Map<String, AnalisPilihan> orang) {
        Map<Long, ParameterLab> parameter = i.parameter().stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        Sel siapa = new Sel(bagian.stream().filter(b -> parameter.containsKey(b.pilihanId())).map(b -> new Potong(parameter.get(b.pilihanId()).nama() + ": "
            + (orang.containsKey(b.analis()) ? orang.get(b.analis()).nama() : b.analis()) + ", " + Tanggal.pendek(b.target()), null, null)).toList());
        String awas = bagian.stream().map(b -> orang.get(b.analis())).filter(Objects::nonNull).map(AnalisPilihan::peringatan).filter(Objects::nonNull).findFirst().orElse(null);
        return i.baris(t, List.of(i.contoh(), siapa), Map.of()).isian(putusan()).lihatDulu(awas);
    }

    private static List<BidangMassal> putusan() {
        return List.of(BidangMassal.pilihan("keputusan", "Keputusan", "setuju", List.of(new Pilihan("setuju", "Setuju"), new Pilihan("kembalikan", "Kembalikan ke penyelia"))),
            BidangMassal.teks("catatan", "Catatan bila dikembalikan", null));
    }
}
