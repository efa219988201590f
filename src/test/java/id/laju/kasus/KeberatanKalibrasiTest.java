package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.kalibrasi.KalibrasiService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.lhu.KeberatanService;
import id.laju.mesin.KasusService;
import id.laju.pengujian.HasilService;
import id.laju.pengujian.HasilUji;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A customer objects to a certificate: the instrument, which went home, comes back and is calibrated again, as the laboratory measures it or as another one did (ISO/IEC 17025, 7.9). */
@LajuTest
class KeberatanKalibrasiTest {

    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired Orang orang;
    @Autowired KeberatanService keberatan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired HasilService hasil;
    @Autowired KalibrasiService kalibrasi;
    @Autowired KasusService kasus;
    @Autowired JdbcTemplate sql;

    private Laporan terbit() {
        Jalan j = kal.sampaiKalibrasi(1);
        alur.terbitkanLhu(alur.periksaHasil(kal.kalibrasi(j)));
        return permohonan.laporan(j.permohonanId()).get(0);
    }

    private long pilihan(Laporan l) {
        return sql.queryForObject("select p.id from sampel_parameter p join sampel s on s.id = p.sampel_id where s.permohonan_id = ?", Long.class, l.permohonanId());
    }

    /** Up to the conclusion about the repeated calibration. */
    private Jalan diulang(Laporan l, Map<String, Object> isian) {
        long id = keberatan.ajukan(l, permohonan.ambil(l.permohonanId()).pembuat(), "Anita", "Titik 50 mm menurut laboratorium lain 50,04.", List.of(pilihan(l)), List.of(), null);
        Jalan k = new Jalan(l.permohonanId(), "bbspjikfk/KBR-" + id);
        orang.selesaikan("cs", k.kasus(), "terimaKeberatan", Map.of("uraian", "Titik 50 mm diragukan."));
        orang.selesaikan("mt2", k.kasus(), "periksaKeberatan", Map.of("keputusan", "baru", "alasan", "Dikalibrasi ulang untuk memastikan."));
        alur.jalankan(k);
        orang.sebagai(AlurPengujian.PELANGGAN, () -> {
            keberatan.kirimSampel(id, alur.pelanggan().pelangganId(), "Diantar sendiri", alur.pelanggan().pelaku());
            return null;
        });
        orang.selesaikan("cs", k.kasus(), "terimaSampelBaru", Map.of("keputusan", "layak"));
        alur.jalankan(k);
        assertThat(orang.lihat("penyelia", alur.semua(k, "perbaikiHasil").get(0)).at("/baris/0/analis").asText()).as("not who measured the doubted point").isEqualTo("kalibrator2");
        alur.ulangi(k, "kalibrator2");
        orang.selesaikan("kalibrator2", alur.semua(k, "kalibrasiAlat").get(0), isian);
        return alur.periksaHasil(tanpaJawaban(alur.jalankan(k)));
    }

    /** An instrument that cannot be calibrated any more, and a customer who says nothing to it. */
    private Jalan tanpaJawaban(Jalan k) {
        for (Task usul : alur.semua(k, "usulkanTindakLanjut")) {
            orang.selesaikan("penyelia", usul, Map.of("baris", List.of(Map.of("hasilId", orang.lihat("penyelia", usul).at("/baris/0/hasilId").asLong()))));
            alur.lewat(alur.jalankan(k), "boundaryEvent_persetujuanLewat");
        }
        return k;
    }

    private Map<String, Object> berbeda() {
        Map<String, Object> baru = kal.isian();
        baru.put("titik", List.of(AlurKalibrasi.titik("0", "0,00; 0,00; 0,01", "0,02"), AlurKalibrasi.titik("50", "50,04; 50,04; 50,04", "0,02"),
            AlurKalibrasi.titik("150", "150,03; 150,02; 150,03", "0,02")));
        return baru;
    }

    private void simpulkan(Jalan k, String kesimpulan) {
        orang.selesaikan("mt2", k.kasus(), "simpulkanUjiUlang", Map.of("keputusan", kesimpulan, "catatan", "Dibandingkan dengan pembacaan semula."));
        alur.jalankan(k);
    }

    @Test
    void aConfirmedCalibrationLeavesTheCertificateAsItIs() {
        Laporan l = terbit();
        Jalan k = diulang(l, kal.isian());
        simpulkan(k, "dikukuhkan");
        assertThat(kasus.ambil(k.kasus()).status()).isEqualTo("Hasil Dikukuhkan");
        assertThat(dokumen.ambil(l.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        List<HasilUji> riwayat = hasil.riwayat(pilihan(l));
        assertThat(riwayat).hasSize(3);
        assertThat(kalibrasi.data(riwayat.get(0).id())).as("what counts again is measured as before").isEqualTo(kalibrasi.data(riwayat.get(2).id()));
    }

    @Test
    void aCertificateWhoseInstrumentCannotBeMeasuredAgainMayBeWithdrawn() {
        Laporan l = terbit();
        Map<String, Object> rusak = kal.isian();
        rusak.put("tidakDapatDiuji", "Rahang aus");
        Jalan k = diulang(l, rusak);
        simpulkan(k, "dicabut");
        assertThat(kasus.ambil(k.kasus()).status()).isEqualTo("Laporan Dicabut");
        assertThat(dokumen.ambil(l.dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(keberatan.berjalan(alur.pelanggan().pelangganId())).noneMatch(x -> x.laporanId() == l.id());
        assertThat(sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, "keberatan/" + k.kasus().replaceAll(".*-", "") + "/dicabut/%")).isNotEmpty();
        assertThat(sql.queryForObject("select hasil from keberatan_hasil where laporan_id = ?", String.class, l.id())).isEqualTo("DICABUT");
    }

    @Test
    void aDifferentCalibrationCorrectsTheCertificate() {
        Laporan l = terbit();
        Jalan k = diulang(l, berbeda());
        simpulkan(k, "dikoreksi");
        JsonNode form = orang.lihat("cs", orang.tugas(k.kasus(), "isiKoreksi"));
        assertThat(form.get("beda").toString()).contains("Titik 50 mm", "50,04");
    }
}
