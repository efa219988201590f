package id.laju.mesin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ends a variant, as the release of a way back to the shared model does. */
@Component
public class VarianUji {

    private final GudangModel gudang;
    private final JdbcTemplate sql;

    VarianUji(GudangModel gudang, JdbcTemplate sql) {
        this.gudang = gudang;
        this.sql = sql;
    }

    public void akhiri(VersiModel varian) {
        UUID usulan = UUID.randomUUID();
        sql.update("insert into usulan_model (id, satker, alasan, asal, keadaan, pengusul, diajukan) values (?, ?, 'Uji varian berakhir', 'KEMBALI', 'DITARIK', 'pemilik', now())", usulan, varian.satker());
        sql.update("insert into usulan_model_berkas (usulan, nama, kunci, isi, sha256) values (?, ?, ?, ?, '-')", usulan, varian.berkas(), varian.kunci(), gudang.xml(varian.id()).getBytes(StandardCharsets.UTF_8));
        gudang.akhiri(varian, usulan);
    }
}
