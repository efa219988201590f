package id.laju.sertifikasi;

import id.laju.umum.BacaIsian;
import java.math.BigDecimal;

/** How the Lembar Konfirmasi Audit is prepared. @param hari as typed, with a decimal comma @param alasan why the days are others than the tables say */
record HasilSiap(String hari, String alasan, String catatan) {

    private static final BigDecimal SETENGAH = new BigDecimal("0.5");
    private static final BigDecimal TERBANYAK = BigDecimal.valueOf(200);

    /** @param dihitung null when the tables say nothing @throws id.laju.umum.IsianKeliru with every wrong field */
    BigDecimal baca(BigDecimal dihitung) {
        BacaIsian baca = new BacaIsian();
        BigDecimal angka = baca.angka("hari", hari, "Hari audit");
        boolean wajar = angka == null || angka.signum() > 0 && angka.compareTo(TERBANYAK) <= 0 && angka.remainder(SETENGAH).signum() == 0;
        baca.periksa().wajib("hari", hari, "Isi banyak hari audit.").tolakJika(!wajar, "hari", "Hari audit diisi dalam kelipatan setengah hari, paling banyak 200.")
            .tolakJika(angka != null && (dihitung == null || angka.compareTo(dihitung) != 0) && BacaIsian.teks(alasan) == null, "alasan",
                dihitung == null ? "Tulis dari mana hari audit ini." : "Hari audit berbeda dari hasil hitungan; tulis alasannya.")
            .panjang("alasan", alasan, 500, "Alasan").panjang("catatan", catatan, 1000, "Catatan");
        baca.selesai();
        return angka;
    }
}
