package id.laju.layanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class PenyeliaLabTest {

    private static final String LAB = "/kelola/layanan/bspji-pontianak/lab";

    @Autowired
    WebUji web;
    @Autowired
    LabService lab;
    @Autowired
    PenyeliaLabService penyelia;
    private long udara;
    private long air;

    @BeforeEach
    void cari() {
        udara = id("UDARA");
        air = id("AIR");
    }

    @Tag("ADM-006")
    @Test
    void onePersonLooksAfterSeveralLaboratories() throws Exception {
        web.kirim("admin.ptk", LAB + "/" + udara + "/penyelia", "penyelia", "penyelia.ptk", "penyelia", "penyelia2.ptk").andExpect(redirectedUrl(LAB));
        web.kirim("admin.ptk", LAB + "/" + air + "/penyelia", "penyelia", "penyelia.ptk");

        assertThat(penyelia.labPerPenyelia("bspji-pontianak")).containsEntry("penyelia.ptk", "Laboratorium Air, Laboratorium Udara")
            .containsEntry("penyelia2.ptk", "Laboratorium Udara");
        web.buka("admin.ptk", LAB).andExpect(content().string(containsString("Antonius Bayu, Fitria Ningsih")));
        web.buka("admin.ptk", LAB + "/" + air + "/penyelia").andExpect(content().string(containsString("checked=\"checked\"")));
        web.kirim("admin.ptk", LAB + "/" + udara + "/penyelia");
        assertThat(penyelia.milik(udara)).isEmpty();
    }

    @Test
    void onlyPenyeliaOfTheSatker() throws Exception {
        for (String bukan : new String[]{"analis.ptk", "penyelia.plg", "siapa"}) {
            web.kirim("admin.ptk", LAB + "/" + udara + "/penyelia", "penyelia", bukan).andExpect(flash().attribute("galat", hasKey("penyelia")));
        }
        web.buka("admin.plg", LAB + "/" + udara + "/penyelia").andExpect(status().isNotFound());
        web.kirim("admin.plg", "/kelola/layanan/bspji-palembang/lab/" + udara + "/penyelia", "penyelia", "penyelia.plg").andExpect(status().isNotFound());
        web.kirim("cs.ptk", LAB + "/" + udara + "/penyelia").andExpect(status().isForbidden());
    }

    private long id(String kode) {
        return lab.semua("bspji-pontianak").stream().filter(l -> l.kode().equals(kode)).findFirst().orElseThrow().id();
    }
}
