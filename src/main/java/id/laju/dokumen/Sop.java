package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * An SOP by PermenPANRB 35/2012: identity and boxes on the first page, the table on the following ones.
 *
 * @param nama    of the SOP
 * @param revisi  in words, such as "2"
 * @param kotak   six boxes in the order of the regulation
 * @param draf    says DRAF on every page; false only for the file that is signed
 * @param penanda who approves; null while nobody is named
 */
public record Sop(String unit, String nama, LocalDate dibuat, LocalDate direvisi, LocalDate efektif, String revisi, List<Kotak> kotak, TabelSop tabel, boolean draf,
        Penanda penanda) implements ModelDokumen {

    /** @param isi one line per item */
    public record Kotak(String judul, List<String> isi) {
    }

    @Override
    public String templat() {
        return "sop";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SOP;
    }

    @Override
    public boolean wajibTte() {
        return true;
    }

    @Override
    public boolean mendatar() {
        return true;
    }

    public List<TataSop.Halaman> halaman() {
        return TataSop.dari(tabel);
    }
}
