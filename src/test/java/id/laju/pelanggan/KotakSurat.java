package id.laju.pelanggan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a customer finds in the mailbox. */
@Component
class KotakSurat {

    private static final Pattern TAUTAN = Pattern.compile("/tautan/[a-z]+/([A-Za-z0-9_-]{40,})");

    private final JdbcTemplate sql;
    private final KabarAkun kabar;

    KotakSurat(JdbcTemplate sql, KabarAkun kabar) {
        this.sql = sql;
        this.kabar = kabar;
    }

    /** The newest mail as plain text. */
    String teks(String surel) {
        List<String> semua = sql.queryForList("select teks from surat_keluar where kepada = ? order by id desc", String.class, surel);
        return semua.isEmpty() ? null : semua.get(0);
    }

    int banyak(String surel) {
        return sql.queryForObject("select count(*) from surat_keluar where kepada = ?", Integer.class, surel);
    }

    KabarAkun kabar() {
        return kabar;
    }

    static String token(String teks) {
        Matcher tautan = TAUTAN.matcher(teks);
        if (!tautan.find()) {
            throw new IllegalArgumentException("no link in: " + teks);
        }
        return tautan.group(1);
    }
}
