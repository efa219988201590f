package id.laju.dokumen;

import java.time.LocalDate;
import java.util.List;

/**
 * An SOP by PermenPANRB 35/2012: identity and boxes on the first page, the table on the following ones.
 *
 * @param nomor   the same for all revisions
 * @param nama    of the SOP
 * @param revisi  with its edition, such as "2/0"
 * @param kotak   six boxes in the order of the regulation
 * @param draf    says DRAF on every page; false only for the file that is signed
 * @param penanda who approves; null while nobody is named
 * @param buku    the same as a workbook, which goes inside the file that is signed; null for a draft
 */
public record Sop(String unit, String nomor, String nama, LocalDate dibuat, LocalDate direvisi, LocalDate efektif, String revisi, List<Kotak> kotak, TabelSop tabel, boolean draf,
        Penanda penanda, byte[] buku) implements ModelDokumen {

    public static final String BUKU = "sop.xlsx";

    public Sop(String unit, String nomor, String nama, LocalDate dibuat, LocalDate direvisi, LocalDate efektif, String revisi, List<Kotak> kotak, TabelSop tabel, boolean draf,
            Penanda penanda) {
        this(unit, nomor, nama, dibuat, direvisi, efektif, revisi, kotak, tabel, draf, penanda, null);
    }

    public Sop denganBuku(byte[] isi) {
        return new Sop(unit, nomor, nama, dibuat, direvisi, efektif, revisi, kotak, tabel, draf, penanda, isi);
    }

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

    @Override
    public List<LampiranDokumen> lampiran(Lembar lembar) {
        return buku == null ? List.of()
            : List.of(new LampiranDokumen(BUKU, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "SOP ini sebagai buku kerja", buku));
    }

    public List<TataSop.Halaman> halaman() {
        return TataSop.dari(tabel);
    }
}
