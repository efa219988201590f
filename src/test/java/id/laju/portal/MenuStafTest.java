package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.permohonan.JenisLayanan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the menus of the old applications held is reached from the menu of whoever had it. */
@LajuTest
class MenuStafTest {

    @Autowired WebUji web;
    @Autowired RepositoryService gudang;
    @Autowired JdbcTemplate sql;

    private String isi(String siapa, String alamat) throws Exception {
        return web.isi(siapa, alamat);
    }

    private void adaDanTerbuka(String siapa, String halaman, List<String> semua) throws Exception {
        String menu = isi(siapa, halaman);
        for (String alamat : semua) {
            assertThat(menu).as(siapa + " " + halaman).contains("href=\"" + alamat);
            assertThat(web.buka(siapa, alamat).andReturn().getResponse().getStatus()).as(alamat).isIn(200, 302);
        }
    }

    @Test
    @Tag("NAV-027")
    void adminSertifikasiHasOrdersMastersSignersNumbersAndTalks() throws Exception {
        adaDanTerbuka("adminsert.ptk", "/kelola", List.of("/kelola/order-baru", "/kelola/order-lama", "/kelola/sertifikasi", "/kelola/sertifikasi/produk", "/kelola/sertifikasi/pembayaran", "/kelola/sertifikat",
            "/kelola/order", "/kelola/nomor-sertifikat", "/kelola/pesan"));
        adaDanTerbuka("adminsert.ptk", "/kelola/sertifikasi/produk", List.of("/kelola/sertifikasi/syarat-dokumen", "/kelola/sertifikasi/tinjauan", "/kelola/audit/daftar-periksa/ISO-9001", "/kelola/sertifikat/penanda"));
        assertThat(isi("adminsert.ptk", "/kelola/audit/daftar-periksa/ISO-9001")).contains("CPPOB");
    }

    /** Tabs of one entry lie at several addresses; that entry alone is lit on each. */
    @Test
    void everyTabOfMasterSertifikasiLightsItsOwnEntry() throws Exception {
        for (String tab : List.of("/kelola/sertifikasi/produk", "/kelola/sertifikasi/syarat-dokumen", "/kelola/sertifikasi/tinjauan", "/kelola/sertifikasi/tinjauan-hasil", "/kelola/audit/daftar-periksa/ISO-9001", "/kelola/audit/evaluator",
            "/kelola/sertifikat/penanda", "/kelola/sertifikasi/kode-formulir")) {
            assertThat(menyala(tab)).as(tab).containsExactly("/kelola/sertifikasi/produk");
        }
        assertThat(menyala("/kelola/sertifikasi")).containsExactly("/kelola/sertifikasi");
        assertThat(menyala("/kelola/sertifikat")).containsExactly("/kelola/sertifikat");
    }

    private List<String> menyala(String alamat) throws Exception {
        return Pattern.compile("<a href=\"([^\"]+)\" aria-current=\"page\"><svg").matcher(isi("adminsert.ptk", alamat)).results().map(r -> r.group(1)).distinct().toList();
    }

