package id.laju.pemantauan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Optional;

/** Where each sample stands: the status of its newest step, or of its report's once that is being issued. */
record KemajuanSampel(List<Langkah> langkah) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty before the request became an order. */
    public String status(Sampel sampel) {
        return langkah.stream().filter(l -> l.statusSampel() != null && tentang(l, sampel))
                .reduce((awal, akhir) -> akhir).map(Langkah::statusSampel).orElse("");
    }

    private static boolean tentang(Langkah l, Sampel sampel) {
        JsonNode ids = lingkup(l);
        return ids.path("sampelId").asLong() == sampel.id()
                || !ids.has("sampelId") && sampel.laporanId() != null && ids.path("laporanId").asLong() == sampel.laporanId();
    }

    /** The sample that a step is about, if it is about one. */
    static Optional<Long> sampelId(Langkah l) {
        return Optional.of(lingkup(l).path("sampelId")).filter(JsonNode::isNumber).map(JsonNode::asLong);
    }

    private static JsonNode lingkup(Langkah l) {
        try {
            return JSON.readTree(l.lingkup() == null ? "{}" : l.lingkup());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
