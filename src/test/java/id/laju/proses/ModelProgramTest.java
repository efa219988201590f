package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.laju.LajuTest;
import id.laju.mesin.GudangModel;
import id.laju.mesin.PemilikModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.Petugas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.context.ApplicationContext;

/** A new version of the program meets models that their owners changed. */
@LajuTest
class ModelProgramTest {

    @Autowired GudangModel gudang;
    @Autowired UsulanService usulan;
    @Autowired UsulanKini usulanKini;
    @Autowired RilisService rilis;
    @Autowired RevisiService revisi;
    @Autowired RepositoryService mesin;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired ApplicationContext konteks;
    @TempDir Path folder;

    /** Starts again with a program that brings this file. */
    private void nyala(String kunci, String xml) throws Exception {
        nyala(kunci, xml, null);
    }

    private void nyala(String kunci, String xml, PemilikModel lain) throws Exception {
        nyala("coba", kunci, xml, lain);
    }

    /** @param tempat the folder; a satker's code makes it that satker's */
    private void nyala(String tempat, String kunci, String xml, PemilikModel lain) throws Exception {
        Path berkas = Files.createDirectories(folder.resolve("bpmn").resolve(tempat)).resolve(kunci + ".bpmn");
        Resource model = new UrlResource(Files.writeString(berkas, xml).toUri());
        var pencari = mock(ResourcePatternResolver.class);
        when(pencari.getResources(anyString())).thenReturn(new Resource[0]);
        when(pencari.getResources("classpath*:bpmn/**/*.bpmn")).thenReturn(new Resource[] {model});
        var penyebar = (SmartInitializingSingleton) konteks.getAutowireCapableBeanFactory().createBean(Class.forName("id.laju.mesin.PenyebarModel"));
        ReflectionTestUtils.setField(penyebar, "pencari", pencari);
        if (lain != null) {
            ReflectionTestUtils.setField(penyebar, "pemilik", List.of(lain));
        }
        penyebar.afterSingletonsInstantiated();
    }

    private Petugas orang(String nama) {
        return (Petugas) akun.loadUserByUsername(nama);
    }

    private void lepas(Usulan u) {
        rilis.rilis(u.id(), new PengesahanIsian(rilis.hariIni(null), "Kepala Pusat", "Surya", null, null, usulanKini.dasarLama(u).stream().map(DasarLama::kini).toList()), orang("pusat"));
    }

    private void milikOrang(String kunci, String norma) {
        lepas(usulan.ajukan(new UsulanBaru(null, "Milik sendiri", AsalUsulan.UNGGAH, Map.of(kunci + ".bpmn", ModelUji.bita(ModelUji.bpmn(kunci, norma))), null), orang("pemilik")));
    }

    private List<Usulan> dariProgram(String kunci) {
        return sql.queryForList("select distinct u.id from usulan_model u join usulan_model_berkas b on b.usulan = u.id where b.kunci = ? and u.asal = 'PROGRAM'", java.util.UUID.class, kunci).stream()
            .map(id -> usulan.ambil(id, orang("pusat"))).toList();
    }

    @Test
    void aModelThatNobodyChangedIsDeployedAndIsARevision() throws Exception {
        nyala("program-biasa", ModelUji.bpmn("program-biasa"));
        nyala("program-biasa", ModelUji.bpmn("program-biasa"));
        nyala("program-biasa", ModelUji.bpmn("program-biasa", "8 hari kerja"));
        assertThat(revisi.semua("program-biasa", null)).extracting(Revisi::nomor).containsExactly(1, 0);
        assertThat(revisi.semua("program-biasa", null)).extracting(Revisi::alasan).containsOnly("Bawaan program");
        assertThat(dariProgram("program-biasa")).isEmpty();
    }

