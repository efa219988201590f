package id.laju.audit;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/** A corrective action as it is typed; may lack anything until it is sent. */
record IsianPerbaikan(String akarMasalah, String koreksi, String tindakan, String rencanaSelesai, Integer versi) {

    private static final int PANJANG = 4000;

    IsianPerbaikan {
        akarMasalah = BacaIsian.teks(akarMasalah);
        koreksi = BacaIsian.teks(koreksi);
        tindakan = BacaIsian.teks(tindakan);
    }

    /** @throws id.laju.umum.IsianKeliru when something cannot be kept */
    LocalDate periksa() {
        BacaIsian baca = new BacaIsian();
        LocalDate rencana = baca.tanggal("rencanaSelesai", rencanaSelesai, "Rencana selesai");
        panjang(baca.periksa());
        baca.selesai();
        return rencana;
    }

    private void panjang(PeriksaIsian p) {
        p.panjang("akarMasalah", akarMasalah, PANJANG, "Akar masalah").panjang("koreksi", koreksi, PANJANG, "Koreksi").panjang("tindakan", tindakan, PANJANG, "Tindakan perbaikan");
    }
}
