package id.laju.jejak;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** What the trail page is asked for; blank means any. */
record SaringanJejak(String satker, String objek, String oleh, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai) {

    SaringanJejak {
        satker = kosong(satker);
        objek = kosong(objek);
        oleh = kosong(oleh);
    }

    private static String kosong(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
