package id.laju.kalibrasi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worksheets that wait for one calibrator, without a word of whose the instruments are. */
@Service
class LembarKalibrasi {

    /** @param alasan why it is calibrated again; null in the first round */
    record Baris(long paketId, String nomorAnalisa, String jenis, String rentang, LocalDate target, String alasan, String tugasId) {
    }

    private final RiwayatAlatMapper mapper;
    private final KasusService kasus;
    private final ObjectMapper json;

    LembarKalibrasi(RiwayatAlatMapper mapper, KasusService kasus, ObjectMapper json) {
        this.mapper = mapper;
        this.kasus = kasus;
        this.json = json;
    }

    /** The most urgent first. */
    @Transactional(readOnly = true)
    public List<Baris> milik(String orang) {
        Map<Long, String> tugas = kasus.tugasDipegang("kalibrasiAlat", orang).stream().collect(Collectors.toMap(this::paket, Langkah::pegangan, (a, b) -> a));
        return tugas.isEmpty() ? List.of() : mapper.lembar(tugas.keySet()).stream()
            .map(b -> new Baris(b.paketId(), b.nomorAnalisa(), b.jenis(), b.rentang(), b.target(), b.alasan(), tugas.get(b.paketId()))).toList();
    }

    private long paket(Langkah l) {
        try {
            return json.readTree(l.lingkup()).path("paketId").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
