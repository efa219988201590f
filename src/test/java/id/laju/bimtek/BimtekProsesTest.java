package id.laju.bimtek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.GantiPenawaranService;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.JejakPermohonan;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.IsianPeserta;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaBalaiService;
import id.laju.peserta.PesertaService;
import id.laju.survei.ContohSurvei;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of {@code bimtek} on the real engine. */
@LajuTest
class BimtekProsesTest {

    @Autowired AlurBimtek alur;
    @Autowired AlurPenawaran alurPenawaran;
    @Autowired KelasService kelas;
    @Autowired KeadaanKelasService keadaan;
    @Autowired KelasBimtek kelasBimtek;
    @Autowired BimtekMapper mapper;
    @Autowired BimtekProses proses;
    @Autowired PendaftaranService pendaftaran;
    @Autowired PengajuanService pengajuan;
    @Autowired GantiPenawaranService ganti;
    @Autowired JadwalBaruService jadwal;
    @Autowired PesertaKelasService pesertaKelas;
    @Autowired PesertaService peserta;
    @Autowired PesertaBalaiService balai;
    @Autowired PermohonanService permohonan;
    @Autowired PenawaranService penawaran;
    @Autowired PenyerahanService penyerahan;
    @Autowired ContohSurvei contohSurvei;
    @Autowired KeteranganBimtek keterangan;
    @Autowired PesertaBimtek pesertaBimtek;
    @Autowired WebUji web;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;

    private Kasus kini(Permohonan p) {
        return kasus.ambil(p.kasus());
    }

    private List<String> terbuka(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(Langkah::frasa).toList();
    }

