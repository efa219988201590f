package id.laju.metode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.PermintaanHalaman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages of methods and authorisations, and who may not open them. */
@LajuTest
class MetodeHalamanTest {

    private static final String KFK = "bbspjikfk";

    @Autowired WebUji web;
    @Autowired MetodeService metode;
    @Autowired WewenangService wewenang;
    @Autowired JdbcTemplate sql;

    private static PermintaanHalaman dicari(String teks) {
        return new PermintaanHalaman(teks, null, false, 1, 10);
    }

    @Test
    void methodsAreKeptOnTheirPages() throws Exception {
        assertThat(web.isi("mt", "/kelola/metode?cari=kadar air&urut=versi&turun=true")).contains("SNI 01-2891-1992 butir 5.1", "terbitan 2").doesNotContain("terbitan 1<");
        assertThat(web.isi("admin", "/kelola/metode/baru")).contains("Seperti tercetak");
        web.kirim("admin", "/kelola/metode/baru", "nomor", "IK-HAL-1", "judul", "Cara uji halaman").andExpect(status().is3xxRedirection());
        long id = metode.daftar(KFK, dicari("IK-HAL-1")).isi().get(0).id();
        String satu = "/kelola/metode/" + id;
        assertThat(web.isi("mt", satu)).contains("Belum ada versi", "Belum ada parameter");
        web.kirim("mt", "/kelola/metode/baru", "nomor", "IK-HAL-SALAH", "judul", "Salah tulis");
        long salah = metode.daftar(KFK, dicari("IK-HAL-SALAH")).isi().get(0).id();
        assertThat(web.isi("mt", "/kelola/metode/" + salah)).contains("/kelola/metode/" + salah + "/hapus");
        web.kirim("mt", "/kelola/metode/" + salah + "/hapus").andExpect(status().is3xxRedirection());
        assertThat(metode.daftar(KFK, dicari("IK-HAL-SALAH")).isi()).isEmpty();
        web.kirim("mt", satu + "/versi", "versi", "1", "berlakuDari", "2026-01-01").andExpect(status().is3xxRedirection());
        web.kirim("mt", satu + "/versi", "versi", "2", "berlakuDari", "2027-01-01").andExpect(status().is3xxRedirection());
        assertThat(web.isi("mt", satu)).contains("31-12-2026", "Belum berlaku").doesNotContain("/hapus");
        web.kirim("mt", satu + "/hapus");
        assertThat(metode.ambil(KFK, id).nomor()).isEqualTo("IK-HAL-1");
        long parameter = metode.cariParameter(KFK, id, "Kadar air").get(0).id();
        assertThat(web.isi("mt", satu + "?cari=Kadar air")).contains("value=\"" + parameter + "\"");
        web.kirim("mt", satu + "/parameter", "parameter", String.valueOf(parameter)).andExpect(status().is3xxRedirection());
        assertThat(metode.parameter(id)).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(parameter));
        long milikLain = sql.queryForObject("select min(id) from parameter_uji where satker = 'bspji-pontianak'", Long.class);
        web.kirim("mt", satu + "/parameter", "parameter", String.valueOf(milikLain));
        assertThat(metode.parameter(id)).hasSize(1);
        web.kirim("mt", satu + "/versi/" + metode.versi(id).get(0).id() + "/akhiri", "sampai", "2027-06-30");
        assertThat(metode.versi(id).get(0).berlakuSampai()).hasToString("2027-06-30");
        web.kirim("admin", satu + "/ubah", "nomor", "LAIN", "judul", "Judul baru");
        assertThat(metode.ambil(KFK, id)).matches(m -> m.nomor().equals("IK-HAL-1") && m.judul().equals("Judul baru"));
        web.kirim("mt", satu + "/parameter/" + parameter + "/lepas");
        assertThat(metode.parameter(id)).isEmpty();
        web.buka("admin.ptk", satu).andExpect(status().isNotFound());
        web.buka("penyelia", satu).andExpect(status().isForbidden());
        web.buka("cs", "/kelola/metode").andExpect(status().isForbidden());
    }

    @Test
    void authorisationsAreKeptOnTheirPage() throws Exception {
        web.kirim("admin", "/kelola/metode/baru", "nomor", "IK-HAL-2", "judul", "Cara uji wewenang").andExpect(status().is3xxRedirection());
        long id = metode.daftar(KFK, dicari("IK-HAL-2")).isi().get(0).id();
        assertThat(web.isi("mt", "/kelola/wewenang/baru")).contains("IK-HAL-2", "Dewi Anjani", "Wahyu Setiabudi").doesNotContain("Slamet Riyanto");
        web.kirim("mt", "/kelola/wewenang/baru", "orang", "analis", "metodeId", String.valueOf(id), "berlakuDari", "2026-01-05", "dasar", "SK Halaman 9").andExpect(status().is3xxRedirection());
        assertThat(web.isi("mt", "/kelola/wewenang?cari=SK Halaman")).contains("Dewi Anjani", "IK-HAL-2", "Tidak wajib");
        BarisWewenang baris = wewenang.daftar(KFK, dicari("SK Halaman 9")).isi().get(0);
        web.kirim("mt", "/kelola/wewenang/" + baris.id() + "/akhiri", "sampai", "2026-03-31");
        assertThat(wewenang.ambil(KFK, baris.id()).berlakuSampai()).hasToString("2026-03-31");
        web.buka("mt", "/kelola/wewenang/" + baris.id() + "/berkas").andExpect(status().isNotFound());
        web.kirim("admin.ptk", "/kelola/wewenang/" + baris.id() + "/akhiri", "sampai", "2026-02-01").andExpect(status().isNotFound());
        web.kirim("penyelia", "/kelola/wewenang/wajib", "wajib", "true").andExpect(status().isForbidden());
        assertThat(web.isi("admin.plg", "/kelola/wewenang?urut=metode")).contains("Wajib</span>");
    }
}
