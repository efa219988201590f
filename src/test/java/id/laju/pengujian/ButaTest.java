package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.mesin.TugasService;
import id.laju.pengujian.LabUji.Uji;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The laboratory never learns whose sample it is: every answer to its people is searched for the customer's name. */
@LajuTest
class ButaTest {

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired PermohonanService permohonan;
    @Autowired TugasService tugas;
    @Autowired JdbcTemplate sql;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;

    /** The customer wrote the own name and the brand wherever there was room. */
    private Uji pesanPenuhNama() {
        Uji u = lab.pesan();
        sql.update("""
            update sampel set nama_id = 'Garam PT Argon Mulia', merek = 'Tirtasari', tipe_id = 'Halus ARGON, Tirtasari', kode_lokasi = 'Gudang argon 2',
                keterangan = 'Milik PT Argon Mulia, Jakarta', material = 'argon mulia' where id = ?""", u.sampelId());
        lab.tiba(u);
        var isi = lab.isianTerima();
        isi.put("kondisi", "Utuh, segel Argon Mulia");
        isi.put("catatan", "Kemasan berlogo Argon");
        orang.selesaikan("cs", u.kasus(), "terimaSampel", isi);
        return u;
    }

    private void bersih(String siapa, String asal, String isi) {
        assertThat(isi).as(siapa + " " + asal).isNotBlank().doesNotContainIgnoringCase("argon").doesNotContainIgnoringCase("mulia").doesNotContainIgnoringCase("tirtasari")
            .doesNotContain("pelangganId", "Sari Wulandari", "pelanggan.example.id", "081200000101");
    }

    private void form(Uji u, String siapa, String frasa) throws Exception {
        Task ini = frasa.equals("ujiSampel") ? lab.tugasUji(u, siapa) : orang.tugas(u.kasus(), frasa);
        bersih(siapa, frasa, orang.lihat(siapa, ini).toString());
        halaman(siapa, "/kasus/tugas/" + ini.getId());
    }

    private void halaman(String siapa, String alamat) throws Exception {
        var jawab = web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa)))).andReturn().getResponse();
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        bersih(siapa, alamat, jawab.getContentAsString());
    }

    @Test
    @Tag("LAB-011")
    @Tag("LAB-013")
    void noFormAndNoPageOfTheLaboratoryNamesTheCustomer() throws Exception {
        Uji u = pesanPenuhNama();
        form(u, "penyelia", "tugaskanAnalis");
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        form(u, "mt", "validasiPenugasan");
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
        form(u, "analis", "ujiSampel");
        ParameterLab p = lab.parameter(u).get(0);
        halaman("analis", "/lembar-kerja");
        halaman("analis", "/lembar-kerja?parameter=" + p.nama() + "&metode=" + p.metode());
        halaman("analis", "/lembar-kerja/api?parameter=" + p.nama() + "&metode=" + p.metode());
        for (String bagian : List.of("baru", "proses", "selesai")) {
            halaman("penyelia", "/kelola/penugasan?semua=true&bagian=" + bagian);
        }
        halaman("penyelia", "/kelola/penugasan/" + u.sampelId());
        lab.uji(u, "analis", x -> "!Contoh tidak cukup");
        form(u, "penyelia", "usulkanTindakLanjut");
        sql.update("delete from staf_peran where staf = 'analis' and peran = 'analis'");
        try {
            lab.usulkan(u, Map.of("ulang", true));
            form(u, "penyelia", "gantiAnalis");
        } finally {
            sql.update("insert into staf_peran values ('analis', 'analis')");
        }
        orang.selesaikan("penyelia", u.kasus(), "gantiAnalis", Map.of("baris", List.of()));
        lab.uji(u, "analis");
        form(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        form(u, "mt", "validasiHasil");
        halaman("mt", "/kelola/penugasan/" + u.sampelId());
    }

    @Test
    void namesAreCoveredByTheirTellingWordsOnly() {
        Permohonan p = permohonan.ambil(lab.pesan().permohonanId());
        assertThat(SampelButa.samarkan("Milik PT Argon Mulia, lot 3", p)).isEqualTo("Milik [disamarkan], lot 3");
        assertThat(SampelButa.samarkan("ARGON lot 3", p)).isEqualTo("[disamarkan] lot 3");
        assertThat(SampelButa.samarkan("Garam halus PT lain", p)).isEqualTo("Garam halus PT lain");
        assertThat(SampelButa.samarkan(" ", p)).isNull();
    }
}
