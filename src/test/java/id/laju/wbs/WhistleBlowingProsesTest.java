package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.kasus.Pdf;
import id.laju.mesin.KasusService;
import id.laju.mesin.PenyapuTenggat;
import id.laju.mesin.TugasDitolak;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import id.laju.wbs.AlurWbs.Kasus;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of {@code whistle-blowing} on the real engine. */
@LajuTest
class WhistleBlowingProsesTest {

    @Autowired AlurWbs alur;
    @Autowired PelaporService pelapor;
    @Autowired PengecualianService pengecualian;
    @Autowired MejaService meja;
    @Autowired SuratWbsService surat;
    @Autowired GudangWbs gudang;
    @Autowired Brankas brankas;
    @Autowired KasusService kasus;
    @Autowired PenyapuTenggat penyapu;
    @Autowired TerlambatWbs terlambat;
    @Autowired JdbcTemplate sql;
    @Autowired TaskService mesin;
    @Autowired Clock jam;

    @Test
    @Tag("WBS-001") @Tag("WBS-003") @Tag("WBS-004") @Tag("WBS-005") @Tag("WBS-006") @Tag("WBS-007") @Tag("WBS-008") @Tag("WBS-010") @Tag("WBS-012")
    void fromTheReportToTheAcknowledgement() {
        Kasus k = alur.lapor();
        assertThat(alur.status(k)).isEqualTo("Laporan Diterima");
        assertThat(alur.menunggu(k)).contains("kepala");
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi laporan ini.");
        assertThat(alur.status(k)).isEqualTo("Laporan Ditelaah");
        alur.teruskan(k, "ketua", "mt");
        assertThat(alur.status(k)).isEqualTo("Laporan Ditangani");
        assertThat(alur.menunggu(k)).contains("mt");
        alur.kerjakan(k, "mt", LangkahWbs.SELESAIKAN, "selesai", "Pegawai mengakui dan diberi peringatan.");
        assertThat(alur.menunggu(k)).contains("ketua");
        alur.kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Pegawai yang bersangkutan sudah diberi peringatan.");
        assertThat(alur.status(k)).isEqualTo("Jawaban Disiapkan");
        assertThatThrownBy(() -> pelapor.surat(k.resi())).isInstanceOf(TidakDitemukan.class);
        alur.tandatangani(k, "kepala");
        assertThat(alur.status(k)).isEqualTo("Jawaban Tersedia");
        assertThat(Pdf.teks(pelapor.surat(k.resi()))).contains("sudah diberi peringatan", k.nomor(), "CONTOH - TIDAK SAH");
        pelapor.jawab(k.resi(), false, null);
        assertThat(alur.status(k)).isEqualTo("Laporan Selesai");
        assertThat(meja.lihat(k.nomor(), "kepala").catatan()).extracting(Catatan::tindakan)
            .containsExactly("MELAPOR", "DISPOSISI", "DITERUSKAN", "TANGGAPAN_PERINGATAN_LISAN", "KONSEP", "DITANDATANGANI", "JAWABAN_TERSEDIA", "TANDA_TERIMA", "SELESAI");
        assertThat(kasus.ambil(k.kunci()).selesai()).isNotNull();
        assertThatThrownBy(() -> pelapor.kirimPesan(k.resi(), "Masih ada lagi", List.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah ditutup");
        assertThatThrownBy(() -> meja.kirimPesan(k.nomor(), "kepala", "Satu hal lagi")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("pesan"));
    }

    /** However the way of a report changed since it was drafted. */
    @Test
    @Tag("WBS-007")
    void nobodySignsAnAnswerOfHisOwn() {
        Kasus k = alur.lapor();
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "jawab", "Jawab.");
        alur.kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Konsep ketua.");
        brankas.tulis(gudang.ambil(k.nomor()), Isi.KONSEP, new Konsep("Konsep kepala.", "kepala", jam.instant()));
        assertThatThrownBy(() -> alur.tandatangani(k, "kepala")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Anda susun sendiri");
        assertThat(alur.status(k)).isEqualTo("Jawaban Disiapkan");
    }

    @Test
    void whatIsNoMatterOfTheBalaiIsOnlyAnswered() {
        Kasus k = alur.lapor();
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "jawab", "Bukan kewenangan balai.");
        assertThat(alur.status(k)).isEqualTo("Jawaban Disiapkan");
        assertThat(alur.menunggu(k)).contains("ketua");
    }

    @Test
    void theReportComesBackFromWhoCannotSettleIt() {
        Kasus k = alur.lapor();
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        alur.kerjakan(k, "ketua", LangkahWbs.TERUSKAN, "kembalikan", "Perlu arahan: dua tim terkait.");
        assertThat(alur.menunggu(k)).contains("kepala");
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Pengujian saja.");
        alur.teruskan(k, "ketua", "mt");
        alur.kerjakan(k, "mt", LangkahWbs.SELESAIKAN, "kembalikan", "Bukan pegawai tim saya.");
        assertThat(alur.menunggu(k)).contains("ketua");
        alur.teruskan(k, "ketua", "pjsert");
        assertThat(alur.menunggu(k)).contains("pjsert");
        assertThatThrownBy(() -> meja.lihat(k.nomor(), "mt")).as("no longer his").isInstanceOf(TidakDitemukan.class);
    }

    @Test
    @Tag("WBS-007")
    void theSignerSendsTheDraftBackAndTheReporterAsksOnceMore() {
        Kasus k = alur.lapor();
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "jawab", "Jawab saja.");
        alur.kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Konsep pertama.");
        assertThat(Pdf.teks(surat.konsep(k.nomor(), "kepala"))).contains("Konsep pertama.");
        alur.kerjakan(k, "kepala", LangkahWbs.TANDATANGANI, "kembalikan", "Sebutkan dasarnya.");
        alur.kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Konsep kedua.");
        assertThatThrownBy(() -> alur.kerjakan(k, "kepala", LangkahWbs.TANDATANGANI, "tandatangani", null)).hasMessageContaining("belum ditandatangani");
        assertThatThrownBy(() -> surat.tandatangani(k.nomor(), "kepala", "salah".toCharArray())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak cocok");
        alur.tandatangani(k, "kepala");
        pelapor.jawab(k.resi(), true, "Siapa yang mengembalikan uangnya?");
        assertThat(alur.status(k)).isEqualTo("Laporan Diterima");
        assertThat(alur.menunggu(k)).contains("kepala");
        assertThat(Pdf.teks(pelapor.surat(k.resi()))).as("the answer stays readable").contains("Konsep kedua.");
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "jawab", "Jawab sekali lagi.");
        ClockUtil.offset(Duration.ofMinutes(5).toMillis());
        alur.kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Konsep ketiga.");
        assertThatThrownBy(() -> alur.kerjakan(k, "kepala", LangkahWbs.TANDATANGANI, "tandatangani", null)).as("the letter of the first round").hasMessageContaining("belum ditandatangani");
        alur.tandatangani(k, "kepala");
        assertThat(Pdf.teks(pelapor.surat(k.resi()))).contains("Konsep ketiga.");
    }

