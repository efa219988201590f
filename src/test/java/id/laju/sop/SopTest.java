package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.PdfA;
import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.TabelSop;
import id.laju.mesin.VersiKasus;
import id.laju.mesin.VersiModel;
import id.laju.penawaran.AlurPenawaran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The SOPs as the shipped models give them, at Palembang. */
@LajuTest
class SopTest {

    private static final String SATKER = "bspji-palembang";

    /** The 22 steps of the SOP of Palembang: what is done in this program, by whom, in which time. */
    private static final List<String> LANGKAH = List.of(
        "1|Portal dibuka|Pelanggan|30 menit", "2|Daftar akun|Pelanggan|30 menit", "3|Periksa akun|Admin Satker|10 menit", "4|Isi dan ajukan permohonan|Pelanggan|30 menit",
        "5|Periksa permohonan|Customer Service|10 menit", "6|Setujui tarif|Ketua Tim PJI|10 menit", "7|Konfirmasi penawaran|Pelanggan|10 menit", "8|Terbitkan billing|Bendahara|15 menit",
        "9|Bayar dan unggah bukti|Pelanggan|Tidak dapat ditentukan", "10|Periksa pembayaran|Bendahara|15 menit", "11|Terima sampel|Customer Service|30 menit",
        "12|Tugaskan analis atau kalibrator|Penyelia|20 menit", "13|Validasi penugasan|Manajer Teknis|20 menit", "14|Uji sampel|Analis|14 hari kerja", "15|Verifikasi hasil|Penyelia|20 menit",
        "16|Validasi hasil|Manajer Teknis|20 menit", "17|Beri nomor laporan|Ketua Tim PJI|20 menit", "18|Buat laporan|Customer Service|20 menit",
        "19|Tandatangani laporan|Kepala Balai|30 menit", "20|Periksa dan rilis laporan|Customer Service|5 menit", "21|Isi survei dan unduh hasil|Pelanggan|5 menit",
        "22|Selesaikan order|Pelanggan|5 menit");

    @Autowired ModelSop model;
    @Autowired NaskahSop naskah;
    @Autowired IsiSopService isi;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired AlurPenawaran alur;
    @Autowired VersiKasus versi;

    private TabelSop tabel(String kunci) {
        return naskah.tabel(model.kini(model.berlaku(kunci, SATKER), SATKER));
    }

    private static TabelSop.Baris baris(TabelSop t, String nomor) {
        return t.baris().stream().filter(b -> b.nomor().equals(nomor)).findFirst().orElseThrow();
    }

    @Test
    @Tag("GOV-011")
    void theTableOfTestingReadsAsTheTwentyTwoStepsOfPalembang() {
        TabelSop t = tabel("pengujian");
        assertThat(t.baris().stream().filter(b -> b.nomor().matches("\\d+")).map(b -> b.nomor() + "|" + b.kegiatan() + "|" + t.pelaksana().get(b.kolom()) + "|" + b.waktu()))
            .containsExactlyElementsOf(LANGKAH);
        assertThat(t.baris()).filteredOn(b -> b.nomor().matches("\\d+")).allSatisfy(b -> assertThat(List.of(b.kelengkapan(), b.keluaran(), b.waktu())).as(b.kegiatan()).noneMatch(String::isBlank));
        assertThat(t.pelaksana()).startsWith("Pelanggan", "Admin Satker", "Customer Service").contains("Ketua Tim PJI", "Bendahara", "Penyelia", "Manajer Teknis", "Analis", "Kepala Balai");
    }

