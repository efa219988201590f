package id.laju.beda;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.tabellangkah.ModelUji;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class BedaKelolaTest {

    @Autowired
    WebUji web;
    @Autowired
    GudangModel gudang;
    @Autowired
    RepositoryService mesin;
    private final ModelUji uji = new ModelUji("uji-beda");
    private VersiModel satu;
    private VersiModel dua;

    @BeforeEach
    void deployTwice() {
        uji.hapus(mesin);
        satu = uji.sebarkan(gudang, null, uji.xml());
        dua = uji.sebarkan(gudang, null, uji.xml().replace("value=\"10 menit\"", "value=\"2 jam\""));
    }

    @AfterEach
    void undeploy() {
        uji.hapus(mesin);
    }

    private String alamat() {
        return "/kelola/proses/" + uji.kunci() + "/beda";
    }

    private String usulan(String siapa, VersiModel dasar) throws Exception {
        return web.kirim(siapa, "/kelola/proses/" + uji.kunci() + "/langkah", "dasar", dasar.id(), "alasan", "Uji perbedaan", "i.userTask_periksaPermohonan.keluaran", "Kaji ulang permintaan")
            .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    @Test
    void theNewestIsComparedWithWhatItCameAfter() throws Exception {
        web.buka("ketua", alamat()).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Periksa permohonan"), containsString("norma waktu"), containsString("<del>10 menit</del>"),
            containsString("<ins>2 jam</ins>"), containsString("/kelola/proses/model/" + satu.id()), containsString("/kelola/proses/model/" + dua.id()), containsString("\"kelas\":\"ubah\""))));
        web.buka("ketua", alamat() + "?dari=" + dua.id() + "&ke=" + satu.id()).andExpect(content().string(allOf(containsString("<del>2 jam</del>"), containsString("<ins>10 menit</ins>"))));
        web.buka("ketua", alamat() + "?dari=" + dua.id() + "&ke=" + dua.id())
            .andExpect(content().string(allOf(containsString("Pilih dua versi yang berlainan"), not(containsString("data-banding")), not(containsString("Baru ada satu versi")))));
    }

    @Test
    void aModelWithOneVersionHasNothingToCompare() throws Exception {
        uji.hapus(mesin);
        VersiModel satu = uji.sebarkan(gudang, null, uji.xml());
        web.buka("ketua", alamat()).andExpect(status().isOk())
            .andExpect(content().string(allOf(containsString("Baru ada satu versi"), containsString("versi " + satu.versi()), not(containsString("data-banding")), not(containsString("Bandingkan")))));
    }

    @Test
    void aVariantIsComparedWithTheSharedModelAndSeenByItsSatkerOnly() throws Exception {
        VersiModel varian = uji.sebarkan(gudang, "bspji-pontianak", uji.xml().replace("value=\"10 menit\"", "value=\"25 menit\""));
        web.buka("pemilik.ptk", alamat() + "?satker=bspji-pontianak").andExpect(content().string(allOf(containsString("<ins>25 menit</ins>"), containsString("<del>2 jam</del>"))));
        web.buka("pemilik.plg", alamat()).andExpect(content().string(not(containsString(varian.id()))));
        web.buka("pemilik.plg", alamat() + "?dari=" + satu.id() + "&ke=" + varian.id()).andExpect(status().isNotFound());
        web.buka("pemilik.plg", "/kelola/proses/tidak-ada/beda").andExpect(status().isNotFound());
        web.buka("pemilik.plg", alamat() + "?ke=" + gudang.terbaru("penawaran", null).orElseThrow().id()).andExpect(status().isNotFound());
    }

    @Test
    void aProposalIsComparedWithWhatItChangesAndWithWhatHoldsByNow() throws Exception {
        String diam = usulan("pemilik.plg", dua);
        web.buka("pemilik.plg", diam + "/beda").andExpect(status().isOk()).andExpect(content().string(allOf(containsString("<ins>Kaji ulang permintaan</ins>"), containsString("Uji perbedaan"),
            not(containsString("terhadap yang berlaku sekarang")))));
        String tersusul = usulan("pemilik.plg", satu);
        web.buka("pusat", tersusul + "/beda").andExpect(content().string(allOf(containsString("terhadap yang berlaku sekarang"), containsString("<del>2 jam</del>"), containsString("<ins>10 menit</ins>"))));
        web.buka("cs", tersusul + "/beda").andExpect(status().isForbidden());
    }

    @Test
    void tablesOfDecisionsHaveTheirDifferencesToo() throws Exception {
        web.buka("ketua", "/kelola/proses/masa-sertifikat/beda").andExpect(status().isOk()).andExpect(content().string(not(containsString("data-diagram-kotak"))));
    }
}
