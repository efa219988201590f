package id.laju.penawaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.layanan.LayananService;
import id.laju.layanan.PilihanParameter;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import id.laju.umum.Terbilang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The paths of the model {@code penawaran} for work at the customer's site. */
@LajuTest
class PenawaranDiLokasiTest {

    private static final BigDecimal LUAR = new BigDecimal(4_050_000);

    @Autowired MockMvc web;
    @Autowired AlurPenawaran alur;
    @Autowired ContohPermohonan contoh;
    @Autowired PenawaranService penawaran;
    @Autowired SusunanService susunan;
    @Autowired RincianOrderService rincian;
    @Autowired JawabanService jawaban;
    @Autowired PermohonanService permohonan;
    @Autowired KajiUlangService tinjauan;
    @Autowired LayananService layanan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Korelasi korelasi;
    @Autowired Orang orang;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;

    private long mulai(int banyakSampel) {
        return alur.mulai(contoh.ajukanDiLokasi(ContohPermohonan.SATKER, "pengujian", banyakSampel));
    }

    private Kasus kasus(long id) {
        return kasus.ambil(alur.kasus(id));
    }

    private void susun(long id, Map<String, Object> isian) {
        orang.selesaikan("kerjasama", alur.kasus(id), "susunPenawaran", isian);
    }

    private JsonNode lihat(String siapa, long id, String tugas) {
        return orang.lihat(siapa, orang.tugas(alur.kasus(id), tugas));
    }

    private String pintu(long id, String sisa) {
        return "/loket/" + alur.pelanggan() + "/portal/permohonan/" + id + sisa;
    }

    private int buka(String siapa, MockHttpServletRequestBuilder minta) throws Exception {
        return web.perform(minta.with(user(akun.loadUserByUsername(siapa))).with(csrf()).header("Accept", "text/html")).andReturn().getResponse().getStatus();
    }

    private MockHttpServletRequestBuilder sampelBaru(long id) {
        LocalDate hari = LocalDate.now();
        long produk = layanan.produk(ContohPermohonan.SATKER).stream().filter(p -> p.nama().equals(ContohPermohonan.PRODUK)).findFirst().orElseThrow().id();
        long standar = layanan.standar(ContohPermohonan.SATKER, produk, hari).stream().filter(s -> s.kode().equals(ContohPermohonan.STANDAR)).findFirst().orElseThrow().id();
        var minta = multipart(pintu(id, "/sampel/baru"));
        minta.param("produk", String.valueOf(produk)).param("standar", String.valueOf(standar)).param("namaId", "Air limbah titik 1").param("versi", String.valueOf(permohonan.ambil(id).versi()));
        layanan.kelompokParameter(ContohPermohonan.SATKER, produk, standar, hari).stream().flatMap(k -> k.isi().stream()).filter(PilihanParameter::bisaDipilih).limit(2)
            .forEach(p -> minta.param("parameter", String.valueOf(p.id())));
        return minta;
    }

    private long sampaiSurat(long id) {
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        alur.latar(alur.kasus(id));
        return penawaran.terakhir(id).orElseThrow().id();
    }

