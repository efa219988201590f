package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.kalender.KalenderKerja;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.maaf.MaafService;
import id.laju.maaf.PermohonanMaaf;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.penawaran.GantiPenawaranService;
import id.laju.penyerahan.PenyerahanService;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaBalaiService;
import id.laju.peserta.PesertaService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the models {@code sertifikasi-person}, {@code uji-kompetensi} and {@code penerbitan-sertifikat-person}, and of the sessions that they wait for. */
@LajuTest
class SertifikasiPersonProsesTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @LocalServerPort int port;
    @Autowired AlurPerson alur;
    @Autowired Orang orang;
    @Autowired KasusService kasus;
    @Autowired UjiService uji;
    @Autowired SesiService sesi;
    @Autowired PengujiSesiService pengujiSesi;
    @Autowired TerbitPersonService terbit;
    @Autowired PesertaService peserta;
    @Autowired PesertaBalaiService pesertaBalai;
    @Autowired KelengkapanPerson kelengkapan;
    @Autowired PermohonanService permohonan;
    @Autowired PengajuanService pengajuan;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired HistoryService riwayat;
    @Autowired GantiPenawaranService ganti;
    @Autowired PenyerahanService penyerahan;
    @Autowired MaafService maaf;
    @Autowired JanjiPerson janji;
    @Autowired KeteranganPerson keterangan;
    @Autowired KalenderKerja kalender;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private Kasus kasus(Jalan j) {
        return kasus.ambil(j.kasus());
    }

    private void berakhir(Jalan j, String akhir, String status) {
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).processDefinitionKey("sertifikasi-person").singleResult().getEndActivityId()).isEqualTo(akhir);
        assertThat(kasus(j).status()).isEqualTo(status);
        assertThat(kasus(j).selesai()).isNotNull();
    }

    private List<Long> ids(Jalan j, String nama) {
        return peserta.semua(j.permohonanId()).stream().filter(x -> x.nama().equals(nama)).map(Peserta::id).toList();
    }

    private void ditolak(String oleh, Jalan j, String frasa, Object isian, String bidang) {
        assertThatThrownBy(() -> orang.selesaikan(oleh, j.kasus(), frasa, isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    @Test
    @Tag("PRS-001")
    @Tag("PRS-002")
    @Tag("PRS-003")
    @Tag("PRS-004")
    @Tag("SLA-004")
    void whoFailsIsTestedAgainAndAllGetTheirCertificates() throws Exception {
        Jalan j = alur.ajukan("Sari Melati", "Budi Hartanto");
        assertThat(kasus(j).status()).isEqualTo("Sedang Diproses");
        assertThat(kasus(j).janji()).as("the promise begins with the quota").isNull();
        alur.periksa(j);
        assertThat(sql.queryForObject("select sum(b.harga * b.banyak) from penawaran_baris b join penawaran p on p.id = b.penawaran_id where p.permohonan_id = ?", Integer.class, j.permohonanId())).as("price per person").isEqualTo(2_500_000);
        Jalan lain = alur.lunas("Dewi Anggraini", "Rudi Salim");
        SesiUji s = alur.buka(4, 10);
        alur.tempatkan(lain, s);
        assertThat(kasus(lain).status()).isEqualTo("Menunggu Kuota");
        assertThat(kasus(lain).giliran()).as("the clock stands until the quota is reached").isEqualTo("pihak ketiga");
        assertThat(kasus(lain).jamSejak()).isNull();
        Jalan k = alur.lunas("Tono Wijaya", "Ayu Lestari");
        alur.tempatkan(k, s);
        alur.jalankan(lain);
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.DITETAPKAN);
        assertThat(List.of(kasus(lain), kasus(k))).allSatisfy(x -> {
            assertThat(x.status()).isEqualTo("Uji Kompetensi");
            assertThat(x.giliran()).as("the day of the test is still to come").isEqualTo("pihak ketiga");
            assertThat(x.jamSejak()).isNull();
        });
        assertThat(List.of(lain, k)).allSatisfy(x -> assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + x.permohonanId() + "/sesi-tetap/" + s.id() + "-%"))
            .as("day, hour and place").isNotEmpty().allSatisfy(m -> assertThat(m).contains(s.ditulis(), "2 peserta")));
        long sisa = kasus(lain).sisaMenit();
        alur.siapkan(s, "penguji");
        alur.jalankan(lain);
        assertThat(orang.tugas(lain.kasus(), "laksanakanUji")).as("not before its day").isNull();
        assertThat(kasus(lain).jamSejak()).as("nor runs the clock with the examiner ready").isNull();
        alur.lewat(lain, "boundaryEvent_menjelangUji");
        assertThat(sql.queryForList("select kepada || ' ' || html from surat_keluar where kunci like ?", String.class, "person/" + lain.permohonanId() + "/sesi-hari/" + s.id() + "-%")).as("the customer and each participant, the day before")
            .hasSizeGreaterThanOrEqualTo(3).allSatisfy(m -> assertThat(m).contains(s.ditulis())).anySatisfy(m -> assertThat(m).startsWith("dewi.anggraini@"));
        alur.hariUji(s);
        alur.diuji(lain);
        assertThat(kasus(lain).giliran()).isEqualTo("balai");
        assertThat(kasus(lain).sisaMenit()).as("ten days of waiting took nothing").isEqualTo(sisa);
        assertThat(LocalDate.ofInstant(kasus(lain).jamSejak(), WIB)).as("the clock runs").isEqualTo(s.tanggal());
        assertThat(kasus(lain).janji()).as("what is left of 14 working days").isEqualTo(kalender.tambahMenitKerja("bbspjikfk", kasus(lain).jamSejak(), sisa));
        alur.uji(lain, "penguji", "Rudi Salim");
        assertThat(kasus(lain).status()).isEqualTo("Konfirmasi Uji Ulang");
        assertThat(kasus(lain).giliran()).isEqualTo("pelanggan");
        alur.jawabUlang(lain, ids(lain, "Rudi Salim"));
        SesiUji ulang = alur.buka(1, 5);
        alur.tempatkan(lain, ulang);
        assertThat(kasus(lain).status()).isEqualTo("Uji Kompetensi");
        assertThat(kasus(lain).giliran()).as("nor runs while its examiner is appointed").isEqualTo("pihak ketiga");
        assertThat(kasus(lain).jamSejak()).isNull();
        alur.siapkan(ulang, "penguji2");
        alur.jalankan(lain);
        alur.hariUji(ulang);
        alur.diuji(lain);
        assertThat(kasus(lain).giliran()).as("the clock stands during the further test").isEqualTo("pihak ketiga");
        assertThat(kasus(lain).jamSejak()).isNull();
        alur.uji(lain, "penguji2");
        assertThat(kasus(lain).status()).isEqualTo("Tinjauan dan Keputusan");
        assertThat(kasus(lain).jamSejak()).as("and runs again").isNotNull();
        alur.putuskan(lain);
        assertThat(kasus(lain).status()).isEqualTo("Penerbitan Sertifikat");
        alur.terbitkan(lain);
        assertThat(terbit.milik(lain.permohonanId())).hasSize(2).allSatisfy(x -> {
            assertThat(x.nomor()).matches("P/\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
            assertThat(x.keadaan()).isEqualTo("AKTIF");
            assertThat(x.berakhir()).isEqualTo(x.terbit().plusMonths(36).minusDays(1));
        });
        assertThat(kasus(lain).status()).isEqualTo("Order");
        alur.isiSurvei(lain);
        orang.sebagai(AlurPerson.PELANGGAN, () -> penyerahan.selesaikan(lain.permohonanId(), alur.saya().pelangganId(), alur.saya().penggunaId()));
        alur.jalankan(lain);
        berakhir(lain, "endEvent_personSelesai", "Order");
        assertThat(web.baris(alur.saya(), lain.permohonanId(), permohonan.ambil(lain.permohonanId()).praOrder())).as("the history").contains("\"/portal/person/" + lain.permohonanId() + "\"").doesNotContain("\"/portal/sertifikat\"");
        assertThat(web.baris("cs", "/kelola/sertifikat-selesai?cari={nomor}", permohonan.ambil(lain.permohonanId()).praOrder())).as("the office's list").contains("SERTIFIKAT TERKIRIM");
    }

    @Test
    @Tag("SLA-004")
    @Tag("HLP-017")
    @Tag("HLP-018")
    void whatComesLateIsApologizedForAndTheNextOrderIsPromisedADayLess() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Wulan Sekar");
        try {
            alur.uji(j, "penguji");
            assertThat(maaf.untuk(j.permohonanId())).isEmpty();
            ClockUtil.setCurrentTime(Date.from(kasus(j).janji().plus(Duration.ofDays(3))));
            alur.terbitkan(alur.putuskan(j));
            PermohonanMaaf m = maaf.untuk(j.permohonanId()).orElseThrow();
            assertThat(m.potongHari()).isEqualTo(1);
            assertThat(kasus(j).status()).isEqualTo("Order");
            Jalan lain = alur.ajukan("Wulan Sekar");
            String dipakai = maaf.dipakai(lain.permohonanId()).orElseThrow().nomor();
            assertThat(janji.untuk(lain.permohonanId())).isEqualTo("13 hari kerja");
            assertThat(keterangan.waktu(permohonan.ambil(lain.permohonanId()))).contains("13 hari kerja", "sudah dipotong 1 hari kerja menurut surat permohonan maaf " + dipakai);
        } finally {
            sql.update("delete from permohonan_maaf where permohonan_id = ?", j.permohonanId());
        }
    }

    @Test
    void aQuotationThatIsReplacedOrNotAnswered() {
        Jalan j = alur.setuju(alur.periksa(alur.ajukan("Citra Anjani")));
        ganti.ganti(j.permohonanId(), "Diskon menurut surat", "cs");
        alur.jalankan(j);
        assertThat(orang.tugas(j.kasus(), "periksaPermohonanPerson")).as("it is composed anew").isNotNull();
        alur.periksa(j);
        alur.lewat(j, "boundaryEvent_penawaranLewat");
        berakhir(j, "endEvent_personDibatalkan", "Batal");
    }

    @Test
    void theRequestGoesBackWithNotesAndIsRefusedOrCancelled() {
        Jalan j = alur.ajukan("Nina Kartika");
        ditolak("cs", j, "periksaPermohonanPerson", Map.of("keputusan", "perbaiki", "catatan", List.of()), "catatan");
        ditolak("cs", j, "periksaPermohonanPerson", Map.of("keputusan", "tolak", "alasan", " "), "alasan");
        orang.selesaikan("cs", j.kasus(), "periksaPermohonanPerson", Map.of("keputusan", "perbaiki", "catatan", List.of(Map.of("bidang", "peserta.1", "catatan", "Foto buram"))));
        alur.jalankan(j);
        assertThat(kasus(j).status()).isEqualTo("Perbaikan Dokumen");
        orang.sebagai(AlurPerson.PELANGGAN, () -> {
            alur.isi(j.permohonanId(), peserta.semua(j.permohonanId()).get(0));
            pengajuan.kirimPerbaikan(alur.saya(), j.permohonanId(), alur.versi(j.permohonanId()));
            return null;
        });
        alur.jalankan(j);
        orang.selesaikan("cs", j.kasus(), "periksaPermohonanPerson", Map.of("keputusan", "tolak", "alasan", "Skema sedang ditinjau"));
        alur.jalankan(j);
        berakhir(j, "endEvent_personDitolak", "Tolak");

        Jalan batal = alur.ajukan("Nina Kartika");
        orang.sebagai(AlurPerson.PELANGGAN, () -> {
            pengajuan.batal(alur.saya(), batal.permohonanId(), "Tidak jadi");
            return null;
        });
        alur.jalankan(batal);
        berakhir(batal, "endEvent_personDibatalkan", "Batal");
    }

    @Test
    void aRequestWithoutAPriceCanStillBeSentBack() {
        Jalan j = alur.ajukan("Oki Saputra");
        long satu = peserta.semua(j.permohonanId()).get(0).id();
        orang.sebagai("cs", () -> {
            pesertaBalai.hapus(j.permohonanId(), satu, "cs");
            return null;
        });
        JsonNode form = orang.lihat("cs", orang.tugas(j.kasus(), "periksaPermohonanPerson"));
        assertThat(form.path("total").isNumber()).isFalse();
        assertThat(form.get("tanpaTotal").asText()).contains("tidak memuat peserta");
        ditolak("cs", j, "periksaPermohonanPerson", Map.of("keputusan", "terima"), "keputusan");
        orang.selesaikan("cs", j.kasus(), "periksaPermohonanPerson", Map.of("keputusan", "perbaiki", "catatan", List.of(Map.of("bidang", permohonan.bidang(j.permohonanId()).keySet().iterator().next(), "catatan", "Tambahkan peserta"))));
        alur.jalankan(j);
        assertThat(kasus(j).status()).isEqualTo("Perbaikan Dokumen");
    }

    @Test
    void aDraftWhoseSchemeIsNoLongerOfferedIsNotComplete() {
        long id = alur.lengkap("Pandu Wicaksono");
        assertThat(kelengkapan.kurang(permohonan.ambil(id))).isEmpty();
        long skema = alur.skema("PPC").id();
        sql.update("update skema_person set aktif = false where id = ?", skema);
        try {
            assertThat(kelengkapan.kurang(permohonan.ambil(id))).singleElement().satisfies(k -> assertThat(k.kalimat()).contains("tidak ditawarkan lagi"));
        } finally {
            sql.update("update skema_person set aktif = true where id = ?", skema);
        }
    }

    @Test
    @Tag("PRS-003")
    void aSessionThatLacksPeopleIsPutOffOrCancelledAndTheCustomerMayHaveTheMoneyBack() {
        Jalan j = alur.lunas("Joko Susilo");
        SesiUji s = alur.buka(3, 5);
        alur.tempatkan(j, s);
        alur.lewat(j, "boundaryEvent_ingatKuota");
        alur.lewat(s, "boundaryEvent_ingatPendaftaran");
        alur.lewat(s, "boundaryEvent_pendaftaranBerakhir");
        assertThatThrownBy(() -> orang.selesaikan("pjsert", alur.tugasSesi(s, "putuskanSesi"), Map.of("putusan", "undur", "alasan", "Kurang peserta"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("tanggal", "batas"));
        orang.selesaikan("pjsert", alur.tugasSesi(s, "putuskanSesi"), Map.of("putusan", "undur", "alasan", "Kurang peserta", "tanggal", alur.hari().plusDays(30).toString(), "batas", alur.hari().plusDays(20).toString()));
        alur.jalankan(s);
        alur.jalankan(j);
        assertThat(kasus(j).status()).isEqualTo("Jadwal Uji Berubah");
        alur.lewat(j, "boundaryEvent_ingatSesiBerubah");
        alur.jawabSesi(j, "ikut");
        assertThat(kasus(j).status()).isEqualTo("Menunggu Kuota");
        alur.lewat(s, "boundaryEvent_pendaftaranBerakhir");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "putuskanSesi"), Map.of("putusan", "batal", "alasan", "Peminatnya tidak cukup"));
        alur.jalankan(s);
        alur.jalankan(j);
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.BATAL);
        alur.lewat(j, "boundaryEvent_sesiBerubahLewat");
        assertThat(orang.tugas(j.kasus(), "tempatkanPeserta")).as("without an answer they wait for another session").isNotNull();
        SesiUji lain = alur.buka(2, 5);
        alur.tempatkan(j, lain);
        alur.lewat(lain, "boundaryEvent_pendaftaranBerakhir");
        orang.selesaikan("pjsert", alur.tugasSesi(lain, "putuskanSesi"), Map.of("putusan", "batal", "alasan", "Peminatnya tidak cukup"));
        alur.jalankan(lain);
        alur.jalankan(j);
        alur.jawabSesi(j, "kembalikan");
        berakhir(j, "endEvent_personDihentikan", "Batal");
        assertThat(permohonan.ambil(j.permohonanId()).batalAlasan()).contains("tidak menunggu sesi lain");
    }

    @Test
    void aSessionMayTakePlaceWithFewerAndAnOrderFindsItDecided() {
        Jalan j = alur.lunas("Lina Marlina");
        SesiUji s = alur.buka(2, 5);
        alur.tempatkan(j, s);
        alur.lewat(s, "boundaryEvent_pendaftaranBerakhir");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "putuskanSesi"), Map.of("putusan", "jalan"));
        alur.jalankan(s);
        alur.jalankan(j);
        assertThat(kasus(j).status()).isEqualTo("Uji Kompetensi");
        Jalan k = alur.lunas("Mira Santika");
        orang.selesaikan("adminsert", k.kasus(), "tempatkanPeserta", Map.of("sesiId", s.id()));
        alur.jalankan(k);
        assertThat(kasus(k).status()).as("nothing to wait for").isEqualTo("Uji Kompetensi");
        alur.lewat(k, "boundaryEvent_ingatPenguji");
        alur.lewat(k, "boundaryEvent_sesiLewatPenguji");
        assertThat(kasus(k).status()).as("its day passed without an examiner").isEqualTo("Jadwal Uji Berubah");
        assertThat(uji.sesiLepas(k.permohonanId()).id()).isEqualTo(s.id());
        alur.jawabSesi(k, "lain");
        assertThat(orang.tugas(k.kasus(), "tempatkanPeserta")).isNotNull();
        alur.lewat(k, "boundaryEvent_lamaTanpaSesi");
        assertThat(kasus(k).status()).as("nor waits for ever without a session").isEqualTo("Jadwal Uji Berubah");
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + k.permohonanId() + "/sesi/tanpa-%")).isNotEmpty().allSatisfy(x -> assertThat(x).contains("Belum ada sesi uji"));
        alur.jawabSesi(k, "kembalikan");
        berakhir(k, "endEvent_personDihentikan", "Batal");
    }

    @Test
    @Tag("PRS-003")
    void aSessionThatIsFixedOrReadyIsCancelledAndItsCustomersAreAsked() {
        Jalan j = alur.lunas("Kirana Maheswari");
        SesiUji siap = alur.buka(1, 5);
        alur.tempatkan(j, siap);
        alur.siapkan(siap, "penguji");
        alur.diuji(alur.jalankan(j));
        assertThat(orang.tugas(j.kasus(), "laksanakanUji")).isNotNull();
        assertThatThrownBy(() -> alur.gagalkan(siap, " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        alur.gagalkan(siap, "Penguji sakit");
        alur.jalankan(j);
        assertThat(orang.tugas(j.kasus(), "laksanakanUji")).as("nobody notes results of it").isNull();
        assertThat(kasus(j).status()).isEqualTo("Jadwal Uji Berubah");
        assertThat(uji.sesiLepas(j.permohonanId())).satisfies(s -> {
            assertThat(s.keadaan()).isEqualTo(KeadaanSesi.BATAL);
            assertThat(s.alasan()).isEqualTo("Penguji sakit");
        });
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + j.permohonanId() + "/sesi/batal-" + siap.id() + "/%")).isNotEmpty().allSatisfy(x -> assertThat(x).contains("Penguji sakit"));
        assertThatThrownBy(() -> alur.gagalkan(siap, "Sekali lagi")).isInstanceOf(IsianKeliru.class);
        alur.jawabSesi(j, "lain");
        SesiUji nanti = alur.buka(1, 5);
        alur.tempatkan(j, nanti);
        alur.siapkan(nanti, "penguji");
        alur.jalankan(j);
        alur.gagalkan(nanti, "Banjir");
        alur.jalankan(j);
        assertThat(kasus(j).status()).as("it waited for the day of the test").isEqualTo("Jadwal Uji Berubah");
        alur.jawabSesi(j, "lain");
        SesiUji tetap = alur.buka(1, 5);
        alur.tempatkan(j, tetap);
        assertThat(uji.sesiLepas(j.permohonanId())).isNull();
        alur.lewat(tetap, "catchEvent_pendaftaranDitutup");
        alur.gagalkan(tetap, "Ruang uji ditutup");
        alur.jalankan(j);
        assertThat(alur.tugasSesi(tetap, "tunjukPenguji")).as("nobody is appointed for it any more").isNull();
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(tetap.kasus()).singleResult().getEndTime()).isNotNull();
        alur.jawabSesi(j, "kembalikan");
        berakhir(j, "endEvent_personDihentikan", "Batal");
    }

    @Test
    @Tag("PRS-003")
    void whoeverDoesNotAnswerOrWantsAnotherSessionLeavesTheOneThatWasPutOff() {
        SesiUji s = alur.buka(3, 5);
        Jalan diam = alur.tempatkan(alur.lunas("Larasati Dewi"), s);
        Jalan lain = alur.tempatkan(alur.lunas("Mahesa Putra"), s);
        alur.lewat(s, "boundaryEvent_pendaftaranBerakhir");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "putuskanSesi"), Map.of("putusan", "undur", "alasan", "Kurang peserta", "tanggal", alur.hari().plusDays(30).toString(), "batas", alur.hari().plusDays(20).toString()));
        alur.jalankan(s);
        alur.jalankan(diam);
        alur.jalankan(lain);
        alur.lewat(diam, "boundaryEvent_sesiBerubahLewat");
        alur.jawabSesi(lain, "lain");
        assertThat(List.of(diam, lain)).allSatisfy(j -> {
            assertThat(orang.tugas(j.kasus(), "tempatkanPeserta")).isNotNull();
            assertThat(uji.sesi(j.permohonanId())).isNull();
        });
        assertThat(sesi.terisi(s.id())).isZero();
    }

    @Test
    @Tag("PRS-003")
    void aLateYesDoesNotLeadIntoASessionWhoseDayIsOver() {
        SesiUji s = alur.buka(3, 5);
        Jalan j = alur.tempatkan(alur.lunas("Nadira Safitri"), s);
        alur.lewat(s, "boundaryEvent_pendaftaranBerakhir");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "putuskanSesi"), Map.of("putusan", "undur", "alasan", "Kurang peserta", "tanggal", alur.hari().plusDays(9).toString(), "batas", alur.hari().plusDays(2).toString()));
        alur.jalankan(s);
        alur.jalankan(j);
        ClockUtil.setCurrentTime(Date.from(alur.hari().plusDays(10).atTime(9, 0).atZone(WIB).toInstant()));
        alur.jawabSesi(j, "ikut");
        assertThat(orang.tugas(j.kasus(), "tempatkanPeserta")).isNotNull();
    }

    @Test
    void aFullSessionTakesNobodyAndOneThatPassedLetsItsPeopleGo() {
        Jalan j = alur.lunas("Gita Permata", "Hadi Pranoto");
        SesiUji kecil = alur.buka(1, 1);
        ditolak("adminsert", j, "tempatkanPeserta", Map.of("sesiId", kecil.id()), "sesiId");
        ditolak("adminsert", j, "tempatkanPeserta", Map.of(), "sesiId");
        SesiUji s = alur.buka(3, 5);
        alur.tempatkan(j, s);
        alur.lewat(j, "boundaryEvent_sesiLewatKuota");
        assertThat(uji.sesi(j.permohonanId())).isNull();
        assertThat(kasus(j).status()).as("it is asked").isEqualTo("Jadwal Uji Berubah");
        alur.jawabSesi(j, "lain");
        assertThat(orang.tugas(j.kasus(), "tempatkanPeserta")).isNotNull();
        SesiUji langsung = alur.buka(1, 5);
        Jalan k = alur.lunas("Sinta Dewanti");
        alur.tempatkan(k, langsung);
        alur.siapkan(langsung, "penguji");
        alur.diuji(alur.jalankan(k));
        assertThat(orang.tugas(k.kasus(), "laksanakanUji")).isNotNull();
    }

    @Test
    void anExaminerWhoTrainedThemDeclinesAndAnotherIsAppointed() {
        Jalan j = alur.lunas("Bayu Setiawan");
        SesiUji s = alur.buka(1, 5);
        alur.tempatkan(j, s);
        alur.lewat(s, "catchEvent_pendaftaranDitutup");
        alur.tunjuk(s, "penguji");
        assertThatThrownBy(() -> orang.selesaikan("penguji", alur.tugasSesi(s, "nyatakanTidakBerpihak"), Map.of("jawaban", "bersedia", "bebas", false))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("bebas"));
        orang.selesaikan("penguji", alur.tugasSesi(s, "nyatakanTidakBerpihak"), Map.of("jawaban", "menolak", "alasan", "Saya melatih peserta ini tahun lalu"));
        alur.jalankan(s);
        assertThat(pengujiSesi.calon(sesi.ambil(s.id()))).doesNotContain("penguji");
        alur.tunjuk(s, "penguji2");
        alur.lewat(s, "boundaryEvent_pernyataanPengujiLewat");
        alur.tunjuk(s, "penguji2");
        orang.selesaikan("penguji2", alur.tugasSesi(s, "nyatakanTidakBerpihak"), Map.of("jawaban", "bersedia", "bebas", true));
        alur.jalankan(s);
        alur.jalankan(j);
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.SIAP);
        alur.hariUji(s);
        alur.diuji(j);
        alur.uji(j, "penguji2");
        assertThat(kasus(j).status()).isEqualTo("Tinjauan dan Keputusan");
    }

    @Test
    @Tag("PRS-002")
    void resultsNeedTheDayTheExaminerAndAReasonAndNeverChange() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.tempatkan(alur.lunas("Putri Handayani", "Eko Prasetyo"), s);
        alur.siapkan(s, "penguji");
        alur.diuji(alur.jalankan(j));
        assertThat(LocalDate.ofInstant(orang.tugas(j.kasus(), "laksanakanUji").getDueDate().toInstant(), WIB)).as("nobody is late before the day of the test").isAfter(s.tanggal());
        ditolak("penguji", j, "laksanakanUji", alur.nilai(j, "penguji", List.of()), "hasil");
        alur.hariUji(s);
        Map<String, Object> tanpaAlasan = new HashMap<>(alur.nilai(j, "penguji", List.of("Eko Prasetyo")));
        ((List<Map<String, Object>>) tanpaAlasan.get("isi")).forEach(b -> b.put("alasan", null));
        assertThatThrownBy(() -> orang.selesaikan("penguji", j.kasus(), "laksanakanUji", tanpaAlasan)).isInstanceOf(IsianKeliru.class);
        assertThat(uji.tertunda(j.permohonanId())).hasSize(2);
        long hadir = uji.tertunda(j.permohonanId()).get(1).id();
        Map<String, Object> isian = new HashMap<>(alur.nilai(j, "penguji", List.of()));
        isian.put("hadir", List.of(Map.of("ujiId", hadir, "tidakHadir", true)));
        orang.selesaikan("penguji", j.kasus(), "laksanakanUji", isian);
        alur.jalankan(j);
        assertThat(uji.uji(j.permohonanId())).extracting(UjiPeserta::hasil).containsExactly("KOMPETEN", "TIDAK_HADIR");
        assertThatThrownBy(() -> sql.update("update uji_peserta set hasil = 'KOMPETEN' where id = ?", hadir)).hasMessageContaining("tidak dapat diubah");
        alur.lewat(j, "boundaryEvent_ingatUjiUlang");
        alur.lewat(j, "boundaryEvent_ujiUlangLewat");
        assertThat(orang.tugas(j.kasus(), "putuskanSertifikasiPerson")).as("without an answer it is decided as it is").isNotNull();
    }

    @Test
    void theDeciderIsNobodyWhoTestedAndCertifiesOnlyTheCompetent() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Wawan Hermawan");
        alur.uji(j, "penguji", "Wawan Hermawan");
        alur.jawabUlang(j, List.of());
        sql.update("insert into staf_peran values ('penguji', 'pengambil-keputusan')");
        try {
            assertThatThrownBy(() -> orang.selesaikan("penguji", j.kasus(), "putuskanSertifikasiPerson", alur.keputusan(j))).hasStackTraceContaining("TidakIndependen").hasMessageContaining("Anda menguji peserta order ini");
            String ini = orang.tugas(j.kasus(), "putuskanSertifikasiPerson").getId();
            assertThatThrownBy(() -> tugas.setAssignee(ini, "penguji")).as("as a claim by REST does").hasStackTraceContaining("TidakIndependen");
            assertThat(new Klien(port).basic("operator", "laju-demo").json("POST", "/engine-rest/task/" + ini + "/complete", "{}").statusCode()).isEqualTo(403);
        } finally {
            sql.update("delete from staf_peran where staf = 'penguji' and peran = 'pengambil-keputusan'");
        }
        ditolak("pemutus", j, "putuskanSertifikasiPerson", Map.of("bebas", true, "keputusan", List.of(Map.of("pesertaId", ids(j, "Wawan Hermawan").get(0), "putusan", "BERIKAN"))), "keputusan.0.putusan");
        alur.putuskan(j);
        berakhir(j, "endEvent_personTidakLulus", "Tolak");
    }

    @Test
    void whoGivesUpTheFurtherTestIsDecidedAsHeIs() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Yanti Rahmawati", "Zaki Firmansyah");
        alur.uji(j, "penguji", "Zaki Firmansyah");
        alur.jawabUlang(j, ids(j, "Zaki Firmansyah"));
        SesiUji ulang = alur.buka(3, 5);
        alur.tempatkan(j, ulang);
        alur.lewat(ulang, "boundaryEvent_pendaftaranBerakhir");
        orang.selesaikan("pjsert", alur.tugasSesi(ulang, "putuskanSesi"), Map.of("putusan", "batal", "alasan", "Kurang peserta"));
        alur.jalankan(ulang);
        alur.jalankan(j);
        alur.jawabSesi(j, "kembalikan");
        assertThat(permohonan.ambil(j.permohonanId()).batalAlasan()).as("the order goes on").isNull();
        alur.putuskan(j);
        orang.selesaikan("adminsert", j.kasus(), "siapkanSertifikatPerson", Map.of());
        String nomor = terbit.milik(j.permohonanId()).get(0).nomor();
        orang.selesaikan("kepala", j.kasus(), "tandatanganiSertifikatPerson", Map.of("keputusan", "kembalikan", "catatan", "Nama keliru"));
        orang.selesaikan("adminsert", j.kasus(), "siapkanSertifikatPerson", Map.of());
        orang.sebagai("adminsert", () -> {
            terbit.tarik(permohonan.ambil(j.permohonanId()));
            return null;
        });
        orang.selesaikan("adminsert", j.kasus(), "siapkanSertifikatPerson", Map.of());
        ditolak("kepala", j, "tandatanganiSertifikatPerson", Map.of("keputusan", "ditandatangani"), "sandi");
        alur.tandatangani(j);
        orang.selesaikan("cs", j.kasus(), "periksaSertifikatPerson", Map.of("keputusan", "kembali", "catatan", "Foto terbalik"));
        alur.terbitkan(j);
        assertThat(terbit.milik(j.permohonanId())).singleElement().satisfies(x -> assertThat(x.nomor()).as("the number stays").isEqualTo(nomor));
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + j.permohonanId() + "/terbit/%")).as("who has none, and why").isNotEmpty()
            .allMatch(x -> x.contains("Tidak diberikan kepada: Zaki Firmansyah (Belum kompeten sampai uji terakhir)") && x.contains("Pengaduan") && !x.contains("Yanti"));
    }
}
