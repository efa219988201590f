package id.laju.ekspor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lists as files: what stands on the page, and nothing else. */
@LajuTest
class EksporTabelTest {

    @Autowired WebUji web;
    @Autowired UserDetailsService akun;

    private MockHttpServletResponse minta(String siapa, String alamat) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), get(alamat)).andReturn().getResponse();
    }

    private static List<List<String>> buku(MockHttpServletResponse jawab) throws Exception {
        try (ReadableWorkbook b = new ReadableWorkbook(new ByteArrayInputStream(jawab.getContentAsByteArray()))) {
            return b.getFirstSheet().read().stream().map(r -> r.stream().map(c -> c == null ? "" : c.getText()).toList()).toList();
        }
    }

    @Test
    @Tag("RPT-010")
    @Tag("RPT-011")
    @Tag("RPT-012")
    void aListOfTheOfficeIsAWorkbookAPdfAndASheetOfPaper() throws Exception {
        String alamat = "/kelola/sertifikat?satker=bspji-pontianak&cari=Kopi";
        assertThat(minta("cs.ptk", alamat).getContentAsString()).contains("ekspor=xlsx", "ekspor=pdf", "ekspor=cetak", ">Cetak<");
        MockHttpServletResponse excel = minta("cs.ptk", alamat + "&ekspor=xlsx");
        assertThat(excel.getContentType()).startsWith("application/vnd.openxmlformats");
        assertThat(excel.getHeader("Content-Disposition")).startsWith("attachment").contains(".xlsx");
        List<List<String>> isi = buku(excel);
        assertThat(isi.get(0)).doesNotContain("Aksi").allMatch(k -> !k.contains("<") && !k.contains("diurutkan"));
        assertThat(isi.subList(1, isi.size())).as("as searched").isNotEmpty().allMatch(b -> b.toString().contains("Kopi"));
        assertThat(isi.toString()).contains("R/094/BSPJI-Pontianak/MS/VII/2024", "CV Kopi Tayan Harum").doesNotContain("<", "&amp;");
        MockHttpServletResponse pdf = minta("cs.ptk", alamat + "&ekspor=pdf");
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        assertThat(BacaPdf.teks(pdf.getContentAsByteArray()).replaceAll("\\s+", " ")).contains("CV Kopi Tayan Harum", "REGISTER SERTIFIKAT");
        assertThat(minta("cs.ptk", alamat + "&ekspor=cetak").getHeader("Content-Disposition")).startsWith("inline");
    }

    @Test
    void aFileHoldsNoMoreThanThePageWould() throws Exception {
        assertThat(minta("analis.ptk", "/kelola/sertifikat?ekspor=xlsx").getStatus()).as("who may not see the list").isEqualTo(403);
        assertThat(minta("cs.ptk", "/kelola/sertifikat?ekspor=lain").getContentType()).as("nonsense is the page").startsWith("text/html");
        assertThat(minta("cs.ptk", "/kelola/sertifikat?cari=tidak-ada-yang-begini&ekspor=xlsx").getContentType()).as("nothing to write down").startsWith("text/html");
        assertThat(web.tanpaMasuk(get("/publik/sertifikat?ekspor=xlsx")).andReturn().getResponse().getContentType()).as("for the public the page").startsWith("text/html");
    }

    @Test
    void allRowsAreInTheFileWhateverThePageShows() throws Exception {
        List<List<String>> sepuluh = buku(minta("adminsert.ptk", "/kelola/audit/daftar-periksa/ISO-9001?ukuran=10&nomor=2&ekspor=xlsx"));
        assertThat(sepuluh).hasSizeGreaterThan(58);
    }
}
