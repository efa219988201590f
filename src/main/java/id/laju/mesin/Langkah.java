package id.laju.mesin;

import java.time.Instant;

/**
 * One step of a case, as it was worked.
 *
 * @param lingkup JSON object of the ids the step is about, such as {@code {"sampelId": 4}}
 * @param pelaku login name, {@code pengguna:<id>} for a customer, {@code sistem} for a timer
 * @param menitTunggu working minutes from creation to claim
 * @param menitKerja working minutes from claim to end
 * @param atasNama absent colleague for whom the holder or performer works; null in the own name
 * @param halaman address in the portal where the customer does this step, or null
 */
public record Langkah(long id, String kasus, String proses, int versi, String elemen, String nama, String jenis,
        String pegangan, String lingkup, String peran, String giliran, String statusPelanggan, String statusSampel,
        String eskalasi, Instant dibuat, Instant tenggat, Instant diambil, String pengambil, Instant selesai, String pelaku,
        String keputusan, boolean dibatalkan, Long menitTunggu, Long menitKerja, String halaman, String atasNama) {

    /** The same in the hands of this person. */
    Langkah diambil(String orang, Instant saat, String sebagai) {
        return new Langkah(id, kasus, proses, versi, elemen, nama, jenis, pegangan, lingkup, peran, giliran, statusPelanggan, statusSampel, eskalasi, dibuat,
                tenggat, saat, orang, selesai, pelaku, keputusan, dibatalkan, menitTunggu, menitKerja, halaman, sebagai);
    }

    /** This person did it, or somebody in this person's name. */
    public boolean dikerjakan(String orang) {
        return selesai != null && !dibatalkan && (orang.equals(pelaku) || orang.equals(atasNama));
    }

    public boolean terbuka() {
        return selesai == null;
    }

    /** Still open although its deadline is over: the timer only has not run yet. */
    public boolean lewat(Instant kini) {
        return terbuka() && tenggat != null && !kini.isBefore(tenggat.plusSeconds(1));
    }

    /** The phrase of the element, as used for forms and texts. */
    public String frasa() {
        return NamaElemen.frasa(elemen);
    }
}
