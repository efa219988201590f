package id.laju.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@LajuTest
class BerkasServiceTest {

    private static final String SATKER = "bbspjikfk";

    @Autowired
    BerkasService service;
    @Autowired
    JdbcTemplate sql;

    private Berkas simpan(byte[] isi, String siapa) {
        return service.simpan(SATKER, "data.pdf", isi, siapa, Aturan.DATA_DUKUNG);
    }

    private int isiDisimpan(String sha256) {
        return sql.queryForObject("select count(*) from isi_berkas where sha256 = ?", Integer.class, sha256);
    }

    @Tag("DOC-003")
    @Test
    void whatIsHandedInIsReadBackWithItsFacts() {
        byte[] isi = ContohBerkas.pdf("satu");
        Berkas berkas = simpan(isi, "rani");
        assertThat(service.isi(berkas.id())).isEqualTo(isi);
        assertThat(service.ambil(berkas.id())).isEqualTo(new Berkas(berkas.id(), SATKER, "data.pdf", "application/pdf", isi.length,
            Sidik.sha256(isi), "rani", berkas.dibuat()));
    }

    @Test
    void theSameContentIsStoredOnceAndKeptAsLongAsSomebodyHasIt() {
        byte[] isi = ContohBerkas.pdf("dua");
        Berkas a = simpan(isi, "rani");
        Berkas b = simpan(isi, "budi");
        assertThat(b.id()).isNotEqualTo(a.id());
        assertThat(isiDisimpan(a.sha256())).isEqualTo(1);
        service.hapus(a.id());
        assertThat(service.isi(b.id())).isEqualTo(isi);
        service.hapus(b.id());
        assertThat(isiDisimpan(a.sha256())).isZero();
        service.hapus(b.id());
        assertThatThrownBy(() -> service.isi(b.id())).isInstanceOf(TidakDitemukan.class);
    }

    @Tag("DOC-004")
    @Test
    void aRefusedFileLeavesNothingBehind() {
        int sebelum = sql.queryForObject("select count(*) from berkas", Integer.class);
        assertThatThrownBy(() -> simpan("MZ".getBytes(), "rani")).isInstanceOf(IsianKeliru.class);
        assertThat(sql.queryForObject("select count(*) from berkas", Integer.class)).isEqualTo(sebelum);
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasHandedIn() {
        Berkas berkas = simpan(ContohBerkas.pdf("tiga"), "rani");
        assertThatThrownBy(() -> sql.update("update isi_berkas set isi = 'x' where sha256 = ?", berkas.sha256()))
            .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("update berkas set pengunggah = 'lain' where id = ?", berkas.id()))
            .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from isi_berkas where sha256 = ?", berkas.sha256()))
            .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anUnknownFileIsNotFound() {
        assertThatThrownBy(() -> service.ambil(UUID.randomUUID())).isInstanceOf(TidakDitemukan.class);
    }
}
