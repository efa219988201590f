package id.laju.tabellangkah;

import id.laju.mesin.LangkahModel;
import id.laju.mesin.TemuanModel;
import java.util.List;

/**
 * A row of the table.
 *
 * @param jenis  what kind of step it is, in words
 * @param tetap  timers that ask the system for their moment and cannot be typed
 * @param temuan what was found wrong with it
 */
record BarisLangkah(LangkahModel langkah, String jenis, List<IsianLangkah> isian, List<String> tetap, List<TemuanModel> temuan) {

    public List<IsianLangkah> kolom(String kolom) {
        return isian.stream().filter(i -> i.kolom().equals(kolom)).toList();
    }

    /** The process that is called, where it is always the same one; else null. */
    public String memanggil() {
        return langkah.panggil() == null || langkah.panggil().startsWith("$") ? null : langkah.panggil();
    }

    public boolean berubah() {
        return isian.stream().anyMatch(IsianLangkah::berubah);
    }
}
