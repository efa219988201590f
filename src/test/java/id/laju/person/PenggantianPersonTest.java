package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.KeadaanDokumen;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.VerifikasiService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

/** Every path of {@code penggantian-person}: another certificate and card in the place of released ones. */
@LajuTest
class PenggantianPersonTest {

    @Autowired AlurPerson alur;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired PenggantianPersonService penggantian;
    @Autowired KoreksiPersonService koreksi;
    @Autowired PersonService person;
    @Autowired PesertaService peserta;
    @Autowired TerbitPersonService terbit;
    @Autowired DokumenService dokumen;
    @Autowired VerifikasiService verifikasi;
    @Autowired PermohonanService permohonan;
    @Autowired Penomoran penomoran;
    @Autowired HistoryService riwayat;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private Jalan terbit(String... nama) {
        Jalan j = alur.siapDiuji(alur.buka(1, 5), "penguji", nama);
        alur.uji(j, "penguji");
        return alur.terbitkan(alur.putuskan(j));
    }

    private String minta(Jalan j, SertifikatPerson s, String sebab, String alasan, boolean bukti) throws Exception {
        var kirim = multipart("/portal/person/" + j.permohonanId() + "/pengganti/" + s.id());
        if (bukti) {
            kirim.file(new MockMultipartFile("bukti", "bukti.pdf", "application/pdf", ContohBerkas.pdf("Bukti")));
        }
        return String.valueOf(web.kirim(alur.saya(), kirim.param("sebab", sebab).param("alasan", alasan)).andReturn().getFlashMap().get("galat"));
    }

    private PenggantianPerson permintaan(Jalan j) {
        return penggantian.milik(j.permohonanId()).get(0);
    }

