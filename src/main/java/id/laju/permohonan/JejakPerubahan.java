package id.laju.permohonan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.pelanggan.PenggunaLogin;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** After Ajukan every change of the customer's words is kept with person and time (REQ-062, REQ-063). */
@Component
class JejakPerubahan {

    private final PermohonanMapper mapper;
    private final ObjectMapper json;
    private final Clock jam;

    JejakPerubahan(PermohonanMapper mapper, ObjectMapper json, Clock jam) {
        this.mapper = mapper;
        this.json = json;
        this.jam = jam;
    }

    void catat(Permohonan p, PenggunaLogin saya, String tindakan, String rincian) {
        String atasNama = (saya.pemohon() ? "di loket untuk " : "oleh Kerjasama untuk ") + p.namaCetak();
        mapper.jejak(p.id(), saya.pelaku(), jam.instant(), tindakan, !saya.diLoket() ? rincian : rincian == null ? atasNama : rincian + " (" + atasNama + ")");
    }

    /** Nothing for drafts. */
    void berkas(Permohonan p, PenggunaLogin saya, String rincian) {
        if (!p.draf()) {
            catat(p, saya, "BERKAS", rincian);
        }
    }

    /** Nothing for drafts; nothing when nothing is different. */
    void ubah(Permohonan p, PenggunaLogin saya, String apa, Object sebelum, Object sesudah) {
        if (p.draf()) {
            return;
        }
        List<String> beda = beda(sebelum, sesudah);
        if (!beda.isEmpty()) {
            catat(p, saya, "UBAH", apa + ": " + String.join("; ", beda));
        }
    }

    private List<String> beda(Object sebelum, Object sesudah) {
        JsonNode lama = json.valueToTree(sebelum);
        JsonNode baru = json.valueToTree(sesudah);
        List<String> hasil = new ArrayList<>();
        baru.fieldNames().forEachRemaining(nama -> {
            if (!nama.equals("versi") && !Objects.equals(tulis(lama.get(nama)), tulis(baru.get(nama)))) {
                hasil.add(nama + " \"" + tulis(lama.get(nama)) + "\" menjadi \"" + tulis(baru.get(nama)) + "\"");
            }
        });
        return hasil;
    }

    private static String tulis(JsonNode n) {
        return n == null || n.isNull() ? "" : n.isTextual() ? n.textValue() : n.toString();
    }
}