    @Test
    void symbolsAndArrowsFollowTheModel() {
        TabelSop t = tabel("pengujian");
        assertThat(baris(t, "1").simbol()).isEqualTo(SimbolSop.MULAI_SELESAI);
        assertThat(baris(t, "22").simbol()).isEqualTo(SimbolSop.MULAI_SELESAI);
        assertThat(baris(t, "8").simbol()).isEqualTo(SimbolSop.PROSES);
        assertThat(baris(t, "6").simbol()).isEqualTo(SimbolSop.KEPUTUSAN);
        assertThat(ke(t, "3")).containsExactlyInAnyOrder("Ya 4", "Tidak 3a");
        assertThat(ke(t, "3a")).containsExactly(" 3");
        assertThat(ke(t, "19")).containsExactlyInAnyOrder("Ya 20", "Tidak 18");
        assertThat(baris(t, "5").keterangan()).contains("Tidak: Permohonan ditolak");
        assertThat(baris(t, "9").keterangan()).contains("Billing kedaluwarsa: ke langkah 9a");
        assertThat(t.baris()).filteredOn(b -> b.simbol() == SimbolSop.SAMBUNGAN).extracting(TabelSop.Baris::kegiatan).containsExactly("Pelaksanaan in-situ (lihat SOP-nya)");
    }

    /** Where the paper of Palembang ends, the table goes on as the work does. */
    @Test
    @Tag("GOV-014")
    void theSopOfCertificationGoesOnAfterTheNoticeOfTheAudit() {
        TabelSop t = tabel("sertifikasi-produk");
        assertThat(t.baris().stream().filter(b -> b.nomor().matches("\\d+")).map(TabelSop.Baris::kegiatan)).containsSubsequence("Tandatangani surat pemberitahuan", "Laksanakan audit di lokasi",
            "Susun laporan evaluasi", "Tinjau hasil", "Usulkan keputusan", "Tandatangani keputusan", "Siapkan sertifikat dan lampiran", "Tandatangani sertifikat", "Periksa dan kirim sertifikat");
    }

    /** As a person would tell it: nothing is told twice, and what leaves the course comes after the row that it leaves. */
    @Test
    void theTablesOfCertificationReadFromTheTopDown() {
        for (String kunci : List.of("sertifikasi-produk", "sertifikasi-person", "sertifikasi-industri-hijau", "sertifikasi-sistem-manajemen")) {
            TabelSop t = tabel(kunci);
            assertThat(t.baris().stream().filter(b -> !b.waktu().isEmpty()).map(TabelSop.Baris::kegiatan)).as(kunci).doesNotHaveDuplicates();
            assertThat(IntStream.range(1, t.baris().size()).filter(i -> IntStream.range(0, i).noneMatch(k -> menuju(t.baris().get(k), t, i))).mapToObj(i -> t.baris().get(i).nomor())).as(kunci).isEmpty();
            assertThat(t.baris().stream().filter(b -> b.nomor().matches("\\d+")).map(b -> Integer.valueOf(b.nomor()))).as(kunci).isSorted();
        }
        TabelSop produk = tabel("sertifikasi-produk");
        assertThat(produk.baris().stream().filter(b -> !b.nomor().matches("\\d+")).map(TabelSop.Baris::kegiatan)).contains("Putuskan keberatan atas anggota", "Penuhi syarat penundaan", "Tentukan kelanjutan penundaan", "Uji tiap contoh (lihat SOP-nya)", "Perbaikan setiap temuan (lihat SOP-nya)");
    }

    /** One phase evaluates for all of them; each SOP tells its own way through it. */
    @Test
    @Tag("GOV-014")
    void aManagementSystemHasItsFirstStageInTheUsualCourseAndOthersHaveNone() {
        List<TabelSop.Baris> sistem = tabel("sertifikasi-sistem-manajemen").baris();
        assertThat(sistem.stream().filter(b -> b.nomor().matches("\\d+")).map(TabelSop.Baris::kegiatan)).containsSubsequence("Setujui tim atau ajukan keberatan", "Tentukan tempat audit tahap 1", "Audit tahap 1",
            "Buat konsep surat pemberitahuan", "Laksanakan audit di lokasi", "Susun laporan evaluasi").doesNotContain("Audit kecukupan", "Ambil contoh produk", "Nilai hasil uji terhadap SNI");
        assertThat(sistem).extracting(TabelSop.Baris::kegiatan).as("what leaves the course stands behind it").containsSubsequence("Tentukan tempat audit tahap 1", "Jadwal tahap 1 (lihat SOP-nya)", "Audit tahap 1", "Lengkapi dokumen",
            "Putuskan kelanjutan", "Buat konsep surat pemberitahuan");
        for (String kunci : List.of("sertifikasi-produk", "sertifikasi-industri-hijau")) {
            assertThat(tabel(kunci).baris()).extracting(TabelSop.Baris::kegiatan).as(kunci).containsSubsequence("Audit kecukupan", "Lengkapi dokumen", "Buat konsep surat pemberitahuan").doesNotContain("Audit tahap 1", "Tentukan tempat audit tahap 1");
        }
        assertThat(tabel("sertifikasi-industri-hijau").baris()).extracting(TabelSop.Baris::kegiatan).doesNotContain("Ambil contoh produk");
    }

