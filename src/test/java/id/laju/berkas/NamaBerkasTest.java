package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamaBerkasTest {

    @ParameterizedTest
    @CsvSource(value = {"../../etc/passwd|passwd.pdf", "C:\\dok\\Akta Baru.PDF|Akta Baru.pdf", "a\"b;c%00.pdf|abc00.pdf",
        "laporan.pdf.exe|laporan.pdf.exe.pdf", "foto.jpeg|foto.pdf", "...|berkas.pdf", "''|berkas.pdf",
        "Pérmohonan  uji.pdf|Pérmohonan uji.pdf"}, delimiter = '|')
    void aNameIsMadeSafe(String asal, String hasil) {
        assertThat(NamaBerkas.rapikan(asal, JenisBerkas.PDF)).isEqualTo(hasil);
    }

    @Property
    void whateverIsSentTheNameIsShortAndHarmless(@ForAll String asal) {
        assertThat(NamaBerkas.rapikan(asal, JenisBerkas.PNG)).endsWith(".png").hasSizeLessThanOrEqualTo(204)
            .doesNotContainPattern("[\\p{Cntrl}/\\\\\"<>:;]").doesNotStartWith(".");
    }
}
