package id.laju.mesin;

import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a step is late: {@code batasWaktu}, else the norm, where minutes and hours mean the end of the next working day. */
@Component
class PenentuTenggat {

    private final KalenderKerja kalender;
    private final Clock jam;

    PenentuTenggat(KalenderKerja kalender, Clock jam) {
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Customers are not late by a norm of the SOP, only by a limit that the model gives them. */
    Optional<Instant> untukPelanggan(String satker, SifatWarisan sifat) {
        return sifat.sendiri(SifatLangkah.BATAS) == null ? Optional.empty() : untuk(satker, sifat);
    }

    Optional<Instant> untuk(String satker, SifatWarisan sifat) {
        String batas = sifat.sendiri(SifatLangkah.BATAS);
        String norma = sifat.sendiri(SifatLangkah.NORMA);
        if (batas == null && norma == null) {
            return Optional.empty();
        }
        return batas == null ? kalender.batasWaktu(satker, jam.instant(), Norma.urai(norma))
                : Optional.of(Norma.urai(batas)).filter(Norma::ditentukan).map(n -> kalender.tambah(satker, jam.instant(), n));
    }
}
