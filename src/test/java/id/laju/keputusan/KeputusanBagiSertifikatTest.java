package id.laju.keputusan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanDiajukan;
import id.laju.sertifikat.AlurSertifikat;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is decided about a surveillance reaches the certificate that it was asked for. */
@LajuTest
@LayananSekitar(AlurKeputusan.class)
class KeputusanBagiSertifikatTest {

    @Autowired AlurKeputusan alur;
    @Autowired AlurSertifikat sertifikat;
    @Autowired SertifikatService register;
    @Autowired KeputusanService keputusan;
    @Autowired RuntimeService mesin;
    @Autowired ApplicationEventPublisher siar;
    @Autowired TransactionTemplate transaksi;
    @Autowired JdbcTemplate sql;
    private Sertifikat s;

    @AfterEach
    void cabut() {
        mesin.createProcessInstanceQuery().processInstanceBusinessKeyLike("%/SRT-" + s.id() + "-%").rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
    }

    private Permohonan diajukan() {
        s = sertifikat.lama(register.hariIni("bbspjikfk").minusMonths(10));
        Permohonan p = alur.tanpaTinjauan("TIPE_1", "tutup", "memenuhi", "BERIKAN");
        sql.update("update sertifikasi set sertifikat_lama = ? where permohonan_id = ?", s.nomor().toLowerCase(), p.id());
        alur.kegiatan(p, "SURVEILAN");
        transaksi.executeWithoutResult(t -> siar.publishEvent(new PermohonanDiajukan(p.id(), p.pembuat())));
        alur.terima(p);
        return p;
    }

    private List<Map<String, Object>> catatan() {
        return sql.queryForList("select c.jenis, c.dasar from catatan_pemeliharaan c join pemeliharaan_sertifikat p on p.id = c.pemeliharaan_id where p.sertifikat_id = ? order by c.id", s.id());
    }

    @Test
    void aCertificateIsKeptByTheNumberOfTheDecision() {
        Permohonan p = diajukan();
        alur.putuskan(p, "PERTAHANKAN", "PERTAHANKAN", null, null);
        assertThat(catatan()).extracting(c -> c.get("jenis")).containsExactly("DIAJUKAN", "DIPERTAHANKAN");
        assertThat(catatan().get(1)).containsEntry("dasar", keputusan.semua(p.id()).get(0).nomor());
    }
}
