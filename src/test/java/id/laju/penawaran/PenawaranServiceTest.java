package id.laju.penawaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.layanan.SasaranTarif;
import id.laju.layanan.TarifBaru;
import id.laju.layanan.TarifService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lines, prices, refusals, and what nobody may change. */
@LajuTest
class PenawaranServiceTest {

    @Autowired AlurPenawaran alur;
    @Autowired ContohPermohonan contoh;
    @Autowired PenawaranService penawaran;
    @Autowired JawabanService jawaban;
    @Autowired PermohonanService permohonan;
    @Autowired KajiUlangService tinjauan;
    @Autowired TarifService tarif;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private static Map<String, Object> baris(String jenis, long jumlah) {
        return Map.of("jenis", jenis, "uraian", "Baris " + jenis, "dasar", "Permenperin 19/2021", "jumlah", jumlah, "dokumen", "Keputusan 12/2026, 3 Maret 2026");
    }

    private BigDecimal daftar(long permohonanId) {
        return permohonan.sampel(permohonanId).stream().flatMap(s -> permohonan.parameter(s.id()).stream())
            .map(p -> tarif.jumlah(List.of(p.parameterId()), penawaran.hariIni("bbspjikfk"))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @Tag("QUO-011")
    void thePriceIsTheSumOfTheTickedParametersOverAllSamples() {
        long id = contoh.ajukan(3, false);
        Penawaran p = penawaran.ambil(penawaran.susun(id, "cs"));
        assertThat(penawaran.baris(p.id())).hasSize(6).allSatisfy(b -> assertThat(b.dasar()).isNotBlank());
        assertThat(p.total()).isEqualByComparingTo(daftar(id)).isPositive();
    }

    @Test
    @Tag("QUO-015")
    void discountSpecialTariffAndCertificateAreLinesWithTheirLegalBasis() {
        long id = alur.mulai();
        BigDecimal awal = daftar(id);
        Penawaran p = penawaran.ambil(alur.terbit(id, List.of(baris("DISKON", 10_000), baris("KHUSUS", -5_000), baris("SERTIFIKAT", 25_000), baris("LUAR", 900_000))));
        assertThat(p.total()).isEqualByComparingTo(awal.add(new BigDecimal(10_000)));
        assertThat(penawaran.baris(p.id())).filteredOn(b -> b.jenis() == JenisBaris.DISKON).singleElement().satisfies(b -> {
            assertThat(b.harga()).isEqualByComparingTo("-10000");
            assertThat(b.dasar()).isEqualTo("Permenperin 19/2021");
        });
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(nullValues = "-", value = {
        "DISKON, Potongan, -, 1000, SK 1/2026, dasar",
        "DISKON, Potongan, PP 54/2021, 1000, -, dokumen",
        "DISKON, -, PP 54/2021, 1000, SK 1/2026, uraian",
        "DISKON, Potongan, PP 54/2021, -, SK 1/2026, jumlah",
        "DISKON, Potongan, PP 54/2021, 0, SK 1/2026, jumlah",
        "DISKON, Potongan, PP 54/2021, -1000, SK 1/2026, jumlah",
        "SERTIFIKAT, Sertifikat, PP 54/2021, 10.5, SK 1/2026, jumlah",
        "PARAMETER, Curang, PP 54/2021, 1000, SK 1/2026, jenis",
        "-, Potongan, PP 54/2021, 1000, SK 1/2026, jenis"})
    void anIncompleteLineIsRefusedAtItsField(String jenis, String uraian, String dasar, BigDecimal jumlah, String dokumen, String bidang) {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        Map<String, Object> satu = new HashMap<>();
        satu.put("jenis", jenis);
        satu.put("uraian", uraian);
        satu.put("dasar", dasar);
        satu.put("jumlah", jumlah);
        satu.put("dokumen", dokumen);
        assertThatThrownBy(() -> orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of(satu))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tambahan.0." + bidang));
        assertThat(penawaran.terakhir(id).orElseThrow().status()).isEqualTo(StatusPenawaran.DRAF);
    }

    @Test
    void aTotalBelowZeroIsRefused() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        assertThatThrownBy(() -> orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of(baris("DISKON", 99_000_000)))))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("melebihi");
    }

