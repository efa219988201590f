package id.laju.pelanggan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

@LajuTest
class PenggunaTest {

    private static final String SANDI = "tiga perahu biru";

    @Autowired PendaftaranService pendaftaran;
    @Autowired PelangganService pelanggan;
    @Autowired PenggunaService pengguna;
    @Autowired UndanganService undangan;
    @Autowired LupaSandiService lupa;
    @Autowired KotakSurat kotak;
    @Autowired PasswordEncoder penyandi;
    @Autowired JdbcTemplate sql;

    private String surel;
    private long id;
    private PenggunaLogin saya;

    @BeforeEach
    void sebuahPerusahaanAktif() {
        var isian = ContohPendaftaran.perusahaan();
        surel = isian.get("surel");
        id = pendaftaran.daftar("bbspjikfk", "perusahaan-swasta", UUID.randomUUID().toString(), isian);
        pelanggan.periksa(id, true, null, "admin");
        pelanggan.aktifkan(id);
        kotak.kabar().beritahuAktif(id);
        lupa.pasang(KotakSurat.token(kotak.teks(surel)), SANDI, SANDI);
        saya = pengguna.cariLogin(surel).orElseThrow();
    }

    private String rekan() {
        return "rekan-" + UUID.randomUUID() + "@contoh.example.id";
    }

    private Pengguna undang(String... peran) {
        String alamat = rekan();
        undangan.undang(saya, alamat, List.of(peran));
        undangan.terima(KotakSurat.token(kotak.teks(alamat)), new TerimaUndangan(null, "Budi Rekan", "Staf", "0811", SANDI, SANDI));
        return pengguna.milik(id).stream().filter(p -> p.surel().equals(alamat)).findFirst().orElseThrow();
    }