    /** Forward only, and nothing else of the numbering. */
    @Test
    @Tag("NAV-027") @Tag("NUM-017")
    void adminSertifikasiCorrectsTheLastNumberOfCertificates() throws Exception {
        String alamat = "/kelola/nomor-sertifikat/bspji-palembang";
        List<Map<String, Object>> semula = sql.queryForList("select * from pola_nomor where satker = 'bspji-palembang' and jenis = 'SERTIFIKAT_PERSON'");
        try {
            sql.update("""
                insert into pola_nomor (satker, jenis, pola, ulang, berlaku_dari) values ('bspji-palembang', 'SERTIFIKAT_PERSON', 'P-{urut}/{tahun}', 'TIDAK_PERNAH', '2020-01-01')
                on conflict (satker, jenis, berlaku_dari) do nothing""");
            assertThat(isi("adminsert.plg", alamat)).contains("Nomor Terakhir", "Berikutnya").doesNotContain("Nomor analisa");
            web.kirim("adminsert.plg", alamat, "jenis", "SERTIFIKAT_PERSON", "terakhir", "9000").andExpect(flash().attribute("pesan", containsString("9001")));
            assertThat(isi("adminsert.plg", alamat)).contains("9001");
            web.kirim("adminsert.plg", alamat, "jenis", "SERTIFIKAT_PERSON", "terakhir", "8000").andExpect(flash().attribute("galat", org.hamcrest.Matchers.hasKey("terakhir")));
            web.kirim("adminsert.plg", alamat, "jenis", "LHU", "terakhir", "9000").andExpect(flash().attribute("galat", org.hamcrest.Matchers.hasKey("jenis")));
            isi("adminsert.plg", alamat + "/register/SERTIFIKAT");
            web.buka("adminsert.plg", alamat + "/register/LHU").andExpect(status().isNotFound());
            web.buka("adminsert.ptk", alamat).andExpect(status().isNotFound());
            web.buka("admin.plg", alamat).andExpect(status().isForbidden());
        } finally {
            sql.update("delete from pola_nomor where satker = 'bspji-palembang' and jenis = 'SERTIFIKAT_PERSON'");
            semula.forEach(b -> sql.update("insert into pola_nomor (satker, jenis, pola, ulang, mulai_dari, berlaku_dari) values (?, ?, ?, ?, ?, ?)", b.get("satker"), b.get("jenis"), b.get("pola"),
                b.get("ulang"), b.get("mulai_dari"), b.get("berlaku_dari")));
        }
    }

    /** The labels with the numbers of samples are printed at the counter (NUM-018), deposits are the treasurer's. */
    @Test
    @Tag("ADM-010")
    void theDataMenuOfTheAdministrator() throws Exception {
        adaDanTerbuka("admin.ptk", "/kelola", List.of("/kelola/layanan", "/kelola/format-lhu", "/kelola/history", "/kelola/jejak", "/kelola/penomoran", "/kelola/kinerja-analis", "/kelola/kalender"));
        adaDanTerbuka("admin.ptk", "/kelola/layanan/bspji-pontianak/produk", List.of("/kelola/layanan/bspji-pontianak/parameter", "/kelola/layanan/bspji-pontianak/standar"));
        adaDanTerbuka("admin.ptk", "/kelola/penomoran/bspji-pontianak", List.of("/kelola/penomoran/bspji-pontianak/register/NOMOR_ANALISA", "/kelola/penomoran/bspji-pontianak/register/LHU"));
        assertThat(isi("admin.ptk", "/kelola/history?bagian=staf")).contains("Pelanggan", "Staf");
        adaDanTerbuka("bendahara.ptk", "/kelola", List.of("/kelola/saldo"));
        adaDanTerbuka("cs.ptk", "/kelola", List.of("/kelola/penerimaan"));
    }

    /** Whatever is asked for comes through one portal: from the account over the quotation and the bill to the delivery of the output, by phases that every service calls. */
    @Test
    @Tag("NAV-031")
    void everyServiceIsASpineOfTheSamePhases() throws Exception {
        String pilihan = isi("argonmulia3508", "/portal/permohonan/baru");
        for (JenisLayanan l : Arrays.stream(JenisLayanan.values()).filter(JenisLayanan::daring).toList()) {
            assertThat(pilihan).contains("value=\"" + l.kode() + "\"");
            if (l != JenisLayanan.SAMPLING_INSITU) {
                String id = gudang.createProcessDefinitionQuery().processDefinitionKey(l.kode()).withoutTenantId().latestVersion().singleResult().getId();
                assertThat(gudang.getBpmnModelInstance(id).getModelElementsByType(CallActivity.class)).as(l.kode()).extracting(CallActivity::getCalledElement)
                    .contains("penawaran", "pembayaran", "penyerahan");
            }
        }
    }
}
