package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.PemusnahKasus;
import id.laju.satker.SatkerService;
import id.laju.staf.SandiDigantiSendiri;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import id.laju.wbs.AlurWbs.Kasus;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Who belongs to a circle, what becomes of old reports and keys, and whom mails reach. */
@LajuTest
class LingkarTest {

    private static final String PLG = "bspji-palembang";

    @Autowired LingkarService lingkar;
    @Autowired LingkarAwalService awal;
    @Autowired PerubahanLingkarService perubahan;
    @Autowired AlurWbs alur;
    @Autowired MejaService meja;
    @Autowired PelaporService pelapor;
    @Autowired MusnahkanService musnahkan;
    @Autowired PemusnahKasus pemusnah;
    @Autowired IdentitasService identitas;
    @Autowired TransactionTemplate transaksi;
    @Autowired PengaturanWbs pengaturan;
    @Autowired SatkerService satker;
    @Autowired Clock jam;
    @Autowired PemutarKunci pemutar;
    @Autowired PenerimaKabar penerima;
    @Autowired BrankasMapper mapper;
    @Autowired Brankas brankas;
    @Autowired KunciInduk induk;
    @Autowired KabarWbs kabar;
    @Autowired JdbcTemplate sql;
    @Autowired WebUji orang;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;

    private long id(String orang) {
        return lingkar.semua(PLG).stream().filter(a -> a.staf().equals(orang)).findFirst().orElseThrow().id();
    }

