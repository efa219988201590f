package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** What a person has typed into a task's form and not sent yet; one draft per task and person, gone when the person sends it. */
@Service
class DrafTugasService {

    private static final int PALING_BESAR = 300_000;

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
     * @throws IsianKeliru when the draft is unreasonably large
     * @throws TugasDitolak when the task is gone or not for this person
     */
    void simpan(String tugasId, JsonNode isi, Pelaku pelaku) {
        String teks = Rahasia.tanpa(isi).toString();
        if (teks.length() > PALING_BESAR) {
            throw new IsianKeliru("Isian ini terlalu panjang untuk disimpan sementara. Kirimkan formulirnya sebelum menutup halaman.");
        }
        mapper.simpan(milik(tugasId, pelaku), pelaku.id(), teks, jam.instant());
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

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void sapu() {
        mapper.sapu(jam.instant().minus(Duration.ofDays(1)));
    }
}
