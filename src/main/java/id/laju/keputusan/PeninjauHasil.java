package id.laju.keputusan;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the model asks about the people who were appointed: {@code peninjauHasil}. */
@Component
public class PeninjauHasil {

    private final ReviewerService reviewer;

    PeninjauHasil(ReviewerService reviewer) {
        this.reviewer = reviewer;
    }

    /** Login names. */
    public List<String> reviewer(long permohonanId) {
        return reviewer.kini(permohonanId, Peninjau.Fungsi.REVIEWER).stream().map(Peninjau::staf).toList();
    }

    /** Login name. */
    public String pengambilKeputusan(long permohonanId) {
        return reviewer.pemutus(permohonanId).staf();
    }
}
