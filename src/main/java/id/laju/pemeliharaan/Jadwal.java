package id.laju.pemeliharaan;

import id.laju.sertifikasi.Kegiatan;
import java.time.LocalDate;

/** When the next assessment of a certificate falls due. @param batas last day for the customer to apply */
record Jadwal(int ke, Kegiatan kegiatan, LocalDate diingatkan, LocalDate jatuhTempo, LocalDate batas) {

    /**
     * The first one after a number, and not before a day.
     *
     * @param sesudah number of the one before; 0 for none
     * @param mulai surveillances before that day are left out; the renewal never is
     */
    static Jadwal berikut(LocalDate terbit, LocalDate berakhir, AturanPemeliharaan.Aturan a, int sesudah, LocalDate mulai) {
        int ke = sesudah + 1;
        while (a.selang() > 0 && terbit.plusMonths((long) a.selang() * ke).isBefore(berakhir) && terbit.plusMonths((long) a.selang() * ke).isBefore(mulai)) {
            ke++;
        }
        LocalDate jatuh = terbit.plusMonths((long) a.selang() * ke);
        return a.selang() > 0 && jatuh.isBefore(berakhir) ? new Jadwal(ke, Kegiatan.SURVEILAN, jatuh.minusMonths(a.ingatkanSurveilan()), jatuh, jatuh)
            : new Jadwal(ke, Kegiatan.ULANG, berakhir.minusMonths(a.ingatkanUlang()), berakhir, berakhir.minusMonths(a.batasUlang()));
    }

    static Jadwal dari(Pemeliharaan p) {
        return new Jadwal(p.ke(), p.kegiatan(), p.diingatkan(), p.jatuhTempo(), p.batas());
    }

    /** Nobody is asked, and nothing is too late, before that day. */
    Jadwal tidakSebelum(LocalDate hari) {
        return new Jadwal(ke, kegiatan, terakhir(diingatkan, hari), terakhir(jatuhTempo, hari), terakhir(batas, hari));
    }

    private static LocalDate terakhir(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
