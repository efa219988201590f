package id.laju.sertifikasi;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words of certifications in the reader's language. Schemes are named by their table; readers of English get the English twin of those that the program knows. */
@Component("kataSkema")
public class KataSkema {

    private final KatalogSertifikasi katalog;
    private final MessageSource pesan;

    KataSkema(KatalogSertifikasi katalog, MessageSource pesan) {
        this.katalog = katalog;
        this.pesan = pesan;
    }

    /** Null for null. */
    public String skema(String kode) {
        return skema(kode, LocaleContextHolder.getLocale());
    }

    String skema(String kode, Locale bahasa) {
        String nama = katalog.namaSkema(kode);
        return nama == null || !"en".equals(bahasa.getLanguage()) ? nama : pesan.getMessage("register.skema." + kode, null, nama, bahasa) + standar(kode, nama);
    }

    private String standar(String kode, String nama) {
        String acuan = katalog.acuanSkema(kode);
        return acuan.equals(nama) ? "" : ", " + acuan;
    }

    /** With the added brands. */
    String kegiatan(Sertifikasi s, Locale bahasa) {
        return kata("kegiatan." + s.kegiatan(), bahasa) + (s.tambahMerek() ? " + " + kata("tambahMerek", bahasa) : "");
    }

    String kata(String kunci, Locale bahasa) {
        return pesan.getMessage("sertifikasi." + kunci, null, bahasa);
    }
}
