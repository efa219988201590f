package id.laju.peserta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacaTempelanTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ani Lestari\tani@contoh.example.id", "Ani Lestari; ani@contoh.example.id", "\"Ani Lestari\",ani@contoh.example.id", "1\tAni  Lestari\tani@contoh.example.id",
        "No;Nama;E-mail\n1.;Ani Lestari;ani@contoh.example.id\n\n"})
    void columnsArePartedByTabSemicolonOrComma(String teks) {
        assertThat(BacaTempelan.baca(teks)).containsExactly(IsianPeserta.dari("Ani Lestari", "ani@contoh.example.id"));
    }

    @Test
    void whatComesBehindTheMailIsReadAsWell() {
        assertThat(BacaTempelan.baca("Ani\tani@contoh.example.id\t0812 5550 1000\tPT Contoh\tAnalis"))
            .containsExactly(new IsianPeserta("Ani", "ani@contoh.example.id", "0812 5550 1000", "PT Contoh", "Analis"));
    }

    @Test
    void everyBadLineIsNamedWithItsReason() {
        assertThatThrownBy(() -> BacaTempelan.baca("Ani;ani@contoh.example.id\nBudi;budi\n;c@contoh.example.id\nAni;ANI@contoh.example.id\nDedi;d@contoh.example.id;12"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("tempelan"))
            .hasMessageContaining("Baris 2: E-mail peserta tidak lengkap").hasMessageContaining("Baris 3: Isi Nama peserta.").hasMessageContaining("Baris 4: Ani sudah ada pada baris di atasnya")
            .hasMessageContaining("Baris 5: Telepon/WA peserta ditulis dengan angka").hasMessageNotContaining("Baris 1:");
    }

    @Test
    void nothingPastedIsSaid() {
        assertThatThrownBy(() -> BacaTempelan.baca(" \n ")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Tempel paling sedikit satu baris");
        assertThatThrownBy(() -> BacaTempelan.baca(null)).isInstanceOf(IsianKeliru.class);
    }
}
