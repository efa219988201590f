package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.WebUji;
import id.laju.mesin.TugasDitolak;
import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process {@code pengingat-kalibrasi}: every path, and what the register tells it. */
@LajuTest
class PengingatAlatTest {

    private static final String KFK = "bbspjikfk";

    @Autowired AlatService alat;
    @Autowired KalibrasiAlatService kalibrasiAlat;
    @Autowired KeadaanAlatService keadaanAlat;
    @Autowired PengingatAlat pengingat;
    @Autowired ManagementService pengelola;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private long id;
    private LocalDate hari;

    @BeforeEach
    void adaAlat() {
        hari = alat.hariIni(KFK);
        id = alat.simpan(new Alat(null, KFK, "PGT-" + UUID.randomUUID().toString().substring(0, 8), "Neraca uji", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
    }

    private String kasus() {
        return AlatProses.kasus(alat.ambil(KFK, id));
    }

    private Job timer() {
        return pengelola.createJobQuery().processInstanceId(instansi()).activityId("catchEvent_waktuIngatkan").singleResult();
    }

    private String instansi() {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus()).singleResult().getId();
    }

    private boolean berjalan() {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus()).count() == 1;
    }

    private Task tugas() {
        return orang.tugas(kasus(), "perbaruiKalibrasi");
    }

    private static Date pagi(LocalDate hari) {
        return Date.from(hari.atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant());
    }

    private static KalibrasiIsian laik(LocalDate dari, LocalDate sampai) {
        return new KalibrasiIsian(dari, sampai, "KAL-1", "Lab Kalibrasi", true, null);
    }

    private Map<String, Object> kalibrasi(LocalDate sampai) {
        Map<String, Object> isi = new HashMap<>(Map.<String, Object>of("keputusan", "kalibrasi", "tanggal", hari.toString(), "nomorSertifikat", "KAL-2", "lembaga", "Lab Kalibrasi", "laik", true));
        if (sampai != null) {
            isi.put("sampai", sampai.toString());
        }
        return isi;
    }

    @Test
    void anInstrumentThatWasNeverCalibratedAsksAtOnceAndTheTaskRecordsIt() throws Exception {
        assertThat(alat.ambil(KFK, id).halangan(hari)).isEqualTo("belum dikalibrasi");
        assertThatThrownBy(() -> alat.pastikanLayak(KFK, id, hari)).hasMessageContaining("belum dikalibrasi");
        Pekerjaan.kerjakan(pengelola, timer().getId());
        assertThat(orang.lihat("penyelia", tugas()).get("berakhir").asBoolean()).isTrue();
        web.buka("penyelia", "/kasus/" + kasus()).andExpect(status().isOk());
        web.buka("penyelia.ptk", "/kasus/" + kasus()).andExpect(status().isNotFound());
        assertThatThrownBy(() -> orang.selesaikan("penyelia", tugas(), Map.of())).hasMessageContaining("Pilih");
        assertThatThrownBy(() -> orang.selesaikan("penyelia", tugas(), kalibrasi(null))).hasMessageContaining("berlaku");
        assertThatThrownBy(() -> orang.selesaikan("analis", tugas(), kalibrasi(hari.plusYears(1)))).isInstanceOf(TugasDitolak.class);

        orang.selesaikan("penyelia", tugas(), kalibrasi(hari.plusYears(1)));
        assertThat(tugas()).isNull();
        assertThat(timer().getDuedate()).isEqualTo(pagi(hari.plusYears(1).minusDays(30)));
        alat.pastikanLayak(KFK, id, hari);
        assertThat(kalibrasiAlat.semua(id)).singleElement().satisfies(k -> assertThat(k.oleh()).isEqualTo("penyelia"));
    }

