package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** ISO/IEC 17025, 7.8.8: an issued report never changes; the database itself refuses it. */
@LajuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("LHU-004")
class LhuTetapTest {

    @Autowired ContohLhu contoh;
    @Autowired Orang orang;
    @Autowired TteService tte;
    @Autowired SiapaBekerja siapa;
    @Autowired LhuService lhu;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired JdbcTemplate sql;

    private long laporan;

    /** One for all: whatever they try, it is as before. */
    @BeforeAll
    void terbit() {
        contoh.siapkanKunci();
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        orang.sebagai("kepala", () -> tte.tandatangani(List.of(contoh.tugasTte(b)), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        laporan = b.laporanId();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update laporan set nomor_lhu = 'X' where id = %d",
        "update laporan set dokumen_id = gen_random_uuid() where id = %d",
        "update laporan set dirilis = null where id = %d",
        "update laporan set penanda_tangan = 'cs' where id = %d",
        "delete from laporan where id = %d",
        "update sampel set nama_id = 'Lain' where laporan_id = %d",
        "update sampel set laporan_id = null where laporan_id = %d",
        "delete from sampel where laporan_id = %d",
        "update dokumen set nomor = 'X' where id = (select dokumen_id from laporan where id = %d)",
        "update dokumen set resmi = draf where id = (select dokumen_id from laporan where id = %d)",
        "update dokumen set sha256 = 'x' where id = (select dokumen_id from laporan where id = %d)",
        "update dokumen set status = 'DRAF' where id = (select dokumen_id from laporan where id = %d)",
        "delete from dokumen where id = (select dokumen_id from laporan where id = %d)",
        "insert into sampel (permohonan_id, urutan, produk_id, standar_id, nama_id, laporan_id) select permohonan_id, 99, produk_id, standar_id, 'Susulan', laporan_id from sampel where laporan_id = %d",
        "update isi_berkas set isi = 'x' where sha256 = (select d.sha256 from dokumen d join laporan l on l.dokumen_id = d.id where l.id = %d)",
        "update berkas set nama = 'x' where id = (select d.resmi from dokumen d join laporan l on l.dokumen_id = d.id where l.id = %d)",
        "delete from lhu_terbit where laporan_id = %d",
        "update lhu_terbit set pelanggan_id = 0 where laporan_id = %d",
        "truncate laporan, lhu_terbit, lhu_unduhan, lhu_pilihan, lhu_catatan cascade /* %d */"})
    void theDatabaseRefuses(String perintah) {
        byte[] sebelum = dokumen.isi(permohonan.satuLaporan(laporan).dokumenId());
        assertThatThrownBy(() -> sql.update(perintah.formatted(laporan))).isInstanceOf(DataAccessException.class).hasMessageContaining("never change");
        assertThat(dokumen.isi(permohonan.satuLaporan(laporan).dokumenId())).isEqualTo(sebelum);
    }

    @Test
    void theFileItselfCannotBeTakenAway() {
        byte[] sebelum = dokumen.isi(permohonan.satuLaporan(laporan).dokumenId());
        for (String perintah : List.of("delete from berkas where id = (select d.resmi from dokumen d join laporan l on l.dokumen_id = d.id where l.id = %d)",
            "delete from isi_berkas where sha256 = (select d.sha256 from dokumen d join laporan l on l.dokumen_id = d.id where l.id = %d)")) {
            assertThatThrownBy(() -> sql.update(perintah.formatted(laporan))).isInstanceOf(DataAccessException.class);
        }
        assertThat(dokumen.isi(permohonan.satuLaporan(laporan).dokumenId())).isEqualTo(sebelum);
    }

    @Test
    void releasingAgainChangesNothingAndNoNewDraftIsTaken() {
        var sebelum = permohonan.satuLaporan(laporan);
        lhu.rilis(laporan);
        assertThat(permohonan.satuLaporan(laporan)).isEqualTo(sebelum);
        assertThatThrownBy(() -> lhu.buat(laporan, new PilihanLhu("kepala", false, null, null), "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("terbit");
        assertThat(lhu.nomori(laporan)).isEqualTo(sebelum.nomorLhu());
    }
}
