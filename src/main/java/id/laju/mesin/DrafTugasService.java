package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has typed into a task's form and not sent yet; one draft per task and person, gone when the person sends it. */
@Service
public class DrafTugasService {

    private static final int PALING_BESAR = 300_000;
    private static final int PALING_BANYAK = 200;

    private final DrafTugasMapper mapper;
    private final TugasService tugas;
    private final Clock jam;

    DrafTugasService(DrafTugasMapper mapper, TugasService tugas, Clock jam) {
        this.mapper = mapper;
        this.tugas = tugas;
        this.jam = jam;
    }

    /** @throws TugasDitolak when the task is gone or not for this person */
    Optional<DrafTugas> ambil(String tugasId, Pelaku pelaku) {
        return mapper.ambil(milik(tugasId, pelaku), pelaku.id());
    }

    /**
     * @return false when the task ends just now: nothing is kept
     * @throws IsianKeliru when the draft is unreasonably large
     * @throws TugasDitolak when the task is gone or not for this person
     */
    boolean simpan(String tugasId, JsonNode isi, Pelaku pelaku) {
        return mapper.simpan(milik(tugasId, pelaku), pelaku.id(), layak(isi).toString(), jam.instant()) > 0;
    }

    /**
     * Many drafts at once; tasks that are gone or not for this person are left out without a word.
     *
     * @param semua task to draft; null ends the draft
     * @throws IsianKeliru when they are too many or one is unreasonably large
     */
    @Transactional
    void simpanSemua(Map<String, JsonNode> semua, Pelaku pelaku) {
        if (semua.size() > PALING_BANYAK) {
            throw new IsianKeliru("Paling banyak " + PALING_BANYAK + " isian disimpan bersama-sama.");
        }
        Map<Boolean, List<String>> ada = semua.keySet().stream().collect(Collectors.partitioningBy(id -> semua.get(id) != null && !semua.get(id).isNull()));
        ObjectNode isi = JsonNodeFactory.instance.objectNode();
        tugas.terlihat(ada.get(true), pelaku).forEach(id -> isi.set(id, layak(semua.get(id))));
        if (!isi.isEmpty()) {
            mapper.simpanSemua(isi.toString(), pelaku.id(), jam.instant());
        }
        if (!ada.get(false).isEmpty()) {
            mapper.buangSemua(ada.get(false), pelaku.id());
        }
    }

    /** By task: what this person has typed for these tasks. */
    public Map<String, DrafTugas> semua(Collection<String> tugasIds, Pelaku pelaku) {
        return tugasIds.isEmpty() ? Map.of() : mapper.semua(tugasIds, pelaku.id()).stream()
            .collect(Collectors.toMap(DrafTugasMapper.Milik::tugas, m -> new DrafTugas(m.isi(), m.diubah())));
    }

    /** Tasks, open or not, of which this person has typed something on a page for many tasks. */
    public List<String> sekaligus(Pelaku pelaku) {
        return mapper.sekaligus(pelaku.id(), PALING_BANYAK);
    }

    private static JsonNode layak(JsonNode isi) {
        JsonNode bersih = Rahasia.tanpa(isi);
        if (bersih.toString().length() > PALING_BESAR) {
            throw new IsianKeliru("Isian ini terlalu panjang untuk disimpan sementara. Kirimkan formulirnya sebelum menutup halaman.");
        }
        return bersih;
    }

    void buang(String tugasId, Pelaku pelaku) {
        mapper.buang(tugasId, pelaku.id());
    }

    private String milik(String tugasId, Pelaku pelaku) {
        if (tugas.terlihat(Set.of(tugasId), pelaku).isEmpty()) {
            throw new TugasDitolak("Tugas ini sudah tidak terbuka atau bukan untuk Anda.");
        }
        return tugasId;
    }

    @Scheduled(fixedDelayString = "${laju.mesin.sapu-draf:PT6H}", initialDelayString = "${laju.mesin.sapu-draf:PT15M}")
    void sapu() {
        mapper.sapu(jam.instant().minus(Duration.ofDays(1)));
    }
}