    @Test
    void anOwnersModelStaysUntilTheProgramBringsAnotherAndThenThatIsAProposal() throws Exception {
        nyala("program-milik", ModelUji.bpmn("program-milik"));
        milikOrang("program-milik", "1 hari kerja");
        VersiModel milik = gudang.terbaru("program-milik", null).orElseThrow();
        nyala("program-milik", ModelUji.bpmn("program-milik"));
        nyala("program-milik", ModelUji.bpmn("program-milik").replaceFirst("<bpmn:userTask id=", "<bpmn:userTask camunda:modelerTemplate=\"id.laju.tugasStaf\" camunda:modelerTemplateVersion=\"2\" id="));
        assertThat(dariProgram("program-milik")).as("the same, with what Modeler shows of it").isEmpty();
        nyala("program-milik", ModelUji.bpmn("program-milik", "8 hari kerja"));
        nyala("program-milik", ModelUji.bpmn("program-milik", "8 hari kerja"));
        assertThat(gudang.terbaru("program-milik", null)).contains(milik);
        assertThat(dariProgram("program-milik")).singleElement().satisfies(u -> {
            assertThat(u.keadaan()).isEqualTo(KeadaanUsulan.DIAJUKAN);
            assertThat(u.pengusul()).isNull();
            assertThat(sql.queryForObject("select dasar from usulan_model_berkas where usulan = ?", String.class, u.id())).isEqualTo(milik.id());
            lepas(u);
        });
        nyala("program-milik", ModelUji.bpmn("program-milik", "8 hari kerja"));
        assertThat(dariProgram("program-milik")).hasSize(1);
        assertThat(revisi.semua("program-milik", null)).extracting(Revisi::pengusul).containsExactly("Program", "Retno Wulandari", "Program");
    }

    @Test
    void aRefusedOneIsNotProposedAgainAndANewerOneTakesThePlaceOfAnOpenOne() throws Exception {
        nyala("program-tolak", ModelUji.bpmn("program-tolak"));
        milikOrang("program-tolak", "1 hari kerja");
        nyala("program-tolak", ModelUji.bpmn("program-tolak", "8 hari kerja"));
        rilis.tolak(dariProgram("program-tolak").get(0).id(), "Punya kami lebih baik", orang("pusat"));
        nyala("program-tolak", ModelUji.bpmn("program-tolak", "8 hari kerja"));
        assertThat(dariProgram("program-tolak")).extracting(Usulan::keadaan).containsExactly(KeadaanUsulan.DITOLAK);
        nyala("program-tolak", ModelUji.bpmn("program-tolak", "9 hari kerja"));
        nyala("program-tolak", ModelUji.bpmn("program-tolak", "10 hari kerja"));
        assertThat(dariProgram("program-tolak")).extracting(Usulan::keadaan).containsExactlyInAnyOrder(KeadaanUsulan.DITOLAK, KeadaanUsulan.DITARIK, KeadaanUsulan.DIAJUKAN);
    }

    /** An installation from before there were releases. */
    @Test
    void whatWasDeployedBeforeThereWereReleasesGetsItsRevisionOnce() {
        mesin.createDeployment().name("dari modeler lama").addString("program-lama.bpmn", ModelUji.bpmn("program-lama")).deploy();
        revisi.lengkapi();
        revisi.lengkapi();
        assertThat(revisi.semua("program-lama", null)).singleElement().satisfies(r -> {
            assertThat(r.alasan()).isEqualTo("Disebarkan sebelum ada rilis");
            assertThat(r.perilis()).isEqualTo("-");
        });
    }

    /** A release on another node may come between the question whose the model is and the deployment. */
    @Test
    void nothingIsDeployedOutsideTheTurnOfTheReleases() throws Exception {
        PemilikModel tanpaGiliran = mock(PemilikModel.class);
        nyala("program-giliran", ModelUji.bpmn("program-giliran"), tanpaGiliran);
        assertThat(gudang.terbaru("program-giliran", null)).isEmpty();
        nyala("program-giliran", ModelUji.bpmn("program-giliran"));
        assertThat(gudang.terbaru("program-giliran", null)).isPresent();
    }

