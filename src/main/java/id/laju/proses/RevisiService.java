package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbered revisions of the models. */
@Service
public class RevisiService {

    /** Who proposes and releases what comes with the program. */
    static final String PROGRAM = "Program";
    private static final String BAWAAN = "Bawaan program";
    private static final String SEBELUMNYA = "Disebarkan sebelum ada rilis";

    private final RevisiMapper mapper;
    private final GudangModel gudang;
    private final Clock jam;

    RevisiService(RevisiMapper mapper, GudangModel gudang, Clock jam) {
        this.mapper = mapper;
        this.gudang = gudang;
        this.jam = jam;
    }

    public Optional<Revisi> dari(String definisiId) {
        return mapper.dari(definisiId);
    }

    /** Newest first. @param satker null: of the shared model only */
    public List<Revisi> semua(String proses, String satker) {
        return mapper.semua(proses, satker);
    }

    /** The newest of each process and satker. */
    List<Revisi> terbaru() {
        return mapper.terbaru();
    }

    /** One release after the other, to the end of its transaction: each sees which revision came before it. */
    void giliran() {
        mapper.giliran();
    }

    /** What was deployed by the release of a proposal, after {@link #giliran}. */
    void catat(Usulan u, List<VersiModel> versi, String pengusul, String perilis) {
        versi.forEach(v -> mapper.simpan(new Revisi(0, v.kunci(), v.satker(), 0, v.id(), v.versi(), u.tanggalEfektif(), u.jabatan(), u.nama(), u.nip(), u.alasan(),
            pengusul, perilis, OffsetDateTime.now(jam), u.id())));
    }

    /** Whatever the engine has and no release put there: from the program, or from the time before there were releases. */
    @Transactional
    public void lengkapi() {
        mapper.giliran();
        Set<String> tercatat = new HashSet<>(mapper.definisi());
        gudang.semua().stream().filter(v -> !tercatat.contains(v.id())).forEach(v -> mapper.simpan(new Revisi(0, v.kunci(), v.satker(), 0, v.id(), v.versi(),
            v.sejak().toLocalDate(), null, null, null, v.dariProgram() ? BAWAAN : SEBELUMNYA, v.dariProgram() ? PROGRAM : "-", v.dariProgram() ? PROGRAM : "-", v.sejak(), null)));
    }
}
