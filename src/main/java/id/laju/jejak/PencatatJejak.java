package id.laju.jejak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the trail inside the transaction of the change: no change without its row. */
@Component
class PencatatJejak {

    private final JejakMapper mapper;
    private final ObjectMapper json;
    private final Clock jam;

    PencatatJejak(JejakMapper mapper, ObjectMapper json, Clock jam) {
        this.mapper = mapper;
        this.json = json;
        this.jam = jam;
    }

    @EventListener
    void catat(PerubahanData p) {
        mapper.tambah(p.satker(), p.oleh(), p.objek(), p.kunci(), tulis(p.sebelum()), tulis(p.sesudah()), jam.instant());
    }

    private String tulis(Object isi) {
        try {
            return isi == null ? null : json.writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Perubahan data tidak dapat dicatat", e);
        }
    }
}
