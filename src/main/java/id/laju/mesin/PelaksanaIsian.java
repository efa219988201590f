package id.laju.mesin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows the form of each user task and turns what it sends into its act. */
@Component
class PelaksanaIsian {

    private final ObjectMapper json;
    private final Map<String, FormTugas<?>> form;

    PelaksanaIsian(ObjectMapper json, List<FormTugas<?>> form) {
        this.json = json;
        this.form = form.stream().collect(Collectors.toMap(FormTugas::tugas, f -> f));
    }

    Object muat(TugasKonteks konteks) {
        return form(konteks.tugas()).muat(konteks);
    }

    /** @return decisions for the gateways @throws IsianKeliru wrong input */
    Map<String, Object> selesai(TugasKonteks konteks, JsonNode isian) {
        if (!isian.isObject()) {
            throw IsianRusak.seluruhnya();
        }
        return lakukan(form(konteks.tugas()), konteks, isian);
    }

    private <T> Map<String, Object> lakukan(FormTugas<T> f, TugasKonteks konteks, JsonNode isian) {
        try {
            return f.selesai(konteks, json.treeToValue(isian, f.isian()));
        } catch (JsonProcessingException e) {
            throw IsianRusak.dari(e);
        }
    }

    private FormTugas<?> form(String frasa) {
        FormTugas<?> f = form.get(frasa);
        if (f == null) {
            throw new IllegalStateException("Tidak ada formulir untuk tugas " + frasa);
        }
        return f;
    }
}
