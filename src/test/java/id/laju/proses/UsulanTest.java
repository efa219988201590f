package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.SebaranDitolak;
import id.laju.mesin.VersiModel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A change is proposed by one person and released by another; nothing else deploys. */
@LajuTest
class UsulanTest {

    @Autowired UsulanService usulan;
    @Autowired UsulanKini usulanKini;
    @Autowired RilisService rilis;
    @Autowired RevisiService revisi;
    @Autowired PenyapuRilis sapu;
    @Autowired GudangModel gudang;
    @Autowired UserDetailsService akun;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired PemulaiProses pemulai;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Petugas orang(String nama) {
        return (Petugas) akun.loadUserByUsername(nama);
    }

    private Usulan ajukan(String kunci, String norma, String satker, String oleh) {
        return usulan.ajukan(new UsulanBaru(satker, "Norma menjadi " + norma, AsalUsulan.UNGGAH, Map.of(kunci + ".bpmn", ModelUji.bita(ModelUji.bpmn(kunci, norma))), null), orang(oleh));
    }

    private PengesahanIsian sah(LocalDate efektif) {
        return new PengesahanIsian(efektif, "Kepala Pusat", "Surya Adinata", "197001011995011001", null, null);
    }

    private Usulan rilis(Usulan u, String oleh) {
        return rilis.rilis(u.id(), sah(rilis.hariIni(u.satker())), orang(oleh));
    }

    private List<String> surat(String kepada, UUID usulan) {
        return sql.queryForList("select judul from surat_keluar where kepada = (select surel from staf where id = ?) and teks like ? order by id", String.class, kepada, "%" + usulan + "%");
    }

    @Test
    @Tag("GOV-011")
    void aSecondPersonsReleaseIsTheDeploymentAndTheNextRevision() {
        Usulan u = ajukan("usulan-biasa", "2 hari kerja", null, "pemilik");
        assertThat(gudang.terbaru("usulan-biasa", null)).isEmpty();
        assertThat(surat("pusat", u.id())).containsExactly("Usulan perubahan model menunggu rilis");
        rilis(u, "pusat");
        VersiModel kini = gudang.terbaru("usulan-biasa", null).orElseThrow();
        assertThat(kini.dariProgram()).isFalse();
        assertThat(gudang.xml(kini.id())).isEqualTo(ModelUji.bpmn("usulan-biasa", "2 hari kerja"));
        Revisi r = revisi.dari(kini.id()).orElseThrow();
        assertThat(r.nomor()).isZero();
        assertThat(List.of(r.pengusul(), r.perilis())).containsExactly("Retno Wulandari", "Galuh Pramesti");
        assertThat(List.of(r.jabatan(), r.nama(), r.nip(), r.alasan())).containsExactly("Kepala Pusat", "Surya Adinata", "197001011995011001", "Norma menjadi 2 hari kerja");
        assertThat(surat("pemilik", u.id())).containsExactly("Usulan perubahan model: berlaku");
        rilis(ajukan("usulan-biasa", "1 hari kerja", null, "pemilik"), "pusat2");
        assertThat(revisi.semua("usulan-biasa", null)).extracting(Revisi::nomor).containsExactly(1, 0);
        assertThat(usulan.ambil(u.id(), orang("pemilik")).keadaan()).isEqualTo(KeadaanUsulan.DIRILIS);
    }

    @Test
    void aNewCaseTakesTheNormOfTheReleaseAndAnOldOneKeepsItsOwn() {
        mesin.startProcessInstanceByKey("coba-usulan", "bbspjikfk/USUL-1", Map.of("satker", "bbspjikfk"));
        Date lama = tugas.createTaskQuery().processInstanceBusinessKey("bbspjikfk/USUL-1").singleResult().getDueDate();
        rilis(ajukan("coba-usulan", "9 hari kerja", null, "pemilik"), "pusat");
        mesin.startProcessInstanceByKey("coba-usulan", "bbspjikfk/USUL-2", Map.of("satker", "bbspjikfk"));
        assertThat(tugas.createTaskQuery().processInstanceBusinessKey("bbspjikfk/USUL-2").singleResult().getDueDate()).isAfter(lama);
        assertThat(tugas.createTaskQuery().processInstanceBusinessKey("bbspjikfk/USUL-1").singleResult().getDueDate()).isEqualTo(lama);
    }

