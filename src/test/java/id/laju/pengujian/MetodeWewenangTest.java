package id.laju.pengujian;

import static id.laju.pengujian.LabUji.KFK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.metode.Metode;
import id.laju.metode.MetodeService;
import id.laju.metode.WewenangService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Methods with versions and people with authorisations, in assignment and result entry. */
@LajuTest
class MetodeWewenangTest {

    @Autowired LabUji lab;
    @Autowired MetodeService metode;
    @Autowired WewenangService wewenang;
    @Autowired PenugasanService penugasan;
    @Autowired AlihkanService alihkan;
    @Autowired HasilService hasil;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private LabUji.Uji diterima() {
        LabUji.Uji u = lab.pesan(1);
        lab.tiba(u);
        lab.terima(u);
        return u;
    }

    /** A method of its own for the one parameter of the sample, in force since the start of the year. */
    private long metode(LabUji.Uji u, String nomor) {
        long id = metode.simpan(new Metode(null, KFK, nomor, "Cara uji"), "admin");
        metode.tambahVersi(KFK, id, "1", LocalDate.of(2026, 1, 1), null, null, null, null, "admin");
        metode.kaitkan(KFK, id, List.of(air(u).parameterId()), "admin");
        return id;
    }

    private ParameterLab air(LabUji.Uji u) {
        return lab.parameter(u).get(0);
    }

    private static String nomor() {
        return "IK-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Map<String, Object> penugasan(LabUji.Uji u, String analis, String dipakai) {
        Map<String, Object> isi = new HashMap<>(lab.isianTugaskan(u, p -> analis));
        List<Map<String, Object>> baris = new ArrayList<>();
        for (Object b : (List<?>) isi.get("baris")) {
            Map<String, Object> satu = new HashMap<>();
            ((Map<?, ?>) b).forEach((k, v) -> satu.put(k.toString(), v));
            satu.put("metode", dipakai);
            baris.add(satu);
        }
        isi.put("baris", baris);
        return isi;
    }

    private void tugaskan(LabUji.Uji u, String analis, String dipakai) {
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", penugasan(u, analis, dipakai));
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
    }

    private HasilUji simpan(LabUji.Uji u, String analis) {
        long paket = penugasan.paket(u.sampelId()).get(0).id();
        return hasil.simpan(paket, air(u).pilihanId(), new HasilIsian("0,05", null, null, null, null, null, lab.hari(), null), analis).orElseThrow();
    }

    @Test
    @Tag("LAB-015")
    void onlyAMethodInForceCanBeChosenAndTheResultKeepsItsVersion() throws Exception {
        LabUji.Uji u = diterima();
        String nomor = nomor();
        long id = metode(u, nomor);
        JsonNode form = orang.lihat("penyelia", orang.tugas(u.kasus(), "tugaskanAnalis"));
        assertThat(form.at("/baris/0/pilihanMetode").toString()).contains(nomor, air(u).metode());
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", penugasan(u, "analis", "Metode karangan")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("baris.0.metode")).contains("Metode karangan tidak berlaku", nomor));
        tugaskan(u, "analis", nomor);
        metode.tambahVersi(KFK, id, "2", lab.hari().plusDays(1), null, null, null, null, "admin");
        assertThat(simpan(u, "analis")).matches(h -> h.metode().equals(nomor) && h.metodeVersi().equals("1"));
        metode.akhiri(KFK, id, metode.versi(id).get(1).id(), lab.hari().minusDays(1), "admin");
        long paket = penugasan.paket(u.sampelId()).get(0).id();
        assertThatThrownBy(() -> hasil.simpan(paket, air(u).pilihanId(), new HasilIsian("0,06", null, null, null, null, null, lab.hari(), null), "analis"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("hasil")).contains(nomor, "tidak berlaku pada"));
        assertThat(hasil.riwayat(air(u).pilihanId())).singleElement().satisfies(h -> assertThat(h.metodeVersi()).isEqualTo("1"));

        long pilihan = air(u).pilihanId();
        String halaman = "/kelola/penugasan/" + u.sampelId();
        String lain = "SNI 01-2891-1992 butir 5.1";
        assertThat(web.buka("penyelia", halaman).andReturn().getResponse().getContentAsString()).contains("<option value=\"" + lain + "\">").doesNotContain("<option value=\"" + nomor + "\">");
        assertThatThrownBy(() -> alihkan.ubahMetode(KFK, u.sampelId(), pilihan, nomor, "penyelia")).hasMessageContaining("tidak berlaku");
        web.kirim("mt", halaman + "/metode/" + pilihan, "metode", lain).andExpect(status().isForbidden());
        web.kirim("penyelia", halaman + "/metode/" + pilihan, "metode", lain).andExpect(status().is3xxRedirection());
        assertThat(hasil.simpan(paket, pilihan, new HasilIsian("0,06", null, null, null, null, null, lab.hari(), null), "analis").orElseThrow())
            .matches(h -> h.metode().equals(lain) && h.metodeVersi().equals("terbitan 2"));
    }

