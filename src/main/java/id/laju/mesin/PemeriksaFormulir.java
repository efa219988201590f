package id.laju.mesin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A form of Modeler can be read and shown by this Tasklist. */
@Component
class PemeriksaFormulir implements PemeriksaBerkas {

    /** What the Tasklist's form viewer reads. */
    private static final int SKEMA = 16;

    private final ObjectMapper json;

    PemeriksaFormulir(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String akhiran() {
        return ".form";
    }

    @Override
    public List<TemuanModel> periksa(Paket paket, String nama) {
        try {
            return isi(json.readTree(paket.berkas().get(nama))).stream().map(a -> new TemuanModel(nama, "", "", a)).toList();
        } catch (JsonProcessingException e) {
            return List.of(new TemuanModel(nama, "", "", "berkas rusak di baris " + e.getLocation().getLineNr() + ", tidak terbaca sebagai formulir; buka dan simpan lagi dengan Camunda Modeler"
                    + GalatMesin.asli(e.getOriginalMessage())));
        } catch (IOException e) {
            return List.of(new TemuanModel(nama, "", "", "berkas tidak terbaca" + GalatMesin.asli(e.getMessage())));
        }
    }

    private static List<String> isi(JsonNode formulir) {
        List<String> alasan = new ArrayList<>();
        if (formulir.path("id").asText().isBlank() || !formulir.path("components").isArray()) {
            alasan.add("formulir harus mempunyai id dan daftar isian; buat dengan Camunda Modeler, jenis Form (Camunda Platform 7)");
        }
        if (formulir.path("schemaVersion").asInt() > SKEMA) {
            alasan.add("formulir dibuat untuk Tasklist yang lebih baru; ubah schemaVersion menjadi " + SKEMA);
        }
        return alasan;
    }
}
