package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BorangTest {

    record Isian(String nama, Integer urut, Dalam dalam, List<String> peran) {
    }

    record Dalam(String kota) {
    }

    record Pilihan(String kode, String nama) {
    }

    private final Borang borang = new Borang();
    private final Isian isian = new Isian("Anita", 3, new Dalam("6171"), List.of("pemohon"));

    @Test
    void whatWasTypedWinsOverTheValueAndThatOverTheRecord() {
        assertThat(borang.nilai("B", Map.of("nama", "C"), isian, "nama")).isEqualTo("C");
        assertThat(borang.nilai("B", null, isian, "nama")).isEqualTo("B");
        assertThat(borang.nilai(null, null, isian, "nama")).isEqualTo("Anita");
        assertThat(borang.nilai("B", Map.of(), isian, "nama")).as("an emptied field stays empty").isEmpty();
    }

    @Test
    void anotherFormOfThePageEmptiesNothing() {
        assertThat(borang.nilaiTeks("B", Map.of("lain", "C"), isian, "nama")).isEqualTo("B");
        assertThat(borang.nilaiTeks(null, Map.of("lain", "C"), isian, "nama")).isEqualTo("Anita");
        assertThat(borang.nilaiTeks("B", Map.of("nama", ""), isian, "nama")).as("an emptied field stays empty").isEmpty();
        assertThat(borang.nilaiTeks("B", Map.of("nama", "C"), isian, "nama")).isEqualTo("C");
    }

    @Test
    void recordsMapsAndWhatIsMissing() {
        assertThat(borang.nilai(null, null, isian, "dalam.kota")).isEqualTo("6171");
        assertThat(borang.nilai(null, null, isian, "urut")).isEqualTo("3");
        assertThat(borang.nilai(null, null, Map.of("x", 1), "x")).isEqualTo("1");
        assertThat(borang.nilai(null, null, isian, "tidakAda")).isEmpty();
        assertThat(borang.nilai(null, null, isian, "bukan-nama")).isEmpty();
        assertThat(borang.nilai(null, null, null, "nama")).isEmpty();
    }

    @Test
    void boxesOfOneName() {
        assertThat(borang.termasuk(null, null, isian, "peran", "pemohon")).isTrue();
        assertThat(borang.termasuk(null, Map.of("peran", "keuangan"), isian, "peran", "pemohon")).isFalse();
        assertThat(borang.termasuk(null, Map.of(), isian, "peran", "pemohon")).as("all were unticked").isFalse();
    }

    @Test
    void choicesComeFromWordsRecordsAndMaps() {
        assertThat(borang.pilihan(List.of("A"))).containsExactly(Map.entry("A", "A"));
        assertThat(borang.pilihan(List.of(new Pilihan("61", "Kalimantan Barat")))).containsExactly(Map.entry("61", "Kalimantan Barat"));
        assertThat(borang.pilihan(Map.of("x", "Y"))).containsExactly(Map.entry("x", "Y"));
        assertThat(borang.pilihan(null)).isEmpty();
    }

    @Test
    void idsSizesAndDescriptions() {
        assertThat(borang.idIsian("sampel[0].nama")).isEqualTo("f-sampel-0-nama");
        assertThat(borang.ukuran(1_048_576)).isEqualTo("1 MB");
        assertThat(borang.ukuran(512_000)).isEqualTo("500 KB");
        assertThat(borang.penjelas("f-a", "salah", "bantu")).isEqualTo("f-a-galat f-a-bantu");
        assertThat(borang.penjelas("f-a", null, null)).isNull();
    }
}
