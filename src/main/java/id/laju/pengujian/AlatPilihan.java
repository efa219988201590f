package id.laju.pengujian;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An instrument to choose. @param halangan why not, in Indonesian; null when it may be used today */
record AlatPilihan(long id, String label, String halangan) {

    @Component
    static class Daftar {

        private final AlatService alat;

        Daftar(AlatService alat) {
            this.alat = alat;
        }

        /** All in use; those with an expired calibration are shown and blocked. */
        List<AlatPilihan> untuk(String satker, LocalDate hari) {
            return alat.semua(satker).stream().filter(Alat::aktif)
                .map(a -> new AlatPilihan(a.id(), a.label(), a.layak(hari) ? null : "kalibrasi berakhir")).toList();
        }
    }
}
