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

    public String jam(Instant saat, ZoneId zona) {
        return saat == null ? "–" : Tanggal.denganJam(saat, zona, LocaleContextHolder.getLocale());
    }
}
