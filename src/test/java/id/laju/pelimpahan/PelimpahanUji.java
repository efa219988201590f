package id.laju.pelimpahan;

import id.laju.umum.Petugas;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Agrees periods in tests and ends them all. */
@Component
public class PelimpahanUji {

    private final PelimpahanService pelimpahan;
    private final PenyapuPelimpahan penyapu;
    private final UserDetailsService akun;
    private final JdbcTemplate sql;
    private final Clock jam;

    PelimpahanUji(PelimpahanService pelimpahan, PenyapuPelimpahan penyapu, UserDetailsService akun, JdbcTemplate sql, Clock jam) {
        this.pelimpahan = pelimpahan;
        this.penyapu = penyapu;
        this.akun = akun;
        this.sql = sql;
        this.jam = jam;
    }

    LocalDate hari() {
        return LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta")));
    }

    /** From today, for so many days; the inbox is open. */
    public long mulai(String berhalangan, String pengganti, int hari, String... peran) {
        long id = buat(berhalangan, berhalangan, pengganti, hari().toString(), hari().plusDays(hari - 1L).toString(), peran);
        penyapu.sapu();
        return id;
    }

    long buat(String oleh, String berhalangan, String pengganti, String mulai, String sampai, String... peran) {
        return pelimpahan.buat(new PelimpahanIsian(berhalangan, pengganti, List.of(peran), mulai, sampai, "Cuti tahunan"), (Petugas) akun.loadUserByUsername(oleh));
    }

    public void akhiri(String oleh, long id) {
        pelimpahan.akhiri(id, (Petugas) akun.loadUserByUsername(oleh));
        penyapu.sapu();
    }

    public void sapu() {
        penyapu.sapu();
    }

    /** Nobody is absent any more. */
    public void bersihkan() {
        sql.update("update pelimpahan set diakhiri = now(), diakhiri_oleh = berhalangan where diakhiri is null");
        penyapu.sapu();
    }
}
