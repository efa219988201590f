package id.laju.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.pemantauan.PerihalKasus;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Every path of the model {@code surat-sertifikat}. */
@LajuTest
class SuratSertifikatProsesTest {

    private static final String NOMOR = "B/KS-\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}";

    @Autowired AlurSertifikat alur;
    @Autowired AlurPenawaran latar;
    @Autowired SertifikatService sertifikat;
    @Autowired KeadaanSertifikatService keadaanService;
    @Autowired SuratSertifikatService surat;
    @Autowired DokumenService dokumen;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired List<PerihalKasus> perihal;
    @Autowired ContohLhu kunci;
    @Autowired SuratTte tte;
    @Autowired SiapaBekerja siapa;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private SuratSertifikat nyatakan(Sertifikat s, KeadaanSertifikat keadaan) {
        keadaanService.nyatakan(s.satker(), s.id(), keadaan, sertifikat.hariIni(s.satker()), "Alasan " + keadaan, null, "adminsert");
        SuratSertifikat x = surat.milik(s.id()).get(0);
        latar.latar(x.kasus());
        return surat.ambil(x.id());
    }

    private void tandatangani(SuratSertifikat x) {
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(x.kasus(), "tandatanganiSuratSertifikat").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar.latar(x.kasus());
    }

    private String teks(SuratSertifikat x) {
        return BacaPdf.teks(dokumen.isi(x.dokumenId())).replaceAll("\\s+", " ");
    }