    private List<String> surat(String kunci) {
        return sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, kunci + "%");
    }

    private String isiSurat(String kunci) {
        return String.join("", sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, kunci + "/%"));
    }

    private void jalan(Kelas k) {
        keadaan.jadwalkan(k.id(), "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jalan");
    }

    @Test
    @Tag("TRN-006") @Tag("TRN-024") @Tag("NUM-003") @Tag("BIL-027") @Tag("STS-025")
    void aRegistrationIsCheckedBilledPerPersonAndPaid() {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 3);
        assertThat(p.praOrder()).matches("POPL-\\d+");
        assertThat(kini(p).status()).isEqualTo("Sedang Diproses");
        assertThat(kasus.terbuka(p.kasus())).singleElement().satisfies(l -> assertThat(l.frasa()).isEqualTo("periksaPeserta"));
        assertThat(sql.queryForObject("select status_staf from langkah where kasus = ? and selesai is null", String.class, p.kasus())).isEqualTo("DATA BARU");
        alur.periksa(p);
        Penawaran q = penawaran.yangDisetujui(p.id()).orElseThrow();
        assertThat(q.total()).isEqualByComparingTo("4800000");
        assertThat(penawaran.baris(q.id())).singleElement().satisfies(b -> {
            assertThat(b.banyak()).isEqualTo(3);
            assertThat(b.harga()).isEqualByComparingTo(new BigDecimal("1600000"));
        });
        assertThat(terbuka(p)).containsExactly("terbitkanBilling");
        Permohonan order = alur.bayar(p);
        assertThat(order.nomorOrder()).matches("PL\\d+");
        assertThat(kini(p).status()).isEqualTo("Menunggu Kuota");
        assertThat(kini(p).giliran()).isEqualTo("pihak ketiga");
        assertThat(kini(p).janji()).as("the clock starts with the quota").isNull();
    }

    @Test
    @Tag("SLA-005") @Tag("TRN-019") @Tag("TRN-025") @Tag("STS-027")
    void aClassThatTakesPlaceLeadsToSurveyAndClosing() throws Exception {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.order(k, 2);
        jalan(k);
        assertThat(kini(p).status()).isEqualTo("Menunggu Hari Bimtek");
        assertThat(kini(p).janji()).isNotNull();
        assertThat(kini(p).giliran()).as("the clock stands until the first day").isEqualTo("pihak ketiga");
        alur.timer(p, "boundaryEvent_ingatHariBimtek");
        assertThat(surat("bimtek-hari/" + p.id())).isNotEmpty();
        alur.timer(p, "boundaryEvent_hariPertama");
        assertThat(kini(p).status()).isEqualTo("Bimtek Berlangsung");
        assertThat(kini(p).giliran()).isEqualTo("balai");
        alur.timer(p, "boundaryEvent_ingatHasilBimtek");
        keadaan.mulaiBerlangsung(k.id(), "adminpel.ptk");
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        proses.kelasSelesai(k.id());
        alur.latar(p);
        assertThat(terbuka(p)).contains("isiSurvei");
        contohSurvei.isi(p.id(), p.pelangganId());
        assertThat(penyerahan.selesaikan(p.id(), p.pelangganId(), alur.pelanggan().penggunaId())).isTrue();
        alur.latar(p);
        assertThat(kini(p).selesai()).isNotNull();
        assertThat(web.kirim(alur.pelanggan(), get("/portal/bimtek/order/" + p.id())).andReturn().getResponse().getContentAsString()).contains("<span class=\"lencana hijau\">Selesai</span>");
    }

    @Test
    void aClassMayEndBeforeItsFirstDayHasCome() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.order(k, 1);
        jalan(k);
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        proses.kelasSelesai(k.id());
        alur.latar(p);
        assertThat(terbuka(p)).contains("isiSurvei");
    }

    @Test
    void anOrderThatIsPaidAfterTheDecisionLooksAtTheRow() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p);
        jalan(k);
        assertThat(terbuka(p)).as("who has not paid is not told").containsExactly("terbitkanBilling");
        assertThat(pesertaKelas.lunas(k.id())).isEmpty();
        alur.bayar(p);
        assertThat(kini(p).status()).isEqualTo("Menunggu Hari Bimtek");
        assertThat(pesertaKelas.lunas(k.id())).singleElement().satisfies(x -> assertThat(x.pembayar()).contains("Kapuas"));
    }

    @Test
    @Tag("TRN-006")
    void csMendsTheListAndTheCustomerAgreesToTheNewPrice() {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 1);
        balai.tempel(p.id(), "Orang Kedua;kedua@kapuassegar.example.id\nOrang Ketiga;ketiga@kapuassegar.example.id", "cs.ptk");
        Peserta pertama = peserta.semua(p.id()).get(0);
        balai.ubah(p.id(), pertama.id(), IsianPeserta.dari("Peserta Satu", pertama.email()), "cs.ptk");
        balai.hapus(p.id(), peserta.semua(p.id()).get(2).id(), "cs.ptk");
        assertThat(permohonan.jejak(p.id())).extracting(JejakPermohonan::rincian).anyMatch(r -> r != null && r.contains("Peserta ditambah: Orang Kedua, Orang Ketiga"))
            .anyMatch(r -> r != null && r.contains("Peserta 1 diubah")).anyMatch(r -> r != null && r.contains("Peserta dihapus: Orang Ketiga"));
        alur.periksa(p);
        assertThat(terbuka(p)).as("another number of people is offered first").containsExactly("susunPenawaranBimtek");
        assertThatThrownBy(() -> balai.tambah(p.id(), IsianPeserta.dari("X", "x@kapuassegar.example.id"), "cs.ptk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("selama permohonannya diperiksa");
        assertThat(orang.lihat("adminpel.ptk", orang.tugas(p.kasus(), "susunPenawaranBimtek")).get("inhouse").asBoolean()).isFalse();
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of());
        alur.setujui(p);
        assertThat(penawaran.yangDisetujui(p.id()).orElseThrow().total()).isEqualByComparingTo("3200000");
        assertThat(terbuka(p)).containsExactly("terbitkanBilling");
    }

    @Test
    void csAsksForCorrectionsAndTheCustomerSendsThem() {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 1);
        alur.periksa(p, Map.of("keputusan", "perbaiki", "catatan", List.of(new CatatanPerbaikan("peserta", "Tulis nama lengkap."))));
        assertThat(kini(p).status()).isEqualTo("Perbaikan Dokumen");
        alur.timer(p, "boundaryEvent_ingatPerbaikan");
        peserta.ubah(alur.pelanggan(), p.id(), peserta.semua(p.id()).get(0).id(), null, IsianPeserta.dari("Nama Lengkap", "lengkap@kapuassegar.example.id"));
        pendaftaran.kirimPerbaikan(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi());
        assertThat(terbuka(p)).containsExactly("periksaPeserta");
        alur.periksa(p);
        assertThat(terbuka(p)).as("the price is the one that was seen").containsExactly("terbitkanBilling");
    }

    @Test
    void whatIsNotCorrectedEnds() {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 1);
        alur.periksa(p, Map.of("keputusan", "perbaiki", "catatan", List.of(new CatatanPerbaikan("peserta", "Tulis nama lengkap."))));
        alur.timer(p, "boundaryEvent_perbaikanLewat");
        assertThat(kini(p).status()).isEqualTo("Batal");
    }

    @Test
    void theCustomerMayCancelUntilItIsPaid() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p);
        pengajuan.batal(alur.pelanggan(), p.id(), "Tidak jadi");
        alur.latar(p);
        assertThat(kini(p).status()).isEqualTo("Batal");
        assertThat(pesertaKelas.semua(k.id())).as("the place is free again").isEmpty();
        Permohonan order = alur.order(k, 1);
        assertThatThrownBy(() -> pengajuan.batal(alur.pelanggan(), order.id(), "Tidak jadi")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void aQuotationThatIsReplacedGoesToAdminPelatihan() {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 1);
        alur.periksa(p);
        ganti.ganti(p.id(), "Ada potongan", "ketua.ptk");
        alur.latar(p);
        assertThat(terbuka(p)).containsExactly("susunPenawaranBimtek");
        assertThat(orang.lihat("adminpel.ptk", orang.tugas(p.kasus(), "susunPenawaranBimtek")).get("catatanKetua").asText()).isEqualTo("Ada potongan");
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of());
        alur.setujui(p);
        assertThat(terbuka(p)).containsExactly("terbitkanBilling");
    }

    @Test
    void csRefusesWithAReason() {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 1);
        assertThatThrownBy(() -> alur.periksa(p, Map.of("keputusan", "tolak"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("alasan penolakan");
        assertThatThrownBy(() -> alur.periksa(p, Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih keputusan");
        alur.periksa(p, Map.of("keputusan", "tolak", "alasan", "Pelatihan ini untuk instansi pemerintah."));
        assertThat(kini(p).status()).isEqualTo("Tolak");
    }

    @Test
    @Tag("TRN-022") @Tag("TRN-026")
    void aCourseOfOnesOwnIsOfferedWithDaysAndPlaceAndOpenedWhenPaid() {
        Permohonan p = alur.kirim(alur.drafInhouse(2));
        alur.periksa(p);
        var form = orang.lihat("adminpel.ptk", orang.tugas(p.kasus(), "susunPenawaranBimtek"));
        assertThat(form.at("/isian/tempat").asText()).isEqualTo("Pabrik Kubu Raya");
        assertThatThrownBy(() -> orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of("bentuk", "TATAP_MUKA", "tempat", "", "mulai", alur.hari(25).toString(), "selesai", alur.hari(24).toString())))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("tempat", "selesai"));
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of("bentuk", "TATAP_MUKA", "tempat", "Pabrik Kubu Raya", "mulai", alur.hari(25).toString(), "selesai", alur.hari(26).toString()));
        orang.selesaikan("ketua.ptk", p.kasus(), "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Cek lagi tempatnya."));
        alur.latar(p);
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of("bentuk", "HIBRIDA", "tempat", "Hotel di Kubu Raya", "mulai", alur.hari(25).toString(), "selesai", alur.hari(26).toString()));
        alur.setujui(p);
        Kelas k = kelas.ambil(mapper.cari(p.id()).orElseThrow().kelasId());
        assertThat(k.keadaan()).isEqualTo(KeadaanKelas.DISIAPKAN);
        assertThat(k.tempat()).isEqualTo("Hotel di Kubu Raya");
        alur.bayar(p);
        assertThat(kelas.ambil(k.id()).keadaan()).isEqualTo(KeadaanKelas.MASA_PENDAFTARAN);
        assertThat(kini(p).status()).isEqualTo("Menunggu Kuota");
        assertThat(pesertaKelas.lunas(k.id())).hasSize(2);
        alurPenawaran.latar(AlurBimtek.SATKER + "/KLS-" + k.id());
        alur.latar(p);
        assertThat(kelas.ambil(k.id()).keadaan()).as("nobody else is waited for").isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(kini(p).status()).isNotEqualTo("Menunggu Kuota");
    }

    private Permohonan inhouse(int hari) {
        Permohonan p = alur.kirim(alur.drafInhouse(2));
        alur.periksa(p);
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of("bentuk", "DARING", "tempat", "Zoom", "mulai", alur.hari(hari).toString(), "selesai", alur.hari(hari).toString()));
        return p;
    }

    private String lampiran(Permohonan p) {
        return String.join("\n", sql.queryForList("select teks from penawaran_ketentuan where satker is null and untuk = ? order by urutan", String.class, keterangan.ketentuan(p).name()));
    }

    /** A class for one customer has no quota to wait for. */
    @Test
    @Tag("TRN-025")
    void theLetterSaysWhatHoldsForEachKindOfClass() {
        Permohonan sendiri = inhouse(25);
        Permohonan umum = alur.kirim(alur.kelas(1, 10), 1);
        assertThat(keterangan.waktu(sendiri) + lampiran(sendiri)).contains("20 hari kerja sejak permohonan lengkap", "menunggu hari pertama kelas").doesNotContain("kuota", "reguler").contains("SIMPONI", "Sertifikat Pelatihan");
        assertThat(keterangan.waktu(umum)).isEqualTo("20 hari kerja sejak kuota tercapai, tidak termasuk menunggu pembayaran dan menunggu hari pertama kelas");
        assertThat(lampiran(umum)).contains("kuota minimalnya");
    }

    @Test
    void englishReadersMeetTheirOwnDates() {
        Permohonan p = alur.kirim(alur.drafInhouse(2));
        try {
            LocaleContextHolder.setLocale(Locale.ENGLISH);
            assertThat(pesertaBimtek.ringkasan(p)).containsEntry("bimtek.kategori", "bimtek.kategori.INHOUSE").hasEntrySatisfying("bimtek.usulan", u -> assertThat(u).contains(Tanggal.inggris(alur.hari(25))).doesNotContain("s.d."));
            LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
            assertThat(pesertaBimtek.ringkasan(p)).containsEntry("bimtek.usulan", mapper.cari(p.id()).orElseThrow().usul());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Kelas kelas(Permohonan p) {
        return kelas.ambil(mapper.cari(p.id()).orElseThrow().kelasId());
    }

    @Test
    void nobodyAgreesToDaysThatAreGone() {
        Permohonan p = inhouse(25);
        alur.tawarkan(p);
        geser(kelas(p), -1);
        assertThatThrownBy(() -> alur.terima(p)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah lewat");
        geser(kelas(p), 25);
        alur.terima(p);
        assertThat(terbuka(p)).containsExactly("terbitkanBilling");
    }

    @Test
    void aCourseOfOnesOwnThatIsPaidAfterItsFirstDayGetsANewDate() {
        Permohonan p = inhouse(25);
        alur.setujui(p);
        Kelas k = kelas(p);
        geser(k, -3);
        alur.bayar(p);
        assertThat(kini(p).status()).isEqualTo("Menunggu Kuota");
        assertThat(pesertaKelas.lunas(k.id())).as("the old date is nobody's").isEmpty();
        assertThat(pesertaKelas.semua(k.id())).extracting(PesertaKelas::sebutan).as("staff has to give a date").hasSize(2).containsOnly("Sudah Bayar, menunggu jadwal baru");
        String kasusKelas = AlurBimtek.SATKER + "/KLS-" + k.id();
        alurPenawaran.latar(kasusKelas);
        orang.selesaikan("adminpel.ptk", kasusKelas, "putuskanKuota",
            Map.of("putusan", "jadwal", "alasan", "Tanggalnya sudah lewat", "mulai", alur.hari(60).toString(), "selesai", alur.hari(60).toString(), "batasPendaftaran", alur.hari(50).toString()));
        alurPenawaran.latar(kasusKelas);
        alur.latar(p);
        assertThat(kini(p).status()).isEqualTo("Jadwal Bimtek Baru");
        assertThat(pesertaKelas.semua(k.id())).extracting(PesertaKelas::sebutan).as("the customer has to answer").containsOnly("Menjawab jadwal baru");
        jadwal.terima(alur.pelanggan(), p.id());
        assertThat(kini(p).status()).isEqualTo("Menunggu Kuota");
        assertThat(pesertaKelas.lunas(k.id())).hasSize(2).extracting(PesertaKelas::sebutan).containsOnly("Sudah Bayar");
    }

    @Test
    void aClassThatWasMadeForARequestEndsWithIt() {
        Permohonan p = alur.kirim(alur.drafInhouse(1));
        alur.periksa(p);
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of("bentuk", "DARING", "tempat", "Zoom", "mulai", alur.hari(25).toString(), "selesai", alur.hari(25).toString()));
        permohonan.batal(p.id(), "Panjang sekali ".repeat(60), alur.pelanggan().pelaku());
        assertThat(kelas(p).keadaan()).isEqualTo(KeadaanKelas.BATAL);
        assertThat(kelas(p).batalAlasan()).isEqualTo("Permohonan " + p.praOrder() + " berakhir.");
    }

    private Permohonan ditanya(Kelas k) {
        Permohonan p = alur.order(k, 2);
        keadaan.jadwalBaru(k.id(), alur.hari(40), alur.hari(41), null, alur.hari(30), "Instruktur berhalangan.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        alur.latar(p);
        assertThat(kini(p).status()).isEqualTo("Jadwal Bimtek Baru");
        assertThat(kini(p).giliran()).isEqualTo("pelanggan");
        assertThat(surat("bimtek-jadwal/" + p.id() + "/2")).isNotEmpty();
        return p;
    }

    @Test
    void aNewDateIsAcceptedAndTheOrderWaitsForTheQuotaAgain() {
        Kelas k = alur.kelas(3, 10);
        Permohonan p = ditanya(k);
        assertThat(pesertaKelas.lunas(k.id())).as("who has not answered does not count").isEmpty();
        alur.timer(p, "boundaryEvent_ingatJadwalBaru");
        jadwal.terima(alur.pelanggan(), p.id());
        assertThat(kini(p).status()).isEqualTo("Menunggu Kuota");
        assertThat(pesertaKelas.lunas(k.id())).hasSize(2);
        assertThatThrownBy(() -> jadwal.tolak(alur.pelanggan(), p.id(), "berubah")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dijawab");
    }

    @Test
    void whoHasNotPaidIsToldOfANewDateAndIsOfferedIt() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.kirim(k, 1);
        assertThat(sql.queryForObject("select uraian from permohonan where id = ?", String.class, p.id())).contains("Pontianak");
        keadaan.jadwalBaru(k.id(), alur.hari(40), alur.hari(41), "Singkawang", alur.hari(30), "Instruktur berhalangan.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        assertThat(isiSurat("bimtek-tanggal/" + p.id() + "/2")).contains("Singkawang");
        assertThat(sql.queryForObject("select uraian from permohonan where id = ?", String.class, p.id())).contains("Singkawang").doesNotContain("Pontianak");
        alur.periksa(p);
        assertThat(terbuka(p)).as("another date is offered first").containsExactly("susunPenawaranBimtek");
        orang.selesaikan("adminpel.ptk", p.kasus(), "susunPenawaranBimtek", Map.of());
        alur.setujui(p);
        alur.bayar(p);
        assertThat(kini(p).status()).as("nobody is asked twice").isEqualTo("Menunggu Kuota");
        assertThat(pesertaKelas.lunas(k.id())).hasSize(1);
    }

    private void dikembalikan(Permohonan p, String alasan) {
        alur.latar(p);
        assertThat(kini(p).status()).isEqualTo("Batal");
        assertThat(permohonan.ambil(p.id()).batalAlasan()).contains(alasan);
        assertThat(sql.queryForObject("select count(*) from kelebihan k join pembayaran b on b.id = k.pembayaran_id join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ?", Integer.class, p.id())).isEqualTo(1);
        assertThat(surat("bimtek-batal/" + p.id())).isNotEmpty();
    }

    @Test
    void aNewDateThatIsRefusedGivesTheMoneyBack() {
        Permohonan p = ditanya(alur.kelas(3, 10));
        jadwal.tolak(alur.pelanggan(), p.id(), "Kami sudah ada acara.");
        dikembalikan(p, "Kami sudah ada acara.");
    }

    @Test
    void aNewDateThatIsNotAnsweredGivesTheMoneyBack() {
        Permohonan p = ditanya(alur.kelas(3, 10));
        assertThat(kelasBimtek.batasJawab(p.id()).toInstant()).isAfter(Instant.now());
        alur.timer(p, "boundaryEvent_jadwalBaruLewat");
        dikembalikan(p, "tidak dijawab");
    }

    @Test
    void aClassMayChangeAgainWhileItsNewDateIsAskedAbout() {
        Kelas k = alur.kelas(3, 10);
        Permohonan p = ditanya(k);
        keadaan.jadwalBaru(k.id(), alur.hari(60), alur.hari(61), null, alur.hari(50), "Instruktur berhalangan.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        alur.latar(p);
        assertThat(surat("bimtek-jadwal/" + p.id() + "/3")).isNotEmpty();
        keadaan.batalkan(k.id(), "Peminat kurang", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "batal");
        dikembalikan(p, "Peminat kurang");
    }

    @Test
    void aCancelledClassTellsEveryOrder() {
        Kelas k = alur.kelas(5, 10);
        Permohonan lunas = alur.order(k, 1);
        Permohonan belum = alur.kirim(k, 1);
        keadaan.batalkan(k.id(), "Kuota tidak tercapai", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "batal");
        dikembalikan(lunas, "Kuota tidak tercapai");
        alur.latar(belum);
        assertThat(kini(belum).status()).isEqualTo("Batal");
        assertThat(permohonan.ambil(belum.id()).batalAlasan()).contains("Kuota tidak tercapai");
        assertThat(isiSurat("bimtek-batal/" + belum.id())).contains("Kuota tidak tercapai", "jangan membayarnya").doesNotContain("pengembalian");
        assertThat(isiSurat("bimtek-batal/" + lunas.id())).contains("pengembalian").doesNotContain("jangan membayarnya");
    }

    private Permohonan denganBukti(Kelas k) {
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p);
        return p;
    }

    private void batalkan(Kelas k) {
        keadaan.batalkan(k.id(), "Gedung terbakar", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "batal");
    }

    @Test
    void aClassIsCancelledAlthoughAProofIsBeingCheckedAndItsMoneyGoesBack() {
        Kelas k = alur.kelas(1, 10);
        Permohonan lain = alur.order(k, 1);
        Permohonan p = denganBukti(k);
        String kode = alur.bukti(p);
        batalkan(k);
        dikembalikan(lain, "Gedung terbakar");
        assertThat(terbuka(p)).as("the money is looked for first").containsExactly("periksaPembayaran");
        alur.timer(p, "boundaryEvent_lihatKelas");
        assertThat(terbuka(p)).containsExactly("periksaPembayaran");
        dikembalikan(alur.terimaBukti(p, kode), "Gedung terbakar");
    }

    @Test
    void whoseProofIsRefusedHearsOfTheEndOfTheClass() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = denganBukti(k);
        alur.bukti(p);
        batalkan(k);
        alur.tolakBukti(p);
        assertThat(kini(p).selesai()).isNull();
        alur.timer(p, "boundaryEvent_lihatKelas");
        assertThat(kini(p).status()).isEqualTo("Batal");
        assertThat(permohonan.ambil(p.id()).batalAlasan()).contains("Gedung terbakar");
        assertThat(isiSurat("bimtek-batal/" + p.id())).contains("jangan membayarnya");
    }

    @Test
    void aClassMayStillBeCancelledOrMovedOnceItWasDecided() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.order(k, 1);
        jalan(k);
        keadaan.jadwalBaru(k.id(), alur.hari(40), alur.hari(41), "Singkawang", alur.hari(30), "Instruktur berhalangan.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        alur.latar(p);
        assertThat(kini(p).status()).isEqualTo("Jadwal Bimtek Baru");
        jadwal.terima(alur.pelanggan(), p.id());
        jalan(k);
        keadaan.batalkan(k.id(), "Instruktur sakit", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "batal");
        dikembalikan(p, "Instruktur sakit");
    }

    @Test
    void aClassThatNobodyDecidesAboutComesToAdminPelatihan() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.order(k, 1);
        alur.timer(p, "boundaryEvent_ingatKuota");
        alur.timer(p, "boundaryEvent_kuotaTertunda");
        assertThat(kini(p).status()).isEqualTo("Bimtek Tertunda");
        assertThatThrownBy(() -> orang.selesaikan("adminpel.ptk", p.kasus(), "putuskanBimtekTertunda", Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih tunggu lagi");
        orang.selesaikan("adminpel.ptk", p.kasus(), "putuskanBimtekTertunda", Map.of("keputusan", "tunggu"));
        assertThat(kini(p).status()).isEqualTo("Menunggu Kuota");
        jalan(k);
        alur.timer(p, "boundaryEvent_bimtekTertunda");
        assertThatThrownBy(() -> orang.selesaikan("adminpel.ptk", p.kasus(), "putuskanBimtekTertunda", Map.of("keputusan", "batal"))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("adminpel.ptk", p.kasus(), "putuskanBimtekTertunda", Map.of("keputusan", "batal", "alasan", "Kelas tidak terlaksana."));
        dikembalikan(p, "Kelas tidak terlaksana.");
    }

    @Test
    void anOrderThatWaitedTooLongGoesOnWhenItsClassIsOver() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.order(k, 1);
        jalan(k);
        alur.timer(p, "boundaryEvent_bimtekTertunda");
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        proses.kelasSelesai(k.id());
        orang.selesaikan("adminpel.ptk", p.kasus(), "putuskanBimtekTertunda", Map.of("keputusan", "tunggu"));
        alur.latar(p);
        assertThat(terbuka(p)).contains("isiSurvei");
    }

    @Test
    void anOrderThatIsPaidAfterTheClassIsOverGetsItsMoneyBack() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p);
        jalan(k);
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        dikembalikan(alur.bayar(p), "sudah selesai sebelum order ini dibayar");
    }

    @Test
    void whoHasNotAnsweredWhenTheClassEndsReadsThat() {
        Kelas k = alur.kelas(3, 10);
        Permohonan p = ditanya(k);
        keadaan.jadwalkan(k.id(), "adminpel.ptk");
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        proses.kelasSelesai(k.id());
        dikembalikan(p, "selesai sebelum jadwal barunya disetujui");
    }

    /** Its days, counted from today. */
    private void geser(Kelas k, int mulai) {
        sql.update("update kelas set batas_pendaftaran = ?, mulai = ?, selesai = ? where id = ?", alur.hari(mulai - 1), alur.hari(mulai), alur.hari(mulai + 1), k.id());
    }

    @Test
    void anOrderThatIsPaidWhileTheClassIsHeldGetsItsMoneyBack() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p);
        jalan(k);
        keadaan.mulaiBerlangsung(k.id(), "adminpel.ptk");
        geser(k, -1);
        dikembalikan(alur.bayar(p), "sudah dimulai sebelum order ini dibayar");
    }

    @Test
    void anOrderThatIsPaidOnTheFirstDayTakesPart() {
        Kelas k = alur.kelas(1, 10);
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p);
        jalan(k);
        geser(k, 0);
        alur.bayar(p);
        assertThat(kini(p).status()).isIn("Menunggu Hari Bimtek", "Bimtek Berlangsung");
    }

    @Test
    void aNewDateIsNotAskedAboutAfterItsFirstDay() {
        Kelas k = alur.kelas(3, 10);
        Permohonan p = alur.order(k, 1);
        keadaan.jadwalBaru(k.id(), alur.hari(1), alur.hari(2), null, alur.hari(0), "Instruktur berhalangan.", "adminpel.ptk");
        proses.kelasDiputuskan(k.id(), "jadwalBaru");
        alur.latar(p);
        assertThat(kelasBimtek.batasJawab(p.id()).toInstant()).as("seven days would be too late").isEqualTo(kelasBimtek.hariPertama(p.id()).toInstant().plus(Duration.ofDays(1)));
        geser(k, -1);
        jalan(k);
        dikembalikan(p, "sebelum jadwal barunya disetujui");
    }

    @Test
    @Tag("TRN-009")
    void theLastPlacesAreGivenOnce() {
        Kelas k = alur.kelas(1, 3);
        long satu = alur.draf(k, 2);
        long dua = alur.draf(k, 2);
        alur.kirim(satu);
        assertThatThrownBy(() -> alur.kirim(dua)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tinggal untuk 1 orang");
        assertThat(permohonan.ambil(dua).draf()).isTrue();
    }

    @Test
    @Tag("TRN-009")
    void theLastPlaceIsGivenOnceToTwoOrdersThatAreMendedAtOnce() {
        Kelas k = alur.kelas(1, 3);
        Permohonan satu = alur.kirim(k, 1);
        Permohonan dua = alur.kirim(k, 1);
        CompletableFuture<Void> kedua = transaksi.execute(t -> {
            balai.tambah(satu.id(), IsianPeserta.dari("Orang Satu", "satu@kapuassegar.example.id"), "cs.ptk");
            CompletableFuture<Void> lain = CompletableFuture.runAsync(() -> balai.tambah(dua.id(), IsianPeserta.dari("Orang Dua", "dua@kapuassegar.example.id"), "cs.ptk"));
            assertThatThrownBy(() -> lain.get(2, TimeUnit.SECONDS)).as("waits for the first").isInstanceOf(TimeoutException.class);
            return lain;
        });
        assertThatThrownBy(kedua::join).hasCauseInstanceOf(IsianKeliru.class).hasMessageContaining("paling banyak untuk 1 peserta");
        assertThat(pesertaKelas.semua(k.id())).hasSize(3);
    }

    @Test
    @Tag("TRN-009")
    void aCorrectionDoesNotTakePlacesThatAreGone() {
        Kelas k = alur.kelas(1, 2);
        Permohonan p = alur.kirim(k, 1);
        alur.periksa(p, Map.of("keputusan", "perbaiki", "catatan", List.of(new CatatanPerbaikan("peserta", "Tulis nama lengkap."))));
        peserta.tambah(alur.pelanggan(), p.id(), null, IsianPeserta.dari("Orang Kedua", "kedua@kapuassegar.example.id"));
        sql.update("update bimtek set jumlah = 2 where permohonan_id = ?", p.id());
        sql.update("update kelas set kuota_maksimal = 1 where id = ?", k.id());
        assertThatThrownBy(() -> pendaftaran.kirimPerbaikan(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi())).isInstanceOf(IsianKeliru.class).hasMessageContaining("tinggal untuk 1 orang");
    }
}
