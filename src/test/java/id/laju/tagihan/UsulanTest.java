package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reconciliation begins with a proposal, which the bendahara takes over as it is or changes. */
@LajuTest
class UsulanTest {

    @Autowired AlurPembayaran alur;
    @Autowired PembayaranService pembayaran;
    @Autowired TagihanService tagihan;
    @Autowired BayarService bayar;
    @Autowired ImporService impor;
    @Autowired PencatatImpor pencatat;
    @Autowired Orang orang;

    private Task tugas(PembayaranMasuk p) {
        return orang.tugas("bbspjikfk/REK-" + pembayaran.denganNtpn(p.ntpn()).orElseThrow().id(), "rekonsiliasiPembayaran");
    }

    private JsonNode form(PembayaranMasuk p) {
        return orang.lihat("bendahara", tugas(p));
    }

    private JsonNode usulan(PembayaranMasuk p) {
        pembayaran.catat(p, "bendahara");
        return form(p).get("usulan");
    }

    /** As the button of the form does. */
    private Pembayaran terima(PembayaranMasuk p) {
        JsonNode u = form(p).get("usulan");
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", u.get("keputusan").asText(), "catatan", u.get("catatan").asText()));
        if (u.hasNonNull("tagihanId")) {
            isi.put("tagihanId", u.get("tagihanId").asLong());
        }
        if (u.hasNonNull("kelebihan")) {
            isi.put("kelebihan", u.get("kelebihan").asText());
        }
        orang.selesaikan("bendahara", tugas(p), isi);
        alur.penawaran().latar("bbspjikfk/REK-" + pembayaran.denganNtpn(p.ntpn()).orElseThrow().id());
        return pembayaran.denganNtpn(p.ntpn()).orElseThrow();
    }

    @Test
    void aLatePaymentIsProposedForItsBillWhileThatStillWaits() {
        Tagihan t = alur.mulaiTerbit();
        ClockUtil.setCurrentTime(Date.from(t.mati().plusSeconds(60)));
        PembayaranMasuk p = AlurPembayaran.bayaran(t.kode(), t.total(), t.mati());
        JsonNode u = usulan(p);
        assertThat(u.get("tagihanId").asLong()).isEqualTo(t.id());
        assertThat(u.get("alasan").asText()).contains("sesudah kode billing kedaluwarsa", "kode sama", "jumlah sama", "sesudah kedaluwarsa");
        assertThat(form(p).at("/calon/0/cocok").asText()).startsWith("kode sama");
        assertThat(terima(p).tagihanId()).isEqualTo(t.id());
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.PAID);
    }

    @Test
    void aDoublePaymentNamesTheOneThatSettledTheRequest() {
        Tagihan t = alur.mulaiTerbit();
        PembayaranMasuk pertama = alur.pas(t);
        pembayaran.catat(pertama, "bendahara");
        PembayaranMasuk kedua = alur.pas(t);
        assertThat(usulan(kedua).get("alasan").asText()).contains(pertama.ntpn(), t.praOrder());
        assertThat(terima(kedua).keadaan()).isEqualTo(KeadaanPembayaran.DI_MUKA);
    }

    @Test
    void tooMuchSettlesTheBillAndTooLittleDoesNot() {
        Tagihan t = alur.mulaiTerbit();
        PembayaranMasuk kurang = AlurPembayaran.bayaran(t.kode(), t.total().subtract(BigDecimal.TEN), t.terbit());
        assertThat(usulan(kurang).get("alasan").asText()).contains("Kurang Rp 10", t.kode());
        assertThat(terima(kurang).keadaan()).isEqualTo(KeadaanPembayaran.DI_MUKA);
        PembayaranMasuk lebih = AlurPembayaran.bayaran(t.kode(), t.total().add(BigDecimal.TEN), t.terbit());
        assertThat(usulan(lebih).get("kelebihan").asText()).isEqualTo("dimuka");
        Pembayaran p = terima(lebih);
        assertThat(p.tagihanId()).isEqualTo(t.id());
        assertThat(p.kelebihan()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void anUnknownCodeIsProposedForTheOneItIsLike() {
        long id = alur.mulai(null);
        orang.selesaikan("bendahara", alur.kasus(id), "terbitkanBilling", alur.billing("871900112233445", alur.tagihan(id).total()));
        alur.penawaran().latar(alur.kasus(id));
        Tagihan t = alur.tagihan(id);
        PembayaranMasuk salahKetik = AlurPembayaran.bayaran("871900112233454", t.total(), t.terbit());
        assertThat(usulan(salahKetik).get("tagihanId").asLong()).isEqualTo(t.id());
        orang.selesaikan("bendahara", tugas(salahKetik), Map.of("keputusan", "kembalikan", "catatan", "Penyetor minta kembali"));
        alur.penawaran().latar("bbspjikfk/REK-" + pembayaran.denganNtpn(salahKetik.ntpn()).orElseThrow().id());
        assertThat(pembayaran.denganNtpn(salahKetik.ntpn()).orElseThrow().keadaan()).as("changed by the bendahara").isEqualTo(KeadaanPembayaran.DIKEMBALIKAN);
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.ISSUED);
    }

    @Test
    void whatNothingSpeaksForIsLeftToThePerson() {
        assertThat(usulan(AlurPembayaran.bayaran("610000000000001", BigDecimal.ONE, alur.mulaiTerbit().terbit())).get("keputusan").isNull()).isTrue();
        Tagihan t = alur.mulaiTerbit();
        alur.mulaiTerbit();
        PembayaranMasuk p = AlurPembayaran.bayaran("610000000000002", t.total(), t.terbit());
        impor.simpan("bbspjikfk", SumberBerkas.SIMPONI, "nama.csv", (BerkasUang.KEPALA + ";Nama Wajib Bayar\n" + BerkasUang.baris(p) + ";ARGON MULIA PT\n").getBytes(), "bendahara");
        pencatat.sapu();
        assertThat(form(p).get("penyetor").asText()).isEqualTo("ARGON MULIA PT");
        assertThat(form(p).at("/calon/0/cocok").asText()).contains("jumlah sama", "nama sama");
        assertThat(form(p).at("/usulan/alasan").asText()).as("this customer has several such bills").contains("Beberapa tagihan");
    }

    @Test
    void moneyForACancelledRequestGoesBack() {
        Tagihan t = alur.mulaiTerbitUtuh();
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        bayar.batal(t.id(), alur.pelanggan(), "Anggaran habis", AlurPenawaran.PELANGGAN);
        PembayaranMasuk p = AlurPembayaran.bayaran(t.kode(), t.total(), t.kedaluwarsa());
        assertThat(usulan(p).get("alasan").asText()).contains("Anggaran habis");
        assertThat(List.of(form(p).at("/usulan/keputusan").asText())).containsExactly("kembalikan");
    }
}
