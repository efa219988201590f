package id.laju.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Every path of the model {@code penerbitan-sertifikat}. */
@LajuTest
class PenerbitanSertifikatTest {

    private static final AtomicInteger DIPINDAI = new AtomicInteger();

    @Autowired AlurPenawaran penawaran;
    @Autowired PermohonanService permohonan;
    @Autowired TerbitService terbit;
    @Autowired TerbitMapper mapper;
    @Autowired SertifikatService sertifikat;
    @Autowired KeadaanSertifikatService keadaanService;
    @Autowired SertifikatLamaService lamaService;
    @Autowired DokumenService dokumen;
    @Autowired ContohLhu kunci;
    @Autowired SuratTte tte;
    @Autowired SiapaBekerja siapa;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService mesinPekerjaan;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired HasilSertifikat hasil;
    @Autowired KeteranganGugur keterangan;
    @Autowired LingkupService lingkup;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;
    private String proses;
    private Permohonan p;

    private void mulai() {
        diputuskan();
        terbitkan();
    }

    private void diputuskan() {
        long id = penawaran.disetujui(null);
        sql.update("update permohonan set layanan = 'sertifikasi-produk', dipesan = ?, nomor_order = ? where id = ?", Timestamp.from(jam.instant()), "ORD-SRT-" + id, id);
        sql.update("insert into sertifikasi (permohonan_id, skema, produk_sertifikasi_id, ttd_nama, ttd_jabatan, telepon, surel) select ?, 'TIPE_5', min(id), 'Gunawan Prasetyo', 'Direktur Utama', '(021) 5550 3508', "
            + "'kontak@argonmulia.example.id' from produk_sertifikasi where acuan = 'SNI 7276:2014' and satker = 'bbspjikfk'", id);
        sql.update("insert into merek (permohonan_id, urutan, merek, nama_produk, tipe, milik_sendiri) values (?, 1, 'Argon Tank', '<p>Tangki air</p>', 'AT-500', true)", id);
        p = permohonan.ambil(id);
    }

