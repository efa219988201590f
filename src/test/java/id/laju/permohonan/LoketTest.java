package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.KodeAktivasiService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PengambilalihanService;
import id.laju.pelanggan.PemilikBaru;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.surat.SuratService;
import id.laju.tagihan.AlurPembayaran;
import id.laju.tagihan.Tagihan;
import id.laju.umum.IsianKeliru;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** CS at the counter, for a customer who has no e-mail. */
@LajuTest
@Tag("REQ-004")
class LoketTest {

    private static final AtomicInteger URUT = new AtomicInteger(100);
    private static final String SANDI = "air jernih setiap pagi";

    @Autowired MockMvc mvc;
    @Autowired WebUji web;
    @Autowired AlatPermohonan alat;
    @Autowired PenggunaService pengguna;
    @Autowired PelangganService pelanggan;
    @Autowired PermohonanService permohonan;
    @Autowired PengajuanService pengajuan;
    @Autowired SampelService sampel;
    @Autowired BuktiLoketService bukti;
    @Autowired PenerimaSurat penerima;
    @Autowired KodeAktivasiService kode;
    @Autowired PengambilalihanService pengambilalihan;
    @Autowired PenawaranService penawaran;
    @Autowired AlurPenawaran alurPenawaran;
    @Autowired AlurPembayaran alurPembayaran;
    @Autowired SuratService surat;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private static Map<String, String> isian() {
        Map<String, String> isian = new LinkedHashMap<>();
        int n = URUT.incrementAndGet();
        isian.put("satker", "bbspjikfk");
        isian.put("kategori", "perusahaan-swasta");
        isian.put("kunciKirim", "kunci-loket-nomor-" + n + "-xxxxxxxx");
        isian.put("bentukBadan", "CV");
        isian.put("nama", "Tirta Kencana " + n);
        isian.put("tipe", "Industri");
        isian.put("kelompok", "Kimia");
        isian.put("npwp", "03.987.%03d.1-001.000".formatted(n));
        isian.put("kbli", "-");
        isian.put("alamat", "Jalan Sumur Batu " + n);
        isian.put("provinsi", "31");
        isian.put("kota", "3175");
        isian.put("kodePos", "13740");
        isian.put("telepon", "0812 9900 " + (1000 + n));
        isian.put("whatsapp", "0812 9900 " + (1000 + n));
        isian.put("kontakNama", "Ibu Wati");
        isian.put("kontakJabatan", "Pemilik");
        isian.put("kontakHp", "08129900" + (1000 + n));
        isian.put("pembawa", "Ibu Wati");
        isian.put("cara", "KTP");
        isian.put("kanal", "LOKET");
        return isian;
    }

