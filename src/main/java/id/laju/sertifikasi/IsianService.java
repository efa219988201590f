package id.laju.sertifikasi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dokumen Isian: what the customer types into the entry pages (CRT-018). Saved as it is typed, complete or not. */
@Service
public class IsianService {

    private static final TypeReference<LinkedHashMap<String, String>> BARIS = new TypeReference<>() { };

    private final IsianMapper mapper;
    private final SertifikasiService sertifikasi;
    private final DrafService draf;
    private final PermohonanService permohonan;
    private final ObjectMapper json;

    IsianService(IsianMapper mapper, SertifikasiService sertifikasi, DrafService draf, PermohonanService permohonan, ObjectMapper json) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.draf = draf;
        this.permohonan = permohonan;
        this.json = json;
    }

    /** Rows with their values by column; what is empty is missing. */
    public List<Map<String, String>> baris(long permohonanId, JenisIsian jenis) {
        return mapper.baris(permohonanId, jenis.name()).stream().map(this::baca).toList();
    }

    /** Replaces all rows. @param ketikan fields named {@code kolom.baris} @return version of the request afterwards */
    @Transactional
    public int simpan(PenggunaLogin saya, long permohonanId, JenisIsian jenis, Map<String, String> ketikan, Integer versi) {
        Permohonan p = sertifikasi.untukDiubah(saya, permohonanId, versi, jenis.name());
        List<Map<String, String>> baru = new BacaBaris(jenis, ketikan).baris();
        List<Map<String, String>> lama = baris(permohonanId, jenis);
        mapper.kosongkan(permohonanId, jenis.name());
        for (int i = 0; i < baru.size(); i++) {
            mapper.tambah(permohonanId, jenis.name(), i + 1, tulis(baru.get(i)));
        }
        draf.catatPerubahan(p, saya, jenis.name(), Map.of("isi", lama), Map.of("isi", baru));
        return permohonan.ambil(permohonanId).versi();
    }

    private Map<String, String> baca(String isi) {
        try {
            return json.readValue(isi, BARIS);
        } catch (JsonProcessingException rusak) {
            throw new IllegalStateException(rusak);
        }
    }

    private String tulis(Map<String, String> baris) {
        try {
            return json.writeValueAsString(baris);
        } catch (JsonProcessingException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