    @Test
    void anInvitedColleagueMakesAnOwnAccountWithTheGivenRoles() {
        Pengguna rekan = undang("keuangan");

        assertThat(pengguna.peran(rekan.id())).containsExactly("keuangan");
        assertThat(rekan.username()).matches("budirekan\\d{4}");
        assertThat(pengguna.cariLogin(rekan.surel())).hasValueSatisfying(p -> {
            assertThat(p.isEnabled()).isTrue();
            assertThat(p.pelangganId()).isEqualTo(id);
            assertThat(p.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_PELANGGAN", "ROLE_keuangan");
        });
        assertThat(pengguna.surel(id, "keuangan")).contains(rekan.surel());
    }

    @Test
    void anInvitationWorksOnceAndANewerOneReplacesIt() {
        String alamat = rekan();
        undangan.undang(saya, alamat, List.of("keuangan"));
        String lama = KotakSurat.token(kotak.teks(alamat));
        undangan.undang(saya, alamat, List.of("pemohon"));
        String baru = KotakSurat.token(kotak.teks(alamat));

        assertThatThrownBy(() -> undangan.lihat(lama)).isInstanceOf(TidakDitemukan.class);
        undangan.terima(baru, new TerimaUndangan("rekan." + System.nanoTime() % 100000, "Rekan", null, null, SANDI, SANDI));
        assertThatThrownBy(() -> undangan.terima(baru, new TerimaUndangan(null, "Rekan", null, null, SANDI, SANDI))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> undangan.undang(saya, alamat, List.of("pemohon"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah menjadi pengguna");
    }

    @Test
    void anInvitationIsListedUntilItIsAcceptedOrTakenBack() {
        String alamat = rekan();
        undangan.undang(saya, alamat, List.of("keuangan", "penandatangan"));
        String token = KotakSurat.token(kotak.teks(alamat));
        assertThat(undangan.menunggu(saya)).containsExactly(new UndanganTerbuka(alamat, List.of("keuangan", "penandatangan"), true));
        PenggunaLogin orangLain = pengguna.cariLogin("argonmulia3508").orElseThrow();
        assertThat(undangan.menunggu(orangLain)).extracting(UndanganTerbuka::surel).doesNotContain(alamat);
        assertThatThrownBy(() -> undangan.batalkan(orangLain, alamat)).isInstanceOf(TidakDitemukan.class);

        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofHours(25))));
        assertThat(undangan.menunggu(saya)).as("too old, to be sent again").containsExactly(new UndanganTerbuka(alamat, List.of("keuangan", "penandatangan"), false));
        ClockUtil.reset();
        undangan.batalkan(saya, alamat.toUpperCase());
        assertThat(undangan.menunggu(saya)).isEmpty();
        assertThatThrownBy(() -> undangan.lihat(token)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> undangan.batalkan(saya, alamat)).isInstanceOf(TidakDitemukan.class);

        undang("keuangan");
        assertThat(undangan.menunggu(saya)).as("accepted").isEmpty();
    }

    @Test
    void anInvitationToAnAddressThatBecameAUserMeanwhileIsRefusedWithASentence() {
        String alamat = rekan();
        undangan.undang(saya, alamat, List.of("keuangan"));
        String token = KotakSurat.token(kotak.teks(alamat));
        sql.update("insert into pengguna (pelanggan, username, surel, nama, dibuat) values (?, ?, ?, 'Lain', now())", id, "u" + System.nanoTime(), alamat);

        assertThatThrownBy(() -> undangan.terima(token, new TerimaUndangan(null, "Rekan", null, null, SANDI, SANDI)))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah menjadi pengguna");
        assertThat(undangan.lihat(token).dipakai()).as("the link is not used up").isNull();
    }

    @Test
    void whoInvitedGaveRolesAndClosedAccountsStandsInTheTrail() {
        Pengguna rekan = undang("keuangan");
        pengguna.ubahPeran(saya, rekan.id(), List.of("penandatangan"));
        pengguna.aktifkan(saya, rekan.id(), false);

        assertThat(sql.queryForList("select oleh || ' ' || coalesce(sebelum, '-') || ' ' || sesudah from jejak where kunci in (?, ?) order by id", String.class,
            rekan.surel(), rekan.username())).satisfiesExactly(
                undangan -> assertThat(undangan).startsWith(saya.username() + " - ").contains("keuangan"),
                diterima -> assertThat(diterima).startsWith(rekan.username() + " - ").contains("Budi Rekan").doesNotContain(SANDI, "bcrypt"),
                peran -> assertThat(peran).startsWith(saya.username()).contains("keuangan", "penandatangan"),
                ditutup -> assertThat(ditutup).startsWith(saya.username()).contains("true", "false"));
    }

    @Test
    void aWrongInvitationSaysWhatIsMissing() {
        assertThat(catchThrowableOfType(IsianKeliru.class, () -> undangan.undang(saya, "bukan alamat", null)).bidang()).containsOnlyKeys("surel", "peran");
    }

    @Test
    void nobodyCanRemoveTheLastOneWhoLooksAfterTheUsers() {
        Pengguna keuangan = undang("keuangan");

        assertThatThrownBy(() -> pengguna.aktifkan(saya, saya.penggunaId(), false)).isInstanceOf(IsianKeliru.class).hasMessageContaining("berperan Pemohon");
        assertThatThrownBy(() -> pengguna.ubahPeran(saya, saya.penggunaId(), List.of("keuangan"))).isInstanceOf(IsianKeliru.class);
        assertThat(pengguna.peran(saya.penggunaId())).as("nothing was changed").contains("pemohon");
        pengguna.ubahPeran(saya, keuangan.id(), List.of("pemohon"));
        pengguna.aktifkan(saya, saya.penggunaId(), false);
        assertThat(pengguna.ambil(saya.penggunaId()).aktif()).isFalse();
    }

    @Test
    void aDeactivatedUserCannotSignInAndThePresentSessionEnds() {
        Pengguna rekan = undang("keuangan");
        PenggunaLogin sesi = pengguna.cariLogin(rekan.username()).orElseThrow();
        assertThat(pengguna.masihBerlaku(sesi)).isTrue();
        pengguna.aktifkan(saya, rekan.id(), false);

        assertThat(pengguna.masihBerlaku(sesi)).isFalse();
        assertThat(pengguna.cariLogin(rekan.username()).orElseThrow().isEnabled()).isFalse();
        pengguna.aktifkan(saya, rekan.id(), true);
        assertThat(pengguna.cariLogin(rekan.username()).orElseThrow().isEnabled()).isTrue();
        assertThat(pengguna.masihBerlaku(sesi)).as("the old session stays closed").isFalse();
    }

    @Test
    @Tag("ACC-041")
    void usersOfAnotherOrganisationAreUnknown() {
        long orangLain = pengguna.cariLogin("argonmulia3508").orElseThrow().penggunaId();

        assertThatThrownBy(() -> pengguna.aktifkan(saya, orangLain, false)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pengguna.ubahPeran(saya, orangLain, List.of("pemohon"))).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void anAddressOfTwoActiveUsersDoesNotSignInButTheirNamesDo() {
        undangan.undang(saya, "kontak@argonmulia.example.id", List.of("keuangan"));
        undangan.terima(KotakSurat.token(kotak.teks("kontak@argonmulia.example.id")), new TerimaUndangan(null, "Anita", null, null, SANDI, SANDI));

        assertThat(pengguna.cariLogin("kontak@argonmulia.example.id")).isEmpty();
        assertThat(pengguna.cariLogin("ArgonMulia3508")).isPresent();
        sql.update("delete from pengguna_peran where pengguna in (select id from pengguna where pelanggan = ? and surel = 'kontak@argonmulia.example.id')", id);
        sql.update("delete from pengguna where pelanggan = ? and surel = 'kontak@argonmulia.example.id'", id);
    }

    @Test
    @Tag("ACC-025")
    void theOwnPasswordChangesWithThePresentOneAndClosesOtherSessions() {
        assertThat(catchThrowableOfType(IsianKeliru.class, () -> pengguna.gantiSandi(saya.penggunaId(), "salah", "dua belas bulan", "dua belas bulan")).bidang())
            .containsOnlyKeys("sandiLama");
        pengguna.gantiSandi(saya.penggunaId(), SANDI, "dua belas bulan", "dua belas bulan");

        assertThat(penyandi.matches("dua belas bulan", pengguna.cariLogin(saya.username()).orElseThrow().getPassword())).isTrue();
        assertThat(pengguna.masihBerlaku(saya)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"pendek, pendek, sandi, paling sedikit 10", "aaaaaaaaaaaa, aaaaaaaaaaaa, sandi, mudah ditebak",
        "empat lima enam, empat lima tujuh, ulang, tidak sama", "xARGONMULIA3508x, xARGONMULIA3508x, sandi, memuat username",
        "'', '', sandi, paling sedikit 10"})
    @Tag("ACC-025")
    void aPasswordMustBeLongAndTypedTwice(String baru, String ulang, String bidang, String kalimat) {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> KataSandi.periksa("argonmulia3508", baru, ulang));

        assertThat(keliru.bidang()).containsKey(bidang);
        assertThat(keliru.bidang().get(bidang)).contains(kalimat);
    }

    @Test
    @Tag("ACC-021") @Tag("ACC-022") @Tag("NTF-006")
    void aForgottenPasswordIsReplacedByTheLinkOnce() {
        lupa.minta(surel.toUpperCase());
        String token = KotakSurat.token(kotak.teks(surel));
        assertThatThrownBy(() -> lupa.pasang(token, "x", "x")).as("a wrong password keeps the link").isInstanceOf(IsianKeliru.class);
        lupa.pasang(token, "enam puluh bunga", "enam puluh bunga");

        assertThat(penyandi.matches("enam puluh bunga", pengguna.cariLogin(surel).orElseThrow().getPassword())).isTrue();
        assertThatThrownBy(() -> lupa.pasang(token, "tujuh puluh bunga", "tujuh puluh bunga")).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void aLinkDiesAfterADay() {
        lupa.minta(surel);
        String token = KotakSurat.token(kotak.teks(surel));
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofHours(24)).plusSeconds(1)));

