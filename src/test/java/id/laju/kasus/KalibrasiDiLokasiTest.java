package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.insitu.AlurLapangan;
import id.laju.kalibrasi.RiwayatAlatService;
import id.laju.kalibrasi.SertifikatKalibrasi;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calibration at the customer's site, from the payment to the certificate that says where it was done, and given up. */
@LajuTest
class KalibrasiDiLokasiTest {

    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired AlurLapangan lapangan;
    @Autowired Orang orang;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired RiwayatAlatService riwayat;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;

    private Permohonan dibayar() {
        Jalan j = kal.ajukan(1);
        alur.setujuiPenawaran(alur.periksaDanSetujui(j));
        sql.update("update permohonan set asal_contoh = 'SAMPLING' where id = ?", j.permohonanId());
        sql.update("update sampel set tipe_id = null, tipe_en = null where permohonan_id = ?", j.permohonanId());
        alur.bayar(alur.terbitkanBilling(j));
        return permohonan.ambil(j.permohonanId());
    }

    @Test
    @Tag("CAL-016")
    @Tag("INS-011")
    @Tag("INS-013")
    void theCertificateNamesTheSite() {
        Permohonan p = dibayar();
        lapangan.teruskan(p);
        lapangan.berangkat(p, "kalibrator");
        lapangan.kerjakan(p, "kalibrator");
        LocalDate kunjungan = kal.hari();
        assertThat(beritaAcara(p)).as("what was read is signed for").contains("Tanggal kalibrasi : " + Tanggal.panjang(kunjungan), "20,1 °C ± 0,4 °C, 55 % ± 3 %", "SA-", "50 50; 50 menyusul");
        besok();
        lapangan.terima(p);
        Jalan j = alur.tugaskan(alur.terima(new Jalan(p.id(), p.kasus())));
        kalibrasiPada(j, kunjungan);
        alur.terbitkanLhu(alur.periksaHasil(alur.jalankan(j)));
        Laporan l = permohonan.laporan(p.id()).get(0);
        assertThat(Pdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ")).as("the day of the work, by the plate of the instrument, which never left its place")
            .contains(Tanggal.panjang(kunjungan), "Mettler ML204, seri 77", "dibaca petugas pada alat di lokasi")
            .doesNotContain("Tanggal diterima");
        assertThat(riwayat.milik(p.pelangganId(), "seri 77")).anyMatch(r -> r.kini().nomorSertifikat().equals(l.nomorLhu()) && r.kini().dikalibrasi().equals(kunjungan));
        assertThat(Pdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ")).contains(p.namaCetak() + ", " + p.alamatCetak().replaceAll("\\s+", " "));
        assertThat(new String(dokumen.lampiran(l.dokumenId(), SertifikatKalibrasi.KEMBARAN).orElseThrow(), StandardCharsets.UTF_8)).contains("<dcc:performanceLocation>customer<");
    }

    private String beritaAcara(Permohonan p) {
        return Pdf.teks(dokumen.isi(sql.queryForObject("select h.berita_acara_id from hasil_lapangan h join jadwal_lapangan j on j.id = h.jadwal_id where j.permohonan_id = ?", UUID.class, p.id())));
    }

    private static void besok() {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))));
    }

    /** What was measured at the site is typed a day later. */
    private void kalibrasiPada(Jalan j, LocalDate kunjungan) {
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        JsonNode form = orang.lihat(t.getAssignee(), t);
        assertThat(form.get("tanggal").asText()).isEqualTo(kunjungan.toString());
        assertThat(form.get("diLokasi").asText()).as("who measured").contains(Tanggal.panjang(kunjungan));
        assertThat(form.at("/titik/1/pembacaan").asText()).isEqualTo("50; 50");
        assertThat(form.at("/titik/1/ketidakpastian").isNull()).as("left to the balai").isTrue();
        assertThat(form.at("/isian/suhu").asText()).isEqualTo("20,1");
        assertThat(form.get("standar")).anyMatch(s -> s.get("dipakai").asBoolean());
        Map<String, Object> isi = kal.isian();
        isi.put("tanggal", kunjungan.minusDays(1).toString());
        assertThatThrownBy(() -> orang.selesaikan(t.getAssignee(), t, isi)).hasMessageContaining("sebelum kunjungan ke lokasi");
        isi.put("tanggal", kunjungan.toString());
        orang.selesaikan(t.getAssignee(), t, isi);
    }

    /** The officer who measured at the site, whoever then fills in the worksheet. */
    @Test
    @Tag("INS-012")
    void whoMeasuredAtTheSiteJudgesNothingOfIt() {
        Permohonan p = dibayar();
        lapangan.teruskan(p);
        lapangan.berangkat(p, "ppc", "kalibrator");
        lapangan.kerjakan(p, "kalibrator");
        lapangan.terima(p);
        Jalan j = alur.tugaskan(alur.terima(new Jalan(p.id(), p.kasus())));
        kal.kalibrasi(j);
        Task periksa = alur.semua(j, "verifikasiHasil").get(0);
        assertThat(orang.lihat("penyelia", periksa).at("/baris/0/rincian/diLokasi").asText()).as("who checks reads who measured").startsWith("Galih");
        assertThatThrownBy(() -> tugas.setAssignee(periksa.getId(), "ppc")).hasStackTraceContaining("harus diverifikasi orang lain");
        assertThatThrownBy(() -> tugas.setAssignee(periksa.getId(), "kalibrator")).as("who wrote it down").hasStackTraceContaining("harus diverifikasi orang lain");
        alur.terbitkanLhu(alur.periksaHasil(j));
    }

    /** By the rules of the worksheet, with the sentence at the field; nothing is stored until all is right. */
    @Test
    @Tag("INS-012")
    @Tag("CAL-016")
    void readingsOfTheSiteFollowTheRulesOfTheWorksheet() {
        Permohonan p = dibayar();
        lapangan.teruskan(p);
        lapangan.berangkat(p, "kalibrator");
        Task t = orang.tugas(p.kasus(), "kerjakanLapangan");
        long sampel = permohonan.sampel(p.id()).get(0).id();
        LocalDate hari = kal.hari();
        assertThat(orang.lihat("kalibrator", t).at("/butir/0/lembar/titik")).hasSize(3);
        ditolak(p, sampel, isi(sampel, hari, "ppc2", Map.of()), "bacaan.0.petugas");
        ditolak(p, sampel, isi(sampel, hari.minusDays(3), "kalibrator", Map.of()), "bacaan.0.tanggal");
        ditolak(p, sampel, isi(sampel, hari, "kalibrator", Map.of("suhu", "")), "bacaan.0.suhu");
        ditolak(p, sampel, isi(sampel, hari, "kalibrator", Map.of("standar", List.of())), "bacaan.0.standar");
        ditolak(p, sampel, isi(sampel, hari, "kalibrator", Map.of("standar", List.of(kedaluwarsa(hari)))), "bacaan.0.standar");
        ditolak(p, sampel, isi(sampel, hari, "kalibrator", Map.of("titik", List.of(AlurKalibrasi.titik("0", "0,01", "0,001"), AlurKalibrasi.titik("50", "lima", "0,02")))),
            "titik" + sampel + ".0.ketidakpastian", "titik" + sampel + ".1.pembacaan");
        ditolak(p, sampel, isi(sampel, hari, "kalibrator", Map.of("titik", List.of(Map.of("nominal", "0", "pembacaan", "0,01")))), "bacaan.0.titik");
        ditolak(p, sampel, isi(sampel, hari, "kalibrator", Map.of("tidakDapatDiuji", "Rahang aus")), "bacaan.0.tidakDapatDiuji");
        assertThat(sql.queryForObject("select count(*) from bacaan_lapangan where sampel_id = ?", Long.class, sampel)).isZero();
        Map<String, Object> rusak = isi(sampel, hari, "kalibrator", Map.of("tidakDapatDiuji", "Rahang aus", "titik", List.of()));
        kirim(p, rusak);
        lapangan.latar(p);
        assertThat(orang.lihat("cs", orang.tugas(p.kasus(), "terimaDariLapangan")).at("/butir/0/bacaan").asText()).isEqualTo("tidak dapat dikalibrasi: Rahang aus");
        assertThat(beritaAcara(p)).contains("Tidak dapat dikalibrasi : Rahang aus").doesNotContain("Standar acuan", "Pembacaan alat");
        assertThatThrownBy(() -> sql.update("update bacaan_lapangan set tidak_dapat = 'lain' where sampel_id = ?", sampel)).isInstanceOf(DataAccessException.class);
        lapangan.terima(p);
        Jalan j = alur.tugaskan(alur.terima(new Jalan(p.id(), p.kasus())));
        assertThat(orang.lihat("kalibrator", alur.semua(j, "kalibrasiAlat").get(0)).at("/isian/tidakDapatDiuji").asText()).isEqualTo("Rahang aus");
        kal.kalibrasi(j);
    }

    private long kedaluwarsa(LocalDate hari) {
        return sql.queryForObject("select id from standar_acuan where satker = 'bbspjikfk' and aktif and berlaku_sampai < ? limit 1", Long.class, hari);
    }

    private Map<String, Object> isi(long sampel, LocalDate hari, String petugas, Map<String, Object> lain) {
        Map<String, Object> satu = lapangan.bacaan(sampel, hari, petugas);
        Map<String, Object> isian = new HashMap<>();
        ((Map<?, ?>) satu.get("isian")).forEach((k, v) -> isian.put(String.valueOf(k), v));
        isian.putAll(lain);
        satu.put("isian", isian);
        return satu;
    }

    private void ditolak(Permohonan p, long sampel, Map<String, Object> bacaan, String... bidang) {
        assertThatThrownBy(() -> kirim(p, bacaan)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys(bidang));
    }

    private void kirim(Permohonan p, Map<String, Object> bacaan) {
        lapangan.siapkanBukti(p, "kalibrator");
        Map<String, Object> isi = lapangan.laporan(p);
        isi.put("bacaan", new ArrayList<>(List.of(bacaan)));
        orang.selesaikan("kalibrator", p.kasus(), "kerjakanLapangan", isi);
    }

    @Test
    @Tag("INS-009")
    void standardsThatGoAlongAreValidDuringTheVisit() {
        Permohonan p = dibayar();
        lapangan.teruskan(p);
        LocalDate hari = kal.hari();
        Task t = orang.tugas(p.kasus(), "susunJadwal");
        assertThat(orang.lihat("sampling", t).get("standar")).isNotEmpty();
        Map<String, Object> rencana = lapangan.rencana("kalibrator");
        rencana.put("standar", List.of(kedaluwarsa(hari)));
        assertThatThrownBy(() -> orang.selesaikan("sampling", t, rencana)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("standar"));
        rencana.put("standar", List.of(kal.standar("SA-01")));
        orang.selesaikan("sampling", t, rencana);
        assertThat(orang.lihat("koordinator", orang.tugas(p.kasus(), "setujuiJadwal")).at("/k/jadwal/alat")).anyMatch(a -> a.asText().startsWith("SA-01") && a.asText().endsWith("(standar acuan)"));
        orang.selesaikan("koordinator", p.kasus(), "setujuiJadwal", Map.of("keputusan", "setuju"));
        lapangan.latar(p);
        lapangan.sepakati(p);
        lapangan.tandatangani(p);
        assertThat(orang.lihat("kalibrator", orang.tugas(p.kasus(), "kerjakanLapangan")).at("/butir/0/lembar/standar"))
            .as("what was taken along is ticked on the phone").anyMatch(s -> s.get("label").asText().startsWith("SA-01") && s.get("dipakai").asBoolean());
        lapangan.kerjakan(p, "kalibrator");
    }

    @Test
    void givenUpItEndsAsCancelled() {
        Permohonan p = dibayar();
        lapangan.teruskan(p);
        for (int i = 0; i < 3; i++) {
            lapangan.berangkat(p, "kalibrator");
            lapangan.tunda(p, "kalibrator");
        }
        orang.selesaikan("koordinator", p.kasus(), "putuskanPenundaan", Map.of("keputusan", "berhenti", "catatan", "Pabrik tutup"));
        orang.selesaikan("cs", p.kasus(), "bereskanPembatalan", Map.of("menjadi", "dikembalikan", "alasan", "Pabrik tutup"));
        lapangan.latar(p);
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Batal");
        assertThat(sql.queryForObject("select tujuan from kelebihan where asal = 'PEMBATALAN' and pelanggan_id = ? order by id desc limit 1", String.class, p.pelangganId())).isEqualTo("DIKEMBALIKAN");
    }
}
