package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class PerkataanRecordTest {

    private static final String KUNCI = "3d9a2b1c-0000-4000-8000-000000000001";

    enum Jenis { A, B }

    record Baris(UUID kunci, boolean aktif, Integer banyak, Instant dibuatPada, Jenis jenis, String catatan) {
    }

    interface Coba {

        @Select("select 'tidak dipakai' as sisa, null::text as catatan, 'B' as jenis, '2026-11-01T01:00:00Z'::timestamptz as dibuat_pada, 7 as banyak, true as aktif, '" + KUNCI + "'::uuid as kunci")
        Baris satu();

        @Select("select null::text as catatan, null::text as jenis, null::timestamptz as dibuat_pada, null::int as banyak, null::boolean as aktif, null::uuid as kunci from generate_series(1, 2)")
        List<Baris> kosong();

        @Select("select 7 as banyak")
        Baris kurang();

        @Select("select 7 as banyak where false")
        Optional<Baris> tiada();
    }

    @Autowired SqlSessionFactory pabrik;

    private SqlSession sesi;
    private Coba coba;

    @BeforeEach
    void buka() {
        if (!pabrik.getConfiguration().hasMapper(Coba.class)) {
            pabrik.getConfiguration().addMapper(Coba.class);
        }
        sesi = pabrik.openSession();
        coba = sesi.getMapper(Coba.class);
    }

    @AfterEach
    void tutup() {
        sesi.close();
    }

    @Test
    void columnsGoIntoArgumentsByTheirNames() {
        assertThat(pabrik.getConfiguration()).isInstanceOf(PerkataanRecord.class);
        assertThat(coba.satu()).isEqualTo(new Baris(UUID.fromString(KUNCI), true, 7, Instant.parse("2026-11-01T01:00:00Z"), Jenis.B, null));
    }

    @Test
    void aRowOfNothingIsNoRecord() {
        assertThat(coba.kosong()).containsExactly(null, null);
        assertThat(coba.tiada()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidByMybatis() {
        assertThatThrownBy(() -> coba.kurang()).rootCause().hasMessageContaining("Constructor auto-mapping");
    }
}
