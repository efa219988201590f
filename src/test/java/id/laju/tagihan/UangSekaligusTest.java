package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Sekaligus;
import id.laju.WebUji;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Billing codes and payments of many cases on one page. */
@LajuTest
class UangSekaligusTest {

    @Autowired AlurPembayaran alur;
    @Autowired PembayaranService pembayaran;
    @Autowired Sekaligus sekaligus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired TaskService tugas;

    private Task billing() {
        return orang.tugas(alur.kasus(alur.mulai(null)), "terbitkanBilling");
    }

    @Test
    void billingWithAWrongTotalIsRefusedAndTheNextOneIsIssued() throws Exception {
        Task salah = billing();
        Task benar = billing();
        Sekaligus.Baris s = sekaligus.satu("bendahara", "terbitkanBilling", salah.getId());
        Sekaligus.Baris b = sekaligus.satu("bendahara", "terbitkanBilling", benar.getId());
        assertThat(b.dicentang()).as("nothing typed yet").isFalse();
        BigDecimal total = new BigDecimal(b.tanda().get("total").asText());
        var jawab = sekaligus.kirim("bendahara", s, Map.of("kode", AlurPembayaran.kode(), "total", total.add(BigDecimal.ONE)));
        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("\"total\"", "tidak sama dengan penawaran");
        Map<String, Object> isi = new HashMap<>(Map.of("kode", AlurPembayaran.kode(), "total", total));
        isi.put("terbit", null);
        isi.put("kedaluwarsa", null);
        isi.put("berkasId", null);
        assertThat(sekaligus.kirim("bendahara", b, isi).getStatus()).isEqualTo(200);
        tugas.claim(salah.getId(), "ketua");
        assertThat(sekaligus.kirim("bendahara", s, Map.of("kode", AlurPembayaran.kode(), "total", total)).getStatus()).isEqualTo(409);
        assertThat(sekaligus.baris("bendahara", "terbitkanBilling")).extracting(Sekaligus.Baris::tugas).doesNotContain(salah.getId(), benar.getId());
    }

    @Test
    void aPaymentIsConfirmedWithItsNtpnAndAUsedOneIsRefused() throws Exception {
        Tagihan satu = alur.mulaiTerbit();
        Tagihan dua = alur.mulaiTerbit();
        alur.unggah(satu);
        alur.unggah(dua);
        Task pertama = orang.tugas(satu.kasus(), "periksaPembayaran");
        Task kedua = orang.tugas(dua.kasus(), "periksaPembayaran");
        Map<String, Object> isian = AlurPembayaran.isian("terima", alur.pas(satu));
        Sekaligus.Baris b = sekaligus.satu("bendahara", "periksaPembayaran", pertama.getId());
        assertThat(b.html()).contains(satu.kode(), "/api/tagihan/bukti/");
        Map<String, Object> ketik = Map.of("ntpn", isian.get("ntpn"), "dibayarPada", isian.get("dibayarPada"), "jumlah", satu.total());
        assertThat(sekaligus.kirim("bendahara", b, ketik).getStatus()).isEqualTo(200);
        assertThat(alur.tagihan(satu.permohonanId()).status()).isEqualTo(StatusTagihan.PAID);
        Sekaligus.Baris c = sekaligus.satu("bendahara", "periksaPembayaran", kedua.getId());
        var jawab = sekaligus.kirim("bendahara", c, ketik);
        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("\"ntpn\"");
        assertThat(alur.tagihan(dua.permohonanId()).status()).isEqualTo(StatusTagihan.ISSUED);
    }

    /** The tables for many tasks and the two lists they come from: for twenty rows as for one. */
    @Test
    void twentyRowsNeedAsManyStatementsAsOne() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        alur.unggah(t);
        billing();
        Map<String, String> halaman = Map.of("/kelola/sekaligus/terbitkanBilling", "", "/kelola/sekaligus/periksaPembayaran", "",
            "/kelola/tagihan?ukuran=25", "&cari=" + t.kode(), "/kelola/pembayaran?ukuran=25", "&cari=" + ganda(t));
        Map<String, Long> sedikit = new HashMap<>();
        for (Map.Entry<String, String> h : halaman.entrySet()) {
            String satu = h.getKey() + h.getValue();
            assertThat(buka(satu).split("<tr", -1).length).as(satu).isGreaterThan(2);
            sedikit.put(h.getKey(), sekaligus.hitung(() -> buka(satu)));
        }
        for (int i = 0; i < 19; i++) {
            billing();
            Tagihan lain = alur.mulaiTerbit();
            alur.unggah(lain);
            ganda(lain);
        }
        for (String h : halaman.keySet()) {
            assertThat(buka(h).split("<tr", -1).length).as(h).isGreaterThan(20);
            assertThat(sekaligus.hitung(() -> buka(h))).as(h).isPositive().isLessThanOrEqualTo(sedikit.get(h) + 2);
        }
    }

    /** A payment that waits for its reconciliation. @return its code, which no bill has */
    private String ganda(Tagihan t) {
        String kode = "9" + AlurPembayaran.kode().substring(1);
        pembayaran.catat(AlurPembayaran.bayaran(kode, t.total(), t.terbit()), "bendahara");
        return kode;
    }

    private String buka(String alamat) throws Exception {
        return web.buka("bendahara", alamat).andReturn().getResponse().getContentAsString();
    }

    @Test
    void otherBalaiAndOtherRolesSeeNothing() throws Exception {
        Task ini = billing();
        assertThat(sekaligus.baris("bendahara.ptk", "terbitkanBilling")).extracting(Sekaligus.Baris::tugas).doesNotContain(ini.getId());
        for (String lain : new String[] {"cs", "ketua", "analis", "penyelia", "admin"}) {
            assertThat(web.buka(lain, "/kelola/sekaligus/terbitkanBilling").andReturn().getResponse().getStatus()).as(lain).isEqualTo(404);
        }
    }
}
