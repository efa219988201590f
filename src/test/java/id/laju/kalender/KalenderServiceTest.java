package id.laju.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Everything here is rolled back, so that other tests find the calendar as delivered. */
@LajuTest
@Transactional
@RecordApplicationEvents
@Tag("SLA-009")
class KalenderServiceTest {

    private static final String PONTIANAK = "bspji-pontianak";
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 23);
    private static final LocalDate MERDEKA = LocalDate.of(2028, 8, 17);

    @Autowired KalenderService service;
    @Autowired KalenderKerja kalender;
    @Autowired ApplicationEvents kejadian;

    @Test
    void liburSatkerHanyaUntukSatkerItu() {
        service.tambahLibur(libur(PONTIANAK, SENIN), "siti");
        assertThat(kalender.hariKerja(PONTIANAK, SENIN)).isFalse();
        assertThat(kalender.hariKerja("bbspjikfk", SENIN)).isTrue();
        assertThat(service.libur(PONTIANAK, 2026)).hasSize(26);
        assertThat(service.libur("bbspjikfk", 2026)).hasSize(25);
    }

    @Test
    void liburUmumUntukSemuaDanDapatDihapusLagi() {
        service.tambahLibur(libur(KalenderService.SEMUA, SENIN), "siti");
        assertThat(kalender.hariKerja(PONTIANAK, SENIN)).isFalse();
        service.hapusLibur(idLibur(SENIN), "siti");
        assertThat(kalender.hariKerja(PONTIANAK, SENIN)).isTrue();
    }

    @Test
    void setiapPerubahanDiumumkanDanDicatat() {
        service.tambahLibur(libur(PONTIANAK, SENIN), "siti");
        assertThat(kejadian.stream(KalenderBerubah.class)).containsExactly(new KalenderBerubah(PONTIANAK, SENIN));
        assertThat(kejadian.stream(PerubahanData.class)).singleElement().satisfies(p -> {
            assertThat(p.oleh()).isEqualTo("siti");
            assertThat(p.kunci()).isEqualTo("2026-11-23");
            assertThat(p.sebelum()).isNull();
        });
    }

    @Test
    void tanggalYangSamaDitolak() {
        service.tambahLibur(libur(PONTIANAK, SENIN), "siti");
        assertThatThrownBy(() -> service.tambahLibur(libur(PONTIANAK, SENIN), "siti")).isInstanceOf(IsianKeliru.class)
            .hasMessage("23 November 2026 sudah tercatat sebagai hari libur; pilih tanggal lain.");
    }

    @Test
    void liburTanpaIsianDitolakPadaSetiapBidang() {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class,
            () -> service.tambahLibur(HariLibur.baru(PONTIANAK, null, " ", null, null), "siti"));
        assertThat(keliru.bidang()).containsOnlyKeys("tanggal", "nama", "jenis");
    }

    @Test
    void yangTidakAdaTidakDapatDihapus() {
        assertThatThrownBy(() -> service.hapusLibur(-1, "siti")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> service.hapusJam(-1, "siti")).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void jamSatkerMenggantikanJamUmumDanDapatDiubahLaluDihapus() {
        service.simpanJam(jamSenin("07:30", "15:30"), "siti");
        assertThat(kalender.akhirHariKerjaBerikut(PONTIANAK, ContohKalender.wib("2026-11-21T10:00"))).isEqualTo(ContohKalender.wib("2026-11-23T15:30"));
        service.simpanJam(jamSenin("07:30", "17:00"), "siti");
        assertThat(kalender.akhirHariKerjaBerikut(PONTIANAK, ContohKalender.wib("2026-11-21T10:00"))).isEqualTo(ContohKalender.wib("2026-11-23T17:00"));
        List<JamKerja> milikSendiri = service.jam(PONTIANAK).stream().filter(j -> j.satker().equals(PONTIANAK)).toList();
        assertThat(milikSendiri).hasSize(1);
        service.hapusJam(milikSendiri.get(0).id(), "siti");
        assertThat(kalender.akhirHariKerjaBerikut(PONTIANAK, ContohKalender.wib("2026-11-21T10:00"))).isEqualTo(ContohKalender.wib("2026-11-23T16:00"));
    }

    @Test
    void jamUmumTidakDapatDihapusTetapiVariannyaDapat() {
        JamKerja tetap = service.jam(PONTIANAK).stream().filter(j -> !j.sementara()).findFirst().orElseThrow();
        JamKerja ramadan = service.jam(PONTIANAK).stream().filter(JamKerja::sementara).findFirst().orElseThrow();
        assertThatThrownBy(() -> service.hapusJam(tetap.id(), "siti")).isInstanceOf(IsianKeliru.class);
        service.hapusJam(ramadan.id(), "siti");
        assertThat(service.jam(PONTIANAK)).extracting(JamKerja::id).doesNotContain(ramadan.id());
    }

    @ParameterizedTest
    @CsvSource({"8, 08:00, 16:00, 12:00, 13:00, hari", "1, , 16:00, , , mulai", "1, 16:00, 08:00, , , selesai",
        "1, 08:00, 16:00, 12:00, , istirahatSelesai", "1, 08:00, 16:00, , 13:00, istirahatMulai",
        "1, 08:00, 16:00, 13:00, 12:00, istirahatSelesai", "1, 08:00, 16:00, 07:00, 09:00, istirahatMulai",
        "1, 08:00, 16:00, 15:00, 17:00, istirahatMulai"})
    void jamKeliruDitolakPadaBidangnya(int hari, LocalTime mulai, LocalTime selesai, LocalTime istirahat, LocalTime sampai, String bidang) {
        JamKerja jam = new JamKerja(0, PONTIANAK, hari, mulai, selesai, istirahat, sampai, SENIN, null, null);
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> service.simpanJam(jam, "siti"));
        assertThat(keliru.bidang()).containsOnlyKeys(bidang);
    }

    @Test
    void masaBerlakuTerbalikDitolak() {
        JamKerja jam = new JamKerja(0, PONTIANAK, 1, LocalTime.of(8, 0), LocalTime.of(16, 0), null, null, SENIN, SENIN.minusDays(1), null);
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> service.simpanJam(jam, "siti"));
        assertThat(keliru.bidang()).containsOnlyKeys("berlakuSampai");
    }

    @Test
    void tahunBaruDibukaSesudahHariLiburnyaDiisi() {
        assertThatThrownBy(() -> service.bukaTahun(2028, "SKB", "siti")).isInstanceOf(IsianKeliru.class).hasMessageContaining("2028");
        service.tambahLibur(libur(KalenderService.SEMUA, LocalDate.of(2028, 1, 1)), "siti");
        assertThat(kalender.hariKerja(PONTIANAK, MERDEKA)).isFalse();
        assertThat(service.tahunBelumLengkap(2026, 2027)).containsExactly(2028);
        service.bukaTahun(2028, "SKB 3 Menteri 2027", "siti");
        assertThat(kalender.hariKerja(PONTIANAK, MERDEKA)).as("nobody works on the day of independence, whoever forgot to enter it").isFalse();
        assertThat(service.tahunBelumLengkap(2026, 2030)).containsExactly(2029, 2030);
        assertThat(service.tahun()).extracting(TahunKalender::tahun).containsExactly(2026, 2027, 2028);
    }

    private long idLibur(LocalDate tanggal) {
        return service.libur(PONTIANAK, tanggal.getYear()).stream().filter(l -> l.tanggal().equals(tanggal)).findFirst().orElseThrow().id();
    }

    private static HariLibur libur(String satker, LocalDate tanggal) {
        return HariLibur.baru(satker, tanggal, "Hari jadi", HariLibur.Jenis.SATKER, "surat edaran");
    }

    private static JamKerja jamSenin(String mulai, String selesai) {
        return ContohKalender.jam(PONTIANAK, 1, mulai, selesai, "12:00", SENIN, null);
    }
}
