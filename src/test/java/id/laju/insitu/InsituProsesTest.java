package id.laju.insitu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.BerkasService;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.PekerjaanLapangan;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code pelaksanaan-insitu}. */
@LajuTest
class InsituProsesTest {

    @Autowired AlurLapangan alur;
    @Autowired AlurPenawaran penawaran;
    @Autowired JadwalLapanganService jadwal;
    @Autowired JawabJadwalService jawaban;
    @Autowired HasilLapanganService hasil;
    @Autowired FotoLapanganService foto;
    @Autowired PermohonanService permohonan;
    @Autowired PekerjaanLapangan laporan;
    @Autowired DokumenService dokumen;
    @Autowired BerkasService berkas;
    @Autowired KasusService kasus;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private String status(Permohonan p) {
        return kasus.ambil(p.kasus()).status();
    }

    private KeadaanJadwal keadaan(Permohonan p) {
        return jadwal.ambil(p.id()).keadaan();
    }

    private int surat(Permohonan p, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "lapangan/" + jadwal.ambil(p.id()).id() + "/" + langkah + "/%");
    }

    private void ditolak(Permohonan p, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, p.kasus(), frasa, isian, bidang);
    }

    @Test
    @Tag("INS-007")
    @Tag("INS-008")
    @Tag("INS-009")
    @Tag("INS-010")
    @Tag("INS-011")
    @Tag("INS-012")
    void fromTheOrderToTheSamplesAtTheBalai() {
        Permohonan p = alur.mulai();
        assertThat(status(p)).isEqualTo("Pekerjaan Lapangan Disiapkan");
        alur.teruskan(p);
        assertThat(status(p)).isEqualTo("Jadwal Lapangan Disusun");
        alur.jadwalkan(p, "ppc", "ppc2");
        assertThat(status(p)).isEqualTo("Konfirmasi Jadwal Lapangan");
        assertThat(kasus.ambil(p.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(surat(p, "jadwal")).isPositive();
        jawaban.jawab(p.id(), p.pelangganId(), true, null, null, AlurPenawaran.PELANGGAN);
        alur.latar(p);
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DISEPAKATI);
        alur.tandatangani(p);
        Jadwal j = jadwal.ambil(p.id());
        assertThat(j.keadaan()).isEqualTo(KeadaanJadwal.BERSURAT);
        assertThat(j.suratNomor()).startsWith("ST/");
        assertThat(dokumen.ambil(j.suratId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(BacaPdf.teks(dokumen.isi(j.suratId())).replaceAll("\\s+", " ")).contains(j.suratNomor(), "SURAT TUGAS", "Galih Ramadhan", "Intan Maharani", "Ketua regu", "PT Argon Mulia", "Mobil dinas");
        assertThat(surat(p, "surat")).as("customer and both officers").isGreaterThanOrEqualTo(3);
        assertThat(status(p)).isEqualTo("Menunggu Petugas Lapangan");
        alur.kerjakan(p, "ppc2");
        HasilLapangan h = hasil.hasil(j.id()).orElseThrow();
        assertThat(h.beritaAcaraNomor()).startsWith("BA/").contains("/LAP/");
        assertThat(BacaPdf.teks(dokumen.isi(h.beritaAcaraId())).replaceAll("\\s+", " ")).contains("BERITA ACARA PENGAMBILAN CONTOH", "Budi Hartono", "Outlet IPAL", "-6.204210, 106.845131", "SNI 6989.59:2008", "Intan Maharani");
        alur.terima(p);
        assertThat(sql.queryForObject("select count(*) from titip_sampel t join sampel s on s.id = t.sampel_id where s.permohonan_id = ?", Integer.class, p.id())).isEqualTo(1);
        assertThat(kasus.terbuka(p.kasus())).isEmpty();
        assertThat(laporan.pengambilan(permohonan.sampel(p.id()).get(0).id()).orElseThrow().id()).startsWith("oleh petugas Galih Ramadhan, Intan Maharani, tanggal ").contains("metode SNI 6989.59:2008", "Outlet IPAL");
    }

    @Test
    @Tag("INS-008")
    void theKoordinatorMaySendItBackToCsAndNeverReadsTheCustomer() {
        Permohonan p = alur.mulai();
        orang.selesaikan("cs", p.kasus(), "teruskanKeLab", Map.of("catatan", "Untuk Argon, hubungi Sari Wulandari"));
        String terbaca = orang.lihat("koordinator", orang.tugas(p.kasus(), "disposisiLapangan")).toString();
        assertThat(terbaca.toLowerCase()).doesNotContain("argon", "sari wulandari", "bogor km 26").contains("garam konsumsi");
        ditolak(p, "koordinator", "disposisiLapangan", Map.of("keputusan", "kembalikan"), "catatan");
        ditolak(p, "koordinator", "disposisiLapangan", Map.of(), "keputusan");
        orang.selesaikan("koordinator", p.kasus(), "disposisiLapangan", Map.of("keputusan", "kembalikan", "catatan", "Titiknya berapa?"));
        assertThat(orang.lihat("cs", orang.tugas(p.kasus(), "teruskanKeLab")).at("/k/catatanKoordinator").asText()).isEqualTo("Titiknya berapa?");
        alur.teruskan(p);
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "susunJadwal")).at("/k/tempat/nama").asText()).contains("Argon");
    }

    @Test
    @Tag("INS-009")
    @Tag("INS-010")
    void aPlanIsCheckedSentBackAndMadeAnew() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        Map<String, Object> isi = alur.rencana("ppc");
        isi.put("selesai", isi.get("mulai"));
        ditolak(p, "sampling", "susunJadwal", isi, "selesai");
        isi = alur.rencana("ppc");
        isi.put("mulai", alur.kini().minusDays(1).toString());
        ditolak(p, "sampling", "susunJadwal", isi, "mulai");
        ditolak(p, "sampling", "susunJadwal", alur.rencana("cs"), "petugas");
        isi = alur.rencana("ppc");
        isi.put("ketua", "ppc2");
        ditolak(p, "sampling", "susunJadwal", isi, "ketua");
        ditolak(p, "sampling", "susunJadwal", Map.of("petugas", List.of()), "petugas");
        orang.selesaikan("sampling", p.kasus(), "susunJadwal", alur.rencana("ppc"));
        ditolak(p, "koordinator", "setujuiJadwal", Map.of("keputusan", "kembali"), "catatan");
        orang.selesaikan("koordinator", p.kasus(), "setujuiJadwal", Map.of("keputusan", "kembali", "catatan", "Tambah satu petugas"));
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DIKEMBALIKAN);
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "susunJadwal")).at("/k/jadwal/catatanPeriksa").asText()).isEqualTo("Tambah satu petugas");
        alur.jadwalkan(p, "ppc", "ppc2");
        assertThat(jadwal.ambil(p.id()).ke()).isEqualTo(2);
    }

    @Test
    @Tag("INS-010")
    void whoPlannedDoesNotApprove() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        orang.selesaikan("sampling", p.kasus(), "susunJadwal", alur.rencana("ppc"));
        sql.update("insert into staf_peran values ('sampling', 'koordinator-lab')");
        try {
            assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "setujuiJadwal", Map.of("keputusan", "setuju"))).hasMessageContaining("orang lain");
        } finally {
            sql.update("delete from staf_peran where staf = 'sampling' and peran = 'koordinator-lab'");
        }
    }

    @Test
    @Tag("INS-009")
    void officersElsewhereAndExpiredInstrumentsAreNamed() {
        Permohonan lain = alur.mulai();
        alur.teruskan(lain);
        orang.selesaikan("sampling", lain.kasus(), "susunJadwal", alur.rencana("ppc"));
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        Map<String, Object> isi = alur.rencana("ppc");
        isi.put("tetap", false);
        assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "susunJadwal", isi)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Galih Ramadhan bertugas untuk order " + lain.nomorOrder());
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "susunJadwal")).at("/calon").toString()).contains("bertugas untuk order " + lain.nomorOrder());
        long lewat = sql.queryForObject("insert into alat (satker, kode, nama, perlu_kalibrasi, ingatkan_hari, keadaan, kalibrasi_terakhir, kalibrasi_sampai) values ('bbspjikfk', ?, 'pH meter lapangan', true, 30, 'DIPAKAI', '2024-01-01', '2025-01-01') returning id",
            Long.class, "LAP-" + System.nanoTime());
        isi.put("tetap", true);
        isi.put("alat", List.of(lewat));
        ditolak(p, "sampling", "susunJadwal", isi, "alat");
        isi.put("alat", List.of());
        orang.selesaikan("sampling", p.kasus(), "susunJadwal", isi);
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DISUSUN);
    }

    @Test
    @Tag("INS-009")
    void officersOnLeaveAreNamed() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        Map<String, Object> isi = alur.rencana("ppc2");
        LocalDate hari = LocalDateTime.parse((String) isi.get("mulai")).toLocalDate();
        long cuti = sql.queryForObject("insert into pelimpahan (satker, berhalangan, pengganti, peran, mulai, sampai, alasan, dibuat_oleh, dibuat) values ('bbspjikfk', 'ppc2', 'ppc', 'petugas-lapangan', ?, ?, 'Cuti', 'ppc2', now()) returning id",
            Long.class, hari.minusDays(1), hari.plusDays(1));
        try {
            isi.put("tetap", false);
            assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "susunJadwal", isi)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Intan Maharani berhalangan");
        } finally {
            sql.update("update pelimpahan set diakhiri = now(), diakhiri_oleh = 'ppc2' where id = ?", cuti);
        }
    }

    @Test
    void theCustomerAsksForAnotherDate() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.jadwalkan(p, "ppc");
        LocalDate usul = alur.kini().toLocalDate().plusDays(9);
        assertThatThrownBy(() -> jawaban.jawab(p.id(), p.pelangganId(), false, null, " ", AlurPenawaran.PELANGGAN))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("usulTanggal", "alasan"));
        assertThatThrownBy(() -> jawaban.jawab(p.id(), p.pelangganId() + 1, true, null, null, "pengguna:9")).isInstanceOf(TidakDitemukan.class);
        jawaban.jawab(p.id(), p.pelangganId(), false, usul, "Pabrik berhenti", AlurPenawaran.PELANGGAN);
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DITOLAK_PELANGGAN);
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "susunJadwal")).at("/k/jadwal/alasanPelanggan").asText()).isEqualTo("Pabrik berhenti");
        assertThatThrownBy(() -> jawaban.jawab(p.id(), p.pelangganId(), true, null, null, AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class);
        alur.jadwalkan(p, "ppc");
        assertThat(status(p)).isEqualTo("Konfirmasi Jadwal Lapangan");
    }

    @Test
    void silenceMeansConsentAtTheMomentOfTheRow() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.jadwalkan(p, "ppc");
        Jadwal j = jadwal.ambil(p.id());
        assertThat(j.jawabSampai()).isBefore(j.mulai()).isAfter(jam.instant());
        assertThatThrownBy(() -> penawaran.timerTiba(p.kasus(), "boundaryEvent_jadwalDidiamkan")).isInstanceOf(IllegalStateException.class);
        alur.pukul(LocalDateTime.ofInstant(j.jawabSampai().minus(Duration.ofDays(1)).plusSeconds(1), AlurLapangan.WIB));
        penawaran.timerTiba(p.kasus(), "boundaryEvent_jadwalBelumDijawab");
        alur.latar(p);
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "lapangan/" + j.id() + "/ingat-jadwal/%")).as("reminded before silence counts").isPositive();
        alur.pukul(LocalDateTime.ofInstant(j.jawabSampai().plusSeconds(1), AlurLapangan.WIB));
        assertThatThrownBy(() -> jawaban.jawab(p.id(), p.pelangganId(), false, alur.kini().toLocalDate().plusDays(9), "Terlambat", "x")).as("judged by the row, not by the job").isInstanceOf(IsianKeliru.class);
        penawaran.timerTiba(p.kasus(), "boundaryEvent_jadwalDidiamkan");
        alur.latar(p);
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DISEPAKATI);
        assertThat(orang.tugas(p.kasus(), "tandatanganiSuratTugas").getAssignee()).isEqualTo("kepala");
    }

    @Test
    void theHeadSendsTheLetterBackAndTheNextOneTakesItsNumber() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.jadwalkan(p, "ppc");
        alur.sepakati(p);
        String nomor = jadwal.ambil(p.id()).suratNomor();
        ditolak(p, "kepala", "tandatanganiSuratTugas", Map.of("keputusan", "ditandatangani"), "sandi");
        ditolak(p, "kepala", "tandatanganiSuratTugas", Map.of("keputusan", "kembalikan"), "catatan");
        orang.selesaikan("kepala", p.kasus(), "tandatanganiSuratTugas", Map.of("keputusan", "kembalikan", "catatan", "Ganti kendaraan"));
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DIKEMBALIKAN);
        alur.berangkat(p, "ppc");
        assertThat(jadwal.ambil(p.id()).suratNomor()).isEqualTo(nomor);
    }

    @Test
    @Tag("INS-014")
    void onlyTheNamedOfficersSeeAndDoTheWork() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        var ini = orang.tugas(p.kasus(), "kerjakanLapangan");
        assertThat(ini.getDueDate()).isEqualTo(Date.from(jadwal.ambil(p.id()).selesai()));
        assertThat(kasus.terbuka(p.kasus())).filteredOn(l -> l.frasa().equals("kerjakanLapangan")).singleElement().satisfies(l -> {
            assertThat(l.eskalasi()).as("who hears of it when the date has passed").isEqualTo("koordinator-lab");
            assertThat(l.tenggat()).isEqualTo(jadwal.ambil(p.id()).selesai());
        });
        for (String lain : List.of("ppc2", "kalibrator", "sampling", "cs", "koordinator", "ppc.plg")) {
            assertThatThrownBy(() -> orang.lihat(lain, ini)).as(lain).isInstanceOf(TugasDitolak.class);
        }
        assertThat(orang.lihat("ppc", ini).at("/k/tempat/nama").asText()).contains("Argon");
        assertThatThrownBy(() -> foto.tambah(p.kasus(), JenisFoto.FOTO, null, "a.jpg", new byte[] {1}, "ppc2")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("INS-011")
    void whatIsMissingAtTheSiteIsNamedAndNothingIsStored() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        alur.pukul(alur.kini().plusDays(5).withHour(14).withMinute(0));
        Map<String, Object> isi = alur.laporan(p);
        @SuppressWarnings("unchecked") Map<String, Object> baris = (Map<String, Object>) ((List<?>) isi.get("baris")).get(0);
        baris.put("lintang", "-106,9");
        baris.put("nomorContoh", "");
        baris.put("diambil", alur.kini().minusDays(1).toString());
        isi.put("saksiNama", " ");
        assertThatThrownBy(() -> orang.selesaikan("ppc", p.kasus(), "kerjakanLapangan", isi)).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsKeys("baris.0.lintang", "baris.0.nomorContoh", "baris.0.diambil", "baris.0.foto", "saksiNama", "ttdPelanggan", "ttdPetugas"));
        ditolak(p, "ppc", "kerjakanLapangan", Map.of("hasil", "tunda"), "tundaSebab");
        ditolak(p, "ppc", "kerjakanLapangan", Map.of("hasil", "selesai", "tiba", alur.kini().plusHours(3).toString()), "tiba");
        assertThat(hasil.hasil(jadwal.ambil(p.id()).id())).isEmpty();
        assertThatThrownBy(() -> foto.tambah(p.kasus(), JenisFoto.TTD_PELANGGAN, null, "t.png", AlurLapangan.kosong(), "ppc")).isInstanceOf(IsianKeliru.class).hasMessageContaining("masih kosong");
        assertThatThrownBy(() -> foto.tambah(p.kasus(), JenisFoto.TTD_PELANGGAN, null, "t.png", "bukan gambar".getBytes(), "ppc")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("INS-011")
    void photosGoUntilTheVisitIsReportedAndStayAfterwards() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        long id = foto.tambah(p.kasus(), JenisFoto.FOTO, null, "gerbang.jpg", ContohBerkas.foto("jpg", 300, 200), "ppc");
        foto.hapus(p.kasus(), id, "ppc");
        alur.kerjakan(p, "ppc");
        Jadwal j = jadwal.ambil(p.id());
        FotoLapangan ttd = HasilLapanganService.ttd(hasil.foto(j.id()), JenisFoto.TTD_PELANGGAN).orElseThrow();
        assertThat(berkas.ambil(ttd.berkasId()).jenis()).isEqualTo("image/png");
        assertThatThrownBy(() -> foto.hapus(p.kasus(), ttd.id(), "ppc")).isInstanceOf(IsianKeliru.class);
        for (String perintah : List.of("delete from foto_lapangan where id = " + ttd.id(), "update contoh_lapangan set kondisi = 'lain'", "delete from hasil_lapangan", "update hasil_lapangan set saksi_nama = 'Lain'", "truncate contoh_lapangan", "truncate foto_lapangan")) {
            assertThatThrownBy(() -> sql.execute(perintah)).as(perintah).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void officersAndCustomerAreRemindedTheDayBefore() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        assertThatThrownBy(() -> penawaran.timerTiba(p.kasus(), "boundaryEvent_sehariSebelum")).isInstanceOf(IllegalStateException.class);
        alur.pukul(LocalDateTime.ofInstant(jadwal.ambil(p.id()).mulai().minus(Duration.ofDays(1)).plusSeconds(1), AlurLapangan.WIB));
        penawaran.timerTiba(p.kasus(), "boundaryEvent_sehariSebelum");
        assertThat(surat(p, "ingat")).isGreaterThanOrEqualTo(2);
        assertThat(orang.tugas(p.kasus(), "kerjakanLapangan")).isNotNull();
    }

    @Test
    void aVisitIsPutOffAndItsLetterWithdrawn() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        Jadwal pertama = jadwal.ambil(p.id());
        alur.tunda(p, "ppc");
        assertThat(keadaan(p)).isEqualTo(KeadaanJadwal.DITUNDA);
        assertThat(dokumen.ambil(pertama.suratId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "susunJadwal")).at("/k/jadwal/tunda").asText()).isEqualTo("Cuaca: Banjir di jalan masuk");
        alur.berangkat(p, "ppc2");
        assertThat(jadwal.ambil(p.id()).suratNomor()).isNotEqualTo(pertama.suratNomor());
        alur.kerjakan(p, "ppc2");
        assertThat(orang.tugas(p.kasus(), "terimaDariLapangan")).isNotNull();
    }

    @Test
    void afterThreePostponementsTheKoordinatorDecides() {
        Permohonan p = tigaKaliDitunda();
        assertThat(status(p)).isEqualTo("Pekerjaan Lapangan Ditunda");
        ditolak(p, "koordinator", "putuskanPenundaan", Map.of("keputusan", "lanjut"), "catatan");
        orang.selesaikan("koordinator", p.kasus(), "putuskanPenundaan", Map.of("keputusan", "lanjut", "catatan", "Sekali lagi"));
        alur.berangkat(p, "ppc");
        alur.tunda(p, "ppc");
        orang.selesaikan("koordinator", p.kasus(), "putuskanPenundaan", Map.of("keputusan", "berhenti", "catatan", "Cukup"));
        assertThat(status(p)).isEqualTo("Pekerjaan Lapangan Dibatalkan");
        assertThat(orang.lihat("kerjasama", orang.tugas(p.kasus(), "bereskanPembatalan")).get("dibayar").isNull()).as("nothing was billed here").isTrue();
        ditolak(p, "cs", "bereskanPembatalan", Map.of("menjadi", "dimuka"), "alasan");
    }

    private Permohonan tigaKaliDitunda() {
        Permohonan p = alur.mulai();
        alur.teruskan(p);
        for (int i = 0; i < 3; i++) {
            alur.berangkat(p, "ppc");
            alur.tunda(p, "ppc");
        }
        return p;
    }

    @Test
    @Tag("CAL-016")
    void theCalibratorWorksAtTheSite() {
        Permohonan p = alur.mulai("kalibrasi");
        alur.teruskan(p);
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "susunJadwal")).at("/calon/0/nama").asText()).isEqualTo("Anisa Rahmadhani");
        alur.berangkat(p, "kalibrator", "ppc");
        assertThat(orang.lihat("kalibrator", orang.tugas(p.kasus(), "kerjakanLapangan")).at("/k/tempat/nama").asText()).contains("Argon");
        alur.pukul(alur.kini().plusDays(5).withHour(14).withMinute(0));
        alur.tandaTanganDiLokasi(p, "kalibrator");
        Map<String, Object> isi = new HashMap<>(alur.laporan(p));
        @SuppressWarnings("unchecked") Map<String, Object> baris = (Map<String, Object>) ((List<?>) isi.get("baris")).get(0);
        baris.remove("nomorContoh");
        String identitas = (String) baris.remove("identitas");
        ditolak(p, "kalibrator", "kerjakanLapangan", isi, "baris.0.identitas");
        baris.put("identitas", identitas);
        orang.selesaikan("kalibrator", p.kasus(), "kerjakanLapangan", isi);
        alur.latar(p);
        alur.terima(p);
        long alat = permohonan.sampel(p.id()).get(0).id();
        assertThat(laporan.tempat(alat)).hasValueSatisfying(t -> assertThat(t).contains("PT Argon Mulia", "Jalan Raya Bogor"));
        assertThat(laporan.pengambilan(alat)).isEmpty();
    }
}
