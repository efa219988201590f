package id.laju.mesin;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** The models that the engine has, of processes and of decision tables. It asks for nobody's rights: whoever shows or releases them has done so. */
@Component
public class GudangModel {

    private static final Comparator<VersiModel> URUTAN = Comparator.comparing(VersiModel::kunci).thenComparing(v -> v.satker() == null ? "" : v.satker());

    private final DefinisiMesin definisi;
    private final SebaranRilis sebaran;
    private final VarianBerakhirMapper berakhir;
    private final SatkerService satker;
    private final Clock jam;

    GudangModel(DefinisiMesin definisi, SebaranRilis sebaran, VarianBerakhirMapper berakhir, SatkerService satker, Clock jam) {
        this.definisi = definisi;
        this.sebaran = sebaran;
        this.berakhir = berakhir;
        this.satker = satker;
        this.jam = jam;
    }

    /** The newest version of each process, shared ones and variants, by key. */
    public List<VersiModel> terbaru() {
        return dikenal(definisi.proses(ProcessDefinitionQuery::latestVersion).stream()).sorted(URUTAN).toList();
    }

    /** The newest version of each decision table, shared ones and variants, by key. */
    public List<VersiModel> tabelTerbaru() {
        return dikenal(definisi.tabel(DecisionDefinitionQuery::latestVersion).stream()).sorted(URUTAN).toList();
    }

    /** All versions of all processes and tables, in the order in which they came. */
    public List<VersiModel> semua() {
        return dikenal(definisi.semua().stream()).sorted(URUTAN.thenComparing(VersiModel::versi)).toList();
    }

    /** Earlier versions let people deploy for tenants that are no satker; nobody works by those. */
    private Stream<VersiModel> dikenal(Stream<VersiModel> semua) {
        Set<String> kode = satker.semua().stream().map(Satker::kode).collect(Collectors.toSet());
        return semua.filter(v -> v.satker() == null || kode.contains(v.satker()));
    }

    /** Versions of a process or table, newest first. @param satker null: of the shared one only */
    public List<VersiModel> versi(String kunci, String satker) {
        return definisi.versi(kunci, satker);
    }

    public Optional<VersiModel> terbaru(String kunci, String satker) {
        return versi(kunci, satker).stream().findFirst();
    }

    /** What a satker works by now: its own variant where there is one that holds, else the shared one. */
    public Optional<VersiModel> berlaku(String kunci, String satker) {
        return satker == null ? terbaru(kunci, null) : varian(kunci, satker).or(() -> terbaru(kunci, null));
    }

    /** It is a decision table, whoever has one of this name; else a process, or nothing. */
    public boolean tabel(String kunci) {
        return definisi.adaTabel(kunci);
    }

    /** The satker's own version, as long as it holds. */
    public Optional<VersiModel> varian(String kunci, String satker) {
        return terbaru(kunci, satker).filter(v -> !berakhir(v.id()));
    }

    /** The newest version of all that is in files of this name, the shared ones and those that satker have for themselves and work by. */
    public List<VersiModel> denganBerkas(String berkas) {
        Set<String> lewat = berakhir.semua();
        return Stream.concat(terbaru().stream(), tabelTerbaru().stream()).filter(v -> v.berkas().equals(berkas) && !lewat.contains(v.id())).toList();
    }

    /** A satker's own version that holds no longer, because the satker follows the shared model again. */
    public boolean berakhir(String definisiId) {
        return berakhir.ada(definisiId);
    }

    /** Ids of all versions that hold no longer. */
    public Set<String> berakhir() {
        return berakhir.semua();
    }

    /** The proposal by which the satker of this version gave it up. */
    public Optional<UUID> akhir(String definisiId) {
        return berakhir.usulan(definisiId);
    }

    /** The satker of this version follows the shared model from now on; cases that run by its own finish it. Only a release calls it. */
    public void akhiri(VersiModel varian, UUID usulan) {
        berakhir.simpan(varian.id(), usulan, OffsetDateTime.now(jam));
    }

    public Optional<VersiModel> cari(String definisiId) {
        return definisi.cari(definisiId);
    }

    /** @throws TidakDitemukan when the engine has no such version */
    public VersiModel ambil(String definisiId) {
        return cari(definisiId).orElseThrow(GudangModel::tidakAda);
    }

    /** The file of a version, as it was deployed; also of one that the engine of today could not read any more. */
    public byte[] isi(String definisiId) {
        return definisi.isi(definisiId).orElseThrow(GudangModel::tidakAda);
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Versi model ini tidak ada.");
    }

    public String xml(String definisiId) {
        return new String(isi(definisiId), StandardCharsets.UTF_8);
    }

    /**
     * The real deployment: what is in these files holds from now on. Only a release calls it.
     *
     * @return the versions that came of it
     * @throws SebaranDitolak when the engine refuses it; the transaction can only be rolled back then
     */
    public List<VersiModel> sebarkan(String namaSebaran, String satker, Map<String, byte[]> berkas) {
        return sebaran.sebarkan(namaSebaran, satker, berkas);
    }
}
