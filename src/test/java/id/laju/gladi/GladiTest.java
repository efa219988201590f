package id.laju.gladi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.kasus.KasusUtuh;
import id.laju.mesin.GudangModel;
import id.laju.mesin.ModelUji;
import id.laju.mesin.PemindahKasus;
import id.laju.mesin.RencanaPindah;
import id.laju.proses.AsalUsulan;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanBaru;
import id.laju.proses.UsulanService;
import id.laju.umum.Petugas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** A finished order of testing walks over the models of its service, as they are and as somebody proposes them. */
@LajuTest
class GladiTest {

    private static final List<String> FASE = List.of("pengujian", "penawaran", "pembayaran", "penerimaan-sampel", "uji-laboratorium", "pengerjaan-paket", "penerbitan", "penyerahan");

    @Autowired KasusUtuh utuh;
    @Autowired GladiService gladi;
    @Autowired GudangModel gudang;
    @Autowired UsulanService usulan;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    @Autowired RepositoryService sebaran;
    @Autowired RuntimeService mesin;
    @Autowired PemindahKasus pemindah;
    @Autowired TransactionTemplate transaksi;
    @Autowired Orang staf;

    private final List<String> baru = new ArrayList<>();

    private Petugas orang(String nama) {
        return (Petugas) akun.loadUserByUsername(nama);
    }

    private String xml(String kunci) {
        return gudang.xml(gudang.terbaru(kunci, null).orElseThrow().id());
    }

    @Test
    void aFinishedOrderAgreesWithTheModelsByWhichItRanAndPartsFromAChangedOne() throws Exception {
        utuh.siapkan();
        String nomor = utuh.selesai();
        FASE.forEach(f -> assertThat(gladi.gladi(xml(f), null, List.of(nomor), 1, orang("pusat")).kasus()).as(f).containsEntry(nomor, Optional.empty()));
        String tanpa = xml("uji-laboratorium").replace("userTask_validasiPenugasan", "userTask_validasiPenugasanLain");
        assertThat(gladi.gladi(tanpa, null, List.of(nomor), 1, orang("pusat")).kelompok()).singleElement().satisfies(k -> {
            assertThat(k.selisih().jenis()).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
            assertThat(k.selisih().elemen()).isEqualTo("userTask_tugaskanAnalis");
            assertThat(k.kasus()).containsExactly(nomor);
        });
        String keputusan = xml("uji-laboratorium").replace("penugasan == 'setuju'", "penugasan == 'sah'");
        assertThat(gladi.gladi(keputusan, null, List.of(nomor), 1, orang("pusat")).kelompok()).singleElement().satisfies(k -> {
            assertThat(k.selisih().jenis()).isEqualTo(Selisih.Jenis.KEPUTUSAN);
            assertThat(k.selisih().kalimat()).contains("setuju");
        });
        String tanpaFase = xml("pengujian").replace("calledElement=\"penyerahan\"", "calledElement=\"penerbitan\"");
        assertThat(gladi.gladi(tanpaFase, null, List.of(nomor), 1, orang("pusat")).kelompok()).singleElement().satisfies(k -> assertThat(k.selisih().kalimat()).contains("penyerahan"));
        assertThat(gladi.gladi(xml("pengujian"), null, List.of(nomor), 1, orang("pemilik.ptk")).kasus()).as("another satker's case").isEmpty();
        assertThat(gladi.gladi(xml("whistle-blowing"), null, List.of(), 10, orang("pusat")).kasus()).isEmpty();
        diHalaman(nomor);
    }

    private void diHalaman(String nomor) throws Exception {
        Usulan u = usulan.ajukan(new UsulanBaru(null, "Uji gladi", AsalUsulan.UNGGAH,
            Map.of("penawaran.bpmn", xml("penawaran").replaceFirst("value=\"1 hari kerja\"", "value=\"2 hari kerja\"").getBytes(StandardCharsets.UTF_8)), null), orang("pemilik"));
        String alamat = "/kelola/proses/usulan/" + u.id() + "/gladi?kasus=" + nomor;
        web.buka("pusat", alamat).andExpect(status().isOk()).andExpect(content().string(containsString("1 dari 1 kasus mengikuti model ini sampai akhir"))).andExpect(content().string(not(containsString("??"))));
        web.buka("cs", alamat).andExpect(status().isForbidden());
        web.buka("pusat", "/kelola/proses/usulan/" + u.id() + "?x=1").andExpect(content().string(containsString("/gladi")));
    }

