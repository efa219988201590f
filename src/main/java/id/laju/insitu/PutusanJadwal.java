package id.laju.insitu;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;

/** What the decisions about a plan have in common. */
final class PutusanJadwal {

    private PutusanJadwal() {
    }

    /** @throws IsianKeliru when it is neither of the two, or sent back without a word */
    static void periksa(String keputusan, String ya, String tidak, String catatan) {
        new PeriksaIsian().tolakJika(!ya.equals(keputusan) && !tidak.equals(keputusan), "keputusan", "Pilih keputusan.")
            .tolakJika(tidak.equals(keputusan) && rapi(catatan) == null, "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", catatan, 1000, "Catatan").selesai();
    }

    /** @param berubah rows that the update found */
    static void pastikan(int berubah) {
        if (berubah == 0) {
            throw new IsianKeliru("Jadwal ini sudah berubah. Muat ulang formulir.");
        }
    }

    static String rapi(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
