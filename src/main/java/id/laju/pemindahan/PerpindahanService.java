package id.laju.pemindahan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.RencanaPindah;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** What cases went over to other versions, as it happened. */
@Service
public class PerpindahanService {

    private final PemindahanMapper mapper;
    private final ObjectMapper json;

    PerpindahanService(PemindahanMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    /** Of these cases, in the order in which they went over. */
    public List<Perpindahan> dari(Collection<String> kasus) {
        return kasus.isEmpty() ? List.of() : mapper.perpindahan(kasus).stream().map(this::jadi).toList();
    }

    private Perpindahan jadi(PemindahanMapper.Baris b) {
        try {
            return new Perpindahan(b.kasus(), b.proses(), b.dari(), b.dariVersi(), b.ke(), b.keVersi(), json.readValue(b.rencana(), RencanaPindah.class).pilihan(), b.alasan(), b.oleh(), b.pada());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
