package id.laju.sertifikat;

import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a certificate in the making adds brands to, as the register says today.
 *
 * @param menambah it comes from a surveillance; false for all others, which have no such certificate
 * @param lama null when it is not in the register of the customer
 * @param terakhir its newest state with the reason; null when none is written down
 */
record Induk(boolean menambah, Sertifikat lama, RiwayatSertifikat terakhir, LocalDate hari) {

    /** It is withdrawn, or today is its last day: nothing is made in its place. */
    boolean berakhir() {
        return lama != null && (!kini().hidup() || !lama.berakhir().isAfter(hari));
    }

    private KeadaanSertifikat kini() {
        return lama.keadaan(hari);
    }

    /** "R/1, berlaku sampai 1 Januari 2030, atas nama PT"; null for others, and once it has ended. */
    String sebutan() {
        return lama == null || berakhir() ? null : lama.nomor() + ", berlaku sampai " + Tanggal.panjang(lama.berakhir()) + ", atas nama " + lama.pemegang();
    }

    /** "sertifikat R/1 dicabut sejak 1 Januari 2030": how it ended; null while it lasts. */
    String akhir() {
        if (!berakhir()) {
            return null;
        }
        boolean ditulis = terakhir != null && !lama.keadaan().hidup() && lama.keadaan() != KeadaanSertifikat.KEDALUWARSA;
        return ditulis ? "sertifikat " + lama.nomor() + " " + kini().sebutan().toLowerCase(Locale.ROOT) + " sejak " + Tanggal.panjang(terakhir.sejak())
            : "masa berlaku sertifikat " + lama.nomor() + " habis pada " + Tanggal.panjang(lama.berakhir());
    }

    /** Why it was withdrawn, as it was written down; null for what ended by its date. */
    String alasan() {
        return berakhir() && terakhir != null && lama.keadaan() == KeadaanSertifikat.DICABUT ? terakhir.alasan() + " (" + terakhir.dasar() + ")" : null;
    }

    /** Why nothing can be made in its place now; null when it can, or when it ended for good. */
    String tertahan() {
        if (!menambah || lama != null && (berakhir() || kini().aktif())) {
            return null;
        }
        return lama == null ? "Sertifikat yang mereknya ditambah tidak tercatat berlaku atas nama pelanggan ini." : "Sertifikat " + lama.nomor() + ", yang mereknya ditambah, sekarang " + kini().sebutan().toLowerCase(Locale.ROOT) + ".";
    }
}
