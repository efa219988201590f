package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.KeadaanDokumen;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.VerifikasiService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.pemantauan.PerihalKasus;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of {@code surat-person}: suspended, in force again, withdrawn, each with its letter. */
@LajuTest
class SuratPersonTest {

    @Autowired AlurPerson alur;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired SuratPersonService surat;
    @Autowired UrutanSuratPerson urutan;
    @Autowired TerbitPersonService terbit;
    @Autowired DokumenService dokumen;
    @Autowired VerifikasiService verifikasi;
    @Autowired KasusService kasus;
    @Autowired List<PerihalKasus> perihal;
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

    private String kelola(String siapa, SertifikatPerson s, String apa, String alasan) throws Exception {
        return web.kirim(siapa, "/kelola/person/sertifikat/" + s.id() + "/" + apa, "alasan", alasan).andReturn().getFlashMap().toString();
    }

    private SuratPerson terbaru(SertifikatPerson s) {
        SuratPerson x = surat.milik(s.id()).get(0);
        alur.jalankan(jalan(s, x));
        return surat.ambil(x.id());
    }

    private static Jalan jalan(SertifikatPerson s, SuratPerson x) {
        return new Jalan(s.permohonanId(), x.kasus());
    }

    private void tandatangani(SertifikatPerson s, SuratPerson x) {
        alur.tandatangani(jalan(s, x), "tandatanganiSuratPerson");
    }

    private KeadaanDokumen keadaan(SertifikatPerson s) {
        return verifikasi.denganNomor(s.nomor()).get(0).keadaan();
    }