    private void terbitkan() {
        proses = mesin.startProcessInstanceByKey("penerbitan-sertifikat", p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId())).getId();
        penawaran.latar(p.kasus());
    }

    @AfterEach
    void bereskan() {
        if (proses != null && mesin.createProcessInstanceQuery().processInstanceId(proses).count() > 0) {
            mesin.deleteProcessInstance(proses, "akhir uji");
        }
        mapper.milik(p.id()).forEach(s -> mesin.createProcessInstanceQuery().processInstanceBusinessKeyLike("%/SRT-" + s.id() + "-%").rootProcessInstances().list()
            .forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji")));
    }

    private Sertifikat ini() {
        return mapper.milik(p.id()).get(0);
    }

    private void siapkan() {
        orang.selesaikan("adminsert", p.kasus(), "siapkanSertifikat", Map.of("produk", "Tangki air silinder vertikal", "pimpinan", "Gunawan Prasetyo"));
    }

    private void tandatangani() {
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiSertifikat").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        penawaran.latar(p.kasus());
    }

    private void ditolak(String oleh, String frasa, Map<String, Object> isian, String bidang) {
        assertThatThrownBy(() -> orang.selesaikan(oleh, p.kasus(), frasa, isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    private static String teks(byte[] pdf) {
        return BacaPdf.teks(pdf).replaceAll("\\s+", " ");
    }

    @Test
    @Tag("CRT-063")
    @Tag("CRT-065")
    @Tag("CRT-067")
    @Tag("CRT-069")
    @Tag("CRT-073")
    @Tag("NUM-010")
    void numberedSignedWithItsAnnexReleasedAndFetched() throws Exception {
        mulai();
        ditolak("adminsert", "siapkanSertifikat", Map.of("produk", " "), "produk");
        assertThat(ini().nomor()).as("the number is taken last").isNull();
        siapkan();
        Sertifikat s = ini();
        LocalDate hari = LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
        assertThat(s.nomor()).matches("R/\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(s.berakhir()).isEqualTo(hari.plusYears(4).minusDays(1));
        assertThat(orang.tugas(p.kasus(), "tandatanganiSertifikat").getAssignee()).isEqualTo("kepala");
        ditolak("kepala", "tandatanganiSertifikat", Map.of("keputusan", "ditandatangani"), "sandi");
        tandatangani();
        assertThat(terbit.dokumen(s.id())).allSatisfy(d -> assertThat(dokumen.ambil(d).status()).as("both with one passphrase").isEqualTo(StatusDokumen.DITANDATANGANI));
        ditolak("cs", "periksaSertifikat", Map.of(), "keputusan");
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        penawaran.latar(p.kasus());
        s = ini();
        String nomor = s.nomor();
        assertThat(s.keadaan()).isEqualTo(KeadaanSertifikat.AKTIF);
        assertThat(teks(dokumen.isi(s.dokumenId()))).contains("SERTIFIKAT KESESUAIAN", s.nomor(), "PT Argon Mulia", "Tangki air silinder vertikal", "SNI 7276:2014", "Argon Tank",
            "Skema sertifikasi", "Diterbitkan di", "berlaku selama standar dan sistem mutu yang mendasarinya tidak berubah", "Berlaku sampai", Tanggal.panjang(s.berakhir()), "Kepala Balai");
        assertThat(teks(dokumen.isi(s.lampiranId()))).contains("LAMPIRAN SERTIFIKAT", "AT-500", "Gunawan Prasetyo", "(021) 5550 3508");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "sertifikat/" + s.id() + "/terbit/%")).isNotEmpty().allMatch(t -> t.contains("sudah terbit") && t.contains(nomor) && t.contains("/portal/sertifikat"));
        assertThat(mesin.createProcessInstanceQuery().processInstanceId(proses).count()).isZero();
        long id = s.id();
        assertThatThrownBy(() -> sql.update("update sertifikat set produk = 'Lain' where id = ?", id)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from sertifikat_merek where sertifikat_id = ?", id)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(web.tanpaMasuk(get("/publik/sertifikat").param("cari", s.nomor())).andReturn().getResponse().getContentAsString()).contains("Argon Tank");
        var saya = akun.loadUserByUsername("argonmulia3508");
        assertThat(web.kirim(saya, get("/portal/sertifikat").param("cari", s.nomor())).andReturn().getResponse().getContentAsString()).contains(s.nomor(), "/portal/sertifikat/" + id + "/lampiran");
        assertThat(web.kirim(saya, get("/portal/sertifikat/" + id + "/unduh")).andReturn().getResponse().getRedirectedUrl()).as("after the survey").isEqualTo("/portal/survei/" + p.id());
        tidakAda("argonmulia3508", "/portal/kasus/" + p.id() + "/dokumen/" + s.dokumenId());
        tidakAda("kapuassegar4088", "/portal/sertifikat/" + id + "/unduh");
        tidakAda("kapuassegar4088", "/portal/sertifikat/" + id + "/lampiran");
    }

    private void tidakAda(String siapa, String alamat) throws Exception {
        assertThat(web.kirim(akun.loadUserByUsername(siapa), get(alamat)).andReturn().getResponse().getStatus()).as(alamat).isEqualTo(404);
    }

    private String dipindai(UUID d) throws Exception {
        return web.tanpaMasuk(get("/verifikasi/" + dokumen.ambil(d).kodeVerifikasi()).with(r -> {
            r.setRemoteAddr("10.9.0." + DIPINDAI.incrementAndGet());
            return r;
        })).andReturn().getResponse().getContentAsString();
    }

    private void nyatakan(KeadaanSertifikat keadaan) {
        keadaanService.nyatakan(p.satker(), ini().id(), keadaan, ini().terbit(), "Surveilan tidak dilaksanakan", "B/12/2026", "adminsert");
    }

    @Test
    void aRenewalTakesThePlaceOfTheOldOne() throws Exception {
        mulai();
        String nomor = "R/" + p.id() + "/LAMA/2023";
        long lama = lamaService.catat(p.satker(), null, new IsianSertifikat(nomor, "argonmulia3508", "TIPE_5", null, "PT Argon Mulia", "Jalan Industri 1", null, null, "Tangki air", "SNI 7276:2014", null, null,
            LocalDate.parse("2023-04-18"), null, null), "lama.pdf", ContohBerkas.pdf("lama"), "adminsert");
        sql.update("update sertifikasi set kegiatan = 'ULANG', sertifikat_lama = ? where permohonan_id = ?", nomor.toLowerCase(), p.id());
        siapkan();
        assertThat(sertifikat.ambil(p.satker(), lama).keadaan()).as("until the new one is out").isEqualTo(KeadaanSertifikat.AKTIF);
        tandatangani();
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        penawaran.latar(p.kasus());
        assertThat(ini().menggantikanId()).isEqualTo(lama);
        assertThat(sertifikat.ambil(p.satker(), lama).keadaan()).isEqualTo(KeadaanSertifikat.DIGANTI);
        assertThat(sertifikat.riwayat(lama).get(0).dasar()).isEqualTo(ini().nomor());
        assertThat(sql.queryForList("select hasil from pemeliharaan_sertifikat where sertifikat_id = ?", String.class, lama)).as("its life ends with it").containsExactly("BERAKHIR");
        assertThat(sql.queryForList("select kegiatan from pemeliharaan_sertifikat where sertifikat_id = ? and hasil is null", String.class, ini().id())).as("and that of the new one has begun").containsExactly("SURVEILAN");
    }

    /** A certificate with two packings of one brand, and a surveillance that adds a third. @return id of the certificate */
    private long menambahMerek(LocalDate dulu) {
        diputuskan();
        String nomor = "R/" + p.id() + "/TAMBAH";
        long lama = lamaService.catat(p.satker(), null, new IsianSertifikat(nomor, "argonmulia3508", "TIPE_5", null, "PT Argon Mulia", "Jalan Industri 1", null, null, "Tangki air", "SNI 7276:2014", null, "B/SPK-" + p.id(),
            dulu, null, "Argon Lama; Tangki air; AL-100\nArgon Tank; Tangki air; AT-100\nargon tank; Tangki  air; AT-500"), "lama.pdf", ContohBerkas.pdf("lama"), "adminsert");
        sql.update("update sertifikasi set kegiatan = 'SURVEILAN', tambah_merek = true, sertifikat_lama = ? where permohonan_id = ?", nomor, p.id());
        return lama;
    }

    private void nyatakan(long id, KeadaanSertifikat keadaan, LocalDate sejak) {
        keadaanService.nyatakan(p.satker(), id, keadaan, sejak, "Tanda SNI disalahgunakan", keadaan == KeadaanSertifikat.AKTIF ? null : "B/13", "adminsert");
    }

    private void siap() {
        siapkan();
        penawaran.latar(p.kasus());
        tandatangani();
    }

    private void rilis() {
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        penawaran.latar(p.kasus());
    }

    @Test
    @Tag("CRT-031")
    void aSurveillanceThatAddsBrandsIssuesItAnewForTheRestOfItsTime() throws Exception {
        LocalDate dulu = LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta")).minusYears(1);
        long lama = menambahMerek(dulu);
        sql.update("update sertifikat set spk_nomor = null where id = ?", lama);
        nyatakan(lama, KeadaanSertifikat.DIBEKUKAN, dulu.plusDays(1));
        terbitkan();
        sql.update("update sertifikat set spk_nomor = ? where id = ?", "B/SPK-" + p.id(), lama);
        assertThat(hasil.terbit(p.id())).as("while it is in the making").isFalse();
        ditolak("adminsert", "siapkanSertifikat", Map.of("produk", "Tangki air", "pimpinan", "Gunawan Prasetyo"), "produk");
        nyatakan(lama, KeadaanSertifikat.AKTIF, dulu.plusDays(2));
        assertThat(orang.lihat("adminsert", orang.tugas(p.kasus(), "siapkanSertifikat")).get("menambah").asText()).startsWith("R/" + p.id() + "/TAMBAH, berlaku sampai").endsWith("atas nama PT Argon Mulia");
        siap();
        assertThat(ini().berakhir()).as("no longer than the one before").isEqualTo(sertifikat.ambil(p.satker(), lama).berakhir());
        assertThat(ini().spkNomor()).as("under the same agreement, also when it is written down late").isEqualTo("B/SPK-" + p.id());
        nyatakan(lama, KeadaanSertifikat.DIBEKUKAN, dulu.plusDays(3));
        ditolak("cs", "periksaSertifikat", Map.of("keputusan", "rilis"), "keputusan");
        assertThat(orang.lihat("cs", orang.tugas(p.kasus(), "periksaSertifikat")).get("halangan").asText()).as("warned before").contains("R/" + p.id() + "/TAMBAH", "sekarang dibekukan");
        nyatakan(lama, KeadaanSertifikat.AKTIF, dulu.plusDays(4));
        rilis();
        assertThat(sertifikat.merek(ini().id())).as("those of before, and the new one; what is the same stands once").extracting(MerekSertifikat::merek, MerekSertifikat::jenis)
            .containsExactly(tuple("Argon Lama", "AL-100"), tuple("Argon Tank", "AT-100"), tuple("Argon Tank", "AT-500"));
        assertThat(teks(dokumen.isi(ini().lampiranId()))).contains("Argon Lama", "AT-100", "AT-500", "Menggantikan sertifikat nomor", "R/" + p.id() + "/TAMBAH");
        String dulunya = "R/" + p.id() + "/TAMBAH";
        assertThat(dipindai(ini().dokumenId())).as("behind the QR code, also of one that is only on paper").contains("Menggantikan sertifikat no.", dulunya, "/publik/sertifikat?cari=R%2F" + p.id()).doesNotContain("Memperbaiki dokumen", "??");
        assertThat(web.tanpaMasuk(get("/publik/sertifikat").param("cari", dulunya)).andReturn().getResponse().getContentAsString()).contains("Digantikan oleh sertifikat no.", ini().nomor());
        assertThat(web.tanpaMasuk(get("/publik/sertifikat").param("cari", ini().nomor()).param("lang", "en")).andReturn().getResponse().getContentAsString()).contains("Replaces certificate no.", dulunya);
        var saya = akun.loadUserByUsername("argonmulia3508");
        assertThat(web.kirim(saya, get("/portal/sertifikat").param("cari", dulunya)).andReturn().getResponse().getContentAsString()).contains("Digantikan oleh sertifikat no.", ini().nomor());
        assertThat(web.kirim(saya, get("/portal/sertifikat/" + ini().id() + "/penilaian")).andReturn().getResponse().getContentAsString()).contains("Menggantikan sertifikat no.", dulunya);
        assertThat(web.kirim(akun.loadUserByUsername("adminsert"), get("/kelola/sertifikat/" + lama)).andReturn().getResponse().getContentAsString()).contains("Digantikan oleh sertifikat no.", ini().nomor());
        assertThat(ini().menggantikanId()).isEqualTo(lama);
        assertThat(sertifikat.ambil(p.satker(), lama).keadaan()).isEqualTo(KeadaanSertifikat.DIGANTI);
        assertThat(web.tanpaMasuk(get("/publik/sertifikat").param("cari", ini().nomor())).andReturn().getResponse().getContentAsString()).contains("Argon Lama, Argon Tank");
        assertThat(sql.queryForList("select hasil from pemeliharaan_sertifikat where sertifikat_id = ?", String.class, lama)).containsExactly("BERAKHIR");
        assertThat(hasil.terbit(p.id())).isTrue();
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "sertifikat/" + ini().id() + "/terbit/%")).isNotEmpty().allMatch(t -> t.contains("menggantikan sertifikat nomor R/" + p.id() + "/TAMBAH"));
    }

    @Test
    void brandsThatLeaveTheScopeMeanwhileAreNotIssuedAgain() throws Exception {
        long lama = menambahMerek(LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta")).minusYears(1));
        terbitkan();
        siap();
        lingkup.kurangi(p.satker(), lama, List.of(1), ini().terbit(), "Tidak diproduksi lagi", "B/14", "adminsert");
        ditolak("cs", "periksaSertifikat", Map.of("keputusan", "rilis"), "keputusan");
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "kembali", "catatan", "Lingkupnya berubah"));
        siap();
        rilis();
        assertThat(sertifikat.merek(ini().id())).extracting(MerekSertifikat::merek).containsExactly("Argon Tank", "Argon Tank");
    }

    @Test
    void whatAddsBrandsToAnEndedOneIsGivenUpAndItsNumberAccountedFor() throws Exception {
        long lama = menambahMerek(LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta")).minusYears(1));
        terbitkan();
        siapkan();
        String nomor = ini().nomor();
        nyatakan(lama, KeadaanSertifikat.DICABUT, ini().terbit());
        JsonNode tanda = orang.lihat("kepala", orang.tugas(p.kasus(), "tandatanganiSertifikat"));
        assertThat(tanda.get("halangan").asText()).contains("dicabut sejak", "Kembalikan");
        assertThatThrownBy(this::tandatangani).as("nothing is signed").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        assertThat(dokumen.ambil(ini().dokumenId()).status()).isEqualTo(StatusDokumen.DRAF);
        orang.selesaikan("kepala", p.kasus(), "tandatanganiSertifikat", Map.of("keputusan", "kembalikan", "catatan", "Yang lama dicabut"));
        JsonNode siap = orang.lihat("adminsert", orang.tugas(p.kasus(), "siapkanSertifikat"));
        assertThat(siap.get("gugur").asText()).startsWith("sertifikat R/" + p.id() + "/TAMBAH dicabut sejak");
        assertThat(siap.get("alasanGugur").asText()).isEqualTo("Tanda SNI disalahgunakan (B/13)");
        assertThat(siap.get("menambah").isNull()).isTrue();
        ditolak("adminsert", "siapkanSertifikat", Map.of("produk", "Tangki air"), "produk");
        orang.selesaikan("adminsert", p.kasus(), "siapkanSertifikat", Map.of());
        penawaran.latar(p.kasus());
        assertThat(mesin.createProcessInstanceQuery().processInstanceId(proses).count()).isZero();
        assertThat(ini().keadaan()).isEqualTo(KeadaanSertifikat.BATAL);
        assertThat(sql.queryForObject("select alasan_batal from nomor_register where nomor = ?", String.class, nomor)).isEqualTo("Sertifikat yang mereknya ditambah sudah berakhir");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "sertifikat/" + ini().id() + "/gugur/%")).as("the customer hears of it").isNotEmpty()
            .allMatch(t -> t.contains("tidak diterbitkan") && t.contains("R/" + p.id() + "/TAMBAH dicabut sejak"));
        assertThat(keterangan.untuk(p)).as("and reads it on the page of the order").hasValueSatisfying(k -> assertThat(k.isi()).isEqualTo("R/" + p.id() + "/TAMBAH"));
        assertThat(web.buka("adminsert", "/kelola/sertifikat/" + ini().id()).andReturn().getResponse().getContentAsString()).contains("Tidak diterbitkan.");
    }

    @Test
    void whatChangedBetweenTheCheckAndTheReleaseIsPreparedAgain() throws Exception {
        long lama = menambahMerek(LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta")).minusYears(1));
        terbitkan();
        siap();
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        nyatakan(lama, KeadaanSertifikat.DICABUT, ini().terbit());
        penawaran.latar(p.kasus());
        JsonNode lagi = orang.lihat("adminsert", orang.tugas(p.kasus(), "siapkanSertifikat"));
        assertThat(lagi.get("catatan").asText()).as("who prepares it reads why").contains("R/" + p.id() + "/TAMBAH dicabut");
        assertThat(ini().dirilis()).isNull();
        assertThat(lagi.get("gugur").isNull()).isFalse();
    }

    @Test
    void whatTheRequestNamesAndLeftTheScopeSinceIsNotIssuedAgain() throws Exception {
        long lama = menambahMerek(LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta")).minusYears(1));
        sql.update("insert into merek (permohonan_id, urutan, merek, nama_produk, tipe, milik_sendiri) values (?, 2, 'Argon Lama', '<p>Tangki air</p>', 'AL-100', true)", p.id());
        terbitkan();
        siap();
        lingkup.kurangi(p.satker(), lama, List.of(1), ini().terbit(), "Tidak diproduksi lagi", "B/14", "adminsert");
        ditolak("cs", "periksaSertifikat", Map.of("keputusan", "rilis"), "keputusan");
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "kembali", "catatan", "Lingkupnya berubah"));
        siap();
        rilis();
        assertThat(sertifikat.merek(ini().id())).extracting(MerekSertifikat::merek).containsExactly("Argon Tank", "Argon Tank");
    }

    @Test
    void whatTookThePlaceOfAnAccountlessOneIsNotTakenFromItsHolder() throws Exception {
        long lama = menambahMerek(LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta")).minusYears(1));
        long baru = lamaService.catat(p.satker(), null, new IsianSertifikat("R/" + p.id() + "/BARU", null, "TIPE_5", null, "PT Lain", "Jalan Industri 2", null, null, "Tangki air", "SNI 7276:2014", null, null,
            LocalDate.parse("2025-04-18"), null, null), "lama.pdf", ContohBerkas.pdf("lama"), "adminsert");
        sql.update("update sertifikat set pelanggan_id = null, keadaan = 'DIGANTI' where id = ?", lama);
        sql.update("update sertifikat set pelanggan_id = (select pelanggan from pengguna where username = 'kapuassegar4088'), menggantikan_id = ? where id = ?", lama, baru);
        assertThat(mapper.diperluas(p.id())).isEmpty();
        sql.update("update sertifikat set pelanggan_id = ? where id = ?", p.pelangganId(), baru);
        assertThat(mapper.diperluas(p.id())).map(Sertifikat::id).contains(baru);
        sql.update("update permohonan set layanan = 'sertifikasi-sistem-manajemen' where id = ?", p.id());
        assertThat(mapper.diperluas(p.id())).as("a certificate of another service").isEmpty();
    }

    @Test
    void theNewPeriodBeginsWithTheRelease() {
        mulai();
        siap();
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        assertThat(mesin.createExecutionQuery().processInstanceId(proses).activityId("serviceTask_pastikanSertifikatLama").count()).isEqualTo(1);
        String kerja = mesinPekerjaan.createJobQuery().processInstanceId(proses).singleResult().getId();
        mesinPekerjaan.executeJob(kerja);
        assertThat(mesin.createExecutionQuery().processInstanceId(proses).activityId("serviceTask_beritahuSertifikat").count()).as("the mail is still to come").isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from pemeliharaan_sertifikat where sertifikat_id = ?", Long.class, ini().id())).isEqualTo(1);
    }

    @Test
    void theCertificateOfSomebodyElseStaysAsItIs() throws Exception {
        mulai();
        String nomor = "R/" + p.id() + "/ORANG-LAIN/2023";
        long lain = lamaService.catat(p.satker(), null, new IsianSertifikat(nomor, null, "TIPE_5", null, "PT Lain", "Jalan Industri 2", null, null, "Tangki air", "SNI 7276:2014", null, null,
            LocalDate.parse("2023-04-18"), null, null), "lama.pdf", ContohBerkas.pdf("lama"), "adminsert");
        sql.update("update sertifikat set pelanggan_id = (select pelanggan from pengguna where username = 'kapuassegar4088') where id = ?", lain);
        sql.update("update sertifikasi set kegiatan = 'ULANG', sertifikat_lama = ? where permohonan_id = ?", nomor, p.id());
        siapkan();
        tandatangani();
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        penawaran.latar(p.kasus());
        assertThat(ini().menggantikanId()).as("whose number the customer typed is not his").isNull();
        assertThat(sertifikat.ambil(p.satker(), lain).keadaan()).isEqualTo(KeadaanSertifikat.AKTIF);
    }

    @Test
    @Tag("DOC-005")
    void theQrCodesOfCertificateAndAnnexSayWhatTheRegisterSaysToday() throws Exception {
        mulai();
        siapkan();
        tandatangani();
        assertThat(dipindai(ini().dokumenId())).contains("Belum diterbitkan").doesNotContain("/publik/sertifikat?cari");
        UUID depan = ini().dokumenId();
        UUID belakang = ini().lampiranId();
        sql.update("update dokumen set contoh = false where id = ?", depan);
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "rilis"));
        penawaran.latar(p.kasus());
        assertThat(dipindai(depan)).contains("Asli dan berlaku", "/publik/sertifikat?cari=R%2F").doesNotContain("??");
        assertThat(dipindai(belakang)).as("signed with a demo key").contains("CONTOH - TIDAK SAH");
        nyatakan(KeadaanSertifikat.DIBEKUKAN);
        String hari = Tanggal.panjang(ini().terbit());
        assertThat(dipindai(depan)).contains("<strong>Dibekukan</strong>", "Dibekukan sejak", hari).doesNotContain("masih berlaku", "Surveilan");
        assertThat(dipindai(belakang)).contains("<strong>Dibekukan</strong>");
        nyatakan(KeadaanSertifikat.AKTIF);
        assertThat(dipindai(depan)).contains("Asli dan berlaku").doesNotContain("Dibekukan");
        nyatakan(KeadaanSertifikat.LINGKUP_DIKURANGI);
        assertThat(dipindai(depan)).contains("Asli dan berlaku, lingkup dikurangi", "Lingkup dikurangi sejak");
        ClockUtil.setCurrentTime(Date.from(ini().berakhir().plusDays(1).atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
        try {
            assertThat(dipindai(depan)).contains("<strong>Kedaluwarsa</strong>", "Tidak berlaku sejak", Tanggal.panjang(ini().berakhir().plusDays(1))).doesNotContain("Asli dan berlaku");
        } finally {
            ClockUtil.reset();
        }
        nyatakan(KeadaanSertifikat.DICABUT);
        assertThat(dipindai(belakang)).contains("<strong>Dicabut</strong>", "Dicabut sejak").doesNotContain("Tidak berlaku sejak");
    }

    @Test
    void sentBackByTheSignerAndByTheCheckItKeepsItsNumber() {
        mulai();
        siapkan();
        String nomor = ini().nomor();
        ditolak("kepala", "tandatanganiSertifikat", Map.of("keputusan", "kembalikan"), "catatan");
        orang.selesaikan("kepala", p.kasus(), "tandatanganiSertifikat", Map.of("keputusan", "kembalikan", "catatan", "Nama produk keliru"));
        assertThat(orang.lihat("adminsert", orang.tugas(p.kasus(), "siapkanSertifikat")).get("catatan").asText()).isEqualTo("Nama produk keliru");
        siapkan();
        tandatangani();
        ditolak("cs", "periksaSertifikat", Map.of("keputusan", "kembali"), "catatan");
        orang.selesaikan("cs", p.kasus(), "periksaSertifikat", Map.of("keputusan", "kembali", "catatan", "Pimpinan keliru"));
        siapkan();
        assertThat(ini().nomor()).isEqualTo(nomor);
        assertThat(dokumen.ambil(ini().dokumenId()).status()).as("to be signed anew").isEqualTo(StatusDokumen.DRAF);
        permohonan.batalkanOrder(p.id(), "Pabrik tutup", false, "cs");
        assertThat(ini().keadaan()).isEqualTo(KeadaanSertifikat.BATAL);
        assertThat(sql.queryForObject("select alasan_batal from nomor_register where nomor = ?", String.class, nomor)).as("the number is accounted for").isEqualTo("Pabrik tutup");
    }

    @Test
    void whoCannotSignIsReplacedByWhoeverIsActiveThen() throws Exception {
        mulai();
        siapkan();
        String alamat = "/kelola/sertifikat/" + ini().id();
        assertThat(web.kirim("cs", alamat + "/tarik").andReturn().getResponse().getStatus()).isEqualTo(403);
        web.kirim("adminsert", alamat + "/tarik");
        assertThat(orang.tugas(p.kasus(), "siapkanSertifikat")).isNotNull();
        sql.update("update penanda_sertifikat set aktif = false where satker = 'bbspjikfk'");
        try {
            ditolak("adminsert", "siapkanSertifikat", Map.of("produk", "Tangki air"), "penanda");
        } finally {
            sql.update("update penanda_sertifikat set aktif = true where satker = 'bbspjikfk' and staf = 'kepala'");
        }
        sql.update("delete from staf_peran where staf = 'kepala' and peran = 'kepala-balai'");
        try {
            ditolak("adminsert", "siapkanSertifikat", Map.of("produk", "Tangki air"), "penanda");
        } finally {
            sql.update("insert into staf_peran (staf, peran) values ('kepala', 'kepala-balai')");
        }
        siapkan();
        assertThat(orang.tugas(p.kasus(), "tandatanganiSertifikat")).isNotNull();
        long id = ini().id();
        assertThatThrownBy(() -> terbit.putuskanTanda(id, "kembalikan", "Nama keliru", "plh")).as("only whoever it was prepared for").isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
    }
}
