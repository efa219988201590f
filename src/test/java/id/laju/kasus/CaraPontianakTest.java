package id.laju.kasus;

import static id.laju.kasus.AlurPengujian.JAKARTA;
import static id.laju.kasus.AlurPengujian.PONTIANAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.kasus.AlurPengujian.Balai;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case of Pontianak from the counter to the released report, with the lists that PJ Lab and Pengetik work from; beside it one of BBSPJIKFK by the shared models. */
@LajuTest
class CaraPontianakTest {

    private static final String PJ_LAB = "koordinator.ptk";
    private static final String PENGETIK = "pengetik.ptk";

    @Autowired AlurPengujian alur;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired KasusService kasus;
    @Autowired PermohonanService permohonan;
    @Autowired RuntimeService mesin;
    @Autowired RepositoryService gudang;
    @Autowired JdbcTemplate sql;

    private Jalan diterima(Balai b) {
        return alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(b, 1, "Garam Meja")))))));
    }

    private String order(Jalan j) {
        return permohonan.ambil(j.permohonanId()).nomorOrder();
    }

    private String analisa(Jalan j) {
        return sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, alur.sampelIds(j).get(0));
    }

    private String buka(String siapa, String alamat) throws Exception {
        return web.isi(siapa, alamat);
    }

    private String pjLab(Jalan j, String bagian) throws Exception {
        return buka(PJ_LAB, "/kelola/pj-lab?bagian=" + bagian + "&cari=" + analisa(j));
    }

    private String ketikan(Jalan j, String bagian) throws Exception {
        return buka(PENGETIK, "/kelola/ketikan?bagian=" + bagian + "&cari=" + analisa(j));
    }

    @Test
    @Tag("LAB-005")
    @Tag("LAB-006")
    @Tag("LAB-007")
    @Tag("LAB-026")
    @Tag("LHU-005")
    @Tag("LHU-006")
    @Tag("STS-014")
    void theListsFollowTheOrderFromTheCounterToTheReleasedReport() throws Exception {
        Jalan j = diterima(PONTIANAK);
        String cek = "/kelola/pj-lab/" + j.permohonanId();
        assertThat(pjLab(j, "baru")).contains(order(j), "CEK SAMPEL BARU", "Bawa Sendiri", cek).doesNotContain("Kapuas", "kapuas");
        assertThat(buka(PJ_LAB, cek)).contains(analisa(j), "CEK SAMPEL BARU", "Cek Parameter", "Kirim ke Penyelia", "/kelola/penugasan/" + alur.sampelIds(j).get(0))
            .contains("#/?task=" + orang.tugas(j.kasus(), "tunjukPenyelia").getId()).doesNotContain("Kapuas", "Garam Meja");
        assertThat(buka(PJ_LAB, "/kelola/penugasan/" + alur.sampelIds(j).get(0))).contains(analisa(j), "/kelola/pj-lab").doesNotContain("Ubah Catatan");

        alur.tugaskan(j);
        assertThat(pjLab(j, "baru")).doesNotContain(cek);
        assertThat(pjLab(j, "proses")).contains(order(j), "SAMPEL DALAM PENGUJIAN ANALIS");
        alur.uji(j);
        alur.semua(j, "verifikasiHasil").forEach(t -> orang.selesaikan("penyelia.ptk", t, Map.of("baris", baris(orang.lihat("penyelia.ptk", t)))));
        assertThat(pjLab(j, "selesai")).contains(order(j), "CEK SAMPEL SELESAI");
        assertThat(buka(PJ_LAB, cek)).contains("Kirim ke Pengetik", "CEK SAMPEL SELESAI");
        alur.periksaHasil(j);

        String isi = "/kelola/ketikan/" + j.permohonanId();
        assertThat(ketikan(j, "baru")).contains(order(j), "KETIKAN BARU", "PT Kapuas Segar Lestari", "Bawa Sendiri", isi);
        assertThat(buka(PENGETIK, isi)).contains(analisa(j), "Beri nomor laporan").doesNotContain("kali print");
        orang.selesaikan(PENGETIK, j.kasus(), "beriNomorLhu", Map.of());
        Laporan l = permohonan.laporan(j.permohonanId()).get(0);
        web.kirim(PENGETIK, "/api/lhu/" + l.id() + "/draf").andExpect(status().isOk());
        assertThat(buka(PENGETIK, isi + "?cari=" + l.nomorLhu())).contains(l.nomorLhu(), "Ubah Catatan, Akreditasi, Kirim", "1 kali print", "/api/lhu/" + l.id() + "/draf");
        orang.selesaikan(PENGETIK, j.kasus(), "ketikLhu", Map.of("ketikan", List.of(Map.of("sampelId", alur.sampelIds(j).get(0), "catatan", "Kemasan terbuka", "tanpaAkreditasi", true))));
        assertThat(ketikan(j, "diperiksa")).contains(order(j));
        assertThat(ketikan(j, "baru")).doesNotContain(isi);
        assertThat(pjLab(j, "ketikan")).contains(order(j), "KETIKAN BARU");
        assertThat(buka(PJ_LAB, cek)).contains("Setujui ketikan");
        assertThat(buka(PENGETIK, isi)).contains("Kemasan terbuka", "tanpa akreditasi").doesNotContain("Ubah Catatan, Akreditasi, Kirim");
        alur.terbitkanLhu(j);
        assertThat(ketikan(j, "selesai")).contains(order(j));
        assertThat(buka(PENGETIK, isi)).contains("terbit").doesNotContain("kali print");
        assertThat(kasus.linimasa(j.kasus())).extracting(Langkah::elemen).contains("userTask_tunjukPenyelia", "userTask_setujuiLhu", "userTask_mintaTandaTangan")
            .doesNotContain("userTask_validasiPenugasan", "userTask_buatLhu");
    }

    private static List<Map<String, Object>> baris(com.fasterxml.jackson.databind.JsonNode form) {
        List<Map<String, Object>> hasil = new java.util.ArrayList<>();
        form.get("baris").forEach(b -> hasil.add(Map.of("hasilId", b.at("/hasil/id").asLong(), "putusan", "benar", "catatan", "")));
        return hasil;
    }

    @Test
    void theOtherBalaiWorkOnByTheSharedModelsAtTheSameTime() {
        Jalan ptk = diterima(PONTIANAK);
        Jalan kfk = diterima(JAKARTA);
        assertThat(milik(ptk, "uji-laboratorium")).isEqualTo("bspji-pontianak");
        assertThat(milik(kfk, "uji-laboratorium")).isNull();
        for (Jalan j : List.of(ptk, kfk)) {
            alur.periksaHasil(alur.uji(alur.tugaskan(j)));
        }
        assertThat(milik(ptk, "penerbitan")).isEqualTo("bspji-pontianak");
        assertThat(milik(kfk, "penerbitan")).isNull();
        assertThat(milik(ptk, "pengujian")).as("the spine is shared").isNull();
        for (Jalan j : List.of(ptk, kfk)) {
            alur.terbitkanLhu(j);
            assertThat(permohonan.laporan(j.permohonanId())).allMatch(l -> l.dirilis() != null);
        }
        assertThat(kasus.linimasa(kfk.kasus())).extracting(Langkah::elemen).contains("userTask_validasiPenugasan", "userTask_buatLhu").doesNotContain("userTask_tunjukPenyelia", "userTask_ketikLhu");
    }

    /** Whose version of this process the case is in. */
    private String milik(Jalan j, String proses) {
        String id = mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).processDefinitionKey(proses).list().get(0).getProcessDefinitionId();
        return gudang.getProcessDefinition(id).getTenantId();
    }

    @Test
    void theEntriesOfTheMenuAreThereOnlyWhereTheModelsHaveSuchSteps() throws Exception {
        assertThat(buka(PJ_LAB, "/kelola")).contains("href=\"/kelola/pj-lab\"").doesNotContain("/kelola/ketikan");
        assertThat(buka(PENGETIK, "/kelola")).contains("href=\"/kelola/ketikan\"").doesNotContain("/kelola/pj-lab");
        assertThat(buka("koordinator", "/kelola")).doesNotContain("/kelola/pj-lab");
        assertThat(buka("pengetik.plg", "/kelola")).doesNotContain("/kelola/ketikan");
    }

    @Test
    void anotherBalaiSeesNoneOfIt() throws Exception {
        Jalan j = diterima(PONTIANAK);
        web.buka("koordinator", "/kelola/pj-lab/" + j.permohonanId()).andExpect(status().isNotFound());
        web.buka("pengetik", "/kelola/ketikan/" + j.permohonanId()).andExpect(status().isNotFound());
        assertThat(buka("koordinator", "/kelola/pj-lab?ukuran=100")).doesNotContain("/kelola/pj-lab/" + j.permohonanId());
        web.buka(PJ_LAB, "/kelola/ketikan").andExpect(status().isForbidden());
        web.buka(PENGETIK, "/kelola/pj-lab").andExpect(status().isForbidden());
        web.buka(PJ_LAB, "/kelola/pj-lab?urut=order&turun=true&ukuran=25&nomor=2").andExpect(status().isOk());
        web.buka(PENGETIK, "/kelola/ketikan/" + j.permohonanId() + "?urut=analisa&turun=true&cari=x").andExpect(status().isOk());
    }
}
