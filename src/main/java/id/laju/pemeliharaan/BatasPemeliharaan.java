package id.laju.pemeliharaan;

import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How far the deadlines of a period may go; never past the last day of the certificate. */
@Component
class BatasPemeliharaan {

    private final SertifikatService sertifikat;
    private final AturanPemeliharaan aturan;

    BatasPemeliharaan(SertifikatService sertifikat, AturanPemeliharaan aturan) {
        this.sertifikat = sertifikat;
        this.aturan = aturan;
    }

    LocalDate hariIni(Pemeliharaan p) {
        return sertifikat.hariIni(p.satker());
    }

    AturanPemeliharaan.Aturan aturan(Pemeliharaan p) {
        return aturan.untuk(sertifikat.ambil(p.sertifikatId()));
    }

    /** Of a postponement that the customer asks for. */
    LocalDate tunda(Pemeliharaan p) {
        return paling(p, p.jatuhTempo().plusMonths(aturan(p).tunda()));
    }

    /** Of more time after a deadline went by. */
    LocalDate waktu(Pemeliharaan p) {
        return paling(p, hariIni(p).plusMonths(aturan(p).tunda()));
    }

    /** Of a suspension that begins today. */
    LocalDate beku(Pemeliharaan p) {
        return paling(p, hariIni(p).plusMonths(aturan(p).beku()));
    }

    private LocalDate paling(Pemeliharaan p, LocalDate hari) {
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        return hari.isAfter(s.berakhir()) ? s.berakhir() : hari;
    }
}