    /** A case by everybody's version 1 is compared with that one, also where its satker has a version 1 of its own by now, which it never saw. */
    @Test
    void aCaseIsComparedWithTheModelByWhichItRan() {
        String bersama = satuLangkah("tinjauCoba");
        sebarkan(bersama, null);
        sebarkan(satuLangkah("ukurCoba"), "bbspjikfk");
        String nomor = pernahSelesai("bbspjikfk");
        HasilGladi hasil = gladi.gladi(satuLangkah("sahkanCoba"), "bbspjikfk", List.of(nomor), 1, orang("pusat"));
        assertThat(hasil.kelompok()).singleElement().satisfies(k -> assertThat(k.selisih().jenis()).isEqualTo(Selisih.Jenis.LANGKAH_HILANG));
        assertThat(gladi.gladi(bersama, "bbspjikfk", List.of(nomor), 1, orang("pusat")).kasus()).containsEntry(nomor, Optional.empty());
    }

    /** Everybody's cases say nothing about a model by which only one satker will ever work. */
    @Test
    void overAVariantOnlyTheCasesOfItsSatkerAreWalked() throws Exception {
        String bersama = sebarkan(satuLangkah("tinjauCoba"), null);
        String varian = sebarkan(satuLangkah("ukurCoba"), "bspji-pontianak");
        String sendiri = pernahSelesai("bspji-pontianak");
        String lain = pernahSelesai("bbspjikfk");
        Petugas pusat = orang("pusat");
        assertThat(gladi.gladi(gudang.ambil(bersama), gudang.ambil(varian), List.of(), GladiService.BANYAK, pusat).kasus()).containsOnlyKeys(sendiri);
        assertThat(gladi.gladi(gudang.ambil(bersama), gudang.ambil(varian), List.of(sendiri, lain), 1, pusat).kasus()).as("named ones too").containsOnlyKeys(sendiri);
        assertThat(gladi.gladi(gudang.ambil(bersama), gudang.ambil(bersama), List.of(sendiri, lain), 1, pusat).kasus()).containsOnlyKeys(sendiri, lain);
        web.buka("pusat", "/kelola/proses/coba-gladi/gladi?satker=bspji-pontianak&kasus=" + sendiri + "," + lain).andExpect(content().string(containsString("0 dari 1 kasus")));
        web.buka("pusat", "/kelola/proses/coba-gladi/gladi?satker=bspji-pontianak&kasus=" + lain).andExpect(content().string(containsString("Tidak ada kasus selesai BSPJI Pontianak yang berjalan menurut versi ini.")));
    }

    /** By everybody's version 1. */
    private String pernahSelesai(String satker) {
        String nomor = satker + "/GLADI-" + UUID.randomUUID();
        sql.update("insert into kasus (nomor, layanan, satker, status, dibuat, selesai) values (?, 'coba-gladi', ?, 'Selesai', now(), now())", nomor, satker);
        for (String elemen : List.of("userTask_catatCoba", "userTask_tinjauCoba", "endEvent_gladi")) {
            sql.update("insert into langkah (kasus, proses, versi, varian, elemen, nama, jenis, pegangan, lingkup, dibuat, selesai, pelaku) values (?, 'coba-gladi', 1, '-', ?, ?, ?, ?, '{}', now(), now(), 'cs')",
                nomor, elemen, elemen, elemen.substring(0, elemen.indexOf('_')), UUID.randomUUID().toString());
        }
        return nomor;
    }

