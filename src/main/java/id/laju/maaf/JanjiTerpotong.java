package id.laju.maaf;

import id.laju.kalender.Norma;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a service promises, less what a letter of apology for an earlier order gives back (HLP-018). */
@Component
public class JanjiTerpotong {

    private final MaafService maaf;

    JanjiTerpotong(MaafService maaf) {
        this.maaf = maaf;
    }

    /** Takes a letter of the customer into account, where there is a promise that can be made shorter. @param janji empty where nothing is promised */
    public void potong(long permohonanId, Optional<Norma> janji) {
        if (dapat(janji)) {
            maaf.pakai(permohonanId);
        }
    }

    /** There is a promise that a letter can make shorter, and none has yet. */
    public boolean dapatDipotong(long permohonanId, Optional<Norma> janji) {
        return dapat(janji) && maaf.dipakai(permohonanId).isEmpty();
    }

    /** As the models write a time, "40 hari kerja", at least one; null where nothing is promised. */
    public String teks(long permohonanId, Optional<Norma> janji) {
        int potong = maaf.dipakai(permohonanId).map(PermohonanMaaf::potongHari).orElse(0);
        return janji.map(n -> new Norma(Math.max(1, n.banyak() - potong), n.satuan()).teks()).orElse(null);
    }

    private static boolean dapat(Optional<Norma> janji) {
        return janji.filter(n -> n.banyak() > 1).isPresent();
    }
}
