package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.berkas.BacaPdf;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The local signer alone, with keys of its own and no database. */
class TandaTanganTest {

    private static final Instant KINI = Instant.parse("2026-11-21T03:00:00Z");
    private static final byte[] NASKAH = Cetakan.pdf(LhuTest.lhu(Bahasa.INDONESIA, null, false, LhuTest.timbal(false)), LhuTest.NOMOR);

    private final PembacaTanda pembaca = new PembacaTanda();

    static char[] sandi() {
        return "Rahasia-42 balai".toCharArray();
    }

    private static PenandaLokal penanda(boolean demo, Instant sampai) {
        BrankasKunci.Isi isi = PembuatKunci.buat("Ratna Kusumaningtyas", "BBSPJIKFK", demo, KINI.minus(Duration.ofDays(1)), sampai);
        Kunci kunci = new Kunci("kepala", BrankasKunci.tutup(isi, sandi()), null, KINI.minus(Duration.ofDays(1)), sampai, demo, KINI);
        return new PenandaLokal(new KunciTetap(kunci), Clock.fixed(KINI, ZoneOffset.UTC));
    }

    private static byte[] tandatangani(boolean demo) throws Exception {
        try (PenandaTangan.Sesi sesi = penanda(demo, KINI.plus(Duration.ofDays(365))).buka("kepala", sandi())) {
            return sesi.tandatangani(demo ? CapContoh.bubuhkan(NASKAH) : NASKAH, "Laporan Hasil Uji " + LhuTest.NOMOR);
        }
    }

    @Tag("LHU-003")
    @Tag("DOC-005")
    @Test
    void theSignatureNamesTheSignerCoversTheWholeFileAndKeepsItArchivable() throws Exception {
        byte[] hasil = tandatangani(false);
        assertThat(pembaca.baca(hasil)).containsExactly(new TandaTerbaca("Ratna Kusumaningtyas", KINI, true, true, false, false));
        assertThat(Arrays.copyOf(hasil, NASKAH.length)).as("signing only appends").isEqualTo(NASKAH);
        assertThat(PdfA.keberatan(hasil)).isEmpty();
    }

    @Test
    void anyChangeAfterSigningIsSeen() throws Exception {
        byte[] hasil = tandatangani(false);
        byte[] diubah = hasil.clone();
        diubah[hasil.length / 3] ^= 1;
        assertThat(pembaca.baca(diubah)).noneMatch(TandaTerbaca::sah);
        byte[] ditambah = Arrays.copyOf(hasil, hasil.length + 20);
        assertThat(pembaca.baca(ditambah)).noneMatch(TandaTerbaca::sah);
        assertThat(pembaca.baca(NASKAH)).isEmpty();
        assertThat(pembaca.baca(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void whatADemoKeySignsSaysOnEveryPageThatItIsWorthNothing() throws Exception {
        byte[] hasil = tandatangani(true);
        assertThat(PdfA.keberatan(hasil)).isEmpty();
        assertThat(pembaca.baca(hasil)).allMatch(TandaTerbaca::sah);
        try (PDDocument dokumen = Loader.loadPDF(hasil)) {
            assertThat(BacaPdf.teks(hasil).split(CapContoh.TULISAN, -1).length - 1).isGreaterThanOrEqualTo(dokumen.getNumberOfPages());
        }
    }

    @Test
    void aWrongPassphraseOpensNothing() {
        PenandaLokal penanda = penanda(false, KINI.plus(Duration.ofDays(1)));
        for (String salah : new String[] {"rahasia-42 balai", "Rahasia-42 balaé", "Rahasia-42", ""}) {
            assertThatThrownBy(() -> penanda.buka("kepala", salah.toCharArray())).isInstanceOf(SandiKeliru.class);
        }
    }

    @Test
    void anExpiredKeyAndNoKeyAreToldBeforeThePassphraseIsTried() {
        assertThatThrownBy(() -> penanda(false, KINI.minusSeconds(1)).buka("kepala", sandi()))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah habis");
        assertThatThrownBy(() -> new PenandaLokal(new KunciTetap(null), Clock.systemUTC()).buka("kepala", sandi()))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("belum mempunyai kunci");
    }

    @Test
    void aKeyFileThatIsNoKeyFileIsNotTakenForAWrongPassphrase() {
        assertThatThrownBy(() -> BrankasKunci.buka(new byte[] {1, 2, 3}, sandi())).isInstanceOf(GagalTanda.class);
        assertThatThrownBy(() -> BrankasKunci.buka(NASKAH, sandi())).isInstanceOf(GagalTanda.class);
    }

    private record KunciTetap(Kunci kunci) implements KunciMapper {

        @Override
        public Optional<Kunci> cari(String staf) {
            return Optional.ofNullable(kunci);
        }

        @Override
        public void simpan(Kunci baru) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> nik(String staf) {
            return Optional.empty();
        }

        @Override
        public void simpanNik(String staf, String nik) {
            throw new UnsupportedOperationException();
        }
    }
}
