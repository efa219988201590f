package id.laju.pemantauan;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Moments for templates, in the satker's zone and the reader's language; a dash where there is none. */
@Component("pukul")
class Pukul {

    public String tanggal(Instant saat, ZoneId zona) {
        return saat == null ? "–" : Tanggal.panjang(saat.atZone(zona).toLocalDate(), LocaleContextHolder.getLocale());
    }

    /** When something ends or is due at the latest. */
    public String batas(Instant saat, ZoneId zona) {
        return saat == null ? "–" : Tanggal.batas(saat, zona, LocaleContextHolder.getLocale());
    }

    /** Its day alone. */
    public String hariBatas(Instant saat, ZoneId zona) {
        return saat == null ? "–" : tanggal(Tanggal.akhir(saat, zona), zona);
    }

    public String jam(Instant saat, ZoneId zona) {
        return saat == null ? "–" : Tanggal.denganJam(saat, zona, LocaleContextHolder.getLocale());
    }
}
