package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.JadwalService;
import id.laju.penawaran.JawabanService;
import id.laju.penawaran.JenisBaris;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.RincianBiaya;
import id.laju.penawaran.StatusPenawaran;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The paths of {@code penawaran} that belong to certification: PJ Sertifikasi puts price and days together, and the customer may want other days. */
@LajuTest
class PenawaranSertifikasiTest {

    private static final String SAYA = "pengguna:1";

    @Autowired PenyusunSertifikasi penyusun;
    @Autowired SusunanJasaMapper jasa;
    @Autowired AlurPenawaranSertifikasi contoh;
    @Autowired AlurPenawaran alur;
    @Autowired PenawaranService penawaran;
    @Autowired JawabanService jawaban;
    @Autowired JadwalService jadwal;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired Penomoran penomoran;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired Sekaligus sekaligus;
    @Autowired MockMvc web;
    @Autowired JdbcTemplate sql;

    private Kasus kasus(long id) {
        return kasus.ambil(alur.kasus(id));
    }

    private JsonNode lihat(String nama, long id, String tugas) {
        return orang.lihat(nama, orang.tugas(alur.kasus(id), tugas));
    }

    private long ditawarkan() {
        return penawaran.ambil(contoh.ditawarkan()).permohonanId();
    }

    private Penawaran terakhir(long id) {
        return penawaran.terakhir(id).orElseThrow();
    }

    private String surat(Penawaran p) {
        return BacaPdf.teks(dokumen.isi(p.dokumenId())).replaceAll("\\s+", " ");
    }

    private void usulkan(long penawaranId, String mulai, String selesai, String alasan) {
        jadwal.usulkan(penawaranId, contoh.saya().pelangganId(), SAYA, mulai, selesai, alasan);
    }

    /** Days from now on; anything else as it is. */
    private static String hari(String ketikan) {
        return ketikan.matches("-?\\d+") ? LocalDate.now().plusDays(Long.parseLong(ketikan)).toString() : ketikan;
    }

    private static List<String> teks(JsonNode daftar, String bidang) {
        return StreamSupport.stream(daftar.spliterator(), false).map(d -> d.get(bidang).asText()).toList();
    }

    @Test
    void theFormProposesWhatTheRequestSaysItself() {
        long id = contoh.produk("AWAL", false);
        assertThat(kasus(id).status()).isEqualTo("Sedang Diproses");
        assertThat(kasus.terbuka(alur.kasus(id))).singleElement().satisfies(l -> assertThat(l.peran()).isEqualTo("pj-sertifikasi"));
        JsonNode form = lihat("pjsert.ptk", id, "susunPenawaranSertifikasi");
        assertThat(form.at("/isi/lingkup").asText()).isEqualTo("Sertifikasi Awal, Tipe 5 - Dalam Negeri, SNI 3553:2023");
        assertThat(form.at("/jasa")).singleElement().satisfies(j -> {
            assertThat(j.get("posId").asLong()).isEqualTo(contoh.pos(id, "Air Mineral SNI 3553:2023", "Sertifikasi Awal"));
            assertThat(j.get("banyak").asInt()).isEqualTo(1);
        });
        assertThat(form.at("/uji/standar").asText()).contains("SNI 3553:2023");
        assertThat(teks(form.at("/uji/merek"), "nama")).containsExactly("Kapuas Jernih (Air mineral)", "Kapuas Segar (Air mineral)");
        assertThat(form.at("/uji/parameter")).hasSizeGreaterThan(20).allSatisfy(p -> assertThat(p.get("dipilih").asBoolean()).isNotEqualTo(p.hasNonNull("alasanBlokir")));
        assertThat(form.at("/biaya")).singleElement().satisfies(b -> {
            assertThat(b.get("uraian").asText()).isEqualTo("Pontianak - Sanggau pp, Mobil");
            assertThat(b.get("harga").asInt()).isEqualTo(350_000);
            assertThat(b.hasNonNull("banyak")).as("how many travel is not known").isFalse();
        });
    }