    private static boolean menuju(TabelSop.Baris b, TabelSop t, int i) {
        return b.lanjut().stream().anyMatch(p -> p.ke() == i) || List.of(b.keterangan().split("; ")).stream().anyMatch(k -> k.endsWith("ke langkah " + t.baris().get(i).nomor()));
    }

    /** Request, its handling, payment, the work, the report: each with what goes in and what comes out. */
    @Test
    @Tag("GOV-013")
    void aCertificationPassesFivePhasesWithInputAndOutput() {
        List<String> fase = List.of("Isi permohonan dan kirim dokumen", "Susun penawaran dan jadwal", "Bayar dan unggah bukti", "Laksanakan audit di lokasi", "Periksa dan kirim sertifikat");
        List<TabelSop.Baris> baris = tabel("sertifikasi-produk").baris().stream().filter(b -> b.nomor().matches("\\d+") && fase.contains(b.kegiatan())).toList();
        assertThat(baris).extracting(TabelSop.Baris::kegiatan).containsExactlyElementsOf(fase);
        assertThat(baris).allSatisfy(b -> assertThat(List.of(b.kelengkapan(), b.keluaran())).as(b.kegiatan()).noneMatch(String::isBlank));
    }

    /** The row as people name it; one without a number by what it says. */
    static String nomor(TabelSop t, int baris) {
        String nomor = t.baris().get(baris).nomor();
        return nomor.isEmpty() ? t.baris().get(baris).kegiatan() : nomor;
    }

    private static List<String> ke(TabelSop t, String nomor) {
        return baris(t, nomor).lanjut().stream().map(p -> p.label() + " " + nomor(t, p.ke())).toList();
    }

    @Test
    void aVariantOfABalaiIsItsOwnSop() {
        VersiModel v = model.berlaku("pengujian", "bspji-pontianak");
        TabelSop t = naskah.tabel(model.kini(v, "bspji-pontianak"));
        assertThat(t.pelaksana()).contains("Koordinator Lab", "Pengetik");
        assertThat(tabel("pengujian").pelaksana()).doesNotContain("Pengetik");
    }

    @Test
    void everyProcessHasAnSopThatCanBePrinted() throws Exception {
        for (VersiModel v : model.lemari(SATKER).berlaku()) {
            TabelSop t = naskah.tabel(model.kini(v, SATKER));
            byte[] pdf = naskah.draf(model.kini(v, SATKER));
            Set<String> kata = new HashSet<>(List.of(BacaPdf.teks(pdf).split("\\s+")));
            for (TabelSop.Baris b : t.baris()) {
                assertThat(kata).as(v.kunci()).contains(b.kegiatan().split("\\s+"));
            }
            Files.createDirectories(Path.of("target/sop"));
            Files.write(Path.of("target/sop", v.kunci() + ".pdf"), pdf);
            byte[] buku = naskah.buku(model.kini(v, SATKER));
            Files.write(Path.of("target/sop", v.kunci() + ".xlsx"), buku);
            assertThat(BukuSopTest.semua(BukuSopTest.gambar(buku), "sp")).as(v.kunci()).hasSizeGreaterThanOrEqualTo(t.baris().size());
        }
    }

