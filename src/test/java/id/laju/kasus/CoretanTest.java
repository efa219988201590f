package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.kelebihan.AlurKelebihan;
import id.laju.lhu.AmandemenService;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JenisBaris;
import id.laju.penawaran.PenawaranService;
import id.laju.pengujian.JawabanSampelService;
import id.laju.pengujian.PersetujuanService;
import id.laju.permohonan.PermohonanService;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is dropped from a paid order with the customer's consent comes back as money: to be examined, or into the balance it was paid from. */
@LajuTest
class CoretanTest {

    @Autowired AlurKelebihan kelebihan;
    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired PenawaranService penawaran;
    @Autowired PersetujuanService persetujuan;
    @Autowired AmandemenService amandemen;
    @Autowired PermohonanService permohonan;
    @Autowired JawabanSampelService jawaban;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    @AfterEach
    void kosongkan() {
        kelebihan.kosongkan();
    }

    private Jalan setujuDenganDiskon(Jalan j, BigDecimal diskon) {
        orang.selesaikan("cs", j.kasus(), "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", alur.kajiUlang(true)));
        orang.selesaikan("ketua", j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan",
            List.of(Map.of("jenis", "DISKON", "uraian", "Diskon UMKM", "dasar", "PP 54/2021 Pasal 5", "dokumen", "S-9/2026, 2 Maret 2026", "jumlah", diskon))));
        return alur.setujuiPenawaran(alur.jalankan(j));
    }

    /** All that this order asks for, with these parameters of each sample not testable. */
    private void ujiKecuali(Jalan j, int banyakGagal) {
        for (Task t : alur.semua(j, "ujiSampel")) {
            List<Map<String, Object>> baris = new ArrayList<>();
            orang.lihat(t.getAssignee(), t).get("baris").forEach(b -> {
                Map<String, Object> satu = new HashMap<>(Map.of("pilihanId", b.at("/parameter/pilihanId").asLong()));
                satu.put(baris.size() < banyakGagal ? "tidakDapatDiuji" : "hasil", baris.size() < banyakGagal ? "Contoh habis" : "0,05");
                baris.add(satu);
            });
            orang.selesaikan(t.getAssignee(), t, Map.of("tanggal", LocalDate.now(jam).toString(), "baris", baris));
        }
        alur.jalankan(j);
    }

    private void coret(Jalan j) {
        usulkan(j);
        alur.sampelIds(j).forEach(s -> setujuiCoretan(j, s));
        alur.jalankan(j);
    }

    private void setujuiCoretan(Jalan j, long sampelId) {
        Map<Long, String> pilihan = new HashMap<>();
        persetujuan.menunggu(sampelId).forEach(h -> pilihan.put(h.pilihanId(), "CORET"));
        orang.sebagai(AlurPengujian.PELANGGAN, () -> persetujuan.jawab(alur.pelanggan().pelangganId(), sampelId, pilihan, alur.pelanggan().pelaku()));
    }

    private void usulkan(Jalan j) {
        for (Task t : alur.semua(j, "usulkanTindakLanjut")) {
            List<Map<String, Object>> baris = new ArrayList<>();
            orang.lihat("penyelia", t).get("baris").forEach(b -> baris.add(Map.of("hasilId", b.get("hasilId").asLong())));
            orang.selesaikan("penyelia", t, Map.of("baris", baris));
        }
        alur.jalankan(j);
    }

    private List<BigDecimal> kelebihan(Jalan j) {
        return sql.queryForList("select jumlah from kelebihan where permohonan_id = ? and asal = 'CORETAN' and status = 'DIAJUKAN' order by id", BigDecimal.class, j.permohonanId());
    }

    private BigDecimal total(Jalan j) {
        return penawaran.yangDisetujui(j.permohonanId()).orElseThrow().total();
    }

    private List<BarisPenawaran> parameter(Jalan j) {
        return penawaran.baris(penawaran.yangDisetujui(j.permohonanId()).orElseThrow().id()).stream().filter(b -> b.jenis() == JenisBaris.PARAMETER).toList();
    }

    private int surat(Jalan j) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "coretan/" + j.permohonanId() + "/%");
    }

    @Test
    void aParameterOfASampleComesBackWithoutItsShareOfTheDiscount() {
        Jalan j = setujuDenganDiskon(alur.ajukan(1), new BigDecimal(10_000));
        alur.bayar(alur.terbitkanBilling(j));
        alur.tugaskan(alur.terima(alur.tiba(j)));
        ujiKecuali(j, 1);
        coret(j);
        BigDecimal semua = parameter(j).stream().map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        long dicoret = sql.queryForObject("select c.parameter_id from parameter_lab l join sampel_parameter c on c.id = l.pilihan_id where c.sampel_id = ? and l.dicoret is not null",
            Long.class, alur.sampelIds(j).get(0));
        BigDecimal harga = parameter(j).stream().filter(b -> b.parameterId() == dicoret).map(BarisPenawaran::jumlah).findFirst().orElseThrow();
        BigDecimal uang = harga.multiply(total(j)).divide(semua, 0, RoundingMode.HALF_UP);
        assertThat(uang).isPositive().isLessThan(harga);
        assertThat(kelebihan(j)).singleElement().satisfies(x -> assertThat(x).isEqualByComparingTo(uang));
        long id = sql.queryForObject("select id from kelebihan where permohonan_id = ?", Long.class, j.permohonanId());
        assertThat(orang.lihat("bendahara", orang.tugas("bbspjikfk/KLB-" + id, "periksaKelebihan")).toString()).contains("Dicoret dari order yang sudah dibayar", "NTPN");
        assertThat(surat(j)).isPositive();
    }

    @Test
    void twoSamplesOfOneOrderAndThenAllOfIt() {
        Jalan j = setujuDenganDiskon(alur.ajukan(2), new BigDecimal(7_777));
        alur.bayar(alur.terbitkanBilling(j));
        alur.tugaskan(alur.terima(alur.tiba(j)));
        ujiKecuali(j, 2);
        coret(j);
        assertThat(kelebihan(j)).hasSize(2);
        assertThat(kelebihan(j).stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as("everything was dropped: everything that was paid").isEqualByComparingTo(total(j));
    }

    /** @param berlakuLagi what was dropped first counts again, as after a confirmed report */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRefusalTakesNothingOfWhatIsDroppedLater(boolean berlakuLagi) {
        Jalan j = setujuDenganDiskon(alur.ajukan(2), new BigDecimal(10_000));
        alur.bayar(alur.terbitkanBilling(j));
        alur.tugaskan(alur.terima(alur.tiba(j)));
        ujiKecuali(j, 1);
        usulkan(j);
        List<Long> sampel = alur.sampelIds(j);
        setujuiCoretan(j, sampel.get(0));
        alur.jalankan(j);
        BigDecimal satu = kelebihan(j).get(0);
        long ditolak = sql.queryForObject("select id from kelebihan where permohonan_id = ?", Long.class, j.permohonanId());
        orang.selesaikan("bendahara", "bbspjikfk/KLB-" + ditolak, "periksaKelebihan", Map.of("hasil", "tidakLayak", "catatan", "Parameter ini tetap diuji"));
        if (berlakuLagi) {
            sql.update("update parameter_lab l set dicoret = null from sampel_parameter c where c.id = l.pilihan_id and c.sampel_id = ?", sampel.get(0));
        }
        setujuiCoretan(j, sampel.get(1));
        alur.jalankan(j);
        assertThat(kelebihan(j)).singleElement().satisfies(x -> assertThat(x).as("its own share, to the rounding").isBetween(satu.subtract(BigDecimal.ONE), satu.add(BigDecimal.ONE)));
    }

    @Test
    void anInstrumentThatCannotBeCalibrated() {
        Jalan j = kal.sampaiKalibrasi(1);
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        Map<String, Object> isi = kal.isian();
        isi.put("tidakDapatDiuji", "Layar mati");
        orang.selesaikan(t.getAssignee(), t, isi);
        coret(alur.jalankan(j));
        assertThat(kelebihan(j)).singleElement().satisfies(x -> assertThat(x).isEqualByComparingTo(total(j)));
    }

    @Test
    void aRefusedSampleThatTheCustomerLetsGo() {
        Jalan j = alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(2)));
        alur.tiba(alur.bayar(alur.terbitkanBilling(j)));
        long ditolak = alur.sampelIds(j).get(0);
        Task t = alur.semua(j, "terimaSampel").stream().filter(x -> orang.lihat("cs", x).toString().contains("Garam Meja 1")).findFirst().orElseThrow();
        List<Map<String, Object>> syarat = new ArrayList<>();
        orang.lihat("cs", t).get("syarat").forEach(s -> syarat.add(Map.of("terpenuhi", false, "catatan", "Bocor")));
        orang.selesaikan("cs", t, Map.of("keputusan", "tolak", "kondisi", "Bocor", "jumlah", "1 karung", "alasan", "Kemasan bocor", "syarat", syarat));
        alur.jalankan(j);
        assertThat(kelebihan(j)).as("not before the customer says so").isEmpty();
        orang.sebagai(AlurPengujian.PELANGGAN, () -> jawaban.putuskanPenolakan(alur.pelanggan().pelangganId(), ditolak, false, alur.pelanggan().pelaku()));
        alur.jalankan(j);
        BigDecimal harga = parameter(j).stream().filter(b -> b.sampelId() == ditolak).map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(kelebihan(j)).singleElement().satisfies(x -> assertThat(x).isEqualByComparingTo(harga));
    }

    @Test
    void aSampleThatNeverCameStaysPaid() {
        Jalan j = alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(1)))));
        alur.lewat(j, "boundaryEvent_sampelLewat");
        assertThat(kelebihan(j)).as("nobody agreed to anything; the customer may ask").isEmpty();
    }

    @Test
    void whatWasPaidFromTheBalanceGoesBackThere() {
        Jalan j = alur.periksaDanSetujui(alur.ajukan(1));
        sql.update("""
            insert into saldo_muka (satker, pelanggan_id, akun, jenis, jumlah, surat_nomor, surat_tanggal, berkas_id, keterangan, dicatat, dicatat_oleh)
            values ('bbspjikfk', ?, '425289', 'SALDO_AWAL', 1000, 'S-1/UJI', current_date, (select draf from dokumen limit 1), 'Titipan', now(), 'bendahara')""", alur.pelanggan().pelangganId());
        alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(j)));
        alur.tugaskan(alur.terima(alur.tiba(j)));
        ujiKecuali(j, 2);
        coret(j);
        assertThat(kelebihan(j)).singleElement().satisfies(x -> assertThat(x).as("what the bill brought").isEqualByComparingTo(total(j).subtract(new BigDecimal(1000))));
        assertThat(sql.queryForObject("select jumlah from saldo_muka where permohonan_id = ? and jenis = 'CORETAN'", BigDecimal.class, j.permohonanId())).isEqualByComparingTo("1000");
        assertThat(sql.queryForObject("select sum(jumlah) from saldo_muka where pelanggan_id = ? and akun = '425289'", BigDecimal.class, alur.pelanggan().pelangganId())).isEqualByComparingTo("1000");
    }

    /** A correction in which the first parameter cannot be tested again and the customer lets it go. @return its case, tests checked */
    private Jalan dicoretSaatKoreksi(Jalan j) {
        Jalan k = new Jalan(j.permohonanId(), "bbspjikfk/AMD-" + amandemen.mintaStaf(permohonan.laporan(j.permohonanId()).get(0), "Hasil diragukan.", "Hasil diragukan.", "cs"));
        long ragu = orang.lihat("mt", orang.tugas(k.kasus(), "putuskanAmandemen")).at("/baris/0/pilihanId").asLong();
        orang.selesaikan("mt", k.kasus(), "putuskanAmandemen", Map.of("keputusan", "amandemen", "alasan", "Diperiksa ulang.", "hasil", List.of(Map.of("pilihanId", ragu, "alasan", "Uji ulang"))));
        alur.ulangi(alur.jalankan(k), "analis");
        ujiKecuali(k, 1);
        coret(k);
        return alur.periksaHasil(k);
    }

    private void perbaiki(Jalan k) {
        JsonNode form = orang.lihat("cs", orang.tugas(k.kasus(), "isiKoreksi"));
        List<Map<String, Object>> sampel = new ArrayList<>();
        form.get("sampel").forEach(s -> sampel.add(Map.of("sampelId", s.get("sampelId").asLong(), "namaId", s.get("namaId").asText(), "namaEn", s.get("namaEn").asText())));
        orang.selesaikan("cs", k.kasus(), "isiKoreksi", Map.of("namaCetak", form.get("namaCetak").asText(), "alamatCetak", form.get("alamatCetak").asText(), "sampel", sampel));
        orang.selesaikan("ketua", k.kasus(), "periksaKoreksi", Map.of("keputusan", "setuju"));
        alur.terbitkanDenganKunci(alur.jalankan(k));
    }

    @Test
    void whatIsDroppedDuringACorrectionComesBackWhenTheReportIsCorrectedAndNotWhenItIsConfirmed() {
        Jalan j = setujuDenganDiskon(alur.ajukan(1), new BigDecimal(10_000));
        alur.bayar(alur.terbitkanBilling(j));
        alur.terbitkanLhu(alur.periksaHasil(alur.uji(alur.tugaskan(alur.terima(alur.tiba(j))))));
        Jalan dikukuhkan = dicoretSaatKoreksi(j);
        assertThat(kelebihan(j)).as("nothing is left out before the correction is concluded").isEmpty();
        orang.selesaikan("cs", dikukuhkan.kasus(), "isiKoreksi", Map.of("keputusan", "kembalikan", "catatan", "Pelanggan tetap memakai hasil semula."));
        orang.selesaikan("mt2", dikukuhkan.kasus(), "simpulkanUjiUlang", Map.of("keputusan", "dikukuhkan", "catatan", "Hasil semula berlaku."));
        alur.jalankan(dikukuhkan);
        assertThat(kelebihan(j)).as("the customer keeps the result").isEmpty();
        Jalan dikoreksi = dicoretSaatKoreksi(j);
        assertThat(kelebihan(j)).isEmpty();
        perbaiki(dikoreksi);
        assertThat(kelebihan(j)).singleElement().satisfies(x -> assertThat(x).isPositive().isLessThan(total(j)));
        assertThat(surat(j)).isPositive();
    }
}
