package id.laju.pengujian;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the models ask about samples that our own officers take: {@code contohBalai}. */
@Component
public class ContohBalai {

    private final List<PengambilContoh> semua;

    ContohBalai(List<PengambilContoh> semua) {
        this.semua = semua;
    }

    public boolean diambil(long sampelId) {
        return pengambil(sampelId).isPresent();
    }

    /** Refused, it is taken once more without asking the customer. */
    public boolean langsungDiulang(long sampelId) {
        return pengambil(sampelId).filter(PengambilContoh::langsung).isPresent();
    }

    public List<String> petugas(long sampelId) {
        return pengambil(sampelId).map(p -> p.petugas(sampelId)).orElse(List.of());
    }

    private Optional<PengambilContoh> pengambil(long sampelId) {
        return semua.stream().filter(p -> p.mengambil(sampelId)).findFirst();
    }
}