    @Test
    @Tag("WBS-005") @Tag("WBS-013") @Tag("SLA-045")
    void afterSevenDaysWhoGaveTheDispositionHearsOfIt() {
        Kasus k = alur.lapor();
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        alur.teruskan(k, "ketua", "mt");
        ClockUtil.offset(Duration.ofDays(7).plusHours(1).toMillis());
        alur.jalankan(k);
        assertThat(meja.lihat(k.nomor(), "kepala").catatan()).last().extracting(Catatan::orang, Catatan::tindakan).containsExactly("sistem", "TERLAMBAT");
        assertThat(alur.menunggu(k)).as("still his").contains("mt");
        assertThatThrownBy(() -> meja.lihat(k.nomor(), "inspektorat")).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    @Tag("WBS-013") @Tag("SLA-043")
    void aLateDispositionIsPutBeforeTheInspectorate() {
        Kasus k = alur.lapor();
        ClockUtil.offset(Duration.ofDays(5).toMillis());
        penyapu.sapu();
        assertThat(meja.lihat(k.nomor(), "inspektorat").menunggu()).as("may read, but it is not its step").isNull();
        pengecualian.kecualikan(k.kunci(), "inspektorat", alur.ids("kepala").get(0), "Didiamkan lima hari.");
        assertThat(alur.menunggu(k)).as("and takes it from who is late").contains("inspektorat");
        assertThatThrownBy(() -> alur.kerjakan(k, "inspektorat", LangkahWbs.DISPOSISI, "jawab", "Jawab saja.")).as("says who drafts").isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih siapa yang menyusun");
    }

    @Test
    @Tag("WBS-008") @Tag("SLA-048")
    void withoutAcknowledgementItIsClosedAfterReminders() {
        Kasus k = alur.lapor();
        alur.sampaiJawaban(k);
        ClockUtil.offset(Duration.ofDays(8).toMillis());
        alur.jalankan(k);
        assertThat(pelapor.lihat(k.resi()).pesan()).last().extracting(Pesan::teks).asString().contains("masih menunggu tanda terima");
        ClockUtil.offset(Duration.ofDays(31).toMillis());
        alur.jalankan(k);
        assertThat(alur.status(k)).isEqualTo("Laporan Ditutup");
        assertThat(pelapor.surat(k.resi())).isNotEmpty();
    }

    @Test
    void aReportIsWithdrawnAtAnyStep() {
        Kasus awal = alur.lapor();
        pelapor.tarik(awal.resi(), "Sudah diselesaikan baik-baik.");
        assertThat(alur.status(awal)).isEqualTo("Laporan Ditarik");
        assertThat(alur.tugas(awal)).isNull();
        Kasus akhir = alur.lapor();
        alur.sampaiJawaban(akhir);
        pelapor.tarik(akhir.resi(), null);
        assertThat(alur.status(akhir)).isEqualTo("Laporan Ditarik");
        assertThatThrownBy(() -> pelapor.tarik(akhir.resi(), null)).isInstanceOf(IsianKeliru.class);
    }

    /** KB reported: the inspectorate; PJI reported: Kepala Balai passes it on himself; a team leader reported: not among those to choose from. */
    @Test
    @Tag("WBS-009")
    void aCaseGoesRoundWhoeverIsReported() {
        Kasus kepala = alur.lapor("kepala");
        assertThat(alur.menunggu(kepala)).contains("inspektorat");
        assertThatThrownBy(() -> meja.lihat(kepala.nomor(), "kepala")).isInstanceOf(TidakDitemukan.class);
        assertThat(meja.daftar("kepala")).extracting(MejaService.Baris::nomor).doesNotContain(kepala.nomor());
        alur.kerjakan(kepala, "inspektorat", LangkahWbs.DISPOSISI, "tindaklanjuti", "Periksa.");
        assertThat(alur.menunggu(kepala)).as("nobody below passes it on").contains("inspektorat");
        alur.teruskan(kepala, "inspektorat", "mt");
        alur.kerjakan(kepala, "mt", LangkahWbs.SELESAIKAN, "selesai", "Terbukti.");
        assertThat(alur.menunggu(kepala)).as("who signs does not draft").contains("mt");
        alur.kerjakan(kepala, "mt", LangkahWbs.SUSUN, null, "Inspektorat menindaklanjuti.");
        alur.tandatangani(kepala, "inspektorat");
        assertThat(Pdf.teks(pelapor.surat(kepala.resi()))).contains("Inspektorat menindaklanjuti.");

        Kasus pji = alur.lapor("ketua");
        alur.kerjakan(pji, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Saya teruskan sendiri.");
        assertThat(alur.menunggu(pji)).contains("kepala");
        assertThatThrownBy(() -> meja.lihat(pji.nomor(), "ketua")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> alur.teruskan(pji, "kepala", "ketua")).isInstanceOf(IsianKeliru.class);
        alur.teruskan(pji, "kepala", "mt");

        Kasus tim = alur.lapor("mt");
        alur.kerjakan(tim, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        assertThat(meja.lihat(tim.nomor(), "ketua").calon()).extracting(Anggota::staf).contains("pjsert").doesNotContain("mt", "kepala");
    }

    @Test
    void whoTurnsOutToBeInvolvedIsLeftOut() {
        Kasus k = alur.lapor();
        long ketua = alur.ids("ketua").get(0);
        assertThatThrownBy(() -> pengecualian.kecualikan(k.kunci(), "ketua", ketua, "Coba-coba")).as("not the one whose turn it is").isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengecualian.kecualikan(k.kunci(), "kepala", alur.ids("inspektorat").get(0), "Tidak perlu tahu")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Inspektorat sendiri");
        pengecualian.kecualikan(k.kunci(), "kepala", ketua, "Disebut dalam uraian.");
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        assertThat(alur.menunggu(k)).contains("kepala");
        assertThatThrownBy(() -> meja.lihat(k.nomor(), "ketua")).isInstanceOf(TidakDitemukan.class);
    }

    /** A mistake of the circle can be mended; whom the reporter named stays out. */
    @Test
    @Tag("WBS-009")
    void whoWasLeftOutByMistakeIsLetInAgain() {
        Kasus k = alur.lapor(alur.isian("Uang diminta supaya hasil uji dipercepat, berulang kali.", "mt"), List.of());
        long ketua = alur.ids("ketua").get(0);
        pengecualian.kecualikan(k.kunci(), "kepala", ketua, "Disebut dalam uraian.");
        assertThat(meja.lihat(k.nomor(), "kepala").dikecualikan()).extracting(Anggota::staf).containsExactly("ketua");
        assertThatThrownBy(() -> pengecualian.pulihkan(k.kunci(), "kepala", ketua, " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("alasan"));
        assertThatThrownBy(() -> pengecualian.pulihkan(k.kunci(), "kepala", alur.ids("mt").get(0), "Tidak bersalah")).as("named by the reporter").isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> pengecualian.pulihkan(k.kunci(), "ketua", ketua, "Saya bersih")).as("not oneself").isInstanceOf(TidakDitemukan.class);
        pengecualian.pulihkan(k.kunci(), "kepala", ketua, "Nama yang sama, orang lain.");
        assertThatThrownBy(() -> meja.lihat(k.nomor(), "ketua")).as("not by one alone").isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengecualian.pulihkan(k.kunci(), "kepala", ketua, "Sekali lagi.")).isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
        assertThat(meja.lihat(k.nomor(), "inspektorat").catatan()).as("who is to agree reads who asked, and why").extracting(Catatan::tindakan).contains("MINTA_PULIH");
        pengecualian.pulihkan(k.kunci(), "inspektorat", ketua, "Benar, orang lain.");
        alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        assertThat(alur.menunggu(k)).contains("ketua");
        assertThat(meja.lihat(k.nomor(), "ketua").catatan()).extracting(Catatan::tindakan).contains("DIKECUALIKAN", "DIPULIHKAN");
    }

    /** Once in three days, as long as nobody acts. */
    @Test
    @Tag("WBS-013") @Tag("SLA-043")
    void whatStillLiesIsPutBeforeThemAgain() {
        Kasus k = alur.lapor();
        terlambat.ulangi();
        assertThat(lambat(k)).as("in time").isZero();
        ClockUtil.offset(Duration.ofDays(5).toMillis());
        penyapu.sapu();
        terlambat.ulangi();
        assertThat(lambat(k)).isOne();
        ClockUtil.offset(Duration.ofDays(9).toMillis());
        terlambat.ulangi();
        terlambat.ulangi();
        assertThat(lambat(k)).isEqualTo(2);
    }

    private long lambat(Kasus k) {
        return meja.lihat(k.nomor(), "kepala").catatan().stream().filter(c -> c.tindakan().equals("TERLAMBAT")).count();
    }

    /** A wrong passphrase of the inspectorate, which signs nothing else, would tell that Kepala Balai is reported. */
    @Test
    @Tag("WBS-009")
    void aWrongPassphraseLeavesNoName() {
        Kasus k = alur.lapor(alur.isian("Kepala balai meminta bagian dari setiap perjalanan dinas.", "kepala"), List.of());
        alur.kerjakan(k, "inspektorat", LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
        alur.teruskan(k, "inspektorat", "ketua");
        alur.kerjakan(k, "ketua", LangkahWbs.SELESAIKAN, "selesai", "Sudah diperiksa.");
        alur.kerjakan(k, "ketua", LangkahWbs.SUSUN, null, "Sudah ditindaklanjuti.");
        assertThatThrownBy(() -> surat.tandatangani(k.nomor(), "inspektorat", "salah".toCharArray())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak cocok");
        assertThat(sql.queryForList("select staf from percobaan_tanda_tangan", String.class)).doesNotContain("inspektorat");
    }

    /** Whoever is reported, the engine and our own tables look the same. */
    @Test
    @Tag("WBS-009")
    void theEngineSeesTheSameWhoeverHandlesIt() {
        for (Kasus k : List.of(alur.lapor(), alur.lapor("kepala"), alur.lapor("ketua", "mt"))) {
            Task t = alur.tugas(k);
            assertThat(mesin.getIdentityLinksForTask(t.getId())).singleElement().extracting(IdentityLink::getGroupId, IdentityLink::getUserId).containsExactly("lingkar-wbs", null);
            assertThat(mesin.getVariables(t.getId())).containsOnlyKeys("satker");
            alur.kerjakan(k, alur.menunggu(k).orElseThrow(), LangkahWbs.DISPOSISI, "tindaklanjuti", "Tanggapi.");
            assertThat(kasus.linimasa(k.kunci())).allSatisfy(l -> assertThat(List.of("lingkar-wbs", "sistem")).contains(l.pelaku() == null ? "lingkar-wbs" : l.pelaku()))
                .allSatisfy(l -> assertThat(l.pengambil() == null ? "lingkar-wbs" : l.pengambil()).isEqualTo("lingkar-wbs"));
        }
    }

    @Test
    void nobodyElseDoesAStep() {
        Kasus k = alur.lapor();
        assertThatThrownBy(() -> alur.kerjakan(k, "ketua", LangkahWbs.DISPOSISI, "tindaklanjuti", "Saya saja.")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> alur.kerjakan(k, "kepala.plg", LangkahWbs.DISPOSISI, "tindaklanjuti", "Balai lain.")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "tindaklanjuti", " ")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Tulis disposisi");
        assertThatThrownBy(() -> alur.kerjakan(k, "kepala", LangkahWbs.DISPOSISI, "lain", "Kata")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih keputusan");
        assertThatThrownBy(KonteksLingkar::orang).isInstanceOf(TugasDitolak.class);
    }
}