    @Test
    @Tag("INS-001")
    @Tag("INS-002")
    @Tag("INS-003")
    @Tag("INS-004")
    @Tag("QUO-012")
    void kerjasamaCompletesWhatWasAskedForInWordsAndCsMakesTheOrderInDetail() throws Exception {
        long id = mulai(0);
        String k = alur.kasus(id);
        assertThat(kasus.terbuka(k)).singleElement().satisfies(l -> assertThat(l.peran()).isEqualTo("kerjasama"));
        assertThat(kasus(id).status()).isEqualTo("Sedang Diproses");
        assertThat(lihat("kerjasama", id, "susunPenawaran").at("/lokasi/kota").asText()).isEqualTo("Cirebon");
        assertThatThrownBy(() -> susun(id, AlurPenawaran.susunan())).isInstanceOf(IsianKeliru.class).hasMessageContaining("Tambahkan paling sedikit satu sampel");

        assertThat(buka("kerjasama", sampelBaru(id))).isEqualTo(302);
        assertThat(permohonan.sampel(id)).hasSize(1);
        assertThat(permohonan.jejak(id)).anySatisfy(j -> assertThat(j.oleh() + " " + j.rincian()).contains("kerjasama ", "Sampel baru", "oleh Kerjasama untuk PT Argon Mulia"));
        susun(id, AlurPenawaran.susunan());
        assertThat(lihat("cs", id, "periksaPermohonan").at("/biaya/0/lengkap").asText()).isEqualTo("Transport: Kereta Jakarta-Cirebon pp");
        orang.selesaikan("cs", k, "periksaPermohonan", AlurPenawaran.terima());
        JsonNode ketua = lihat("ketua", id, "setujuiTarif");
        assertThat(ketua.at("/totalLuar").decimalValue()).isEqualByComparingTo(LUAR);
        assertThat(ketua.at("/luar")).hasSize(4);
        assertThat(ketua.at("/baris")).hasSize(2);
        orang.selesaikan("ketua", k, "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of()));
        alur.latar(k);

        Penawaran p = penawaran.terakhir(id).orElseThrow();
        String surat = BacaPdf.teks(dokumen.isi(p.dokumenId())).replaceAll("\\s+", " ");
        assertThat(surat).contains("Jalan Pelabuhan No. 1, Cirebon", "Transport: Kereta", "Cirebon pp", "1.200.000", "4.050.000", "bukan PNBP", "Penyedia tiket dan hotel", "Dipesan pelanggan sendiri",
            "Terbilang: " + Terbilang.rupiah(p.total()), Rupiah.angka(p.total()));
        String halaman = web.perform(get("/portal/penawaran/" + p.id()).with(user(akun.loadUserByUsername("argonmulia3508")))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("Biaya yang Anda tanggung", "Rp 4.050.000", "Rp 1.200.000", "Penyedia tiket dan hotel", Rupiah.tulis(p.total())).doesNotContain("??");

        assertThat(sql.queryForObject("select teks from surat_keluar where kunci like ? limit 1", String.class, "penawaran/" + p.id() + "/%")).contains("Rp 4.050.000", "bukan PNBP");
        jawaban.setuju(p.id(), alur.pelanggan(), AlurPenawaran.PELANGGAN);
        assertThat(kasus(id).status()).isEqualTo("Billing Sedang Diproses");
        assertThat(kasus.terbuka(k)).singleElement().satisfies(l -> assertThat(l.peran()).isEqualTo("cs"));
        assertThat(lihat("cs", id, "rincianOrder").at("/totalLuar").decimalValue()).isEqualByComparingTo(LUAR);
        String hari = LocalDate.now().plusDays(25).toString();
        assertThatThrownBy(() -> orang.selesaikan("cs", k, "rincianOrder", Map.of("mulai", "2026-01-02", "kontakNama", " ", "kontakWa", "12", "diperiksa", false)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("mulai", "kontakNama", "kontakWa", "diperiksa"));
        orang.selesaikan("cs", k, "rincianOrder", Map.of("mulai", hari, "kontakNama", "Rudi", "kontakWa", "081234567001", "catatan", "Lewat pos 2", "diperiksa", true));
        assertThat(rincian.cari(id).orElseThrow()).satisfies(r -> assertThat(r.mulai()).isEqualTo(hari), r -> assertThat(r.catatan()).isEqualTo("Lewat pos 2"));
        assertThat(kasus(id).selesai()).isNotNull();
        assertThat(kasus.linimasa(k)).filteredOn(l -> l.keputusan() != null).extracting(l -> l.frasa() + " " + l.keputusan())
            .containsExactly("susunPenawaran lengkap", "periksaPermohonan terima", "setujuiTarif setuju", "konfirmasiPenawaran setuju");
    }

    @Test
    @Tag("INS-002")
    void theHeadOfTheTeamSendsItBackToKerjasama() {
        long id = mulai(1);
        susun(id, AlurPenawaran.susunan());
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Uang harian terlalu tinggi"));
        assertThat(orang.tugas(alur.kasus(id), "periksaPermohonan")).isNull();
        JsonNode form = lihat("kerjasama", id, "susunPenawaran");
        assertThat(form.at("/catatanKetua").asText()).isEqualTo("Uang harian terlalu tinggi");
        assertThat(form.at("/biaya")).as("what was typed is there again").hasSize(4);
        susun(id, Map.of("keputusan", "lengkap", "biaya", List.of()));
        sampaiSurat(id);
        assertThat(penawaran.semua(id)).extracting(Penawaran::status).containsExactly(StatusPenawaran.BATAL, StatusPenawaran.TERBIT);
        assertThat(RincianBiaya.dari(penawaran.baris(penawaran.terakhir(id).orElseThrow().id())).luar()).isEmpty();
    }

    @Test
    @Tag("INS-002")
    void csLetsKerjasamaPutItTogetherAgain() {
        long id = mulai(1);
        susun(id, AlurPenawaran.susunan());
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "susun"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Kerjasama");
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "susun", "catatanKerjasama", "Jumlah titik belum sesuai"));
        assertThat(lihat("kerjasama", id, "susunPenawaran").at("/terakhir/kembaliCatatan").asText()).isEqualTo("Jumlah titik belum sesuai");
        assertThat(tinjauan.kajiUlangTerakhir(id)).as("nothing was judged").isEmpty();
    }

    @Test
    @Tag("INS-002")
    void whatCannotBeOfferedIsAskedOfTheCustomerAndComesBackToKerjasama() {
        long id = mulai(0);
        assertThatThrownBy(() -> susun(id, Map.of("keputusan", "serahkan"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Jelaskan kepada CS");
        susun(id, Map.of("keputusan", "serahkan", "catatan", "Titik sampling belum jelas"));
        assertThat(lihat("cs", id, "periksaPermohonan").at("/susunan/catatan").asText()).isEqualTo("Titik sampling belum jelas");
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima())).isInstanceOf(IsianKeliru.class).hasMessageContaining("Kerjasama belum menyusun");
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "perbaiki", "kajiUlang", AlurPenawaran.kajiUlang(null),
            "catatan", List.of(Map.of("bidang", "lokasi", "catatan", "Sebutkan titik samplingnya"))));
        alur.latar(alur.kasus(id));
        assertThat(korelasi.kirim("laju.permohonan.diperbaiki", alur.kasus(id), Map.of(), Map.of())).isTrue();
        assertThat(orang.tugas(alur.kasus(id), "susunPenawaran")).isNotNull();
    }