    private List<String> surat(Jalan j, String kunci) {
        return sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + j.permohonanId() + "/" + kunci + "%");
    }

    private String halaman(Jalan j, String bagian) throws Exception {
        return web.kirim(alur.saya(), get("/portal/person/" + j.permohonanId() + bagian)).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("PRS-004")
    void aWrongNameIsReplacedAndTheOldPapersSaySo() throws Exception {
        Jalan j = terbit("Winda Lestri", "Yoga Pratama");
        SertifikatPerson lama = terbit.milik(j.permohonanId()).get(0);
        assertThat(minta(j, lama, "", " ", false)).contains("Pilih mengapa", "Tulis apa yang terjadi");
        assertThat(minta(j, lama, "KELIRU", "Seharusnya Winda Lestari", false)).contains("Unggah bukti data yang benar");
        assertThat(halaman(j, "")).contains("/pengganti/" + lama.id());
        assertThat(minta(j, lama, "KELIRU", "Seharusnya Winda Lestari", true)).isEqualTo("null");
        PenggantianPerson g = permintaan(j);
        assertThat(halaman(j, "/pengganti/" + lama.id())).contains("Permintaan sedang diperiksa balai").doesNotContain("tidak dapat diminta sekarang", "name=\"sebab\"", "??");
        assertThat(minta(j, terbit.milik(j.permohonanId()).get(1), "RUSAK", "Basah", false)).as("one at a time").contains("penggantian lain dari order ini sedang diproses");
        assertThat(orang.lihat("adminsert", orang.tugas(g.kasus(), "periksaPenggantian")).get("sebab").asText()).contains("keliru");
        assertThat(web.buka("adminsert", "/api/person/" + j.permohonanId() + "/berkas/" + g.buktiId()).andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThatThrownBy(() -> orang.selesaikan("adminsert", g.kasus(), "periksaPenggantian", Map.of("putusan", "lain"))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("adminsert", g.kasus(), "periksaPenggantian", Map.of("putusan", "terima"));
        Jalan k = alur.jalankan(new Jalan(j.permohonanId(), g.kasus()));
        Peserta x = peserta.semua(j.permohonanId()).get(0);
        assertThat(orang.lihat("adminsert", orang.tugas(g.kasus(), "siapkanSertifikatPerson")).get("lulus")).as("only the one").hasSize(1);
        Peserta lain = peserta.semua(j.permohonanId()).get(1);
        assertThatThrownBy(() -> koreksi.perbaiki(j.permohonanId(), lain.id(), "Yoga P", IsianData.dari(person.data(j.permohonanId()).get(lain.id())), null, "Menurut KTP", "adminsert")).as("whose certificate is in force")
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("alasan"));
        assertThat(koreksi.terbuka(permohonan.ambil(j.permohonanId()), lain.id())).isFalse();
        koreksi.perbaiki(j.permohonanId(), x.id(), "Winda Lestari", IsianData.dari(person.data(j.permohonanId()).get(x.id())), null, "Menurut KTP", "adminsert");
        orang.selesaikan("adminsert", g.kasus(), "siapkanSertifikatPerson", Map.of());
        assertThat(verifikasi.denganNomor(lama.nomor())).as("the old ones hold until the new ones are out").allMatch(w -> w.keadaan() != KeadaanDokumen.DIGANTI);
        orang.sebagai("adminsert", () -> {
            terbit.tarik(permohonan.ambil(j.permohonanId()));
            return null;
        });
        alur.terbitkan(k);
        List<SertifikatPerson> semua = terbit.milik(j.permohonanId());
        SertifikatPerson baru = semua.stream().filter(s -> s.menggantikanId() != null).findFirst().orElseThrow();
        assertThat(semua).hasSize(3);
        assertThat(baru.nomor()).isNotEqualTo(lama.nomor());
        assertThat(baru.nama()).isEqualTo("Winda Lestari");
        assertThat(baru.berakhir()).as("not a day longer").isEqualTo(lama.berakhir());
        assertThat(terbit.milik(j.permohonanId()).get(0).keadaan()).isEqualTo("DIGANTI");
        assertThat(BacaPdf.teks(dokumen.isi(baru.dokumenId())).replaceAll("\\s+", " ")).contains("Pengganti sertifikat nomor " + lama.nomor()).containsIgnoringCase("Winda Lestari");
        assertThat(verifikasi.denganNomor(lama.nomor())).hasSize(2).allSatisfy(w -> assertThat(w.keadaan()).isEqualTo(KeadaanDokumen.DIGANTI));
        assertThat(surat(j, "pengganti/")).isNotEmpty().allMatch(m -> m.contains(baru.nomor()) && !m.contains("Winda"));
        assertThat(halaman(j, "")).contains(baru.nomor()).doesNotContain("??");
        assertThat(web.buka("cs", "/publik/sertifikat-person?cari=" + lama.nomor()).andReturn().getResponse().getContentAsString()).contains("Diganti");
        assertThat(halaman(j, "/pengganti/" + lama.id())).contains("Sertifikat pengganti sudah terbit");
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(g.kasus()).processDefinitionKey("penggantian-person").singleResult().getEndActivityId()).isEqualTo("endEvent_penggantiTerbit");
        assertThat(minta(j, baru, "HILANG", "Tertinggal di bus", true)).as("and again").isEqualTo("null");
    }

    /** Asked for and accepted. */
    private Jalan diterima(Jalan j, SertifikatPerson s) throws Exception {
        assertThat(minta(j, s, "RUSAK", "Kartunya patah", false)).isEqualTo("null");
        String kasus = permintaan(j).kasus();
        orang.selesaikan("adminsert", kasus, "periksaPenggantian", Map.of("putusan", "terima"));
        return alur.jalankan(new Jalan(j.permohonanId(), kasus));
    }

    private void kelola(SertifikatPerson s, String apa, String alasan) throws Exception {
        assertThat(web.kirim("pjsert", "/kelola/person/sertifikat/" + s.id() + "/" + apa, "alasan", alasan).andReturn().getFlashMap().get("galat")).isNull();
    }

    private SertifikatPerson ini(Jalan j, long id) {
        return terbit.milik(j.permohonanId()).stream().filter(s -> s.id() == id).findFirst().orElseThrow();
    }

    private SertifikatPerson pengganti(Jalan j, SertifikatPerson lama) {
        return terbit.milik(j.permohonanId()).stream().filter(s -> Long.valueOf(lama.id()).equals(s.menggantikanId())).findFirst().orElseThrow();
    }

    @Test
    void whatReplacesASuspendedOneIsSuspendedToo() throws Exception {
        Jalan j = terbit("Sekar Arum");
        SertifikatPerson lama = terbit.milik(j.permohonanId()).get(0);
        Jalan k = diterima(j, lama);
        kelola(lama, "bekukan", "Keluhan tentang pekerjaannya diperiksa");
        alur.terbitkan(k);
        SertifikatPerson baru = pengganti(j, lama);
        assertThat(ini(j, lama.id()).keadaan()).isEqualTo("DIGANTI");
        assertThat(baru.keadaan()).isEqualTo("DIBEKUKAN");
        assertThat(baru.dibekukanAlasan()).isEqualTo("Keluhan tentang pekerjaannya diperiksa");
        assertThat(baru.dibekukanSejak()).isEqualTo(ini(j, lama.id()).dibekukanSejak());
        assertThat(verifikasi.denganNomor(baru.nomor())).isNotEmpty().allSatisfy(w -> assertThat(w.keadaan()).isEqualTo(KeadaanDokumen.DIBEKUKAN));
        assertThat(surat(j, "pengganti/")).isNotEmpty().allMatch(m -> m.contains("masih dibekukan seperti yang lama"));
        assertThat(sql.queryForObject("select count(*) from masa_person where sertifikat_id = ?", Integer.class, baru.id())).as("watched over").isOne();
        kelola(baru, "pulihkan", "Keluhan tidak terbukti");
        assertThat(ini(j, baru.id()).keadaan()).isEqualTo("AKTIF");
    }

    @Test
    void aReplacementEndsWithTheCertificateThatIsWithdrawn() throws Exception {
        Jalan j = terbit("Tania Putri", "Umar Said");
        SertifikatPerson lama = terbit.milik(j.permohonanId()).get(0);
        SertifikatPerson lain = terbit.milik(j.permohonanId()).get(1);
        Jalan k = diterima(j, lama);
        PenggantianPerson g = permintaan(j);
        orang.selesaikan("adminsert", k.kasus(), "siapkanSertifikatPerson", Map.of());
        SertifikatPerson siap = pengganti(j, lama);
        kelola(lama, "cabut", "Sertifikat dipinjamkan");
        alur.jalankan(k);
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(g.kasus()).processDefinitionKey("penggantian-person").singleResult().getEndActivityId()).isEqualTo("subProcess_penggantianDihentikan");
        assertThat(ini(j, lama.id()).keadaan()).isEqualTo("DICABUT");
        assertThat(ini(j, siap.id()).keadaan()).isEqualTo("BATAL");
        assertThat(List.of(dokumen.ambil(siap.dokumenId()).status(), dokumen.ambil(siap.kartuId()).status())).containsOnly(StatusDokumen.BATAL);
        assertThat(penomoran.cari(siap.satker(), JenisNomor.SERTIFIKAT_PERSON, "sertifikat-person:" + siap.id()).orElseThrow().batal()).isNotNull();
        assertThat(penggantian.ambil(g.id())).satisfies(x -> {
            assertThat(x.selesai()).isNotNull();
            assertThat(x.dihentikan()).isEqualTo("Sertifikat dipinjamkan");
        });
        assertThat(surat(j, "pengganti-henti/")).isNotEmpty().allMatch(m -> m.contains("Sertifikat dipinjamkan"));
        assertThat(halaman(j, "/pengganti/" + lama.id())).contains("Permintaan dihentikan", "Sertifikat dipinjamkan").doesNotContain("??");
        alur.terbitkan(diterima(j, lain));
        assertThat(ini(j, lain.id()).keadaan()).as("others of the order are replaced as before").isEqualTo("DIGANTI");
        assertThat(pengganti(j, lain).keadaan()).isEqualTo("AKTIF");
    }

    @Test
    void aRequestThatNobodyLookedAtEndsAsWell() throws Exception {
        Jalan j = terbit("Vito Mahendra");
        SertifikatPerson s = terbit.milik(j.permohonanId()).get(0);
        minta(j, s, "RUSAK", "Kartunya patah", false);
        kelola(s, "cabut", "Palsu");
        alur.jalankan(new Jalan(j.permohonanId(), permintaan(j).kasus()));
        assertThat(permintaan(j).dihentikan()).isEqualTo("Palsu");
    }

    @Test
    void aRequestIsRefusedWithAReason() throws Exception {
        Jalan j = terbit("Vina Kusuma");
        SertifikatPerson s = terbit.milik(j.permohonanId()).get(0);
        assertThat(minta(j, s, "HILANG", "Hilang di jalan", false)).contains("Unggah surat keterangan hilang");
        minta(j, s, "RUSAK", "Kartunya patah", false);
        PenggantianPerson g = permintaan(j);
        sql.update("update sertifikat_person set berakhir = ? where id = ?", alur.hari().minusDays(1), s.id());
        assertThatThrownBy(() -> orang.selesaikan("adminsert", g.kasus(), "periksaPenggantian", Map.of("putusan", "terima"))).as("its last day is over").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("putusan"));
        sql.update("update sertifikat_person set berakhir = ? where id = ?", s.berakhir(), s.id());
        assertThatThrownBy(() -> orang.selesaikan("adminsert", g.kasus(), "periksaPenggantian", Map.of("putusan", "tolak"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        orang.selesaikan("adminsert", g.kasus(), "periksaPenggantian", Map.of("putusan", "tolak", "alasan", "Kartu masih terbaca"));
        alur.jalankan(new Jalan(j.permohonanId(), g.kasus()));
        assertThat(surat(j, "pengganti-tolak/")).isNotEmpty().allMatch(m -> m.contains("Kartu masih terbaca"));
        assertThat(halaman(j, "/pengganti/" + s.id())).contains("Permintaan ditolak", "Kartu masih terbaca");
        assertThat(terbit.milik(j.permohonanId()).get(0).keadaan()).isEqualTo("AKTIF");
        assertThat(penggantian.dapatDiminta(terbit.milik(j.permohonanId()).get(0))).isTrue();
    }

    @Test
    void aReplacementThatIsNotOutOnTheLastDayOfTheOldOneIsStopped() throws Exception {
        Jalan j = terbit("Wulandari Asih");
        SertifikatPerson lama = terbit.milik(j.permohonanId()).get(0);
        minta(j, lama, "RUSAK", "Basah", false);
        PenggantianPerson g = permintaan(j);
        Jalan k = new Jalan(j.permohonanId(), g.kasus());
        orang.selesaikan("adminsert", g.kasus(), "periksaPenggantian", Map.of("putusan", "terima"));
        alur.jalankan(k);
        orang.selesaikan("adminsert", g.kasus(), "siapkanSertifikatPerson", Map.of());
        alur.lewat(k, "boundaryEvent_yangDigantiKedaluwarsa");
        assertThat(permintaan(j)).satisfies(x -> {
            assertThat(x.selesai()).isNotNull();
            assertThat(x.dihentikan()).contains("sudah habis");
        });
        assertThat(terbit.milik(j.permohonanId())).extracting(SertifikatPerson::keadaan).containsExactly("AKTIF", "BATAL");
        assertThat(surat(j, "pengganti-henti/")).isNotEmpty().allMatch(m -> m.contains("tidak berlaku lagi") && m.contains("sudah habis"));
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(g.kasus()).processDefinitionKey("penggantian-person").singleResult().getEndActivityId()).isEqualTo("endEvent_penggantianLewat");
    }
}
