package id.laju.pemeliharaan;

import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.RiwayatSertifikat;
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
        AturanPemeliharaan.Aturan a = aturan(p);
        return paling(p, p.jatuhTempo().plusMonths(p.pertama() ? a.tundaPertama() : a.tunda()));
    }

    /** Of more time after a deadline went by. @param beku the certificate is suspended */
    LocalDate lagi(Pemeliharaan p, boolean beku) {
        return beku ? paling(p, sejakBeku(p).plusMonths(aturan(p).beku())) : tunda(p);
    }

    private LocalDate sejakBeku(Pemeliharaan p) {
        return sertifikat.riwayat(p.sertifikatId()).stream().filter(r -> r.keadaan() == KeadaanSertifikat.DIBEKUKAN).findFirst().map(RiwayatSertifikat::sejak).orElse(hariIni(p));
    }

    /** Of a suspension that begins today. */
    LocalDate beku(Pemeliharaan p) {
        return paling(p, hariIni(p).plusMonths(aturan(p).beku()));
    }

    /** When an assessment did not take place: what was left, and at least as much as between two reminders. */
    LocalDate sesudahGagal(Pemeliharaan p) {
        LocalDate paling = hariIni(p).plusDays(aturan(p).ingatTiap());
        return p.batas().isAfter(paling) ? p.batas() : paling(p, paling);
    }

    private LocalDate paling(Pemeliharaan p, LocalDate hari) {
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        return hari.isAfter(s.berakhir()) ? s.berakhir() : hari;
    }
}
