package id.laju.umum;

import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * An entry of a sidebar, contributed as a bean by the feature that owns the page.
 *
 * @param kelompok heading in the sidebar of kelola; null in the customers' sidebar
 * @param label message key
 * @param ikon symbol of {@code /aset/ikon.svg}
 * @param peran who sees it (roles of staff); empty for everybody
 * @param bila who belongs to these satker sees it; always, unless the page is for a way of working that not every balai has
 * @param juga other addresses whose pages belong to it, such as tabs that lie elsewhere
 * @param lencana pelangganId to the number of things that need the customer's action, 0 for no badge
 * @param lencanaStaf the same for a member of staff, by login name
 */
public record ButirMenu(String kelompok, int urut, String label, String alamat, String ikon, List<String> peran,
        LongToIntFunction lencana, ToIntFunction<String> lencanaStaf, List<ButirMenu> anak, Predicate<List<String>> bila, List<String> juga) {

    /** For customers; urut as in {@code /portal} (permohonan 30, tagihan 40, lhu 50, riwayat 60, kuesioner 90). */
    public static ButirMenu pelanggan(int urut, String label, String alamat, String ikon, ButirMenu... anak) {
        return new ButirMenu(null, urut, label, alamat, ikon, List.of(), p -> 0, s -> 0, List.of(anak), s -> true, List.of());
    }

    public static ButirMenu kelola(String kelompok, int urut, String label, String alamat, String ikon, String... peran) {
        return new ButirMenu(kelompok, urut, label, alamat, ikon, List.of(peran), p -> 0, s -> 0, List.of(), s -> true, List.of());
    }

    public ButirMenu denganLencana(LongToIntFunction hitung) {
        return new ButirMenu(kelompok, urut, label, alamat, ikon, peran, hitung, lencanaStaf, anak, bila, juga);
    }

    public ButirMenu denganLencanaStaf(ToIntFunction<String> hitung) {
        return new ButirMenu(kelompok, urut, label, alamat, ikon, peran, lencana, hitung, anak, bila, juga);
    }

    public ButirMenu meliputi(String... alamatLain) {
        return new ButirMenu(kelompok, urut, label, alamat, ikon, peran, lencana, lencanaStaf, anak, bila, List.of(alamatLain));
    }

    /** @param syarat asked with the satker of the person, after the roles */
    public ButirMenu hanyaBila(Predicate<List<String>> syarat) {
        return new ButirMenu(kelompok, urut, label, alamat, ikon, peran, lencana, lencanaStaf, anak, syarat, juga);
    }
}
