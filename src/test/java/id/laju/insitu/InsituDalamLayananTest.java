package id.laju.insitu;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kelebihan.AlurKelebihan;
import id.laju.mesin.KasusService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.AlurPembayaran;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Work on site as a part of its service: called after the payment, and ended with it. */
@LajuTest
class InsituDalamLayananTest {

    @Autowired AlurLapangan alur;
    @Autowired AlurPembayaran bayar;
    @Autowired AlurKelebihan kelebihan;
    @Autowired JawabanService jawaban;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void kosongkan() {
        kelebihan.kosongkan();
    }

    /** A request whose work is done at the site, paid on the spine of its service. */
    private Permohonan dibayar() {
        long id = contoh.ajukanPolos();
        AlurPenawaran penawaran = bayar.penawaran();
        mesin.startProcessInstanceByKey("pengujian", contoh.kasus(id), Map.of("satker", ContohPermohonan.SATKER, "permohonanId", id, "pelangganId", penawaran.pelanggan()));
        penawaran.latar(contoh.kasus(id));
        jawaban.setuju(penawaran.terbit(id, List.of()), penawaran.pelanggan(), AlurPenawaran.PELANGGAN);
        penawaran.latar(contoh.kasus(id));
        sql.update("update permohonan set asal_contoh = 'SAMPLING' where id = ?", id);
        bayar.bayar(bayar.terbit(id));
        penawaran.latar(contoh.kasus(id));
        return permohonan.ambil(id);
    }

    @Test
    @Tag("INS-013")
    void afterThePaymentTheSiteThenTheLaboratoryWithoutWaitingForTheCustomer() {
        Permohonan p = dibayar();
        assertThat(p.nomorOrder()).isNotNull();
        assertThat(orang.tugas(p.kasus(), "teruskanKeLab")).isNotNull();
        assertThat(orang.tugas(p.kasus(), "terimaSampel")).isNull();
        alur.teruskan(p);
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
        Permohonan p = dibayar();
        alur.teruskan(p);
        for (int i = 0; i < 3; i++) {
            alur.berangkat(p, "ppc");
            alur.tunda(p, "ppc");
        }
        orang.selesaikan("koordinator", p.kasus(), "putuskanPenundaan", Map.of("keputusan", "berhenti", "catatan", "Lokasi tidak dapat dicapai"));
        orang.selesaikan("kerjasama", p.kasus(), "bereskanPembatalan", Map.of("menjadi", "dimuka", "alasan", "Lokasi tidak dapat dicapai karena banjir"));
        alur.latar(p);
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Batal");
        assertThat(kasus.ambil(p.kasus()).selesai()).isNotNull();
        assertThat(permohonan.ambil(p.id()).batalAlasan()).contains("banjir");
        Map<String, Object> k = sql.queryForMap("select k.id, k.asal, k.tujuan, k.jumlah from kelebihan k join pembayaran b on b.id = k.pembayaran_id join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ?", p.id());
        assertThat(k).containsEntry("asal", "PEMBATALAN").containsEntry("tujuan", "DI_MUKA");
        assertThat((BigDecimal) k.get("jumlah")).isEqualByComparingTo(bayar.tagihan(p.id()).total());
        String klb = "bbspjikfk/KLB-" + k.get("id");
        orang.selesaikan("bendahara", klb, "periksaKelebihan", Map.of("hasil", "layak", "catatan", "Order batal"));
        orang.selesaikan("kepala", klb, "setujuiKelebihan", Map.of("keputusan", "setuju"));
        bayar.penawaran().latar(klb);
        assertThat(kasus.ambil(klb).status()).isEqualTo("Menjadi Pembayaran di Muka");
    }
}
