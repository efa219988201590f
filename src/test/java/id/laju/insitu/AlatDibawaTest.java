package id.laju.insitu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.pengujian.Alat;
import id.laju.pengujian.AlatService;
import id.laju.pengujian.KeadaanAlatService;
import id.laju.pengujian.KeadaanAlat;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instrument that was taken along to a customer was in use there. */
@LajuTest
class AlatDibawaTest {

    @Autowired AlurLapangan alur;
    @Autowired AlatService alat;
    @Autowired KeadaanAlatService keadaanAlat;
    @Autowired Orang orang;

    @AfterEach
    void jamBiasa() {
        ClockUtil.reset();
    }

    private void berhenti(Permohonan p, long id, LocalDateTime sejak) {
        keadaanAlat.ubah(p.satker(), id, KeadaanAlat.DIHENTIKAN, sejak.toLocalDate(), "Layar mati", "admin");
    }

    @Test
    void itCannotHaveBeenOutOfUseOnTheDayOfTheVisit() {
        Permohonan p = alur.mulai();
        long dibawa = alat.simpan(new Alat(null, p.satker(), "BAWA-" + p.id(), "pH meter", null, null, false, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        long lain = alat.simpan(new Alat(null, p.satker(), "CADANGAN-" + p.id(), "pH meter", null, null, false, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        LocalDateTime kunjungan = alur.kini().plusDays(5);
        alur.teruskan(p);
        Map<String, Object> rencana = alur.rencana("ppc");
        rencana.put("alat", List.of(dibawa, lain));
        orang.selesaikan("sampling", p.kasus(), "susunJadwal", rencana);
        orang.selesaikan("koordinator", p.kasus(), "setujuiJadwal", Map.of("keputusan", "setuju"));
        alur.latar(p);
        alur.sepakati(p);
        alur.tandatangani(p);
        alur.pukul(kunjungan.minusDays(2));
        berhenti(p, lain, kunjungan.minusDays(3));
        assertThat(alat.ambil(p.satker(), lain).keadaan()).as("it did not go yet").isEqualTo(KeadaanAlat.DIHENTIKAN);
        alur.pukul(kunjungan.plusDays(2));
        assertThatThrownBy(() -> berhenti(p, dibawa, kunjungan)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("sejak")).contains("dibawa ke lokasi pelanggan sampai"));
        berhenti(p, dibawa, kunjungan.plusDays(1));
        assertThat(alat.ambil(p.satker(), dibawa).keadaan()).isEqualTo(KeadaanAlat.DIHENTIKAN);
    }
}
