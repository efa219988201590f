package id.laju.ringkasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.lhu.TerbitkanContoh;
import id.laju.permohonan.PermohonanService;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures of one balai; other tests work on the same database, so only what changes is looked at. */
@LajuTest
class RingkasanTest {

    private static final List<String> KFK = List.of("bbspjikfk");

    @Autowired RingkasanService ringkasan;
    @Autowired TerbitkanContoh contoh;
    @Autowired PermohonanService permohonan;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    /** Its report is out, and its case waits for the survey. */
    private long order() {
        long id = contoh.orderTerbit();
        contoh.serahkan(id);
        return id;
    }

    private long bulanIni() {
        String bulan = YearMonth.now(ZoneId.of("Asia/Jakarta")).toString();
        return ringkasan.grafik(KFK).stream().filter(g -> g.layanan().equals("pengujian")).flatMap(g -> g.batang().stream()).filter(b -> b.bulan().equals(bulan)).mapToLong(RingkasanService.Batang::banyak).sum();
    }

    @Test
    @Tag("RPT-001")
    @Tag("RPT-002")
    @Tag("RPT-003")
    @Tag("RPT-004")
    void anOrderIsCountedWhereItStands() throws Exception {
        RingkasanMapper.Sampel dulu = ringkasan.sampel(KFK).get("Lab Penguji");
        long bulan = bulanIni();
        order();
        RingkasanMapper.Sampel kini = ringkasan.sampel(KFK).get("Lab Penguji");
        assertThat(kini.order()).isGreaterThan(dulu.order());
        assertThat(kini.baru() + kini.proses() + kini.selesai()).as("each once").isEqualTo(kini.order());
        assertThat(bulanIni()).isGreaterThan(bulan);
        assertThat(ringkasan.pelanggan(KFK)).satisfies(p -> {
            assertThat(p.industri()).isPositive();
            assertThat(p.penguji()).isPositive();
        });
        assertThat(ringkasan.order(KFK)).containsOnlyKeys("Sertifikasi", "Bimtek", "Kelas Bimtek").allSatisfy((k, o) -> assertThat(o.proses() + o.selesai()).as(k).isEqualTo(o.seluruh()));
        assertThat(ringkasan.order(KFK).get("Kelas Bimtek").seluruh()).isEqualTo(sql.queryForObject("select count(*) from kasus where satker = any(?) and split_part(nomor, '/', 2) like 'KLS-%'", Long.class, (Object) KFK.toArray(String[]::new)));
        String halaman = web.isi("admin", "/kelola/ringkasan");
        assertThat(halaman).containsSubsequence("Data Pelanggan", "Industri", "Non Industri", "Lab Penguji", "Lab Kalibrasi", "Order data sampel", "Sampel Baru", "Sampel Proses", "Sampel Selesai", "Sertifikasi", "Order Seluruh", "Proses",
            "Selesai", "Bimtek", "Kelas Bimtek", "Kelas Seluruh").contains("id=\"grafik\"", "<rect", "Pengujian").doesNotContain("??", "style=");
        assertThat(web.isi("cs", "/kelola/ringkasan")).contains("id=\"grafik\"");
        web.buka("analis", "/kelola/ringkasan").andExpect(status().isForbidden());
    }

    @Test
    @Tag("RPT-007")
    void everyReportIsReachedFromOnePage() throws Exception {
        String halaman = web.isi("cs", "/kelola/laporan");
        assertThat(web.isi("cs", "/kasus")).contains("href=\"/kelola/laporan\"", "href=\"/kelola/ringkasan\"");
        for (String alamat : List.of("/kelola/ringkasan", "/kelola/order", "/kelola/order-lama", "/kelola/data/pengujian", "/kelola/data/kalibrasi", "/kelola/sertifikat", "/kelola/history")) {
            assertThat(halaman).contains("href=\"" + alamat + "\"");
            assertThat(web.isi("cs", alamat)).doesNotContain("??");
        }
        assertThat(halaman).as("not hers").doesNotContain("/kelola/realisasi", "/kelola/kinerja-analis");
    }

    @Test
    @Tag("RPT-009")
    void whatAnalystsFinishedIsCountedAgainstItsTarget() throws Exception {
        String analis = "analis2";
        Map<String, Long> dulu = hitung(analis);
        String kasus = permohonan.ambil(order()).kasus();
        for (String tenggat : List.of("1 day", "-1 day")) {
            sql.update("insert into langkah (kasus, proses, versi, elemen, nama, jenis, pegangan, dibuat, tenggat, selesai, pelaku, menit_kerja) values (?, 'pengerjaan-paket', 1, 'userTask_ujiSampel', 'Uji sampel', 'userTask', ?, now(), "
                + "now() + ?::interval, now(), ?, 60)", kasus, "uji-kinerja" + tenggat, tenggat, analis);
        }
        Map<String, Long> kini = hitung(analis);
        assertThat(kini.get("banyak") - dulu.get("banyak")).isEqualTo(2);
        assertThat(kini.get("tepat") - dulu.get("tepat")).isEqualTo(1);
        assertThat(kini.get("terlambat") - dulu.get("terlambat")).isEqualTo(1);
        for (String siapa : List.of("admin", "mt")) {
            assertThat(web.isi(siapa, "/kelola/kinerja-analis?hari=30")).as(siapa).contains("Persen tepat", sql.queryForObject("select nama from staf where id = ?", String.class, analis)).doesNotContain("??");
        }
        assertThat(web.buka("admin", "/kelola/kinerja-analis?ekspor=xlsx").andReturn().getResponse().getContentType()).startsWith("application/vnd.openxmlformats");
        web.buka("cs", "/kelola/kinerja-analis").andExpect(status().isForbidden());
    }

    private Map<String, Long> hitung(String analis) {
        return ringkasan.kinerja(KFK, 30).stream().filter(k -> k.analis().equals(analis)).findFirst().map(k -> Map.of("banyak", k.banyak(), "tepat", k.tepat(), "terlambat", k.terlambat()))
            .orElse(Map.of("banyak", 0L, "tepat", 0L, "terlambat", 0L));
    }
}
