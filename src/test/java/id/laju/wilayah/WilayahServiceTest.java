package id.laju.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.TidakDitemukan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class WilayahServiceTest {

    @Autowired
    WilayahService wilayah;

    @Test
    void thereAre38ProvincesAnd514KabupatenAndKota() {
        assertThat(wilayah.provinsi()).hasSize(38);
        assertThat(wilayah.provinsi().stream().mapToInt(p -> wilayah.kota(p.kode()).size()).sum()).isEqualTo(514);
    }

    @ParameterizedTest
    @CsvSource({"61, Kalimantan Barat", "96, Papua Barat Daya", "6171, Kota Pontianak", "1671, Kota Palembang",
        "3175, Kota Administrasi Jakarta Timur", "7209, Kabupaten Tojo Una-Una"})
    void codesHaveTheirOfficialNames(String kode, String nama) {
        assertThat(wilayah.nama(kode)).isEqualTo(nama);
    }

    @Test
    void citiesAreOrderedByTheirNameNotByTheirKind() {
        assertThat(wilayah.kota("32")).extracting(Kota::nama)
            .startsWith("Kabupaten Bandung", "Kota Bandung", "Kabupaten Bandung Barat", "Kota Banjar");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThatThrownBy(() -> wilayah.nama("9999")).isInstanceOf(TidakDitemukan.class);
        assertThat(wilayah.cariKota("9999")).isEmpty();
    }
}
