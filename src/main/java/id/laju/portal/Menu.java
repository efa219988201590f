package id.laju.portal;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.staf.HakService;
import id.laju.umum.ButirMenu;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sidebars, put together from what the features contribute. */
@Component
class Menu {

    record Butir(String label, String alamat, String ikon, int lencana, List<Butir> anak) {
    }

    private final List<ButirMenu> semua;
    private final HakService hak;

    Menu(List<ButirMenu> semua, HakService hak) {
        this.hak = hak;
        this.semua = semua.stream().sorted(Comparator.comparingInt(ButirMenu::urut)).toList();
    }

    List<Butir> pelanggan(PenggunaLogin saya) {
        return semua.stream().filter(b -> b.kelompok() == null).map(b -> tampil(b, saya.pelangganId())).toList();
    }

    /** Heading to entries, without those that the person's roles or rights do not open. */
    Map<String, List<Butir>> kelola(String staf, List<String> peran, List<String> satker) {
        return semua.stream().filter(b -> b.kelompok() != null && boleh(b, peran) && b.bila().test(satker) && hak.bolehBuka(staf, peran, b.alamat()))
            .collect(Collectors.groupingBy(ButirMenu::kelompok, LinkedHashMap::new, Collectors.mapping(b -> new Butir(b.label(), b.alamat(), b.ikon(), b.lencanaStaf().applyAsInt(staf), List.of()), Collectors.toList())));
    }

    /** Addresses of the entry that is called so, its own first. */
    Stream<String> milik(String alamat) {
        return semua.stream().filter(b -> b.kelompok() != null && b.alamat().equals(alamat)).flatMap(Menu::alamat);
    }

    /** Addresses of entries that lie below this one. */
    Stream<String> dibawah(String alamat) {
        return semua.stream().filter(b -> b.kelompok() != null).flatMap(Menu::alamat).filter(a -> a.startsWith(alamat + "/"));
    }

    private static Stream<String> alamat(ButirMenu b) {
        return Stream.concat(Stream.of(b.alamat()), b.juga().stream());
    }

    private static boolean boleh(ButirMenu b, List<String> peran) {
        return b.peran().isEmpty() || !Collections.disjoint(b.peran(), peran);
    }

    private static Butir tampil(ButirMenu b, long pelangganId) {
        return new Butir(b.label(), b.alamat(), b.ikon(), b.lencana().applyAsInt(pelangganId),
            b.anak().stream().map(a -> tampil(a, pelangganId)).toList());
    }
}
