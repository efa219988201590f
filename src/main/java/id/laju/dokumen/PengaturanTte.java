package id.laju.dokumen;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jenis       "lokal" (keys in our own table) or "bsre"
 * @param batasKeliru wrong passphrases in a row before the lock
 * @param lamaKunci   of that lock
 */
@ConfigurationProperties("laju.tte")
public record PengaturanTte(@DefaultValue("lokal") String jenis, @DefaultValue("5") int batasKeliru,
                                @DefaultValue("15m") Duration lamaKunci, @DefaultValue Bsre bsre) {

    /** @param alamat base address of the service, for example https://esign.example/ */
    public record Bsre(@DefaultValue("") String alamat, @DefaultValue("") String pengguna, @DefaultValue("") String sandi,
                       @DefaultValue("120s") Duration batasWaktu) {
    }
}
