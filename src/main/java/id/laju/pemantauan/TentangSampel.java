package id.laju.pemantauan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Sampel;

/** The sample or report that a step is about. */
record TentangSampel(long sampelId, long laporanId) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TentangSampel dari(Langkah l) {
        try {
            JsonNode ids = JSON.readTree(l.lingkup() == null ? "{}" : l.lingkup());
            return new TentangSampel(ids.path("sampelId").asLong(), ids.path("laporanId").asLong());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** About this sample, or about the report it stands in. */
    boolean cocok(Sampel sampel) {
        return cocok(sampel.id(), sampel.laporanId());
    }

    boolean cocok(long sampel, Long laporan) {
        return sampelId == sampel || sampelId == 0 && laporan != null && laporanId == laporan;
    }
}
