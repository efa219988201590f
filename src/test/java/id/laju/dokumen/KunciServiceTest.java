package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class KunciServiceTest {

    @Autowired
    KunciService service;
    @Autowired
    KunciMapper mapper;
    @Autowired
    DokumenService dokumen;
    @Autowired
    PembacaTanda pembaca;
    @Autowired
    UjiDokumen uji;
    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        sql.update("delete from percobaan_tanda_tangan");
        uji.kunciBaru(false);
    }

    private static void keliru(String bidang, String kalimat, Runnable kerja) {
        assertThatThrownBy(kerja::run).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get(bidang)).contains(kalimat));
    }

    private static byte[] p12(char[] sandi) {
        Instant kini = Instant.now();
        return BrankasKunci.tutup(PembuatKunci.buat("RATNA KUSUMANINGTYAS", "BSrE", false, kini.minusSeconds(60), kini.plus(Duration.ofDays(30))), sandi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pendek", "1234567"})
    void aShortPassphraseIsRefused(String sandi) {
        keliru("sandi", "paling sedikit 8", () -> service.buat(UjiDokumen.KEPALA, sandi.toCharArray(), false));
    }

    @Test
    void aPassphraseThatTheCipherCannotTakeIsRefusedWithAHint() {
        keliru("sandi", "tanpa aksen", () -> service.buat(UjiDokumen.KEPALA, "frasa-sändi".toCharArray(), false));
    }

    @Test
    void theSignersOwnKeyFileIsTakenInAndUsed() {
        service.pasang(UjiDokumen.KEPALA, p12("Milik-sendiri".toCharArray()), "Milik-sendiri".toCharArray());
        Dokumen draf = uji.draf();
        assertThat(dokumen.tandatangani(List.of(draf.id()), UjiDokumen.KEPALA, "Milik-sendiri".toCharArray())).allMatch(HasilTanda::berhasil);
        assertThat(pembaca.baca(dokumen.isi(draf.id()))).extracting(TandaTerbaca::nama).containsExactly("RATNA KUSUMANINGTYAS");
    }

    @Test
    void aKeyFileWithAnotherPassphraseOrNoKeyFileIsRefusedOnItsField() {
        keliru("sandi", "tidak membuka berkas kunci", () -> service.pasang(UjiDokumen.KEPALA, p12("Milik-sendiri".toCharArray()), "Milik-orang".toCharArray()));
        keliru("kunci", "PKCS#12", () -> service.pasang(UjiDokumen.KEPALA, new byte[] {1, 2}, "Milik-sendiri".toCharArray()));
    }

    @Test
    void thePassphraseCanBeChangedByWhoKnowsIt() {
        keliru("sandi", "tidak cocok", () -> service.gantiSandi(UjiDokumen.KEPALA, "Sandi-lain".toCharArray(), "Sandi-baru 1".toCharArray()));
        keliru("sandiBaru", "paling sedikit", () -> service.gantiSandi(UjiDokumen.KEPALA, UjiDokumen.sandi(), "baru".toCharArray()));
        service.gantiSandi(UjiDokumen.KEPALA, UjiDokumen.sandi(), "Sandi-baru 1".toCharArray());
        Dokumen draf = uji.draf();
        assertThat(dokumen.tandatangani(List.of(draf.id()), UjiDokumen.KEPALA, "Sandi-baru 1".toCharArray())).allMatch(HasilTanda::berhasil);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanManyInARow() {
        Dokumen draf = uji.draf();
        List<CompletableFuture<String>> tebakan = IntStream.range(0, 12).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            try {
                dokumen.tandatangani(List.of(draf.id()), UjiDokumen.KEPALA, ("Tebakan-" + i).toCharArray());
                return "berhasil";
            } catch (IsianKeliru e) {
                return e.bidang().get("sandi");
            }
        })).toList();
        List<String> jawaban = tebakan.stream().map(CompletableFuture::join).toList();
        assertThat(jawaban).doesNotContain("berhasil").filteredOn(j -> j.contains("tidak cocok")).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "123", "317123456789000a", "31712345678900012"})
    void aNikHasSixteenDigits(String nik) {
        keliru("nik", "16 angka", () -> service.aturNik(UjiDokumen.KEPALA, nik, "admin"));
    }

    @Test
    void theNikForBsreIsKeptPerSigner() {
        service.aturNik(UjiDokumen.KEPALA, "3171234567890001", "admin");
        service.aturNik(UjiDokumen.KEPALA, "3171234567890002", "admin");
        assertThat(mapper.nik(UjiDokumen.KEPALA)).contains("3171234567890002");
    }
}
