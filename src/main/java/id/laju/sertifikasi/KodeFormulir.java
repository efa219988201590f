package id.laju.sertifikasi;

import id.laju.umum.Tanggal;
import java.time.LocalDate;

/** How a satker's quality system names a form. @param revisi null when the paper bears none @param tanggal of that revision; null when the paper bears none */
public record KodeFormulir(String kode, String revisi, LocalDate tanggal) {

    /** "LSPr/FR-7.4.2, Revisi 00, 1 Juli 2014". */
    public String ditulis() {
        return kode + (revisi == null ? "" : ", Revisi " + revisi) + (tanggal == null ? "" : ", " + Tanggal.panjang(tanggal));
    }
}
