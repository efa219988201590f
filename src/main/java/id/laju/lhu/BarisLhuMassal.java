package id.laju.lhu;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Potong;
import id.laju.massal.BarisMassal.Sel;
import id.laju.mesin.TugasTerbuka;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows of reports for the kinds of {@code penerbitan} whose people know the customer. */
@Component
class BarisLhuMassal {

    static final List<String> KOLOM = List.of("LHU/sertifikat", "Contoh atau alat", "Hasil");

    private final LhuMassalMapper mapper;

    BarisLhuMassal(LhuMassalMapper mapper) {
        this.mapper = mapper;
    }

    List<BarisMassal> dari(List<TugasTerbuka> tugas, Object tetap, BiFunction<BarisMassal, LhuMassalMapper.Fakta, BarisMassal> lanjut) {
        Map<Long, LhuMassalMapper.Fakta> fakta = mapper.fakta(tugas.stream().map(t -> t.id("laporanId")).toList()).stream()
            .collect(Collectors.toMap(LhuMassalMapper.Fakta::laporanId, Function.identity()));
        return tugas.stream().filter(t -> fakta.containsKey(t.id("laporanId"))).map(t -> {
            LhuMassalMapper.Fakta f = fakta.get(t.id("laporanId"));
            return lanjut.apply(BarisMassal.dari(t, f.nomorOrder(), f.pelanggan(), sel(f), tetap), f);
        }).toList();
    }

    private static List<Sel> sel(LhuMassalMapper.Fakta f) {
        Potong nomor = new Potong(f.nomorLhu() == null ? "belum bernomor" : f.nomorLhu(), f.berkas() ? "/api/lhu/" + f.laporanId() + "/berkas" : null, null);
        Potong catatan = f.catatan() == null ? null : new Potong("catatan: " + f.catatan(), null, "redup");
        List<Potong> contoh = Arrays.stream(Objects.toString(f.contoh(), "").split("\n")).map(c -> new Potong(c, null, null)).toList();
        Potong sisa = f.tidakDiuji() == 0 ? null : new Potong(f.tidakDiuji() + " tidak dapat diuji", null, "awas");
        return List.of(new Sel(Stream.of(nomor, catatan).filter(Objects::nonNull).toList()), new Sel(contoh),
            new Sel(Stream.of(new Potong(f.parameter() + " parameter", null, null), sisa).filter(Objects::nonNull).toList()));
    }
}