    @Test
    void aBrandThatIsAddedIsPricedPerBrandAndAManagementSystemByItsDays() {
        long merek = contoh.produk("SURVEILAN", true);
        assertThat(teks(lihat("pjsert.ptk", merek, "susunPenawaranSertifikasi").at("/jasa"), "posId")).containsExactly(
            String.valueOf(contoh.pos(merek, "Air Mineral SNI 3553:2023", "Surveilan")), String.valueOf(contoh.pos(merek, "Penambahan merek atau kemasan", "Tambah Merek/Kemasan")));
        assertThat(lihat("pjsert.ptk", merek, "susunPenawaranSertifikasi").at("/jasa/1/banyak").asInt()).as("whose certificate is not in the register").isEqualTo(2);
        String lama = "R/" + merek + "/PENAWARAN";
        long sertifikat = sql.queryForObject("insert into sertifikat (satker, layanan, skema, nomor, pemegang, alamat, produk, acuan, terbit, berakhir, keadaan, dirilis, dicatat, dicatat_oleh) values ('bspji-pontianak', "
            + "'sertifikasi-produk', 'TIPE_5', ?, 'PT Kapuas', 'Pontianak', 'Air mineral', 'SNI 3553:2023', current_date - 400, current_date + 1000, 'AKTIF', now(), now(), 'adminsert.ptk') returning id", Long.class, lama);
        sql.update("insert into sertifikat_merek (sertifikat_id, urutan, merek) values (?, 1, 'KAPUAS JERNIH')", sertifikat);
        sql.update("update sertifikasi set sertifikat_lama = ? where permohonan_id = ?", lama, merek);
        assertThat(lihat("pjsert.ptk", merek, "susunPenawaranSertifikasi").at("/jasa/1/banyak").asInt()).as("the other one is on it already").isEqualTo(1);
        long sistem = contoh.lain("sertifikasi-sistem-manajemen", "MUTU");
        JsonNode form = lihat("pjsert.ptk", sistem, "susunPenawaranSertifikasi");
        assertThat(form.at("/jasa/0/posId").asLong()).isEqualTo(contoh.pos(sistem, "Audit sistem manajemen", "Hari orang audit"));
        assertThat(form.at("/jasa/0").hasNonNull("banyak")).as("its days are not confirmed").isFalse();
        assertThat(form.at("/perluUji").asBoolean()).isFalse();
        sql.update("insert into konfirmasi_audit (permohonan_id, hari_audit, dasar, alasan_beda, oleh, pada, usul_mulai, usul_selesai) values (?, 5.5, 'Tiga lokasi', 'Tiga lokasi', 'pjsert.ptk', now(), ?, ?)", sistem,
            LocalDate.now().plusDays(20), LocalDate.now().plusDays(22));
        form = lihat("pjsert.ptk", sistem, "susunPenawaranSertifikasi");
        assertThat(form.at("/jasa/0/banyak").asInt()).isEqualTo(6);
        jasa.tambah(sistem, 1, contoh.pos(sistem, "Audit sistem manajemen", "Hari orang audit"), 6);
        assertThat(penyusun.susun(sistem, LocalDate.now())).singleElement().satisfies(b -> assertThat(b.uraian())
            .isEqualTo("Audit sistem manajemen, Hari orang audit (lama audit 5,5 hari orang, ditagih 6 karena tarifnya per hari orang penuh)"));
        jasa.kosongkan(sistem);
        jasa.tambah(sistem, 1, contoh.pos(sistem, "Audit sistem manajemen", "Hari orang audit"), 5);
        assertThat(penyusun.susun(sistem, LocalDate.now())).as("somebody chose another number").singleElement().satisfies(b -> assertThat(b.uraian()).isEqualTo("Audit sistem manajemen, Hari orang audit"));
        jasa.kosongkan(sistem);
        assertThat(form.at("/jadwal/mulai").asText()).isEqualTo(LocalDate.now().plusDays(20).toString());
        long hijau = contoh.lain("sertifikasi-industri-hijau", null);
        assertThat(lihat("pjsert.ptk", hijau, "susunPenawaranSertifikasi").at("/jasa/0/posId").asLong()).isEqualTo(contoh.pos(hijau, "Sertifikasi Industri Hijau", "Sertifikasi Awal"));
    }

