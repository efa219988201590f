package id.laju.sertifikasiproduk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.maaf.PermohonanMaaf;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of the model {@code sertifikasi-produk}, its phases replaced by {@link FaseCoba}. */
class SertifikasiProdukProsesTest extends TulangSertifikasiUji {

    @Autowired ContohPermohonan contoh;
    @Autowired DokumenService dokumen;
    @Autowired WebUji web;
    private String skema = "TIPE_5";

    @Override
    String model() {
        return "sertifikasi-produk";
    }

    @Override
    String kata() {
        return "sertifikasi";
    }

    @Override
    void jadikan(long permohonanId) {
        sql.update("update sertifikasi set skema = ? where permohonan_id = ?", skema, permohonanId);
    }

    private Permohonan mulai(String lain) {
        skema = lain;
        return mulai();
    }

    private int surat(String kunci) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, kunci + "/%");
    }

    private static void pukul(Instant saat) {
        ClockUtil.setCurrentTime(Date.from(saat));
    }

    private LocalDate dalam(Permohonan p, int hariKerja) {
        return LocalDate.ofInstant(kalender.tambahHariKerja(p.satker(), kasus(p).dibuat(), hariKerja), WIB);
    }

    private LocalDate janji(Permohonan p) {
        return LocalDate.ofInstant(kasus(p).janji(), WIB);
    }

    @Test
    @Tag("CRT-027")
    @Tag("CRT-079")
    @Override
    void grantedItGoesFromTheRequestToTheClosedOrder() {
        super.grantedItGoesFromTheRequestToTheClosedOrder();
    }

    @Test
    @Tag("CRT-031")
    void brandsThatASurveillanceAddsAreIssued() {
        Permohonan p = mulai();
        sql.update("update sertifikasi set kegiatan = 'SURVEILAN', tambah_merek = true where permohonan_id = ?", p.id());
        fase.akhiri("keputusan-sertifikasi", "pertahankan");
        fase.sampai(p, "penerbitan-sertifikat");
        fase.sampai(p, "penyerahan");
        fase.sampaiAkhir(p);
        berakhir(p, "Selesai", "Order");
    }

    @Test
    void anOrderIsNotCancelledByTheCustomer() {
        Permohonan p = mulai();
        fase.sampai(p, "evaluasi-sertifikasi");
        assertThatThrownBy(() -> pengajuan.batal(pelanggan(), p.id(), "Tidak jadi")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dapat dibatalkan lagi");
        assertThat(fase.di(p)).contains("evaluasi-sertifikasi");
    }

    @ParameterizedTest
    @CsvSource({"TIPE_5, 41", "TIPE_1, 14"})
    @Tag("SLA-003")
    void thePromiseFollowsTheScheme(String skema, int hari) throws Exception {
        Permohonan p = mulai(skema);
        assertThat(janji(p)).isEqualTo(dalam(p, hari));
        assertThat(web.kirim(pelanggan(), get("/portal/kasus/" + p.id())).andReturn().getResponse().getContentAsString()).contains("Janji selesai").doesNotContain("Potongan waktu");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("Janji selesai").doesNotContain("Potongan waktu");
    }

    @Test
    @Tag("NUM-005")
    void atPontianakOrdersOfCertificationsCountFromLs() {
        long id = contoh.ajukan("bspji-pontianak", 0, 0, false);
        sql.update("update permohonan set layanan = 'sertifikasi-produk' where id = ?", id);
        permohonan.jadikanOrder(id);
        assertThat(permohonan.ambil(id).nomorOrder()).matches("LS\\d{5}");
    }

    @Test
    @Tag("RPT-013")
    void whatWasCarriedOutIsListedWithItsPromise() throws Exception {
        Permohonan p = terlambat("tolak");
        String baris = web.buka("pjsert", "/kelola/data/sertifikasi?cari=" + p.nomorOrder()).andReturn().getResponse().getContentAsString();
        assertThat(baris).contains("Realisasi Sertifikasi", p.nomorOrder(), "SNI 7276:2014", "Terlambat", maaf.untuk(p.id()).orElseThrow().nomor(), "Tolak").doesNotContain("??");
        for (String urut : List.of("nomor", "pelanggan", "kegiatan", "produk", "janji", "selesai", "sertifikat")) {
            assertThat(web.buka("kepala", "/kelola/data/sertifikasi?tahun=" + LocalDate.now(WIB).getYear() + "&turun=true&urut=" + urut).andReturn().getResponse().getStatus()).as(urut).isEqualTo(200);
        }
        assertThat(web.buka("adminsert.ptk", "/kelola/data/sertifikasi?cari=" + p.nomorOrder()).andReturn().getResponse().getContentAsString()).doesNotContain(p.kasus());
    }

    private Permohonan terlambat(String keputusan) {
        Permohonan p = mulai();
        fase.akhiri("keputusan-sertifikasi", keputusan);
        fase.sampai(p, "keputusan-sertifikasi");
        pukul(kasus(p).janji().plus(Duration.ofDays(3)));
        if ("berikan".equals(keputusan)) {
            fase.sampai(p, "penerbitan-sertifikat");
            assertThat(maaf.untuk(p.id())).as("the certificate is not out yet").isEmpty();
        }
        if ("berikan".equals(keputusan)) {
            fase.sampai(p, "penyerahan");
        } else {
            fase.sampaiAkhir(p);
        }
        return permohonan.ambil(p.id());
    }

    @Test
    @Tag("HLP-017") @Tag("HLP-018")
    void aLateCertificateComesWithALetterThatMakesTheNextPromiseShorterByItself() throws Exception {
        Permohonan p = terlambat("berikan");
        PermohonanMaaf m = maaf.untuk(p.id()).orElseThrow();
        assertThat(m.nomor()).matches("B/PM-\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(m.potongHari()).isEqualTo(1);
        assertThat(BacaPdf.teks(dokumen.isi(m.dokumenId())).replaceAll("\\s+", " ")).contains("Permohonan maaf atas keterlambatan layanan", m.nomor(), p.nomorOrder(), "1 hari kerja lebih cepat", "Kepala Balai");
        assertThat(surat("maaf/" + m.id())).isPositive();
        assertThat(sql.queryForObject("select count(*) from surat_lampiran l join surat_keluar s on s.id = l.surat_id where s.kunci like ?", Integer.class, "maaf/" + m.id() + "/%")).isEqualTo(surat("maaf/" + m.id()));
        assertThat(web.kirim(pelanggan(), get("/portal/kasus/" + p.id())).andReturn().getResponse().getContentAsString()).contains(m.nomor(), "dijanjikan 1 hari kerja lebih cepat");
        assertThat(web.kirim(pelanggan(), get("/portal/kasus/" + p.id() + "/dokumen/" + m.dokumenId())).andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        fase.sampaiAkhir(p);

        Permohonan berikut = mulai();
        assertThat(maaf.dipakai(berikut.id())).hasValueSatisfying(x -> assertThat(x.nomor()).isEqualTo(m.nomor()));
        assertThat(janji(berikut)).isEqualTo(dalam(berikut, 40));
        assertThat(web.kirim(pelanggan(), get("/portal/kasus/" + berikut.id())).andReturn().getResponse().getContentAsString()).contains("Potongan waktu", m.nomor());
        assertThat(web.buka("pjsert", "/kasus/" + berikut.kasus()).andReturn().getResponse().getContentAsString()).contains("1 hari kerja, menurut surat permohonan maaf " + m.nomor());
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains(m.nomor(), "potongannya sudah dipakai");
        Permohonan sesudahnya = mulai();
        assertThat(janji(sesudahnya)).as("once only").isEqualTo(dalam(sesudahnya, 41));

        pengajuan.batal(pelanggan(), berikut.id(), "Tidak jadi");
        fase.sampaiAkhir(berikut);
        Permohonan lain = mulai();
        assertThat(maaf.dipakai(lain.id())).as("what came to nothing leaves it to the next").isPresent();
        assertThat(dokumen.milikKasus(p.kasus())).filteredOn(d -> d.jenis() == JenisDokumen.PERMOHONAN_MAAF).hasSize(1);
    }

    @Test
    @Tag("HLP-018")
    void aLetterOnPaperThatIsShownAtTheCounterShortensThePromiseOfTheOrderItIsShownFor() throws Exception {
        Permohonan p = mulai();
        while (maaf.dipakai(p.id()).isPresent()) {
            p = mulai();
        }
        LocalDate sebelum = janji(p);
        String alamat = "/kelola/sertifikasi/" + p.id() + "/maaf";
        String surat = "B/PM-LAMA-" + p.id();
        assertThat(web.buka("cs", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("id=\"surat-permohonan-maaf\"", alamat).doesNotContain("??");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).as("not his to write").doesNotContain(alamat);
        assertThat(web.kirim("pjsert", alamat, "nomor", surat, "tanggal", "2026-02-02").andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.kirim("cs.ptk", alamat, "nomor", surat, "tanggal", "2026-02-02").andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(galat(web.kirim("cs", alamat, "nomor", " "))).contains("Isi nomor surat");
        assertThat(galat(web.kirim("cs", alamat, "nomor", surat))).contains("tidak ada di sistem");
        assertThat(galat(web.kirim("cs", alamat, "nomor", surat, "tanggal", "2099-01-01"))).contains("belum tiba");
        assertThat(janji(p)).isEqualTo(sebelum);
        web.kirim("cs", alamat, "nomor", surat, "tanggal", "2026-02-02");
        assertThat(janji(p)).isEqualTo(dalam(p, 40));
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("1 hari kerja, menurut surat permohonan maaf " + surat);
        assertThat(web.kirim("cs", alamat, "nomor", surat, "tanggal", "2026-02-02").andReturn().getResponse().getStatus()).as("once for an order").isEqualTo(404);
        Permohonan lain = mulai();
        assertThat(maaf.dipakai(lain.id()).map(PermohonanMaaf::nomor)).as("used up").isNotEqualTo(java.util.Optional.of(surat));
        if (maaf.dipakai(lain.id()).isEmpty()) {
            assertThat(galat(web.kirim("cs", "/kelola/sertifikasi/" + lain.id() + "/maaf", "nomor", surat))).contains("sudah dipakai");
        }
    }

    private static String galat(org.springframework.test.web.servlet.ResultActions jawab) {
        return String.valueOf(jawab.andReturn().getFlashMap().get("pesanGalat"));
    }

    @Test
    void whatComesOutInTheEveningOfThePromisedDayIsInTime() {
        Permohonan p = mulai();
        fase.akhiri("keputusan-sertifikasi", "berikan");
        fase.sampai(p, "penerbitan-sertifikat");
        pukul(kasus(p).janji().plus(Duration.ofHours(3)));
        fase.sampai(p, "penyerahan");
        assertThat(maaf.untuk(p.id())).isEmpty();
    }

    @Test
    void anOrderThatIsGivenUpLeavesItsLetterToTheNext() {
        Permohonan p = terlambat("tolak");
        Permohonan berikut = mulai();
        assertThat(maaf.dipakai(berikut.id())).hasValueSatisfying(m -> assertThat(m.permohonanId()).isEqualTo(p.id()));
        fase.sampai(berikut, "evaluasi-sertifikasi");
        permohonan.batalkanOrder(berikut.id(), "Pabrik tutup", false, "pjsert");
        assertThat(maaf.dipakai(mulai().id())).isPresent();
    }

    @Test
    void whereThePromiseCannotBeShorterNoLetterIsSpent() {
        terlambat("tolak");
        Permohonan berikut = mulai(null);
        assertThat(kasus(berikut).janji()).as("the table promises nothing for it").isNull();
        assertThat(maaf.dipakai(berikut.id())).isEmpty();
    }

    @Test
    void whoeverCountsOrdersOfCertificationsCountsLettersOfApology() {
        assertThat(sql.queryForList("select distinct satker from pola_nomor where jenis = 'ORDER_SERTIFIKASI'", String.class))
            .allSatisfy(s -> assertThat(sql.queryForObject("select count(*) from pola_nomor where jenis = 'PERMOHONAN_MAAF' and satker = ?", Integer.class, s)).as(s).isPositive());
    }

    @Test
    @Tag("HLP-017")
    void aLateRefusalIsApologisedForAsWell() {
        Permohonan p = terlambat("tolak");
        berakhir(p, "TidakDiberikan", "Tolak");
        assertThat(maaf.untuk(p.id())).isPresent();
        Permohonan berikut = mulai();
        assertThat(maaf.dipakai(berikut.id())).isPresent();
    }
}
