package id.laju.jejak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.PerubahanData;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class JejakKelolaTest {

    @Autowired
    WebUji web;
    @Autowired
    ApplicationEventPublisher kabar;
    @Autowired
    JdbcTemplate db;

    @Test
    void showsWhoChangedWhatFromWhatToWhat() throws Exception {
        ubah("bbspjikfk", "admin");
        web.buka("admin", "/kelola/jejak?objek=uji jejak").andExpect(content().string(containsString("Yusuf Ramdani")))
            .andExpect(content().string(containsString("status kerja"))).andExpect(content().string(containsString("<del>lama</del>")))
            .andExpect(content().string(containsString("<ins>baru</ins>"))).andExpect(content().string(not(containsString("tetap sama"))));
    }

    @Test
    void findsByWordPersonAndDay() throws Exception {
        ubah("bbspjikfk", "admin");
        for (String ada : new String[]{"cari=lama", "cari=uji jejak", "oleh=admin", "objek=uji jejak"}) {
            web.buka("pusat", "/kelola/jejak?satker=bbspjikfk&" + ada).andExpect(content().string(containsString("<del>lama</del>")));
        }
        for (String kosong : new String[]{"cari=zzz", "oleh=cs", "objek=tarif", "satker=bspji-palembang", "sampai=2020-01-01", "dari=2100-01-01"}) {
            web.buka("pusat", "/kelola/jejak?" + kosong).andExpect(content().string(not(containsString("<del>lama</del>"))));
        }
    }

    @Test
    void anotherSatkersChangesStayUnseenThoseOfAllAreSeen() throws Exception {
        ubah("bspji-palembang", "admin.plg");
        web.buka("admin", "/kelola/jejak?cari=jejak").andExpect(content().string(not(containsString("<del>lama</del>"))));
        ubah("*", "pusat");
        web.buka("admin", "/kelola/jejak?cari=jejak").andExpect(content().string(containsString("Semua satker")));
    }

    @Test
    void theTrailIsOnlyAddedTo() {
        ubah("bbspjikfk", "admin");
        assertThatThrownBy(() -> db.update("delete from jejak")).hasMessageContaining("tidak boleh diubah atau dihapus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update jejak set oleh = 'lain'", "truncate jejak"})
    void noRowOfItChangesOrGoesBySql(String sql) {
        ubah("bbspjikfk", "admin");
        assertThatThrownBy(() -> db.update(sql)).hasMessageContaining("tidak boleh diubah atau dihapus");
    }

    @Test
    void additionsAndDeletionsListEveryField() {
        assertThat(beda(null, "{\"nama\":\"A\",\"peran\":[\"cs\",\"analis\"],\"kosong\":null}")).containsExactly(
            new Perbedaan.Baris("nama", null, "A"), new Perbedaan.Baris("peran", null, "cs, analis"));
        assertThat(beda("\"x\"", null)).containsExactly(new Perbedaan.Baris("isi", "x", null));
        assertThat(beda("[1,2]", "[1,3]")).isEqualTo(List.of(new Perbedaan.Baris("isi", "1, 2", "1, 3")));
    }

    @Test
    void daysMomentsAndYesOrNoAreReadable() {
        assertThat(beda("{\"hari\":\"2026-11-21\",\"aktif\":true}", "{\"hari\":\"2026-11-21T03:00:00Z\",\"aktif\":false}")).containsExactly(
            new Perbedaan.Baris("hari", "21-11-2026", "21-11-2026 11.00 WITA"), new Perbedaan.Baris("aktif", "ya", "tidak"));
        assertThat(beda(null, "\"2026-99-99\"")).extracting(Perbedaan.Baris::sesudah).containsExactly("2026-99-99");
    }

    private static List<Perbedaan.Baris> beda(String sebelum, String sesudah) {
        return new Perbedaan(new ObjectMapper()).hitung(sebelum, sesudah, ZoneId.of("Asia/Makassar"));
    }

    private void ubah(String satker, String oleh) {
        kabar.publishEvent(new PerubahanData(satker, oleh, "uji jejak", "1", Map.of("statusKerja", "lama", "x", "tetap sama"), Map.of("statusKerja", "baru", "x", "tetap sama")));
    }
}
