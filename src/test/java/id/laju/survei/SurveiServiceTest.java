package id.laju.survei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TerbitkanContoh;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
@Tag("SRV-002")
class SurveiServiceTest {

    @Autowired SurveiService survei;
    @Autowired HasilSurveiService hasil;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired ContohLhu contoh;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;
    @Autowired WebUji web;

    private long pelanggan(long order) {
        return permohonan.ambil(order).pelangganId();
    }

    private int lembar() {
        return sql.queryForObject("select count(*) from survei_lembar", Integer.class);
    }

    @Test
    @Tag("SRV-003")
    void onceForAnOrder() {
        long order = terbitkan.orderTerbit();
        int sebelum = lembar();
        assertThat(survei.menunggu(pelanggan(order))).extracting(p -> p.id()).contains(order);
        assertThat(survei.isi(order, pelanggan(order), ContohSurvei.semua(3))).isTrue();
        assertThat(survei.isi(order, pelanggan(order), ContohSurvei.semua(1))).isFalse();
        assertThat(survei.terisi(order)).isTrue();
        assertThat(lembar()).isEqualTo(sebelum + 1);
        assertThat(survei.menunggu(pelanggan(order))).extracting(p -> p.id()).doesNotContain(order);
    }

    @Test
    void twoColleaguesAtOnceAreOneSheet() {
        long order = terbitkan.orderTerbit();
        int sebelum = lembar();
        List<Boolean> hasil = Stream.of(1, 2, 3).map(i -> CompletableFuture.supplyAsync(() -> survei.isi(order, pelanggan(order), ContohSurvei.semua(4))))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(hasil).containsExactlyInAnyOrder(true, false, false);
        assertThat(lembar()).isEqualTo(sebelum + 1);
    }

    @Test
    void itOpensWithTheFirstReportAndOnlyForTheOwnOrganisation() {
        long order = contoh.order(2, false);
        assertThatThrownBy(() -> survei.lembar(order, pelanggan(order))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> survei.isi(order, pelanggan(order), ContohSurvei.semua(4))).isInstanceOf(TidakDitemukan.class);
        terbitkan.rilisTanpaProses(order, 0);
        assertThat(survei.lembar(order, pelanggan(order)).pertanyaan()).hasSize(13);
        assertThatThrownBy(() -> survei.lembar(order, pelanggan(order) + 1)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> survei.isi(order, pelanggan(order) + 1, ContohSurvei.semua(4))).isInstanceOf(TidakDitemukan.class);
        assertThat(survei.terisi(order)).isFalse();
    }

    @Test
    void openAndInventedAnswersAreNamed() {
        long order = terbitkan.orderTerbit();
        Map<String, Integer> jawaban = new LinkedHashMap<>(ContohSurvei.semua(4).jawaban());
        jawaban.remove("waktu");
        jawaban.put("biaya", 5);
        jawaban.put("karangan", 2);
        IsianSurvei isian = new IsianSurvei(jawaban, Map.of("USIA", "seribu", "WARNA", "biru"), "x".repeat(1001));
        assertThatThrownBy(() -> survei.isi(order, pelanggan(order), isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang())
                .containsOnlyKeys("jawaban.waktu", "jawaban.biaya", "jawaban.karangan", "kelompok.USIA", "kelompok.WARNA", "komentar"));
        assertThat(survei.terisi(order)).isFalse();
    }

    @Test
    void nothingLeadsFromTheAnswersToTheOrderOrThePerson() {
        List<String> kolom = sql.queryForList("""
                select column_name from information_schema.columns where table_name in ('survei_lembar', 'survei_jawaban')""", String.class);
        assertThat(kolom).containsExactlyInAnyOrder("id", "satker", "layanan", "bulan", "usia", "jenis_kelamin", "pendidikan", "pekerjaan", "komentar",
                "lembar_id", "kode", "nilai");
        long order = terbitkan.orderTerbit();
        survei.isi(order, pelanggan(order), new IsianSurvei(ContohSurvei.semua(2).jawaban(), Map.of("USIA", "25-34", "PEKERJAAN", "asn"), " Baik. "));
        assertThat(sql.queryForList("select t::text from survei_terisi t where permohonan_id = ?", String.class, order)).singleElement().asString().doesNotContain("25-34");
        assertThat(sql.queryForMap("select usia, pekerjaan, pendidikan, komentar, extract(day from bulan)::int hari from survei_lembar where komentar = 'Baik.'"))
                .containsEntry("usia", "25-34").containsEntry("pekerjaan", "asn").containsEntry("pendidikan", null).containsEntry("hari", 1);
    }

    private Optional<Indeks> indeks(String satker, String jenis, LocalDate bulan, int lagi) {
        return hasil.hasil(new SaringanHasil(satker, null, YearMonth.from(bulan), YearMonth.from(bulan.plusMonths(lagi)))).untuk(jenis);
    }

    @Test
    void theIndicesOfTheMonthAreComputedFromTheSheets() {
        LocalDate bulan = LocalDate.of(2018, 3, 1);
        assertThat(indeks("bbspjikfk", "IKM", bulan, 0)).isEmpty();
        for (int nilai : List.of(4, 3, 4)) {
            String id = sql.queryForObject("insert into survei_lembar (id, satker, layanan, bulan) values (gen_random_uuid(), 'bbspjikfk', 'pengujian', ?) returning id::text", String.class, bulan);
            ContohSurvei.SKM.forEach(k -> sql.update("insert into survei_jawaban values (?::uuid, ?, ?)", id, k, nilai));
            ContohSurvei.IPK.forEach(k -> sql.update("insert into survei_jawaban values (?::uuid, ?, 4)", id, k));
        }
        Indeks ikm = indeks("bbspjikfk", "IKM", bulan, 0).orElseThrow();
        assertThat(ikm.nilai()).isEqualTo(new BigDecimal("91.67"));
        assertThat(ikm.mutu().huruf()).isEqualTo("A");
        assertThat(ikm.rincian()).extracting(Jumlah::kode).containsExactlyElementsOf(ContohSurvei.SKM);
        assertThat(indeks("bbspjikfk", "IPK", bulan, 0).orElseThrow().nilai()).isEqualTo(new BigDecimal("100.00"));
        assertThat(indeks("bspji-pontianak", "IKM", bulan, 0)).isEmpty();
        assertThat(indeks("bbspjikfk", "IKM", bulan.plusMonths(1), 1)).isEmpty();
    }

    /** One page asks for satisfaction and corruption and leads on to complaints and suggestions. */
    @Test
    @Tag("SRV-004")
    void theSheetHasBothIndicesAndTheWayToComplaintsAndSuggestions() throws Exception {
        long order = terbitkan.orderTerbit();
        String siapa = sql.queryForObject("select username from pengguna where pelanggan = ? order by id limit 1", String.class, pelanggan(order));
        String halaman = web.buka(siapa, "/portal/survei/" + order).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("judul-IKM", "judul-IPK", "name=\"komentar\"", "/portal/pengaduan/baru?order=", "/portal/bantuan/testimoni").containsPattern("name=\"jawaban\\.[A-Za-z0-9_-]+\"").doesNotContain("??");
    }
}
