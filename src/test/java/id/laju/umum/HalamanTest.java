package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalamanTest {

    @Tag("NAV-014")
    @ParameterizedTest
    @CsvSource({"1, 10, 42, Menampilkan 1 sampai 10 dari 42 data, false, true",
        "5, 2, 42, Menampilkan 41 sampai 42 dari 42 data, true, false",
        "1, 1, 1, Menampilkan 1 sampai 1 dari 1 data, false, false"})
    void saysWhichRowsAreShown(int nomor, int banyak, long jumlah, String keterangan, boolean sebelumnya, boolean berikutnya) {
        var halaman = new Halaman<>(Collections.nCopies(banyak, "baris"), jumlah, new PermintaanHalaman(null, null, false, nomor, 10));

        assertThat(halaman.keterangan()).isEqualTo(keterangan);
        assertThat(halaman.adaSebelumnya()).isEqualTo(sebelumnya);
        assertThat(halaman.adaBerikutnya()).isEqualTo(berikutnya);
    }

    @Tag("NAV-016")
    @Test
    void anEmptyListSaysSo() {
        assertThat(new Halaman<>(List.of(), 0, PermintaanHalaman.pertama()).keterangan()).isEqualTo("Tidak ada data");
    }

    @Test
    void senselessAddressesFallBack() {
        var permintaan = new PermintaanHalaman("  ", "", true, -3, 7);

        assertThat(permintaan).isEqualTo(new PermintaanHalaman(null, null, true, 1, 10));
        assertThat(new PermintaanHalaman(null, null, false, Integer.MAX_VALUE, 100).lewati()).isPositive();
    }

    @Test
    void wildcardsAreSearchedLiterally() {
        assertThat(new PermintaanHalaman("10%_\\", null, false, 1, 10).pola()).isEqualTo("%10\\%\\_\\\\%");
    }
}
