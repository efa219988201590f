package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the office and the customer see of a verification; everything is rolled back. */
@LajuTest
@Transactional
class VerifikasiHalamanTest {

    @Autowired MockMvc web;
    @Autowired AlurSertifikasi alur;
    @Autowired AlatSertifikasi alat;
    @Autowired VerifikasiService verifikasi;
    @Autowired KonfirmasiAuditService konfirmasi;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private UserDetails staf(String nama) {
        return akun.loadUserByUsername(nama);
    }

    private String buka(String alamat, UserDetails siapa) throws Exception {
        String isi = web.perform(get(alamat).with(user(siapa))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).doesNotContain("??", "style=");
        return isi;
    }

    private String daftar(String sisa) throws Exception {
        return buka("/kelola/sertifikasi?ukuran=100" + sisa, staf("operasional"));
    }

    @Test
    @Tag("CRT-032")
    void theListTellsOfEachApplicationWhatTheOfficeNeedsToKnow() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        String isi = daftar("&cari=" + p.praOrder());
        assertThat(isi).containsSubsequence("Nomor Order", "Tanggal Order", "Nama Pelanggan", "Nama Merek", "Jenis", "Produk", "Jenis Produk", "Biaya", "Status", "Aksi");
        assertThat(isi).containsSubsequence(p.praOrder(), "PT Argon Mulia", "[Anita Rahayu]", "Argon Tank", "Sertifikasi Awal", "[SNI 7276:2014]", "Tipe 5", "CEK DOKUMEN", "Cek Dokumen", "Detail");
        assertThat(isi).contains("/camunda/app/tasklist/default/#/?task=" + orang.tugas(p.kasus(), "verifikasiDokumen").getId(), "href=\"/kasus/" + p.kasus() + "\"");
        assertThat(buka("/kelola/sertifikasi?ukuran=100&cari=" + p.praOrder(), staf("pjsert"))).as("whose task it is not").doesNotContain("?task=");
        assertThat(daftar("&bagian=proses&cari=" + p.praOrder())).doesNotContain(p.kasus());
        assertThat(daftar("&cari=Argon Tank")).contains(p.kasus());
        assertThat(daftar("&cari=tidak-ada-yang-begini")).doesNotContain(p.kasus());
        for (String urut : new String[] {"nomor", "tanggal", "pelanggan", "merek", "jenis", "produk", "skema", "biaya", "status", "palsu"}) {
            assertThat(daftar("&urut=" + urut + "&turun=true&cari=" + p.praOrder())).as(urut).contains(p.kasus());
        }
        assertThat(buka("/kelola/sertifikasi?ukuran=100", staf("operasional.ptk"))).as("another balai").doesNotContain(p.kasus());
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "terima", null);
        assertThat(daftar("&cari=" + p.praOrder())).doesNotContain(p.kasus());
        assertThat(daftar("&bagian=proses&cari=" + p.praOrder())).contains(p.kasus(), "LEMBAR KONFIRMASI AUDIT");
        alur.siapkanKonfirmasi(p);
        konfirmasi.jawab(alur.pelanggan(), p.id(), alur.konfirmasi());
        assertThat(daftar("&bagian=selesai&cari=" + p.praOrder())).contains(p.kasus());
    }

    @Test
    @Tag("CRT-036")
    void aNoteOfThePjIsOneClickAway() throws Exception {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "catatan", "Surat permohonan bukan yang terbaru.");
        assertThat(daftar("&cari=" + p.praOrder())).contains("CEK CATATAN PENOLAKAN ORDER DARI KASI SS", "href=\"/kasus/" + p.kasus() + "#catatan-pj\"", "Disini");
        String kasus = buka("/kasus/" + p.kasus(), staf("cs"));
        assertThat(kasus).contains("id=\"permohonan-sertifikasi\"", "id=\"catatan-pj\"", "Surat permohonan bukan yang terbaru.", "Mesin rotomolding", "Argon Tank", "Indeks leleh", "sesuai")
            .doesNotContain("3175011203750004");
        assertThat(buka("/portal/kasus/" + p.id(), alur.pelanggan())).as("how the balai judges").doesNotContain("Tinjauan Permohonan", "bukan yang terbaru");
        UUID lembar = sql.queryForObject("select dokumen_id from tinjauan_permohonan where permohonan_id = ?", UUID.class, p.id());
        web.perform(get("/portal/kasus/" + p.id() + "/dokumen/" + lembar).with(user(alur.pelanggan()))).andExpect(status().isNotFound());
        web.perform(get("/kelola/order/" + p.id() + "/dokumen/" + lembar).with(user(staf("pjsert")))).andExpect(status().isOk());
    }

    @Test
    @Tag("CRT-033")
    @Tag("STS-017")
    void documentsAreLookedAtPrintedAndReplacedWhileTheyAreVerified() throws Exception {
        Permohonan p = alur.mulai();
        String dasar = "/api/sertifikasi/" + p.id();
        MockMultipartFile baru = new MockMultipartFile("file", "nib-lengkap.pdf", "application/pdf", ContohBerkas.pdf("nib lengkap"));
        web.perform(multipart(dasar + "/dokumen/A_09").file(baru).with(user(staf("operasional"))).with(csrf())).andExpect(status().is4xxClientError()).andExpect(content().string(containsString("sedang memverifikasinya")));
        alur.teruskan(p);
        BarisPeriksa lama = baris(p, "A_09");
        assertThat(lama.keterangan()).isEqualTo("terlampir");
        assertThat(List.of("B_13", "ISIAN_1", "ISIAN_5")).as("an entry page on which nothing stands is not filled in").extracting(b -> baris(p, b).keterangan()).containsExactly("-", "terisi", "-");
        web.perform(get(dasar + "/berkas/" + lama.berkasId()).with(user(staf("pjsert")))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.perform(get(dasar + "/berkas/" + UUID.randomUUID()).with(user(staf("pjsert")))).andExpect(status().isNotFound());
        web.perform(get(dasar + "/berkas/" + lama.berkasId()).with(user(staf("pjsert.ptk")))).andExpect(status().isNotFound());
        web.perform(get(dasar + "/berkas/" + lama.berkasId()).with(user(staf("analis2")))).andExpect(status().isForbidden());
        byte[] cetak = web.perform(get(dasar + "/kelengkapan").with(user(staf("operasional")))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(cetak).replaceAll("\\s+", " ")).contains("DAFTAR KELENGKAPAN DOKUMEN", "NIB dan Lampiran terlampir", "PT Argon Mulia");
        web.perform(multipart(dasar + "/dokumen/A_09").file(baru).with(user(staf("pjsert"))).with(csrf())).andExpect(status().isForbidden());
        web.perform(multipart(dasar + "/dokumen/A_09").file(new MockMultipartFile("file", "nib.pdf", "application/pdf", "bukan pdf".getBytes())).with(user(staf("operasional"))).with(csrf()))
            .andExpect(status().is4xxClientError());
        web.perform(multipart(dasar + "/dokumen/A_09").file(baru).with(user(staf("operasional"))).with(csrf())).andExpect(status().isOk()).andExpect(content().string(containsString("nib-lengkap.pdf")));
        assertThat(baris(p, "A_09").berkasNama()).isEqualTo("nib-lengkap.pdf");
        web.perform(get(dasar + "/berkas/" + lama.berkasId()).with(user(staf("operasional")))).andExpect(status().isOk());
        alur.verifikasi(p, Map.of("A_09", "Halaman 2 tidak terbaca."));
        assertThat(baris(p, "A_09")).as("papers name the fault, the form what there is").extracting(BarisPeriksa::keterangan, BarisPeriksa::keadaan).containsExactly("Halaman 2 tidak terbaca.", "terlampir");
        web.perform(multipart(dasar + "/dokumen/A_09").file(baru).with(user(staf("operasional"))).with(csrf())).andExpect(status().is4xxClientError());
        String halaman = buka("/portal/sertifikasi/" + p.id() + "/perbaikan", alur.pelanggan());
        assertThat(halaman).contains("Halaman 2 tidak terbaca.", "Lembar Kekurangan Dokumen (PDF)");
        String lembar = halaman.replaceAll("(?s).*href=\"(/portal/kasus/[^\"]*/dokumen/[^\"]*)\".*", "$1");
        web.perform(get(lembar).with(user(alur.pelanggan()))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.perform(get(lembar).with(user(alat.kapuas()))).andExpect(status().isNotFound());
    }

    private BarisPeriksa baris(Permohonan p, String bidang) {
        return verifikasi.daftar(p).stream().filter(b -> b.bidang().equals(bidang)).findFirst().orElseThrow();
    }

    @Test
    @Tag("CRT-045")
    void theCustomerFillsInTheSheetOnce() throws Exception {
        Permohonan p = alur.mulai();
        String alamat = "/portal/sertifikasi/" + p.id() + "/konfirmasi";
        web.perform(get(alamat).with(user(alur.pelanggan()))).andExpect(status().isNotFound());
        alur.teruskan(p);
        alur.verifikasi(p, Map.of());
        alur.tinjau(p, "terima", null);
        alur.siapkanKonfirmasi(p);
        assertThat(buka(alamat, alur.pelanggan())).contains("4 hari orang audit", "name=\"usulMulai\"", "Kirim Lembar Konfirmasi");
        web.perform(get(alamat).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(get(alamat + "/lembar").with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(post(alamat).with(user(alat.kapuas())).with(csrf())).andExpect(status().isNotFound());
        web.perform(get(alamat + "/lembar").with(user(alur.pelanggan()))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        IsianKonfirmasi k = alur.konfirmasi();
        web.perform(post(alamat).param("usulMulai", k.usulMulai()).param("usulSelesai", k.usulSelesai()).param("bahasa", k.bahasa()).param("gilir", k.gilir()).param("pendamping", k.pendamping())
            .with(user(alur.pelanggan())).with(csrf())).andExpect(redirectedUrl(alamat));
        assertThat(buka(alamat, alur.pelanggan())).contains("Anita Rahayu", "Dua gilir").doesNotContain("name=\"usulMulai\"");
        assertThat(buka("/kasus/" + p.kasus(), staf("pjsert"))).contains("Usul tanggal pelanggan", "Dua gilir");
        assertThat(konfirmasi.cari(p.id()).orElseThrow().dijawabOleh()).startsWith("pengguna:");
    }
}
