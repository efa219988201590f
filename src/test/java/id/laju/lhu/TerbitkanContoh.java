package id.laju.lhu;

import id.laju.Orang;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings reports all the way to their release. */
@Component
public class TerbitkanContoh {

    private final ContohLhu contoh;
    private final TteService tte;
    private final SiapaBekerja siapa;
    private final PermohonanService permohonan;
    private final JdbcTemplate sql;
    private final Orang orang;

    TerbitkanContoh(ContohLhu contoh, TteService tte, SiapaBekerja siapa, PermohonanService permohonan, JdbcTemplate sql, Orang orang) {
        this.contoh = contoh;
        this.tte = tte;
        this.siapa = siapa;
        this.permohonan = permohonan;
        this.sql = sql;
        this.orang = orang;
    }

    public void tandatangani(ContohLhu.Berjalan b) {
        contoh.siapkanKunci();
        orang.sebagai("kepala", () -> tte.tandatangani(List.of(contoh.tugasTte(b)), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
    }

    /** @param urutan of the report in the order, from 0. @return id of the report */
    public long rilis(long permohonanId, int urutan) {
        ContohLhu.Berjalan b = contoh.mulai(permohonanId, urutan);
        orang.selesaikan("ketua", b.kasus(), "beriNomorLhu", Map.of());
        contoh.buat(b);
        tandatangani(b);
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        contoh.jalankanPekerjaan(b.kasus());
        return b.laporanId();
    }

    /** An order with one sample whose report is out, by rows alone: no process, no paper. @return id of the request */
    public long orderTerbit() {
        long order = contoh.order(1, false);
        rilisTanpaProses(order, 0);
        return order;
    }

    public void rilisTanpaProses(long permohonanId, int urutan) {
        Laporan l = permohonan.laporan(permohonanId).get(urutan);
        permohonan.nomoriLhu(l.id(), "U/" + l.id() + "/LHU");
        permohonan.rilis(l.id());
        sql.update("insert into lhu_terbit select l.id, p.id, p.satker, p.pelanggan_id, l.dirilis from laporan l join permohonan p on p.id = l.permohonan_id where l.id = ?", l.id());
    }
}