    /** A case began by version 1, went over to version 2 and ended there; one ran by version 1 alone. Both walk over either version. */
    @Test
    void releasedVersionsAreComparedAlsoWithACaseThatWentOver() throws Exception {
        String satu = sebarkan(satuLangkah("tinjauCoba"), null);
        String pindah = mulai();
        String tinggal = mulai();
        String dua = sebarkan(satuLangkah("ukurCoba"), null);
        Map<String, String> pilihan = Map.of("userTask_tinjauCoba", "userTask_ukurCoba");
        staf.selesaikan("cs", pindah, "catatCoba", Map.of("jumlah", 1));
        transaksi.executeWithoutResult(s -> pemindah.pindahkan(pindah, new RencanaPindah(satu, dua, pilihan, Set.of())));
        dicatat(pindah, satu, dua);
        staf.selesaikan("cs", pindah, "ukurCoba", Map.of("keputusan", "terima"));
        staf.selesaikan("cs", tinggal, "catatCoba", Map.of("jumlah", 1));
        staf.selesaikan("cs", tinggal, "tinjauCoba", Map.of("keputusan", "terima"));
        HasilGladi hasil = gladi.gladi(gudang.ambil(satu), gudang.ambil(dua), List.of(pindah, tinggal), 1, orang("pusat"));
        assertThat(hasil.kasus()).containsEntry(pindah, Optional.empty());
        assertThat(hasil.kasus().get(tinggal)).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
        assertThat(gladi.gladi(gudang.ambil(dua), gudang.ambil(satu), List.of(pindah, tinggal), 1, orang("pusat")).kasus()).as("only those that were there").containsOnlyKeys(pindah).containsEntry(pindah, Optional.empty());
        String tiga = sebarkan(satuLangkah("sahkanCoba"), null);
        assertThat(gladi.gladi(gudang.ambil(dua), gudang.ambil(tiga), List.of(pindah), 1, orang("pusat")).kasus().get(pindah)).get()
            .satisfies(s -> assertThat(s.kalimat()).contains("sudah dipindahkan ke versi 2"));
        web.buka("ketua", "/kelola/proses/coba-gladi/gladi?dari=" + satu + "&ke=" + dua + "&kasus=" + pindah + "," + tinggal).andExpect(status().isOk())
            .andExpect(content().string(containsString("1 dari 2 kasus mengikuti model ini sampai akhir"))).andExpect(content().string(not(containsString("??"))));
        web.buka("pusat", "/kelola/proses/coba-gladi/gladi").andExpect(status().isOk()).andExpect(content().string(containsString("0 dari 1 kasus")));
        web.buka("pusat", "/kelola/proses/coba-gladi").andExpect(content().string(containsString("Gladi kasus versi 1 di atas versi terbaru")));
        web.buka("pusat", "/kelola/proses/coba-gladi/beda").andExpect(content().string(containsString("/kelola/proses/coba-gladi/gladi?")));
        web.buka("cs", "/kelola/proses/coba-gladi/gladi").andExpect(status().isForbidden());
        web.buka("pusat", "/kelola/proses/tidak-ada/gladi").andExpect(status().isNotFound());
    }

    private String mulai() {
        String nomor = "bbspjikfk/GLADI-" + UUID.randomUUID();
        mesin.startProcessInstanceByKey("coba-gladi", nomor, Map.of("satker", "bbspjikfk"));
        return nomor;
    }

    private void dicatat(String nomor, String dari, String ke) {
        Long id = sql.queryForObject("insert into pemindahan (proses, dari, dari_versi, ke, ke_versi, rencana, alasan, oleh, dibuat) values ('coba-gladi', ?, 1, ?, 2, ?::jsonb, 'Uji gladi', 'pusat', now()) returning id", Long.class,
            dari, ke, "{\"dari\":\"" + dari + "\",\"ke\":\"" + ke + "\",\"pilihan\":{\"userTask_tinjauCoba\":\"userTask_ukurCoba\"},\"hitungUlang\":[]}");
        sql.update("insert into pemindahan_kasus (pemindahan, kasus, keadaan, pada) values (?, ?, 'PINDAH', ?)", id, nomor, java.sql.Timestamp.from(ClockUtil.getCurrentTime().toInstant()));
    }

    private static String satuLangkah(String kedua) {
        return ModelUji.proses("coba-gladi").mulai("startEvent_gladi").tugas("catatCoba", "Catat", "camunda:candidateGroups=\"cs\"", "normaWaktu=20 menit", "eskalasi=ketua-tim-pji", "statusPelanggan=Dicatat")
            .tugas(kedua, "Kedua", "camunda:candidateGroups=\"cs\"", "normaWaktu=20 menit", "eskalasi=ketua-tim-pji").akhir("endEvent_gladi", "statusPelanggan=Selesai")
            .alur("startEvent_gladi", "userTask_catatCoba", "userTask_" + kedua, "endEvent_gladi").xml();
    }

    private String sebarkan(String xml, String satker) {
        var d = sebaran.createDeployment().name("uji").addString("coba-gladi.bpmn", xml);
        var hasil = (satker == null ? d : d.tenantId(satker)).deployWithResult();
        baru.add(0, hasil.getId());
        return hasil.getDeployedProcessDefinitions().get(0).getId();
    }

    @AfterEach
    void tutup() {
        baru.forEach(d -> sebaran.deleteDeployment(d, true));
        sql.update("update usulan_model set keadaan = 'DITARIK' where alasan = 'Uji gladi' and keadaan = 'DIAJUKAN'");
    }
}
