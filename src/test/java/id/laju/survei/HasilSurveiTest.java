package id.laju.survei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.mesin.KasusService;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The sheets of Palembang in years before the demo, each test in a year of its own. */
@LajuTest
class HasilSurveiTest {

    private static final String SATKER = "bspji-palembang";
    private static final long[] CONTOH = {105, 101, 100, 116, 102, 105, 106, 105, 115};

    @Autowired HasilSurveiService hasil;
    @Autowired TerbitanSurveiService terbit;
    @Autowired PerbaikanService perbaikan;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired MockMvc mvc;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        mesin.createProcessInstanceQuery().processDefinitionKey("perbaikan-layanan").tenantIdIn(SATKER).list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        sql.update("update perbaikan_layanan set pemilik = 'cs.plg', batas = current_date, rencana = 'a', pelaksanaan = 'b', penilaian = 'c', penilai = 'kepala.plg', selesai = now() where satker = ? and selesai is null", SATKER);
    }

    private List<String> kode(String indeks) {
        return sql.queryForList("select kode from survei_pertanyaan where indeks = ? order by urutan", String.class, indeks);
    }

    private UUID lembar(int tahun, int bulan, String layanan, String komentar) {
        UUID id = UUID.randomUUID();
        sql.update("insert into survei_lembar (id, satker, layanan, bulan, komentar) values (?, ?, ?, ?, ?)", id, SATKER, layanan, LocalDate.of(tahun, bulan, 1), komentar);
        return id;
    }

    private void jawab(UUID lembar, String kode, int nilai) {
        sql.update("insert into survei_jawaban values (?, ?, ?)", lembar, kode, nilai);
    }

    /** So many sheets whose answers add up to these sums, and a full score of IPK. */
    private void isi(int tahun, String layanan, int banyak, long... jumlah) {
        List<String> ikm = kode("IKM");
        for (int n = 0; n < banyak; n++) {
            UUID satu = lembar(tahun, 1 + n % 12, layanan, n == 0 ? "Petugas ramah" : null);
            for (int u = 0; u < ikm.size(); u++) {
                long dasar = jumlah[u] / banyak;
                jawab(satu, ikm.get(u), (int) (dasar + (n < jumlah[u] % banyak ? 1 : 0)));
            }
            kode("IPK").forEach(k -> jawab(satu, k, 4));
        }
    }

    private static SaringanHasil tahun(int tahun, String layanan) {
        return new SaringanHasil(SATKER, layanan, YearMonth.of(tahun, 1), YearMonth.of(tahun, 12));
    }

    private static void ditolak(String bidang, ThrowingCallable langkah) {
        assertThatThrownBy(langkah).as(bidang).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    @Test
    @Tag("SRV-005")
    @Tag("SRV-006")
    @Tag("RPT-016")
    void aYearIsReckonedPublishedAndReadByEverybody() throws Exception {
        isi(2019, "pengujian", 29, CONTOH);
        HasilSurvei h = hasil.hasil(tahun(2019, null));
        assertThat(h.untuk("IKM").orElseThrow().nilai()).isEqualTo(new BigDecimal("91.48"));
        assertThat(h.untuk("IKM").orElseThrow().mutu().huruf()).isEqualTo("A");
        assertThat(h.untuk("IPK").orElseThrow().nilai()).isEqualTo(new BigDecimal("100.00"));
        assertThat(h.responden()).isEqualTo(29);
        assertThat(h.unsur().get("IKM")).hasSize(9).first().satisfies(u -> assertThat(u.nilai()).isEqualTo(new BigDecimal("90.52")));
        assertThat(hasil.hasil(new SaringanHasil(SATKER, "kalibrasi", YearMonth.of(2019, 1), YearMonth.of(2019, 12))).kosong()).isTrue();
        web.buka("ketua.plg", "/kelola/survei?dari=2019-01&sampai=2019-12").andExpect(status().isOk()).andExpect(content().string(org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.containsString("91,48"),
            org.hamcrest.Matchers.containsString("Petugas ramah"), org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("Terbitkan periode ini")))));
        web.buka("ketua.plg", "/kelola/survei?satker=bbspjikfk").andExpect(status().isNotFound());
        String halaman = "/kelola/survei?satker=" + SATKER + "&dari=2019-01&sampai=2019-12";
        assertThat(web.buka("kepala.plg", halaman).andReturn().getResponse().getContentAsString()).contains("/kelola/survei/terbitkan");
        web.kirim("kepala.plg", "/kelola/survei/terbitkan", "satker", SATKER, "dari", "2019-01", "sampai", "2019-12").andExpect(status().is3xxRedirection());
        assertThat(web.buka("kepala.plg", halaman).andReturn().getResponse().getContentAsString()).as("once is enough").contains("sudah terbit").doesNotContain("/kelola/survei/terbitkan");
        ditolak("sampai", () -> terbit.terbitkan(tahun(2019, null), "kepala.plg"));
        Terbitan t = terbit.terbitan(SATKER).stream().filter(x -> x.dari().getYear() == 2019).findFirst().orElseThrow();
        assertThat(t.sebutan(Locale.forLanguageTag("id"))).isEqualTo("Januari 2019 - Desember 2019");
        mvc.perform(get("/publik/survei").param("satker", SATKER).param("terbitan", String.valueOf(t.id()))).andExpect(status().isOk())
            .andExpect(content().string(org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.containsString("91,48"), org.hamcrest.Matchers.containsString("Persyaratan"), org.hamcrest.Matchers.containsString("role=\"img\""))));
        assertThat(umum(t, "en")).contains("91.48", "100.00").doesNotContain("91,48", "100,00");
        assertThat(perbaikan.semua(SATKER)).noneMatch(p -> p.terbitanId() == t.id());
        assertThatThrownBy(() -> sql.update("update survei_terbitan_indeks set nilai = 100 where terbitan_id = ?", t.id())).isInstanceOf(DataIntegrityViolationException.class);
        lembar(2019, 3, "pengujian", null);
        assertThat(terbit.indeks(t)).extracting(IndeksTerbit::responden).containsOnly(29L);
    }

    private String umum(Terbitan t, String bahasa) throws Exception {
        return mvc.perform(get("/publik/survei").param("satker", SATKER).param("terbitan", String.valueOf(t.id())).param("lang", bahasa)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void aServiceIsShownAloneAndTooFewAnswersAreNotPublished() throws Exception {
        isi(2020, "pengujian", 4, 16, 16, 16, 16, 16, 16, 16, 16, 16);
        isi(2020, "kalibrasi", 2, 8, 8, 8, 8, 8, 8, 8, 8, 6);
        assertThat(hasil.perLayanan(tahun(2020, null))).containsOnlyKeys("kalibrasi", "pengujian");
        assertThat(hasil.layananTerbaca(tahun(2020, null))).isEmpty();
        assertThat(hasil.terbaca(tahun(2020, "kalibrasi"))).satisfies(h -> {
            assertThat(h.kosong()).isTrue();
            assertThat(h.responden()).isEqualTo(2);
        });
        assertThat(hasil.komentar(tahun(2020, "kalibrasi"))).isEmpty();
        assertThat(hasil.terbaca(tahun(2020, "pengujian")).kosong()).as("all services less this one would tell the other").isTrue();
        assertThat(hasil.komentar(tahun(2020, "pengujian"))).isEmpty();
        assertThat(hasil.terbaca(tahun(2020, null)).kosong()).isFalse();
        assertThat(hasil.perLayanan(tahun(2020, "kalibrasi")).get("kalibrasi").untuk("IKM").orElseThrow().nilai()).isEqualTo(new BigDecimal("97.22"));
        terbit.terbitkan(tahun(2020, null), "kepala.plg");
        Terbitan t = terbit.terbitan(SATKER).stream().filter(x -> x.dari().getYear() == 2020).findFirst().orElseThrow();
        assertThat(terbit.indeks(t)).extracting(IndeksTerbit::layanan).as("two would tell the third").containsOnlyNulls();
        assertThat(terbit.riwayat(SATKER, "IKM")).extracting(e -> e.terbitan().dari()).isSorted();
        assertThat(web.isi("ketua.plg", "/kelola/survei?dari=2020-01&sampai=2020-12")).as("why no service is listed").contains("kurang dari 3 kuesioner tidak ditampilkan");
        assertThat(web.isi("ketua.plg", "/kelola/survei?dari=2020-01&sampai=2020-12&layanan=kalibrasi")).contains("2 kuesioner: terlalu sedikit").doesNotContain("kurang dari 3 kuesioner tidak ditampilkan");
        String angka = hasil.terbaca(tahun(2020, null)).untuk("IKM").orElseThrow().nilai().toPlainString().replace('.', ',');
        assertThat(BacaPdf.teks(web.buka("cs.plg", "/kelola/survei/ekspor.pdf?dari=2020-01&sampai=2020-12").andReturn().getResponse().getContentAsByteArray())).as("no number is broken").contains(angka, "Responden", "terlalu sedikit");
        assertThat(umum(t, "id")).contains("kurang dari 3 kuesioner tidak ditampilkan");
    }

    @Test
    void theFilesSayTheSame() throws Exception {
        isi(2021, "pengujian", 29, CONTOH);
        byte[] pdf = web.buka("cs.plg", "/kelola/survei/ekspor.pdf?dari=2021-01&sampai=2021-12").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(pdf).replaceAll("\\s+", " ")).contains("91,48", "Persyaratan", "Kompetensi pelaksana");
        assertThat(BacaPdf.teks(pdf).replaceAll("\\s+", " ")).containsIgnoringCase("Januari 2021 sampai Desember 2021");
        byte[] xlsx = web.buka("cs.plg", "/kelola/survei/ekspor.xlsx?dari=2021-01&sampai=2021-12&layanan=pengujian").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(isi(xlsx)).as("called as on the page").contains("91.48", "Indeks Kepuasan Pelanggan (IKP)").doesNotContain("IKM");
    }

    /** All services less the readable ones must not be the sheets of two people; whoever is closed for that reason alone is told so. */
    @Test
    void twoServicesOfOneSheetEachAreNotFoundBySubtraction() throws Exception {
        penuh("sertifikasi-produk", 40);
        penuh("pengujian", 20);
        penuh("kalibrasi", 1);
        penuh("bimtek", 1);
        assertThat(hasil.layananTerbaca(september(null))).containsOnlyKeys("sertifikasi-produk");
        assertThat(hasil.terbaca(september("pengujian")).kosong()).isTrue();
        assertThat(hasil.komentar(september("pengujian"))).isEmpty();
        String periode = "?dari=2025-09&sampai=2025-09&layanan=";
        String tertutup = "20 kuesioner: tidak ditampilkan tersendiri, supaya layanan lain";
        assertThat(web.isi("cs.plg", "/kelola/survei" + periode + "pengujian")).contains(tertutup).doesNotContain("terlalu sedikit");
        assertThat(web.isi("cs.plg", "/kelola/survei" + periode + "kalibrasi")).contains("1 kuesioner: terlalu sedikit");
        assertThat(web.isi("cs.plg", "/kelola/survei" + periode)).contains("Layanan lain dapat ikut tidak ditampilkan tersendiri");
        assertThat(isi(web.buka("cs.plg", "/kelola/survei/ekspor.xlsx" + periode + "pengujian").andReturn().getResponse().getContentAsByteArray())).contains(tertutup);
        assertThat(isi(web.buka("cs.plg", "/kelola/survei/ekspor.xlsx" + periode).andReturn().getResponse().getContentAsByteArray())).contains(tertutup, "1 kuesioner: terlalu sedikit");
        assertThat(BacaPdf.teks(web.buka("cs.plg", "/kelola/survei/ekspor.pdf" + periode + "pengujian").andReturn().getResponse().getContentAsByteArray()).replaceAll("\\s+", " ")).contains("tidak ditampilkan tersendiri");
        terbit.terbitkan(september(null), "kepala.plg");
        Terbitan t = terbit.terbitan(SATKER).stream().filter(x -> x.dari().equals(LocalDate.of(2025, 9, 1))).findFirst().orElseThrow();
        assertThat(terbit.indeks(t)).extracting(IndeksTerbit::layanan).containsOnly(null, "sertifikasi-produk");
    }

    private static SaringanHasil september(String layanan) {
        return new SaringanHasil(SATKER, layanan, YearMonth.of(2025, 9), YearMonth.of(2025, 9));
    }

    private void penuh(String layanan, int banyak) {
        for (int n = 0; n < banyak; n++) {
            UUID satu = lembar(2025, 9, layanan, "Petugas ramah");
            Stream.of("IKM", "IPK").flatMap(i -> kode(i).stream()).forEach(k -> jawab(satu, k, 4));
        }
    }

    private static String isi(byte[] xlsx) throws Exception {
        Path berkas = Files.write(Files.createTempFile("survei", ".xlsx"), xlsx);
        try (ZipFile z = new ZipFile(berkas.toFile())) {
            return new String(z.getInputStream(z.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8) + new String(z.getInputStream(z.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(berkas);
        }
    }

    @Test
    void onlyMonthsThatAreOverAndHaveAnswersArePublished() {
        YearMonth kini = YearMonth.from(hasil.hariIni(SATKER));
        ditolak("sampai", () -> terbit.terbitkan(new SaringanHasil(SATKER, null, kini, kini), "kepala.plg"));
        ditolak("sampai", () -> terbit.terbitkan(new SaringanHasil(SATKER, null, YearMonth.of(2018, 2), YearMonth.of(2018, 3)), "kepala.plg"));
        SaringanHasil kacau = SaringanHasil.baca(SATKER, " ", "x", "2022-05", LocalDate.of(2026, 5, 4));
        assertThat(kacau).isEqualTo(new SaringanHasil(SATKER, null, YearMonth.of(2022, 1), YearMonth.of(2022, 5)));
    }

    @Test
    void aMonthIsPublishedOnlyOnceItIsOver() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2025-05-31T10:00:00Z")));
        for (int n = 0; n < 3; n++) {
            UUID satu = lembar(2025, 5, "pengujian", null);
            kode("IKM").forEach(k -> jawab(satu, k, 4));
            kode("IPK").forEach(k -> jawab(satu, k, 4));
        }
        SaringanHasil mei = new SaringanHasil(SATKER, null, YearMonth.of(2025, 5), YearMonth.of(2025, 5));
        assertThat(hasil.hasil(mei).responden()).isEqualTo(3);
        assertThatThrownBy(() -> terbit.terbitkan(mei, "kepala.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah berakhir");
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2025-06-01T01:00:00Z")));
        mei.pastikanBerakhir(hasil.hariIni(SATKER));
    }

    /** What was asked in one way and then in another is not one index. */
    @Test
    void aPeriodInWhichTheQuestionsChangeIsNotPublished() {
        isi(2018, "pengujian", 3, 12, 12, 12, 12, 12, 12, 12, 12, 12);
        sql.update("insert into survei_pertanyaan (kode, indeks, urutan, unsur, unsur_en, tanya, tanya_en, jawab, jawab_en, berlaku_dari, berlaku_sampai) "
            + "select 'lama-uji', indeks, 99, unsur, unsur_en, tanya, tanya_en, jawab, jawab_en, date '2018-01-01', date '2018-06-30' from survei_pertanyaan where kode = 'waktu'");
        try {
            assertThatThrownBy(() -> terbit.terbitkan(tahun(2018, null), "kepala.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("berganti");
        } finally {
            sql.update("delete from survei_pertanyaan where kode = 'lama-uji'");
        }
    }

    /** One sheet would be somebody's, and a month within a published year nothing new. */
    @Test
    void tooFewSheetsAndMonthsThatOverlapAreRefused() {
        isi(2024, "pengujian", 1, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        ditolak("sampai", () -> terbit.terbitkan(tahun(2024, null), "kepala.plg"));
        isi(2024, "pengujian", 12, 48, 48, 24, 48, 48, 48, 48, 48, 48);
        terbit.terbitkan(new SaringanHasil(SATKER, null, YearMonth.of(2024, 3), YearMonth.of(2024, 6)), "kepala.plg");
        long terbuka = perbaikan.semua(SATKER).stream().filter(p -> p.kode().equals("waktu") && p.selesai() == null).count();
        assertThat(terbuka).isPositive();
        for (YearMonth[] sebagian : new YearMonth[][] {{YearMonth.of(2024, 5), YearMonth.of(2024, 9)}, {YearMonth.of(2024, 6), YearMonth.of(2024, 9)}, {YearMonth.of(2024, 1), YearMonth.of(2024, 3)}}) {
            ditolak("sampai", () -> terbit.terbitkan(new SaringanHasil(SATKER, null, sebagian[0], sebagian[1]), "kepala.plg"));
        }
        terbit.terbitkan(tahun(2024, null), "kepala.plg");
        assertThat(perbaikan.semua(SATKER).stream().filter(p -> p.kode().equals("waktu") && p.selesai() == null).count()).as("mended already").isEqualTo(terbuka);
    }

    private Task tugas(Perbaikan p, String frasa) {
        return orang.tugas(SATKER + "/PBL-" + p.id(), frasa);
    }

    /** The element "waktu" alone is below B. */
    private Perbaikan buka(int tahun) {
        isi(tahun, "pengujian", 3, 12, 12, 9, 12, 12, 12, 12, 12, 12);
        terbit.terbitkan(tahun(tahun, null), "kepala.plg");
        return perbaikan.semua(SATKER).stream().filter(p -> p.kode().equals("waktu")).findFirst().orElseThrow();
    }

    @Test
    void anElementBelowBIsMendedByItsOwnerAndJudgedByTheHead() throws Exception {
        Perbaikan p = buka(2022);
        assertThat(p.nilai()).isEqualTo(new BigDecimal("75.00"));
        assertThat(p.huruf()).isEqualTo("C");
        String halaman = "/kasus/" + SATKER + "/PBL-" + p.id();
        assertThat(web.isi("kepala.plg", halaman)).as("who knows the case by its number alone reads what is mended").contains(p.unsur(), "75,00 (C)", "Menunggu pemilik");
        String besok = hasil.hariIni(SATKER).plusDays(30).toString();
        ditolak("pemilik", () -> orang.selesaikan("kepala.plg", tugas(p, "tunjukPemilikPerbaikan"), Map.of("pemilik", "kepala.plg", "batas", besok)));
        ditolak("batas", () -> orang.selesaikan("kepala.plg", tugas(p, "tunjukPemilikPerbaikan"), Map.of("pemilik", "cs.plg", "batas", hasil.hariIni(SATKER).toString())));
        orang.selesaikan("kepala.plg", tugas(p, "tunjukPemilikPerbaikan"), Map.of("pemilik", "cs.plg", "batas", besok, "arahan", "Mulai dari antrean"));
        assertThat(tugas(p, "rencanakanPerbaikan").getAssignee()).isEqualTo("cs.plg");
        assertThat(perbaikan.ambil(p.id()).keadaan()).as("nothing is planned yet").isEqualTo("Menunggu rencana");
        ditolak("rencana", () -> orang.selesaikan("cs.plg", tugas(p, "rencanakanPerbaikan"), Map.of("rencana", " ")));
        orang.selesaikan("cs.plg", tugas(p, "rencanakanPerbaikan"), Map.of("rencana", "Loket kedua pada jam sibuk"));
        assertThat(tugas(p, "laksanakanPerbaikan").getDueDate()).isAfter(new java.util.Date());
        assertThat(perbaikan.ambil(p.id()).keadaan()).isEqualTo("Menunggu pelaksanaan");
        assertThat(web.isi("cs.plg", halaman)).contains(perbaikan.ambil(p.id()).namaPemilik(), "Mulai dari antrean", "Loket kedua pada jam sibuk", "Menunggu pelaksanaan");
        orang.selesaikan("cs.plg", tugas(p, "laksanakanPerbaikan"), Map.of("pelaksanaan", "Loket kedua dibuka"));
        assertThat(perbaikan.ambil(p.id()).keadaan()).isEqualTo("Menunggu penilaian");
        ditolak("batas", () -> orang.selesaikan("kepala.plg", tugas(p, "periksaPerbaikan"), Map.of("keputusan", "ulang", "penilaian", "Belum merata")));
        orang.selesaikan("kepala.plg", tugas(p, "periksaPerbaikan"), Map.of("keputusan", "ulang", "penilaian", "Belum merata", "batas", besok));
        orang.selesaikan("cs.plg", tugas(p, "rencanakanPerbaikan"), Map.of("rencana", "Loket kedua setiap hari"));
        orang.selesaikan("cs.plg", tugas(p, "laksanakanPerbaikan"), Map.of("pelaksanaan", "Loket kedua dibuka setiap hari"));
        ditolak("keputusan", () -> orang.selesaikan("kepala.plg", tugas(p, "periksaPerbaikan"), Map.of("penilaian", "x")));
        orang.selesaikan("kepala.plg", tugas(p, "periksaPerbaikan"), Map.of("keputusan", "cukup", "penilaian", "Antrean berkurang"));
        assertThat(perbaikan.ambil(p.id()).keadaan()).isEqualTo("Selesai");
        assertThat(kasus.ambil(SATKER + "/PBL-" + p.id()).selesai()).isNotNull();
    }

    @Test
    void theOneWhoMendedItDoesNotJudgeIt() {
        Perbaikan p = buka(2023);
        orang.selesaikan("kepala.plg", tugas(p, "tunjukPemilikPerbaikan"), Map.of("pemilik", "cs.plg", "batas", hasil.hariIni(SATKER).plusDays(9).toString()));
        sql.update("insert into staf_peran values ('cs.plg', 'kepala-balai') on conflict do nothing");
        try {
            orang.selesaikan("cs.plg", tugas(p, "rencanakanPerbaikan"), Map.of("rencana", "a"));
            orang.selesaikan("cs.plg", tugas(p, "laksanakanPerbaikan"), Map.of("pelaksanaan", "b"));
            assertThatThrownBy(() -> orang.selesaikan("cs.plg", tugas(p, "periksaPerbaikan"), Map.of("keputusan", "cukup", "penilaian", "c"))).hasStackTraceContaining("harus dilakukan orang lain");
            assertThat(tugas(p, "periksaPerbaikan")).isNotNull();
            ditolak("keputusan", () -> perbaikan.nilai(p.id(), "cukup", "c", null, "cs.plg"));
            ditolak("pemilik", () -> perbaikan.tunjuk(p.id(), "cs.plg", hasil.hariIni(SATKER).plusDays(9).toString(), null));
            orang.selesaikan("kepala.plg", tugas(p, "periksaPerbaikan"), Map.of("keputusan", "pemilikLain", "penilaian", "Pindah tugas"));
            orang.selesaikan("kepala.plg", tugas(p, "tunjukPemilikPerbaikan"), Map.of("pemilik", "ketua.plg", "batas", hasil.hariIni(SATKER).plusDays(9).toString()));
            assertThat(tugas(p, "rencanakanPerbaikan").getAssignee()).isEqualTo("ketua.plg");
            assertThatThrownBy(() -> perbaikan.tunjuk(p.id(), "kepala.plg", hasil.hariIni(SATKER).plusDays(9).toString(), null)).isInstanceOf(IsianKeliru.class);
            orang.selesaikan("ketua.plg", tugas(p, "rencanakanPerbaikan"), Map.of("rencana", "c"));
            orang.selesaikan("ketua.plg", tugas(p, "laksanakanPerbaikan"), Map.of("pelaksanaan", "d"));
            orang.selesaikan("kepala.plg", tugas(p, "periksaPerbaikan"), Map.of("keputusan", "cukup", "penilaian", "e"));
        } finally {
            sql.update("delete from staf_peran where staf = 'cs.plg' and peran = 'kepala-balai'");
        }
    }
}
