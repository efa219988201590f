package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import id.laju.umum.Tanggal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static void besok() {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))));
    }

    /** What was measured at the site is typed a day later. */
    private void kalibrasiPada(Jalan j, LocalDate kunjungan) {
        Task t = alur.semua(j, "kalibrasiAlat").get(0);
        assertThat(orang.lihat(t.getAssignee(), t).get("tanggal").asText()).isEqualTo(kunjungan.toString());
        Map<String, Object> isi = kal.isian();
        isi.put("tanggal", kunjungan.minusDays(1).toString());
        assertThatThrownBy(() -> orang.selesaikan(t.getAssignee(), t, isi)).hasMessageContaining("sebelum kunjungan ke lokasi");
        isi.put("tanggal", kunjungan.toString());
        orang.selesaikan(t.getAssignee(), t, isi);
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
