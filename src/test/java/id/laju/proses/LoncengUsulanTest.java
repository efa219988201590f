package id.laju.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.LoncengStaf;
import id.laju.umum.Petugas;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** The bell rings for whoever may release a proposal, and for its proposer when it is decided; beside the mail. */
@LajuTest
class LoncengUsulanTest {

    @Autowired UsulanService usulan;
    @Autowired RilisService rilis;
    @Autowired LoncengStaf lonceng;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Petugas orang(String nama) {
        return (Petugas) akun.loadUserByUsername(nama);
    }

    private int baru(String nama) {
        return lonceng.baru(orang(nama));
    }

    private void kemudian() {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(1))));
    }

    private List<String> kabar(String nama, Usulan u) {
        return sql.queryForList("select kalimat from kabar_orang where staf = ? and alamat like ? order by id", String.class, nama, "%" + u.id());
    }

    @Test
    @Tag("GOV-011")
    void itTellsWhoReleasesAndWhoProposed() throws Exception {
        int pusat = baru("pusat");
        int pemilik = baru("pemilik");
        kemudian();
        Usulan u = usulan.ajukan(new UsulanBaru(null, "Norma lonceng", AsalUsulan.UNGGAH, Map.of("usulan-lonceng.bpmn", ModelUji.bita(ModelUji.bpmn("usulan-lonceng", "2 hari kerja"))), null), orang("pemilik"));
        assertThat(baru("pusat")).isEqualTo(pusat + 1);
        assertThat(baru("pemilik")).as("not for one's own").isEqualTo(pemilik);
        assertThat(kabar("pusat", u)).containsExactly("Usulan perubahan model menunggu rilis (usulan-lonceng.bpmn)");
        assertThat(kabar("cs", u)).isEmpty();
        kemudian();
        web.buka("pusat", "/kelola/kabar").andExpect(status().isOk()).andExpect(content().string(containsString("Untuk Anda"))).andExpect(content().string(containsString("/kelola/proses/usulan/" + u.id())))
            .andExpect(content().string(not(containsString("??"))));
        assertThat(baru("pusat")).as("seen; what other tests sent on a later day stays new").isLessThanOrEqualTo(pusat);
        rilis.tolak(u.id(), "Normanya terlalu panjang", orang("pusat"));
        assertThat(baru("pemilik")).isEqualTo(pemilik + 1);
        assertThat(kabar("pemilik", u)).containsExactly("Usulan perubahan model: ditolak (usulan-lonceng.bpmn)");
        assertThat(kabar("pusat", u)).as("who decided needs not be told").hasSize(1);
    }

    /** A case is never deleted, so all of it is rolled back. */
    @Test
    @Transactional
    void ownNewsAndThoseOfTheRoleAreListsOfTheirOwn() throws Exception {
        String kunci = "uji/" + UUID.randomUUID();
        sql.update("insert into kabar_orang (kunci, staf, kalimat, alamat, dibuat) values (?, 'cs', ?, '/kelola/kabar', now())", kunci, kunci);
        sql.update("insert into kasus (nomor, layanan, satker, status, dibuat, selesai) values (?, 'pertanyaan', 'bbspjikfk', 'Selesai', now(), now())", kunci);
        sql.update("insert into kabar_serah_terima (satker, peran, kasus, kalimat, dibuat) values ('bbspjikfk', 'cs', ?, ?, now())", kunci, "peran " + kunci);
        String isi = web.buka("cs", "/kelola/kabar?cari=" + kunci).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("peran " + kunci);
        assertThat(isi.split("<thead")).as("one head for each").hasSize(3);
    }
}
