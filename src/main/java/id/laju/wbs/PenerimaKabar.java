package id.laju.wbs;

import id.laju.staf.StafService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has to act on a report now; while the answer waits for the reporter, those who lead it. */
@Component
class PenerimaKabar {

    record Tujuan(String satker, String surel) {
    }

    private final GudangWbs gudang;
    private final StafService staf;

    PenerimaKabar(GudangWbs gudang, StafService staf) {
        this.gudang = gudang;
        this.staf = staf;
    }

    Set<Tujuan> untuk(String nomor, boolean pengawas) {
        KasusWbs k = gudang.ambil(nomor);
        Rute rute = gudang.rute(k);
        List<Anggota> lingkar = gudang.lingkar(k);
        Stream<Anggota> kerja = gudang.langkahKini(k).map(l -> rute.pelaksana(l, lingkar).stream())
            .orElseGet(() -> Stream.of(LangkahWbs.DISPOSISI, LangkahWbs.TERUSKAN).flatMap(l -> rute.pelaksana(l, lingkar).stream()));
        Stream<Anggota> atas = !pengawas ? Stream.empty() : Stream.concat(rute.pimpinan(lingkar).stream(), rute.pengawas(lingkar));
        return Stream.concat(kerja, atas).map(a -> new Tujuan(k.satker(), staf.ambil(a.staf()).surel())).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
