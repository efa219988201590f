package id.laju.gladi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.kasus.KasusUtuh;
import id.laju.mesin.GudangModel;
import id.laju.proses.AsalUsulan;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanBaru;
import id.laju.proses.UsulanService;
import id.laju.umum.Petugas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A finished order of testing walks over the models of its service, as they are and as somebody proposes them. */
@LajuTest
class GladiTest {

    private static final List<String> FASE = List.of("pengujian", "penawaran", "pembayaran", "penerimaan-sampel", "uji-laboratorium", "pengerjaan-paket", "penerbitan", "penyerahan");

    @Autowired KasusUtuh utuh;
    @Autowired GladiService gladi;
    @Autowired GudangModel gudang;
    @Autowired UsulanService usulan;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Petugas orang(String nama) {
        return (Petugas) akun.loadUserByUsername(nama);
    }

    private String xml(String kunci) {
        return gudang.xml(gudang.terbaru(kunci, null).orElseThrow().id());
    }

    @Test
    @Tag("GOV-012")
    void aFinishedOrderAgreesWithTheModelsByWhichItRanAndPartsFromAChangedOne() throws Exception {
        utuh.siapkan();
        String nomor = utuh.selesai();
        FASE.forEach(f -> assertThat(gladi.gladi(xml(f), null, List.of(nomor), 1, orang("pusat")).kasus()).as(f).containsEntry(nomor, Optional.empty()));
        String tanpa = xml("uji-laboratorium").replace("userTask_validasiPenugasan", "userTask_validasiPenugasanLain");
        assertThat(gladi.gladi(tanpa, null, List.of(nomor), 1, orang("pusat")).kelompok()).singleElement().satisfies(k -> {
            assertThat(k.selisih().jenis()).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
            assertThat(k.selisih().elemen()).isEqualTo("userTask_tugaskanAnalis");
            assertThat(k.kasus()).containsExactly(nomor);
        });
        String keputusan = xml("uji-laboratorium").replace("penugasan == 'setuju'", "penugasan == 'sah'");
        assertThat(gladi.gladi(keputusan, null, List.of(nomor), 1, orang("pusat")).kelompok()).singleElement().satisfies(k -> {
            assertThat(k.selisih().jenis()).isEqualTo(Selisih.Jenis.KEPUTUSAN);
            assertThat(k.selisih().kalimat()).contains("setuju");
        });
        String tanpaFase = xml("pengujian").replace("calledElement=\"penyerahan\"", "calledElement=\"penerbitan\"");
        assertThat(gladi.gladi(tanpaFase, null, List.of(nomor), 1, orang("pusat")).kelompok()).singleElement().satisfies(k -> assertThat(k.selisih().kalimat()).contains("penyerahan"));
        assertThat(gladi.gladi(xml("pengujian"), null, List.of(nomor), 1, orang("pemilik.ptk")).kasus()).as("another satker's case").isEmpty();
        assertThat(gladi.gladi(xml("whistle-blowing"), null, List.of(), 10, orang("pusat")).kasus()).isEmpty();
        diHalaman(nomor);
    }

    private void diHalaman(String nomor) throws Exception {
        Usulan u = usulan.ajukan(new UsulanBaru(null, "Uji gladi", AsalUsulan.UNGGAH,
            Map.of("penawaran.bpmn", xml("penawaran").replaceFirst("value=\"1 hari kerja\"", "value=\"2 hari kerja\"").getBytes(StandardCharsets.UTF_8)), null), orang("pemilik"));
        String alamat = "/kelola/proses/usulan/" + u.id() + "/gladi?kasus=" + nomor;
        web.buka("pusat", alamat).andExpect(status().isOk()).andExpect(content().string(containsString("1 dari 1 kasus mengikuti model baru sampai akhir"))).andExpect(content().string(not(containsString("??"))));
        web.buka("cs", alamat).andExpect(status().isForbidden());
        web.buka("pusat", "/kelola/proses/usulan/" + u.id() + "?x=1").andExpect(content().string(containsString("/gladi")));
    }

    @AfterEach
    void tutup() {
        sql.update("update usulan_model set keadaan = 'DITARIK' where alasan = 'Uji gladi' and keadaan = 'DIAJUKAN'");
    }
}
