package id.laju.konsultansi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laju.peramban.Peramban.rapi;
import static id.laju.peramban.Peramban.sampai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Consulting on both sides: asked for on a phone, offered, planned and agreed, a visit with a photo and action points, the report, the survey, and its results for everybody. */
@CeritaTest
class KonsultansiCeritaTest {

    @LocalServerPort int port;
    @Autowired AlurKonsultansi alur;
    @Autowired KunjunganService kunjungan;
    @Autowired LaporanKonsultansiService laporan;
    @Autowired PermohonanService permohonan;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private final List<String> galatSkrip = new ArrayList<>();
    private String alamat;
    private Permohonan p;

    private Task tunggu(String frasa) {
        sampai(() -> orang.tugas(p.kasus(), frasa) != null);
        return orang.tugas(p.kasus(), frasa);
    }

    private void diPelanggan(String frasa) {
        sampai(() -> alur.di(p).contains(frasa));
    }

    private Page meja(String nama) {
        return Tasklist.meja(alamat, nama, galatSkrip);
    }

    private Page pelanggan() {
        Page hp = Peramban.ponsel(alamat);
        hp.onPageError(galatSkrip::add);
        Peramban.masukPortal(hp, alur.pelanggan().username());
        return hp;
    }

    private void ajukan(Page hp) {
        hp.navigate("/portal/permohonan/baru");
        hp.check("#layanan-konsultansi");
        Peramban.pindah(hp, () -> hp.locator("main form button[type=submit]").first().click());
        hp.check("input[name=kategori][value=PENDAMPINGAN_INDUSTRI]");
        Locator kaya = hp.locator("[contenteditable=true]").first();
        kaya.fill("Penerapan SNI ISO 9001 di pabrik Cikarang");
        hp.setInputFiles("input[name=dataDukung]", new FilePayload("profil.pdf", "application/pdf", ContohBerkas.pdf("Profil perusahaan")));
        Peramban.pindah(hp, () -> hp.locator("#data button[type=submit]").click());
        assertThat(hp.locator("main")).containsText("profil.pdf");
        rapi(hp, "konsultansi-data-360");
        long id = Long.parseLong(hp.url().replaceAll(".*/konsultansi/(\\d+)/.*", "$1"));
        Peramban.pindah(hp, () -> hp.locator("#ajukan button[type=submit]").click());
        assertThat(hp.locator("main")).containsText("Sedang Diproses");
        rapi(hp, "konsultansi-diajukan-360");
        p = permohonan.ambil(id);
    }

