package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class IsianKeliruTest {

    @Test
    void satuBidang() {
        IsianKeliru keliru = IsianKeliru.pada("npwp", "NPWP terdiri atas 15 atau 16 angka.");
        assertThat(keliru.pesan()).isEqualTo("NPWP terdiri atas 15 atau 16 angka.");
        assertThat(keliru.bidang()).containsEntry("npwp", keliru.pesan()).hasSize(1);
    }

    @Test
    void beberapaBidangSekaligusMenurutUrutanFormulir() {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> new PeriksaIsian()
            .wajib("nama", " ", "Isi nama pelanggan.")
            .tolak("nama", "Nama sudah dipakai.")
            .wajib("alamat", "Jl. Merdeka", "Isi alamat.")
            .tolakJika(true, "email", "Alamat surel tidak lengkap.")
            .panjang("catatan", "abc", 2, "Catatan")
            .selesai());
        assertThat(keliru.pesan()).isEqualTo("Ada 3 isian yang perlu diperbaiki.");
        assertThat(keliru.bidang()).containsExactly(
            java.util.Map.entry("nama", "Isi nama pelanggan."),
            java.util.Map.entry("email", "Alamat surel tidak lengkap."),
            java.util.Map.entry("catatan", "Catatan paling banyak 2 huruf; persingkat isiannya."));
    }

    @Test
    void onlyOneWrongFieldSpeaksForTheWholeForm() {
        assertThatThrownBy(() -> new PeriksaIsian().wajib("nama", null, "Isi nama.").selesai()).hasMessage("Isi nama.");
    }

    @Test
    void tanpaKekeliruanTidakAdaPenolakan() {
        PeriksaIsian periksa = new PeriksaIsian().wajib("nama", "PT A", "Isi nama.").panjang("nama", null, 3, "Nama");
        assertThat(periksa.baik()).isTrue();
        periksa.selesai();
    }

    @Test
    void tidakDitemukanMenyebutApa() {
        assertThat(TidakDitemukan.untuk("Permohonan", 12)).hasMessage("Permohonan 12 tidak ditemukan.");
    }
}
