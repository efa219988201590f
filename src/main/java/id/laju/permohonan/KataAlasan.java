package id.laju.permohonan;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why a request ended, in the reader's language where the system wrote it; what people wrote stays as they wrote it. */
@Component("kataAlasan")
public class KataAlasan {

    /** Nobody went on with it in time. */
    public static final String LEWAT_WAKTU = "Tidak dilanjutkan sampai batas waktu.";

    private final MessageSource pesan;

    KataAlasan(MessageSource pesan) {
        this.pesan = pesan;
    }

    public String kata(String alasan) {
        return LEWAT_WAKTU.equals(alasan) ? pesan.getMessage("permohonan.lewatWaktu", null, LocaleContextHolder.getLocale()) : alasan;
    }
}