    @Test
    void nobodyReleasesWhatHeProposed() {
        Usulan u = ajukan("usulan-sendiri", "2 hari kerja", null, "pusat");
        assertThatThrownBy(() -> rilis(u, "pusat")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Anda yang mengajukan");
        assertThatThrownBy(() -> rilis.tolak(u.id(), "Tidak jadi", orang("pusat"))).hasMessageContaining("Anda yang mengajukan");
        assertThat(gudang.terbaru("usulan-sendiri", null)).isEmpty();
        assertThatThrownBy(() -> sql.update("update usulan_model set perilis = pengusul where id = ?", u.id())).isInstanceOf(DataAccessException.class);
        rilis(u, "pusat2");
        assertThat(gudang.terbaru("usulan-sendiri", null)).isPresent();
    }

    @Test
    void aSharedModelIsReleasedByTheCentreAndAVariantByItsHead() {
        Usulan bersama = ajukan("usulan-varian", "2 hari kerja", null, "pemilik.ptk");
        assertThatThrownBy(() -> rilis(bersama, "kepala.ptk")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rilis(bersama, "pemilik")).isInstanceOf(AccessDeniedException.class);
        rilis(bersama, "pusat");
        Usulan varian = ajukan("usulan-varian", "5 hari kerja", "bspji-pontianak", "pemilik.ptk");
        assertThatThrownBy(() -> usulan.ambil(varian.id(), orang("pemilik"))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> rilis(varian, "kepala")).isInstanceOf(TidakDitemukan.class);
        rilis(varian, "kepala.ptk");
        assertThat(gudang.berlaku("usulan-varian", "bspji-pontianak").orElseThrow().satker()).isEqualTo("bspji-pontianak");
        assertThat(gudang.berlaku("usulan-varian", "bbspjikfk").orElseThrow().satker()).isNull();
        assertThat(revisi.semua("usulan-varian", "bspji-pontianak")).extracting(Revisi::nomor).containsExactly(0);
    }

    @Test
    void whoOwnsNoProcessProposesNothingAndAnotherSatkersVariantIsNobodyElses() {
        assertThatThrownBy(() -> ajukan("usulan-asing", "2 hari kerja", null, "kepala")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ajukan("usulan-asing", "2 hari kerja", null, "cs")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ajukan("usulan-asing", "2 hari kerja", "bspji-palembang", "pemilik")).isInstanceOf(IsianKeliru.class).hasMessageContaining("balai Anda sendiri");
        assertThatThrownBy(() -> ajukan("usulan-asing", "2 hari kerja", "tidak-ada", "pusat")).isInstanceOf(IsianKeliru.class);
        assertThat(ajukan("usulan-asing", "2 hari kerja", "bspji-palembang", "pusat").satker()).isEqualTo("bspji-palembang");
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsStored() {
        long sebelum = sql.queryForObject("select count(*) from usulan_model where alasan = 'Rusak dua'", Long.class);
        String rusak = ModelUji.bpmn("usulan-rusak", "3 harian").replace("camunda:candidateGroups=\"cs\"", "camunda:candidateGroups=\"csx\"");
        assertThatThrownBy(() -> usulan.ajukan(new UsulanBaru(null, "Rusak dua", AsalUsulan.UNGGAH, Map.of("usulan-rusak.bpmn", ModelUji.bita(rusak)), null), orang("pemilik")))
            .isInstanceOfSatisfying(UsulanDitolak.class, e -> assertThat(e.temuan()).hasSizeGreaterThanOrEqualTo(2).anyMatch(t -> t.alasan().contains("csx")).anyMatch(t -> t.alasan().contains("3 harian")));
        assertThat(sql.queryForObject("select count(*) from usulan_model where alasan = 'Rusak dua'", Long.class)).isEqualTo(sebelum);
    }

    @Test
    void reasonAndFilesAreNeededAndWhatIsTheSameIsNoProposal() {
        assertThatThrownBy(() -> usulan.ajukan(new UsulanBaru(null, " ", AsalUsulan.UNGGAH, Map.of(), null), orang("pemilik"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsKeys("alasan", "berkas"));
        byte[] sama = gudang.isi(gudang.terbaru("penawaran", null).orElseThrow().id());
        assertThatThrownBy(() -> usulan.ajukan(new UsulanBaru(null, "Sama", AsalUsulan.UNGGAH, Map.of("penawaran.bpmn", sama), null), orang("pemilik"))).hasMessageContaining("sama dengan yang berlaku");
    }

    @Test
    void anHtmlFormIsOnlyToBeRead() {
        byte[] formulir = ModelUji.bita(ModelUji.baca("forms/coba/catatCoba.html"));
        Map<String, byte[]> diubah = Map.of("usulan-html.bpmn", ModelUji.bita(ModelUji.bpmn("usulan-html")), "catatCoba.html", ModelUji.bita("<script>alert(1)</script>"));
        assertThatThrownBy(() -> usulan.ajukan(new UsulanBaru(null, "Formulir", AsalUsulan.UNGGAH, diubah, null), orang("pemilik"))).isInstanceOf(UsulanDitolak.class)
            .hasMessageContaining("formulir HTML hanya berubah bersama program");
        Usulan u = usulan.ajukan(new UsulanBaru(null, "Formulir", AsalUsulan.UNGGAH, Map.of("usulan-html.bpmn", ModelUji.bita(ModelUji.bpmn("usulan-html")), "catatCoba.html", formulir), null), orang("pemilik"));
        assertThat(usulan.daftarBerkas(u.id(), orang("pemilik"))).extracting(BerkasUsulan::nama).containsExactly("usulan-html.bpmn");
    }

    @Test
    void aRefusalGoesBackWithItsNoteAndAWithdrawalEndsIt() {
        Usulan u = ajukan("usulan-tolak", "2 hari kerja", null, "pemilik");
        assertThatThrownBy(() -> rilis.tolak(u.id(), " ", orang("pusat"))).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> rilis.tarik(u.id(), "x", orang("pemilik.ptk"))).isInstanceOf(AccessDeniedException.class);
        rilis.tolak(u.id(), "Normanya terlalu pendek", orang("pusat"));
        assertThat(usulan.kejadian(u.id(), orang("pemilik"))).extracting(KejadianUsulan::catatan).contains("Normanya terlalu pendek");
        assertThat(surat("pemilik", u.id())).containsExactly("Usulan perubahan model: ditolak");
        assertThatThrownBy(() -> rilis(u, "pusat")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah ditolak");
        Usulan kedua = ajukan("usulan-tolak", "4 hari kerja", null, "pemilik");
        rilis.tarik(kedua.id(), "Salah berkas", orang("pemilik"));
        assertThatThrownBy(() -> rilis(kedua, "pusat")).hasMessageContaining("sudah ditarik");
        assertThat(surat("pusat", kedua.id())).contains("Usulan perubahan model: ditarik");
        assertThat(gudang.terbaru("usulan-tolak", null)).isEmpty();
    }

    @Test
    void theReleaseAsksForItsDayAndWhoAuthorisesIt() {
        Usulan u = ajukan("usulan-isian", "2 hari kerja", null, "pemilik");
        assertThatThrownBy(() -> rilis.rilis(u.id(), new PengesahanIsian(null, " ", null, null, null, null), orang("pusat"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("tanggalEfektif", "jabatan", "nama"));
        assertThatThrownBy(() -> rilis.rilis(u.id(), sah(rilis.hariIni(null).minusDays(1)), orang("pusat"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("paling awal hari ini");
        assertThat(gudang.terbaru("usulan-isian", null)).isEmpty();
    }

    @Test
    void aLaterDayIsKeptByTheSweep() {
        Usulan u = ajukan("usulan-nanti", "2 hari kerja", null, "pemilik");
        rilis.rilis(u.id(), sah(rilis.hariIni(null).plusDays(3)), orang("pusat"));
        sapu.sapu();
        assertThat(gudang.terbaru("usulan-nanti", null)).isEmpty();
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(3))));
        sapu.sapu();
        sapu.sapu();
        VersiModel v = gudang.terbaru("usulan-nanti", null).orElseThrow();
        assertThat(v.versi()).isEqualTo(1);
        assertThat(revisi.dari(v.id()).orElseThrow().tanggalEfektif()).isEqualTo(rilis.hariIni(null));
        assertThat(usulan.ambil(u.id(), orang("pemilik")).keadaan()).isEqualTo(KeadaanUsulan.DIRILIS);
    }

    @Test
    void aReleaseThatWasOvertakenIsOpenAgainAndBothAreTold() {
        Usulan nanti = ajukan("usulan-susul", "2 hari kerja", null, "pemilik");
        rilis.rilis(nanti.id(), sah(rilis.hariIni(null).plusDays(2)), orang("pusat"));
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(1))));
        rilis(ajukan("usulan-susul", "7 hari kerja", null, "pemilik"), "pusat");
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(2))));
        sapu.sapu();
        Usulan kini = usulan.ambil(nanti.id(), orang("pemilik"));
        assertThat(kini.keadaan()).isEqualTo(KeadaanUsulan.DIAJUKAN);
        assertThat(usulan.kejadian(nanti.id(), orang("pemilik"))).extracting(KejadianUsulan::catatan).anyMatch(c -> c != null && c.contains("terbit sesudah usulan ini dirilis"));
        assertThat(surat("pemilik", nanti.id())).contains("Usulan perubahan model: gagal berlaku, dibuka kembali");
        assertThat(surat("pusat", nanti.id())).contains("Usulan perubahan model: gagal berlaku, dibuka kembali");
        assertThat(usulanKini.dasarLama(kini)).hasSize(1);
        assertThatThrownBy(() -> rilis(kini, "pusat")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tetap"));
        rilis.rilis(kini.id(), new PengesahanIsian(rilis.hariIni(null), "Kepala", "Surya", null, null, List.of(gudang.terbaru("usulan-susul", null).orElseThrow().id())), orang("pusat"));
        assertThat(gudang.terbaru("usulan-susul", null).orElseThrow().versi()).isEqualTo(2);
    }

    @Test
    void whatBecameWrongMeanwhileIsNotReleased() {
        Usulan u = ajukan("usulan-basi", "2 hari kerja", null, "pemilik");
        sql.execute("alter table usulan_model_berkas disable trigger usulan_model_berkas_tetap");
        sql.update("update usulan_model_berkas set isi = ? where usulan = ?", ModelUji.bita(ModelUji.bpmn("usulan-basi", "2 harian")), u.id());
        sql.execute("alter table usulan_model_berkas enable trigger usulan_model_berkas_tetap");
        assertThatThrownBy(() -> rilis(u, "pusat")).isInstanceOf(UsulanDitolak.class);
        assertThat(usulan.ambil(u.id(), orang("pusat")).keadaan()).isEqualTo(KeadaanUsulan.DIAJUKAN);
        assertThat(gudang.terbaru("usulan-basi", null)).isEmpty();
    }

    @Test
    void revisionsAndFilesOfProposalsNeverChange() {
        Usulan u = ajukan("usulan-tetap", "2 hari kerja", null, "pemilik");
        rilis(u, "pusat");
        for (String perintah : List.of("update revisi_model set alasan = 'x' where proses = 'usulan-tetap'", "delete from revisi_model where proses = 'usulan-tetap'", "truncate revisi_model",
                "delete from usulan_model_berkas where kunci = 'usulan-tetap'", "update usulan_model_kejadian set catatan = 'x' where usulan = '" + u.id() + "'")) {
            assertThatThrownBy(() -> sql.update(perintah)).as(perintah).isInstanceOf(DataAccessException.class);
        }
    }

    /** The page was open while somebody else released. */
    @Test
    void theTickNamesTheRevisionThatWasComparedAndNoLaterOne() {
        rilis(ajukan("usulan-balap", "2 hari kerja", null, "pemilik"), "pusat");
        Usulan u = ajukan("usulan-balap", "3 hari kerja", null, "pemilik");
        rilis(ajukan("usulan-balap", "4 hari kerja", null, "pemilik"), "pusat");
        String dilihat = gudang.terbaru("usulan-balap", null).orElseThrow().id();
        Usulan kedua = ajukan("usulan-balap", "5 hari kerja", null, "pemilik");
        rilis(kedua, "pusat2");
        assertThatThrownBy(() -> rilis.rilis(u.id(), sahSesudah(dilihat), orang("pusat"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("tetap"));
        assertThat(gudang.terbaru("usulan-balap", null).orElseThrow().versi()).isEqualTo(3);
        rilis.rilis(u.id(), sahSesudah(gudang.terbaru("usulan-balap", null).orElseThrow().id()), orang("pusat"));
        assertThat(gudang.terbaru("usulan-balap", null).orElseThrow().versi()).isEqualTo(4);
    }

    private PengesahanIsian sahSesudah(String... dibandingkan) {
        return new PengesahanIsian(rilis.hariIni(null), "Kepala Pusat", "Surya", null, null, List.of(dibandingkan));
    }

    private List<UUID> tentangBersama(String kunci, String keadaan) {
        return sql.queryForList("select u.id from usulan_model u join usulan_model_berkas b on b.usulan = u.id where b.kunci = ? and u.asal = 'BERSAMA' and u.keadaan = ?", UUID.class, kunci, keadaan);
    }

    private String tenantKasus(String kunci, String nomor) {
        return mesin.createProcessInstanceQuery().processInstanceId(pemulai.mulai(kunci, nomor, Map.of("satker", "bspji-pontianak")).getId()).singleResult().getProcessDefinitionId();
    }

    @Test
    void aNewerSharedModelIsProposedToWhoeverHasAVariantAndItsReleaseEndsTheVariant() {
        rilis(ajukan("usulan-ikut", "2 hari kerja", null, "pemilik"), "pusat");
        rilis(ajukan("usulan-ikut", "5 hari kerja", "bspji-pontianak", "pemilik.ptk"), "kepala.ptk");
        String varian = gudang.berlaku("usulan-ikut", "bspji-pontianak").orElseThrow().id();
        assertThat(tenantKasus("usulan-ikut", "bspji-pontianak/USUL-IKUT-1")).isEqualTo(varian);
        rilis(ajukan("usulan-ikut", "1 hari kerja", null, "pemilik"), "pusat");
        UUID lama = tentangBersama("usulan-ikut", "DIAJUKAN").get(0);
        assertThat(surat("pemilik.ptk", lama)).containsExactly("Model Anda: ada versi lain yang diusulkan");
        assertThat(surat("kepala.ptk", lama)).containsExactly("Usulan perubahan model menunggu rilis");
        rilis(ajukan("usulan-ikut", "6 hari kerja", null, "pemilik"), "pusat");
        assertThat(tentangBersama("usulan-ikut", "DITARIK")).containsExactly(lama);
        UUID kini = tentangBersama("usulan-ikut", "DIAJUKAN").get(0);
        rilis(usulan.ambil(kini, orang("kepala.ptk")), "kepala.ptk");
        String bersama = gudang.terbaru("usulan-ikut", null).orElseThrow().id();
        assertThat(gudang.berlaku("usulan-ikut", "bspji-pontianak").orElseThrow().id()).isEqualTo(bersama);
        assertThat(tenantKasus("usulan-ikut", "bspji-pontianak/USUL-IKUT-2")).isEqualTo(bersama);
        assertThat(gudang.versi("usulan-ikut", "bspji-pontianak")).hasSize(1);
        rilis(ajukan("usulan-ikut", "7 hari kerja", null, "pemilik"), "pusat");
        assertThat(tentangBersama("usulan-ikut", "DIAJUKAN")).isEmpty();
        rilis(ajukan("usulan-ikut", "8 hari kerja", "bspji-pontianak", "pemilik.ptk"), "kepala.ptk");
        assertThat(gudang.berlaku("usulan-ikut", "bspji-pontianak").orElseThrow().versi()).isEqualTo(2);
    }

    @Test
    void theOwnerGoesBackToTheSharedModelByProposingIt() throws Exception {
        rilis(ajukan("usulan-kembali", "2 hari kerja", null, "pemilik"), "pusat");
        rilis(ajukan("usulan-kembali", "5 hari kerja", "bspji-pontianak", "pemilik.ptk"), "kepala.ptk");
        rilis(ajukan("usulan-kembali", "2 hari kerja", "bspji-pontianak", "pemilik.ptk"), "kepala.ptk");
        assertThat(gudang.berlaku("usulan-kembali", "bspji-pontianak").orElseThrow().satker()).isNull();
        web.buka("kepala.ptk", "/kelola/proses/usulan-kembali?satker=bspji-pontianak").andExpect(content().string(containsString("Varian ini tidak berlaku lagi")))
            .andExpect(content().string(not(containsString(">berlaku<"))));
    }

    private Usulan kembali(String kunci, AsalUsulan asal) {
        byte[] bersama = gudang.isi(gudang.terbaru(kunci, null).orElseThrow().id());
        return usulan.ajukan(new UsulanBaru("bspji-pontianak", "Ikut semua", asal, Map.of(kunci + ".bpmn", bersama), null), orang("pemilik.ptk"));
    }

    private void jam(Duration lama) {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(lama)));
    }

    @Test
    @Tag("GOV-011")
    void theWayBackIsKeptOnItsDayWhateverTheSharedModelSaysByThen() throws Exception {
        rilis(ajukan("usulan-pulang", "2 hari kerja", null, "pemilik"), "pusat");
        rilis(ajukan("usulan-pulang", "5 hari kerja", "bspji-pontianak", "pemilik.ptk"), "kepala.ptk");
        Usulan pulang = kembali("usulan-pulang", AsalUsulan.KEMBALI);
        rilis.rilis(pulang.id(), sah(rilis.hariIni("bspji-pontianak").plusDays(2)), orang("kepala.ptk"));
        jam(Duration.ofHours(1));
        rilis(ajukan("usulan-pulang", "1 hari kerja", null, "pemilik"), "pusat");
        List<UUID> lain = tentangBersama("usulan-pulang", "DIAJUKAN");
        web.buka("kepala.ptk", "/kelola/proses/usulan/" + pulang.id()).andExpect(content().string(containsString("balai mengikuti model itu menurut versi terbarunya")));
        bersamaHariIni(pulang.id());
        jam(Duration.ofDays(2));
        sapu.sapu();
        assertThat(usulan.ambil(pulang.id(), orang("kepala.ptk")).keadaan()).isEqualTo(KeadaanUsulan.DIRILIS);
        assertThat(gudang.berlaku("usulan-pulang", "bspji-pontianak")).isEqualTo(gudang.terbaru("usulan-pulang", null));
        assertThat(gudang.versi("usulan-pulang", "bspji-pontianak")).as("no copy of a shared model of the past").hasSize(1);
        assertThat(lain).hasSize(1);
        assertThat(tentangBersama("usulan-pulang", "DITARIK")).as("the question that was answered by it").isEqualTo(lain);
    }

    /** Difference and dry run show what the release would do, not what it would have done on the day of the proposal. */
    private void bersamaHariIni(UUID pulang) throws Exception {
        String model = "/kelola/proses/model/" + gudang.terbaru("usulan-pulang", null).orElseThrow().id();
        web.buka("kepala.ptk", "/kelola/proses/usulan/" + pulang + "/beda").andExpect(content().string(containsString("model semua balai sekarang, revisi 1"))).andExpect(content().string(containsString(model)))
            .andExpect(content().string(containsString(">5 hari kerja</del>"))).andExpect(content().string(containsString(">1 hari kerja</ins>"))).andExpect(content().string(not(containsString("2 hari kerja"))));
        web.buka("kepala.ptk", "/kelola/proses/usulan/" + pulang + "/gladi").andExpect(content().string(containsString("Yang digladi adalah model itu menurut versinya hari ini")));
    }

    @Test
    void anUploadedCopyOfTheSharedModelWaitsWhenThatChangedMeanwhile() {
        rilis(ajukan("usulan-salin", "2 hari kerja", null, "pemilik"), "pusat");
        rilis(ajukan("usulan-salin", "5 hari kerja", "bspji-pontianak", "pemilik.ptk"), "kepala.ptk");
        Usulan salinan = kembali("usulan-salin", AsalUsulan.UNGGAH);
        rilis.rilis(salinan.id(), sah(rilis.hariIni("bspji-pontianak").plusDays(2)), orang("kepala.ptk"));
        jam(Duration.ofHours(1));
        rilis(ajukan("usulan-salin", "1 hari kerja", null, "pemilik"), "pusat");
        jam(Duration.ofDays(2));
        sapu.sapu();
        assertThat(usulan.ambil(salinan.id(), orang("kepala.ptk")).keadaan()).isEqualTo(KeadaanUsulan.DIAJUKAN);
        assertThat(gudang.versi("usulan-salin", "bspji-pontianak")).hasSize(1);
    }

    @Test
    void aScheduledVariantWaitsWhenTheSharedModelChangedMeanwhile() {
        rilis(ajukan("usulan-dasar", "2 hari kerja", null, "pemilik"), "pusat");
        Usulan varian = ajukan("usulan-dasar", "5 hari kerja", "bspji-pontianak", "pemilik.ptk");
        rilis.rilis(varian.id(), sah(rilis.hariIni("bspji-pontianak").plusDays(2)), orang("kepala.ptk"));
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(1))));
        rilis(ajukan("usulan-dasar", "1 hari kerja", null, "pemilik"), "pusat");
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(2))));
        sapu.sapu();
        assertThat(usulan.ambil(varian.id(), orang("kepala.ptk")).keadaan()).isEqualTo(KeadaanUsulan.DIAJUKAN);
        assertThat(gudang.terbaru("usulan-dasar", "bspji-pontianak")).isEmpty();
    }

    @Test
    void aReleaseThatIsTakenBackIsToldToItsReleaserAndLooksRefused() throws Exception {
        Usulan u = ajukan("usulan-batal", "2 hari kerja", null, "pemilik");
        rilis.rilis(u.id(), sah(rilis.hariIni(null).plusDays(3)), orang("pusat"));
        rilis.tolak(u.id(), "Tunggu dulu", orang("pusat2"));
        assertThat(surat("pusat", u.id())).contains("Usulan perubahan model: ditolak");
        web.buka("pusat", "/kelola/proses/usulan/" + u.id()).andExpect(content().string(not(containsString("Disahkan oleh")))).andExpect(content().string(containsString("Tunggu dulu")));
    }

    @Test
    void anAdminOfAnotherSatkerIsToldOfTheVariantThatHeProposed() {
        Usulan u = ajukan("usulan-jauh", "2 hari kerja", "bspji-palembang", "pusat");
        rilis.tolak(u.id(), "Bukan sekarang", orang("pusat2"));
        assertThat(surat("pusat", u.id())).contains("Usulan perubahan model: ditolak");
    }

    @Test
    void whatTheEngineRefusesIsASentenceAndTheProposalStaysOpen() {
        RilisService menolak = mock(RilisService.class);
        SebaranDitolak sebab = mock(SebaranDitolak.class);
        when(sebab.getMessage()).thenReturn("ENGINE-09999");
        Usulan u = ajukan("usulan-mesin", "2 hari kerja", null, "pemilik");
        when(menolak.rilis(any(), any(), any())).thenThrow(sebab);
        var kilat = new RedirectAttributesModelMap();
        String ke = new UsulanKelola(usulan, usulanKini, menolak, revisi, null, null, null).rilis(u.id(), sah(rilis.hariIni(null)), orang("pusat"), kilat);
        assertThat(ke).isEqualTo("redirect:/kelola/proses/usulan/" + u.id());
        assertThat(kilat.getFlashAttributes().get("pesanGalat").toString()).contains("mesin proses tidak menerima").contains("ENGINE-09999");
    }
}
