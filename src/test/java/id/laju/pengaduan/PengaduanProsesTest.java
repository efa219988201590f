package id.laju.pengaduan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasKey;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.CalonPenanda;
import id.laju.maaf.MaafService;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TugasDitolak;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** Every path of the model {@code pengaduan}. */
@LajuTest
class PengaduanProsesTest {

    @Autowired AlurPengaduan alur;
    @Autowired PengaduanService pengaduan;
    @Autowired LampiranPengaduanService lampiran;
    @Autowired TanggapanPengaduanService tanggapan;
    @Autowired AjukanPengaduanService ajukan;
    @Autowired PerkaraService perkara;
    @Autowired PerihalPengaduan perihal;
    @Autowired PengaduanBaca baca;
    @Autowired PenandaJawaban penanda;
    @Autowired SuratJawabanService surat;
    @Autowired DokumenService dokumen;
    @Autowired MaafService maaf;
    @Autowired KasusService kasus;
    @Autowired TaskService mesin;
    @Autowired RuntimeService proses;
    @Autowired @Qualifier("buatSuratPengaduan") JavaDelegate buatSurat;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String status(Pengaduan p) {
        return kasus.ambil(p.kasus()).status();
    }

    private List<String> isi(Pengaduan p, String langkah) {
        return sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "pengaduan/" + p.id() + "/" + langkah + "/%");
    }

    private List<String> surat(Pengaduan p, String langkah) {
        return sql.queryForList("select kepada from surat_keluar where kunci like ?", String.class, "pengaduan/" + p.id() + "/" + langkah + "/%");
    }

    @Test
    @Tag("HLP-010") @Tag("HLP-012") @Tag("HLP-016")
    void aCustomersComplaintIsRegisteredHandledDecidedAndAnsweredByASignedLetter() throws Exception {
        Pengaduan p = alur.dariPelanggan(null);
        assertThat(status(p)).isEqualTo("Pengaduan Diterima");
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "daftar", "suratNomor", "012/ARG/XI", "suratTanggal", "2026-11-20"));
        Pengaduan terdaftar = alur.kini(p.id());
        assertThat(terdaftar.nomor()).matches("\\d{3,}/PGD/BBSPJIKFK/.*");
        assertThat(terdaftar.suratNomor()).isEqualTo("012/ARG/XI");
        assertThat(surat(p, "terdaftar")).isNotEmpty();
        String janji = Tanggal.panjang(LocalDate.ofInstant(kasus.ambil(p.kasus()).janji(), ZoneId.of("Asia/Jakarta")));
        assertThat(isi(p, "terdaftar")).as("an answer is promised by the day that the model gives").isNotEmpty().allMatch(i -> i.contains("paling lambat " + janji));
        assertThat(web.isi("argonmulia3508", "/portal/pengaduan/" + p.id())).as("as the page says").contains("Jawaban dijanjikan paling lambat", janji);
        Pengaduan dijawab = alur.jawab(terdaftar, "admin", "pjsert");
        assertThat(dijawab.status()).isEqualTo(StatusPengaduan.DIJAWAB);
        assertThat(web.isi("argonmulia3508", "/portal/pengaduan/" + p.id())).doesNotContain("Jawaban dijanjikan paling lambat");
        assertThat(web.isi("cs", "/kelola/pengaduan/" + p.id()) + web.isi("cs", "/kelola/pengaduan?cari=" + terdaftar.nomor())).as("nothing is owed any more").contains(terdaftar.nomor()).doesNotContain("dijanjikan");
        assertThat(dokumen.ambil(dijawab.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(BacaPdf.teks(dokumen.isi(dijawab.dokumenId())).replaceAll("\\s+", " ")).contains(dijawab.jawabanNomor(), terdaftar.nomor(), "012/ARG/XI", "Pengaduan diterima",
            "Sampel Saudara terlambat karena antrean alat.", "Jadwal ditambah", "mengajukan banding paling lambat pada tanggal", "Kepala Balai").doesNotContain("permohonan maaf", "tidak ikut mengerjakan");
        assertThat(isi(p, "dijawab")).isNotEmpty().allMatch(i -> i.contains("ajukan banding paling lambat "));
        tanggapan.terima(dijawab);
        assertThat(status(p)).isEqualTo("Pengaduan Selesai");
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Saluran.class, names = {"KANTOR", "SUREL", "KOTAK_SARAN", "TELEPON", "WHATSAPP", "SURAT", "SP4N_LAPOR"})
    @Tag("HLP-015")
    void whatComesByOtherChannelsIsWrittenDownByCsAndNeedsNoSecondRegistration(Saluran s) {
        Pengaduan p = alur.dariCs(s, null, null);
        assertThat(p.saluran()).isEqualTo(s);
        assertThat(p.nomor()).isNotNull();
        assertThat(status(p)).isEqualTo("Pengaduan Diverifikasi");
        assertThat(surat(p, "terdaftar")).as("told by telephone").containsExactly("telepon:0811000333");
    }

    @Test
    void whatIsMissingIsToldFieldByField() {
        IsianPengaduan kosong = new IsianPengaduan(Saluran.SP4N_LAPOR, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> ajukan.dariCs("bbspjikfk", null, kosong, null, "cs")).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("perihal", "uraian", "nomorLuar", "pelapor", "telepon"));
        assertThatThrownBy(() -> ajukan.dariPelanggan(alur.pelanggan(), AlurPengaduan.isian(null, "TIDAK-ADA"), null, "pengguna:1")).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("order"));
    }

    @Test
    @Tag("HLP-015")
    void anOrderNumberWithATypingErrorIsNeverDroppedWithoutAWord() {
        assertThatThrownBy(() -> ajukan.dariCs("bbspjikfk", null, AlurPengaduan.isian(Saluran.TELEPON, "SALAH-KETIK"), null, "cs")).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("order"));
        Permohonan o = alur.order();
        Pengaduan p = alur.kini(ajukan.dariSitus("bbspjikfk", AlurPengaduan.isian(Saluran.WEBSITE, o.praOrder() + "X")));
        assertThat(p.permohonanId()).isNull();
        assertThat(baca.tampil(p).orderDitulis()).as("CS sees what was typed").isEqualTo(o.praOrder() + "X");
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "daftar"));
        Map<String, Object> isian = new HashMap<>(Map.of("keputusan", "layak", "order", o.praOrder() + "X", "penangan", "cs", "pemutus", "pjsert"));
        assertThatThrownBy(() -> alur.kerjakan("ketua", p, "verifikasiPengaduan", isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("order"));
        isian.put("order", o.praOrder());
        assertThatThrownBy(() -> alur.kerjakan("ketua", p, "verifikasiPengaduan", isian)).as("CS worked on that order").isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("penangan"));
        assertThat(alur.kini(p.id()).permohonanId()).as("nothing is stored of what was refused").isNull();
        isian.put("penangan", "admin");
        alur.kerjakan("ketua", p, "verifikasiPengaduan", isian);
        assertThat(alur.kini(p.id()).permohonanId()).isEqualTo(o.id());
        assertThat(baca.tampil(alur.kini(p.id())).orderDitulis()).isNull();
    }

    @Test
    void nobodyHandlesOrDecidesAboutOwnWorkNeitherByFormNorByRest() {
        Permohonan o = alur.order();
        Pengaduan p = alur.dariCs(Saluran.TELEPON, alur.pelanggan(), o.praOrder());
        assertThat(p.permohonanId()).isEqualTo(o.id());
        assertThat(perkara.calon(p)).extracting(s -> s.id()).contains("admin", "pjsert").doesNotContain("cs", "ketua", "bendahara", "analis");
        assertThatThrownBy(() -> alur.verifikasi(p, "cs", "ketua")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("penangan", "pemutus"));
        assertThatThrownBy(() -> alur.verifikasi(p, "admin", "admin")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("pemutus"));
        alur.verifikasi(p, "admin", "pjsert");
        String tugas = orang.tugas(p.kasus(), "tanganiPengaduan").getId();
        assertThatThrownBy(() -> orang.sebagai("ketua", () -> {
            mesin.setAssignee(tugas, "ketua");
            return null;
        })).as("assigned through the engine").isInstanceOf(Exception.class);
        assertThatThrownBy(() -> alur.tangani(p, "ketua", false)).isInstanceOf(TugasDitolak.class);
        alur.tangani(p, "admin", false);
        String putus = orang.tugas(p.kasus(), "putuskanPengaduan").getId();
        assertThatThrownBy(() -> mesin.setAssignee(putus, "admin")).as("who handled it").hasMessageContaining("orang lain");
        alur.putuskan(p, "pjsert");
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.DIPUTUS);
    }

    @Test
    void aComplaintThatIsNoneIsToldSoAndEnds() {
        Pengaduan p = alur.dariPelanggan(null);
        assertThatThrownBy(() -> alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "bukan"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "bukan", "catatan", "Ini pertanyaan; pakai Ajukan Pertanyaan."));
        assertThat(alur.kini(p.id()).status()).as("CS alone does not end it").isEqualTo(StatusPengaduan.DITERIMA);
        assertThat(surat(p, "bukan")).isEmpty();
        alur.kerjakan("ketua", p, "pastikanBukanPengaduan", Map.of("keputusan", "bukan", "catatan", "Ini pertanyaan; pakai Ajukan Pertanyaan."));
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.BUKAN);
        assertThat(alur.kini(p.id()).nomor()).isNull();
        assertThat(surat(p, "bukan")).isNotEmpty();
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
    }

    @Test
    @Tag("HLP-015")
    void whoWorkedOnTheOrderDoesNotSayThatItIsNone() {
        Permohonan o = alur.order();
        Pengaduan p = alur.dariPelanggan(o.praOrder());
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "bukan", "catatan", "Ini pertanyaan."));
        Map<String, Object> bukan = Map.of("keputusan", "bukan", "catatan", "Ini pertanyaan.");
        assertThatThrownBy(() -> alur.kerjakan("ketua", p, "pastikanBukanPengaduan", bukan)).as("his own quotation").hasMessageContaining("ikut mengerjakan");
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.DITERIMA);
        alur.kerjakan("pusat", p, "pastikanBukanPengaduan", bukan);
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.BUKAN);
    }

    /** What a stranger calls an appeal is answered as what it is, and the second instance stays. */
    @Test
    @Tag("HLP-015")
    void csSaysWhetherItIsAnAppeal() {
        Permohonan o = alur.order();
        Pengaduan p = alur.kini(ajukan.dariSitus("bbspjikfk", new IsianPengaduan(null, "Warga Contoh", "0811-000-333", null, null, o.praOrder(), "Sampel lama", "Belum selesai.", null, null, null, Pengaduan.Jenis.BANDING, null)));
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "daftar", "order", o.praOrder(), "jenis", "PENGADUAN"));
        Pengaduan dijawab = alur.jawab(p, "admin", "pjsert");
        assertThat(dijawab.banding()).isFalse();
        assertThat(status(p)).isEqualTo("Pengaduan Dijawab");
        tanggapan.banding(dijawab, "Kami tidak setuju.", null, "cs");
        assertThat(pengaduan.bandingAtas(p.id())).isPresent();
    }

    @Test
    void anAppealThatWasTakenForAComplaintNeedsItsOrder() {
        Permohonan o = alur.order();
        Pengaduan p = alur.dariPelanggan(null);
        Map<String, Object> isian = new HashMap<>(Map.of("keputusan", "daftar", "jenis", "BANDING"));
        assertThatThrownBy(() -> alur.kerjakan("cs", p, "registrasiPengaduan", isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("order"));
        isian.put("order", o.praOrder());
        alur.kerjakan("cs", p, "registrasiPengaduan", isian);
        assertThat(alur.kini(p.id()).banding()).isTrue();
        assertThat(mesin.getVariable(orang.tugas(p.kasus(), "verifikasiPengaduan").getId(), PengaduanProses.JENIS)).isEqualTo("banding");
    }

    /** A case that runs by a model of before goes from the registration straight to the mail. */
    @Test
    void aCaseOfBeforeThatIsNoneEndsToo() {
        Pengaduan p = alur.dariPelanggan(null);
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "bukan", "catatan", "Ini pertanyaan."));
        String jalan = orang.tugas(p.kasus(), "pastikanBukanPengaduan").getProcessInstanceId();
        proses.createProcessInstanceModification(jalan).cancelAllForActivity("userTask_pastikanBukanPengaduan").startBeforeActivity("serviceTask_beritahuBukanPengaduan").execute();
        alur.latar(p);
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.BUKAN);
        assertThat(alur.kini(p.id()).selesai()).isNotNull();
        assertThat(surat(p, "bukan")).isNotEmpty();
    }

    @Test
    void whatCsTookForNoneIsRegisteredWhenTheSecondPersonSaysSo() {
        Pengaduan p = alur.dariPelanggan(null);
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "bukan", "catatan", "Ini pertanyaan."));
        alur.kerjakan("kepala", p, "pastikanBukanPengaduan", Map.of("keputusan", "daftar"));
        assertThat(alur.kini(p.id()).nomor()).isNotNull();
        assertThat(status(p)).isEqualTo("Pengaduan Diverifikasi");
    }

    /** Each file stays, whoever sends it and when. */
    @Test
    @Tag("HLP-010")
    void aFurtherAttachmentReplacesNone() throws Exception {
        Pengaduan p = alur.kini(ajukan.dariPelanggan(alur.pelanggan(), AlurPengaduan.isian(null, null), new LampiranBaru("bukti-satu.pdf", ContohBerkas.pdf("Satu")), AlurPenawaran.PELANGGAN));
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "daftar"));
        alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "kurang", "catatan", "Kirim fotonya."));
        String halaman = "href=\"/portal/pengaduan/" + p.id() + "\"";
        assertThat(web.isi("argonmulia3508", "/portal")).as("what lapses without an answer is a thing to do").contains(halaman, alur.kini(p.id()).nomor());
        tanggapan.lengkapi(alur.kini(p.id()), "Terlampir.", new LampiranBaru("bukti-dua.pdf", ContohBerkas.pdf("Dua")), AlurPenawaran.PELANGGAN);
        alur.latar(p);
        assertThat(web.isi("argonmulia3508", "/portal")).doesNotContain(halaman);
        assertThat(lampiran.semua(p.id())).extracting(LampiranPengaduan::nama).containsExactly("bukti-satu.pdf", "bukti-dua.pdf");
        web.buka("ketua", "/api/pengaduan/" + p.id() + "/lampiran/1").andExpect(MockMvcResultMatchers.status().isOk());
        web.buka("argonmulia3508", "/portal/pengaduan/" + p.id() + "/lampiran/2").andExpect(MockMvcResultMatchers.status().isOk());
        web.buka("argonmulia3508", "/portal/pengaduan/" + p.id() + "/lampiran/3").andExpect(MockMvcResultMatchers.status().isNotFound());
        Pengaduan dijawab = alur.jawab(alur.kini(p.id()), "admin", "pjsert");
        tanggapan.banding(dijawab, "Belum lengkap.", new LampiranBaru("bukti-tiga.pdf", ContohBerkas.pdf("Tiga")), AlurPenawaran.PELANGGAN);
        assertThat(lampiran.semua(pengaduan.bandingAtas(p.id()).orElseThrow().id())).extracting(LampiranPengaduan::nama).containsExactly("bukti-tiga.pdf");
    }

    /** Not only against the answer to a complaint: against a certification, an examination, whatever was decided on an order. */
    @ParameterizedTest
    @EnumSource(value = Saluran.class, names = {"KANTOR", "SUREL", "KOTAK_SARAN", "TELEPON", "WHATSAPP", "SURAT", "PORTAL", "WEBSITE"})
    @Tag("HLP-015")
    void anAppealComesByEveryChannelAndNeedsItsOrder(Saluran s) {
        Permohonan o = alur.order();
        IsianPengaduan i = new IsianPengaduan(s, "Warga Contoh", "0811-000-333", null, null, o.praOrder(), "Keputusan keliru", "Kami tidak setuju.", null, null, null, Pengaduan.Jenis.BANDING, null);
        IsianPengaduan tanpa = new IsianPengaduan(s, "Warga Contoh", "0811-000-333", null, null, null, "Keputusan keliru", "Kami tidak setuju.", null, null, null, Pengaduan.Jenis.BANDING, null);
        assertThatThrownBy(() -> kirim(s, tanpa)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("order"));
        Pengaduan b = alur.kini(kirim(s, i));
        assertThat(b.banding()).isTrue();
        assertThat(b.permohonanId()).isEqualTo(o.id());
        assertThat(perkara.calon(b)).extracting(x -> x.id()).doesNotContain("cs", "ketua", "bendahara");
        alur.latar(b);
    }

    /** Whom neither mail nor telephone reaches: CS prints the letter and posts it, or answers where it was asked. */
    @ParameterizedTest
    @EnumSource(value = Saluran.class, names = {"SURAT", "KOTAK_SARAN", "SP4N_LAPOR"})
    @Tag("HLP-015") @Tag("HLP-016")
    void whoHasNeitherTelephoneNorMailIsAnsweredByPostOrWhereItWasAsked(Saluran s) throws Exception {
        boolean lapor = s == Saluran.SP4N_LAPOR;
        String alamat = lapor ? null : "Jalan Mawar 5, Pontianak";
        IsianPengaduan i = new IsianPengaduan(s, "Warga Contoh", null, null, alamat, null, "Antrean lama", "Loket penuh.", null, null, lapor ? "LPR-905" : null, null, null);
        IsianPengaduan tanpa = new IsianPengaduan(Saluran.SURAT, "Warga Contoh", null, null, null, null, "Antrean lama", "Loket penuh.", null, null, null, null, null);
        assertThatThrownBy(() -> ajukan.dariCs("bbspjikfk", null, tanpa, null, "cs")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("telepon")).contains("alamat pos"));
        assertThatThrownBy(() -> ajukan.dariSitus("bbspjikfk", i)).as("no address from the public page").isInstanceOf(IsianKeliru.class);
        Pengaduan p = alur.kini(ajukan.dariCs("bbspjikfk", null, i, null, "cs"));
        alur.latar(p);
        Pengaduan dijawab = alur.jawab(p, "admin", "pjsert");
        assertThat(dijawab.status()).isEqualTo(StatusPengaduan.DIJAWAB);
        assertThat(surat(p, "dijawab")).isEmpty();
        assertThat(sql.queryForList("select kalimat from kabar_serah_terima where kasus = ? and peran = 'cs'", String.class, p.kasus()))
            .contains(lapor ? "Sampaikan di SP4N-LAPOR! nomor LPR-905: Pengaduan dijawab" : "Sampaikan lewat pos: Pengaduan dijawab");
        assertThat(BacaPdf.teks(dokumen.isi(dijawab.dokumenId()))).contains(lapor ? "LPR-905" : alamat);
        assertThat(web.isi("cs", "/kelola/pengaduan/" + p.id())).as("until when, to be told with the letter").contains("Menunggu pelapor sampai", lapor ? "LPR-905" : alamat);
        web.kirim("cs", "/kelola/pengaduan/" + p.id() + "/tanggapan", "tindakan", "terima", "isi", "Pelapor datang ke loket.");
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.SELESAI);
        assertThat(sql.queryForList("select peran from kabar_serah_terima where kasus = ? and kalimat like '%selesai dicatat CS atas nama pelapor%'", String.class, p.kasus())).as("nobody else could object").containsExactlyInAnyOrder("kepala-balai", "ketua-tim-pji");
    }

    /** Its model is that of complaints, but nobody reads of one. */
    @Test
    @Tag("HLP-015")
    void anAppealIsCalledSoInItsStepsStatesNewsMailsAndPages() throws Exception {
        IsianPengaduan i = new IsianPengaduan(Saluran.PORTAL, null, null, null, null, alur.order().praOrder(), "Keputusan keliru", "Kami tidak setuju.", null, null, null, Pengaduan.Jenis.BANDING, null);
        Pengaduan b = alur.kini(kirim(Saluran.PORTAL, i));
        assertThat(orang.tugas(b.kasus(), "registrasiPengaduan").getName()).isEqualTo("Registrasi banding");
        assertThat(status(b)).isEqualTo("Banding Diterima");
        assertThat(sql.queryForList("select distinct kalimat from kabar_serah_terima where kasus = ?", String.class, b.kasus())).contains("Banding baru masuk");
        assertThat(web.buka("cs", "/kelola/kabar?cari=" + b.kasus()).andReturn().getResponse().getContentAsString()).as("whose appeal").contains("Banding baru masuk", b.pelapor()).doesNotContain("data-label=\"Pelanggan\">-<");
        assertThatThrownBy(() -> alur.kerjakan("cs", b, "registrasiPengaduan", Map.of("keputusan", "daftar"))).as("who may judge it follows from the order")
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("order")).contains("tidak dapat dikosongkan"));
        alur.registrasi(b);
        alur.kerjakan("kontak", b, "verifikasiPengaduan", Map.of("keputusan", "kurang", "catatan", "Sebutkan sebabnya."));
        assertThat(status(b)).isEqualTo("Banding Perlu Dilengkapi");
        assertThat(kasus.linimasa(b.kasus())).extracting(l -> l.nama()).contains("Verifikasi banding", "Lengkapi banding").noneMatch(n -> n.contains("engaduan"));
        assertThat(isi(b, "kurang")).isNotEmpty().allSatisfy(h -> assertThat(h).contains("Buka banding").doesNotContain("engaduan Anda"));
        String halaman = "/portal/pengaduan/" + b.id() + "?lang=";
        assertThat(web.isi("argonmulia3508", halaman + "id")).contains(">Lengkapi banding<", ">Tarik banding<");
        assertThat(web.isi("argonmulia3508", halaman + "en")).contains(">Complete the appeal<", ">Withdraw the appeal<", "This ends the appeal");
        assertThat(kasus.pemberitahuan(kasus.ambil(b.kasus()).pelangganId(), Integer.MAX_VALUE)).as("the bell").filteredOn(l -> l.kasus().equals(b.kasus())).extracting(l -> l.nama()).contains("Lengkapi banding");
        web.isi("argonmulia3508", halaman + "id");
        assertThat(Pengaduan.Jenis.BANDING.kata("Told that it is a complaint. Pengaduan ini gugur; yang diadukan")).isEqualTo("Told that it is an appeal. Banding ini gugur; yang dibanding");
        tanggapan.tarik(alur.kini(b.id()));
        assertThat(status(b)).isEqualTo("Banding Ditarik");
    }

    private long kirim(Saluran s, IsianPengaduan i) {
        return switch (s) {
            case PORTAL -> ajukan.dariPelanggan(alur.pelanggan(), i, null, AlurPenawaran.PELANGGAN);
            case WEBSITE -> ajukan.dariSitus("bbspjikfk", i);
            default -> ajukan.dariCs("bbspjikfk", alur.pelanggan(), i, null, "cs");
        };
    }

    /** An appeal that came in time is written down after the complaint was closed. */
    @Test
    @Tag("HLP-015")
    void anAppealThatIsWrittenDownLateNamesItsComplaint() {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.TELEPON, alur.pelanggan(), null), "admin", "pjsert");
        IsianPengaduan i = new IsianPengaduan(Saluran.SURAT, null, null, null, null, null, "Banding", "Surat kami tanggal 3.", null, null, null, Pengaduan.Jenis.BANDING, p.nomor());
        assertThatThrownBy(() -> ajukan.dariCs("bbspjikfk", alur.pelanggan(), i, null, "cs")).as("it still waits for its answer").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("atas"));
        alur.timer(p, "boundaryEvent_tanggapanPengaduanLewat");
        IsianPengaduan orangLain = new IsianPengaduan(Saluran.SURAT, "Warga Contoh", "0811-000-333", null, null, null, "Banding", "Surat kami tanggal 3.", null, null, null, Pengaduan.Jenis.BANDING, p.nomor());
        assertThatThrownBy(() -> ajukan.dariCs("bbspjikfk", null, orangLain, null, "cs")).as("of another complainant").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("atas"));
        Pengaduan b = alur.kini(ajukan.dariCs("bbspjikfk", alur.pelanggan(), i, null, "cs"));
        alur.latar(b);
        assertThat(b.asalId()).isEqualTo(p.id());
        assertThat(perkara.calon(b)).extracting(x -> x.id()).doesNotContain("admin", "pjsert");
    }

    /** What the pages of complainants do not ask for is passed over: nobody names somebody else's complaint, or an own one after its deadline. */
    @Test
    @Tag("HLP-015")
    void aClosedComplaintIsNamedByCsAloneWhateverAPageSends() throws Exception {
        Pengaduan orang = tutup(null);
        Pengaduan milik = tutup(alur.pelanggan());
        String[] isian = {"jenis", "BANDING", "perihal", "Banding " + orang.nomor(), "uraian", "Kami tidak setuju.", "pelapor", "Orang Lain", "telepon", "0811000444"};
        web.tanpaMasuk(isi(MockMvcRequestBuilders.post("/publik/pengaduan/bbspjikfk").param("atas", orang.nomor()), isian)).andExpect(MockMvcResultMatchers.flash().attribute("galat", hasKey("order")));
        web.kirim("argonmulia3508", "/portal/pengaduan", "jenis", "BANDING", "atas", milik.nomor(), "perihal", "Banding", "uraian", "Terlambat.").andExpect(MockMvcResultMatchers.flash().attribute("galat", hasKey("order")));
        assertThat(pengaduan.bandingAtas(orang.id())).isEmpty();
        assertThat(pengaduan.bandingAtas(milik.id())).isEmpty();
        String perihal = "Pengaduan biasa " + orang.nomor();
        web.tanpaMasuk(isi(MockMvcRequestBuilders.post("/publik/pengaduan/bbspjikfk").param("atas", orang.nomor()), "perihal", perihal, "uraian", "Antrean.", "pelapor", "Orang Lain", "telepon", "0811000444"));
        assertThat(sql.queryForList("select id from pengaduan where perihal = ? and asal_id is null", Long.class, perihal)).as("no sentence tells which numbers exist").hasSize(1);
    }

    private static MockHttpServletRequestBuilder isi(MockHttpServletRequestBuilder minta, String... isian) {
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return minta;
    }

    private Pengaduan tutup(Long pelanggan) {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.TELEPON, pelanggan, null), "admin", "pjsert");
        alur.timer(p, "boundaryEvent_tanggapanPengaduanLewat");
        return alur.kini(p.id());
    }

    @Test
    @Tag("HLP-015")
    void whoDecidedTheComplaintDoesNotVerifyItsAppeal() {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.TELEPON, alur.pelanggan(), null), "admin", "kepala");
        tanggapan.banding(p, "Belum menjawab.", null, "cs");
        Pengaduan b = pengaduan.bandingAtas(p.id()).orElseThrow();
        alur.latar(b);
        Map<String, Object> layak = Map.of("keputusan", "layak", "penangan", "operasional", "pemutus", "reviewer");
        assertThatThrownBy(() -> alur.kerjakan("kepala", b, "verifikasiPengaduan", layak)).hasMessageContaining("dibanding");
        alur.kerjakan("ketua", b, "verifikasiPengaduan", layak);
        assertThat(alur.kini(b.id()).status()).isEqualTo(StatusPengaduan.DITANGANI);
    }

    /** Neither the pages nor the passphrase nor the task itself take a signature of somebody who had a part. */
    @Test
    @Tag("HLP-015") @Tag("HLP-016")
    void theLetterOfAnAppealIsSignedBySomebodyWithoutAnyPartInIt() {
        Permohonan o = alur.order();
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.TELEPON, alur.pelanggan(), null), "admin", "pjsert");
        tanggapan.banding(p, "Belum menjawab.", null, "cs");
        Pengaduan b = pengaduan.bandingAtas(p.id()).orElseThrow();
        alur.latar(b);
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) values "
            + "('bbspjikfk', 'pjsert', 'Plh.', 'UJI-PGB', current_date, current_date - 400, current_date + 400, 'admin', now()), ('bbspjikfk', 'reviewer', 'Plh.', 'UJI-PGB', current_date, current_date - 400, current_date + 400, 'admin', now())");
        try {
            assertThat(penanda.calon(b)).as("signed, decided the complaint").extracting(CalonPenanda.Calon::staf).contains("reviewer", "kontak").doesNotContain("kepala", "pjsert");
            assertThat(penanda.calon(p)).as("a complaint is signed by the balai").extracting(CalonPenanda.Calon::staf).contains("kepala", "pjsert").doesNotContain("kontak");
            alur.verifikasi(b, "operasional", "reviewer");
            alur.tangani(b, "operasional", false);
            Map<String, Object> putus = new HashMap<>(Map.of("keputusan", "putus", "putusan", "DITERIMA", "pertimbangan", "Benar.", "penanda", "kepala"));
            assertThatThrownBy(() -> alur.kerjakan("reviewer", b, "putuskanPengaduan", putus)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("penanda"));
            putus.put("penanda", "kontak");
            alur.kerjakan("reviewer", b, "putuskanPengaduan", putus);
            String tugas = orang.tugas(b.kasus(), "tandatanganiSuratPengaduan").getId();
            assertThatThrownBy(() -> mesin.setAssignee(tugas, "kepala")).as("assigned through the engine").hasMessageContaining("ditandatangani orang lain");
            assertThatThrownBy(() -> mesin.setAssignee(tugas, "pjsert")).hasMessageContaining("ditandatangani orang lain");
            assertThatThrownBy(() -> alur.tandatangani(b, "kepala")).as("the passphrase").isInstanceOf(IsianKeliru.class).hasMessageContaining("menandatangani");
            assertThatThrownBy(() -> alur.kerjakan("kepala", b, "tandatanganiSuratPengaduan", Map.of("keputusan", "kembalikan", "catatan", "Saya ubah"))).as("the task").isInstanceOf(TugasDitolak.class);
            assertThat(dokumen.ambil(alur.kini(b.id()).dokumenId()).status()).isNotEqualTo(StatusDokumen.DITANDATANGANI);
            alur.tandatangani(b, "kontak");
        } finally {
            sql.update("delete from mandat_penanda where nomor_surat = 'UJI-PGB'");
        }
        Pengaduan akhir = alur.kini(b.id());
        assertThat(akhir.status()).isEqualTo(StatusPengaduan.SELESAI);
        assertThat(BacaPdf.teks(dokumen.isi(akhir.dokumenId()))).contains("Kontak Kementerian").doesNotContain("Kepala Balai");
        Pengaduan langsung = alur.dariCs(Saluran.SURAT, alur.pelanggan(), o.praOrder());
        sql.update("update pengaduan set jenis = 'BANDING', order_ditulis = ? where id = ?", o.praOrder(), langsung.id());
        String pelaku = kasus.linimasa(o.kasus()).stream().map(Langkah::pelaku).filter("ketua"::equals).findFirst().orElseThrow();
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) values ('bbspjikfk', ?, 'Plh.', 'UJI-PGB', current_date, current_date - 400, current_date + 400, 'admin', now())", pelaku);
        try {
            assertThat(penanda.calon(alur.kini(langsung.id()))).as("worked on the order").extracting(CalonPenanda.Calon::staf).contains("kontak").doesNotContain(pelaku);
        } finally {
            sql.update("delete from mandat_penanda where nomor_surat = 'UJI-PGB'");
        }
    }

    /** Where both who verify had a part, somebody of the ministry does, if the balai has such a contact; another balai's has no say. */
    @Test
    @Tag("HLP-015")
    void theContactOfTheMinistryVerifiesAndJudgesWhereTheBalaiMayNot() {
        Pengaduan p = alur.dariCs(Saluran.TELEPON, alur.pelanggan(), null);
        alur.verifikasi(p, "admin", "kepala");
        alur.tangani(p, "admin", false);
        alur.putuskan(p, "kepala");
        alur.tandatangani(p);
        tanggapan.banding(p, "Belum menjawab.", null, "cs");
        Pengaduan b = pengaduan.bandingAtas(p.id()).orElseThrow();
        alur.latar(b);
        Map<String, Object> layak = Map.of("keputusan", "layak", "penangan", "operasional", "pemutus", "kontak");
        assertThat(perkara.calon(b)).extracting(s -> s.id()).contains("kontak").doesNotContain("kontak.ptk");
        assertThatThrownBy(() -> alur.kerjakan("kontak.ptk", b, "verifikasiPengaduan", layak)).isInstanceOf(TugasDitolak.class);
        alur.kerjakan("kontak", b, "verifikasiPengaduan", layak);
        alur.tangani(b, "operasional", false);
        alur.kerjakan("kontak", b, "putuskanPengaduan", Map.of("keputusan", "putus", "putusan", "DITERIMA", "pertimbangan", "Benar.", "penanda", "kontak"));
        alur.tandatangani(b);
        assertThat(alur.kini(b.id()).status()).isEqualTo(StatusPengaduan.SELESAI);
    }

    /** No incident and no endless repetition: a task that says what is missing. */
    @Test
    void whereNobodyMaySignSomebodyIsAskedToNameASignatory() {
        Pengaduan p = alur.dariCs(Saluran.KANTOR, null, null);
        alur.verifikasi(p, "admin", "pjsert");
        alur.tangani(p, "admin", false);
        sql.update("delete from staf_peran where staf = 'kepala' and peran = 'kepala-balai'");
        try {
            alur.kerjakan("pjsert", p, "putuskanPengaduan", Map.of("keputusan", "putus", "putusan", "DITERIMA", "pertimbangan", "Benar."));
            assertThat(orang.tugas(p.kasus(), "tentukanPenandaPengaduan")).isNotNull();
            assertThatThrownBy(() -> alur.kerjakan("ketua", p, "tentukanPenandaPengaduan", Map.of("penanda", "kepala"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("penanda"));
        } finally {
            sql.update("insert into staf_peran (staf, peran) values ('kepala', 'kepala-balai') on conflict do nothing");
        }
        alur.kerjakan("ketua", p, "tentukanPenandaPengaduan", Map.of("penanda", "kepala"));
        alur.tandatangani(p);
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.DIJAWAB);
    }

    /** A model of before would go on to a signature without a letter. */
    @Test
    void aCaseOfBeforeTriesAgainUntilSomebodyMaySign() throws Exception {
        Pengaduan p = alur.dariCs(Saluran.KANTOR, null, null);
        alur.verifikasi(p, "admin", "pjsert");
        alur.tangani(p, "admin", false);
        alur.putuskan(p, "pjsert");
        surat.tandatangani(p.id(), "kembalikan", "Coba lagi", "kepala");
        DelegateExecution lama = Mockito.mock(DelegateExecution.class);
        Mockito.when(lama.getVariable(PengaduanProses.PENGADUAN_ID)).thenReturn(p.id());
        Mockito.when(lama.getBpmnModelInstance()).thenReturn(Bpmn.createExecutableProcess("lama").startEvent().endEvent().done());
        sql.update("delete from staf_peran where staf = 'kepala' and peran = 'kepala-balai'");
        try {
            assertThatThrownBy(() -> buatSurat.execute(lama)).isInstanceOf(IsianKeliru.class).hasMessageContaining("mandatnya");
        } finally {
            sql.update("insert into staf_peran (staf, peran) values ('kepala', 'kepala-balai') on conflict do nothing");
        }
        buatSurat.execute(lama);
        assertThat(alur.kini(p.id()).dokumenId()).isNotNull();
    }

    @Test
    void whatIsUnclearIsCompletedWithdrawnOrLapses() throws Exception {
        Pengaduan p = kurang();
        alur.timer(p, "boundaryEvent_ingatPengaduan");
        assertThat(surat(p, "ingat/%")).isNotEmpty();
        String batas = Tanggal.batas(baca.batas(p).orElseThrow(), ZoneId.of("Asia/Jakarta"));
        assertThat(isi(p, "ingat/%")).isNotEmpty().allMatch(i -> i.contains("paling lambat " + batas));
        assertThat(isi(p, "kurang/%")).isNotEmpty().allMatch(i -> i.contains("perlu dilengkapi paling lambat "));
        tanggapan.lengkapi(p, "Sampel diterima 1 November.", null, "pengguna:1");
        assertThat(alur.kini(p.id()).tambahan()).isEqualTo("Sampel diterima 1 November.");
        assertThat(status(p)).isEqualTo("Pengaduan Diverifikasi");
        assertThat(surat(p, "kurang")).hasSize(surat(p, "terdaftar").size());
        alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "kurang", "catatan", "Sebutkan jenis ujinya."));
        assertThat(surat(p, "kurang")).as("told again on the same day").hasSize(2 * surat(p, "terdaftar").size());
        Pengaduan tarik = kurang();
        String halaman = "/portal/pengaduan/" + tarik.id();
        assertThat(web.isi("argonmulia3508", halaman)).contains(">Tarik pengaduan<", "Pengaduan ini berakhir");
        sql.update("update pengaduan set jenis = 'BANDING', asal_id = ? where id = ?", p.id(), tarik.id());
        assertThat(web.isi("argonmulia3508", halaman)).contains(">Tarik banding<", "Banding ini berakhir").doesNotContain("Tarik pengaduan");
        tanggapan.tarik(tarik);
        assertThat(status(tarik)).isEqualTo("Banding Ditarik");
        Pengaduan gugur = kurang();
        alur.timer(gugur, "boundaryEvent_pengaduanLewat");
        assertThat(alur.kini(gugur.id()).status()).isEqualTo(StatusPengaduan.GUGUR);
        assertThat(isi(gugur, "gugur")).as("told when it lapses").isNotEmpty().allMatch(i -> i.contains("Sebutkan sampelnya."));
        assertThatThrownBy(() -> tanggapan.tarik(gugur)).isInstanceOf(IsianKeliru.class);
    }

    private Pengaduan kurang() {
        Pengaduan p = alur.dariCs(Saluran.SUREL, alur.pelanggan(), null);
        alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "kurang", "catatan", "Sebutkan sampelnya."));
        assertThat(status(p)).isEqualTo("Pengaduan Perlu Dilengkapi");
        return alur.kini(p.id());
    }

    @Test
    void whatIsNotAdmissibleIsDecidedTooAndAWrongLetterGoesBack() {
        Pengaduan p = alur.dariCs(Saluran.SURAT, null, null);
        alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "tidakLayak", "catatan", "Tentang instansi lain", "penangan", "admin", "pemutus", "pjsert"));
        alur.kerjakan("pjsert", p, "putuskanPengaduan", Map.of("keputusan", "kembali", "catatan", "Periksa dulu"));
        alur.tangani(p, "admin", false);
        alur.putuskan(p, "pjsert");
        alur.kerjakan("kepala", p, "tandatanganiSuratPengaduan", Map.of("keputusan", "kembalikan", "catatan", "Salah ketik"));
        assertThat(status(p)).isEqualTo("Pengaduan Menunggu Putusan");
        alur.putuskan(p, "pjsert");
        alur.tandatangani(p);
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.DIJAWAB);
        alur.timer(p, "boundaryEvent_ingatTanggapanPengaduan");
        alur.timer(p, "boundaryEvent_tanggapanPengaduanLewat");
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.SELESAI);
    }

    @Test
    void anAppealIsDecidedBySomebodyElseAndIsFinal() {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.WHATSAPP, alur.pelanggan(), null), "admin", "pjsert");
        assertThatThrownBy(() -> tanggapan.banding(p, " ", null, "cs")).isInstanceOf(IsianKeliru.class);
        tanggapan.banding(p, "Belum menjawab sebabnya.", null, "cs");
        Pengaduan b = pengaduan.bandingAtas(p.id()).orElseThrow();
        alur.latar(b);
        assertThat(status(p)).isEqualTo("Pengaduan Dibanding");
        assertThat(alur.kini(b.id()).nomor()).isNotNull();
        assertThat(perkara.calon(b)).extracting(s -> s.id()).doesNotContain("admin", "pjsert", "ketua");
        Pengaduan akhir = alur.jawab(b, "operasional", "reviewer");
        assertThat(akhir.status()).isEqualTo(StatusPengaduan.SELESAI);
        assertThat(status(akhir)).isEqualTo("Banding Selesai");
        assertThat(BacaPdf.teks(dokumen.isi(akhir.dokumenId())).replaceAll("\\s+", " ")).contains("Putusan ini final dan tidak dapat dibanding lagi");
        assertThatThrownBy(() -> tanggapan.banding(akhir, "Lagi", null, "cs")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("HLP-017")
    void lateServiceThatIsFoundTrueBringsTheLetterOfApology() {
        Permohonan o = alur.order();
        Pengaduan p = alur.dariCs(Saluran.KANTOR, alur.pelanggan(), o.praOrder());
        alur.verifikasi(p, "admin", "pjsert");
        assertThatThrownBy(() -> alur.tangani(p, "admin", true)).as("it is in time").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keterlambatan"));
        sql.update("update kasus set janji = now() - interval '9 days' where nomor = ?", o.kasus());
        alur.tangani(p, "admin", true);
        alur.putuskan(p, "pjsert");
        alur.tandatangani(p);
        assertThat(o.nomorOrder()).as("not paid yet").isNull();
        assertThat(BacaPdf.teks(dokumen.isi(maaf.untuk(o.id()).orElseThrow().dokumenId()))).contains(o.praOrder());
        assertThat(sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, "maaf/" + maaf.untuk(o.id()).orElseThrow().id() + "/%")).isNotEmpty()
            .allMatch(j -> j.contains(o.praOrder()));
        assertThat(status(p)).as("the answer is out").isEqualTo("Pengaduan Dijawab");
        assertThat(BacaPdf.teks(dokumen.isi(alur.kini(p.id()).dokumenId())).replaceAll("\\s+", " ")).contains("surat permohonan maaf beserta kompensasinya");
        sql.update("delete from permohonan_maaf where permohonan_id = ?", o.id());
    }

    @Test
    @Tag("HLP-017")
    void whatIsLateAndStillNotFinishedIsFoundTrueToo() {
        Permohonan o = alur.orderDikerjakan();
        sql.execute("set session_replication_role = replica; update langkah set selesai = now() - interval '12 days' where kasus = '%s' and selesai is not null; set session_replication_role = default".formatted(o.kasus()));
        Pengaduan p = alur.dariCs(Saluran.TELEPON, alur.pelanggan(), o.praOrder());
        alur.verifikasi(p, "admin", "pjsert");
        assertThatThrownBy(() -> alur.tangani(p, "admin", true)).as("its promised day is to come").isInstanceOf(IsianKeliru.class);
        sql.update("update kasus set janji = now() - interval '9 days' where nomor = ?", o.kasus());
        alur.tangani(p, "admin", true);
        alur.putuskan(p, "pjsert");
        alur.tandatangani(p);
        assertThat(maaf.untuk(o.id()).orElseThrow().selesai()).isNull();
        assertThat(BacaPdf.teks(dokumen.isi(maaf.untuk(o.id()).orElseThrow().dokumenId()))).contains("Belum; masih kami kerjakan");
        sql.update("delete from permohonan_maaf where permohonan_id = ?", o.id());
    }

    @Test
    void anApologyGoesToTheCustomerOfTheOrderAloneAndAStrangerLearnsNothingOfIt() {
        Permohonan o = alur.order();
        sql.update("update kasus set janji = now() - interval '9 days' where nomor = ?", o.kasus());
        Pengaduan p = alur.dariCs(Saluran.TELEPON, null, o.praOrder());
        assertThat(p.permohonanId()).isEqualTo(o.id());
        alur.verifikasi(p, "admin", "pjsert");
        assertThatThrownBy(() -> alur.tangani(p, "admin", true)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keterlambatan"));
    }

    @Test
    void whatCsWritesDownInAComplainantsNameIsKeptAndToldToTheComplainant() throws Exception {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.TELEPON, alur.pelanggan(), null), "admin", "pjsert");
        String tanggapan = "/kelola/pengaduan/" + p.id() + "/tanggapan";
        web.kirim("cs", tanggapan, "tindakan", "terima", "isi", " ");
        assertThat(alur.kini(p.id()).status()).as("not by one click").isEqualTo(StatusPengaduan.DIJAWAB);
        web.kirim("cs", tanggapan, "tindakan", "terima", "isi", "Bu Rina menelepon 28 November.");
        assertThat(alur.kini(p.id()).status()).isEqualTo(StatusPengaduan.SELESAI);
        assertThat(alur.kini(p.id()).tanggapanOleh()).isEqualTo("cs");
        assertThat(isi(p, "dicatat")).isNotEmpty().allMatch(i -> i.contains("Bu Rina menelepon 28 November.") && i.contains("kepala balai"));
        Pengaduan tarik = kurang();
        web.kirim("cs", "/kelola/pengaduan/" + tarik.id() + "/tanggapan", "tindakan", "tarik", "isi", "Disampaikan di loket.");
        assertThat(alur.kini(tarik.id()).status()).isEqualTo(StatusPengaduan.DITARIK);
        assertThat(isi(tarik, "dicatat")).isNotEmpty();
    }

    @Test
    void aSignerWhoIsAwayIsReplaced() {
        Pengaduan p = alur.dariCs(Saluran.KANTOR, null, null);
        alur.verifikasi(p, "admin", "pjsert");
        alur.tangani(p, "admin", false);
        alur.putuskan(p, "pjsert");
        assertThatThrownBy(() -> surat.gantiPenanda(alur.kini(p.id()), "kepala")).isInstanceOf(IsianKeliru.class);
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) values ('bbspjikfk', 'ketua', 'Plh.', 'UJI-PGD', current_date, current_date - 400, current_date + 400, 'admin', now())");
        surat.gantiPenanda(alur.kini(p.id()), "ketua");
        alur.latar(p);
        assertThat(alur.kini(p.id()).penanda()).isEqualTo("ketua");
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratPengaduan").getAssignee()).isEqualTo("ketua");
        sql.update("delete from mandat_penanda where nomor_surat = 'UJI-PGD'");
    }

    @Test
    void thePapersAreForReadersOfTheRegisterAndForWhoWorksOnIt() throws Exception {
        Pengaduan p = alur.jawab(alur.dariCs(Saluran.SURAT, null, null), "admin", "pjsert");
        String surat = "/api/pengaduan/" + p.id() + "/surat";
        web.buka("cs", surat).andExpect(MockMvcResultMatchers.status().isOk());
        web.buka("pjsert", surat).andExpect(MockMvcResultMatchers.status().isOk());
        web.buka("operasional", surat).andExpect(MockMvcResultMatchers.status().isNotFound());
    }

    /** Not while it is a draft on somebody's desk. */
    @Test
    @Tag("HLP-015")
    void theAnswerIsReadOnceItIsSignedAndSent() throws Exception {
        Pengaduan p = alur.dariPelanggan(null);
        alur.registrasi(p);
        alur.verifikasi(p, "admin", "pjsert");
        alur.tangani(p, "admin", false);
        alur.putuskan(p, "pjsert");
        assertThat(alur.kini(p.id()).dokumenId()).isNotNull();
        web.buka("argonmulia3508", "/portal/pengaduan/" + p.id() + "/surat").andExpect(MockMvcResultMatchers.status().isNotFound());
        assertThatThrownBy(() -> surat.tandatangani(p.id(), "kembalikan", "Saya ubah", "pjsert")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keputusan"));
        alur.tandatangani(p);
        web.buka("argonmulia3508", "/portal/pengaduan/" + p.id() + "/surat").andExpect(MockMvcResultMatchers.status().isOk());
        web.buka("kapuassegar4088", "/portal/pengaduan/" + p.id() + "/surat").andExpect(MockMvcResultMatchers.status().isNotFound());
    }

    /** By its number alone nobody learns of it, nor ties his complaint to it. */
    @Test
    void theOrderOfSomebodyElseIsNotFound() {
        Permohonan o = alur.order();
        assertThat(pengaduan.cariOrder(o.satker(), o.pelangganId(), o.praOrder())).isPresent();
        assertThat(pengaduan.cariOrder(o.satker(), o.pelangganId() + 1, o.praOrder())).isEmpty();
    }

    @Test
    void othersKnowNothingOfIt() {
        Pengaduan p = alur.dariPelanggan(null);
        assertThatThrownBy(() -> pengaduan.milik(p.id(), alur.pelanggan() + 1)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengaduan.ambil(p.id(), List.of("bspji-pontianak"))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> alur.kerjakan("cs.ptk", p, "registrasiPengaduan", Map.of("keputusan", "daftar"))).isInstanceOf(TugasDitolak.class);
        assertThatThrownBy(() -> alur.kerjakan("analis", p, "registrasiPengaduan", Map.of("keputusan", "daftar"))).isInstanceOf(TugasDitolak.class);
    }

    /** CS asks the complainant on the telephone for what is missing, so the page says it; and who has it in hand, until when. */
    @Test
    @Tag("HLP-016")
    void theRegisterSaysWhatIsMissingWhoHasItAndUntilWhen() throws Exception {
        Pengaduan p = alur.dariCs(Saluran.TELEPON, null, null);
        String alamat = "/kelola/pengaduan/" + p.id();
        alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "kurang", "catatan", "Sebutkan nomor sampelnya."));
        String berhenti = "waktu layanan berhenti selama menunggu pelapor";
        assertThat(web.isi("cs", alamat)).contains("Sebutkan nomor sampelnya.").containsPattern("<dt>Jawaban dijanjikan</dt><dd>" + berhenti + "</dd>");
        assertThat(web.isi("cs", "/kelola/pengaduan?cari=" + alur.kini(p.id()).nomor())).contains(berhenti).doesNotContain(">dijanjikan ");
        tanggapan.lengkapi(alur.kini(p.id()), "Sampel 12", null, "cs");
        alur.latar(p);
        alur.verifikasi(p, "admin", "pjsert");
        assertThat(web.isi("cs", alamat)).doesNotContain(berhenti).containsPattern("<dt>Jawaban dijanjikan</dt><dd><span>\\d");
        assertThat(web.isi("cs", alamat)).contains("<dt>Penangan</dt>", orang("admin"), "<dt>Pemutus</dt>", orang("pjsert")).doesNotContain("Sebutkan nomor sampelnya.");
    }

    private String orang(String id) {
        return sql.queryForObject("select nama from staf where id = ?", String.class, id);
    }

    /** Who is told a decision finds the way to complain or appeal where it is told, and types no number again. */
    @Test
    @Tag("HLP-015")
    void thePageOfAnOrderLeadsToItsComplaint() throws Exception {
        Permohonan o = alur.order();
        String alamat = "/portal/pengaduan/baru?order=" + o.nomorDikenal();
        assertThat(web.isi("argonmulia3508", "/portal/kasus/" + o.id())).contains("href=\"" + alamat + "\"", "Keluhan atau banding");
        assertThat(web.isi("argonmulia3508", alamat)).contains("value=\"" + o.nomorDikenal() + "\"");
    }

    @Test
    void theRegisterIsSortedAndSaysWhatIsDue() throws Exception {
        String kunci = UUID.randomUUID().toString();
        for (String nama : List.of("Aaa", "Bbb")) {
            ajukan.dariCs("bbspjikfk", null, new IsianPengaduan(Saluran.KANTOR, nama + " " + kunci, "0811000222", null, null, null, "Antre", "Lama", null, null, null, null, null), null, "cs");
        }
        assertThat(web.isi("cs", "/kelola/pengaduan?cari=" + kunci + "&urut=pelapor")).containsSubsequence(">Aaa " + kunci, ">Bbb " + kunci).containsPattern(">dijanjikan \\d\\d-\\d\\d-");
        assertThat(web.isi("cs", "/kelola/pengaduan?cari=" + kunci + "&urut=pelapor&turun=true")).containsSubsequence(">Bbb " + kunci, ">Aaa " + kunci);
    }

    @Test
    @Tag("SLA-009")
    void aPromiseIsMarkedWhileHolidaysAreOpenAndIsNoDateWhileTheClockStands() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-12-31T03:00:00Z")));
        Pengaduan p = alur.dariPelanggan(null);
        alur.kerjakan("cs", p, "registrasiPengaduan", Map.of("keputusan", "daftar"));
        String tanda = "sementara, hari libur 2028 belum ditetapkan";
        String milik = "/portal/pengaduan/" + p.id();
        assertThat(web.isi("argonmulia3508", milik)).contains("Jawaban dijanjikan paling lambat", tanda);
        assertThat(web.isi("cs", "/kelola/pengaduan/" + p.id())).contains(tanda);
        assertThat(web.isi("cs", "/kelola/pengaduan?cari=" + alur.kini(p.id()).nomor())).contains(tanda);
        alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("keputusan", "kurang", "catatan", "Sebutkan nomor sampelnya."));
        assertThat(web.isi("argonmulia3508", milik)).contains("<dt>Jawaban</dt><dd>waktu layanan berhenti selama menunggu Anda</dd>").doesNotContain("Jawaban dijanjikan");
        assertThat(web.isi("argonmulia3508", milik + "?lang=en")).contains("<dt>Answer</dt><dd>the service clock stands while we wait for you</dd>");
    }

    /** The first number of this year follows the last one of the year before. */
    @Test
    void numbersThatBeginAgainAreSortedByWhenTheyWereGiven() throws Exception {
        String kunci = UUID.randomUUID().toString();
        for (String tahun : List.of("2027", "2028")) {
            long id = ajukan.dariCs("bbspjikfk", null, new IsianPengaduan(Saluran.KANTOR, "Tahun " + tahun, "0811000222", null, null, null, "Antre " + kunci, "Lama", null, null, null, null, null), null, "cs");
            sql.update("update pengaduan set nomor = ?, terdaftar = ?::timestamptz where id = ?", (tahun.equals("2027") ? "900/U/" : "001/U/") + kunci, tahun + "-06-01", id);
        }
        assertThat(web.isi("cs", "/kelola/pengaduan?cari=" + kunci + "&urut=nomor")).containsSubsequence(">Tahun 2027", ">Tahun 2028");
        assertThat(web.isi("cs", "/kelola/pengaduan?cari=" + kunci + "&urut=nomor&turun=true")).containsSubsequence(">Tahun 2028", ">Tahun 2027");
    }

    /** A form is corrected once: everything that is wrong with it is said at the same time, and nothing that is not. */
    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> ajukan.dariCs("bbspjikfk", null, new IsianPengaduan(null, null, null, null, null, null, null, null, "012/X", null, null, null, null), null, "cs"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("saluran", "perihal", "uraian", "suratTanggal", "pelapor", "telepon"));
        Pengaduan p = alur.dariCs(Saluran.TELEPON, null, null);
        assertThatThrownBy(() -> alur.kerjakan("ketua", p, "verifikasiPengaduan", Map.of("catatan", "")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keputusan"));
    }

    /** The complainant's own list is put in order, searched, and written as the language of the reader does. */
    @Test
    @Tag("HLP-012")
    void theCustomersListSortsAndSearches() throws Exception {
        String kunci = UUID.randomUUID().toString();
        for (String apa : new String[] {"Aaa ", "Bbb "}) {
            web.kirim("argonmulia3508", "/portal/pengaduan", "perihal", apa + kunci, "uraian", "Lama.");
        }
        String alamat = "/portal/pengaduan?cari=" + kunci;
        assertThat(web.isi("argonmulia3508", alamat + "&urut=perihal")).contains("urut=perihal").containsSubsequence("Aaa " + kunci, "Bbb " + kunci).containsPattern("\\d\\d\\.\\d\\d WIB");
        assertThat(web.isi("argonmulia3508", alamat + "&urut=perihal&turun=true&lang=en")).containsSubsequence("Bbb " + kunci, "Aaa " + kunci).containsPattern("\\d\\d:\\d\\d WIB").doesNotContainPattern("\\d\\d\\.\\d\\d WIB");
        assertThat(web.baris("argonmulia3508", "/portal/pengaduan?cari={c}", "Aaa " + kunci)).contains("Aaa " + kunci).doesNotContain("Bbb " + kunci);
        assertThat(web.baris("argonmulia3508", "/portal/pengaduan?cari={c}", "Aaa " + kunci + "x")).doesNotContain("Aaa " + kunci);
        assertThat(web.baris("kapuassegar4088", "/portal/pengaduan?cari={c}", "Aaa " + kunci)).doesNotContain("Aaa " + kunci);
        for (String kolom : List.of("diterima", "nomor", "keadaan", "pelapor", "sihir;drop")) {
            assertThat(web.isi("argonmulia3508", alamat + "&urut=" + kolom)).contains("Aaa " + kunci, "Bbb " + kunci);
        }
    }

    /** What the balai calls an appeal is called so in the language of the reader, wherever its subject stands. */
    @Test
    @Tag("HLP-012")
    void anAppealIsNamedInTheLanguageOfTheReader() throws Exception {
        Pengaduan baru = alur.dariPelanggan(null);
        alur.kerjakan("cs", baru, "registrasiPengaduan", Map.of("keputusan", "daftar"));
        Pengaduan p = alur.jawab(alur.kini(baru.id()), "admin", "pjsert");
        web.kirim("argonmulia3508", "/portal/pengaduan/" + p.id() + "/banding", "alasan", "Belum menjawab.");
        Pengaduan b = pengaduan.bandingAtas(p.id()).orElseThrow();
        String daftar = "/portal/pengaduan?ukuran=100&cari={c}&lang=";
        assertThat(web.baris("argonmulia3508", daftar + "en", p.perihal())).contains(">Appeal</span>: <span>" + p.perihal() + "<").doesNotContain("Banding");
        assertThat(web.baris("argonmulia3508", daftar + "id", p.perihal())).contains(">Banding</span>: <span>" + p.perihal() + "<").doesNotContain("Banding: Banding");
        assertThat(web.isi("argonmulia3508", "/portal/pengaduan/" + b.id() + "?lang=en")).contains(">Appeal: " + p.perihal() + "<").doesNotContain("Banding");
        assertThat(web.isi("argonmulia3508", "/portal/pengaduan/" + p.id() + "?lang=en")).as("before it has a number").contains(">Appeal: " + p.perihal() + "<").doesNotContain("Banding");
        assertThat(web.isi("argonmulia3508", "/portal/pengaduan/" + b.id() + "?lang=id")).contains(">Banding: " + p.perihal() + "<");
        assertThat(perihal.alamat(p.kasus())).as("as the bell does").contains("/portal/pengaduan/" + p.id());
        assertThat(perihal.perihal(p.kasus())).contains(p.nomor());
        assertThat(perihal.alamat(p.kasus().replace("PGD", "TKT"))).isEmpty();
    }
}
