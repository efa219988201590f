package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
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
    @Autowired MasaBerlakuPerson masaBerlaku;
    @Autowired TerbitPersonService terbit;
    @Autowired PersonService person;
    @Autowired PesertaService peserta;
    @Autowired DrafService draf;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired HistoryService riwayat;
    @Autowired RuntimeService mesin;
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

    /** The calendar of that year is not filled in yet, so its last day comes nearer instead of the clock. */
    private void berakhirPada(SertifikatPerson s, LocalDate hari) {
        sql.update("update sertifikat_person set berakhir = ? where id = ?", hari, s.id());
    }

    private Jalan menjelang(SertifikatPerson s) {
        berakhirPada(s, alur.hari().plusDays(60));
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

    private String dasbor() throws Exception {
        return web.kirim(alur.saya(), get("/portal")).andReturn().getResponse().getContentAsString();
    }

    private String halaman(SertifikatPerson s, String bagian) throws Exception {
        return web.kirim(alur.saya(), get("/portal/person/" + s.permohonanId() + bagian)).andReturn().getResponse().getContentAsString();
    }

    @Test
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
        assertThat(dasbor()).as("on the dashboard, by number and name").contains("/portal/person/" + s.permohonanId() + "/perpanjangan/" + s.id(), s.nomor() + ", Xaverius Tandi");
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
        assertThat(kasus.ambil(penjaga(s).kasus())).satisfies(k -> {
            assertThat(k.status()).isEqualTo("Draft Perpanjangan Ditunggu");
            assertThat(k.giliran()).isEqualTo("pelanggan");
        });
        assertThat(halaman(s, "/perpanjangan/" + s.id())).contains("/portal/person/" + baru, "hapus draft perpanjangannya").doesNotContain("??");
        assertThat(jawab(s, "tidak").getFlashMap().toString()).contains("sudah dijawab");
    }

    /** Asked from three months before up to the last day itself; over on the morning after it. */
    @Test
    void itsLastDayStillCountsAndTheDayAfterEndsIt() throws Exception {
        SertifikatPerson s = terbit("Xerxes Pandiangan");
        LocalDate akhir = alur.hari().plusMonths(6);
        berakhirPada(s, akhir);
        LocalDate menjelang = akhir.plusDays(1).minusMonths(3);
        assertThat(masaBerlaku.menjelang(s.id())).isEqualTo(pagi(menjelang));
        assertThat(masaBerlaku.habis(s.id())).isEqualTo(pagi(akhir.plusDays(1)));
        Map<LocalDate, Boolean> ditanya = Map.of(menjelang.minusDays(1), false, menjelang, true, akhir, true, akhir.plusDays(1), false);
        ditanya.forEach((hari, ya) -> {
            ClockUtil.setCurrentTime(new Date(pagi(hari).getTime() + 1));
            assertThat(masa.ditanya(s.permohonanId()).contains(s.id())).as("%s", hari).isEqualTo(ya);
        });
    }

    private static Date pagi(LocalDate hari) {
        return Date.from(hari.atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant());
    }

    @Test
    void aYesIsFollowedUntilTheNewCertificateIsOut() throws Exception {
        SertifikatPerson s = terbit("Xenia Larasati");
        menjelang(s);
        jawab(s, "perpanjang");
        long dibuang = masa.permohonanBaru(s.id()).orElseThrow();
        alur.lewat(penjaga(s), "boundaryEvent_ingatDrafPerpanjangan");
        assertThat(surat(s, "masa-draf/" + s.id())).isNotEmpty().allMatch(m -> m.contains("belum diajukan"));
        draf.hapus(alur.saya(), dibuang);
        assertThat(kasus.ambil(penjaga(s).kasus()).status()).as("the question is put again").isEqualTo("Perpanjangan Sertifikat Ditunggu");
        assertThat(masa.ditanya(s.permohonanId())).containsExactly(s.id());
        jawab(s, "perpanjang");
        Jalan ditolak = alur.ajukanDisiapkan(masa.permohonanBaru(s.id()).orElseThrow());
        assertThat(kasus.ambil(penjaga(s).kasus())).satisfies(k -> {
            assertThat(k.status()).isEqualTo("Perpanjangan Diproses");
            assertThat(k.giliran()).isEqualTo("balai");
        });
        permohonan.batal(ditolak.permohonanId(), "Keliru peserta", "argonmulia3508");
        assertThat(kasus.ambil(penjaga(s).kasus()).status()).as("and again").isEqualTo("Perpanjangan Sertifikat Ditunggu");
        jawab(s, "perpanjang");
        Jalan j = alur.lunasi(alur.ajukanDisiapkan(masa.permohonanBaru(s.id()).orElseThrow()));
        alur.lewat(penjaga(s), "boundaryEvent_sebulanSebelumBaru");
        assertThat(surat(s, "masa-sebulan/" + s.id())).isNotEmpty().allMatch(m -> m.contains("masih diproses"));
        alur.uji(alur.siapDiuji(alur.buka(1, 5), "penguji", j), "penguji");
        SertifikatPerson baru = terbit.milik(alur.terbitkan(alur.putuskan(j)).permohonanId()).get(0);
        berakhir(s, "endEvent_diperpanjang");
        assertThat(baru.nama()).isEqualTo("Xenia Larasati");
        assertThat(masa.tanpaPenjaga()).doesNotContain(baru.id());
        assertThat(surat(s, "masa-habis/")).isEmpty();
    }

    @Test
    void oneThatIsNotRenewedEndsWithANoOrOnItsLastDay() throws Exception {
        SertifikatPerson s = terbit("Yulia Rahman");
        menjelang(s);
        jawab(s, "tidak");
        assertThat(kasus.ambil(penjaga(s).kasus()).status()).isEqualTo("Tidak Diperpanjang");
        alur.lewat(penjaga(s), "boundaryEvent_sebulanLagi");
        assertThat(surat(s, "masa-sebulan/" + s.id())).isNotEmpty().allMatch(m -> m.contains("dapat diubah"));
        assertThat(halaman(s, "/perpanjangan/" + s.id())).contains("Jawaban Anda: tidak diperpanjang").doesNotContain("??");
        berakhirPada(s, alur.hari().minusDays(1));
        alur.jalankan(alur.lewat(penjaga(s), "boundaryEvent_hariTerakhirLewat"));
        berakhir(s, "endEvent_personKedaluwarsa");
        assertThat(surat(s, "masa-habis/")).isNotEmpty().allMatch(m -> m.contains("dan tidak diperpanjang"));
        SertifikatPerson t = terbit("Zahra Amalia");
        menjelang(t);
        berakhirPada(t, alur.hari().minusDays(1));
        alur.jalankan(alur.lewat(penjaga(t), "boundaryEvent_masaPersonHabis"));
        berakhir(t, "endEvent_personKedaluwarsa");
        assertThat(surat(t, "masa-habis/")).isNotEmpty().allMatch(m -> m.contains(t.nomor()));
        assertThat(masa.ditanya(t.permohonanId())).isEmpty();
    }

    @Test
    void aNoMayBecomeAYesAndWhatIsLateIsToldOnTheLastDay() throws Exception {
        SertifikatPerson s = terbit("Yohana Kartika");
        menjelang(s);
        jawab(s, "tidak");
        jawab(s, "perpanjang");
        assertThat(kasus.ambil(penjaga(s).kasus()).status()).isEqualTo("Draft Perpanjangan Ditunggu");
        alur.ajukanDisiapkan(masa.permohonanBaru(s.id()).orElseThrow());
        berakhirPada(s, alur.hari().minusDays(1));
        alur.jalankan(alur.lewat(penjaga(s), "boundaryEvent_habisSebelumBaru"));
        berakhir(s, "endEvent_personKedaluwarsa");
        assertThat(surat(s, "masa-habis/")).isNotEmpty().allMatch(m -> m.contains("Perpanjangannya masih diproses"));
        SertifikatPerson t = terbit("Yosef Manurung");
        menjelang(t);
        jawab(t, "perpanjang");
        berakhirPada(t, alur.hari().minusDays(1));
        alur.jalankan(alur.lewat(penjaga(t), "boundaryEvent_drafSampaiHabis"));
        berakhir(t, "endEvent_personKedaluwarsa");
        assertThat(surat(t, "masa-habis/")).isNotEmpty().allMatch(m -> m.contains("dan tidak diperpanjang"));
    }

    /** Two holders of one customer and scheme are renewed together; who does not pass is asked about again. */
    @Test
    void holdersOfOneSchemeShareADraftAndASchemeThatIsNotOfferedIsNamed() throws Exception {
        Jalan lama = alur.siapDiuji(alur.buka(1, 5), "penguji", "Wahyu Saputro", "Wulan Anggraini");
        alur.uji(lama, "penguji");
        List<SertifikatPerson> semua = terbit.milik(alur.terbitkan(alur.putuskan(lama)).permohonanId());
        semua.forEach(this::menjelang);
        SertifikatPerson s = semua.get(0);
        SertifikatPerson t = semua.get(1);
        sql.update("update skema_person set aktif = false where id = ?", s.skemaId());
        try {
            assertThat(String.valueOf(jawab(s, "perpanjang").getFlashMap().get("galat"))).contains("sedang tidak ditawarkan");
        } finally {
            sql.update("update skema_person set aktif = true where id = ?", s.skemaId());
        }
        jawab(s, "perpanjang");
        jawab(t, "perpanjang");
        long baru = masa.permohonanBaru(s.id()).orElseThrow();
        assertThat(masa.permohonanBaru(t.id())).contains(baru);
        assertThat(peserta.semua(baru)).extracting(x -> x.nama()).containsExactly("Wahyu Saputro", "Wulan Anggraini");
        Jalan j = alur.siapDiuji(alur.buka(1, 5), "penguji", alur.lunasi(alur.ajukanDisiapkan(baru)));
        alur.uji(j, "penguji", "Wulan Anggraini");
        alur.jawabUlang(j, List.of());
        alur.terbitkan(alur.putuskan(j));
        berakhir(s, "endEvent_diperpanjang");
        assertThat(kasus.ambil(penjaga(t).kasus()).status()).isEqualTo("Perpanjangan Sertifikat Ditunggu");
        assertThat(masa.ditanya(t.permohonanId())).containsExactly(t.id());
    }

    @Test
    void oneThatIsWithdrawnIsWatchedOverNoLongerAndOneFromBeforeIs() throws Exception {
        SertifikatPerson s = terbit("Umar Hadi");
        assertThat(masa.tanpaPenjaga()).doesNotContain(s.id());
        web.kirim("pjsert", "/kelola/person/sertifikat/" + s.id() + "/cabut", "alasan", "Dipakai orang lain");
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(penjaga(s).kasus()).finished().count()).isOne();
        SertifikatPerson t = dariDulu(terbit("Oka Dharma"));
        assertThat(masa.tanpaPenjaga()).contains(t.id());
        masa.mulai(t.id());
        masa.mulai(t.id());
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(penjaga(t).kasus()).list()).as("one case, not two").singleElement()
            .satisfies(i -> assertThat(mesin.getActiveActivityIds(i.getId())).containsExactly("catchEvent_menjelangAkhir"));
        assertThat(masa.tanpaPenjaga()).doesNotContain(t.id());
        alur.akhiri(penjaga(t));
        sql.update("delete from masa_person where sertifikat_id = ?", t.id());
        sql.update("delete from sertifikat_person where id = ?", t.id());
    }

    /** As it would stand in the register had it been released before anybody watched over certificates. */
    private SertifikatPerson dariDulu(SertifikatPerson s) {
        return masa.ambil(sql.queryForObject("insert into sertifikat_person (satker, permohonan_id, peserta_id, skema_id, nomor, nama, terbit, berakhir, keadaan, penanda, dokumen_id, kartu_id, dirilis, menggantikan_id) "
            + "select satker, permohonan_id, peserta_id, skema_id, nomor || '/dulu', nama, terbit, berakhir, keadaan, penanda, dokumen_id, kartu_id, dirilis, id from sertifikat_person where id = ? returning id", Long.class, s.id()));
    }
}