    private ResultActions kirim(Map<String, String> isian) throws Exception {
        return web.kirim("cs", "/kelola/loket/baru", isian.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).toArray(String[]::new));
    }

    /** As the page sends it. @return where it leads, {customer, request} */
    private long[] tulis(Map<String, String> isian) throws Exception {
        String ke = kirim(isian).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
        assertThat(ke).matches("/loket/\\d+/portal/permohonan/\\d+/data");
        String[] bagian = ke.split("/");
        return new long[] {Long.parseLong(bagian[2]), Long.parseLong(bagian[5])};
    }

    private PenggunaLogin wakil(long id) {
        return pengguna.diLoket(id, List.of("bbspjikfk"), "cs", List.of("cs")).orElseThrow();
    }

    /** A complete request of a new customer at the counter. */
    private long[] lengkap() throws Exception {
        long[] baru = tulis(isian());
        sql.update("update permohonan set layanan = 'permohonan-tiruan' where id = ?", baru[1]);
        sampel.tambah(wakil(baru[0]), baru[1], alat.garam(wakil(baru[0]), 2, permohonan.ambil(baru[1]).versi()));
        return baru;
    }

    private ResultActions ajukan(long[] p, MockMultipartFile... scan) throws Exception {
        var minta = multipart("/loket/" + p[0] + "/portal/permohonan/" + p[1] + "/ajukan");
        for (MockMultipartFile s : scan) {
            minta.file(s);
        }
        return web.kirim(akun.loadUserByUsername("cs"), minta.param("versi", String.valueOf(permohonan.ambil(p[1]).versi())));
    }

    private static List<String> bidang(Map<String, Object> kilat) {
        return ((Map<?, ?>) kilat.get("galat")).keySet().stream().map(Object::toString).toList();
    }

    private static MockMultipartFile scan() {
        return new MockMultipartFile("buktiLoket", "formulir.pdf", "application/pdf", ContohBerkas.pdf("TANDA TANGAN"));
    }

    @Test
    void aCustomerWithoutAnEmailMayBeginAtOnceAndItIsKeptWhoWasSeenByWhichPaper() throws Exception {
        long[] baru = tulis(isian());

        Pelanggan p = pelanggan.ambil(baru[0]);
        assertThat(p.aktif()).isTrue();
        assertThat(p.surel()).isNull();
        assertThat(p.diputuskanOleh()).isEqualTo("cs");
        assertThat(sql.queryForMap("select cara, pembawa, oleh from pengenalan_loket where pelanggan = ?", baru[0]))
            .containsEntry("cara", "KTP").containsEntry("pembawa", "Ibu Wati").containsEntry("oleh", "cs");
        assertThat(permohonan.ambil(baru[1]).kanal()).isEqualTo(Kanal.LOKET);
    }

    @Test
    void theSameFormSentTwiceIsOneCustomerAndAKnownNumberLeadsToItsOwner() throws Exception {
        Map<String, String> isian = isian();
        long id = tulis(isian)[0];
        assertThat(tulis(isian)[0]).isEqualTo(id);
        isian.put("kunciKirim", "kunci-lain-untuk-npwp-yang-sama");
        assertThat(kirim(isian).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/kelola/loket/" + id);
    }

    @Test
    void everyWrongFieldGetsItsSentenceAndNothingIsStored() throws Exception {
        Map<String, String> isian = isian();
        isian.put("pembawa", "");
        isian.put("npwp", "12");
        isian.put("telepon", "");
        int sebelum = sql.queryForObject("select count(*) from pelanggan", Integer.class);
        var hasil = kirim(isian).andExpect(flash().attributeExists("ketikan")).andReturn().getFlashMap();
        assertThat(bidang(hasil)).containsOnly("pembawa", "npwp", "telepon");
        assertThat(sql.queryForObject("select count(*) from pelanggan", Integer.class)).isEqualTo(sebelum);
    }

    @Test
    void foundByNameNumberOfTheTaxOfficeOrTelephoneHoweverWrittenButOnlyAtTheOwnBalai() throws Exception {
        Map<String, String> isian = isian();
        long id = tulis(isian)[0];
        String wa = isian.get("whatsapp").replace(" ", "");
        for (String cari : List.of(isian.get("nama"), isian.get("npwp"), wa, "+62" + wa.substring(1), "62 " + wa.substring(1, 4) + "-" + wa.substring(4))) {
            assertThat(daftar("cs", cari)).as(cari).contains("/kelola/loket/" + id + "\"");
        }
        assertThat(daftar("cs.ptk", isian.get("nama"))).doesNotContain("/kelola/loket/" + id + "\"");
    }

    @Test
    void theButtonsNameTheServicesAsTheyAreWritten() throws Exception {
        long argon = sql.queryForObject("select pelanggan from pengguna where username = 'argonmulia3508'", Long.class);
        assertThat(mvc.perform(get("/kelola/loket/" + argon).with(user(akun.loadUserByUsername("cs")))).andReturn().getResponse().getContentAsString())
            .contains("Buat permohonan pengujian", "Buat permohonan Sertifikasi Sistem Manajemen (Mutu, Lingkungan, Keamanan Pangan, K3)");
    }

    private String daftar(String cs, String cari) throws Exception {
        return mvc.perform(get("/kelola/loket").param("cari", cari).with(user(akun.loadUserByUsername(cs)))).andReturn().getResponse().getContentAsString();
    }

    @Test
    void submittedOnlyWithTheSignedPaperAndInTheNameOfCsForTheCustomer() throws Exception {
        long[] p = lengkap();
        var tanpa = ajukan(p).andReturn().getFlashMap();
        assertThat(bidang(tanpa)).containsOnly("buktiLoket");
        assertThat(permohonan.ambil(p[1]).draf()).isTrue();

        ajukan(p, scan()).andExpect(status().is3xxRedirection());
        Permohonan diajukan = permohonan.ambil(p[1]);
        assertThat(diajukan.draf()).isFalse();
        assertThat(permohonan.jejak(p[1])).last().satisfies(j -> {
            assertThat(j.oleh()).isEqualTo("cs");
            assertThat(j.rincian()).isEqualTo("di loket untuk " + diajukan.namaCetak());
        });
        assertThat(bukti.milik(p[1])).extracting(BuktiLoket::jenis, BuktiLoket::oleh).containsExactly(tuple(BuktiLoket.Jenis.FORMULIR, "cs"));
        assertThat(permohonan.lihat(p[1]).berkas()).as("the office sees the paper too").extracting("nama").contains("Formulir permohonan bertanda tangan");
        assertThat(halaman(p, "")).contains("Loket: Anda mengisi untuk", "/kelola/loket/" + p[0] + "/permohonan/" + p[1] + "/tanda-terima").doesNotContain("??");
    }

    private String halaman(long[] p, String akhir) throws Exception {
        return mvc.perform(get("/loket/" + p[0] + "/portal/permohonan/" + p[1] + akhir).with(user(akun.loadUserByUsername("cs")))).andExpect(status().isOk())
            .andReturn().getResponse().getContentAsString();
    }

    @Test
    void everyLinkOfThesePagesStaysAtTheCounter() throws Exception {
        long[] p = lengkap();
        for (String akhir : List.of("/data", "/sampel", "/sampel/baru", "/periksa")) {
            assertThat(halaman(p, akhir)).contains("/loket/" + p[0] + "/portal/").doesNotContainPattern("(href|action|sumber|pilihan)=\"/portal/").doesNotContain("/loket/" + p[0] + "/loket/");
        }
    }

    @Test
    void theCustomerWhoSubmitsTheDraftAloneNeedsNoPaper() throws Exception {
        long[] p = lengkap();
        PenggunaLogin w = wakil(p[0]);
        PenggunaLogin sendiri = new PenggunaLogin(w.penggunaId(), p[0], w.satker(), w.username(), w.nama(), w.namaPelanggan(), w.peran(), "x", true, w.versi());
        pengajuan.ajukan(sendiri, p[1], permohonan.ambil(p[1]).versi());
        assertThat(permohonan.ambil(p[1]).kanal()).isEqualTo(Kanal.DARING);
        assertThat(permohonan.jejak(p[1])).last().satisfies(j -> assertThat(j.oleh()).startsWith("pengguna:"));
    }

    @Test
    @Tag("NTF-008")
    void whatCannotBeMailedWaitsToBeToldByTelephone() throws Exception {
        long[] p = lengkap();
        ajukan(p, scan());
        Permohonan ini = permohonan.ambil(p[1]);
        assertThat(penerima.untuk(ini)).containsExactly("telepon:" + ini.kontakWa());
        surat.kirimSekali("uji-loket/" + p[1], ini.satker(), penerima.untuk(ini).iterator().next(), "Order ditutup", "order-ditutup", Map.of("nomorOrder", "1/UJI", "permohonanId", p[1]));
        long id = sql.queryForObject("select id from surat_keluar where kunci = ?", Long.class, "uji-loket/" + p[1]);
        surat.kirimTertunda(id);
        assertThat(web.buka("cs", "/kelola/surat").andReturn().getResponse().getContentAsString()).contains("Hubungi lewat WhatsApp/telepon", "https://wa.me/62" + ini.kontakWa().substring(1));
        web.kirim("cs.ptk", "/kelola/surat/" + id + "/dihubungi").andExpect(status().isNotFound());
        web.kirim("cs", "/kelola/surat/" + id + "/dihubungi");
        assertThat(sql.queryForMap("select dihubungi_oleh, terkirim from surat_keluar where id = ?", id)).containsEntry("dihubungi_oleh", "cs").containsEntry("terkirim", null);
    }

    @Test
    void theCodeIsUsableOnceAndStandsNowhere() throws Exception {
        long[] p = lengkap();
        ajukan(p, scan());
        String lama = kode.buat(p[0], "cs");
        String baru = kode.buat(p[0], "cs");
        assertThat(baru).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}").isNotEqualTo(lama);
        assertThat(sql.queryForObject("select sandi from kode_aktivasi where pelanggan = ?", String.class, p[0])).doesNotContain(baru.replace("-", ""));
        aktivasi(p, lama, "wati" + p[0]).andExpect(flash().attributeExists("galat"));
        aktivasi(p, baru, "x").andExpect(flash().attributeExists("galat"));
        assertThat(aktivasi(p, baru, "wati" + p[0]).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/masuk?aktivasi");
        assertThat(((PenggunaLogin) akun.loadUserByUsername("wati" + p[0])).isEnabled()).isTrue();
        aktivasi(p, baru, "wati" + p[0]).andExpect(flash().attributeExists("galat"));
        assertThat(sql.queryForObject("select count(*) from jejak j where j::text like ? or j::text like ?", Integer.class,
            "%" + baru + "%", "%" + baru.replace("-", "") + "%")).isZero();
    }

    @Test
    void theEmailIsUsedOnlyAfterItsOwnerOpenedTheLinkThatWentThere() throws Exception {
        long[] p = lengkap();
        ajukan(p, scan());
        aktivasi(p, kode.buat(p[0], "cs"), "wati" + p[0]);
        String alamat = "wati" + p[0] + "@tirta.example.id";
        assertThat(pelanggan.ambil(p[0]).surel()).isNull();
        assertThat(pengguna.cariLogin(alamat)).as("no login by an address that nobody confirmed").isEmpty();
        web.tanpaMasuk(post("/lupa-sandi").param("surel", alamat));
        assertThat(surat(alamat)).as("no password goes there").singleElement().asString().contains("Konfirmasi");
        assertThat(kode.perlu(p[0])).as("a lost password is still mended at the counter").isTrue();

        PenggunaLogin wati = pengguna.cariLogin("wati" + p[0]).orElseThrow();
        String lain = "toko" + p[0] + "@tirta.example.id";
        assertThat(profil(wati)).contains("Kami sudah mengirim tautan ke " + alamat);
        assertThat(bidang(web.kirim(wati, post("/portal/profil/surel").param("surel", "bukan alamat")).andReturn().getFlashMap())).containsOnly("surel");
        web.kirim(wati, post("/portal/profil/surel").param("surel", lain)).andExpect(status().is3xxRedirection());
        mvc.perform(get(tautan(alamat))).andExpect(status().isNotFound());
        mvc.perform(get(tautan(lain))).andExpect(status().isOk());
        assertThat(pelanggan.ambil(p[0]).surel()).as("looking changes nothing").isNull();
        assertThat(web.tanpaMasuk(post(tautan(lain))).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/masuk?surel");
        web.tanpaMasuk(post(tautan(lain))).andExpect(status().isNotFound());
        assertThat(pelanggan.ambil(p[0]).surel()).isEqualTo(lain);
        assertThat(pengguna.cariLogin(lain)).isPresent();
        assertThat(profil(wati)).doesNotContain("/portal/profil/surel");
        assertThatThrownBy(() -> kode.buat(p[0], "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dipakai pemiliknya");
    }

    @Test
    void twoWhoWaitForTheSameAddressAreNotBothGivenIt() throws Exception {
        long[] satu = lengkap();
        long[] dua = lengkap();
        String alamat = "bersama" + satu[0] + "@tirta.example.id";
        List<String> tautan = new java.util.ArrayList<>();
        for (long[] p : List.of(satu, dua)) {
            ajukan(p, scan());
            aktivasi(p, kode.buat(p[0], "cs"), "wati" + p[0]);
            web.kirim(pengguna.cariLogin("wati" + p[0]).orElseThrow(), post("/portal/profil/surel").param("surel", alamat));
            tautan.add(tautan(alamat));
        }
        web.tanpaMasuk(post(tautan.get(0)));
        web.tanpaMasuk(post(tautan.get(1))).andExpect(flash().attributeExists("pesanGalat"));
        assertThat(pelanggan.ambil(satu[0]).surel()).isEqualTo(alamat);
        assertThat(pelanggan.ambil(dua[0]).surel()).isNull();
    }

    private String profil(PenggunaLogin saya) throws Exception {
        return web.kirim(saya, get("/portal/profil")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private List<String> surat(String kepada) {
        return sql.queryForList("select judul || ' ' || teks from surat_keluar where kepada = ? order by id desc", String.class, kepada);
    }

    private String tautan(String kepada) {
        var m = java.util.regex.Pattern.compile("/tautan/surel/[A-Za-z0-9_-]{40,}").matcher(surat(kepada).get(0));
        assertThat(m.find()).isTrue();
        return m.group();
    }

    private ResultActions aktivasi(long[] p, String kodeAktivasi, String username) throws Exception {
        return web.tanpaMasuk(post("/aktivasi").param("nomor", permohonan.ambil(p[1]).praOrder().toLowerCase()).param("kode", kodeAktivasi.toLowerCase())
            .param("username", username).param("surel", "wati" + p[0] + "@tirta.example.id").param("sandi", SANDI).param("ulang", SANDI));
    }

    @Test
    void tenWrongTriesKillACodeAndThirtyDaysDoToo() throws Exception {
        long id = tulis(isian())[0];
        String baru = kode.buat(id, "cs");
        for (int i = 0; i < 9; i++) {
            assertThat(kode.pemilik(List.of(id), "AAAAA-AAAAA")).isEmpty();
        }
        assertThat(kode.pemilik(List.of(id), baru)).contains(id);
        kode.pemilik(List.of(id), "AAAAA-AAAAA");
        assertThat(kode.pemilik(List.of(id), baru)).as("dead").isEmpty();
        String lagi = kode.buat(id, "cs");
        sql.update("update kode_aktivasi set kedaluwarsa = dibuat - interval '1 second' where pelanggan = ?", id);
        assertThat(kode.pemilik(List.of(id), lagi)).as("too old").isEmpty();
        assertThatThrownBy(() -> pengambilalihan.ambilAlih(id, "AAAAA-AAAAA", new PemilikBaru("wati.lagi", "lagi@tirta.example.id", SANDI, SANDI))).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void nobodyButCsOfThatBalaiComesThroughTheDoorAndNotToTheProfile() throws Exception {
        long[] p = lengkap();
        String alamat = "/loket/" + p[0] + "/portal/permohonan/" + p[1] + "/data";
        for (String orang : List.of("cs.ptk", "ketua", "bendahara", "admin", "pusat", "argonmulia3508")) {
            mvc.perform(get(alamat).with(user(akun.loadUserByUsername(orang)))).andExpect(status().isForbidden());
        }
        mvc.perform(get(alamat)).andExpect(status().is3xxRedirection());
        for (String tertutup : List.of("/portal", "/portal/profil", "/portal/profil/pengguna", "/portal/riwayat", "/portal/lhu-lain", "/kelola/surat", "/keluar", "/camunda/app/tasklist/default/")) {
            mvc.perform(get("/loket/" + p[0] + tertutup).with(user(akun.loadUserByUsername("cs")))).andExpect(status().isForbidden());
        }
        mvc.perform(post("/loket/" + p[0] + "/portal/permohonan/" + p[1] + "/hapus").with(user(akun.loadUserByUsername("cs")))).andExpect(status().isForbidden());
        long lain = alat.drafLengkap(alat.argon());
        mvc.perform(get("/loket/" + p[0] + "/portal/permohonan/" + lain + "/data").with(user(akun.loadUserByUsername("cs")))).andExpect(status().isNotFound());
        for (String cara : List.of("/formulir", "/bukti/00000000-0000-0000-0000-000000000000")) {
            mvc.perform(get("/kelola/loket/" + p[0] + "/permohonan/" + p[1] + cara).with(user(akun.loadUserByUsername("cs.ptk")))).andExpect(status().isNotFound());
        }
    }

    @Test
    void csHandsInTheSignedAgreementToTheQuotation() throws Exception {
        long id = alurPenawaran.mulai();
        long penawaranId = alurPenawaran.terbit(id, List.of());
        String alamat = "/loket/" + alurPenawaran.pelanggan() + "/portal/penawaran/" + penawaranId + "/setuju";
        var tanpa = web.kirim(akun.loadUserByUsername("cs"), multipart(alamat)).andReturn().getFlashMap();
        assertThat(bidang(tanpa)).containsOnly("buktiLoket");
        web.kirim(akun.loadUserByUsername("cs"), multipart(alamat).file(scan())).andExpect(status().is3xxRedirection());
        assertThat(penawaran.ambil(penawaranId).status().name()).isEqualTo("SETUJU");
        assertThat(bukti.milik(id)).extracting(BuktiLoket::jenis).containsExactly(BuktiLoket.Jenis.PENAWARAN);
        assertThat(sql.queryForObject("select pelaku from langkah where kasus = ? and elemen like '%konfirmasiPenawaran'", String.class, alurPenawaran.kasus(id))).isEqualTo("cs");
    }

    @Test
    void csHandsInTheProofOfPayment() throws Exception {
        Tagihan t = alurPembayaran.mulaiTerbit();
        web.kirim(akun.loadUserByUsername("cs"), multipart("/loket/" + t.pelangganId() + "/portal/tagihan/" + t.id() + "/bukti")
            .file(new MockMultipartFile("buktiBayar", "bukti.pdf", "application/pdf", ContohBerkas.pdf("BUKTI TRANSFER")))).andExpect(status().is3xxRedirection());
        assertThat(sql.queryForMap("select status, diunggah_oleh from bukti_bayar where tagihan_id = ?", t.id())).containsEntry("status", "MENUNGGU").containsEntry("diunggah_oleh", "cs");
    }
}
