package id.laju;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A second person at the customer service of BBSPJIKFK, for as long as a test needs one; signs in like the demo people. */
@Component
public class RekanCs {

    public static final String NAMA = "rekan-cs";

    private final JdbcTemplate sql;

    RekanCs(JdbcTemplate sql) {
        this.sql = sql;
    }

    public void hadir() {
        sql.update("""
            insert into staf (id, nama, surel, sandi) select ?, 'Laras Wening', 'rekan-cs@bbspjikfk.example.id', sandi from staf where id = 'cs'
            on conflict (id) do update set status_kerja = 'Aktif'""", NAMA);
        sql.update("insert into staf_peran values (?, 'cs') on conflict do nothing", NAMA);
        sql.update("insert into staf_satker values (?, 'bbspjikfk') on conflict do nothing", NAMA);
    }

    public void pulang() {
        sql.update("delete from staf_peran where staf = ?", NAMA);
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = ?", NAMA);
    }
}
