package id.laju.lhu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Sampel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far each sample of an order is, as the models say it ({@code statusSampel}). */
@Component
class StatusAnalisa {

    private final KasusService kasus;
    private final ObjectMapper json;

    StatusAnalisa(KasusService kasus, ObjectMapper json) {
        this.kasus = kasus;
        this.json = json;
    }

    /** Status by sample, without samples of which no step has begun. @param sampel by request */
    Map<Long, String> milik(List<Permohonan> semua, Map<Long, List<Sampel>> sampel) {
        Map<String, List<Sampel>> diKasus = semua.stream().collect(Collectors.toMap(Permohonan::kasus, p -> sampel.getOrDefault(p.id(), List.of())));
        Map<Long, String> hasil = new HashMap<>();
        for (Langkah l : kasus.denganStatusSampel(diKasus.keySet())) {
            JsonNode lingkup = baca(l);
            diKasus.get(l.kasus()).stream().filter(s -> tentang(lingkup, s)).forEach(s -> hasil.put(s.id(), l.statusSampel()));
        }
        return hasil;
    }

    private static boolean tentang(JsonNode lingkup, Sampel s) {
        return lingkup.has("sampelId") ? lingkup.get("sampelId").asLong() == s.id()
                : s.laporanId() != null && lingkup.path("laporanId").asLong() == s.laporanId();
    }

    private JsonNode baca(Langkah l) {
        try {
            return json.readTree(l.lingkup());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
