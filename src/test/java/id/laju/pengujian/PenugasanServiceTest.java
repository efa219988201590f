package id.laju.pengujian;

import static id.laju.pengujian.LabUji.KFK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.metode.Metode;
import id.laju.metode.MetodeService;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.pengujian.LabUji.Uji;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reception rules, assignment rules, and what may be mended later. */
@LajuTest
class PenugasanServiceTest {

    @Autowired MetodeService metode;
    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired PenugasanService penugasan;
    @Autowired PenerimaanService penerimaan;
    @Autowired AlihkanService alihkan;
    @Autowired HasilService hasil;
    @Autowired JdbcTemplate sql;

    private Uji diterima() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        return u;
    }

    private void terimaDitolak(Uji u, Map<String, Object> isi, String bidang) {
        assertThatThrownBy(() -> orang.selesaikan("cs", u.kasus(), "terimaSampel", isi))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
        assertThat(penerimaan.ambil(u.sampelId()).nomorAnalisa()).isNull();
    }

    @Test
    @Tag("LAB-002")
    void noNumberBeforeTheRequirementsAreMet() {
        Uji u = lab.pesan();
        lab.tiba(u);
        terimaDitolak(u, Map.of(), "keputusan");
        Map<String, Object> belumDilihat = lab.isianTerima();
        belumDilihat.remove("syarat");
        terimaDitolak(u, belumDilihat, "syarat.0.terpenuhi");
        Map<String, Object> isi = lab.isianTerima();
        isi.put("syarat", List.of(Map.of("terpenuhi", true), Map.of("terpenuhi", false), Map.of("terpenuhi", true)));
        isi.put("catatan", "Biar saja");
        terimaDitolak(u, isi, "keputusan");
        Map<String, Object> kosong = lab.isianTerima();
        List.of("kondisi", "jumlah", "labId", "penyelia", "tempatSimpan").forEach(kosong::remove);
        terimaDitolak(u, kosong, "tempatSimpan");
        Map<String, Object> orangLain = lab.isianTerima();
        orangLain.put("penyelia", "analis");
        terimaDitolak(u, orangLain, "penyelia");
        Map<String, Object> labLain = lab.isianTerima();
        labLain.put("labId", sql.queryForObject("select min(id) from lab where satker = 'bspji-pontianak'", Long.class));
        terimaDitolak(u, labLain, "labId");
        lab.terima(u);
        assertThat(penerimaan.syaratDiperiksa(penerimaan.riwayat(u.sampelId()).get(0).id())).hasSize(3).allMatch(SyaratDiperiksa::terpenuhi);
        assertThat(penerimaan.ambil(u.sampelId()).simpanSampai()).isEqualTo(lab.hari().plusDays(90));
    }

    @Test
    @Tag("LAB-004")
    void noNumberBeforePayment() {
        Uji u = lab.pesan();
        lab.tiba(u);
        sql.update("update permohonan set nomor_order = null where id = ?", u.permohonanId());
        terimaDitolak(u, lab.isianTerima(), "keputusan");
    }

    @Test
    void arrivingTwiceIsArrivingOnce_andOthersCannotSayIt() {
        Uji u = lab.pesan();
        assertThatThrownBy(() -> penerimaan.tiba("bspji-pontianak", u.sampelId(), null)).isInstanceOf(TidakDitemukan.class);
        lab.tiba(u);
        lab.tiba(u);
        assertThat(lab.di(u)).containsExactly("terimaSampel");
    }

    @Test
    @Tag("LAB-014")
    @Tag("LAB-015")
    @Tag("LAB-018")
    @Tag("SLA-006")
    void theAssignmentFormKnowsWorkloadTargetAndScope() {
        Uji u = diterima();
        JsonNode form = orang.lihat("penyelia", orang.tugas(u.kasus(), "tugaskanAnalis"));
        assertThat(form.get("targetBawaan").asText()).isEqualTo(penugasan.sesudah(KFK, 14).toString());
        double sebelum = beban(form, "analis");
        long ik7 = metode.simpan(new Metode(null, KFK, "IK-7", "Instruksi kerja 7"), "admin");
        metode.tambahVersi(KFK, ik7, "1", LocalDate.of(2020, 1, 1), null, null, null, null, "admin");
        metode.kaitkan(KFK, ik7, lab.parameter(u).stream().map(ParameterLab::parameterId).toList(), "admin");
        Map<String, Object> isi = new HashMap<>(lab.isianTugaskan(u, p -> "analis"));
        isi.put("baris", lab.parameter(u).stream().map(p -> Map.of("pilihanId", p.pilihanId(), "analis", "analis", "target", penugasan.sesudah(KFK, 5).toString(),
            "satuan", "mg/kg", "metode", "IK-7", "akreditasi", false)).toList());
        isi.put("catatan", "Simpan dingin");
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", isi);
        assertThat(lab.parameter(u)).allMatch(p -> p.satuan().equals("mg/kg") && p.metode().equals("IK-7") && p.tanpaAkreditasi());
        assertThat(penerimaan.ambil(u.sampelId()).catatanLab()).isEqualTo("Simpan dingin");
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
        Instant tenggat = lab.tugasUji(u, "analis").getDueDate().toInstant();
        assertThat(LocalDate.ofInstant(tenggat, ZoneId.of("Asia/Jakarta"))).isEqualTo(penugasan.sesudah(KFK, 5));
        Uji lain = diterima();
        assertThat(beban(orang.lihat("penyelia", orang.tugas(lain.kasus(), "tugaskanAnalis")), "analis")).isGreaterThan(sebelum);
    }

    private static double beban(JsonNode form, String analis) {
        for (JsonNode a : form.get("analis")) {
            if (a.get("id").asText().equals(analis)) {
                return a.at("/kerja/beban").asDouble();
            }
        }
        throw new AssertionError();
    }

    @Test
    void accreditationIsOnlyEverTakenOff() {
        Uji u = diterima();
        long id = lab.parameter(u).get(0).pilihanId();
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        alihkan.lepasAkreditasi(KFK, u.sampelId(), id);
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "kembalikan", "catatan", "ulang"));
        Map<String, Object> isi = Map.of("baris", lab.parameter(u).stream().map(p -> Map.of("pilihanId", p.pilihanId(), "analis", "analis", "target",
            penugasan.sesudah(KFK, 5).toString(), "akreditasi", true)).toList());
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", isi);
        assertThat(lab.parameter(u)).filteredOn(ParameterLab::tanpaAkreditasi).extracting(ParameterLab::pilihanId).containsExactly(id);
        assertThatThrownBy(() -> alihkan.lepasAkreditasi("bspji-pontianak", u.sampelId(), id)).isInstanceOf(TidakDitemukan.class);
        sql.update("update laporan set nomor_lhu = 'UJI-AKR-' || id where id = (select laporan_id from sampel where id = ?)", u.sampelId());
        assertThatThrownBy(() -> alihkan.lepasAkreditasi(KFK, u.sampelId(), id)).as("the report has its number").isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("sudah bernomor");
    }

    @Test
    void wrongAssignmentsAreRefusedPerRow() {
        Uji u = diterima();
        List<ParameterLab> p = lab.parameter(u);
        Map<String, Object> isi = Map.of("baris", List.of(
            Map.of("pilihanId", p.get(0).pilihanId(), "analis", "cs", "target", "2020-01-01"),
            Map.of("pilihanId", p.get(1).pilihanId(), "analis", "analis", "target", "2026-12-25")));
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", isi)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("baris.0.analis", "baris.0.target", "baris.1.target"));
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", Map.of("baris", List.of())))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("Setiap parameter");
        Map<String, Object> jauh = Map.of("baris", p.stream().map(x -> Map.of("pilihanId", x.pilihanId(), "analis", "analis", "target", "2203-03-03")).toList());
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", jauh)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("baris.0.target")).contains("lebih dari 5 tahun lagi"));
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, x -> "analis.ptk"))).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void theManagersDecisionNeedsAChoiceAndANote() {
        Uji u = diterima();
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        assertThatThrownBy(() -> orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of())).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "kembalikan"))).hasMessageContaining("catatan");
    }

    @Test
    @Tag("LAB-017")
    void anAnalystIsReplacedWithTaskTargetAndWhatIsEntered() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T03:00:00Z")));
        Uji u = diterima();
        lab.tugaskan(u, p -> "analis");
        Paket paket = penugasan.paket(u.sampelId()).get(0);
        long air = lab.parameter(u).get(0).pilihanId();
        hasil.simpan(paket.id(), air, new HasilIsian("0,05", null, null, null, null, null, lab.hari(), null), "analis");
        alihkan.alihkan(KFK, paket.id(), "analis2", LocalDate.of(2026, 11, 30), "Dinas luar", "penyelia");
        assertThat(lab.tugasUji(u, "analis")).isNull();
        assertThat(lab.tugasUji(u, "analis2").getDueDate()).isEqualTo(Date.from(Instant.parse("2026-11-30T09:00:00Z")));
        assertThatThrownBy(() -> hasil.simpan(paket.id(), air, new HasilIsian("1", null, null, null, null, null, lab.hari(), null), "analis"))
            .isInstanceOf(TidakDitemukan.class);
        assertThat(hasil.riwayat(air)).extracting(HasilUji::oleh).containsExactly("analis");
        lab.uji(u, "analis2", p -> "0,06");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        assertThatThrownBy(() -> alihkan.alihkan(KFK, paket.id(), "analis", LocalDate.of(2026, 11, 30), "lagi", "penyelia")).hasMessageContaining("tidak sedang diuji");
    }

    @Test
    void replacementIsRefusedWithoutReasonAndForOutsiders() {
        Uji u = diterima();
        lab.tugaskan(u, p -> "analis");
        long paket = penugasan.paket(u.sampelId()).get(0).id();
        assertThatThrownBy(() -> alihkan.alihkan(KFK, paket, "cs", null, " ", "penyelia")).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("analis", "alasan", "target"));
        assertThatThrownBy(() -> alihkan.alihkan("bspji-pontianak", paket, "analis.ptk", lab.hari(), "x", "penyelia.ptk")).isInstanceOf(TidakDitemukan.class);
    }
}
