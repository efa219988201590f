package id.laju.person;

import id.laju.satker.SatkerService;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What {@code masa-person} asks about a certificate. */
@Component
public class MasaBerlakuPerson {

    private final MasaPersonService masa;
    private final SatkerService satker;

    MasaBerlakuPerson(MasaPersonService masa, SatkerService satker) {
        this.masa = masa;
        this.satker = satker;
    }

    public Date menjelang(long sertifikatPersonId) {
        SertifikatPerson s = masa.ambil(sertifikatPersonId);
        return awal(s, MasaPersonService.menjelang(s));
    }

    /** A month before its last day is over. */
    public Date sebulan(long sertifikatPersonId) {
        SertifikatPerson s = masa.ambil(sertifikatPersonId);
        return awal(s, s.berakhir().plusDays(1).minusMonths(1));
    }

    /** The moment after its last day. */
    public Date habis(long sertifikatPersonId) {
        SertifikatPerson s = masa.ambil(sertifikatPersonId);
        return awal(s, s.berakhir().plusDays(1));
    }

    private Date awal(SertifikatPerson s, LocalDate hari) {
        return Date.from(hari.atStartOfDay(satker.ambil(s.satker()).zonaWaktu()).toInstant());
    }
}
