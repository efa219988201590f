package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Every document of both lists, one by one: worded as the list says, needed when it says, asked of the customer, replaceable, and judged with a remark. */
@LajuTest
@Transactional
class DokumenPerButirTest {

    private static final String SEMUA = "AWAL SURVEILAN ULANG";

    @Autowired MockMvc web;
    @Autowired WebUji staf;
    @Autowired AlatSertifikasi alat;
    @Autowired SyaratDokumenService syarat;
    @Autowired KatalogSertifikasi katalog;
    @Autowired DaftarVerifikasi verifikasi;
    @Autowired DaftarUnggahService unggah;
    @Autowired SertifikasiService layanan;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void tanpaProfil() {
        alat.kosongkanProfil(alat.argon());
        alat.kosongkanProfil(alat.kapuas());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Z_01|Akte Perusahaan|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_02|Izin Usaha Industri (IUI) dan Nomor Induk Berusaha (NIB)|AWAL ULANG|air-mineral|ya",
        "Z_03|Surat Permohonan Sertifikasi Produk|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_04|Daftar Isian Permohonan Sertifikasi Produk|AWAL ULANG|air-mineral|ya",
        "Z_05|Pernyataan Kesesuaian|AWAL|air-mineral|ya",
        "Z_06|Nomor Pokok Wajib Pajak (NPWP)|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_07|Struktur Organisasi|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_08|Daftar Peralatan Inspeksi/Pengujian|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_09|Biodata Wakil Manajemen (untuk Air Mineral dan Garam)|AWAL SURVEILAN ULANG|garam-konsumsi-beryodium|ya",
        "Z_10|Bagan/Diagram Alur Proses|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_11|Panduan Mutu|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_12|Daftar Induk Dokumen|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_13|Ilustrasi & Cara Pembubuhan Tanda SNI tiap-tiap merek|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_14|Salinan sertifikat merek/surat tanda merek dan/atau perjanjian lisensi dari pemilik merek|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_15|Salinan Sertifikat Sistem Mutu (bila ada)|AWAL SURVEILAN ULANG|air-mineral|tidak",
        "Z_16|Salinan Sertifikat Hasil Uji Air Baku (Permenkes No. 416/Menkes/PER/IV/1999) khusus air mineral|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_17|Foto Produk (Kopi Bubuk)|AWAL SURVEILAN ULANG|kopi-bubuk|ya",
        "Z_18|Kebijakan Mutu|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_19|Sasaran Mutu|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_20|Proses Bisnis|AWAL SURVEILAN ULANG|air-mineral|ya",
        "Z_21|Surat Pernyataan bermaterai yang berisi jaminan untuk tidak mengedarkan Minyak Goreng Sawit sebelum memperoleh SPPT SNI|AWAL SURVEILAN ULANG|minyak-goreng-sawit|ya"})
    @Tag("CRT-035") @Tag("CHK-001") @Tag("CHK-002") @Tag("CHK-003") @Tag("CHK-004") @Tag("CHK-005") @Tag("CHK-006") @Tag("CHK-007") @Tag("CHK-008") @Tag("CHK-009") @Tag("CHK-010") @Tag("CHK-011")
    @Tag("CHK-012") @Tag("CHK-013") @Tag("CHK-014") @Tag("CHK-015") @Tag("CHK-016") @Tag("CHK-017") @Tag("CHK-018") @Tag("CHK-019") @Tag("CHK-020") @Tag("CHK-021")
    void theTwentyOneDocumentsOfZerocalls(String kode, String nama, String kegiatan, String produk, String wajib) throws Exception {
        PenggunaLogin saya = alat.kapuas();
        assertThat(syarat.kegiatan(saya.satker()).get(kode)).isEqualTo(new TreeSet<>(Arrays.asList(kegiatan.split(" "))));
        assertThat(staf.buka("adminsert.ptk", "/kelola/sertifikasi/syarat-dokumen/" + kode).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()).contains(HtmlUtils.htmlEscape(nama));
        long id = alat.draf(saya, "sertifikasi-produk");
        sql.update("insert into sertifikasi (permohonan_id) values (?)", id);
        for (String satu : SEMUA.split(" ")) {
            atur(id, produk, satu);
            assertThat(katalog.diperlukan(alat.permohonan(saya, id), sertifikasi(saya, id)).stream().map(DokumenPerlu::kode).toList()).as(satu).matches(k -> k.contains(kode) == kegiatan.contains(satu));
        }
        atur(id, produk, "AWAL");
        diminta(saya, id, kode, nama, wajib.equals("ya"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A_01|A. Dokumen Non Teknis|1|Surat Permohonan SPPT SNI|ya",
        "A_02|A. Dokumen Non Teknis|2|Daftar Merek, Tipe, Ukuran Produk|ya",
        "A_03|A. Dokumen Non Teknis|3|Surat Pernyataan Tidak Mengedarkan Produk Selama Proses Sertifikasi|ya",
        "A_04|A. Dokumen Non Teknis|4|Bukti Registrasi SIINAS KEMENPERIN|tidak",
        "A_05|A. Dokumen Non Teknis|5|Surat Pernyataan Telah Menerapkan Sistem Manajemen Mutu|ya",
        "A_06|A. Dokumen Non Teknis|6|Usulan Nama Penandatangan Kontrak dan Lisensi|ya",
        "A_07|A. Dokumen Non Teknis|7|NPWP Badan Usaha|tidak",
        "A_08|A. Dokumen Non Teknis|8|Akta Pendirian Perusahaan|tidak",
        "A_09|A. Dokumen Non Teknis|9|NIB dan Lampiran|ya",
        "A_10|A. Dokumen Non Teknis|10|Dokumen Tambahan Lainnya|tidak",
        "B_01|B. Dokumen Teknis|1|Alur Proses Produksi|ya",
        "B_02|B. Dokumen Teknis|2|Ilustrasi Penggunaan Tanda SPPT SNI di Produk|ya",
        "B_04|B. Dokumen Teknis|4|Sertifikat Sistem Manajemen Mutu (bila ada)|tidak",
        "B_05|B. Dokumen Teknis|5|Daftar Induk Dokumen|ya",
        "B_06|B. Dokumen Teknis|6|Bisnis Proses|ya",
        "B_07|B. Dokumen Teknis|7|Analisa Resiko dan Peluang|ya",
        "B_08|B. Dokumen Teknis|8|Isu Internal dan Eksternal|ya",
        "B_09|B. Dokumen Teknis|9|Laporan Audit Internal Terakhir|ya",
        "B_10|B. Dokumen Teknis|10|Notulen Rapat Tinjauan Manajemen Terakhir|ya",
        "B_11|B. Dokumen Teknis|11|Daftar Pengendalian Mutu (Bahan Baku, Proses, dan Produk Akhir)|ya",
        "B_12|B. Dokumen Teknis|12|Kepemilikan SPPT SNI dari LSPro Lain|tidak",
        "B_13|B. Dokumen Teknis|13|Dokumen Tambahan Lainnya|tidak"})
    @Tag("CHK-059") @Tag("CHK-060") @Tag("CHK-061") @Tag("CHK-062") @Tag("CHK-063") @Tag("CHK-064") @Tag("CHK-065") @Tag("CHK-066") @Tag("CHK-067") @Tag("CHK-068") @Tag("CHK-069") @Tag("CHK-070")
    @Tag("CHK-072") @Tag("CHK-073") @Tag("CHK-074") @Tag("CHK-075") @Tag("CHK-076") @Tag("CHK-077") @Tag("CHK-078") @Tag("CHK-079") @Tag("CHK-080") @Tag("CHK-081")
    void theTwentyThreeUploadsOfSipTenan(String kode, String bagian, int nomor, String nama, String wajib) throws Exception {
        PenggunaLogin saya = alat.argon();
        long id = alat.draf(saya, "sertifikasi-produk");
        alat.isiData(saya, id);
        alat.isiProfil(saya);
        String halaman = buka(saya, "/portal/sertifikasi/" + id + "/unggah");
        assertThat(halaman.substring(halaman.indexOf(bagian))).as("in its part of the list, at its place").contains("id=\"d-" + kode + "\"");
        assertThat(baris(halaman, kode)).contains(">" + nomor + "</td>");
        diminta(saya, id, kode, nama, wajib.equals("ya"));
    }

    /** On the customer's list with its mark and a way to hand it in or its place in the profile, and on the sheet of whoever verifies, with what was said about it. */
    private void diminta(PenggunaLogin saya, long id, String kode, String nama, boolean wajib) throws Exception {
        String dasar = "/portal/sertifikasi/" + id + "/unggah";
        String baris = baris(buka(saya, dasar), kode);
        DokumenPerlu d = unggah.baris(alat.permohonan(saya, id), kode).dokumen();
        assertThat(baris).contains(HtmlUtils.htmlEscape(nama)).matches(b -> b.contains("wajib-tanda") == wajib);
        if (d.dariProfil()) {
            alat.isiProfil(saya);
            assertThat(baris(buka(saya, dasar), kode)).contains("Diambil dari profil perusahaan", ">Lihat<", kode.equals("A_08") || kode.equals("Z_01") ? "Ratna Dewi, S.H." : ".pdf").doesNotContain(">Ganti<");
            assertThat(diperiksa(saya, id, kode).nama()).isEqualTo(nama);
            return;
        }
        assertThat(diperiksa(saya, id, kode)).matches(b -> b.nama().equals(nama) && b.keterangan().equals("-") && b.wajib() == wajib);
        kirim(saya, dasar + "/" + kode, "pertama.pdf");
        kirim(saya, dasar + "/" + kode, "kedua.pdf");
        assertThat(baris(buka(saya, dasar), kode)).contains("kedua.pdf", ">Ganti<").doesNotContain("pertama.pdf");
        assertThat(diperiksa(saya, id, kode)).matches(b -> b.keterangan().equals("terlampir") && b.berkasNama().equals("kedua.pdf"));
    }

    private BarisPeriksa diperiksa(PenggunaLogin saya, long id, String kode) {
        return verifikasi.untuk(alat.permohonan(saya, id)).stream().filter(b -> b.bidang().equals(kode)).findFirst().orElseThrow();
    }

    private void kirim(PenggunaLogin saya, String alamat, String nama) throws Exception {
        var minta = multipart(alamat).file(new MockMultipartFile("berkas", nama, "application/pdf", ContohBerkas.pdf(nama))).param("total", "40").param("administrasi", "5").param("produksi", "25")
            .param("mutu", "6").param("lain", "4").param("ahli", "3");
        web.perform(minta.with(user(saya)).with(csrf())).andExpect(redirectedUrl(alamat.replace("/unggah/", "/unggah#d-")));
    }

    private String buka(PenggunaLogin saya, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static String baris(String halaman, String kode) {
        int mulai = halaman.indexOf("id=\"d-" + kode + "\"");
        assertThat(mulai).as(kode + " on the page").isPositive();
        return halaman.substring(mulai, halaman.indexOf("</tr>", mulai));
    }

    private Sertifikasi sertifikasi(PenggunaLogin saya, long id) {
        return layanan.ambil(alat.permohonan(saya, id));
    }

    /** Written past the mappers, so it is read anew. */
    private void atur(long id, String produk, String kegiatan) {
        sql.update("update sertifikasi set (produk_sertifikasi_id, skema) = (select id, skema from produk_sertifikasi where satker = 'bspji-pontianak' and kode = ? order by id desc limit 1), kegiatan = ? where permohonan_id = ?",
            produk, kegiatan, id);
        permohonan.uraikan(id);
    }
}
