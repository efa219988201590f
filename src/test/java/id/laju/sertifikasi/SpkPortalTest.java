package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The customer's page of the agreement, and the one-time code. */
@LajuTest
class SpkPortalTest {

    @Autowired AlurSpk alur;
    @Autowired SpkService spk;
    @Autowired JawabSpkService jawaban;
    @Autowired KasusService kasus;
    @Autowired UserDetailsService akun;
    @Autowired PenggunaService pengguna;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;
    private PenggunaLogin saya;
    private Permohonan p;
    private Spk s;
    private String alamat;

    @BeforeEach
    void kirim() {
        saya = alur.pelanggan();
        p = alur.mulai(Kegiatan.AWAL);
        s = spk.semua(p.id()).get(0);
        alamat = "/portal/sertifikasi/" + p.id() + "/spk";
    }

    @AfterEach
    void bereskan() {
        alur.bereskan();
        sql.update("delete from pengaturan_satker where kunci = 'sertifikasi.spk-kode'");
    }

    private String halaman(PenggunaLogin orang) throws Exception {
        return web.kirim(orang, get(alamat)).andReturn().getResponse().getContentAsString();
    }

    private void kodeDitolak(String kode, String kalimat) {
        assertThatThrownBy(() -> jawaban.periksaKode(saya, p.id(), kode)).isInstanceOf(IsianKeliru.class).hasMessageContaining(kalimat);
    }

    private String salah() {
        return alur.kode(s).equals("000000") ? "000001" : "000000";
    }

    private void menit(int banyak) {
        ClockUtil.setCurrentTime(Date.from(jam.instant().plusSeconds(banyak * 60L)));
    }

