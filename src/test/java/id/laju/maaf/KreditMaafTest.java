package id.laju.maaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.kalender.Norma;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Whose letter shortens which promise, and by how much at most. */
@LajuTest
class KreditMaafTest {

    private static final LocalDate TANGGAL = LocalDate.of(2026, 2, 2);

    @Autowired MaafService maaf;
    @Autowired MaafMapper mapper;
    @Autowired SuratDiperlihatkanService diperlihatkan;
    @Autowired KompensasiService kompensasi;
    @Autowired JanjiTerpotong janji;
    @Autowired DrafService draf;
    @Autowired PermohonanService permohonan;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private Permohonan p;

    @BeforeEach
    void order() {
        p = order(pelanggan("satu"));
    }

    @AfterEach
    void bersih() {
        sql.update("delete from permohonan_maaf where nomor like 'UJI-KREDIT-%'");
        sql.update("delete from permohonan where pelanggan_id in (select id from pelanggan where kunci_kirim like 'UJI-KREDIT-%')");
        sql.update("delete from pelanggan where kunci_kirim like 'UJI-KREDIT-%'");
    }

    /** Nobody else's: what others owe to the customers of the demo shortens nothing here. */
    private long pelanggan(String siapa) {
        return sql.queryForObject("""
            insert into pelanggan (satker, kategori, nama, alamat, provinsi, kota, telepon, kontak_nama, kontak_hp, kunci_kirim, didaftarkan)
            select satker, kategori, 'Uji kredit', alamat, provinsi, kota, telepon, kontak_nama, kontak_hp, ?, now() from pelanggan where id = ? returning id""", Long.class, "UJI-KREDIT-" + siapa, saya().pelangganId());
    }

    private PenggunaLogin saya() {
        return (PenggunaLogin) akun.loadUserByUsername("tirtamusi7021");
    }

    private Permohonan order(long pelangganId) {
        long id = draf.buat(saya(), "pengujian");
        sql.update("update permohonan set pelanggan_id = ? where id = ?", pelangganId, id);
        return permohonan.ambil(id);
    }

    private String surat(long pelangganId, int potong) {
        String nomor = "UJI-KREDIT-" + pelangganId + "-" + p.id();
        mapper.catatLama(p.satker(), pelangganId, nomor, potong, "SP", Instant.now(), TANGGAL, "cs.plg");
        return nomor;
    }

    @Test
    @Tag("HLP-018")
    void theLetterOfAnotherCustomerShortensNothing() {
        String lain = surat(pelanggan("lain"), 1);
        maaf.pakai(p.id());
        assertThat(maaf.dipakai(p.id())).isEmpty();
        assertThatThrownBy(() -> diperlihatkan.catat(p, lain, null, TANGGAL, "cs.plg")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("nomor"));
        assertThat(mapper.denganNomor(p.satker(), lain).orElseThrow().dipakaiOleh()).isNull();
        String milik = surat(p.pelangganId(), 1);
        maaf.pakai(p.id());
        assertThat(maaf.dipakai(p.id()).map(PermohonanMaaf::nomor)).contains(milik);
    }

    @Test
    @Tag("HLP-018")
    void aLetterWithoutCompensationIsNone() {
        String tanpa = surat(p.pelangganId(), 0);
        maaf.pakai(p.id());
        assertThat(maaf.dipakai(p.id())).isEmpty();
        assertThatThrownBy(() -> diperlihatkan.catat(p, tanpa, null, TANGGAL, "cs.plg")).isInstanceOf(IsianKeliru.class);
    }

    /** Whoever asks second gets nothing from it, neither by itself nor with the letter in hand. */
    @Test
    @Tag("HLP-018")
    void aLetterThatOneOrderUsedShortensNoSecondOne() {
        Permohonan kedua = order(p.pelangganId());
        String nomor = surat(p.pelangganId(), 1);
        maaf.pakai(p.id());
        assertThat(maaf.dipakai(p.id()).map(PermohonanMaaf::nomor)).contains(nomor);
        maaf.pakai(kedua.id());
        assertThat(maaf.dipakai(kedua.id())).isEmpty();
        assertThatThrownBy(() -> diperlihatkan.catat(kedua, nomor, null, TANGGAL, "cs.plg")).isInstanceOf(IsianKeliru.class);
        assertThat(mapper.denganNomor(p.satker(), nomor).orElseThrow().dipakaiOleh()).isEqualTo(p.id());
    }

    /** A day is the least that can be promised. */
    @Test
    @Tag("HLP-018")
    void aPromiseOfOneDayIsNotShortened() {
        surat(p.pelangganId(), 3);
        Optional<Norma> satu = Optional.of(Norma.urai("1 hari kerja"));
        janji.potong(p.id(), satu);
        assertThat(maaf.dipakai(p.id())).as("no letter is spent on it").isEmpty();
        assertThat(janji.dapatDipotong(p.id(), satu)).isFalse();
        Optional<Norma> tiga = Optional.of(Norma.urai("3 hari kerja"));
        assertThat(janji.dapatDipotong(p.id(), tiga)).isTrue();
        janji.potong(p.id(), tiga);
        assertThat(janji.teks(p.id(), tiga)).isEqualTo("1 hari kerja");
        assertThat(janji.teks(p.id(), Optional.of(Norma.urai("41 hari kerja")))).isEqualTo("38 hari kerja");
        assertThat(janji.dapatDipotong(p.id(), tiga)).as("once").isFalse();
    }

    @Test
    @Tag("HLP-017")
    void aRuleHoldsFromItsFirstDay() {
        LocalDate dari = sql.queryForObject("select min(berlaku_dari) from kompensasi_keterlambatan where satker is null or satker = ?", LocalDate.class, p.satker());
        String layanan = sql.queryForObject("select coalesce(min(layanan), 'pengujian') from kompensasi_keterlambatan where berlaku_dari = ?", String.class, dari);
        assertThat(kompensasi.berlaku(p.satker(), layanan, dari)).isPresent();
        assertThat(kompensasi.berlaku(p.satker(), layanan, dari.minusDays(1))).isEmpty();
    }
}