        assertThatThrownBy(() -> lupa.untuk(token)).isInstanceOf(TidakDitemukan.class).hasMessageContaining("24 jam");
    }

    @Test
    void aLinkOfOnePurposeOpensNoOther() {
        lupa.minta(surel);
        String token = KotakSurat.token(kotak.teks(surel));

        assertThatThrownBy(() -> undangan.lihat(token)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> pendaftaran.untukDiperbaiki(token)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        lupa.minta(surel);
        String token = KotakSurat.token(kotak.teks(surel));

        assertThat(token).hasSize(43);
        assertThat(sql.queryForObject("select count(*) from tautan_sekali t where t::text like ?", Integer.class, "%" + token + "%")).isZero();
        assertThat(sql.queryForObject("select count(*) from tautan_sekali where sidik = ?", Integer.class, TautanService.sidik(token))).isEqualTo(1);
    }

    @Test
    void accountsThatAreNotInUseGetAnExplanationInsteadOfALink() {
        var isian = ContohPendaftaran.perusahaan();
        long menunggu = pendaftaran.daftar("bbspjikfk", "perusahaan-swasta", UUID.randomUUID().toString(), isian);
        lupa.minta(isian.get("surel"));
        assertThat(kotak.teks(isian.get("surel"))).contains("masih diperiksa").doesNotContain("/tautan/");

        pelanggan.periksa(menunggu, false, "NPWP keliru", "admin");
        pelanggan.tolak(menunggu);
        lupa.minta(isian.get("surel"));
        assertThat(kotak.teks(isian.get("surel"))).contains("NPWP keliru", "/tautan/perbaikan/");

        Pengguna rekan = undang("keuangan");
        pengguna.aktifkan(saya, rekan.id(), false);
        lupa.minta(rekan.surel());
        assertThat(kotak.teks(rekan.surel())).contains("dinonaktifkan").doesNotContain("/tautan/");
    }
}
