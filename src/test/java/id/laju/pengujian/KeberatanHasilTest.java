package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.AmandemenService;
import id.laju.lhu.KeberatanService;
import id.laju.lhu.TerbitkanContoh;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import id.laju.umum.ButirMenu;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of {@code keberatan-hasil}, with the repeated test in {@code amandemen} (ISO/IEC 17025, 7.9). */
@LajuTest
class KeberatanHasilTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired LabUji lab;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired KeberatanService keberatan;
    @Autowired AmandemenService amandemen;
    @Autowired SisaSampelService sisa;
    @Autowired HasilService hasil;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired ButirMenu menuDaftarPermohonan;
    @Autowired ContohSurvei survei;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;
    @Autowired TransactionTemplate transaksi;

    /** An objection with the report it is about; {@code uji} works in its case. */
    private record Kasus(long id, Laporan laporan, LabUji.Uji uji, ParameterLab ragu, ParameterLab lain) {

        String nomor() {
            return uji.kasus();
        }
    }

    private Laporan terbit(LabUji.Uji u) {
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        return permohonan.satuLaporan(terbitkan.rilisTanpaProses(u.permohonanId(), 0));
    }

    private Kasus ajukan() {
        LabUji.Uji u = lab.sampaiVerifikasi();
        Laporan l = terbit(u);
        List<ParameterLab> semua = lab.parameter(u);
        long id = keberatan.ajukan(l, permohonan.ambil(u.permohonanId()).pembuat(), "Rina", "Hasil laboratorium lain 0,02.", List.of(semua.get(0).pilihanId()), List.of(), null);
        return new Kasus(id, l, new LabUji.Uji(u.sampelId(), u.permohonanId(), LabUji.KFK + "/KBR-" + id, u.pelangganId()), semua.get(0), semua.get(1));
    }

    private Kasus diterimaCs() {
        Kasus k = ajukan();
        orang.selesaikan("cs", k.nomor(), "terimaKeberatan", Map.of("uraian", "Hasil diragukan, laboratorium lain 0,02."));
        return k;
    }

    private void putuskan(Kasus k, String keputusan) {
        orang.selesaikan("mt2", k.nomor(), "periksaKeberatan", Map.of("keputusan", keputusan, "alasan", "Beda antarlaboratorium perlu dijelaskan."));
        lab.jalankan(k.uji());
    }

    private void ujiUlang(Kasus k, String nilai) {
        JsonNode baris = orang.lihat("penyelia", orang.tugas(k.nomor(), "perbaikiHasil")).at("/baris/0");
        assertThat(baris.get("analis").asText()).as("not who found the doubted result").isNotEqualTo("analis").isNotEmpty();
        assertThat(baris.get("sebab").asText()).contains("diusulkan orang lain");
        lab.perbaiki(k.uji(), "analis2");
        lab.uji(k.uji(), "analis2", p -> nilai);
        lab.periksa(k.uji(), "penyelia", "verifikasiHasil");
        lab.periksa(k.uji(), "mt", "validasiHasil");
        lab.jalankan(k.uji());
    }

    private Map<String, Object> baris(Kasus k) {
        return sql.queryForMap("select * from keberatan_hasil where id = ?", k.id());
    }

    private List<String> surat(Kasus k, String langkah) {
        return sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "keberatan/" + k.id() + "/" + langkah + "/%");
    }

    private void berakhir(Kasus k, String hasilnya, String status) {
        assertThat(baris(k).get("hasil")).isEqualTo(hasilnya);
        assertThat(lab.berakhir(k.uji())).isTrue();
        assertThat(kasus.ambil(k.nomor()).status()).isEqualTo(status);
        assertThatThrownBy(() -> sql.update("update keberatan_hasil set alasan = 'x' where id = ?", k.id())).isInstanceOf(DataAccessException.class).hasMessageContaining("never changes");
    }

    private long laporan(Kasus k) {
        return sql.queryForObject("select count(*) from laporan where permohonan_id = ?", Long.class, k.laporan().permohonanId());
    }

    private ResultActions buka(String siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa))));
    }

    private ResultActions kirim(String siapa, String alamat, String... isian) throws Exception {
        var kiriman = post(alamat).with(csrf()).with(user(akun.loadUserByUsername(siapa)));
        for (int i = 0; i < isian.length; i += 2) {
            kiriman.param(isian[i], isian[i + 1]);
        }
        return web.perform(kiriman);
    }

    private String daftar(String siapa, Kasus k, String saring) throws Exception {
        return buka(siapa, "/kelola/keberatan?ukuran=100&cari=" + k.laporan().nomorLhu() + saring).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** Whoever disposes of a remainder at the moment of an objection waits for it, and is told. */
    @Test
    void aRemainderIsNotDestroyedWhileAnObjectionIsBeingMade() throws Exception {
        LabUji.Uji u = lab.sampaiVerifikasi();
        Laporan l = terbit(u);
        long pilihan = lab.parameter(u).get(0).pilihanId();
        sql.update("update sampel_lab set simpan_sampai = ? where sampel_id = ?", lab.hari().minusDays(1), u.sampelId());
        ExecutorService lain = Executors.newSingleThreadExecutor();
        try {
            Future<Long> musnah = transaksi.execute(t -> {
                keberatan.ajukan(l, permohonan.ambil(u.permohonanId()).pembuat(), "Rina", "Hasil laboratorium lain 0,02.", List.of(pilihan), List.of(), null);
                Future<Long> tugas = lain.submit(() -> sisa.musnahkan(LabUji.KFK, List.of(u.sampelId()), lab.hari(), "Dibakar", "Sari", "penyelia"));
                await().until(() -> tugas.isDone() || sql.queryForObject("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%sampel_lab%for update%'",
                    Integer.class) > 0);
                assertThat(tugas).as("it waits").isNotDone();
                return tugas;
            });
            assertThatThrownBy(() -> musnah.get(60, TimeUnit.SECONDS)).cause().isInstanceOf(IsianKeliru.class).hasMessageContaining("keberatan pelanggan");
        } finally {
            lain.shutdownNow();
        }
        assertThat(sql.queryForObject("select count(*) from pemusnahan_sampel where sampel_id = ?", Integer.class, u.sampelId())).isZero();
    }

    @Test
    void theOfficeSeesAllObjectionsInOneListWithTheirStates() throws Exception {
        Kasus k = diterimaCs();
        String tautan = "href=\"/kasus/" + k.nomor() + "\"";
        assertThat(daftar("cs", k, "")).contains(tautan, "href=\"/kelola/lhu/" + k.laporan().id() + "\"", k.laporan().nomorLhu(), "Hasil laboratorium lain 0,02.", "Sedang diperiksa", "href=\"/kelola/keberatan\"");
        assertThat(daftar("ketua", k, "&keadaan=TERBUKA&urut=keadaan&turun=true")).contains(tautan);
        assertThat(daftar("cs", k, "&keadaan=DITOLAK")).doesNotContain(tautan);
        assertThat(daftar("cs", k, "&satker=bspji-palembang")).as("not this person's satker: all of the own").contains(tautan);
        assertThat(daftar("cs.plg", k, "")).as("another satker").doesNotContain(tautan);
        assertThat(daftar("cs", k, "&lang=en")).as("the office reads Indonesian").contains("Sedang diperiksa").doesNotContain("Being examined");
        for (String lain : List.of("analis", "mt", "bendahara", "kepala")) {
            buka(lain, "/kelola/keberatan").andExpect(status().isForbidden());
            buka(lain, "/kelola/keberatan/ekspor.xlsx").andExpect(status().isForbidden());
        }
        putuskan(k, "tolak");
        assertThat(daftar("cs", k, "&keadaan=DITOLAK")).contains(tautan, "Tidak diterima");
        assertThat(daftar("cs", k, "&keadaan=TERBUKA")).doesNotContain(tautan);
        byte[] excel = buka("cs", "/kelola/keberatan/ekspor.xlsx?keadaan=DITOLAK&cari=" + k.laporan().nomorLhu()).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(isiBuku(excel)).contains(k.laporan().nomorLhu(), "Tidak diterima", "Beda antarlaboratorium perlu dijelaskan.");
    }

    private static String isiBuku(byte[] xlsx) throws Exception {
        Path berkas = Files.write(Files.createTempFile("keberatan", ".xlsx"), xlsx);
        StringBuilder teks = new StringBuilder();
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            for (ZipEntry e : Collections.list(zip.entries())) {
                teks.append(new String(zip.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(berkas);
        }
        return teks.toString();
    }

    @Test
    void theRetainedSampleIsTestedAgainAndConfirmsTheResultWithoutANewReport() throws Exception {
        Kasus k = ajukan();
        Permohonan p = permohonan.ambil(k.laporan().permohonanId());
        assertThatThrownBy(() -> amandemen.mintaStaf(k.laporan(), "x", "x", "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Keberatan");
        sql.update("update sampel_lab set simpan_sampai = ? where sampel_id = ?", lab.hari().minusDays(1), k.uji().sampelId());
        assertThatThrownBy(() -> sisa.musnahkan(LabUji.KFK, List.of(k.uji().sampelId()), lab.hari(), "Dibakar", "Sari", "penyelia")).hasMessageContaining("keberatan pelanggan");

        assertThatThrownBy(() -> orang.selesaikan("cs", k.nomor(), "terimaKeberatan", Map.of("uraian", " "))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("cs", k.nomor(), "terimaKeberatan", Map.of("uraian", "Hasil diragukan, laboratorium lain 0,02."));
        assertThatThrownBy(() -> orang.selesaikan("mt", k.nomor(), "periksaKeberatan", Map.of("keputusan", "tolak", "alasan", "x"))).hasMessageContaining("orang lain");
        assertThatThrownBy(() -> orang.lihat("mt.plg", orang.tugas(k.nomor(), "periksaKeberatan"))).isInstanceOf(TugasDitolak.class);
        JsonNode form = orang.lihat("mt2", orang.tugas(k.nomor(), "periksaKeberatan"));
        assertThat(form.toString()).contains("Hasil diragukan", k.ragu().nama(), "0,05", "Lemari A2", "\"sisaAda\":true").doesNotContain(p.namaCetak(), "Rina");
        assertThat(form.get("baris")).hasSize(1);
        putuskan(k, "sisa");

        assertThat(lab.di(k.uji())).as("the penyelia says who").contains("perbaikiHasil");
        assertThat(kasus.ambil(k.nomor()).selesai()).isNull();
        ujiUlang(k, "0,06");
        assertThat(orang.lihat("mt2", orang.tugas(k.nomor(), "simpulkanUjiUlang")).get("baris")).singleElement()
            .satisfies(b -> assertThat(b.toString()).contains("\"semula\":\"0,05\"", "\"ulang\":\"0,06\""));
        Map<String, Object> kukuh = Map.of("keputusan", "dikukuhkan", "catatan", "Beda 0,01 dalam batas keterulangan metode.");
        assertThatThrownBy(() -> orang.selesaikan("mt", k.nomor(), "simpulkanUjiUlang", kukuh)).hasMessageContaining("orang lain");
        assertThatThrownBy(() -> orang.selesaikan("mt2", k.nomor(), "simpulkanUjiUlang", Map.of("keputusan", "dikukuhkan"))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("mt2", k.nomor(), "simpulkanUjiUlang", kukuh);
        lab.jalankan(k.uji());

        berakhir(k, "DIKUKUHKAN", "Hasil Dikukuhkan");
        assertThat(laporan(k)).as("no new report").isEqualTo(1);
        assertThat(dokumen.ambil(k.laporan().dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(hasil.riwayat(k.ragu().pilihanId())).extracting(HasilUji::tertulis).containsExactly("0,05", "0,06", "0,05");
        assertThat(hasil.riwayat(k.ragu().pilihanId()).get(0).alasanUbah()).contains("mengukuhkan", "batas keterulangan");
        assertThat(hasil.riwayat(k.lain().pilihanId())).hasSize(1);
        assertThat(surat(k, "dikukuhkan")).isNotEmpty().allMatch(t -> t.contains("batas keterulangan"));
        survei.isi(p.id(), p.pelangganId());
        buka(ARGON, "/portal/lhu/" + k.laporan().id() + "/keberatan").andExpect(content().string(containsString("Hasil dikukuhkan"))).andExpect(content().string(containsString("batas keterulangan")));
        buka(ARGON, "/portal/lhu?cari=" + p.nomorOrder()).andExpect(content().string(containsString("Hasil dikukuhkan")));
        buka("cs", "/kelola/lhu/" + k.laporan().id()).andExpect(content().string(containsString("Hasil dikukuhkan")));
        sisa.musnahkan(LabUji.KFK, List.of(k.uji().sampelId()), lab.hari(), "Dibakar", "Sari", "penyelia");

        long amd = amandemen.mintaStaf(k.laporan(), "Alamat keliru.", "Alamat keliru.", "cs");
        orang.selesaikan("mt", LabUji.KFK + "/AMD-" + amd, "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Alamat keliru."));
        assertThat(orang.lihat("cs", orang.tugas(LabUji.KFK + "/AMD-" + amd, "isiKoreksi")).get("beda")).as("the confirmed value is what the report printed").isEmpty();
    }

    @Test
    void whoeverHadADeputyValidateInHisNameDoesNotJudgeTheObjection() {
        Kasus k = diterimaCs();
        sql.update("insert into langkah (kasus, proses, versi, elemen, nama, jenis, pegangan, lingkup, dibuat, selesai, pelaku, atas_nama) "
            + "values (?, 'uji-laboratorium', 1, 'userTask_validasiHasil', 'Validasi', 'userTask', ?, ?::jsonb, now(), now(), 'mt', 'mt2')",
            permohonan.ambil(k.laporan().permohonanId()).kasus(), UUID.randomUUID().toString(), "{\"sampelId\": " + k.uji().sampelId() + "}");
        assertThatThrownBy(() -> putuskan(k, "tolak")).hasMessageContaining("orang lain");
    }

    @Test
    void aCorrectedResultGetsAnAmendmentOfTheReport() {
        Kasus k = diterimaCs();
        putuskan(k, "sisa");
        ujiUlang(k, "0,02");
        orang.selesaikan("mt2", k.nomor(), "simpulkanUjiUlang", Map.of("keputusan", "dikoreksi", "catatan", "Kesalahan pengenceran."));
        JsonNode form = orang.lihat("cs", orang.tugas(k.nomor(), "isiKoreksi"));
        assertThat(form.get("beda").toString()).contains(k.ragu().nama(), "0,05", "0,02").doesNotContain(k.lain().nama() + ", hasil");
        orang.selesaikan("cs", k.nomor(), "isiKoreksi", isianKoreksi(form));
        terbitkan.koreksi(k.nomor());
        lab.jalankan(k.uji());
        berakhir(k, "DIKOREKSI", "Hasil Dikoreksi");
        assertThat(laporan(k)).isEqualTo(2);
        assertThat(dokumen.ambil(k.laporan().dokumenId()).status()).isEqualTo(StatusDokumen.DIAMANDEMEN);
        assertThat(surat(k, "dikukuhkan")).isEmpty();
        assertThatThrownBy(() -> keberatan.ajukan(k.laporan(), 1, "Rina", "Lagi.", List.of(k.ragu().pilihanId()), List.of(), null)).hasMessageContaining("masih berlaku");
    }

    private static Map<String, Object> isianKoreksi(JsonNode form) {
        List<Map<String, Object>> sampel = new java.util.ArrayList<>();
        form.get("sampel").forEach(s -> {
            Map<String, Object> satu = new HashMap<>();
            s.fields().forEachRemaining(f -> satu.put(f.getKey(), f.getValue().isNull() ? null : f.getValue().isNumber() ? f.getValue().asLong() : f.getValue().asText()));
            satu.remove("nama");
            sampel.add(satu);
        });
        return Map.of("namaCetak", form.get("namaCetak").asText(), "alamatCetak", form.get("alamatCetak").asText(), "sampel", sampel);
    }

    @Test
    void aRefusalHasAReasonThatTheCustomerReads() {
        Kasus k = diterimaCs();
        for (Map<String, Object> kurang : List.<Map<String, Object>>of(Map.of("keputusan", "tolak"), Map.of("alasan", "x"), Map.of("keputusan", "lain", "alasan", "x"))) {
            assertThatThrownBy(() -> orang.selesaikan("mt2", k.nomor(), "periksaKeberatan", kurang)).isInstanceOf(IsianKeliru.class);
        }
        putuskan(k, "tolak");
        berakhir(k, "DITOLAK", "Keberatan Ditolak");
        assertThat(surat(k, "ditolak")).isNotEmpty().allMatch(t -> t.contains("Beda antarlaboratorium perlu dijelaskan."));
        assertThat(amandemen.mintaStaf(k.laporan(), "Alamat.", "Alamat.", "cs")).isPositive();
    }

    @Test
    void withoutARemainderANewSampleIsAskedForUntilADayAndTheCustomerIsReminded() {
        Kasus k = diterimaCs();
        sql.update("update permohonan set sisa_contoh = 'DIKEMBALIKAN' where id = ?", k.laporan().permohonanId());
        assertThat(orang.lihat("mt2", orang.tugas(k.nomor(), "periksaKeberatan")).get("sisaAda").asBoolean()).isFalse();
        assertThatThrownBy(() -> putuskan(k, "sisa")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak ada");
        int diDaftar = menuDaftarPermohonan.lencana().applyAsInt(k.uji().pelangganId());
        putuskan(k, "baru");
        assertThat(menuDaftarPermohonan.lencana().applyAsInt(k.uji().pelangganId())).as("not a request of that list").isEqualTo(diDaftar);
        assertThat(kasus.ambil(k.nomor())).satisfies(x -> {
            assertThat(x.status()).isEqualTo("Keberatan Menunggu Sampel Baru");
            assertThat(x.giliran()).isEqualTo("pelanggan");
        });
        assertThat(keberatan.berjalan(k.uji().pelangganId())).anySatisfy(b -> {
            assertThat(b.nomorLhu()).isEqualTo(k.laporan().nomorLhu());
            assertThat(b.menungguAnda()).isTrue();
        });
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "keberatan/" + k.id() + "/sampel/%")).isNotEmpty();
        assertThat(lab.tunggu(k.uji(), Duration.ofDays(5).plusMinutes(1), "boundaryEvent_ingatSampelBaru")).isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Long.class, "keberatan/" + k.id() + "/ingat/%")).isPositive();
        assertThat(lab.tunggu(k.uji(), Duration.ofDays(1), "boundaryEvent_sampelBaruLewat")).isZero();
        assertThat(lab.tunggu(k.uji(), Duration.ofDays(9), "boundaryEvent_sampelBaruLewat")).isEqualTo(1);
        berakhir(k, "GUGUR", "Keberatan Gugur");
        assertThat(surat(k, "gugur")).isNotEmpty();
        assertThatThrownBy(() -> keberatan.tarik(k.id(), k.uji().pelangganId(), "x")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void theNewSampleIsLookedAtAndAskedForAgainOrTested() throws Exception {
        Kasus k = diterimaCs();
        putuskan(k, "baru");
        String alamat = "/portal/lhu/" + k.laporan().id() + "/keberatan";
        kirim(ARGON, alamat + "/" + k.id() + "/sampel", "kiriman", " ").andExpect(status().is3xxRedirection());
        assertThat(orang.tugas(k.nomor(), "terimaSampelBaru")).isNull();
        kirim("tirtamusi7021", alamat + "/" + k.id() + "/sampel", "kiriman", "JNE 1").andExpect(status().isNotFound());
        kirim(ARGON, alamat + "/" + k.id() + "/sampel", "kiriman", "JNE CGK1").andExpect(redirectedUrl(alamat));
        assertThat(orang.lihat("cs", orang.tugas(k.nomor(), "terimaSampelBaru")).get("kiriman").asText()).isEqualTo("JNE CGK1");
        assertThatThrownBy(() -> orang.selesaikan("cs", k.nomor(), "terimaSampelBaru", Map.of("keputusan", "mintaLagi"))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("cs", k.nomor(), "terimaSampelBaru", Map.of("keputusan", "mintaLagi", "catatan", "Segel rusak."));
        lab.jalankan(k.uji());
        buka(ARGON, alamat).andExpect(content().string(containsString("Segel rusak."))).andExpect(content().string(containsString("Sampel sudah dikirim")));
        kirim(ARGON, alamat + "/" + k.id() + "/sampel", "kiriman", "Diantar Senin").andExpect(redirectedUrl(alamat));
        orang.selesaikan("cs", k.nomor(), "terimaSampelBaru", Map.of("keputusan", "layak"));
        assertThat(orang.lihat("penyelia", orang.tugas(k.nomor(), "perbaikiHasil")).toString()).contains("sampel baru").doesNotContain("Rina");
        lab.perbaiki(k.uji(), "analis");
        assertThat(orang.lihat("analis", lab.tugasUji(k.uji(), "analis")).toString()).contains("sampel baru").doesNotContain("Rina");
    }

    @Test
    void theCustomerMayWithdrawInsteadOfSending() throws Exception {
        Kasus k = diterimaCs();
        putuskan(k, "baru");
        String alamat = "/portal/lhu/" + k.laporan().id() + "/keberatan";
        kirim(ARGON, alamat + "/" + k.id() + "/tarik").andExpect(redirectedUrl(alamat));
        berakhir(k, "DITARIK", "Keberatan Ditarik");
    }

    @Test
    void onlyTheOwnReportWithinTheTimeAndWithAReason() throws Exception {
        LabUji.Uji u = lab.sampaiVerifikasi();
        Laporan l = terbit(u);
        String alamat = "/portal/lhu/" + l.id() + "/keberatan";
        String pilihan = String.valueOf(lab.parameter(u).get(0).pilihanId());
        buka("tirtamusi7021", alamat).andExpect(status().isNotFound());
        kirim("tirtamusi7021", alamat, "alasan", "x", "parameter", pilihan).andExpect(status().isNotFound());
        kirim(ARGON, alamat, "alasan", "", "parameter", pilihan);
        kirim(ARGON, alamat, "alasan", "Meragukan.");
        kirim(ARGON, alamat, "alasan", "Meragukan.", "parameter", "1");
        assertThat(sql.queryForObject("select count(*) from keberatan_hasil where laporan_id = ?", Long.class, l.id())).isZero();
        ClockUtil.setCurrentTime(Date.from(l.dirilis().plus(Duration.ofDays(16))));
        buka(ARGON, alamat).andExpect(content().string(containsString("Batas waktu keberatan"))).andExpect(content().string(not(containsString("Kirim keberatan"))));
        kirim(ARGON, alamat, "alasan", "Meragukan.", "parameter", pilihan);
        assertThat(sql.queryForObject("select count(*) from keberatan_hasil where laporan_id = ?", Long.class, l.id())).isZero();
        sql.update("insert into pengaturan_satker values (?, 'lhu.hari-keberatan', '30')", LabUji.KFK);
        try {
            kirim(ARGON, alamat, "alasan", "Meragukan.", "parameter", pilihan).andExpect(redirectedUrl(alamat));
        } finally {
            sql.update("delete from pengaturan_satker where satker = ? and kunci = 'lhu.hari-keberatan'", LabUji.KFK);
        }
        kirim(ARGON, alamat, "alasan", "Lagi.", "parameter", pilihan);
        assertThat(sql.queryForObject("select count(*) from keberatan_hasil where laporan_id = ?", Long.class, l.id())).isEqualTo(1);
        buka(ARGON, "/portal").andExpect(content().string(containsString(l.nomorLhu())));
    }

    @Test
    void theLaboratoryOpensOnlyTheFilesThatCsOpenedForIt() throws Exception {
        LabUji.Uji u = lab.sampaiVerifikasi();
        Laporan l = terbit(u);
        String alamat = "/portal/lhu/" + l.id() + "/keberatan";
        web.perform(multipart(alamat).file(new MockMultipartFile("unggahan", "hasil PT Argon Mulia.pdf", "application/pdf", ContohBerkas.pdf("Hasil lain"))).file(new MockMultipartFile("unggahan", "surat.pdf", "application/pdf", ContohBerkas.pdf("Surat pengantar")))
            .param("alasan", "Meragukan.").param("parameter", String.valueOf(lab.parameter(u).get(0).pilihanId())).with(csrf()).with(user(akun.loadUserByUsername(ARGON)))).andExpect(redirectedUrl(alamat));
        long id = sql.queryForObject("select id from keberatan_hasil where laporan_id = ?", Long.class, l.id());
        List<UUID> berkas = sql.queryForList("select b.id from keberatan_berkas k join berkas b on b.id = k.berkas_id where keberatan_id = ? order by b.nama", UUID.class, id);
        assertThat(berkas).hasSize(2);
        String nomor = LabUji.KFK + "/KBR-" + id;
        assertThat(orang.lihat("cs", orang.tugas(nomor, "terimaKeberatan")).get("berkas")).hasSize(2);
        orang.selesaikan("cs", nomor, "terimaKeberatan", Map.of("uraian", "Meragukan.", "berkas",
            List.of(Map.of("id", berkas.get(0).toString(), "untukLab", true), Map.of("id", berkas.get(1).toString(), "untukLab", false))));
        assertThat(orang.lihat("mt2", orang.tugas(nomor, "periksaKeberatan")).get("berkas")).singleElement()
            .satisfies(b -> assertThat(b.get("nama").asText()).doesNotContain("Argon"));
        String api = "/api/keberatan/" + id + "/berkas/";
        buka("mt2", api + berkas.get(0)).andExpect(status().isOk());
        buka("mt2", api + berkas.get(1)).andExpect(status().isNotFound());
        buka("cs", api + berkas.get(1)).andExpect(status().isOk());
        buka("cs.plg", api + berkas.get(1)).andExpect(status().isNotFound());
        buka("analis", api + berkas.get(0)).andExpect(status().isForbidden());
        buka(ARGON, alamat + "/" + id + "/berkas/" + berkas.get(1)).andExpect(status().isOk());
        buka("tirtamusi7021", alamat + "/" + id + "/berkas/" + berkas.get(1)).andExpect(status().isNotFound());
        assertThatThrownBy(() -> sql.update("delete from keberatan_berkas where keberatan_id = ?", id)).isInstanceOf(DataAccessException.class);
    }
}
