package id.laju.proses;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is told about a model, and in the name of which satker. */
@Component
class PenerimaKabar {

    private final StafService staf;
    private final SatkerService satker;

    PenerimaKabar(StafService staf, SatkerService satker) {
        this.staf = staf;
        this.satker = satker;
    }

    /** By their ids. @param kode of the variant; null: the shared model, which is everybody's */
    Map<String, Staf> denganPeran(String kode, List<String> peran) {
        Map<String, Staf> hasil = new LinkedHashMap<>();
        List<String> balai = kode == null ? satker.aktif().stream().map(Satker::kode).toList() : List.of(kode);
        peran.forEach(p -> balai.forEach(b -> staf.denganPeran(b, p).forEach(s -> hasil.putIfAbsent(s.id(), s))));
        return hasil;
    }

    /** The satker of the variant; an Admin Pusat who released it need not belong to it. */
    Optional<String> pengirim(String kode, Staf s) {
        List<String> sendiri = staf.satker(s.id());
        return sendiri.stream().filter(b -> kode == null || b.equals(kode)).findFirst().or(() -> sendiri.stream().findFirst());
    }
}
