package id.laju.audit;

import java.math.BigDecimal;

/**
 * A row of the adequacy audit.
 *
 * @param acuan standard that it stands in
 * @param hasil null before it is judged
 * @param nilai as the documents say; null when they say none, or none is asked for
 * @param jawaban of the customer
 */
public record ButirKecukupan(long butirId, String acuan, String kategori, String isi, String satuan, BigDecimal batasBawah, BigDecimal batasAtas, HasilPeriksa hasil, BigDecimal nilai,
        String catatan, String jawaban) {

    public boolean berbatas() {
        return batasBawah != null || batasAtas != null;
    }

    /** In Indonesian notation; null without limits. */
    public String batas() {
        return ButirPeriksa.batas(satuan, batasBawah, batasAtas);
    }

    public String nilaiTeks() {
        return nilai == null ? null : ButirPeriksa.tulis(nilai);
    }

    public boolean kurang() {
        return hasil == HasilPeriksa.TIDAK_SESUAI;
    }

    /** "36 kWh/m3: Tidak sesuai". */
    public String hasilLabel() {
        String label = hasil == null ? "Belum dinilai" : hasil.label();
        return nilai == null ? label : nilaiTeks() + (satuan == null ? "" : " " + satuan) + ": " + label;
    }

    /** What is asked, with its limits. */
    public String tertulis() {
        return berbatas() ? isi + " (" + batas() + ")" : isi;
    }

    /** A value decides by the limits, where there are any. @param pilihan as ticked; null for nothing that may be @param angka null for none */
    HasilPeriksa dinilai(HasilPeriksa pilihan, BigDecimal angka) {
        if (!berbatas() || pilihan == HasilPeriksa.TIDAK_BERLAKU) {
            return pilihan;
        }
        return angka == null ? null : ButirPeriksa.menurutBatas(batasBawah, batasAtas, angka);
    }
}