    @Test
    @Tag("GOV-002")
    @Tag("GOV-003")
    @Tag("GOV-010")
    @Tag("GOV-012")
    void headAndBoxesStandOnTheFirstPageAndDrafOnEvery() throws Exception {
        byte[] pdf = web.buka("pemilik.plg", "/kelola/proses/pengujian/sop/naskah.pdf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        String teks = BacaPdf.teks(pdf).replaceAll("\\s+", " ");
        assertThat(teks).contains("SOP Aplikasi Layanan Modul Pelayanan Pengujian", "Nomor SOP", "Tanggal Efektif", "DASAR HUKUM", "Nomor 35 Tahun 2012", "KUALIFIKASI PELAKSANA",
            "Memahami tahapan proses aplikasi layanan modul pengujian", "KETERKAITAN", "SOP Penawaran", "SOP Aktivasi akun", "PERALATAN/PERLENGKAPAN", "Laptop/Personal Computer", "PERINGATAN",
            "berdampak pada biaya yang telah dialokasikan", "PENCATATAN DAN PENDATAAN", "Mutu Baku", "Pelaksana");
        assertThat(PdfA.keberatan(pdf)).isEmpty();
        int halaman = Loader.loadPDF(pdf).getNumberOfPages();
        assertThat(teks.split("DRAF, belum disahkan", -1)).hasSize(halaman + 1);
        byte[] xlsx = web.buka("pemilik.plg", "/kelola/proses/pengujian/sop/buku.xlsx").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(buku(xlsx)).contains("Selesaikan order", "Mutu Baku", "Manajer Teknis");
    }

    static String buku(byte[] xlsx) throws Exception {
        Path berkas = Files.write(Files.createTempFile("sop", ".xlsx"), xlsx);
        try (ZipFile z = new ZipFile(berkas.toFile())) {
            return new String(z.getInputStream(z.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(berkas);
        }
    }

    @Test
    @Tag("GOV-001")
    @Tag("GOV-006")
    @Tag("GOV-007")
    @Tag("GOV-008")
    @Tag("GOV-009")
    void theServiceDescriptionShowsLegalBasesPhasesAndRelatedSops() throws Exception {
        web.tanpaMasuk(get("/publik/standar-pelayanan").param("satker", SATKER)).andExpect(status().isOk())
            .andExpect(content().string(allOf(containsString("Nomor 54 Tahun 2021"), containsString("SOP Penawaran"), containsString("Tim Kepatuhan Anti Penyuapan"), containsString("pungutan liar"),
                containsString("Atasan langsung"),
                containsString("gratifikasi"), containsString("hotspot"), containsString("terbaru melalui surel, telepon dan situs"), containsString("musala"), containsString("Pembayaran"))));
    }

    @Test
    void othersSopsAreNotShown() throws Exception {
        web.buka("pemilik.plg", "/kelola/proses/pengujian/sop?satker=bbspjikfk").andExpect(status().isNotFound());
        web.buka("pemilik.plg", "/kelola/proses/tidak-ada/sop").andExpect(status().isNotFound());
        web.buka("pemilik.plg", "/kelola/sop/semua/pengujian").andExpect(status().isNotFound());
        web.buka("pusat", "/kelola/sop/semua/pengujian").andExpect(status().isOk());
        assertThatThrownBy(() -> model.berlaku("tidak-ada", SATKER)).hasMessageContaining("tidak-ada");
    }

    @Test
    @Tag("GOV-004")
    @Tag("GOV-005")
    void staffOfCertificationKnowWhatTheSopAsksOfThem() {
        assertThat(IsiSop.butir(isi.berlaku("sertifikasi-produk", SATKER).kualifikasi())).anyMatch(k -> k.contains("audit Mutu Produk")).anyMatch(k -> k.contains("penilaian teknis dokumen"))
            .anyMatch(k -> k.contains("D3") && k.contains("SNI ISO/IEC 17065"));
        assertThat(isi.berlaku("sertifikasi-produk", SATKER).pelaksana()).contains("5 orang", "sekali setahun");
    }

    @Test
    void aCaseIsShownByThePhasesThatItPassed() throws Exception {
        String nomor = alur.kasus(alur.mulaiUtuh());
        assertThat(versi.bagian(nomor)).extracting(VersiKasus.Bagian::proses).contains("penawaran");
        String halaman = web.buka("cs", "/kasus/" + nomor).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        String alamat = halaman.replaceAll("(?s).*href=\"(/kelola/sop/versi/[^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(alamat).endsWith("nomor=" + nomor);
        web.buka("cs", alamat).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
    }
}
