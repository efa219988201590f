package id.laju.sop;

/** A process with its SOP. @param nama of the SOP @param proses of the process @param nomor empty before the first approval @param keadaan null where the list is of every balai */
public record BarisSop(String kunci, String nama, String proses, String nomor, KeadaanDaftar keadaan) {

    boolean memuat(String kata) {
        return (nama + " " + proses + " " + nomor).toLowerCase().contains(kata.toLowerCase());
    }
}
