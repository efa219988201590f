package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnduhanTest {

    private static Berkas berkas(String jenis) {
        return new Berkas(UUID.randomUUID(), "bbspjikfk", "Hasil uji é.pdf", jenis, 3, "0".repeat(64), "ani", Instant.EPOCH);
    }

    @Test
    void aPdfIsShownInTheBrowserWithoutGuessingAndWithoutBeingKept() {
        var jawaban = Unduhan.lihat(berkas("application/pdf"), new byte[3]).getHeaders();
        assertThat(jawaban.getContentType()).hasToString("application/pdf");
        assertThat(jawaban.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(jawaban.getCacheControl()).contains("no-store");
        assertThat(jawaban.getContentDisposition().isInline()).isTrue();
        assertThat(jawaban.getContentDisposition().getFilename()).isEqualTo("Hasil uji é.pdf");
    }

    @Test
    void whatIsNoneOfTheKnownKindsIsOnlyOfferedForStoring() {
        var jawaban = Unduhan.lihat(berkas("text/html"), new byte[3]).getHeaders();
        assertThat(jawaban.getContentType()).hasToString("application/octet-stream");
        assertThat(jawaban.getContentDisposition().isAttachment()).isTrue();
    }

    @Test
    void aDownloadIsAnAttachment() {
        assertThat(Unduhan.unduh(berkas("image/png"), new byte[3]).getHeaders().getContentDisposition().isAttachment()).isTrue();
    }
}
