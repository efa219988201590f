package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class DrafServiceTest {

    @Autowired AlatPermohonan alat;
    @Autowired DrafService draf;
    @Autowired BerkasDrafService berkasDraf;
    @Autowired SampelService sampel;
    @Autowired SalinService salin;
    @Autowired PermohonanService permohonan;
    @Autowired Penomoran penomoran;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
    }

    @Tag("NUM-001")
    @Tag("NUM-023")
    @Tag("REQ-026")
    @Test
    void aNewDraftHasAPreOrderNumberAndTheDataOfTheProfile() {
        Permohonan p = draf.ambil(saya, draf.buat(saya, "pengujian"));
        assertThat(p.draf()).isTrue();
        assertThat(p.praOrder()).matches("POP-\\d+");
        assertThat(p.nomorOrder()).isNull();
        assertThat(p.kasus()).isNull();
        assertThat(p.namaCetak()).isEqualTo("PT Argon Mulia");
        assertThat(p.alamatCetak()).startsWith("Jalan Raya Bogor Km 27 No. 8, Ciracas, ").endsWith("13740");
        assertThat(p.kontakNama()).startsWith("Anita Rahayu");
        assertThat(p.kontakWa()).startsWith("0811");
    }

    @Tag("REQ-001")
    @ParameterizedTest
    @CsvSource({"sampling-insitu", "sihir", "''"})
    void aServiceThatIsNotOfferedOnlineIsRefused(String layanan) {
        assertThatThrownBy(() -> draf.buat(saya, layanan)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih jenis layanan");
    }

    @Tag("REQ-048")
    @Tag("REQ-024")
    @Test
    void whatWasSavedIsThereWhenOneComesBack() {
        long id = alat.draf(saya);
        Permohonan p = draf.ambil(saya, id);
        assertThat(p.tujuan()).isEqualTo("LSPro BBKK");
        assertThat(p.kontakWa()).startsWith("0811");
        assertThat(p.aturanKeputusan()).isEqualTo("SEDERHANA");
        assertThat(permohonan.ringkas(saya.pelangganId())).anyMatch(r -> r.id() == id && r.status().equals("Draft"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        long id = draf.buat(saya, "pengujian");
        IsianPermohonan kosong = new IsianPermohonan(null, null, " ", null, false, "<p></p>", "", "abc", null, "bukan-surel", true, null, "DIBUANG", null, null, "FAKS", 9, 0);
        assertThatThrownBy(() -> draf.simpan(saya, id, kosong)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys(
            "bahasa", "namaCetak", "alamatCetak", "alamatKirim", "kontakNama", "kontakWa", "kontakSurel", "aturanKeputusan", "sisaContoh", "asalContoh", "hardcopy", "hardcopyRangkap"));
        assertThat(draf.ambil(saya, id).versi()).isZero();
    }

    @Tag("REQ-027")
    @Test
    void theDeliveryAddressIsRichTextAndForgottenWhenItIsTheSame() {
        long id = alat.draf(saya);
        IsianPermohonan lain = denganAlamat(false, "<p onclick=\"x()\">Gudang <b>B</b><script>x()</script></p>", alat.versi(saya, id));
        draf.simpan(saya, id, lain);
        assertThat(draf.ambil(saya, id).alamatKirim()).isEqualTo("<p>Gudang <b>B</b></p>");
        draf.simpan(saya, id, denganAlamat(true, "<p>Gudang</p>", alat.versi(saya, id)));
        assertThat(draf.ambil(saya, id).alamatKirim()).isNull();
    }

    private IsianPermohonan denganAlamat(boolean sama, String kirim, int versi) {
        IsianPermohonan d = alat.data(versi);
        return new IsianPermohonan(d.bahasa(), d.tujuan(), d.namaCetak(), d.alamatCetak(), sama, kirim, d.kontakNama(), d.kontakWa(), d.kontakJabatan(),
            d.kontakSurel(), d.pernyataan(), d.aturanKeputusan(), d.sisaContoh(), d.laporanGabung(), d.asalContoh(), d.hardcopy(), d.hardcopyRangkap(), versi);
    }

    @Test
    void anOutdatedPageIsRefusedWithASentenceAndOverwritesNothing() {
        long id = alat.draf(saya);
        int lama = alat.versi(saya, id);
        draf.simpan(saya, id, alat.data("EN", lama));
        assertThatThrownBy(() -> draf.simpan(saya, id, alat.data("ID", lama))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("baru saja diubah").hasMessageContaining("masih ada");
        assertThat(draf.ambil(saya, id).bahasa()).isEqualTo("EN");
        draf.simpan(saya, id, alat.data("ID", alat.versi(saya, id)));
        assertThat(draf.ambil(saya, id).bahasa()).isEqualTo("ID");
    }

    @Tag("REQ-028")
    @Test
    @Tag("DOC-007")
    void upToThreeFilesPdfOrPhotosThatBecomePdf() {
        long id = alat.draf(saya);
        berkasDraf.tambah(saya, id, List.of(new Unggahan("surat.pdf", ContohBerkas.pdf("Surat")), new Unggahan("foto.jpg", ContohBerkas.foto("jpg", 800, 600))));
        assertThat(berkasDraf.milik(saya, id)).extracting(b -> b.jenis()).containsExactly("application/pdf", "application/pdf");
        assertThat(berkasDraf.milik(saya, id)).allMatch(b -> b.ukuran() <= 1_048_576);
        Unggahan satu = new Unggahan("tiga.pdf", ContohBerkas.pdf("Tiga"));
        assertThatThrownBy(() -> berkasDraf.tambah(saya, id, List.of(satu, new Unggahan("empat.pdf", ContohBerkas.pdf("Empat")))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("dataDukung")).hasMessageContaining("paling banyak 3");
        berkasDraf.tambah(saya, id, List.of(satu));
        assertThat(berkasDraf.milik(saya, id)).hasSize(3);
        berkasDraf.hapus(saya, id, List.of(berkasDraf.milik(saya, id).get(0).id()));
        assertThat(berkasDraf.milik(saya, id)).extracting(b -> b.nama()).containsExactly("foto.pdf", "tiga.pdf");
    }

    @Tag("REQ-028")
    @Test
    void wrongDisguisedAndTooLargeFilesAreRefused() {
        long id = alat.draf(saya);
        byte[] besar = java.util.Arrays.copyOf(ContohBerkas.pdf("Besar"), 1_100_000);
        for (Unggahan buruk : List.of(new Unggahan("catatan.txt", "halo".getBytes(StandardCharsets.UTF_8)),
                new Unggahan("menyamar.pdf", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8)), new Unggahan("besar.pdf", besar))) {
            assertThatThrownBy(() -> berkasDraf.tambah(saya, id, List.of(buruk))).as(buruk.nama())
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("dataDukung"));
        }
        assertThat(berkasDraf.milik(saya, id)).isEmpty();
    }

    @Tag("REQ-007")
    @Tag("REQ-055")
    @Test
    void aDraftIsDeletedWithItsFilesAndItsNumberStaysInTheRegister() {
        long id = alat.drafLengkap(saya);
        berkasDraf.tambah(saya, id, List.of(new Unggahan("surat.pdf", ContohBerkas.pdf("Surat hapus"))));
        java.util.UUID berkas = berkasDraf.milik(saya, id).get(0).id();
        draf.hapus(saya, id);
        assertThatThrownBy(() -> draf.ambil(saya, id)).isInstanceOf(TidakDitemukan.class);
        assertThat(sql.queryForObject("select count(*) from berkas where id = ?", Integer.class, berkas)).isZero();
        assertThat(penomoran.cari(saya.satker(), JenisNomor.PRA_ORDER, "permohonan:" + id).orElseThrow().batal()).isNotNull();
    }

    @Test
    void anotherOrganisationsRequestDoesNotExist() {
        long id = alat.drafLengkap(saya);
        PenggunaLogin lain = alat.kapuas();
        assertThatThrownBy(() -> draf.ambil(lain, id)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> draf.simpan(lain, id, alat.data(0))).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> draf.hapus(lain, id)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> berkasDraf.tambah(lain, id, List.of())).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> salin.salin(lain, id)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void aColleagueWithoutTheRoleReadsButDoesNotWrite() {
        long id = alat.drafLengkap(saya);
        PenggunaLogin rekan = alat.keuanganArgon();
        assertThat(draf.ambil(rekan, id).id()).isEqualTo(id);
        assertThatThrownBy(() -> draf.buat(rekan, "pengujian")).isInstanceOf(IsianKeliru.class).hasMessageContaining("peran pemohon");
        assertThatThrownBy(() -> draf.hapus(rekan, id)).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void orderingAgainCopiesHeaderSamplesParametersAndFilesIntoANewDraft() {
        long id = alat.drafLengkap(saya);
        berkasDraf.tambah(saya, id, List.of(new Unggahan("surat.pdf", ContohBerkas.pdf("Surat salin"))));
        SalinService.Salinan salinan = salin.salin(saya, id);
        assertThat(salinan.tertinggal()).isEmpty();
        Permohonan baru = draf.ambil(saya, salinan.id());
        assertThat(baru.salinanDari()).isEqualTo(id);
        assertThat(baru.praOrder()).isNotEqualTo(draf.ambil(saya, id).praOrder());
        LihatPermohonan lihat = permohonan.lihat(salinan.id());
        assertThat(lihat.total()).isEqualTo(permohonan.lihat(id).total());
        assertThat(lihat.sampel()).extracting(s -> s.namaIndonesia()).containsExactly("Garam Meja Merek Kristal Tipe Halus");
        // the file is shared: deleting the copy leaves it to the original
        draf.hapus(saya, salinan.id());
        assertThat(berkasDraf.isi(berkasDraf.milik(saya, id).get(0))).isNotEmpty();
    }

    @Test
    void whatIsBlockedTodayIsNotCopiedAndSaidSo() {
        long id = alat.drafLengkap(saya);
        Map<String, Object> satu = sql.queryForMap("select parameter_id from sampel_parameter where sampel_id = ? order by id limit 1",
            permohonan.sampel(id).get(0).id());
        sql.update("update parameter_uji set diblokir = true, alasan_blokir = 'Alat dikalibrasi' where id = ?", satu.get("parameter_id"));
        try {
            SalinService.Salinan salinan = salin.salin(saya, id);
            assertThat(salinan.tertinggal()).singleElement().asString().contains("tidak ikut disalin");
            assertThat(permohonan.lihat(salinan.id()).banyakParameter()).isEqualTo(1);
        } finally {
            sql.update("update parameter_uji set diblokir = false, alasan_blokir = null where id = ?", satu.get("parameter_id"));
        }
    }
}
