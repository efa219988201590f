package id.laju.kasus;

import static id.laju.kasus.AlurPengujian.JAKARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.pemantauan.PanelCoba;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** One case for staff: its page and tab, the search that finds it, and the log of calls to the customer. */
@LajuTest
class KasusStafTest {

    @Autowired AlurPengujian alur;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired BerkasService berkas;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private ResultActions lakukan(String siapa, MockHttpServletRequestBuilder minta) throws Exception {
        return web.perform(minta.with(csrf()).with(user(akun.loadUserByUsername(siapa))));
    }

    private String isi(String siapa, String alamat) throws Exception {
        return HtmlUtils.htmlUnescape(lakukan(siapa, get(alamat)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private String cari(String siapa, String teks) throws Exception {
        return lakukan(siapa, get("/kasus").param("q", teks)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private Jalan menungguJawaban() {
        return alur.periksaDanSetujui(alur.ajukan(1));
    }

    private Jalan diLab() {
        return alur.tugaskan(alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(menungguJawaban()))))));
    }

    @Test
    void theTabAndThePageShowTheWholeCase() throws Exception {
        Jalan j = alur.periksaHasil(alur.uji(diLab()));
        Permohonan p = permohonan.ambil(j.permohonanId());
        String kode = alur.kodeBilling(j);
        String halaman = isi("cs", "/kasus/" + j.kasus());
        assertThat(halaman).contains(p.nomorOrder(), "PT Argon Mulia", "Garam Meja 1", "0,05", "Sah", "Kode billing " + kode, "NTPN", "Sudah dibayar", "Rp ", "Surat Penawaran", "Linimasa",
                "Kasus lain pelanggan ini", "Menunggu sekarang").doesNotContain("??");
        String tab = isi("ketua", "/kasus/tugas/" + orang.tugas(j.kasus(), "beriNomorLhu").getId());
        assertThat(tab).contains(j.kasus(), "PT Argon Mulia", "0,05", kode, "data-pratinjau", "Buka halaman kasus").doesNotContain("Tambah data lain").doesNotContain("??");
        assertThat(isi("ketua", "/kasus/" + j.kasus())).contains("/camunda/app/tasklist/default/#/?task=" + orang.tugas(j.kasus(), "beriNomorLhu").getId());
        assertThat(halaman).doesNotContain("#/?task=");
    }

    @Test
    void resultsAreReadByTheOfficeOnceTheyAreValid() throws Exception {
        Jalan j = alur.uji(diLab());
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Menunggu verifikasi").doesNotContain("0,05");
        assertThat(isi("penyelia", "/kasus/" + j.kasus())).contains("Menunggu verifikasi", "0,05");
        assertThat(isi("analis", "/kasus/" + j.kasus())).contains("0,05");
    }

    @Test
    void notesOfAllTasksStandInOneList() throws Exception {
        Jalan j = alur.ajukan(1);
        List<Map<String, Object>> kaji = List.of("METODE", "KEMAMPUAN", "PERALATAN", "WAKTU", "AKREDITASI").stream()
                .map(a -> Map.<String, Object>of("aspek", a, "sesuai", true, "catatan", a.equals("WAKTU") ? "Antrean alat dua hari" : "")).toList();
        orang.selesaikan("cs", j.kasus(), "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", kaji));
        orang.selesaikan("ketua", j.kasus(), "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Cek lagi metodenya"));
        orang.selesaikan("cs", j.kasus(), "periksaPermohonan", Map.of("keputusan", "perbaiki", "kajiUlang", alur.kajiUlang(true),
                "catatan", List.of(Map.of("bidang", "kontakWa", "catatan", "Nomornya tidak tersambung"))));
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Kaji ulang waktu", "Antrean alat dua hari", "Setujui tarif", "Dikembalikan ke CS", "Cek lagi metodenya",
                "Nomor WA", "Nomornya tidak tersambung", "Rina Maheswari");
    }

    @Test
    void notesOfTheOfficeStayHiddenFromTheLaboratoryAndItsOwnAreShown() throws Exception {
        Jalan j = alur.uji(diLab());
        sql.update("insert into kaji_ulang (permohonan_id, putaran, aspek, sesuai, catatan, oleh, pada) values (?, 9, 'METODE', true, 'Milik Argon', 'cs', now())", j.permohonanId());
        sql.update("update sampel_lab set catatan_lab = 'Simpan dingin, kata Argon' where sampel_id = ?", alur.sampelIds(j).get(0));
        assertThat(isi("penyelia", "/kasus/" + j.kasus())).contains("Simpan dingin, kata [disamarkan]").doesNotContain("Milik");
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Milik Argon", "Simpan dingin, kata Argon");
        sql.update("update sampel_lab set catatan_lab = null where sampel_id = ?", alur.sampelIds(j).get(0));
    }

    @Test
    void aFinishedCaseIsFoundAndReadToo() throws Exception {
        Jalan j = alur.batalkan(alur.ajukan(1));
        Permohonan p = permohonan.ambil(j.permohonanId());
        assertThat(kasus.ambil(j.kasus()).selesai()).isNotNull();
        assertThat(cari("cs", p.praOrder())).contains("/kasus/" + j.kasus());
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Berakhir", "Tidak jadi").doesNotContain("Menunggu sekarang");
    }

    @Test
    void everyNumberAndTheCustomerLeadToTheCase() throws Exception {
        Jalan j = alur.terbitkanLhu(alur.periksaHasil(alur.uji(diLab())));
        Permohonan p = permohonan.ambil(j.permohonanId());
        long sampel = alur.sampelIds(j).get(0);
        String analisa = sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, sampel);
        String idSampel = sql.queryForObject("select id_sampel from sampel_lab where sampel_id = ?", String.class, sampel);
        String lhu = permohonan.laporan(p.id()).get(0).nomorLhu();
        String penawaran = sql.queryForObject("select nomor from penawaran where permohonan_id = ? and status = 'SETUJU'", String.class, p.id());
        String tautan = "href=\"/kasus/" + j.kasus() + "\"";
        for (String teks : List.of(j.kasus(), p.praOrder(), p.praOrder().toLowerCase(), p.nomorOrder(), analisa, idSampel, alur.kodeBilling(j), lhu, penawaran)) {
            assertThat(cari("cs", teks)).as(teks).contains(tautan);
            assertThat(cari("cs.plg", teks)).as("balai lain: " + teks).doesNotContain(tautan);
        }
        for (String teks : List.of(j.kasus(), p.praOrder(), analisa, idSampel)) {
            assertThat(cari("analis", teks)).as(teks).contains(tautan).doesNotContain("Argon");
        }
        for (String teks : List.of(alur.kodeBilling(j), "argon", "PT Argon Mulia", penawaran, lhu, p.nomorOrder())) {
            assertThat(cari("penyelia", teks)).as("buta: " + teks).doesNotContain(tautan);
        }
        assertThat(cari("cs", "mulia argon")).contains("PT Argon Mulia");
        assertThat(cari("cs", "x")).contains("sedikitnya dua");
        assertThat(cari("cs", "tidak-ada-sama-sekali")).contains("Tidak ada data");
        assertThat(cari("cs", "%")).contains("sedikitnya dua");
        assertThat(cari("cs", "' or 1=1 --!&|:*")).contains("Tidak ada data");
        assertThat(isi("cs", "/kasus")).contains("Ketik nomor");
        for (String urut : List.of("nomor", "pelanggan", "status", "dibuat", "janji", "karangan")) {
            lakukan("cs", get("/kasus").param("q", "argon").param("urut", urut).param("turun", "true").param("nomor", "2")).andExpect(status().isOk());
            lakukan("analis", get("/kasus").param("q", "pop").param("urut", urut)).andExpect(status().isOk());
        }
    }

    @Test
    void aSearchReadsNoTableToItsEnd() {
        alur.ajukan(1);
        for (String[] k : new String[][] {{"permohonan", "lower(pra_order) like 'pop-1%'"}, {"permohonan", "lower(nomor_order) like '1%'"}, {"kasus", "lower(nomor) like 'bbspjikfk/%'"},
                {"sampel_lab", "lower(nomor_analisa) like '0001%'"}, {"sampel_lab", "lower(id_sampel) like 's%'"}, {"laporan", "lower(nomor_lhu) like '1%'"},
                {"penawaran", "lower(nomor) like 'b/1%'"}, {"tagihan", "kode like '8%'"}, {"permohonan", "to_tsvector('simple', nama_cetak) @@ to_tsquery('simple', 'argon:*')"},
                {"pelanggan", "to_tsvector('simple', nama) @@ to_tsquery('simple', 'argon:*')"}}) {
            assertThat(rencana("select * from " + k[0] + " where " + k[1])).as(k[1]).contains("Index Cond").doesNotContain("Seq Scan");
        }
    }

    /** As the planner would do it with many rows. */
    private String rencana(String kueri) {
        return sql.execute((ConnectionCallback<String>) c -> {
            try (Statement s = c.createStatement()) {
                s.execute("set enable_seqscan = off");
                StringBuilder hasil = new StringBuilder();
                try (ResultSet r = s.executeQuery("explain " + kueri)) {
                    while (r.next()) {
                        hasil.append(r.getString(1)).append('\n');
                    }
                }
                s.execute("reset enable_seqscan");
                return hasil.toString();
            }
        });
    }

    @Test
    void otherBalaiCustomersAndTheLaboratoryBeforeItHasASampleStayOut() throws Exception {
        Jalan j = menungguJawaban();
        lakukan("cs.plg", get("/kasus/" + j.kasus())).andExpect(status().isNotFound());
        lakukan(JAKARTA.pelanggan(), get("/kasus/" + j.kasus())).andExpect(status().isForbidden());
        lakukan("analis", get("/kasus/" + j.kasus())).andExpect(status().isNotFound());
        lakukan("cs", get("/kasus/bbspjikfk/POP-0")).andExpect(status().isNotFound());
        lakukan("analis", post("/kasus/" + j.kasus() + "/hubungi").param("cara", "WHATSAPP")).andExpect(status().isForbidden());
        lakukan("cs.plg", post("/kasus/" + j.kasus() + "/hubungi").param("cara", "WHATSAPP")).andExpect(status().isNotFound());
        assertThat(cari("analis", permohonan.ambil(j.permohonanId()).praOrder())).doesNotContain(j.kasus() + "\"");
    }

    @Test
    void aWaitForTheCustomerHasAWhatsAppTextAndEveryCallIsLogged() throws Exception {
        Jalan j = menungguJawaban();
        Permohonan p = permohonan.ambil(j.permohonanId());
        String halaman = isi("cs", "/kasus/" + j.kasus());
        Matcher wa = Pattern.compile("https://wa\\.me/(\\d+)\\?text=([^\"]+)").matcher(halaman);
        assertThat(wa.find()).isTrue();
        assertThat(wa.group(1)).matches("62\\d+").isEqualTo(p.kontakWa().replaceFirst("^0", "62"));
        assertThat(URLDecoder.decode(wa.group(2), StandardCharsets.UTF_8)).contains(p.kontakNama(), p.praOrder(), "Konfirmasi penawaran", "paling lambat", "/portal/penawaran/" + alur.penawaranId(j));

        long langkah = kasus.terbuka(j.kasus()).stream().filter(l -> "pelanggan".equals(l.giliran())).findFirst().orElseThrow().id();
        String alamat = "/kasus/" + j.kasus() + "/hubungi";
        lakukan("cs", post(alamat).param("cara", "WHATSAPP").param("langkah", "" + langkah)).andExpect(redirectedUrl("/kasus/" + j.kasus()));
        lakukan("bendahara", post(alamat).param("cara", "TELEPON").param("langkah", "" + langkah).param("catatan", "Akan setuju besok").param("tugas", "a1-b2"))
                .andExpect(redirectedUrl("/kasus/tugas/a1-b2"));
        lakukan("cs", post(alamat).param("cara", "TELEPON")).andExpect(flash().attribute("pesanGalat", containsString("dibicarakan")));
        lakukan("cs", post(alamat).param("cara", "MERPATI").param("catatan", "x")).andExpect(flash().attribute("pesanGalat", containsString("cara")));
        long lain = kasus.terbuka(alur.ajukan(1).kasus()).get(0).id();
        lakukan("cs", post(alamat).param("cara", "WHATSAPP").param("langkah", "" + lain)).andExpect(flash().attribute("pesanGalat", containsString("bukan milik")));
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Pelanggan dihubungi lewat WhatsApp", "Pelanggan dihubungi lewat telepon", "Akan setuju besok", "Dihubungi lewat telepon oleh");
        assertThat(sql.queryForObject("select count(*) from hubungan_pelanggan where kasus = ?", Integer.class, j.kasus())).isEqualTo(2);
        assertThatThrownBy(() -> sql.update("delete from hubungan_pelanggan")).isInstanceOf(DataAccessException.class);

        sql.update("update permohonan set kontak_wa = '-' where id = ?", p.id());
        assertThat(isi("cs", "/kasus/" + j.kasus())).doesNotContain("https://wa.me/").contains("tidak mempunyai nomor WhatsApp");
    }

    @Test
    @Tag("NAV-025")
    @Tag("NAV-029")
    @Tag("RPT-008")
    void ordersAndTheDataOfSamplesAndReportsAreListedByWhatTheyHaveReached() throws Exception {
        Jalan baru = alur.ajukan(1);
        Jalan proses = diLab();
        Jalan dikirim = alur.terbitkanLhu(alur.periksaHasil(alur.uji(diLab())));
        assertThat(terdaftar("order-baru", baru, proses, dikirim)).containsExactly(true, false, false);
        assertThat(terdaftar("order-proses", baru, proses, dikirim)).containsExactly(false, true, true);
        assertThat(terdaftar("sertifikat-dikirim", baru, proses, dikirim)).containsExactly(false, false, true);
        assertThat(terdaftar("sertifikat-selesai", baru, proses, dikirim)).containsExactly(false, false, false);
        String lhu = permohonan.laporan(dikirim.permohonanId()).get(0).nomorLhu();
        String analisa = sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, alur.sampelIds(dikirim).get(0));
        assertThat(isi("bendahara", "/kelola/data/pengujian?cari=" + lhu)).contains(lhu, analisa, permohonan.ambil(dikirim.permohonanId()).nomorOrder(), "/kasus/" + dikirim.kasus());
        assertThat(isi("cs", "/kelola/data/pengujian?cari=" + permohonan.ambil(proses.permohonanId()).nomorOrder())).contains("/kasus/" + proses.kasus());
        assertThat(isi("cs", "/kelola/data/pengujian?ukuran=100")).doesNotContain("/kasus/" + baru.kasus() + "\"");
        assertThat(isi("cs.plg", "/kelola/data/pengujian?ukuran=100")).doesNotContain("/kasus/bbspjikfk/");
        for (String urut : List.of("nomor", "pelanggan", "sampel", "analisa", "lhu", "karangan")) {
            assertThat(isi("cs", "/kelola/data/pengujian?turun=true&tahun=2020&urut=" + urut)).contains("Belum ada order pengujian");
        }
        lakukan("penyelia", get("/kelola/data/pengujian")).andExpect(status().isForbidden());
    }

    /** What ZEROCALLS called Order Masuk, Cek Sampel, and sending on to Bendahara. */
    @Test
    @Tag("REQ-058")
    @Tag("REQ-065")
    @Tag("REQ-066")
    void whatCsVerifiedIsANewOrderOfTheTreasurer() throws Exception {
        Jalan j = alur.ajukan(1);
        String cari = "?ukuran=100&cari=" + permohonan.ambil(j.permohonanId()).praOrder();
        String baris = "id=\"order-" + j.permohonanId() + "\"";
        assertThat(isi("cs", "/kelola/order-baru" + cari)).contains(baris, "Periksa permohonan");
        alur.setujuiPenawaran(alur.periksaDanSetujui(j));
        assertThat(isi("bendahara", "/kelola/order-baru" + cari)).contains(baris, "Terbitkan billing");
        for (String siapa : List.of("cs", "bendahara", "ketua", "kepala", "adminsert")) {
            assertThat(isi(siapa, "/kelola/order-baru" + cari)).as(siapa).contains(baris);
            assertThat(isi(siapa, "/kelola/order-proses" + cari)).as(siapa).doesNotContain(baris);
            assertThat(isi(siapa, "/kelola/order-lama" + cari)).as(siapa).doesNotContain(baris);
        }
    }

    private List<Boolean> terdaftar(String bagian, Jalan... semua) throws Exception {
        List<Boolean> hasil = new ArrayList<>();
        for (Jalan j : semua) {
            hasil.add(isi("cs", "/kelola/" + bagian + "?ukuran=100&cari=" + permohonan.ambil(j.permohonanId()).praOrder()).contains("id=\"order-" + j.permohonanId() + "\""));
        }
        return hasil;
    }

    @Test
    @Tag("RPT-005")
    @Tag("RPT-006")
    void whatCustomersAndStaffDidIsALogOfTheirOwnBalai() throws Exception {
        Jalan j = menungguJawaban();
        String nomor = permohonan.ambil(j.permohonanId()).praOrder();
        alur.setujuiPenawaran(j);
        assertThat(isi("admin", "/kelola/history?cari=" + nomor)).contains("Konfirmasi penawaran", "PT Argon Mulia", "/kasus/" + j.kasus()).doesNotContain("Periksa permohonan");
        assertThat(isi("cs", "/kasus")).as("in the menu of CS").contains("href=\"/kelola/history\"");
        assertThat(isi("cs", "/kelola/history?bagian=staf&cari=" + nomor)).contains("Periksa permohonan", "Setujui tarif").doesNotContain("Konfirmasi penawaran</td>");
        assertThat(isi("cs.plg", "/kelola/history?bagian=staf&cari=" + nomor)).doesNotContain("/kasus/" + j.kasus());
        for (String urut : List.of("pada", "nama", "langkah", "karangan")) {
            assertThat(isi("cs", "/kelola/history?hari=7&turun=true&urut=" + urut)).contains("History Admin").doesNotContain("??");
        }
        lakukan("bendahara", get("/kelola/history")).andExpect(status().isForbidden());
        lakukan("analis", get("/kelola/history")).andExpect(status().isForbidden());
    }

    @Test
    @Tag("SLA-010")
    @Tag("HLP-017")
    void aLateServiceIsMarkedWithWhatTheBalaiOwes() throws Exception {
        Jalan j = diLab();
        assertThat(isi("cs", "/kasus/" + j.kasus())).doesNotContain("Kompensasi");
        sql.update("update kasus set janji = now() - interval '3 days' where nomor = ?", j.kasus());
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Terlambat 3 hari", "Kompensasi: Surat permohonan maaf");
        assertThat(isi("analis", "/kasus/" + j.kasus())).contains("Terlambat 3 hari").doesNotContain("Kompensasi");
        sql.update("insert into kompensasi_keterlambatan (satker, uraian, potong_hari, dasar, berlaku_dari) values ('bbspjikfk', 'Potongan dua hari', 2, 'SK Contoh', '2020-01-01')");
        try {
            assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Kompensasi: Potongan dua hari (SK Contoh)");
        } finally {
            sql.update("delete from kompensasi_keterlambatan where satker is not null");
        }
        String terlambat = "/kelola/order?keadaan=TERLAMBAT&ukuran=100&cari=" + permohonan.ambil(j.permohonanId()).praOrder();
        String baris = "id=\"order-" + j.permohonanId() + "\"";
        assertThat(isi("cs", terlambat)).contains(baris);
        sql.update("update kasus set jam_sejak = null, sisa_menit = 60 where nomor = ?", j.kasus());
        assertThat(isi("cs", "/kasus/" + j.kasus())).as("menunggu pelanggan").doesNotContain("Terlambat", "Kompensasi");
        assertThat(isi("cs", terlambat)).doesNotContain(baris);
        sql.update("update kasus set sisa_menit = -60 where nomor = ?", j.kasus());
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains(">Terlambat<", "Kompensasi");
        assertThat(isi("cs", terlambat)).contains(baris);
    }

    /** A feature's own part stands on the page and in the tab, and only the office reads it. */
    @Test
    void aFeatureShowsItsPartToTheOfficeAlone() throws Exception {
        Jalan j = diLab();
        assertThat(isi("cs", "/kasus/" + j.kasus())).doesNotContain("Berkas coba");
        PanelCoba.kasus = j.kasus();
        try {
            assertThat(isi("cs", "/kasus/" + j.kasus())).contains("href=\"#berkas-coba\"", "id=\"berkas-coba\"", "Dibaca cs pada " + j.kasus());
            assertThat(isi("analis", "/kasus/" + j.kasus())).contains("Linimasa").doesNotContain("Berkas coba", "Dibaca");
        } finally {
            PanelCoba.kasus = null;
        }
    }

    @Test
    @Tag("LAB-006")
    void theLaboratoryOpensAFileOnceCsMarkedItAndNoOther() throws Exception {
        Jalan j = alur.ajukan(1);
        UUID terbuka = berkas(j, "Spesifikasi PT Argon Mulia.pdf");
        UUID tertutup = berkas(j, "Surat kuasa.pdf");
        var form = orang.lihat("cs", orang.tugas(j.kasus(), "periksaPermohonan"));
        assertThat(form.get("berkasLab")).hasSize(2).allMatch(b -> !b.get("boleh").asBoolean());
        orang.selesaikan("cs", j.kasus(), "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", alur.kajiUlang(true),
                "untukLab", List.of(Map.of("id", terbuka.toString(), "boleh", true), Map.of("id", tertutup.toString(), "boleh", false))));
        orang.selesaikan("ketua", j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.jalankan(j))))));
        String akar = "/kasus/" + j.kasus() + "/berkas/";
        assertThat(isi("penyelia", "/kasus/" + j.kasus())).contains(akar + terbuka, "Spesifikasi [disamarkan].pdf").doesNotContain(tertutup.toString());
        var jawab = lakukan("penyelia", get(akar + terbuka)).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(jawab.getContentType()).isEqualTo("application/pdf");
        assertThat(jawab.getHeader("Content-Disposition")).doesNotContain("Argon");
        lakukan("penyelia", get(akar + tertutup)).andExpect(status().isNotFound());
        lakukan("penyelia.ptk", get(akar + terbuka)).andExpect(status().isNotFound());
        lakukan("penyelia", post(akar + tertutup + "/lab").param("boleh", "true")).andExpect(status().isForbidden());
        lakukan("bendahara", post(akar + tertutup + "/lab").param("boleh", "true")).andExpect(status().isForbidden());
        lakukan("cs", post(akar + UUID.randomUUID() + "/lab").param("boleh", "true")).andExpect(status().isNotFound());
        lakukan("cs", post(akar + tertutup + "/lab").param("boleh", "true")).andExpect(redirectedUrl("/kasus/" + j.kasus()));
        lakukan("penyelia", get(akar + tertutup)).andExpect(status().isOk());
        lakukan("cs", post(akar + tertutup + "/lab").param("boleh", "false")).andExpect(flash().attribute("pesan", containsString("ditutup")));
        lakukan("penyelia", get(akar + tertutup)).andExpect(status().isNotFound());
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Surat kuasa.pdf", "Buka untuk lab", "Tutup untuk lab");
        assertThatThrownBy(() -> sql.update("delete from berkas_lab")).isInstanceOf(DataAccessException.class);
    }

    private UUID berkas(Jalan j, String nama) {
        UUID id = berkas.simpanBuatan("bbspjikfk", nama, JenisBerkas.PDF, Pdf.satuHalaman(nama), "pengguna:1").id();
        sql.update("insert into permohonan_berkas (permohonan_id, berkas_id, urutan) values (?, ?, (select count(*) from permohonan_berkas where permohonan_id = ?))", j.permohonanId(), id, j.permohonanId());
        return id;
    }

    @Test
    @Tag("NUM-018")
    void labelsArePrintedAgainForOneOrManySamples() throws Exception {
        Jalan j = alur.ajukan(2);
        lakukan("cs", get("/kelola/penerimaan/label.pdf").param("permohonan", "" + j.permohonanId())).andExpect(status().isUnprocessableEntity());
        alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(j))))));
        List<String> nomor = sql.queryForList("select nomor_analisa from sampel_lab where sampel_id in (select id from sampel where permohonan_id = ?)", String.class, j.permohonanId());
        String semua = Pdf.teks(lakukan("cs", get("/kelola/penerimaan/label.pdf").param("permohonan", "" + j.permohonanId())).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
        assertThat(semua).contains(nomor).doesNotContainIgnoringCase("argon");
        long satu = alur.sampelIds(j).get(1);
        String ulang = Pdf.teks(lakukan("cs", get("/kelola/penerimaan/label.pdf").param("sampel", "" + satu)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
        assertThat(ulang).contains(sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, satu))
                .doesNotContain(sql.queryForObject("select nomor_analisa from sampel_lab where sampel_id = ?", String.class, alur.sampelIds(j).get(0)));
        lakukan("cs.plg", get("/kelola/penerimaan/label.pdf").param("sampel", "" + satu)).andExpect(status().isNotFound());
        lakukan("analis", get("/kelola/penerimaan/label.pdf").param("sampel", "" + satu)).andExpect(status().isForbidden());
        assertThat(isi("cs", "/kasus/" + j.kasus())).contains("Cetak semua label");
        String order = permohonan.ambil(j.permohonanId()).nomorOrder();
        assertThat(isi("cs", "/kelola/penerimaan?bagian=diterima&cari=" + order)).contains("Cetak 2 label di halaman ini", "label.pdf?sampel=");
        String halaman = Pdf.teks(lakukan("cs", get("/kelola/penerimaan/label.pdf").param("sampel", alur.sampelIds(j).get(0) + "," + satu)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
        assertThat(halaman).contains(nomor);
    }
}
