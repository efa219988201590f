package id.laju.mesin;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** The models that the engine has, of processes and of decision tables. It asks for nobody's rights: whoever shows or releases them has done so. */
@Component
public class GudangModel {

    /** Source of what a release deployed. */
    static final String RILIS = "rilis";

    private static final Comparator<VersiModel> URUTAN = Comparator.comparing(VersiModel::kunci).thenComparing(v -> v.satker() == null ? "" : v.satker());

    private final RepositoryService gudang;
    private final SebagaiSistem sistem;
    private final VarianBerakhirMapper berakhir;
    private final SatkerService satker;
    private final Clock jam;

    GudangModel(RepositoryService gudang, SebagaiSistem sistem, VarianBerakhirMapper berakhir, SatkerService satker, Clock jam) {
        this.satker = satker;
        this.berakhir = berakhir;
        this.gudang = gudang;
        this.sistem = sistem;
        this.jam = jam;
    }

    /** The newest version of each process, shared ones and variants, by key. */
    public List<VersiModel> terbaru() {
        return sistem.lakukan(() -> dikenal(jadi(proses().latestVersion().list())).sorted(URUTAN).toList());
    }

    /** The newest version of each decision table, shared ones and variants, by key. */
    public List<VersiModel> tabelTerbaru() {
        return sistem.lakukan(() -> dikenal(jadi(tabel().latestVersion().list())).sorted(URUTAN).toList());
    }

    /** All versions of all processes and tables, in the order in which they came. */
    public List<VersiModel> semua() {
        return sistem.lakukan(() -> dikenal(Stream.concat(jadi(proses().list()), jadi(tabel().list()))).sorted(URUTAN.thenComparing(VersiModel::versi)).toList());
    }

    /** Earlier versions let people deploy for tenants that are no satker; nobody works by those. */
    private Stream<VersiModel> dikenal(Stream<VersiModel> semua) {
        Set<String> kode = satker.semua().stream().map(Satker::kode).collect(Collectors.toSet());
        return semua.filter(v -> v.satker() == null || kode.contains(v.satker()));
    }

    /** Versions of a process or table, newest first. @param satker null: of the shared one only */
    public List<VersiModel> versi(String kunci, String satker) {
        return sistem.lakukan(() -> {
            ProcessDefinitionQuery p = proses().processDefinitionKey(kunci);
            DecisionDefinitionQuery t = tabel().decisionDefinitionKey(kunci);
            return Stream.concat(jadi((satker == null ? p.withoutTenantId() : p.tenantIdIn(satker)).list()), jadi((satker == null ? t.withoutTenantId() : t.tenantIdIn(satker)).list()))
                .sorted(Comparator.comparing(VersiModel::versi).reversed()).toList();
        });
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
        return sistem.lakukan(() -> tabel().decisionDefinitionKey(kunci).count() > 0);
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

    /** The proposal by which the satker of this version gave it up. */
    public Optional<UUID> akhir(String definisiId) {
        return berakhir.usulan(definisiId);
    }

    /** The satker of this version follows the shared model from now on; cases that run by its own finish it. Only a release calls it. */
    public void akhiri(VersiModel varian, UUID usulan) {
        berakhir.simpan(varian.id(), usulan, OffsetDateTime.now(jam));
    }

    public Optional<VersiModel> cari(String definisiId) {
        return sistem.lakukan(() -> Stream.concat(jadi(proses().processDefinitionId(definisiId).list()), jadi(tabel().decisionDefinitionId(definisiId).list())).findFirst());
    }

    /** @throws TidakDitemukan when the engine has no such version */
    public VersiModel ambil(String definisiId) {
        return cari(definisiId).orElseThrow(GudangModel::tidakAda);
    }

    /** The file of a version, as it was deployed; also of one that the engine of today could not read any more. */
    public byte[] isi(String definisiId) {
        return sistem.lakukan(() -> {
            ResourceDefinition proses = proses().processDefinitionId(definisiId).singleResult();
            ResourceDefinition d = proses == null ? tabel().decisionDefinitionId(definisiId).singleResult() : proses;
            if (d == null) {
                throw tidakAda();
            }
            return baca(gudang.getResourceAsStream(d.getDeploymentId(), d.getResourceName()));
        });
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
        return sistem.lakukan(() -> {
            var baru = gudang.createDeployment().name(namaSebaran).source(RILIS);
            berkas.forEach((nama, isi) -> baru.addInputStream(nama, new ByteArrayInputStream(isi)));
            DeploymentWithDefinitions hasil = sebarkan(satker == null ? baru : baru.tenantId(satker));
            return Stream.concat(semua(hasil.getDeployedProcessDefinitions()), semua(hasil.getDeployedDecisionDefinitions())).map(d -> jadi(d, hasil)).toList();
        });
    }

    private static DeploymentWithDefinitions sebarkan(DeploymentBuilder baru) {
        try {
            return baru.deployWithResult();
        } catch (OptimisticLockingException | ProcessEnginePersistenceException sementara) {
            throw sementara;
        } catch (ProcessEngineException e) {
            throw new SebaranDitolak(e);
        }
    }

    private static <T> Stream<T> semua(List<T> ada) {
        return ada == null ? Stream.empty() : ada.stream();
    }

    private ProcessDefinitionQuery proses() {
        return gudang.createProcessDefinitionQuery();
    }

    private DecisionDefinitionQuery tabel() {
        return gudang.createDecisionDefinitionQuery();
    }

    private Stream<VersiModel> jadi(Collection<? extends ResourceDefinition> definisi) {
        Supplier<Map<String, Deployment>> semua = () -> gudang.createDeploymentQuery().list().stream().collect(Collectors.toMap(Deployment::getId, Function.identity()));
        Map<String, Deployment> sebaran = definisi.isEmpty() ? Map.of() : semua.get();
        return definisi.stream().filter(d -> sebaran.containsKey(d.getDeploymentId())).map(d -> jadi(d, sebaran.get(d.getDeploymentId())));
    }

    private VersiModel jadi(ResourceDefinition d, Deployment sebaran) {
        String berkas = d.getResourceName().substring(d.getResourceName().lastIndexOf('/') + 1);
        return new VersiModel(d.getId(), d.getKey(), d.getVersion(), d.getTenantId(), berkas, d.getName(),
            sebaran.getDeploymentTime().toInstant().atZone(jam.getZone()).toOffsetDateTime(), PenyebarModel.SUMBER.equals(sebaran.getSource()));
    }

    private static byte[] baca(InputStream isi) {
        try (isi) {
            return isi.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
