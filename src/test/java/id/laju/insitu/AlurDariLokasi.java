package id.laju.insitu;

import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.penawaran.JawabanService;
import id.laju.pengujian.JawabanSampelService;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.AlurPembayaran;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Orders on the spine of their service whose samples our officers bring, until CS refuses one. */
@Component
class AlurDariLokasi {

    private final AlurLapangan alur;
    private final AlurPembayaran bayar;
    private final JawabanService jawaban;
    private final JawabanSampelService pilihan;
    private final ContohPermohonan contoh;
    private final PermohonanService permohonan;
    private final RuntimeService mesin;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurDariLokasi(AlurLapangan alur, AlurPembayaran bayar, JawabanService jawaban, JawabanSampelService pilihan, ContohPermohonan contoh, PermohonanService permohonan,
            RuntimeService mesin, Orang orang, JdbcTemplate sql) {
        this.alur = alur;
        this.bayar = bayar;
        this.jawaban = jawaban;
        this.pilihan = pilihan;
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.mesin = mesin;
        this.orang = orang;
        this.sql = sql;
    }

    /** A request whose work is done at the site, paid on the spine of its service. */
    Permohonan dibayar() {
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

    Permohonan diPenerimaan() {
        Permohonan p = dibayar();
        alur.teruskan(p);
        alur.berangkat(p, "ppc");
        alur.kerjakan(p, "ppc");
        alur.terima(p);
        return p;
    }

    void tolak(Permohonan p) {
        orang.selesaikan("cs", p.kasus(), "terimaSampel", Map.of("keputusan", "tolak", "alasan", "Suhu contoh 15 derajat", "kondisi", "Hangat", "jumlah", "2 botol",
            "syarat", Collections.nCopies(10, Map.of("terpenuhi", true))));
        alur.latar(p);
    }

    /** The customer wants it taken again. */
    void mintaLagi(Permohonan p) {
        pilihan.putuskanPenolakan(p.pelangganId(), sampel(p), true, AlurPenawaran.PELANGGAN);
        alur.latar(p);
    }

    long sampel(Permohonan p) {
        return permohonan.sampel(p.id()).get(0).id();
    }
}