    @Test
    void aNewerSharedModelOfTheProgramIsProposedToWhoeverHasAVariant() throws Exception {
        nyala("program-varian", ModelUji.bpmn("program-varian"));
        Usulan varian = usulan.ajukan(new UsulanBaru("bspji-pontianak", "Cara kami", AsalUsulan.UNGGAH, Map.of("program-varian.bpmn", ModelUji.bita(ModelUji.bpmn("program-varian", "1 hari kerja"))), null),
            orang("pemilik.ptk"));
        lepas(varian);
        nyala("program-varian", ModelUji.bpmn("program-varian"));
        nyala("program-varian", ModelUji.bpmn("program-varian").replaceFirst("<bpmn:userTask id=", "<bpmn:userTask camunda:modelerTemplate=\"id.laju.tugasStaf\" camunda:modelerTemplateVersion=\"2\" id="));
        String banyak = "select count(*) from usulan_model u join usulan_model_berkas b on b.usulan = u.id where b.kunci = 'program-varian' and u.asal = 'BERSAMA'";
        assertThat(sql.queryForObject(banyak, Long.class)).as("the same, and the same with what Modeler shows of it").isZero();
        assertThat(gudang.versi("program-varian", null)).hasSize(2);
        nyala("program-varian", ModelUji.bpmn("program-varian", "8 hari kerja"));
        nyala("program-varian", ModelUji.bpmn("program-varian", "8 hari kerja"));
        assertThat(sql.queryForObject(banyak, Long.class)).isOne();
        assertThat(gudang.berlaku("program-varian", "bspji-pontianak").orElseThrow().satker()).isEqualTo("bspji-pontianak");
        nyala("program-varian", ModelUji.bpmn("program-varian", "8 hari kerja").replaceFirst("<bpmn:userTask id=", "<bpmn:userTask camunda:modelerTemplate=\"id.laju.tugasStaf\" camunda:modelerTemplateVersion=\"2\" id="));
        lepas(usulan.ambil(sql.queryForObject(banyak.replace("count(*)", "u.id"), java.util.UUID.class), orang("pusat")));
        assertThat(gudang.berlaku("program-varian", "bspji-pontianak").orElseThrow().satker()).as("to follow is to follow, also after a new stamp of the template").isNull();
    }

    /** A balai that gave up the program's variant for it does not get it back by an update. */
    @Test
    void aVariantOfTheProgramThatItsSatkerGaveUpComesBackOnlyAsAProposal() throws Exception {
        String kunci = "program-lepas";
        String balai = "bspji-pontianak";
        nyala(kunci, ModelUji.bpmn(kunci));
        nyala("coba/" + balai, kunci, ModelUji.bpmn(kunci, "5 hari kerja"), null);
        nyala("coba/" + balai, kunci, ModelUji.bpmn(kunci, "6 hari kerja"), null);
        assertThat(gudang.versi(kunci, balai)).as("as long as it holds, the program brings what it has").hasSize(2);
        String bersama = gudang.terbaru(kunci, null).orElseThrow().id();
        lepas(usulan.ajukan(new UsulanBaru(balai, "Ikut semua", AsalUsulan.KEMBALI, Map.of(kunci + ".bpmn", gudang.isi(bersama)), null), orang("pemilik.ptk")));
        nyala("coba/" + balai, kunci, ModelUji.bpmn(kunci, "6 hari kerja"), null);
        nyala("coba/" + balai, kunci, ModelUji.bpmn(kunci, "5 hari kerja"), null);
        assertThat(dariProgram(kunci)).as("what it brought before").isEmpty();
        nyala("coba/" + balai, kunci, ModelUji.bpmn(kunci, "7 hari kerja"), null);
        assertThat(gudang.berlaku(kunci, balai).orElseThrow().id()).isEqualTo(bersama);
        assertThat(dariProgram(kunci)).singleElement().satisfies(u -> {
            assertThat(u.alasan()).contains("sekarang mengikuti model semua balai");
            assertThat(sql.queryForObject("select dasar from usulan_model_berkas where usulan = ?", String.class, u.id())).isEqualTo(bersama);
            lepas(u);
        });
        assertThat(gudang.berlaku(kunci, balai).orElseThrow().satker()).isEqualTo(balai);
    }

    /** Operators of earlier versions could deploy for any tenant. */
    @Test
    void aTenantThatIsNoSatkerStopsNoStart() {
        var asing = mesin.createDeployment().name("penyewa asing").tenantId("bukan-satker").addString("program-asing.bpmn", ModelUji.bpmn("program-asing")).deploy();
        try {
            revisi.lengkapi();
            assertThat(gudang.semua()).extracting(VersiModel::kunci).doesNotContain("program-asing");
            assertThat(revisi.semua("program-asing", "bukan-satker")).isEmpty();
        } finally {
            mesin.deleteDeployment(asing.getId());
        }
    }
}
