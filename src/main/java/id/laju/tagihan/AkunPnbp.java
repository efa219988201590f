package id.laju.tagihan;

import id.laju.satker.SatkerService;
import org.springframework.stereotype.Component;

/** The account code of what a satker takes in; money of the same account is revenue of the same kind. */
@Component
public class AkunPnbp {

    private final SatkerService satker;

    AkunPnbp(SatkerService satker) {
        this.satker = satker;
    }

    /** Six digits. */
    public String untuk(String kodeSatker) {
        return satker.pengaturan(kodeSatker, "tagihan.akun", LembarTagihan.AKUN);
    }
}