    @Test
    void anAspectThatIsNotFineForbidsToAcceptAndNeedsANote() {
        long id = alur.mulai();
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", AlurPenawaran.kajiUlang("WAKTU"))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        List<Map<String, Object>> tanpaCatatan = AlurPenawaran.kajiUlang("WAKTU");
        tanpaCatatan.get(3).put("catatan", "");
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "tolak", "alasan", "x", "kajiUlang", tanpaCatatan)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("kajiUlang.3.catatan"));
        assertThat(tinjauan.kajiUlangTerakhir(id)).as("nothing stored").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"perbaiki, catatan", "tolak, alasan", "mungkin, keputusan"})
    void everyDecisionNeedsItsWords(String keputusan, String bidang) {
        long id = alur.mulai();
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", keputusan, "kajiUlang", AlurPenawaran.kajiUlang(null))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "terima")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("kajiUlang"));
    }

    @Test
    void theReviewIsRecordedPerRoundWithItsPerson() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        assertThat(sql.queryForList("select oleh || putaran from kaji_ulang where permohonan_id = ?", String.class, id)).hasSize(5).containsOnly("cs1");
    }

    @Test
    void aTariffThatChangedSinceThenIsNotApproved() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        long parameter = penawaran.baris(penawaran.terakhir(id).orElseThrow().id()).get(0).parameterId();
        var hari = penawaran.hariIni("bbspjikfk");
        // Far ahead, so that no other test meets it.
        tarif.ganti("bbspjikfk", SasaranTarif.parameter(parameter), new TarifBaru(new BigDecimal(81_000), "per sampel", "PP baru", null, hari.plusDays(300)), "admin");
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(300))));
        assertThat(orang.lihat("ketua", orang.tugas(alur.kasus(id), "setujuiTarif")).at("/tarifBerubah").asBoolean()).isTrue();
        assertThatThrownBy(() -> orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("berubah");
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Tarif berubah"));
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        assertThat(penawaran.baris(penawaran.terakhir(id).orElseThrow().id()).get(0).harga()).isEqualByComparingTo("81000");
    }

    @Test
    void whatWasApprovedCannotBeChangedInTheDatabase() {
        long id = alur.mulai();
        long penawaranId = alur.terbit(id, List.of());
        for (String perintah : List.of("update penawaran_baris set harga = 1 where penawaran_id = ", "delete from penawaran_baris where penawaran_id = ",
            "update penawaran set total = 1 where id = ", "update penawaran set nomor = 'X' where id = ", "delete from penawaran where id = ")) {
            assertThatThrownBy(() -> sql.update(perintah + penawaranId)).as(perintah).isInstanceOf(DataAccessException.class);
        }
        jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN);
        assertThatThrownBy(() -> sql.update("update penawaran set status = 'BATAL', alasan = 'x' where id = " + penawaranId)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.update("insert into penawaran_baris (penawaran_id, urutan, jenis, uraian, harga, dasar) values (?, 99, 'SERTIFIKAT', 'x', 1, 'x')", penawaranId))
            .hasMessageContaining("frozen");
    }

    @Test
    void anotherCustomerAndAnUnknownNumberFindNothing() {
        long penawaranId = alur.terbit(alur.mulai(), List.of());
        assertThatThrownBy(() -> jawaban.setuju(penawaranId, alur.pelanggan() + 1, "pengguna:9")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> jawaban.batal(penawaranId, alur.pelanggan() + 1, "pengguna:9", "iseng")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> jawaban.milik(99_999_999, alur.pelanggan())).isInstanceOf(TidakDitemukan.class);
        long draf = penawaran.susun(contoh.ajukanPolos(), "cs");
        assertThatThrownBy(() -> jawaban.milik(draf, alur.pelanggan())).as("not yet issued").isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void aSecondClickOnAgreeChangesNothing() {
        long penawaranId = alur.terbit(alur.mulai(), List.of());
        jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN);
        Instant dijawab = penawaran.ambil(penawaranId).dijawab();
        jawaban.setuju(penawaranId, alur.pelanggan(), "pengguna:2");
        assertThat(penawaran.ambil(penawaranId).dijawab()).isEqualTo(dijawab);
        assertThat(penawaran.ambil(penawaranId).dijawabOleh()).isEqualTo(AlurPenawaran.PELANGGAN);
        assertThatThrownBy(() -> jawaban.batal(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN, "terlambat")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah Anda setujui");
    }

    @Test
    void aRequestThatEndsOtherwiseTakesItsQuotationWithIt() {
        long id = alur.mulai();
        long penawaranId = alur.terbit(id, List.of());
        permohonan.batal(id, "Dibatalkan dari halaman permohonan", AlurPenawaran.PELANGGAN);
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.BATAL);
        assertThatThrownBy(() -> jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class);
    }
}
