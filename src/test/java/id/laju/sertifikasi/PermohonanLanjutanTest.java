package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.sertifikasi.PermohonanLanjutan.Cakupan;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Brands of a certificate in the draft for its next assessment. */
@LajuTest
@Transactional
class PermohonanLanjutanTest {

    private static final Cakupan KECIL = new Cakupan("Argon Tank", "Tangki air", "AT-100");
    private static final Cakupan BESAR = new Cakupan("Argon Tank", "Tangki air", "AT-500");

    @Autowired PermohonanLanjutan lanjutan;
    @Autowired AlatSertifikasi alat;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;

    @BeforeEach
    void profil() {
        saya = alat.argon();
        alat.isiProfil(saya);
    }

    private long draf(List<Long> asal, Cakupan... merek) {
        return lanjutan.siapkan(saya, new PermohonanLanjutan.Dasar(LayananSertifikasi.PRODUK, Kegiatan.SURVEILAN, "R/1", "TIPE_5", null, "SNI 7276:2014", asal, null, List.of(merek)));
    }

    private List<String> merek(long id) {
        return sql.queryForList("select urutan || ' ' || merek || ' ' || tipe || ' ' || coalesce(kelas, '-') from merek where permohonan_id = ? order by urutan", String.class, id);
    }

    private long lama(String kelas, Cakupan... merek) {
        long id = draf(List.of(), merek);
        sql.update("update merek set kelas = ? where permohonan_id = ?", kelas, id);
        return id;
    }

    @Test
    @Tag("CRT-031")
    void eachPackingIsABrandOfItsOwn() {
        assertThat(merek(draf(List.of(lama("21", BESAR)), KECIL, BESAR))).as("the request named one of them").containsExactly("1 Argon Tank AT-100 -", "2 Argon Tank AT-500 21");
        assertThat(merek(draf(List.of(lama("21", KECIL, BESAR)), KECIL))).as("one is out of the scope").containsExactly("1 Argon Tank AT-100 21");
    }

    /** The certificate names types and sizes in one line. */
    @Test
    @Tag("CRT-031")
    void sizesBelongToIt() {
        long id = lama("21", BESAR);
        sql.update("update merek set spesifikasi = '<p>500 liter</p>' where permohonan_id = ?", id);
        assertThat(merek(draf(List.of(id), new Cakupan("Argon Tank", "Tangki air", "AT-500, 500 liter")))).containsExactly("1 Argon Tank AT-500 21");
    }

    @Test
    @Tag("CRT-031")
    void whatOlderRequestsSaidOfABrandIsNotAskedAgain() {
        long satu = lama("21", KECIL, BESAR);
        long dua = lama("22", new Cakupan("ARGON  tank", "Tangki Air", "at-500"));
        assertThat(merek(draf(List.of(dua, satu), KECIL, BESAR))).as("the newest that names it").containsExactly("1 Argon Tank AT-100 21", "2 ARGON  tank at-500 22");
    }
}