    @Test
    @Tag("WBS-009")
    void oneProposesAndAnotherConfirms() {
        assertThatThrownBy(() -> perubahan.usulkan(PLG, "penyelia.plg", JabatanLingkar.INSPEKTORAT, "Inspektorat", "kepala.plg")).hasMessageContaining("peran yang sama");
        perubahan.usulkan(PLG, "penyelia.plg", JabatanLingkar.KETUA_TIM, "Ketua Tim Uji Coba", "kepala.plg");
        assertThat(lingkar.termasuk("penyelia.plg")).isFalse();
        assertThatThrownBy(() -> perubahan.sahkan(id("penyelia.plg"), "kepala.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("anggota lain");
        assertThatThrownBy(() -> perubahan.sahkan(id("penyelia.plg"), "kepala")).as("of another balai").isInstanceOf(TidakDitemukan.class);
        perubahan.sahkan(id("penyelia.plg"), "ketua.plg");
        assertThat(lingkar.termasuk("penyelia.plg")).isTrue();
        perubahan.usulkanKeluar(id("penyelia.plg"), "ketua.plg");
        assertThatThrownBy(() -> perubahan.sahkan(id("penyelia.plg"), "penyelia.plg")).as("about himself").isInstanceOf(IsianKeliru.class);
        perubahan.sahkan(id("penyelia.plg"), "kepala.plg");
        assertThat(lingkar.termasuk("penyelia.plg")).isFalse();
    }

    /** Whoever proposed that somebody leave may think better of it; the others refuse by not confirming. */
    @Test
    @Tag("WBS-009")
    void anOwnProposalThatSomebodyLeaveIsTakenBack() throws Exception {
        long id = id("mt.plg");
        String tarik = "/kelola/pelaporan/lingkar/" + id + "/tarik";
        orang.kirim("kepala.plg", "/kelola/pelaporan/lingkar/" + id + "/keluar");
        try {
            assertThat(orang.isi("ketua.plg", "/kelola/pelaporan/lingkar")).contains("Diusulkan keluar").doesNotContain("action=\"" + tarik);
            assertThat(orang.isi("kepala.plg", "/kelola/pelaporan/lingkar")).contains("action=\"" + tarik, "Tarik usul");
            orang.kirim("ketua.plg", tarik).andExpect(flash().attributeExists("pesanGalat"));
            assertThat(keluarDiusulkan(id)).isEqualTo("kepala.plg");
            orang.kirim("kepala.plg", tarik).andExpect(flash().attribute("pesan", "Usul ditarik; orang ini tetap anggota."));
            assertThat(keluarDiusulkan(id)).isNull();
            orang.kirim("ketua.plg", "/kelola/pelaporan/lingkar/" + id + "/sahkan");
            assertThat(lingkar.termasuk("mt.plg")).isTrue();
        } finally {
            sql.update("update wbs_anggota set keluar_diusulkan_oleh = null where id = ?", id);
        }
    }

    private String keluarDiusulkan(long id) {
        return sql.queryForObject("select keluar_diusulkan_oleh from wbs_anggota where id = ?", String.class, id);
    }

    @Test
    void aRefusedProposalComesBackAsItWasTyped() throws Exception {
        var kepala = user(akun.loadUserByUsername("kepala.plg"));
        var ditolak = web.perform(post("/kelola/pelaporan/lingkar").header("Referer", "http://localhost/kelola/pelaporan/lingkar").param("satker", PLG).param("orang", "penyelia.plg").param("jabatan", "INSPEKTORAT")
            .param("sebutan", "Kontak Uji Coba").with(kepala).with(csrf())).andExpect(status().is3xxRedirection()).andReturn();
        assertThat(web.perform(get("/kelola/pelaporan/lingkar").flashAttrs(ditolak.getFlashMap()).with(kepala)).andReturn().getResponse().getContentAsString())
            .contains("<details open=\"open\">", "value=\"penyelia.plg\" selected=\"selected\"", "value=\"INSPEKTORAT\" selected=\"selected\"", "value=\"Kontak Uji Coba\"")
            .containsPattern("isian keliru\">\\s*<label for=\"f-jabatan-");
    }

    /** Neither a new password from an administrator nor a vote of the others opens the vault or shuts the inspectorate out. */
    @Test
    @Tag("WBS-009")
    void theCircleCannotBeTakenOver() {
        int versi = sql.queryForObject("select versi from staf where id = 'pjsert.plg'", Integer.class);
        sql.update("update staf set versi = versi + 1 where id = 'pjsert.plg'");
        try {
            assertThat(lingkar.termasuk("pjsert.plg")).isFalse();
            assertThatThrownBy(() -> perubahan.kukuhkan(id("pjsert.plg"), "cs.plg")).isInstanceOf(TidakDitemukan.class);
            perubahan.kukuhkan(id("pjsert.plg"), "kepala.plg");
            assertThat(lingkar.termasuk("pjsert.plg")).isTrue();
            sql.update("update staf set versi = versi + 1 where id = 'pjsert.plg'");
            lingkar.sandiBaru(new SandiDigantiSendiri("pjsert.plg", versi + 1));
            assertThat(lingkar.termasuk("pjsert.plg")).as("an own password changes nothing").isTrue();
        } finally {
            sql.update("update staf set versi = ? where id = 'pjsert.plg'", versi);
            sql.update("update wbs_anggota set versi_sandi = ? where staf = 'pjsert.plg'", versi);
        }
        perubahan.usulkanKeluar(id("inspektorat.plg"), "kepala.plg");
        try {
            assertThatThrownBy(() -> perubahan.sahkan(id("inspektorat.plg"), "ketua.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Inspektorat sendiri");
        } finally {
            sql.update("update wbs_anggota set keluar_diusulkan_oleh = null where staf = 'inspektorat.plg'");
        }
        perubahan.usulkanKeluar(id("ketua.plg"), "kepala.plg");
        try {
            assertThatThrownBy(() -> perubahan.sahkan(id("ketua.plg"), "mt.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Sahkan dahulu penggantinya");
        } finally {
            sql.update("update wbs_anggota set keluar_diusulkan_oleh = null where staf = 'ketua.plg'");
        }
    }

    @Test
    @Tag("WBS-009")
    void administratorsCannotBelongToItNorPutAnybodyIntoIt() throws Exception {
        assertThatThrownBy(() -> perubahan.usulkan(PLG, "admin.plg", JabatanLingkar.KETUA_TIM, "Admin", "kepala.plg")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak memegang tugas admin");
        assertThatThrownBy(() -> awal.mulai(PLG, "kepala.plg", "inspektorat.plg", "pusat")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah ada");
        assertThatThrownBy(() -> sql.update("insert into staf_peran values ('operator', 'lingkar-wbs')")).isInstanceOf(DataAccessException.class);
        for (String peran : List.of("admin-satker", "admin-pusat", "operator")) {
            sql.update("insert into staf_peran values ('mt.plg', ?)", peran);
            try {
                assertThat(lingkar.termasuk("mt.plg")).as("a member who becomes %s is none any more", peran).isFalse();
            } finally {
                sql.update("delete from staf_peran where staf = 'mt.plg' and peran = ?", peran);
            }
        }
        for (String siapa : List.of("pusat", "admin.plg", "operator", "cs.plg")) {
            web.perform(get("/kelola/pelaporan").with(user(akun.loadUserByUsername(siapa)))).andExpect(status().isForbidden());
        }
        assertThat(web.perform(get("/kelola/lingkar-pelaporan").with(user(akun.loadUserByUsername("pusat")))).andReturn().getResponse().getContentAsString()).contains("Lingkar sudah ada.").doesNotContain("??");
        assertThat(web.perform(get("/kelola/pelaporan/lingkar").with(user(akun.loadUserByUsername("kepala.plg")))).andReturn().getResponse().getContentAsString()).contains("Inspektorat").doesNotContain("??");
        assertThat(web.perform(get("/kelola").with(user(akun.loadUserByUsername("kepala.plg")))).andReturn().getResponse().getContentAsString()).contains("Lingkar Pelaporan");
        assertThat(web.perform(get("/kelola").with(user(akun.loadUserByUsername("cs.plg")))).andReturn().getResponse().getContentAsString()).doesNotContain("Lingkar Pelaporan");
    }

    @Test
    @Tag("WBS-010")
    void whatIsOldEnoughIsDestroyedAndANumberStays() {
        IsianLapor i = alur.isian("Laporan lama yang dimusnahkan sesudah masa simpannya.");
        Kasus k = alur.lapor(new IsianLapor(i.satker(), JenisPelanggaran.PEMALSUAN, i.uraian(), i.unit(), i.terlapor(), List.of(), i.tempat(), i.waktu(), "", "", i.sekali()), List.of());
        pelapor.tarik(k.resi(), null);
        long nomor = mapper.cari(k.nomor()).orElseThrow().id();
        int tahun = mapper.cari(k.nomor()).orElseThrow().dibuat().atZone(ZoneId.of("Asia/Jakarta")).getYear();
        int sebelum = ditarik(tahun);
        ClockUtil.offset(Duration.ofDays(700).toMillis());
        musnahkan.jalankan();
        assertThat(mapper.cari(k.nomor())).as("not yet").isPresent();
        ClockUtil.offset(Duration.ofDays(731).toMillis());
        musnahkan.jalankan();
        assertThat(mapper.cari(k.nomor())).isEmpty();
        for (String tabel : List.of("wbs_isi", "wbs_kabar")) {
            assertThat(sql.queryForObject("select count(*) from " + tabel + " where kasus_id = ?", Integer.class, nomor)).as(tabel).isZero();
        }
        assertThatThrownBy(() -> pelapor.lihat(k.resi())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dikenal");
        assertThat(ditarik(tahun)).isEqualTo(sebelum + 1);
        assertThat(meja.daftar("kepala")).extracting(MejaService.Baris::nomor).doesNotContain(k.nomor());
    }

    /** Whoever still has the letter or the proof finds nothing by its number, and nothing by the receipt. */
    @Test
    @Tag("WBS-010")
    void itsNumberLeadsNowhereAfterwards() {
        Kasus k = alur.lapor();
        identitas.minta(k.nomor(), "kepala", "Perlu ditanya langsung.");
        alur.sampaiJawaban(k);
        pelapor.jawab(k.resi(), false, null);
        Kasus terbuka = alur.lapor();
        assertThat(menyebut(k.nomor())).contains("public.kasus", "public.langkah", "public.wbs_kasus");
        int sebelum = sql.queryForObject("select count(*) from pemusnahan_kasus where satker = ?", Integer.class, AlurWbs.KFK);
        ClockUtil.offset(Duration.ofDays(731).toMillis());
        musnahkan.jalankan();
        assertThat(menyebut(k.nomor())).as("every row of every table").isEmpty();
        assertThat(menyebut(terbuka.nomor())).as("one that runs stays").contains("public.kasus", "public.langkah", "public.wbs_kasus");
        assertThat(sql.queryForObject("select count(*) from pemusnahan_kasus where satker = ?", Integer.class, AlurWbs.KFK)).as("that it went is known").isGreaterThan(sebelum);
        assertThatThrownBy(() -> pelapor.lihat(k.resi())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dikenal");
        assertThatThrownBy(() -> sql.update("delete from pemusnahan_kasus")).isInstanceOf(DataAccessException.class);
    }

    /** One that the engine room does not let go. */
    @Test
    @Tag("WBS-010")
    void whatCannotGoKeepsNothingElseAndIsCounted() throws Exception {
        Kasus tertahan = alur.lapor();
        Kasus lain = alur.lapor();
        List.of(tertahan, lain).forEach(k -> pelapor.tarik(k.resi(), null));
        PemusnahKasus rusak = mock(PemusnahKasus.class);
        doAnswer(x -> {
            if (tertahan.kunci().equals(x.getArgument(0))) {
                throw new IllegalStateException("does not go");
            }
            pemusnah.musnahkan(x.getArgument(0));
            return null;
        }).when(rusak).musnahkan(any());
        ClockUtil.offset(Duration.ofDays(732).toMillis());
        new MusnahkanService(mapper, brankas, rusak, pengaturan, satker, transaksi, jam).jalankan();
        assertThat(mapper.cari(tertahan.nomor())).as("its content and its receipt").isEmpty();
        assertThat(menyebut(lain.nomor())).isEmpty();
        assertThat(menyebut(tertahan.nomor())).contains("public.kasus");
        assertThat(daftar("kepala")).contains("belum dapat dimusnahkan");
        assertThat(daftar("kepala.plg")).as("of another balai").doesNotContain("belum dapat dimusnahkan");
        musnahkan.jalankan();
        assertThat(menyebut(tertahan.nomor())).as("the next night").isEmpty();
        assertThat(daftar("kepala")).doesNotContain("belum dapat dimusnahkan");
    }

    private String daftar(String siapa) throws Exception {
        return web.perform(get("/kelola/pelaporan").with(user(akun.loadUserByUsername(siapa)))).andReturn().getResponse().getContentAsString();
    }

    /** The door in the append-only tables is for what is closed and over. */
    @Test
    @Tag("WBS-010")
    void nothingElseGoesThatWay() {
        Kasus berjalan = alur.lapor();
        Kasus ditarik = alur.lapor();
        pelapor.tarik(ditarik.resi(), null);
        assertThatThrownBy(() -> transaksi.executeWithoutResult(t -> pemusnah.musnahkan(berjalan.kunci()))).as("runs").hasMessageContaining("tidak boleh dihapus");
        assertThatThrownBy(() -> transaksi.executeWithoutResult(t -> {
            sql.update("insert into kasus (nomor, layanan, satker, status, dibuat, selesai) values ('UJI-MUSNAH', 'pertanyaan', ?, 'Selesai', now(), now())", AlurWbs.KFK);
            pemusnah.musnahkan("UJI-MUSNAH");
        })).as("of an open service").hasMessageContaining("tidak boleh dihapus");
        assertThatThrownBy(() -> sql.update("delete from langkah where kasus = ?", ditarik.kunci())).as("not named").hasMessageContaining("tidak boleh dihapus");
        assertThatThrownBy(() -> sql.update("delete from kasus where nomor = ?", ditarik.kunci())).isInstanceOf(DataAccessException.class);
        assertThat(menyebut(ditarik.nomor())).contains("public.kasus", "public.langkah");
    }

    private List<String> menyebut(String kata) {
        return sql.queryForList("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')", String.class).stream()
            .filter(t -> sql.queryForObject("select exists (select 1 from " + t + " t where t::text like ?)", Boolean.class, "%" + kata + "%")).toList();
    }

    private int ditarik(int tahun) {
        return sql.queryForObject("select coalesce(sum(jumlah), 0) from wbs_register where satker = ? and tahun = ? and jenis = 'PEMALSUAN' and hasil = 'DITARIK'", Integer.class, AlurWbs.KFK, tahun);
    }

    /** As after a start with a new master key. */
    @Test
    void keysAreWrappedAnewAndEverythingStillOpens() {
        Kasus k = alur.lapor();
        KasusWbs sebelum = mapper.cari(k.nomor()).orElseThrow();
        brankas.bungkusUlang(sebelum);
        KasusWbs sesudah = mapper.cari(k.nomor()).orElseThrow();
        assertThat(sesudah.kunci()).isNotEqualTo(sebelum.kunci());
        assertThat(sesudah.kunciVersi()).isEqualTo(induk.versi());
        assertThat(pelapor.lihat(k.resi()).nomor()).isEqualTo(k.nomor());
        pemutar.putar();
        assertThat(mapper.berkunciLama(induk.versi())).isEmpty();
        assertThat(meja.lihat(k.nomor(), "kepala").laporan().uraian()).contains("uang");
    }

    @Test
    @Tag("WBS-013")
    void onlyWhoHasToActIsWrittenToAndNoOutboxKnows() {
        Kasus biasa = alur.lapor();
        assertThat(penerima.untuk(biasa.nomor(), false)).extracting(PenerimaKabar.Tujuan::surel).containsExactly(surel("kepala"));
        Kasus kepala = alur.lapor("kepala");
        assertThat(penerima.untuk(kepala.nomor(), false)).extracting(PenerimaKabar.Tujuan::surel).containsExactly(surel("inspektorat"));
        kabar.sapu();
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kepada = ?", Integer.class, surel("inspektorat"))).isZero();
        assertThat(sql.queryForObject("select count(*) from wbs_kabar b join wbs_kasus k on k.id = b.kasus_id where k.nomor = ?", Integer.class, kepala.nomor())).as("waits for a mail server").isOne();
    }

    private String surel(String orang) {
        return sql.queryForObject("select surel from staf where id = ?", String.class, orang);
    }
}
