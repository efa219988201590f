package id.laju.sertifikat;

import java.time.LocalDate;

/** A brand in the register. @param dikurangi since when it is out of the scope; null while it is in it */
public record BarisMerek(int urutan, String merek, String namaProduk, String jenis, LocalDate dikurangi) {

    boolean keluar() {
        return dikurangi != null;
    }
}
