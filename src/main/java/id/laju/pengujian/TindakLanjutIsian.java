package id.laju.pengujian;

import java.time.LocalDate;
import java.util.List;

/** What the penyelia proposes for the parameters that could not be tested. */
public record TindakLanjutIsian(List<Baris> baris) {

    /** @param ulang tested again from the sample at hand without asking; the other fields, where filled, are offered to the customer */
    public record Baris(long hasilId, boolean ulang, LocalDate tundaSampai, String subkontraktor, String metode, String sampelPengganti, String catatan) {

        boolean menawarkan() {
            return tundaSampai != null || !HasilIsian.kosong(subkontraktor) || !HasilIsian.kosong(metode) || !HasilIsian.kosong(sampelPengganti);
        }
    }
}
