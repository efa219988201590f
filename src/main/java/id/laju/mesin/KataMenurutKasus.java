package id.laju.mesin;

import java.util.List;
import org.springframework.stereotype.Component;

/** Names of steps, states and news in the words for the case that they are about. */
@Component
public class KataMenurutKasus {

    private final List<KataKasus> semua;

    KataMenurutKasus(List<KataKasus> semua) {
        this.semua = semua;
    }

    /** @param kalimat may be null */
    public String kata(String kasus, String kalimat) {
        String hasil = kalimat;
        for (KataKasus k : semua) {
            hasil = hasil == null ? null : k.kata(kasus, hasil);
        }
        return hasil;
    }
}