    private void tawarkan() {
        Page pj = meja("pjkonsultansi");
        Tasklist milik = new Tasklist(pj);
        milik.buka(tunggu("susunPenawaranKonsultansi").getId());
        pj.check("input[name=keputusan][value=terima]");
        milik.selesaikan();
        assertThat(pj.locator("[data-laju]")).containsText("Pilih jasa dari daftar tarif");
        pj.locator("[data-baris=jasa] select[name=posId]").first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        pj.locator("[data-baris=jasa] input[name=banyak]").first().fill("3");
        Peramban.potret(pj, "konsultansi-susun-penawaran");
        milik.selesaikan();
        tunggu("setujuiTarif");
        orang.selesaikan("ketua", p.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        diPelanggan("konfirmasiPenawaran");
    }

    private void tim() {
        Page ketua = meja("ketua");
        Tasklist milik = new Tasklist(ketua);
        milik.buka(tunggu("tunjukTimKonsultan").getId());
        ketua.check("input[name=anggota][value=konsultan]");
        ketua.check("input[name=anggota][value=konsultan2]");
        ketua.selectOption("#ketua", "konsultan");
        Peramban.potret(ketua, "konsultansi-tim");
        milik.selesaikan();
    }

    private Page rencana() {
        Page konsultan = meja("konsultan");
        Tasklist milik = new Tasklist(konsultan);
        milik.bukaMilikSendiri(tunggu("susunRencana").getId());
        konsultan.locator("[data-baris=kunjungan] input[name=mulai]").fill(alur.hari(8).toString());
        konsultan.locator("[data-baris=kunjungan] input[name=selesai]").fill(alur.hari(8).plusHours(4).toString());
        konsultan.locator("[data-baris=kunjungan] input[name=tempat]").fill("Pabrik Cikarang");
        milik.selesaikan();
        assertThat(konsultan.locator("[data-laju]")).containsText("Tulis agendanya");
        konsultan.locator("[data-baris=kunjungan] textarea[name=agenda]").fill("Kaji awal dokumen mutu");
        Peramban.potret(konsultan, "konsultansi-rencana");
        milik.selesaikan();
        diPelanggan("jawabRencana");
        return konsultan;
    }

    private void terima(Page hp) {
        hp.navigate("/portal/konsultansi/" + p.id());
        assertThat(hp.locator("#rencana")).containsText("Kaji awal dokumen mutu");
        hp.check("input[name=jawaban][value=terima]");
        rapi(hp, "konsultansi-jawab-rencana-360");
        Peramban.pindah(hp, () -> hp.locator("#jawab button[type=submit]").click());
        assertThat(hp.locator("body")).containsText("Rencana kunjungan diterima");
        diPelanggan("tungguKunjungan");
    }

    private void catat(Page konsultan) {
        alur.timerMesin(p, "boundaryEvent_hariKunjungan");
        Tasklist milik = new Tasklist(konsultan);
        milik.bukaMilikSendiri(tunggu("catatKunjungan").getId());
        konsultan.check("input[name=terlaksana][value=true]");
        konsultan.fill("#ringkasan", "Dokumen mutu dibahas, prosedur disepakati");
        Locator pelanggan = konsultan.locator("[data-baris=hadir]").last();
        pelanggan.locator("input[name=nama]").fill("Rina Hapsari");
        pelanggan.locator("input[name=jabatan]").fill("Manajer Mutu");
        konsultan.click("[data-tambah-baris=tindakLanjut]");
        Locator tindak = konsultan.locator("[data-baris=tindakLanjut]").last();
        tindak.locator("input[name=uraian]").fill("Susun prosedur pengendalian dokumen");
        tindak.locator("input[name=penanggungJawab]").fill("Rina Hapsari");
        tindak.locator("input[name=batas]").fill(LocalDate.now().plusDays(14).toString());
        konsultan.setInputFiles("input.laju-berkas", new FilePayload("rapat.jpg", "image/jpeg", ContohBerkas.foto("jpg", 900, 600)));
        assertThat(konsultan.locator(".laju-berkas-daftar li")).hasCount(1);
        konsultan.check("input[name=berikutnya][value=laporanAkhir]");
        Peramban.potret(konsultan, "konsultansi-catat-kunjungan");
        milik.selesaikan();
        tunggu("susunLaporanKonsultansi");
    }

    private void laporan(Page konsultan) {
        Tasklist milik = new Tasklist(konsultan);
        milik.bukaMilikSendiri(tunggu("susunLaporanKonsultansi").getId());
        AlurKonsultansi.laporan().forEach((k, v) -> konsultan.fill("#" + k, v.toString()));
        Peramban.potret(konsultan, "konsultansi-susun-laporan");
        milik.selesaikan();
        Page pj = meja("pjkonsultansi");
        Tasklist tugasPj = new Tasklist(pj);
        tugasPj.buka(tunggu("periksaLaporanKonsultansi").getId());
        pj.check("input[name=keputusan][value=sesuai]");
        pj.selectOption("#penanda", "kepala");
        Peramban.potret(pj, "konsultansi-periksa-laporan");
        tugasPj.selesaikan();
        tunggu("tandatanganiLaporanKonsultansi");
        pj.navigate("/kasus/" + p.kasus());
        assertThat(pj.locator("#konsultansi")).containsText("menunggu tanda tangan");
        Peramban.potret(pj, "konsultansi-kasus");
        alur.tandatangani(p);
        sampai(() -> laporan.akhirTerbit(p.id()));
        diPelanggan("isiSurvei");
    }

    private void kerjakan(Page hp) {
        hp.navigate("/portal/konsultansi/" + p.id());
        assertThat(hp.locator("main")).containsText("rapat");
        hp.locator("#tindak-lanjut input[name=jawaban]").fill("Prosedur PM-01 terbit");
        rapi(hp, "konsultansi-tindak-lanjut-360");
        Peramban.pindah(hp, () -> hp.locator("#tindak-lanjut button[type=submit]").click());
        assertThat(hp.locator("#tindak-lanjut")).containsText("Prosedur PM-01 terbit");
    }

    private void survei(Page hp) {
        hp.navigate("/portal/konsultansi/" + p.id() + "/laporan/" + laporan.kini(p.id()).id());
        assertThat(hp).hasURL(Pattern.compile(".*/portal/survei/" + p.id()));
        hp.locator("form.survei input[required][value='4']").all().forEach(Locator::check);
        Peramban.pindah(hp, () -> hp.locator("form.survei button[type=submit]").click());
        hp.navigate("/portal/konsultansi/" + p.id());
        String nama = hp.waitForDownload(() -> hp.locator("#laporan a.tombol").first().click()).suggestedFilename();
        Assertions.assertThat(nama).endsWith(".pdf");
        rapi(hp, "konsultansi-laporan-360");
    }

    /** Last year's sheets, published by the head on the page and read by everybody. */
    private void hasilSurvei() {
        for (int n = 0; n < 4; n++) {
            String lembar = sql.queryForObject("insert into survei_lembar (id, satker, layanan, bulan) values (gen_random_uuid(), 'bbspjikfk', 'konsultansi', '2018-05-01') returning id::text", String.class);
            sql.update("insert into survei_jawaban select ?::uuid, kode, case kode when 'waktu' then 3 else 4 end from survei_pertanyaan", lembar);
        }
        Page kepala = meja("kepala");
        kepala.navigate("/kelola/survei?dari=2018-01&sampai=2018-12");
        assertThat(kepala.locator("main")).containsText("97,22");
        rapi(kepala, "survei-hasil");
        kepala.locator("form[action$=terbitkan] button").click();
        Peramban.pindah(kepala, () -> kepala.click("#dialog-tanya [value=ya]"));
        assertThat(kepala.locator("#perbaikan")).containsText("Menunggu pemilik");
        Page umum = Peramban.ponsel(alamat);
        umum.onPageError(galatSkrip::add);
        umum.navigate("/publik/survei?satker=bbspjikfk");
        assertThat(umum.locator("main")).containsText("97,22");
        rapi(umum, "survei-publik-360");
        Page layar = Peramban.meja(alamat);
        layar.navigate("/publik/survei?satker=bbspjikfk&bahasa=en");
        Peramban.potret(layar, "survei-publik");
    }

    @Test
    @Tag("CON-002")
    @Tag("CON-003")
    @Tag("SRV-006")
    void fromAPhoneToTheReport() {
        alamat = "http://localhost:" + port;
        Page hp = pelanggan();
        ajukan(hp);
        tawarkan();
        alur.setujui(p);
        tunggu("terbitkanBilling");
        alur.bayar(p);
        p = permohonan.ambil(p.id());
        tim();
        Page konsultan = rencana();
        terima(hp);
        catat(konsultan);
        kerjakan(hp);
        laporan(konsultan);
        survei(hp);
        hasilSurvei();
        Assertions.assertThat(galatSkrip).isEmpty();
    }
}
