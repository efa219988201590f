package id.laju.lhu;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Potong;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.BidangMassal.Pilihan;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** PJ Lab approves many typed reports at once, without knowing whose they are (LHU-009, LHU-027); never what the same person typed. */
@Component
class SetujuiLhuMassal implements JenisMassal {

    private static final List<BidangMassal> PUTUSAN = List.of(
        BidangMassal.pilihan("keputusan", "Keputusan", "setuju", List.of(new Pilihan("setuju", "Setuju"), new Pilihan("perbaiki", "Kembalikan ke Pengetik"))),
        BidangMassal.teks("catatan", "Catatan bila dikembalikan", null));

    private final LhuMassalMapper mapper;

    SetujuiLhuMassal(LhuMassalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String tugas() {
        return "setujuiLhu";
    }

    @Override
    public int urut() {
        return 85;
    }

    @Override
    public String judul() {
        return "Setujui ketikan LHU/sertifikat";
    }

    @Override
    public String petunjuk() {
        return "Buka setiap ketikan, centang yang sesuai dengan hasil yang sudah Anda periksa, lalu setujui. Data pelanggan disamarkan.";
    }

    @Override
    public List<String> peran() {
        return List.of("koordinator-lab");
    }

    @Override
    public List<String> kolom() {
        return BarisLhuMassal.KOLOM;
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        Map<Long, LhuMassalMapper.FaktaButa> fakta = mapper.faktaButa(tugas.stream().map(t -> t.id("laporanId")).toList(), pelaku.id()).stream()
            .collect(Collectors.toMap(LhuMassalMapper.FaktaButa::laporanId, Function.identity()));
        return tugas.stream().filter(t -> fakta.containsKey(t.id("laporanId"))).map(t -> baris(t, fakta.get(t.id("laporanId")))).toList();
    }

    private static BarisMassal baris(TugasTerbuka t, LhuMassalMapper.FaktaButa f) {
        return BarisMassal.dari(t, f.nomorOrder(), null, sel(f), Map.of()).isian(PUTUSAN).tanpaCentang()
            .dilarang(f.diketik() ? "Anda yang mengetiknya, jadi persetujuannya oleh orang lain." : null);
    }

    private static List<Sel> sel(LhuMassalMapper.FaktaButa f) {
        return List.of(sel(new Potong(f.nomorLhu(), "/api/lhu/" + f.laporanId() + "/draf", null), jika(f.kembali() > 0, f.kembali() + " kali dikembalikan", "redup")),
            new Sel(Arrays.stream(Objects.toString(f.contoh(), "").split("\n")).map(c -> new Potong(c, null, null)).toList()),
            sel(new Potong(f.parameter() + " parameter", null, null), jika(f.tidakDiuji() > 0, f.tidakDiuji() + " tidak dapat diuji", "awas"),
                jika(f.catatan() > 0, f.catatan() + " catatan pada laporan", "redup"), jika(f.tanpaAkreditasi(), "tanpa akreditasi", "awas")));
    }

    private static Sel sel(Potong... isi) {
        return new Sel(Stream.of(isi).filter(Objects::nonNull).toList());
    }

    private static Potong jika(boolean tampil, String teks, String gaya) {
        return tampil ? new Potong(teks, null, gaya) : null;
    }
}