    @Test
    void oneIsSuspendedIsInForceAgainAndIsWithdrawnEachWithItsLetter() throws Exception {
        SertifikatPerson s = terbit("Lukman Hakim");
        KeadaanDokumen semula = keadaan(s);
        assertThat(kelola("pjsert", s, "bekukan", " ")).contains("Isi alasannya");
        assertThat(kelola("pjsert", s, "pulihkan", "Tidak perlu")).as("it does not rest").contains("sudah berubah");
        assertThat(kelola("pjsert", s, "bekukan", "Keluhan tentang pekerjaannya diperiksa")).contains("dibekukan");
        assertThat(keadaan(s)).isEqualTo(KeadaanDokumen.DIBEKUKAN);
        assertThat(web.buka("cs", "/publik/sertifikat-person?cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).contains("Dibekukan");
        assertThat(web.kirim(alur.saya(), get("/portal/person/" + s.permohonanId())).andReturn().getResponse().getContentAsString()).as("amber, as everywhere").contains("<span class=\"lencana kuning\">Dibekukan</span>");
        SuratPerson x = terbaru(s);
        assertThat(BacaPdf.teks(dokumen.isi(x.dokumenId())).replaceAll("\\s+", " ")).contains("Pembekuan sertifikat person", x.nomor(), s.nomor(), "Lukman Hakim", "Keluhan tentang pekerjaannya diperiksa");
        assertThatThrownBy(() -> orang.selesaikan("kepala", x.kasus(), "tandatanganiSuratPerson", Map.of("keputusan", "kembalikan"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        orang.selesaikan("kepala", x.kasus(), "tandatanganiSuratPerson", Map.of("keputusan", "kembalikan", "catatan", "Sebut keluhannya"));
        orang.selesaikan("pjsert", x.kasus(), "perbaikiSuratPerson", Map.of("keputusan", "kirim", "alasan", "Keluhan 12/2026 diperiksa"));
        terbaru(s);
        assertThat(web.buka("adminsert", "/kelola/person/sertifikat?cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).contains("menunggu tanda tangan", "/surat/" + x.id() + "/tarik");
        web.kirim("adminsert", "/kelola/person/sertifikat/" + s.id() + "/surat/" + x.id() + "/tarik");
        terbaru(s);
        assertThat(web.buka("pjsert", "/kelola/person/sertifikat/" + s.id() + "/surat/" + x.id()).andReturn().getResponse().getStatus()).isEqualTo(200);
        tandatangani(s, x);
        assertThat(surat.ambil(x.id()).dikirim()).isNotNull();
        assertThat(perihal).as("the bell names the certificate and leads to its order").anySatisfy(p -> assertThat(p.perihal(x.kasus())).contains(s.nomor() + ", Lukman Hakim"))
            .anySatisfy(p -> assertThat(p.alamat(x.kasus())).contains("/portal/person/" + s.permohonanId()));
        assertThat(sql.queryForObject("select count(*) from surat_lampiran l join surat_keluar k on k.id = l.surat_id where k.kunci like ?", Integer.class, "surat-person/" + x.id() + "/%")).isPositive();
        assertThatThrownBy(() -> sql.update("delete from surat_person where id = ?", x.id())).hasMessageContaining("does not change");
        assertThat(kelola("pjsert", s, "pulihkan", "Keluhan tidak terbukti")).contains("berlaku lagi");
        assertThat(keadaan(s)).isEqualTo(semula);
        tandatangani(s, terbaru(s));
        assertThat(kelola("pjsert", s, "cabut", "Sertifikat dipinjamkan")).contains("dicabut");
        assertThat(keadaan(s)).isEqualTo(KeadaanDokumen.DICABUT);
        assertThat(terbaru(s).jenis().name()).isEqualTo("PENCABUTAN");
        assertThat(kelola("pjsert", s, "bekukan", "Sekali lagi")).contains("sudah berubah");
        assertThat(surat.milik(s.id())).extracting(SuratPerson::nomor).doesNotHaveDuplicates().hasSize(3);
    }

    /** Two letters about one certificate are read in the order of what happened, and a needless one is not sent. */
    @Test
    void lettersGoOutInTheirOrderAndOneThatIsNotNeededIsGivenUp() throws Exception {
        SertifikatPerson s = terbit("Lestari Ningrum");
        kelola("pjsert", s, "bekukan", "Keliru nomor");
        SuratPerson beku = terbaru(s);
        kelola("pjsert", s, "pulihkan", "Pembekuan keliru dicatat");
        SuratPerson pulih = terbaru(s);
        assertThat(frasa(pulih)).as("the older one is not out yet").containsExactly("tungguSuratSebelumnya");
        assertThat(pulih.keadaan()).isEqualTo("belum disusun");
        assertThatThrownBy(() -> urutan.menurutUrutan(pulih.id())).as("nor is a letter signed that does not wait").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().toString()).contains(beku.nomor(), "berurutan"));
        alur.lewat(jalan(s, pulih), "boundaryEvent_suratTertahan");
        assertThat(frasa(pulih)).as("asked for, it waits on").containsExactly("tungguSuratSebelumnya");
        alur.lewat(jalan(s, pulih), "boundaryEvent_suratDiperiksaLagi");
        assertThat(frasa(pulih)).as("looked at again, and still not its turn").containsExactly("tungguSuratSebelumnya");
        assertThat(sql.queryForObject("select count(*) from kabar_serah_terima where kasus = ? and kalimat like '%tertahan surat sebelumnya%'", Integer.class, pulih.kasus())).isPositive();
        orang.selesaikan("kepala", beku.kasus(), "tandatanganiSuratPerson", Map.of("keputusan", "kembalikan", "catatan", "Sudah dipulihkan"));
        assertThatThrownBy(() -> orang.selesaikan("pjsert", beku.kasus(), "perbaikiSuratPerson", Map.of("keputusan", "lain"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keputusan"));
        assertThatThrownBy(() -> orang.selesaikan("pjsert", beku.kasus(), "perbaikiSuratPerson", Map.of("keputusan", "batal", "batalAlasan", " "))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("batalAlasan"));
        orang.selesaikan("pjsert", beku.kasus(), "perbaikiSuratPerson", Map.of("keputusan", "batal", "batalAlasan", "Pembekuan keliru dicatat dan sudah dipulihkan"));
        alur.jalankan(jalan(s, beku));
        assertThat(surat.ambil(beku.id()).keadaan()).isEqualTo("tidak dikirim");
        assertThat(dokumen.ambil(beku.dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "surat-person/" + beku.id() + "/%")).isZero();
        assertThatThrownBy(() -> sql.update("update surat_person set alasan = 'x' where id = ?", beku.id())).hasMessageContaining("does not change");
        assertThat(web.buka("adminsert", "/kelola/person/sertifikat?cari=" + s.nomor()).andReturn().getResponse().getContentAsString()).contains("tidak dikirim");
        alur.jalankan(jalan(s, pulih));
        assertThat(frasa(pulih)).as("its turn, without anybody's doing").containsExactly("tandatanganiSuratPerson");
        tandatangani(s, pulih);
        assertThat(surat.ambil(pulih.id()).dikirim()).isNotNull();
    }

    /** Three about one certificate: each goes out when the one before it did. */
    @Test
    void eachLetterWaitsForTheOneBeforeItOnly() throws Exception {
        SertifikatPerson s = terbit("Maya Kusumawati");
        kelola("pjsert", s, "bekukan", "Keluhan diperiksa");
        SuratPerson satu = terbaru(s);
        kelola("pjsert", s, "pulihkan", "Keluhan tidak terbukti");
        SuratPerson dua = terbaru(s);
        kelola("pjsert", s, "cabut", "Sertifikat dipinjamkan");
        SuratPerson tiga = terbaru(s);
        tandatangani(s, satu);
        alur.jalankan(jalan(s, dua));
        alur.jalankan(jalan(s, tiga));
        assertThat(frasa(dua)).containsExactly("tandatanganiSuratPerson");
        assertThat(frasa(tiga)).containsExactly("tungguSuratSebelumnya");
        tandatangani(s, dua);
        alur.jalankan(jalan(s, tiga));
        assertThat(frasa(tiga)).containsExactly("tandatanganiSuratPerson");
    }

    private List<String> frasa(SuratPerson x) {
        return kasus.terbuka(x.kasus()).stream().map(Langkah::frasa).toList();
    }
}