    @Test
    @Tag("QUO-009")
    void servicesTestsCostsAndDaysStandOnOneLetterThatTheCustomerAccepts() throws Exception {
        long id = contoh.produk("AWAL", false);
        contoh.susun(id, contoh.susunan(id));
        assertThat(orang.tugas(alur.kasus(id), "periksaPermohonan")).as("it was reviewed before").isNull();
        JsonNode ketua = lihat("ketua.ptk", id, "setujuiTarif");
        assertThat(ketua.at("/penyusun").asText()).isEqualTo("PJ Sertifikasi");
        assertThat(ketua.at("/jadwal/kata").asText()).isEqualTo(Tanggal.panjang(AlurPenawaranSertifikasi.MULAI) + " sampai " + Tanggal.panjang(AlurPenawaranSertifikasi.SELESAI));
        assertThat(ketua.at("/luar")).hasSize(1);
        assertThat(sekaligus.satu("ketua.ptk", "setujuiTarif", orang.tugas(alur.kasus(id), "setujuiTarif").getId()).html()).contains("1 jasa, 2 sampel, 4 parameter", "SNI 3553:2023", "Jadwal: ");

        Penawaran p = penawaran.ambil(contoh.terbit(id));
        List<BarisPenawaran> baris = penawaran.baris(p.id());
        assertThat(baris).extracting(BarisPenawaran::jenis).containsExactly(JenisBaris.JASA, JenisBaris.PARAMETER, JenisBaris.PARAMETER, JenisBaris.PARAMETER, JenisBaris.PARAMETER, JenisBaris.LUAR);
        assertThat(baris).extracting(BarisPenawaran::kelompok).contains("Jasa sertifikasi").anyMatch(k -> k.contains("Merek Kapuas Jernih Tipe Botol 600 mL")).anyMatch(k -> k.contains("Merek Kapuas Segar Tipe Galon 19 L"));
        BigDecimal uji = baris.stream().filter(b -> b.jenis() == JenisBaris.PARAMETER).map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(p.total()).isEqualByComparingTo(uji.add(BigDecimal.valueOf(13_500_000))).as("without what is borne beside").isEqualByComparingTo(RincianBiaya.dari(baris).total());
        assertThat(surat(p)).contains("Penawaran biaya sertifikasi produk: Sertifikasi Awal, Tipe 5", "Air Mineral SNI", "13.500.000", "Transport: Pontianak", "1.050.000",
            Tanggal.panjang(AlurPenawaranSertifikasi.MULAI), "Audit lapangan dan pengambilan contoh", "41 hari kerja sejak dokumen dikirim", "jadwal lain dapat diusulkan", "perjanjian sertifikasi").doesNotContain("sejak sampel diterima", "Laporan Hasil Uji");
        assertThat(sql.queryForObject("select teks from surat_keluar where kunci like ? limit 1", String.class, "penawaran/" + p.id() + "/%")).contains("Jadwal yang ditawarkan");

        String alamat = "/portal/penawaran/" + p.id();
        assertThat(web.perform(get(alamat).with(user(contoh.saya()))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString())
            .contains("Usulkan jadwal lain", alamat + "/jadwal", alamat + "/batal", "Setuju", "Audit lapangan").doesNotContain("??");
        web.perform(post(alamat + "/setuju").with(user(contoh.saya())).with(csrf())).andExpect(flash().attribute("pesan", "Terima kasih. Penawaran Anda setujui; balai menyiapkan langkah berikutnya menurut jadwal itu."));
        assertThat(terakhir(id).status()).isEqualTo(StatusPenawaran.SETUJU);
        assertThat(kasus(id).selesai()).as("the phase is over").isNotNull();
        assertThatThrownBy(() -> sql.update("update jadwal_penawaran set mulai = mulai - 1 where penawaran_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from jadwal_penawaran where penawaran_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> usulkan(p.id(), hari("40"), null, "Terlambat")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah Anda setujui");
    }

    @Test
    @Tag("REQ-011")
    @Tag("QUO-009")
    void otherDaysAreAnsweredWithANewLetter() throws Exception {
        long id = ditawarkan();
        Penawaran lama = terakhir(id);
        String mulai = AlurPenawaranSertifikasi.MULAI.plusDays(14).toString();
        String alamat = "/portal/penawaran/" + lama.id();
        web.perform(post(alamat + "/jadwal").param("mulai", mulai).param("alasanJadwal", "Pabrik berhenti untuk perawatan").with(user(contoh.saya())).with(csrf())).andExpect(flash().attributeExists("pesan"));
        assertThat(kasus(id).status()).isEqualTo("Usulan Sedang Diproses");
        assertThat(kasus(id).giliran()).isEqualTo("balai");
        Penawaran diganti = penawaran.ambil(lama.id());
        assertThat(diganti.status()).isEqualTo(StatusPenawaran.DIGANTI);
        assertThat(diganti.alasan()).contains("Pabrik berhenti untuk perawatan");
        assertThat(penawaran.pernahDisetujui(diganti)).as("no consent among the papers for auditors").isFalse();
        assertThat(dokumen.ambil(lama.dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(penomoran.cari("bspji-pontianak", "PENAWARAN", "penawaran:" + lama.id()).orElseThrow().batal()).as("the number stays in the register").isNotNull();
        assertThat(web.perform(get(alamat).with(user(contoh.saya()))).andReturn().getResponse().getContentAsString()).contains("usulan sedang diproses", "Pabrik berhenti").doesNotContain("Jangan membayar", alamat + "/jadwal");
        usulkan(lama.id(), mulai, null, "klik kedua");

        JsonNode form = lihat("pjsert.ptk", id, "jadwalUlang");
        assertThat(form.at("/usulan/alasan").asText()).isEqualTo("Pabrik berhenti untuk perawatan");
        assertThat(form.at("/usulan/mulai").asText()).isEqualTo(mulai);
        assertThatThrownBy(() -> orang.selesaikan("pjsert.ptk", alur.kasus(id), "jadwalUlang", Map.of("keputusan", "jadwal", "mulai", hari("-1")))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("mulai"));
        orang.selesaikan("pjsert.ptk", alur.kasus(id), "jadwalUlang", Map.of("keputusan", "jadwal", "mulai", mulai, "uraianJadwal", "Audit lapangan"));
        Penawaran baru = penawaran.ambil(contoh.terbit(id));
        assertThat(baru.nomor()).isNotEqualTo(lama.nomor());
        assertThat(baru.total()).isEqualByComparingTo(lama.total());
        assertThat(penawaran.baris(baru.id())).hasSameSizeAs(penawaran.baris(lama.id()));
        assertThat(surat(baru)).contains(Tanggal.panjang(AlurPenawaranSertifikasi.MULAI.plusDays(14)));
        assertThat(kasus(id).status()).isEqualTo("Konfirmasi Penawaran");
        assertThat(web.perform(get(alamat).with(user(contoh.saya()))).andReturn().getResponse().getContentAsString()).contains("sudah menjawab", "/portal/penawaran/" + baru.id());
        alur.timer(alur.kasus(id), "boundaryEvent_ingatPenawaran");
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "ingat-penawaran/" + baru.id() + "/%")).isPositive();
        jawaban.setuju(baru.id(), contoh.saya().pelangganId(), SAYA);
        assertThat(penawaran.pernahDisetujui(terakhir(id))).isTrue();
        assertThat(kasus.linimasa(alur.kasus(id))).filteredOn(l -> l.keputusan() != null).extracting(l -> l.frasa() + " " + l.keputusan())
            .containsExactly("setujuiTarif setuju", "konfirmasiPenawaran jadwal", "jadwalUlang jadwal", "setujuiTarif setuju", "konfirmasiPenawaran setuju");
        assertThatThrownBy(() -> sql.update("update usulan_jadwal set alasan = 'x' where penawaran_id = ?", lama.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("REQ-011")
    void aDiscountOutlivesOtherDaysAndDaysThatAreGoneAreNotAgreedOn() throws Exception {
        long id = contoh.produk("AWAL", false);
        contoh.susun(id, contoh.susunan(id));
        Map<String, Object> diskon = Map.of("jenis", "DISKON", "uraian", "Diskon UMK", "dasar", "Permenperin 19/2021", "dokumen", "B/12/2026", "jumlah", 1_000_000);
        orang.selesaikan("ketua.ptk", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of(diskon)));
        alur.latar(alur.kasus(id));
        Penawaran lama = terakhir(id);
        usulkan(lama.id(), hari("50"), null, "Pabrik berhenti");
        orang.selesaikan("pjsert.ptk", alur.kasus(id), "jadwalUlang", Map.of("keputusan", "jadwal", "mulai", hari("50")));
        JsonNode semula = lihat("ketua.ptk", id, "setujuiTarif").at("/tambahan");
        assertThat(semula).singleElement().satisfies(t -> {
            assertThat(t.get("jumlah").asInt()).isEqualTo(1_000_000);
            assertThat(t.get("dokumen").asText()).isEqualTo("B/12/2026");
        });
        assertThat(sekaligus.satu("ketua.ptk", "setujuiTarif", orang.tugas(alur.kasus(id), "setujuiTarif").getId()).html()).contains("Penawaran sebelumnya memuat diskon");
        orang.selesaikan("ketua.ptk", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of(diskon)));
        alur.latar(alur.kasus(id));
        Penawaran baru = terakhir(id);
        assertThat(baru.total()).isEqualByComparingTo(lama.total());
        sql.update("alter table jadwal_penawaran disable trigger jadwal_penawaran_tetap");
        sql.update("update jadwal_penawaran set mulai = current_date - 3, selesai = current_date - 3 where penawaran_id = ?", baru.id());
        sql.update("alter table jadwal_penawaran enable trigger jadwal_penawaran_tetap");
        assertThatThrownBy(() -> jawaban.setuju(baru.id(), contoh.saya().pelangganId(), SAYA)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah lewat");
        usulkan(baru.id(), hari("60"), null, "Hari yang ditawarkan sudah lewat");
        assertThat(kasus(id).status()).isEqualTo("Usulan Sedang Diproses");
        assertThatThrownBy(() -> orang.selesaikan("pjsert.ptk", alur.kasus(id), "jadwalUlang", Map.of())).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("keputusan"));
        orang.selesaikan("pjsert.ptk", alur.kasus(id), "jadwalUlang", Map.of("keputusan", "susunUlang"));
        assertThat(lihat("pjsert.ptk", id, "susunPenawaranSertifikasi").at("/usulan/alasan").asText()).isEqualTo("Hari yang ditawarkan sudah lewat");
        contoh.susun(id, contoh.susunan(id));
        assertThat(orang.tugas(alur.kasus(id), "setujuiTarif")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"'', '', '', mulai alasanJadwal", "-1, '', Sibuk, mulai", "500, '', Sibuk, mulai", "besok, '', Sibuk, mulai", "30, 32, Sibuk, mulai", "50, 49, Sibuk, selesai",
        "50, 200, Sibuk, selesai"})
    void aProposalThatCannotBeMeantIsNamedAtItsField(String mulai, String selesai, String alasan, String bidang) {
        long id = ditawarkan();
        assertThatThrownBy(() -> usulkan(terakhir(id).id(), hari(mulai), hari(selesai), alasan))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys(bidang.split(" ")));
        assertThat(terakhir(id).status()).isEqualTo(StatusPenawaran.TERBIT);
        assertThat(jadwal.usulan(terakhir(id).id())).isEmpty();
    }

    @Test
    void nobodyElseProposesDaysAndAfterTheEndNobodyDoes() {
        long id = ditawarkan();
        Penawaran p = terakhir(id);
        assertThatThrownBy(() -> jadwal.usulkan(p.id(), alur.pelanggan(), SAYA, hari("40"), null, "Bukan milik saya")).isInstanceOf(TidakDitemukan.class);
        jawaban.batal(p.id(), contoh.saya().pelangganId(), SAYA, "Terlalu mahal");
        assertThat(kasus(id).selesai()).isNotNull();
        assertThatThrownBy(() -> usulkan(p.id(), hari("40"), null, "Berubah pikiran")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak berlaku");
    }

    @Test
    void theHeadOfTheTeamSendsItBackToPjSertifikasiWithWhatWasChosen() {
        long id = contoh.produk("AWAL", false);
        contoh.susun(id, contoh.susunan(id));
        orang.selesaikan("ketua.ptk", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Cukup satu merek yang diuji"));
        JsonNode form = lihat("pjsert.ptk", id, "susunPenawaranSertifikasi");
        assertThat(form.at("/catatanKetua").asText()).isEqualTo("Cukup satu merek yang diuji");
        assertThat(form.at("/uji/parameter")).filteredOn(p -> p.get("dipilih").asBoolean()).hasSize(2);
        assertThat(form.at("/biaya/0/banyak").asInt()).isEqualTo(3);
        assertThat(form.at("/jadwal/mulai").asText()).isEqualTo(AlurPenawaranSertifikasi.MULAI.toString());
        Map<String, Object> isian = new HashMap<>(contoh.susunan(id));
        isian.put("contoh", List.of(form.at("/uji/merek/0/id").asLong()));
        contoh.susun(id, isian);
        contoh.terbit(id);
        assertThat(penawaran.semua(id)).extracting(Penawaran::status).containsExactly(StatusPenawaran.BATAL, StatusPenawaran.TERBIT);
        assertThat(permohonan.sampel(id)).singleElement().satisfies(s -> assertThat(s.merek()).isEqualTo("Kapuas Jernih"));
    }

    @Test
    void whatIsWrongIsNamedAtItsFieldAndNothingIsStored() {
        long id = contoh.produk("AWAL", false);
        assertThatThrownBy(() -> contoh.susun(id, Map.of())).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("jasa", "mulai"));
        long pos = contoh.pos(id, "Air Mineral SNI 3553:2023", "Sertifikasi Awal");
        long asing = sql.queryForObject("select min(id) from pos_tarif where satker = 'bbspjikfk' and layanan = 'SERTIFIKASI'", Long.class);
        Map<String, Object> isian = new HashMap<>(contoh.susunan(id));
        isian.put("jasa", List.of(Map.of("posId", pos, "banyak", 0), Map.of("posId", pos, "banyak", 1), Map.of("posId", asing, "banyak", 1)));
        isian.put("parameter", List.of(-1));
        isian.put("penerima", " ");
        assertThatThrownBy(() -> contoh.susun(id, isian)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("jasa.0.banyak", "jasa.1.posId", "jasa.2.posId", "parameter", "penerima"));
        isian.putAll(contoh.susunan(id));
        isian.put("parameter", List.of());
        assertThatThrownBy(() -> contoh.susun(id, isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("parameter"));
        assertThat(penawaran.semua(id)).isEmpty();
        assertThat(permohonan.sampel(id)).isEmpty();
    }

    @Test
    void whatIsTestedElsewhereIsBorneBesideTheTariff() {
        long id = contoh.produk("AWAL", false);
        contoh.susun(id, contoh.tanpaUji(id, "Air Mineral SNI 3553:2023", "Sertifikasi Awal", 1));
        Penawaran p = penawaran.ambil(contoh.terbit(id));
        assertThat(penawaran.baris(p.id())).extracting(BarisPenawaran::jenis).containsExactly(JenisBaris.JASA);
        assertThat(p.total()).isEqualByComparingTo("13500000");
    }

    /** Green industry and management systems have neither the part about tests nor Dokumen Isian. */
    @Test
    @Tag("QUO-009")
    void theFormCountsNoPartThatSomeServicesDoNotHave() throws IOException {
        String form = Files.readString(Path.of("forms/sertifikasi/susunPenawaranSertifikasi.html"));
        assertThat(form).contains("<h3>Pengujian contoh</h3>").doesNotContainPattern("<h3>\\d").doesNotContain("pada bagian 3");
        assertThat(form).contains("<span data-jika=\"perluUji\">Perjalanan diusulkan menurut Dokumen Isian pelanggan; isi banyaknya orang.</span>");
    }
}
