package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.peserta.PesertaService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MvcResult;

/** Every path of {@code masa-person}: a certificate until its last day. */
@LajuTest
class MasaPersonTest {

    @Autowired AlurPerson alur;
    @Autowired WebUji web;
    @Autowired MasaPersonService masa;
    @Autowired TerbitPersonService terbit;
    @Autowired PersonService person;
    @Autowired PesertaService peserta;
    @Autowired KasusService kasus;
    @Autowired HistoryService riwayat;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private SertifikatPerson terbit(String nama) {
        Jalan j = alur.siapDiuji(alur.buka(1, 5), "penguji", nama);
        alur.uji(j, "penguji");
        return terbit.milik(alur.terbitkan(alur.putuskan(j)).permohonanId()).get(0);
    }

    private static Jalan penjaga(SertifikatPerson s) {
        return new Jalan(s.permohonanId(), s.satker() + "/MSP-" + s.id());
    }

    private static void hari(LocalDate hari) {
        ClockUtil.setCurrentTime(Date.from(hari.atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }

    private Jalan menjelang(SertifikatPerson s) {
        hari(MasaPersonService.menjelang(s));
        return alur.jalankan(alur.lewat(penjaga(s), "catchEvent_menjelangAkhir"));
    }

    private List<String> surat(SertifikatPerson s, String kunci) {
        return sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + s.permohonanId() + "/" + kunci + "%");
    }

    private void berakhir(SertifikatPerson s, String akhir) {
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(penjaga(s).kasus()).singleResult().getEndActivityId()).isEqualTo(akhir);
    }

    private MvcResult jawab(SertifikatPerson s, String jawaban) throws Exception {
        return web.kirim(alur.saya(), post("/portal/person/" + s.permohonanId() + "/perpanjangan/" + s.id()).param("jawaban", jawaban)).andReturn();
    }

    private String halaman(SertifikatPerson s, String bagian) throws Exception {
        return web.kirim(alur.saya(), get("/portal/person/" + s.permohonanId() + bagian)).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("PRS-004")
    void threeMonthsBeforeItEndsTheCustomerIsAskedAndARenewalIsPrepared() throws Exception {
        SertifikatPerson s = terbit("Xaverius Tandi");
        assertThat(halaman(s, "")).doesNotContain("/perpanjangan/");
        assertThat(String.valueOf(jawab(s, "perpanjang").getFlashMap().get("galat"))).contains("tidak ditanyakan sekarang");
        menjelang(s);
        assertThat(surat(s, "masa/" + s.id())).as("the customer and the holder").hasSizeGreaterThanOrEqualTo(2).allMatch(m -> m.contains(s.nomor()));
        assertThat(kasus.ambil(penjaga(s).kasus()).giliran()).isEqualTo("pelanggan");
        alur.lewat(penjaga(s), "boundaryEvent_ingatPerpanjangan");
        assertThat(surat(s, "masa-ingat/")).isNotEmpty();
        assertThat(halaman(s, "")).contains("/perpanjangan/" + s.id()).doesNotContain("??");
        assertThat(halaman(s, "/perpanjangan/" + s.id())).contains("Perpanjang sertifikat ini", s.nomor()).doesNotContain("??");
        assertThat(String.valueOf(jawab(s, "lain").getFlashMap().get("galat"))).contains("Pilih diperpanjang atau tidak");
        String ke = jawab(s, "perpanjang").getResponse().getRedirectedUrl();
        long baru = masa.permohonanBaru(s.id()).orElseThrow();
        assertThat(ke).isEqualTo("/portal/person/" + baru);
        assertThat(person.skema(baru).orElseThrow().id()).isEqualTo(s.skemaId());
        assertThat(peserta.semua(baru)).singleElement().satisfies(x -> {
            assertThat(x.nama()).isEqualTo("Xaverius Tandi");
            assertThat(person.data(baru).get(x.id()).nik()).isEqualTo(person.data(s.permohonanId()).get(s.pesertaId()).nik());
            assertThat(PersonService.satu(person.dokumen(baru), x.id(), null)).as("the photo").isPresent();
        });
        berakhir(s, "endEvent_perpanjanganDiajukan");
        assertThat(halaman(s, "/perpanjangan/" + s.id())).contains("/portal/person/" + baru);
        assertThat(jawab(s, "tidak").getFlashMap().toString()).contains("sudah dijawab");
    }

    @Test
    void oneThatIsNotRenewedEndsWithANoOrOnItsLastDay() throws Exception {
        SertifikatPerson s = terbit("Yulia Rahman");
        menjelang(s);
        jawab(s, "tidak");
        berakhir(s, "endEvent_tidakDiperpanjang");
        ClockUtil.reset();
        SertifikatPerson t = terbit("Zahra Amalia");
        menjelang(t);
        hari(t.berakhir().plusDays(1));
        alur.jalankan(alur.lewat(penjaga(t), "boundaryEvent_masaPersonHabis"));
        berakhir(t, "endEvent_personKedaluwarsa");
        assertThat(surat(t, "masa-habis/")).isNotEmpty().allMatch(m -> m.contains(t.nomor()));
        assertThat(masa.ditanya(t.permohonanId())).isEmpty();
    }

    @Test
    void oneThatIsWithdrawnIsWatchedOverNoLongerAndOneFromBeforeIs() throws Exception {
        SertifikatPerson s = terbit("Umar Hadi");
        assertThat(masa.tanpaPenjaga()).doesNotContain(s.id());
        web.kirim("pjsert", "/kelola/person/sertifikat/" + s.id() + "/cabut", "alasan", "Dipakai orang lain");
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(penjaga(s).kasus()).finished().count()).isOne();
        SertifikatPerson t = terbit("Oka Dharma");
        alur.akhiri(penjaga(t));
        sql.update("delete from masa_person where sertifikat_id = ?", t.id());
        assertThat(masa.tanpaPenjaga()).contains(t.id());
    }
}