    @Test
    void aRequestThatCannotBeDoneEndsWithTheReasonOfCs() {
        long id = mulai(0);
        susun(id, Map.of("keputusan", "serahkan", "catatan", "Lokasi tidak terjangkau"));
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "tolak", "alasan", "Lokasi di luar wilayah balai", "kajiUlang", AlurPenawaran.kajiUlang("KEMAMPUAN")));
        alur.latar(alur.kasus(id));
        assertThat(permohonan.ambil(id).ditolakAlasan()).isEqualTo("Lokasi di luar wilayah balai");
        assertThat(kasus(id).selesai()).isNotNull();
    }

    @Test
    @Tag("INS-003")
    void theCustomerDoesNotAgreeOrDoesNotAnswer() {
        long ditolak = mulai(1);
        susun(ditolak, AlurPenawaran.susunan());
        jawaban.batal(sampaiSurat(ditolak), alur.pelanggan(), AlurPenawaran.PELANGGAN, "Biaya perjalanan terlalu tinggi");
        assertThat(kasus(ditolak).selesai()).isNotNull();
        assertThat(rincian.cari(ditolak)).isEmpty();
        long lewat = mulai(1);
        susun(lewat, AlurPenawaran.susunan());
        long penawaranId = sampaiSurat(lewat);
        alur.timer(alur.kasus(lewat), "boundaryEvent_penawaranLewat");
        alur.latar(alur.kasus(lewat));
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.LEWAT);
        assertThat(kasus(lewat).selesai()).isNotNull();
    }

    @Test
    void whatTheCustomerChangesToTheBalaiNeedsNoKerjasamaAnyMore() {
        long id = mulai(1);
        Map<String, Object> isian = new HashMap<>(AlurPenawaran.susunan());
        isian.putAll(Map.of("keputusan", "serahkan", "catatan", "Lebih murah bila dikirim"));
        susun(id, isian);
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "perbaiki", "kajiUlang", AlurPenawaran.kajiUlang(null),
            "catatan", List.of(Map.of("bidang", "asalContoh", "catatan", "Dapat dikirim saja"))));
        alur.latar(alur.kasus(id));
        sql.update("update permohonan set asal_contoh = 'BAWA_SENDIRI' where id = ?", id);
        korelasi.kirim("laju.permohonan.diperbaiki", alur.kasus(id), Map.of(), Map.of());
        assertThat(orang.tugas(alur.kasus(id), "susunPenawaran")).isNull();
        assertThatThrownBy(() -> orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "susun", "catatanKerjasama", "x"))).isInstanceOf(IsianKeliru.class);
        long penawaranId = sampaiSurat(id);
        assertThat(RincianBiaya.dari(penawaran.baris(penawaranId)).luar()).as("nobody travels").isEmpty();
        jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN);
        assertThat(kasus(id).selesai()).as("no order in detail").isNotNull();
    }

    @Test
    @Tag("INS-002")
    void theDoorOfKerjasamaLeadsToTheItemsAloneAndOnlyWhileItHasTheTask() throws Exception {
        long id = mulai(1);
        assertThat(buka("kerjasama", get(pintu(id, "/sampel")))).isEqualTo(200);
        for (String sisa : List.of("/data", "/periksa", "", "/salin")) {
            assertThat(buka("kerjasama", get(pintu(id, sisa)))).as(sisa).isIn(403, 404, 405);
        }
        for (String sisa : List.of("/ajukan", "/batal", "/data", "/perbaikan", "/hapus", "/salin")) {
            assertThat(buka("kerjasama", post(pintu(id, sisa)).param("alasan", "x").param("versi", "0"))).as("POST " + sisa).isIn(403, 404, 405);
        }
        for (String sisa : List.of("penawaran/1", "tagihan", "lhu", "permohonan")) {
            assertThat(buka("kerjasama", get("/loket/" + alur.pelanggan() + "/portal/" + sisa))).as(sisa).isIn(403, 404);
        }
        for (String lain : List.of("kerjasama.ptk", "sampling", "analis", "bendahara", "ketua")) {
            assertThat(buka(lain, get(pintu(id, "/sampel")))).as(lain).isIn(403, 404);
        }
        assertThat(buka("cs", get(pintu(id, "/sampel")))).as("to CS it is submitted and closed").isEqualTo(302);
        long diBalai = alur.mulai();
        assertThat(buka("kerjasama", get(pintu(diBalai, "/sampel")))).as("not its work").isEqualTo(404);
        susun(id, AlurPenawaran.susunan());
        assertThat(buka("kerjasama", get(pintu(id, "/sampel")))).isEqualTo(404);
        int sebelum = permohonan.sampel(id).size();
        buka("kerjasama", sampelBaru(id));
        assertThat(permohonan.sampel(id)).as("handed over").hasSize(sebelum);
    }

    @Test
    void theDoorIsOpenAlsoWhenNoneOfTheCustomersPeopleMayComeAnyMore() throws Exception {
        long id = mulai(1);
        List<Long> aktif = sql.queryForList("select id from pengguna where pelanggan = ? and aktif", Long.class, alur.pelanggan());
        try {
            sql.update("update pengguna set aktif = false where pelanggan = ?", alur.pelanggan());
            assertThat(buka("kerjasama", get(pintu(id, "/sampel")))).isEqualTo(200);
            assertThat(buka("kerjasama.ptk", get(pintu(id, "/sampel")))).isIn(403, 404);
        } finally {
            aktif.forEach(x -> sql.update("update pengguna set aktif = true where id = ?", x));
        }
    }

    @Test
    void theListOfTheOfficeIsSearchedSortedAndClosedToOthers() throws Exception {
        long id = mulai(1);
        susun(id, AlurPenawaran.susunan());
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        String nomor = permohonan.ambil(id).praOrder();
        for (String siapa : List.of("kerjasama", "cs", "ketua")) {
            assertThat(web.perform(get("/kelola/di-lokasi?urut=mulai&turun=true&ukuran=100&cari=" + nomor).with(user(akun.loadUserByUsername(siapa)))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString()).as(siapa).contains(nomor, "Cirebon", "Rp 4.050.000", "Setujui tarif", "Sampling");
        }
        for (String urut : List.of("diajukan", "pelanggan", "kota", "status", "aneh")) {
            assertThat(buka("kerjasama", get("/kelola/di-lokasi?semua=true&urut=" + urut))).as(urut).isEqualTo(200);
        }
        assertThat(web.perform(get("/kelola/di-lokasi?ukuran=100&cari=" + nomor).with(user(akun.loadUserByUsername("kerjasama.ptk")))).andReturn().getResponse().getContentAsString()).doesNotContain("Cirebon");
        for (String lain : List.of("bendahara", "analis", "penyelia", "admin")) {
            assertThat(buka(lain, get("/kelola/di-lokasi"))).as(lain).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({"jenis,", "uraian,''", "satuan,''", "banyak,0", "banyak,2.5", "banyak,", "harga,0", "harga,-5", "harga,1.5", "harga,"})
    void aCostThatIsNotCompleteIsNamedAtItsField(String bidang, String isi) {
        long id = mulai(1);
        Map<String, Object> salah = new HashMap<>(AlurPenawaran.biaya("TRANSPORT", "Kereta", "kali", 1, 100_000));
        salah.put(bidang, isi);
        assertThatThrownBy(() -> susun(id, Map.of("keputusan", "lengkap", "penerima", "Penyedia", "caraBayar", "Tunai", "biaya", List.of(salah))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("biaya.0." + bidang));
        assertThatThrownBy(() -> susun(id, Map.of("keputusan", "lengkap", "biaya", List.of(AlurPenawaran.biaya("TRANSPORT", "Kereta", "kali", 1, 100_000)))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("penerima", "caraBayar"));
        assertThat(susunan.terakhir(id)).isEmpty();
    }

    /** Whatever costs are borne beside the tariff, the sum on the billing code is that of the list of tariffs and of what the head of the team adds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    @Tag("INS-005")
    void borneCostsNeverReachTheSumOfThePnbp(long benih) {
        Random acak = new Random(benih);
        long id = mulai(1 + acak.nextInt(3));
        List<Map<String, Object>> biaya = new ArrayList<>();
        BigDecimal luar = BigDecimal.ZERO;
        for (int i = acak.nextInt(6); i >= 0; i--) {
            int banyak = 1 + acak.nextInt(20);
            long harga = 1 + acak.nextInt(5_000_000);
            biaya.add(AlurPenawaran.biaya(JenisBiaya.values()[acak.nextInt(4)].name(), "Biaya " + i, "kali", banyak, harga));
            luar = luar.add(BigDecimal.valueOf(banyak * harga));
        }
        susun(id, Map.of("keputusan", "lengkap", "penerima", "Penyedia", "caraBayar", "Langsung", "biaya", biaya));
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        BigDecimal tarif = sql.queryForObject("select sum(harga * banyak) from penawaran_baris b join penawaran q on q.id = b.penawaran_id where q.permohonan_id = ? and b.jenis = 'PARAMETER'", BigDecimal.class, id);
        long khusus = acak.nextInt(100_000) + 1L;
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan", List.of(
            Map.of("jenis", "KHUSUS", "uraian", "Tarif khusus", "dasar", "Permenperin 19/2021", "jumlah", khusus), Map.of("jenis", "LUAR", "uraian", "Parkir", "dasar", "Kuitansi", "jumlah", 5_000))));
        Penawaran p = penawaran.terakhir(id).orElseThrow();
        RincianBiaya rinci = RincianBiaya.dari(penawaran.baris(p.id()));
        assertThat(p.total()).isEqualByComparingTo(tarif.add(BigDecimal.valueOf(khusus))).isEqualByComparingTo(rinci.total());
        assertThat(rinci.totalLuar()).isEqualByComparingTo(luar.add(BigDecimal.valueOf(5_000)));
        assertThat(rinci.luar()).hasSize(biaya.size() + 1);
    }
}
