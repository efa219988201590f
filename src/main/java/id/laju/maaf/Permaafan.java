package id.laju.maaf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter of apology for an order that came late, and sends it. Repeatable. */
@Service
public class Permaafan {

    private final MaafService maaf;
    private final MaafKabar kabar;

    Permaafan(MaafService maaf, MaafKabar kabar) {
        this.maaf = maaf;
        this.kabar = kabar;
    }

    @Transactional
    public void sampaikan(long permohonanId) {
        kabar.kirim(maaf.terbitkan(permohonanId));
    }
}
