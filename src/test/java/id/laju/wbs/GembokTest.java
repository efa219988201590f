package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

/** The pieces of the vault without a database. */
class GembokTest {

    private static final byte[] KUNCI = Gembok.acak(32);
    private static final PengaturanWbs BIASA = new PengaturanWbs(Map.of(1, satu()), 730, 20);

    private static String satu() {
        return Base64.getEncoder().encodeToString(Gembok.acak(32));
    }

    @Test
    void whatIsSealedOpensOnlyInItsPlaceAndUnchanged() {
        byte[] segel = Gembok.segel(KUNCI, "rahasia".getBytes(StandardCharsets.UTF_8), "WBS-1/LAPORAN/1");
        assertThat(Gembok.buka(KUNCI, segel, "WBS-1/LAPORAN/1")).asString(StandardCharsets.UTF_8).isEqualTo("rahasia");
        assertThatThrownBy(() -> Gembok.buka(KUNCI, segel, "WBS-2/LAPORAN/1")).isInstanceOf(IllegalStateException.class);
        byte[] diubah = segel.clone();
        diubah[20] ^= 1;
        assertThatThrownBy(() -> Gembok.buka(KUNCI, diubah, "WBS-1/LAPORAN/1")).isInstanceOf(IllegalStateException.class);
        assertThat(Gembok.segel(KUNCI, "rahasia".getBytes(StandardCharsets.UTF_8), "WBS-1/LAPORAN/1")).as("another beginning each time").isNotEqualTo(segel);
    }

    @Test
    void productionDoesNotStartWithoutAKeyOrWithABadOne() {
        assertThatThrownBy(() -> new KunciInduk(new PengaturanWbs(Map.of(), 730, 20), false)).hasMessageContaining("laju.wbs.kunci.1");
        assertThat(new KunciInduk(new PengaturanWbs(Map.of(), 730, 20), true).versi()).isZero();
        assertThatThrownBy(() -> new KunciInduk(new PengaturanWbs(Map.of(1, "bukan base64!"), 730, 20), false)).hasMessageContaining("no Base64");
        assertThatThrownBy(() -> new KunciInduk(new PengaturanWbs(Map.of(1, "cGVuZGVr"), 730, 20), false)).hasMessageContaining("6 bytes");
        assertThat(BIASA.toString()).doesNotContain(BIASA.kunci().get(1));
    }

    @Test
    void theNewestKeySealsAndOlderOnesStillOpen() {
        String lama = satu();
        KunciInduk sebelum = new KunciInduk(new PengaturanWbs(Map.of(1, lama), 730, 20), false);
        byte[] bungkusan = sebelum.bungkus(KUNCI, "WBS-1/kunci");
        KunciInduk sesudah = new KunciInduk(new PengaturanWbs(Map.of(1, lama, 2, satu()), 730, 20), false);
        assertThat(sesudah.versi()).isEqualTo(2);
        assertThat(sesudah.semuaVersi()).containsExactly(2, 1);
        assertThat(sesudah.buka(1, bungkusan, "WBS-1/kunci")).isEqualTo(KUNCI);
        assertThatThrownBy(() -> new KunciInduk(BIASA, false).buka(3, bungkusan, "WBS-1/kunci")).hasMessageContaining("laju.wbs.kunci.3 is missing");
    }

    @Test
    void aReceiptIsSixteenDigitsAndASlipIsTold() {
        Resi asal = new Resi(new KunciInduk(BIASA, false));
        for (int i = 0; i < 50; i++) {
            String resi = asal.baru("formulir " + i, 1);
            assertThat(asal.baru("formulir " + i, 1)).as("the same form").isEqualTo(resi);
            assertThat(Resi.rapikan(Resi.tulis(resi))).isEqualTo(resi).hasSize(16);
            char salah = (char) ('0' + (resi.charAt(3) - '0' + 1) % 10);
            assertThatThrownBy(() -> Resi.rapikan(resi.substring(0, 3) + salah + resi.substring(4))).isInstanceOf(IsianKeliru.class).hasMessageContaining("salah ketik");
        }
        assertThatThrownBy(() -> Resi.rapikan("1234")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> Resi.rapikan(null)).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void aReceiptIsStoredAsASlowHashThatDependsOnTheKey() {
        Resi satu = new Resi(new KunciInduk(new PengaturanWbs(Map.of(1, satu()), 730, 20), false));
        assertThat(satu.sidik("1234567890123456", 1)).hasSize(32).isEqualTo(satu.sidik("1234567890123456", 1));
        assertThat(new Resi(new KunciInduk(BIASA, false)).sidik("1234567890123456", 1)).isNotEqualTo(satu.sidik("1234567890123456", 1));
    }

    /** Those of the other tests are cheap. */
    @Test
    void eachGuessAtAReceiptTakesAsManyRoundsAsAPassword() throws GeneralSecurityException {
        KunciInduk induk = new KunciInduk(BIASA, false);
        PBEKeySpec tebakan = new PBEKeySpec("1234567890123456".toCharArray(), induk.turunan(1, "resi"), 310_000, 256);
        assertThat(new Resi(induk).sidik("1234567890123456", 1)).isEqualTo(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(tebakan).getEncoded());
    }
}
