package id.laju.pengujian;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What was decided about a result "not testable" (ISO/IEC 17025, 7.1.6).
 *
 * @param metodeLama the agreed method at that time
 * @param alasan     why it could not be tested
 * @param oleh       {@code pengguna:<id>} of the customer, login name of staff, or {@code sistem} when the time was over
 * @param nama       the person's name; only for those who may know the customer
 */
public record Persetujuan(long hasilId, long pilihanId, String parameter, String parameterEn, String keputusan, LocalDate tundaSampai,
        String subkontraktor, String metode, String metodeLama, String sampelPengganti, String alasan, String oleh, String nama, Instant pada) {

    /** The customer was asked; testing again from the sample at hand is the penyelia's own. */
    public boolean dariPelanggan() {
        return !keputusan.equals("ULANG");
    }

    public boolean lewatPortal() {
        return oleh.startsWith("pengguna:");
    }

    /** Who, without telling the laboratory whose sample it is. */
    public String siapa() {
        return lewatPortal() ? "pelanggan" : nama;
    }

    /** One line for the laboratory's pages. */
    public String kalimat() {
        return switch (keputusan) {
            case "CORET" -> "Dicoret dari laporan";
            case "TUNDA" -> "Diuji kemudian" + sampai();
            case "SUBKONTRAK" -> "Diuji oleh " + subkontraktor + sampai();
            case "METODE" -> "Diuji dengan metode " + metode;
            case "PENGGANTI" -> "Diuji dari sampel pengganti: " + sampelPengganti;
            case "ULANG" -> "Diuji ulang dari sampel yang ada";
            default -> "Tanpa jawaban sampai batas waktunya";
        };
    }

    private String sampai() {
        return tundaSampai == null ? "" : ", target " + tundaSampai.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }
}