    /** One model for every balai; who hears of it is whoever judges results there. */
    @Test
    void whoHearsOfALateReminderFollowsTheModelsOfTheBalai() throws Exception {
        Pekerjaan.kerjakan(pengelola, timer().getId());
        assertThat(eskalasi(kasus())).isEqualTo("manajer-teknis");
        long ptk = alat.simpan(new Alat(null, "bspji-pontianak", "PGT-" + UUID.randomUUID().toString().substring(0, 8), "Neraca uji", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin.ptk");
        String nomor = AlatProses.kasus(alat.ambil("bspji-pontianak", ptk));
        Pekerjaan.kerjakan(pengelola, pengelola.createJobQuery().processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId())
            .activityId("catchEvent_waktuIngatkan").singleResult().getId());
        assertThat(eskalasi(nomor)).as("PJ Lab, not a Manajer Teknis").isEqualTo("koordinator-lab");
        mesin.deleteProcessInstance(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId(), "test");
        mesin.deleteProcessInstance(instansi(), "test");
    }

    private String eskalasi(String nomor) {
        return sql.queryForObject("select eskalasi from langkah where kasus = ? and elemen = 'userTask_perbaruiKalibrasi'", String.class, nomor);
    }

    @Test
    void aCalibrationOnThePageMovesTheReminderAndTakesTheTaskAway() {
        kalibrasiAlat.catat(KFK, id, laik(hari.minusMonths(11), hari.plusDays(20)), null, null, "admin");
        Pekerjaan.kerjakan(pengelola, timer().getId());
        assertThat(tugas().getDueDate()).isEqualTo(pagi(hari.plusDays(21)));
        kalibrasiAlat.catat(KFK, id, laik(hari, hari.plusYears(2)), null, null, "admin");
        assertThat(tugas()).isNull();
        assertThat(timer().getDuedate()).isEqualTo(pagi(hari.plusYears(2).minusDays(30)));
        // an older certificate that is found later changes nothing
        kalibrasiAlat.catat(KFK, id, laik(hari.minusYears(3), hari.minusYears(2)), null, null, "admin");
        assertThat(alat.ambil(KFK, id).kalibrasiSampai()).isEqualTo(hari.plusYears(2));
    }

    @Test
    void anInstrumentOutOfUseIsNotRemindedOfUntilItComesBack() {
        Pekerjaan.kerjakan(pengelola, timer().getId());
        orang.selesaikan("mt", tugas(), Map.of("keputusan", "keadaan", "keadaan", "DIKALIBRASI", "alasan", "Dikirim ke laboratorium kalibrasi"));
        assertThat(berjalan()).isFalse();
        assertThatThrownBy(() -> alat.pastikanLayak(KFK, id, hari)).hasMessageContaining("sedang dikalibrasi");
        kalibrasiAlat.catat(KFK, id, laik(hari, hari.plusYears(1)), null, null, "admin");
        assertThat(alat.ambil(KFK, id)).matches(a -> a.aktif() && a.layak(hari.plusYears(1)) && !a.layak(hari.plusYears(1).plusDays(1)));
        assertThat(berjalan()).isTrue();
        keadaanAlat.ubah(KFK, id, KeadaanAlat.DIHENTIKAN, null, "Dihapus dari inventaris", "admin");
        assertThat(berjalan()).isFalse();
        assertThatThrownBy(() -> keadaanAlat.ubah(KFK, id, KeadaanAlat.DIHENTIKAN, null, "Lagi", "admin")).hasMessageContaining("sudah dihentikan");
        assertThat(keadaanAlat.riwayat(id)).extracting(AlatMapper.Keadaan::keadaan)
            .containsExactly(KeadaanAlat.DIHENTIKAN, KeadaanAlat.DIPAKAI, KeadaanAlat.DIKALIBRASI, KeadaanAlat.DIPAKAI);
    }

    @Test
    void aDayIsJudgedByTheStateThatTheInstrumentHadOnIt() {
        kalibrasiAlat.catat(KFK, id, laik(hari.minusMonths(11), hari.plusDays(2)), null, null, "admin");
        try {
            ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(3))));
            keadaanAlat.ubah(KFK, id, KeadaanAlat.DIPERBAIKI, null, "Layar rusak", "admin");
            LocalDate nanti = alat.hariIni(KFK);
            assertThatThrownBy(() -> alat.pastikanLayak(KFK, id, nanti)).hasMessageContaining("sedang diperbaiki");
            alat.pastikanLayak(KFK, id, hari);
            keadaanAlat.ubah(KFK, id, KeadaanAlat.DIPAKAI, null, "Layar diganti", "admin");
            assertThatThrownBy(() -> alat.pastikanLayak(KFK, id, nanti)).hasMessageContaining("berakhir");
            kalibrasiAlat.catat(KFK, id, laik(nanti, nanti.plusYears(1)), null, null, "admin");
            alat.pastikanLayak(KFK, id, nanti);
            alat.pastikanLayak(KFK, id, hari);
            assertThatThrownBy(() -> alat.pastikanLayak(KFK, id, hari.minusYears(2))).hasMessageContaining("belum dikalibrasi pada");
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void anUnfitInstrumentGoesOutOfUseAndItsHistoryStays() {
        assertThatThrownBy(() -> kalibrasiAlat.catat(KFK, id, new KalibrasiIsian(hari, null, "KAL-3", "Lab", false, null), null, null, "admin"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("catatan"));
        kalibrasiAlat.catat(KFK, id, new KalibrasiIsian(hari, null, "KAL-3", "Lab", false, "Penyimpangan 0,4 g di 100 g"), null, null, "admin");
        assertThat(alat.ambil(KFK, id).keadaan()).isEqualTo(KeadaanAlat.DIPERBAIKI);
        assertThatThrownBy(() -> sql.update("delete from kalibrasi_alat where alat_id = ?", id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.update("update keadaan_alat set alasan = 'x' where alat_id = ?", id)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theSweepStartsWhatHasNoProcessOnce() {
        mesin.deleteProcessInstance(instansi(), "uji");
        pengingat.sapu();
        assertThat(berjalan()).isTrue();
        pengingat.sapu();
        assertThat(berjalan()).isTrue();
    }
}
