package id.laju.insitu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.kelebihan.AlurKelebihan;
import id.laju.lhu.PekerjaanLapangan;
import id.laju.mesin.KasusService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.pengujian.JawabanSampelService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.AlurPembayaran;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Work on site as a part of its service: called after the payment, and ended with it. */
@LajuTest
class InsituDalamLayananTest {

    @Autowired AlurLapangan alur;
    @Autowired AlurDariLokasi lokasi;
    @Autowired AlurPembayaran bayar;
    @Autowired AlurKelebihan kelebihan;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired JawabanSampelService pilihan;
    @Autowired PekerjaanLapangan laporan;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void kosongkan() {
        kelebihan.kosongkan();
    }

    @Test
    @Tag("INS-013")
    void afterThePaymentTheSiteThenTheLaboratoryWithoutWaitingForTheCustomer() throws Exception {
        Permohonan p = lokasi.dibayar();
        assertThat(p.nomorOrder()).isNotNull();
        assertThat(orang.tugas(p.kasus(), "teruskanKeLab")).isNotNull();
        assertThat(orang.tugas(p.kasus(), "terimaSampel")).isNull();
        alur.teruskan(p);
        assertThat(status("sampling", "/kelola/lapangan/tugas/" + orang.tugas(p.kasus(), "susunJadwal").getId())).as("no form for a phone").isEqualTo(404);
        alur.berangkat(p, "ppc");
        alur.kerjakan(p, "ppc");
        alur.terima(p);
        assertThat(orang.tugas(p.kasus(), "terimaSampel")).as("nobody is asked to send anything").isNotNull();
        assertThat(kasus.terbuka(p.kasus())).noneMatch(l -> "pelanggan".equals(l.giliran()));
        var form = orang.lihat("cs", orang.tugas(p.kasus(), "terimaSampel"));
        assertThat(form.get("dariLokasi").asBoolean()).isTrue();
        assertThat(form.at("/titipan/diserahkan").asText()).isEqualTo("Galih Ramadhan");
        assertThat(form.at("/titipan/kondisi").asText()).isEqualTo("Dingin, tersegel");
    }