    @Test
    void versionsAreHistoryAndDoNotOverlap() {
        LabUji.Uji u = diterima();
        long id = metode(u, nomor());
        assertThatThrownBy(() -> metode.tambahVersi(KFK, id, "0", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 1), null, null, null, "admin"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("berlakuDari"));
        metode.tambahVersi(KFK, id, "2", LocalDate.of(2026, 7, 1), null, null, null, null, "admin");
        assertThat(metode.versi(id)).extracting(v -> v.versi() + " " + v.berlakuSampai()).containsExactly("2 null", "1 2026-06-30");
        assertThatThrownBy(() -> metode.tambahVersi(KFK, id, "2", LocalDate.of(2027, 7, 1), null, null, null, null, "admin"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("versi"));
        assertThatThrownBy(() -> sql.update("delete from metode_versi where metode_id = ?", id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.update("update metode_versi set versi = 'x' where metode_id = ?", id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> metode.simpan(new Metode(null, KFK, metode.ambil(KFK, id).nomor().toLowerCase(), "Lagi"), "admin")).hasMessageContaining("sudah ada");
    }

    @Test
    @Tag("LAB-017")
    void onceTheSatkerInsistsOnlyTheAuthorisedAreAssignedAndEnterResults() {
        LabUji.Uji u = diterima();
        String nomor = nomor();
        long id = metode(u, nomor);
        LocalDate awal = LocalDate.of(2026, 1, 5);
        wewenang.tambah(KFK, new WewenangService.Isian("analis2", List.of(id), awal, null, "SK 7/2026"), null, null, "mt");
        wewenang.aturWajib(KFK, true, "mt");
        try {
            JsonNode form = orang.lihat("penyelia", orang.tugas(u.kasus(), "tugaskanAnalis"));
            assertThat(form.at("/berwenang").get(nomor).toString()).contains("analis2").doesNotContain("\"analis\"");
            assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", penugasan(u, "analis", nomor)))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("baris.0.analis")).contains("tidak tercatat berwenang"));
            tugaskan(u, "analis2", nomor);
            long paket = penugasan.paket(u.sampelId()).get(0).id();
            assertThatThrownBy(() -> alihkan.alihkan(KFK, paket, "analis", penugasan.sesudah(KFK, 3), "Dinas luar", "penyelia"))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("analis"));
            long ww = sql.queryForObject("select id from wewenang where metode_id = ?", Long.class, id);
            wewenang.akhiri(KFK, ww, lab.hari().minusDays(1), "mt");
            assertThatThrownBy(() -> simpan(u, "analis2")).isInstanceOfSatisfying(IsianKeliru.class,
                e -> assertThat(e.bidang().get("hasil")).contains("tidak tercatat berwenang", nomor));
            wewenang.akhiri(KFK, ww, lab.hari(), "mt");
            assertThat(simpan(u, "analis2").oleh()).isEqualTo("analis2");
        } finally {
            wewenang.aturWajib(KFK, false, "mt");
        }
    }

    @Test
    void aPackageWhoseAnalystLostTheAuthorisationGoesBackToThePenyelia() {
        LabUji.Uji u = diterima();
        String nomor = nomor();
        long id = metode(u, nomor);
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", penugasan(u, "analis", nomor));
        wewenang.tambah(KFK, new WewenangService.Isian("analis2", List.of(id), LocalDate.of(2026, 1, 5), null, "SK 8/2026"), null, null, "mt");
        wewenang.aturWajib(KFK, true, "mt");
        try {
            orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
            long paket = penugasan.paket(u.sampelId()).get(0).id();
            Map<String, Object> ke = new HashMap<>(Map.of("paketId", paket, "analis", "analis", "target", penugasan.sesudah(KFK, 5).toString()));
            assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "gantiAnalis", Map.of("baris", List.of(ke)))).hasMessageContaining("tidak tercatat berwenang");
            ke.put("analis", "analis2");
            orang.selesaikan("penyelia", u.kasus(), "gantiAnalis", Map.of("baris", List.of(ke)));
            assertThat(lab.tugasUji(u, "analis2")).isNotNull();
        } finally {
            wewenang.aturWajib(KFK, false, "mt");
        }
    }

    @Test
    void nobodyIsLeftOutByASwitchWithoutEntries() {
        sql.update("delete from wewenang where satker = 'bspji-pontianak'");
        assertThatThrownBy(() -> wewenang.aturWajib("bspji-pontianak", true, "admin.ptk")).hasMessageContaining("Belum ada wewenang");
        assertThat(wewenang.wajib("bspji-pontianak")).isFalse();
        assertThat(wewenang.wajib("bspji-palembang")).isTrue();
    }
}
