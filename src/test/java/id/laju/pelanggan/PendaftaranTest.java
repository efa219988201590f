package id.laju.pelanggan;

import static id.laju.pelanggan.ContohPendaftaran.SATKER;
import static id.laju.pelanggan.ContohPendaftaran.dengan;
import static id.laju.pelanggan.ContohPendaftaran.perusahaan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class PendaftaranTest {

    @Autowired PendaftaranService pendaftaran;
    @Autowired PelangganService pelanggan;
    @Autowired PenggunaService pengguna;
    @Autowired KategoriPelangganService kategori;

    private long daftar(Map<String, String> isian) {
        return pendaftaran.daftar(SATKER, "perusahaan-swasta", UUID.randomUUID().toString(), isian);
    }

    private IsianKeliru ditolak(String kategori, Map<String, String> isian) {
        return catchThrowableOfType(IsianKeliru.class, () -> pendaftaran.daftar(SATKER, kategori, UUID.randomUUID().toString(), isian));
    }

    @Test
    @Tag("ACC-008") @Tag("ACC-009") @Tag("ACC-011")
    void aRegistrationIsStoredWithCompanyAndContactPerson() {
        Map<String, String> isian = perusahaan();
        Pelanggan p = pelanggan.ambil(daftar(isian));

        assertThat(p.status()).isEqualTo(StatusPelanggan.MENUNGGU);
        assertThat(p.namaLengkap()).isEqualTo("PT " + isian.get("nama"));
        assertThat(p.kbli()).isEqualTo("-");
        assertThat(p.npwp()).isEqualTo(isian.get("npwp").replaceAll("\\D", ""));
        assertThat(p.kontakNama()).isEqualTo("Sari Dewi");
        assertThat(pelanggan.alamatLengkap(p)).endsWith("Kota Administrasi Jakarta Timur, DKI Jakarta 13740");
    }

    @Test
    @Tag("ACC-006")
    void withoutAKategoriNothingGoesOn() {
        assertThat(ditolak("", perusahaan()).bidang()).containsOnlyKeys("kategori");
        assertThat(ditolak(null, perusahaan()).bidang()).containsOnlyKeys("kategori");
    }

    @Test
    @Tag("ACC-013")
    void everyIdentityColumnIsMandatoryAndAllAreNamedAtOnce() {
        List<String> wajib = kategori.kolom("perusahaan-swasta").stream().filter(KolomKategori::wajib).map(KolomKategori::kolom).toList();

        assertThat(ditolak("perusahaan-swasta", Map.of()).bidang()).containsOnlyKeys(wajib.toArray(String[]::new));
        assertThat(ditolak("perusahaan-swasta", Map.of()).bidang().values()).as("which of the two").contains("Isi Email pelanggan.", "Isi Email contact person.");
        assertThat(wajib).contains("nama", "tipe", "kelompok", "npwp", "kbli", "alamat", "kota", "telepon", "surel", "kontakSurel");
    }

    @Test
    @Tag("ACC-007")
    void eachKategoriHasItsOwnColumns() {
        Map<String, String> isian = perusahaan();
        isian.put("unitKerja", "Bidang Sarana");
        isian.remove("bentukBadan");
        long id = pendaftaran.daftar(SATKER, "instansi-pemerintah", UUID.randomUUID().toString(), isian);

        assertThat(pelanggan.ambil(id).tambahan()).contains("Bidang Sarana");
        assertThat(pelanggan.ambil(id).bentukBadan()).isNull();
        assertThat(pelanggan.ambil(id).kbli()).as("not a column of this kategori").isNull();
        isian.remove("unitKerja");
        assertThat(ditolak("instansi-pemerintah", isian).bidang()).containsKey("unitKerja");
    }

    @Test
    void aPrivatePersonIsItsOwnContact() {
        Map<String, String> isian = perusahaan();
        List.of("bentukBadan", "kontakNama", "kontakHp", "kontakSurel", "kontakJabatan").forEach(isian::remove);
        Pelanggan p = pelanggan.ambil(pendaftaran.daftar(SATKER, "perorangan", UUID.randomUUID().toString(), isian));

        assertThat(p.kontakNama()).isEqualTo(p.nama());
        assertThat(p.kontakSurel()).isEqualTo(p.surel());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "npwp|12.345.678.9-012.00|yang Anda ketik 14 angka",
        "npwp|12345678901234567|yang Anda ketik 17 angka",
        "npwp|01.ABC.678.9-012.000|hanya terdiri atas angka",
        "npwp|000000000000000|tidak mungkin benar",
        "kbli|123|5 angka",
        "kodePos|1374|5 angka",
        "surel|kontak@contoh|tidak lengkap",
        "kontakSurel|sari contoh.id|tidak lengkap",
        "telepon|12345|sedikitnya 6 angka",
        "whatsapp|nol delapan|ditulis dengan angka",
        "tipe|Setengah Industri|dari daftar",
        "bentukBadan|GmbH|dari daftar",
        "kota|6171|ada di propinsi itu",
        "provinsi|99|ada di propinsi itu",
        "username|ab|4 sampai 40",
        "username|Dengan Spasi|4 sampai 40",
        "username|argonmulia3508|sudah dipakai",
        "username|bendahara|sudah dipakai"})
    @Tag("ACC-010") @Tag("ACC-011")
    void whatIsWrongIsNamedWithASentence(String kolom, String nilai, String kalimat) {
        IsianKeliru keliru = ditolak("perusahaan-swasta", dengan(kolom, nilai));

        assertThat(keliru.bidang()).hasSize(1);
        assertThat(keliru.pesan()).contains(kalimat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.345.678.9-712.000", "01 345 678 9 712 001", "3275012345678901", "3275.0123.4567.8902"})
    @Tag("ACC-033")
    void npwpOfFifteenAndSixteenDigitsAreTakenHoweverTheyAreWritten(String npwp) {
        Pelanggan p = pelanggan.ambil(daftar(dengan("npwp", npwp)));

        assertThat(p.npwp()).isEqualTo(npwp.replaceAll("\\D", ""));
    }

    @Test
    void theSameNumberOrAddressAtTheSameBalaiIsRefusedButAtAnotherBalaiTaken() {
        Map<String, String> pertama = perusahaan();
        daftar(pertama);
        Map<String, String> kembar = dengan("npwp", pertama.get("npwp"));

        assertThat(ditolak("perusahaan-swasta", kembar).bidang()).containsOnlyKeys("npwp");
        assertThat(ditolak("perusahaan-swasta", dengan("npwp", "0" + pertama.get("npwp"))).bidang()).as("16 digits of the same").containsOnlyKeys("npwp");
        assertThat(ditolak("perusahaan-swasta", dengan("surel", pertama.get("surel").toUpperCase())).bidang()).containsOnlyKeys("surel");
        assertThat(pendaftaran.daftar("bspji-palembang", "perusahaan-swasta", UUID.randomUUID().toString(), pertama)).isPositive();
    }

    @Test
    void aSecondClickIsTheSameRegistration() {
        Map<String, String> isian = perusahaan();
        String kunci = UUID.randomUUID().toString();

        long pertama = pendaftaran.daftar(SATKER, "perusahaan-swasta", kunci, isian);
        assertThat(pendaftaran.daftar(SATKER, "perusahaan-swasta", kunci, isian)).isEqualTo(pertama);
    }

    @Test
    @Tag("ACC-012")
    void theUserNameIsMadeFromTheCompanysNameAndFourDigitsUnlessTheCustomerChoosesOne() {
        long buatan = daftar(dengan("nama", "Argon Mulia Jaya"));
        long pilihan = daftar(dengan("username", "Pilihan.Sendiri"));

        assertThat(pengguna.milik(buatan)).extracting(Pengguna::username).first().asString().matches("argonmuliajaya\\d{4}");
        assertThat(pengguna.milik(pilihan)).extracting(Pengguna::username).containsExactly("pilihan.sendiri");
        assertThat(pengguna.peran(pengguna.milik(buatan).get(0).id())).containsExactly("keuangan", "pemohon", "penandatangan");
    }

    @ParameterizedTest
    @CsvSource({"PT Argon Mulia, ptargonmulia", "3 Roda, roda", "Été & Söhne, etesohne", "'', pelanggan", "123, pelanggan",
        "Nama Yang Sangat Panjang Sekali, namayangsangatpanjan"})
    void theProposedNameHasOnlyPlainLetters(String nama, String dasar) {
        assertThat(Username.dasar(nama)).isEqualTo(dasar);
    }
}
