package id.laju.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class DokumenServiceTest {

    @Autowired
    DokumenService service;
    @Autowired
    UjiDokumen uji;
    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        uji.kunciBaru(false);
    }

    private void ditolak(String perintah, Object... nilai) {
        assertThatThrownBy(() -> sql.update(perintah, nilai)).as(perintah).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Tag("LHU-002")
    @Test
    void aDraftCarriesTheLetterheadOfItsSatkerItsNumberAndTheVerificationAddress() {
        Dokumen dokumen = uji.draf();
        assertThat(dokumen.status()).isEqualTo(StatusDokumen.DRAF);
        assertThat(dokumen.kodeVerifikasi()).matches("[0-9A-HJKMNP-TV-Z]{16}");
        assertThat(BacaPdf.teks(service.isi(dokumen.id()))).contains(dokumen.nomor(), "BADAN STANDARDISASI DAN KEBIJAKAN JASA INDUSTRI",
            "Jalan Balai Kimia No. 1", "/verifikasi/" + dokumen.kodeVerifikasi());
        assertThat(service.berkas(dokumen.id()).nama()).isEqualTo("Laporan Hasil Uji " + dokumen.nomor().replace('/', '-') + ".pdf");
    }

    @Tag("DOC-005")
    @Tag("LHU-004")
    @Test
    void aReportIsIssuedOnlyAfterItsSignature() {
        Dokumen draf = uji.draf();
        assertThatThrownBy(() -> service.terbitkan(draf.id())).isInstanceOf(IsianKeliru.class).hasMessageContaining("belum ditandatangani");
        Dokumen terbit = uji.terbit();
        assertThat(terbit.status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(terbit.ditandatangani()).isNotNull();
        assertThat(terbit.contoh()).isFalse();
        service.terbitkan(terbit.id());
        assertThat(service.ambil(terbit.id())).isEqualTo(terbit);
    }

    @Test
    void aSheetThatNobodySignsIsIssuedAsItIs() {
        Dokumen lembar = service.buat(UjiDokumen.SATKER, UjiDokumen.nomor(), null, UjiDokumen.lembar());
        service.terbitkan(lembar.id());
        assertThat(service.ambil(lembar.id()).resmi()).isEqualTo(lembar.draf());
    }

    @Test
    void aNewDraftUnderTheSameNumberWithdrawsTheOldOneButNeverAnIssuedOne() {
        String nomor = UjiDokumen.nomor();
        Dokumen satu = service.buat(UjiDokumen.SATKER, nomor, "k", UjiDokumen.lhu());
        Dokumen dua = service.buat(UjiDokumen.SATKER, nomor, "k", UjiDokumen.lhu());
        assertThat(dua.versi()).isEqualTo(2);
        assertThat(service.ambil(satu.id()).status()).isEqualTo(StatusDokumen.BATAL);
        service.tandatangani(List.of(dua.id()), UjiDokumen.KEPALA, UjiDokumen.sandi());
        service.terbitkan(dua.id());
        assertThatThrownBy(() -> service.buat(UjiDokumen.SATKER, nomor, "k", UjiDokumen.lhu()))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah pernah terbit");
        assertThat(service.buat("bspji-palembang", nomor, "k", UjiDokumen.lhu()).versi()).as("another satker has its own numbers").isEqualTo(1);
    }

    @Test
    void anIssuedReportCannotBeChangedOrDeletedInTheDatabase() {
        Dokumen terbit = uji.terbit();
        for (String kolom : new String[] {"nomor = 'x'", "resmi = draf", "sha256 = repeat('0', 64)", "penanda_nama = 'x'", "status = 'DRAF'",
            "kode_verifikasi = 'x'", "diterbitkan = now()", "contoh = true", "status = 'BATAL', alasan = 'x', diakhiri = now(), nomor = 'x'"}) {
            ditolak("update dokumen set " + kolom + " where id = ?", terbit.id());
        }
        ditolak("delete from dokumen where id = ?", terbit.id());
        ditolak("delete from berkas where id = ?", terbit.resmi());
        ditolak("update berkas set nama = 'x' where id = ?", terbit.resmi());
        ditolak("update isi_berkas set isi = 'x' where sha256 = ?", terbit.sha256());
        ditolak("delete from isi_berkas where sha256 = ?", terbit.sha256());
        assertThatThrownBy(() -> sql.execute("truncate dokumen cascade")).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(service.ambil(terbit.id())).isEqualTo(terbit);
    }

    @Test
    void aWithdrawnReportStaysInTheRegisterWithItsReasonAndIsFinal() {
        Dokumen terbit = uji.terbit();
        assertThatThrownBy(() -> service.batalkan(terbit.id(), " ")).isInstanceOf(IsianKeliru.class);
        service.batalkan(terbit.id(), "Sampel tertukar");
        service.batalkan(terbit.id(), "kedua kali");
        assertThat(service.ambil(terbit.id())).extracting(Dokumen::status, Dokumen::alasan).containsExactly(StatusDokumen.BATAL, "Sampel tertukar");
        ditolak("update dokumen set status = 'TERBIT' where id = ?", terbit.id());
        assertThatThrownBy(() -> service.buat(UjiDokumen.SATKER, terbit.nomor(), null, UjiDokumen.lhu())).as("its number is spent").isInstanceOf(IsianKeliru.class);
        ditolak("delete from dokumen where id = ?", terbit.id());
    }

    @Test
    void aReplacedReportPointsToItsSuccessor() {
        Dokumen lama = uji.terbit();
        Dokumen baru = uji.tertanda();
        assertThatThrownBy(() -> service.gantikan(lama.id(), baru.id(), "salah satuan")).isInstanceOf(IsianKeliru.class);
        service.terbitkan(baru.id());
        service.gantikan(lama.id(), baru.id(), "salah satuan");
        assertThat(service.ambil(lama.id())).extracting(Dokumen::status, Dokumen::pengganti).containsExactly(StatusDokumen.DIGANTI, baru.id());
        assertThatThrownBy(() -> service.batalkan(lama.id(), "x")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void documentsOfACaseAreListedAndUnknownOnesAreNotFound() {
        String kasus = "bbspjikfk/" + UUID.randomUUID();
        Dokumen satu = service.buat(UjiDokumen.SATKER, UjiDokumen.nomor(), kasus, UjiDokumen.lembar());
        assertThat(service.milikKasus(kasus)).containsExactly(service.ambil(satu.id()));
        assertThatThrownBy(() -> service.isi(UUID.randomUUID())).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void aPrintForTheDrawerIsStoredNowhereAndHasNoVerificationAddress() {
        int sebelum = sql.queryForObject("select count(*) from dokumen", Integer.class);
        byte[] pdf = service.cetak("bspji-pontianak", "LABEL", UjiDokumen.lembar());
        assertThat(BacaPdf.teks(pdf)).contains("Industri Pontianak").doesNotContain("/verifikasi/");
        assertThat(sql.queryForObject("select count(*) from dokumen", Integer.class)).isEqualTo(sebelum);
    }
}