    private MockHttpServletResponse portal(String siapa, String alamat) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), get(alamat)).andReturn().getResponse();
    }

    private String halaman(Sertifikat s) throws Exception {
        return web.buka("adminsert", "/kelola/sertifikat/" + s.id()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void aSuspensionIsNumberedSignedSentAndLiesInTheFileOfItsOrder() throws Exception {
        Sertifikat s = alur.terbit();
        SuratSertifikat x = nyatakan(s, KeadaanSertifikat.DIBEKUKAN);
        assertThat(x.nomor()).matches(NOMOR).isEqualTo(sertifikat.riwayat(s.id()).get(0).dasar());
        assertThat(x.jenis()).isEqualTo(JenisSuratSertifikat.PEMBEKUAN);
        assertThat(teks(x)).contains("Pembekuan sertifikat", x.nomor(), s.nomor(), "dibekukan terhitung sejak", "Alasan DIBEKUKAN", s.pemegang(), "tidak boleh dipakai", "penyebabnya diselesaikan", "Kepala Balai");
        assertThat(halaman(s)).contains("id=\"surat\"", x.nomor(), "Menunggu tanda tangan", "/surat/" + x.id() + "/tarik").doesNotContain("??");
        assertThat(portal("argonmulia3508", "/portal/sertifikat?cari=" + s.nomor()).getContentAsString()).as("not signed yet").doesNotContain(x.nomor());
        assertThat(portal("argonmulia3508", "/portal/sertifikat/" + s.id() + "/surat/" + x.id()).getStatus()).isEqualTo(404);
        assertThat(orang.tugas(x.kasus(), "tandatanganiSuratSertifikat").getAssignee()).isEqualTo("kepala");
        assertThatThrownBy(() -> orang.selesaikan("kepala", x.kasus(), "tandatanganiSuratSertifikat", Map.of("keputusan", "ditandatangani")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("sandi"));
        tandatangani(x);
        SuratSertifikat jadi = surat.ambil(x.id());
        assertThat(jadi.dikirim()).isNotNull();
        assertThat(kasus.ambil(x.kasus()).selesai()).isNotNull();
        assertThat(dokumen.ambil(jadi.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(dokumen.milikKasus(permohonan.ambil(s.permohonanId()).kasus())).as("in the file").extracting(d -> d.id()).contains(jadi.dokumenId());
        List<String> kepada = sql.queryForList("select kepada from surat_keluar k join surat_lampiran l on l.surat_id = k.id where k.kunci like ?", String.class, "surat-sertifikat/" + x.id() + "/%");
        assertThat(kepada).isNotEmpty();
        assertThat(kasus.pemberitahuan(s.pelangganId(), Integer.MAX_VALUE)).as("in the bell").filteredOn(l -> l.kasus().equals(x.kasus())).extracting(l -> l.frasa()).containsExactly("kirimSuratSertifikat");
        assertThat(perihal).as("with its name and the way to it").anySatisfy(p -> assertThat(p.perihal(x.kasus())).hasValueSatisfying(n -> assertThat(n).startsWith(s.nomor())))
            .anySatisfy(p -> assertThat(p.alamat(x.kasus())).contains("/portal/sertifikat/" + s.id() + "/penilaian"));
        assertThat(portal("argonmulia3508", "/portal/sertifikat?cari=" + s.nomor()).getContentAsString()).contains("Surat pembekuan " + x.nomor());
        assertThat(portal("argonmulia3508", "/portal/sertifikat/" + s.id() + "/penilaian?lang=id").getContentAsString()).as("its own page").contains("/portal/sertifikat/" + s.id() + "/surat/" + x.id(), "Surat pembekuan " + x.nomor());
        assertThat(portal("argonmulia3508", "/portal/sertifikat?bagian=DIBEKUKAN&cari=" + s.nomor()).getContentAsString()).contains(">" + s.nomor() + "<", "Akan jatuh tempo (");
        assertThat(portal("argonmulia3508", "/portal/sertifikat?bagian=AKTIF&cari=" + s.nomor()).getContentAsString()).doesNotContain(">" + s.nomor() + "<");
        assertThat(portal("argonmulia3508", "/portal/sertifikat?bagian=salah&urut=berakhir&turun=true&cari=" + s.nomor()).getContentAsString()).contains(">" + s.nomor() + "<").doesNotContain("??");
        assertThat(portal("argonmulia3508", "/portal/sertifikat/" + s.id() + "/surat/" + x.id()).getContentType()).isEqualTo("application/pdf");
        assertThat(portal("argonmulia3508", "/portal/sertifikat?lang=en&cari=" + s.nomor()).getContentAsString()).contains("Letter of suspension");
        assertThat(portal("kapuassegar4088", "/portal/sertifikat/" + s.id() + "/surat/" + x.id()).getStatus()).isEqualTo(404);
        assertThat(web.buka("pjsert", "/api/surat-sertifikat/" + x.id()).andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(web.buka("pjsert.ptk", "/api/surat-sertifikat/" + x.id()).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> sql.update("update surat_sertifikat set alasan = 'lain' where id = ?", x.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from surat_sertifikat where id = ?", x.id())).isInstanceOf(DataIntegrityViolationException.class);
        SuratSertifikat kembali = nyatakan(s, KeadaanSertifikat.AKTIF);
        assertThat(kembali.jenis()).isEqualTo(JenisSuratSertifikat.PEMULIHAN);
        assertThat(teks(kembali)).contains("Pemberlakuan kembali sertifikat", "boleh dipakai lagi");
        SuratSertifikat cabut = nyatakan(s, KeadaanSertifikat.DICABUT);
        assertThat(teks(cabut)).contains("Pencabutan sertifikat", "dicabut terhitung sejak", "Hentikan pemakaian");
        tandatangani(kembali);
        tandatangani(cabut);
        assertThat(portal("argonmulia3508", "/portal/sertifikat?cari=" + s.nomor()).getContentAsString()).contains(kembali.nomor(), cabut.nomor());
    }

    @Test
    void whatComesBackUnsignedIsMendedAndKeepsItsNumber() throws Exception {
        Sertifikat s = alur.lama(LocalDate.now().minusMonths(5));
        SuratSertifikat x = nyatakan(s, KeadaanSertifikat.DIBEKUKAN);
        assertThatThrownBy(() -> orang.selesaikan("kepala", x.kasus(), "tandatanganiSuratSertifikat", Map.of("keputusan", "kembalikan"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        assertThatThrownBy(() -> orang.selesaikan("kepala", x.kasus(), "tandatanganiSuratSertifikat", Map.of())).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        orang.selesaikan("kepala", x.kasus(), "tandatanganiSuratSertifikat", Map.of("keputusan", "kembalikan", "catatan", "Sebut klausulnya"));
        assertThat(halaman(s)).contains("Diperbaiki");
        assertThat(orang.lihat("pjsert", orang.tugas(x.kasus(), "perbaikiSuratSertifikat")).get("catatan").asText()).isEqualTo("Sebut klausulnya");
        assertThatThrownBy(() -> orang.selesaikan("pjsert", x.kasus(), "perbaikiSuratSertifikat", Map.of("alasan", " "))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        orang.selesaikan("pjsert", x.kasus(), "perbaikiSuratSertifikat", Map.of("alasan", "Surveilan tidak dilaksanakan (klausul 7.9)"));
        latar.latar(x.kasus());
        SuratSertifikat baru = surat.ambil(x.id());
        assertThat(baru.dokumenId()).isNotEqualTo(x.dokumenId());
        assertThat(teks(baru)).contains("klausul 7.9", x.nomor());
        assertThat(dokumen.milikKasus(x.kasus())).as("an old certificate has no order").extracting(d -> d.id()).contains(baru.dokumenId());
        tandatangani(baru);
        assertThat(surat.ambil(x.id()).dikirim()).isNotNull();
    }

    @Test
    void aLetterIsTakenFromWhoCannotSignIt() throws Exception {
        Sertifikat s = alur.lama(LocalDate.now().minusMonths(5));
        SuratSertifikat x = nyatakan(s, KeadaanSertifikat.DICABUT);
        String lama = orang.tugas(x.kasus(), "tandatanganiSuratSertifikat").getId();
        assertThat(web.kirim("adminsert.ptk", "/kelola/sertifikat/" + s.id() + "/surat/" + x.id() + "/tarik").andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim("adminsert", "/kelola/sertifikat/" + s.id() + "/surat/" + x.id() + "/tarik");
        latar.latar(x.kasus());
        assertThat(orang.tugas(x.kasus(), "tandatanganiSuratSertifikat").getId()).isNotEqualTo(lama);
        tandatangani(surat.ambil(x.id()));
        assertThatThrownBy(() -> surat.tarik(s.id(), x.id())).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void aLetterFromElsewhereIsNamedAndNoneIsWritten() {
        Sertifikat s = alur.lama(LocalDate.now().minusMonths(5));
        keadaanService.nyatakan(s.satker(), s.id(), KeadaanSertifikat.DIBEKUKAN, sertifikat.hariIni(s.satker()), "Surat lama", "B/12/2025", "adminsert");
        assertThat(surat.milik(s.id())).isEmpty();
        assertThatThrownBy(() -> keadaanService.nyatakan(s.satker(), s.id(), KeadaanSertifikat.BATAL, sertifikat.hariIni(s.satker()), "Salah catat", null, "adminsert")).as("no letter tells of it")
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("dasar"));
    }

    @Test
    void whatTheRegisterSaysAlreadyCancelsTheNumber() {
        Sertifikat s = alur.lama(LocalDate.now().minusMonths(5));
        String nomor = surat.nomor(s.satker(), s.id(), JenisSuratSertifikat.PEMBEKUAN, "Terlambat", "pjsert");
        surat.takJadi(s.id(), nomor);
        assertThat(surat.milik(s.id())).isEmpty();
        assertThat(sql.queryForObject("select batal is not null from nomor_register where jenis = 'SURAT_SERTIFIKAT' and nomor = ?", Boolean.class, nomor)).isTrue();
    }
}
