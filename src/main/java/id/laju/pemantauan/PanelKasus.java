package id.laju.pemantauan;

import id.laju.mesin.Kasus;
import java.util.Locale;
import org.springframework.ui.Model;

/** Implemented by features that show a part of their own on the page of a case, most of them to the office alone. */
public interface PanelKasus {

    boolean untuk(Kasus k);

    /** Holds what the laboratory, which works blind, may not read. */
    default boolean hanyaKantor() {
        return true;
    }

    /** Heading and anchor in the list of the parts. */
    String judul();

    /** Template with the fragment {@code panel}: a section whose id is {@link #jangkar}. */
    String templat();

    default String jangkar() {
        return judul().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** What its template needs, under names of its own. */
    void isi(Model model, Kasus k, Pembaca pembaca);
}
