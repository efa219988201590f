package id.laju.pengujian;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An instrument to choose for the work of one day. @param halangan why not, in Indonesian; null when it may be used on that day */
record AlatPilihan(long id, String label, String halangan) {

    @Component
    static class Daftar {

        private final AlatService alat;

        Daftar(AlatService alat) {
            this.alat = alat;
        }

        /** Those that were there on that day, gone since or not; what may not be used for it is shown with the reason and blocked. */
        List<AlatPilihan> untuk(String satker, LocalDate hari) {
            return alat.pada(satker, hari).stream().filter(a -> a.keadaan() != KeadaanAlat.DIHENTIKAN)
                .map(a -> new AlatPilihan(a.id(), a.label(), a.halangan(hari))).toList();
        }
    }
}