    @Test
    void givenUpTheOrderEndsAndWhatWasPaidIsExamined() {
        Permohonan p = lokasi.dibayar();
        alur.teruskan(p);
        for (int i = 0; i < 3; i++) {
            alur.berangkat(p, "ppc");
            alur.tunda(p, "ppc");
        }
        orang.selesaikan("koordinator", p.kasus(), "putuskanPenundaan", Map.of("keputusan", "berhenti", "catatan", "Lokasi tidak dapat dicapai"));
        assertThatThrownBy(() -> orang.selesaikan("kerjasama", p.kasus(), "bereskanPembatalan", Map.of("alasan", "Banjir terus"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsKey("menjadi"));
        orang.selesaikan("kerjasama", p.kasus(), "bereskanPembatalan", Map.of("menjadi", "dimuka", "alasan", "Lokasi tidak dapat dicapai karena banjir"));
        alur.latar(p);
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Batal");
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(permohonan.ambil(p.id()).batalAlasan()).contains("banjir");
        Map<String, Object> k = sql.queryForMap("select k.id, k.asal, k.tujuan, k.jumlah from kelebihan k join pembayaran b on b.id = k.pembayaran_id join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ?", p.id());
        assertThat(k).containsEntry("asal", "PEMBATALAN").containsEntry("tujuan", "DI_MUKA");
        assertThat((BigDecimal) k.get("jumlah")).isEqualByComparingTo(bayar.tagihan(p.id()).total());
        String klb = "bbspjikfk/KLB-" + k.get("id");
        orang.selesaikan("bendahara", klb, "periksaKelebihan", Map.of("hasil", "layak", "catatan", "Order batal", "penanda", "kepala"));
        orang.selesaikan("kepala", klb, "setujuiKelebihan", Map.of("keputusan", "setuju"));
        bayar.penawaran().latar(klb);
        assertThat(kasus.ambil(klb).status()).isEqualTo("Menjadi Pembayaran di Muka");
    }

    private void jawab(Permohonan p, String pilihan) throws Exception {
        web.kirim(akun.loadUserByUsername("argonmulia3508"), post("/portal/sampel/" + lokasi.sampel(p) + "/penolakan").param("pilihan", pilihan));
        alur.latar(p);
    }

    @Test
    @Tag("INS-013")
    void aRefusedSampleOfOurOfficersIsTakenAgainByThem() throws Exception {
        Permohonan p = lokasi.diPenerimaan();
        lokasi.tolak(p);
        String halaman = web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sampel/" + lokasi.sampel(p))).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("Suhu contoh 15 derajat", "Minta balai mengambilnya lagi", "Tetap kerjakan").doesNotContain("Saya kirim sampel pengganti");
        jawab(p, "ganti");
        assertThat(kasus.terbuka(p.kasus())).as("nobody waits for the customer to send anything").noneMatch(l -> "pelanggan".equals(l.giliran()));
        assertThat(orang.lihat("sampling", orang.tugas(p.kasus(), "ambilUlangContoh")).get("ditolak").asText()).isEqualTo("Suhu contoh 15 derajat");
        ditolak(p, Map.of(), "keputusan");
        ditolak(p, Map.of("keputusan", "tidakDapat"), "alasan");
        alur.tandaTanganUlang(lokasi.sampel(p), "sampling");
        orang.selesaikan("sampling", p.kasus(), "ambilUlangContoh", Map.of("keputusan", "tidakDapat", "alasan", "Pabrik berhenti dua minggu"));
        alur.latar(p);
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/sampel/" + lokasi.sampel(p))).andReturn().getResponse().getContentAsString()).contains("Pabrik berhenti dua minggu");
        jawab(p, "ganti");
        Map<String, Object> isi = new HashMap<>(alur.laporan(p));
        isi.put("keputusan", "terambil");
        ditolak(p, isi, "petugas");
        isi.put("petugas", "ppc2");
        ditolak(p, isi, "ttdPelanggan");
        alur.tandaTanganUlang(lokasi.sampel(p), "sampling");
        ditolak(p, isi, "baris.0.foto");
        alur.potretUlang(lokasi.sampel(p), "sampling");
        long foto = buktiDibuka(p);
        orang.selesaikan("sampling", p.kasus(), "ambilUlangContoh", isi);
        alur.latar(p);
        beritaAcaraUlang(p);
        assertThat(web.buka("cs", "/kelola/lapangan/" + p.id()).andReturn().getResponse().getContentAsString()).contains("Diambil lagi", "foto-ulang/" + foto, "Budi Hartono", "-6.204210");
        assertThat(status("cs", "/kelola/lapangan/" + p.id() + "/foto-ulang/" + foto)).isEqualTo(200);
        assertThat(status("ppc2", "/kelola/lapangan/" + p.id() + "/foto-ulang/" + foto)).as("was not sent there").isEqualTo(404);
        for (String perintah : List.of("delete from foto_ulang where id = " + foto, "update foto_ulang set oleh = 'lain' where id = " + foto, "truncate foto_ulang")) {
            assertThatThrownBy(() -> sql.execute(perintah)).as(perintah).isInstanceOf(DataIntegrityViolationException.class);
        }
        var form = orang.lihat("cs", orang.tugas(p.kasus(), "terimaSampel"));
        assertThat(form.at("/lama/diserahkan").asText()).isEqualTo("Intan Maharani");
        assertThat(form.get("riwayat")).hasSize(2);
        assertThat(laporan.pengambilan(lokasi.sampel(p)).orElseThrow().id()).as("the report tells of the one that was tested").startsWith("oleh petugas Intan Maharani");
        assertThatThrownBy(() -> sql.update("update contoh_ulang set kondisi = 'lain'")).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Numbered and signed like the first, for the office and the customer. */
    private void beritaAcaraUlang(Permohonan p) throws Exception {
        Map<String, Object> ba = sql.queryForMap("select b.* from berita_acara_ulang b join contoh_ulang u on u.id = b.ulang_id where u.sampel_id = ?", lokasi.sampel(p));
        String semula = sql.queryForObject("select h.berita_acara_nomor from hasil_lapangan h join jadwal_lapangan j on j.id = h.jadwal_id where j.permohonan_id = ?", String.class, p.id());
        assertThat(ba.get("nomor").toString()).startsWith("BA/").isNotEqualTo(semula);
        String alamat = "/lapangan/" + p.id() + "/berita-acara/" + ba.get("ulang_id");
        byte[] pdf = web.buka("cs", "/kelola" + alamat).andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(pdf).replaceAll("\\s+", " ")).contains("BERITA ACARA PENGAMBILAN CONTOH", ba.get("nomor").toString(), "Intan Maharani", "Budi Hartono", "Outlet IPAL", "-6.204210, 106.845131",
            "Pengambilan ulang, karena yang sebelumnya (berita acara nomor " + semula + ") ditolak saat diterima di balai.");
        var argon = akun.loadUserByUsername("argonmulia3508");
        assertThat(web.kirim(argon, get("/portal" + alamat)).andReturn().getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(web.kirim(argon, get("/portal/lapangan/" + p.id())).andReturn().getResponse().getContentAsString()).contains("Berita acara pengambilan ulang AL-01");
        assertThat(web.kirim(akun.loadUserByUsername("tirtamusi7021"), get("/portal" + alamat)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(status("cs", "/kelola/lapangan/" + p.id() + "/berita-acara/0")).isEqualTo(404);
        assertThatThrownBy(() -> sql.update("update berita_acara_ulang set nomor = 'lain'")).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Whoever may do the task sees what is stored already. @return id of the photo */
    private long buktiDibuka(Permohonan p) throws Exception {
        String tugas = orang.tugas(p.kasus(), "ambilUlangContoh").getId();
        JsonNode bukti = orang.lihat("sampling", orang.tugas(p.kasus(), "ambilUlangContoh")).get("foto");
        assertThat(bukti).hasSize(3);
        assertThat(bukti.findValues("sampelId").stream().filter(n -> !n.isNull())).as("signatures are no photos of the sample").hasSize(1);
        long foto = bukti.get(2).get("id").asLong();
        String api = "/api/lapangan/ulang/" + tugas + "/foto/" + foto;
        for (String boleh : List.of("sampling", "ppc")) {
            assertThat(status(boleh, api)).as(boleh).isEqualTo(200);
            assertThat(status(boleh, "/kelola/lapangan/tugas/" + tugas)).as(boleh).isEqualTo(200);
        }
        for (String luar : List.of("ppc2", "sampling.plg")) {
            assertThat(web.tanya(luar, api).andReturn().getResponse().getStatus()).as(luar).isIn(403, 404, 409);
            assertThat(status(luar, "/kelola/lapangan/tugas/" + tugas)).as(luar).isEqualTo(404);
            var gambar = web.gambar(luar, api).andReturn().getResponse();
            assertThat(gambar.getStatus()).as("an image of the page").isIn(403, 404, 409);
            assertThat(gambar.getContentAsString()).as("no sentence where a picture is awaited").isEmpty();
        }
        return foto;
    }

    private int status(String siapa, String alamat) throws Exception {
        return web.buka(siapa, alamat).andReturn().getResponse().getStatus();
    }

    private void ditolak(Permohonan p, Map<String, Object> isian, String bidang) {
        assertThatThrownBy(() -> orang.selesaikan("sampling", p.kasus(), "ambilUlangContoh", isian)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    @Test
    void theCustomerMayHaveItTestedWithANoteOrDropIt() throws Exception {
        Permohonan p = lokasi.diPenerimaan();
        lokasi.tolak(p);
        jawab(p, "tetap");
        assertThat(orang.lihat("cs", orang.tugas(p.kasus(), "terimaSampel")).at("/riwayat/0/jawaban").asText()).contains("Tetap dikerjakan");
        lokasi.tolak(p);
        jawab(p, "batal");
        assertThat(sql.queryForObject("select count(*) from kelebihan where permohonan_id = ? and asal = 'CORETAN'", Integer.class, p.id())).as("money back").isEqualTo(1);
    }

    @Test
    void whatTheCustomerSentIsReplacedByTheCustomer() {
        Permohonan p = lokasi.diPenerimaan();
        lokasi.tolak(p);
        sql.update("update permohonan set asal_contoh = 'BAWA_SENDIRI' where id = ?", p.id());
        assertThatThrownBy(() -> pilihan.tetapKerjakan(p.pelangganId(), lokasi.sampel(p), AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class);
        pilihan.putuskanPenolakan(p.pelangganId(), lokasi.sampel(p), true, AlurPenawaran.PELANGGAN);
        assertThat(orang.tugas(p.kasus(), "ambilUlangContoh")).isNull();
        assertThat(kasus.terbuka(p.kasus())).anyMatch(l -> "pelanggan".equals(l.giliran()));
    }
}