    @Test
    @Tag("DOC-011")
    void readSignedByCodeAndDownloaded() throws Exception {
        assertThat(halaman(saya)).contains(s.nomor(), "Kirim kode ke e-mail saya", "Unggah pindaian", "Tidak menandatangani");
        var surat = web.kirim(saya, get(alamat + "/1/surat")).andReturn().getResponse();
        assertThat(surat.getContentType()).isEqualTo("application/pdf");
        assertThat(web.kirim(saya, get(alamat + "/2/surat")).andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim(saya, post(alamat + "/kode"));
        web.kirim(saya, post(alamat + "/tandatangani").param("kode", salah()).param("jabatan", "Manajer Mutu").param("setuju", "true"));
        assertThat(sql.queryForObject("select gagal from spk_kode where spk_id = ?", Integer.class, s.id())).as("a wrong one counts").isEqualTo(1);
        web.kirim(saya, post(alamat + "/tandatangani").param("kode", alur.kode(s)).param("jabatan", "Manajer Mutu"));
        assertThat(spk.berjalan(p.id()).keadaan()).as("without the statement").isEqualTo(KeadaanSpk.DIKIRIM);
        String kode = alur.kode(s);
        web.kirim(saya, post(alamat + "/tandatangani").param("kode", kode).param("jabatan", "Manajer Mutu").param("setuju", "true"));
        var lagi = web.kirim(saya, post(alamat + "/tandatangani").param("kode", kode).param("jabatan", "Manajer Mutu").param("setuju", "true")).andReturn();
        assertThat(lagi.getFlashMap().get("pesan")).as("a second click").isEqualTo(Kabar.dari("kabar.spkDitandatangani"));
        assertThat(spk.berjalan(p.id()).keadaan()).isEqualTo(KeadaanSpk.DITANDATANGANI);
        assertThat(halaman(saya)).contains("Anita Rahayu, Manajer Mutu", "kode sekali pakai").doesNotContain("Unggah pindaian");
        alur.latar(p);
        alur.tandatanganiBalai(p, "kepala");
        assertThat(halaman(saya)).contains("berlaku sampai");
        assertThat(web.kirim(saya, get(alamat + "/1/surat?unduh=true")).andReturn().getResponse().getHeader("Content-Disposition")).contains("attachment");
        assertThat(web.kirim(saya, get("/portal/permohonan?ukuran=100&cari=" + p.praOrder())).andReturn().getResponse().getContentAsString()).contains("href=\"" + alamat + "\"");
    }

    @Test
    void aScanIsHandedInWithWhoSignedIt() throws Exception {
        web.kirim(saya, multipart(alamat + "/pindaian").file(new MockMultipartFile("pindaian", "spk.pdf", "application/pdf", ContohBerkas.pdf("SPK"))).param("namaPenanda", "").param("jabatanPenanda", "Direktur"));
        assertThat(spk.berjalan(p.id()).keadaan()).isEqualTo(KeadaanSpk.DIKIRIM);
        web.kirim(saya, multipart(alamat + "/pindaian").file(new MockMultipartFile("pindaian", "spk.pdf", "application/pdf", ContohBerkas.pdf("SPK"))).param("namaPenanda", "Gunawan Prasetyo").param("jabatanPenanda", "Direktur"));
        assertThat(spk.berjalan(p.id()).keadaan()).isEqualTo(KeadaanSpk.DIPERIKSA);
        assertThat(halaman(saya)).contains("Pindaian diperiksa balai");
        long pindaian = spk.pindaian(s).get(0).id();
        String kelola = "/kelola/sertifikasi/" + p.id() + "/spk";
        assertThat(web.buka("operasional", kelola + "/1/pindaian/" + pindaian).andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(web.buka("operasional", kelola).andReturn().getResponse().getContentAsString()).contains("Gunawan Prasetyo", "Belum diperiksa");
        assertThat(web.buka("operasional.ptk", kelola).andReturn().getResponse().getStatus()).as("another balai").isEqualTo(404);
        assertThat(web.buka("operasional.ptk", kelola + "/1/pindaian/" + pindaian).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(web.buka("analis", kelola).andReturn().getResponse().getStatus()).as("the laboratory").isEqualTo(403);
    }

    @Test
    void onlyWhoMaySignSignsAndNoOtherCompanyReadsIt() throws Exception {
        PenggunaLogin keuangan = (PenggunaLogin) akun.loadUserByUsername("keuangan.argon");
        assertThat(halaman(keuangan)).contains(s.nomor(), "berperan Penandatangan").doesNotContain("Unggah pindaian", "Kirim kode", "Batalkan permohonan");
        for (String jalur : List.of("/kode", "/tandatangani", "/pindaian", "/batal")) {
            assertThat(web.kirim(keuangan, post(alamat + jalur)).andReturn().getResponse().getStatus()).as(jalur).isEqualTo(403);
        }
        PenggunaLogin lain = (PenggunaLogin) akun.loadUserByUsername("kapuassegar4088");
        for (String jalur : List.of("", "/1/surat")) {
            assertThat(web.kirim(lain, get(alamat + jalur)).andReturn().getResponse().getStatus()).as(jalur).isEqualTo(404);
        }
        for (String jalur : List.of("/kode", "/tandatangani", "/batal")) {
            assertThat(web.kirim(lain, post(alamat + jalur).param("alasan", "coba")).andReturn().getResponse().getStatus()).as(jalur).isEqualTo(404);
        }
    }

    @Test
    void aCodeDiesByTimeByTriesAndByUse() {
        kodeDitolak("123456", "tidak berlaku");
        jawaban.mintaKode(saya, p.id());
        assertThatThrownBy(() -> jawaban.mintaKode(saya, p.id())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tunggu satu menit");
        assertThat(sql.queryForObject("select kepada from surat_keluar where kunci like ?", String.class, "spk-kode/" + s.id() + "/%")).isEqualTo("kontak@argonmulia.example.id");
        assertThat(sql.queryForObject("select sandi from spk_kode where spk_id = ?", String.class, s.id())).as("only a hash is kept").doesNotContain(alur.kode(s));
        menit(11);
        kodeDitolak(alur.kode(s), "tidak berlaku");
        jawaban.mintaKode(saya, p.id());
        for (int sisa = 4; sisa > 0; sisa--) {
            kodeDitolak(salah(), "tersisa " + sisa + " percobaan");
        }
        kodeDitolak(salah(), "tidak berlaku");
        kodeDitolak(alur.kode(s), "tidak berlaku");
        assertThatThrownBy(() -> jawaban.denganKode(saya, p.id(), alur.kode(s), "Manajer", true)).as("nor without being asked first").isInstanceOf(IsianKeliru.class);
        menit(1);
        jawaban.mintaKode(saya, p.id());
        jawaban.periksaKode(saya, p.id(), alur.kode(s).substring(0, 3) + " " + alur.kode(s).substring(3));
        jawaban.denganKode(saya, p.id(), alur.kode(s), "Manajer Mutu", true);
        assertThat(sql.queryForObject("select sandi from spk_kode where spk_id = ?", String.class, s.id())).isNull();
        assertThatThrownBy(() -> jawaban.denganKode(saya, p.id(), alur.kode(s), "Manajer Mutu", true)).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void askingForNewCodesOpensNoDoor() {
        for (int putaran = 0; putaran < 4; putaran++) {
            jawaban.mintaKode(saya, p.id());
            for (int ke = 0; ke < 5; ke++) {
                assertThatThrownBy(() -> jawaban.periksaKode(saya, p.id(), salah())).isInstanceOf(IsianKeliru.class);
            }
            menit(2);
        }
        assertThatThrownBy(() -> jawaban.mintaKode(saya, p.id())).isInstanceOf(IsianKeliru.class).hasMessageContaining("hanya dapat ditandatangani dengan pindaian");
        alur.unggahPindaian(p);
        assertThat(spk.berjalan(p.id()).keadaan()).isEqualTo(KeadaanSpk.DIPERIKSA);
    }

    @Test
    void aSatkerMayWantPaper() throws Exception {
        sql.update("insert into pengaturan_satker (satker, kunci, nilai) values ('bbspjikfk', 'sertifikasi.spk-kode', '0') on conflict (satker, kunci) do update set nilai = '0'");
        assertThat(halaman(saya)).contains("Unggah pindaian").doesNotContain("Kirim kode ke e-mail saya");
        assertThatThrownBy(() -> jawaban.mintaKode(saya, p.id())).isInstanceOf(IsianKeliru.class).hasMessageContaining("di atas kertas");
    }

    @Test
    void atTheCounterThereIsOnlyPaper() throws Exception {
        String loket = "/loket/" + saya.pelangganId() + alamat;
        assertThat(web.buka("cs", loket).andReturn().getResponse().getContentAsString()).contains(s.nomor(), "Unggah pindaian").doesNotContain("Kirim kode ke e-mail saya");
        web.kirim("cs", loket + "/kode");
        assertThat(sql.queryForObject("select count(*) from spk_kode where spk_id = ?", Integer.class, s.id())).isZero();
        PenggunaLogin cs = pengguna.diLoket(saya.pelangganId(), List.of(saya.satker()), "cs", List.of("cs")).orElseThrow();
        jawaban.denganPindaian(cs, p.id(), "Gunawan Prasetyo", "Direktur", List.of(new Unggahan("spk.pdf", ContohBerkas.pdf("SPK"))));
        assertThat(spk.pindaian(s)).singleElement().satisfies(x -> assertThat(x.diunggahOleh()).isEqualTo("cs"));
        alur.latar(p);
        assertThatThrownBy(() -> orang.selesaikan("cs", p.kasus(), "periksaPindaianSpk", Map.of("keputusan", "terima"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("unggah sendiri");
        orang.selesaikan("operasional", p.kasus(), "periksaPindaianSpk", Map.of("keputusan", "terima"));
        assertThat(spk.berjalan(p.id()).keadaan()).isEqualTo(KeadaanSpk.DITANDATANGANI);
    }

    @Test
    void manyTriesAtOnceAreNoMoreThanManyInTurn() throws Exception {
        jawaban.mintaKode(saya, p.id());
        String keliru = salah();
        ExecutorService banyak = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> semua = IntStream.range(0, 12).<Future<?>>mapToObj(i -> banyak.submit(() -> assertThatThrownBy(() -> jawaban.periksaKode(saya, p.id(), keliru)).isInstanceOf(IsianKeliru.class))).toList();
            for (Future<?> f : semua) {
                f.get();
            }
        } finally {
            banyak.shutdown();
        }
        assertThat(sql.queryForObject("select gagal_semua from spk_kode where spk_id = ?", Integer.class, s.id())).isEqualTo(KodeSpk.PALING_BANYAK_GAGAL);
        kodeDitolak(alur.kode(s), "tidak berlaku");
    }
}
