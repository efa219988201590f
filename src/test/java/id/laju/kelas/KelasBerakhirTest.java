package id.laju.kelas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.KeadaanKelas;
import id.laju.bimtek.Kelas;
import id.laju.bimtek.KelasService;
import id.laju.bimtek.PesertaKelas;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every act on a class in every state in which it is not open any more: refused with a sentence, and nothing changes. */
@LajuTest
class KelasBerakhirTest {

    @Autowired AlurBimtek bimtek;
    @Autowired AlurKelas alur;
    @Autowired KelasService kelas;
    @Autowired BukuKelas buku;
    @Autowired KegiatanService kegiatan;
    @Autowired TesService tes;
    @Autowired TautanPesertaService tautan;
    @Autowired PutusanKelasService putusan;
    @Autowired GantiInstrukturService instruktur;
    @Autowired SuratTugasKelasService surat;
    @Autowired SertifikatBasahService basah;
    @Autowired PutusanSertifikatService sertifikat;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private Map<String, Runnable> semua(Kelas k, long pesertaId) {
        Map<String, Runnable> m = new LinkedHashMap<>();
        byte[] pdf = ContohBerkas.pdf("Modul");
        byte[] png = ContohBerkas.foto("png", 40, 30);
        JadwalBaru lain = new JadwalBaru(bimtek.hari(60), bimtek.hari(61), bimtek.hari(50));
        m.put("tambahMateri", () -> kegiatan.tambahMateri(k.id(), "Modul", "modul.pdf", pdf, AlurKelas.ADMIN));
        m.put("hapusMateri", () -> kegiatan.hapusMateri(k.id(), kegiatan.materi(k.id()).get(0).id()));
        m.put("tambahFoto", () -> kegiatan.tambahFoto(k.id(), "Suasana", "foto.png", png, AlurKelas.ADMIN));
        m.put("hapusFoto", () -> kegiatan.hapusFoto(k.id(), kegiatan.foto(k.id()).get(0).id()));
        m.put("catatHadir", () -> kegiatan.catatHadir(k.id(), k.mulai(), Set.of(pesertaId)));
        m.put("bukaTes", () -> tes.buka(k.id(), Tahap.PRE, AlurKelas.ADMIN));
        m.put("kirimUlangTautan", () -> tautan.kirimUlang(k.id(), pesertaId));
        m.put("cetakTautan", () -> tautan.cetak(k.id()));
        m.put("tutupPendaftaran", () -> putusan.tutupPendaftaran(k.id(), AlurKelas.ADMIN));
        m.put("jadwalkanUlang", () -> putusan.jadwalkanUlang(k.id(), "Banjir", lain, AlurKelas.ADMIN));
        m.put("batalkan", () -> putusan.batalkan(k.id(), "Banjir"));
        m.put("gantiInstruktur", () -> instruktur.ganti(k.id(), "Sakit"));
        m.put("tarikSurat", () -> surat.tarik(k.id()));
        m.put("cetakSertifikat", () -> basah.cetak(k.id(), pesertaId, "LAIN/" + k.id()));
        m.put("unggahSertifikat", () -> basah.unggah(k.id(), pesertaId, "LAIN/" + k.id(), "s.pdf", pdf, AlurKelas.ADMIN));
        m.put("tarikSertifikat", () -> sertifikat.tarik(k.id()));
        return m;
    }

    /** What these acts write. */
    private List<Object> isi(Kelas k) {
        return List.of(kelas.ambil(k.id()), kegiatan.materi(k.id()), kegiatan.foto(k.id()), sql.queryForList("select * from hadir_peserta where kelas_id = ? order by peserta_id, hari", k.id()), tes.aktivasi(k.id()),
            sql.queryForList("select * from tautan_peserta where kelas_id = ? order by sidik", k.id()), sql.queryForList("select * from pelaksanaan_kelas where kelas_id = ?", k.id()), sql.queryForList("select * from sertifikat_pelatihan where kelas_id = ? order by id", k.id()),
            sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Long.class, "kelas/" + k.id() + "/%"));
    }

    private void semuaDitolak(Kelas k, long pesertaId) {
        SoftAssertions hasil = new SoftAssertions();
        semua(k, pesertaId).forEach((apa, lakukan) -> {
            List<Object> sebelum = isi(k);
            Throwable t = catchThrowable(lakukan::run);
            hasil.assertThat(t).as(apa).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.getMessage() + e.bidang()).matches("(?s).*[a-z]{4,}.*[.].*"));
            hasil.assertThat(isi(k)).as(apa).isEqualTo(sebelum);
        });
        hasil.assertAll();
    }

    private Kelas berlangsung() {
        Kelas k = alur.dipastikan(1);
        alur.disiapkan(k);
        kegiatan.tambahFoto(k.id(), "Pembukaan", "foto.png", ContohBerkas.foto("png", 40, 30), AlurKelas.ADMIN);
        return k;
    }

    private long peserta(Kelas k) {
        return buku.pesertaLunas(k.id()).stream().map(PesertaKelas::pesertaId).findFirst().orElseThrow();
    }

    @Test
    @Tag("CHK-085") @Tag("CHK-090")
    void nothingIsAddedToAClassThatIsOver() {
        Kelas k = berlangsung();
        alur.terlaksana(k);
        alur.bersertifikat(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.SELESAI);
        semuaDitolak(k, peserta(k));
    }

    /** Also before its orders have come to their end. */
    @Test
    @Tag("CHK-085") @Tag("CHK-090")
    void nothingIsAddedToAClassThatWasCancelled() throws Exception {
        Kelas k = berlangsung();
        long orangnya = peserta(k);
        putusan.batalkan(k.id(), "Gempa");
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BATAL);
        assertThat(web.isi(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id())).as("Cek Data asks for nothing more").contains("Hasil Evaluasi", ">Batal<", "1 foto")
            .doesNotContain("lencana panjang kuning", ">Tambah<", ">Aktifkan<", "Daftar hadir", "Ganti penanda tangan");
        semuaDitolak(k, orangnya);
    }

    /** It takes registrations again, and its quota is still to be judged. */
    @Test
    @Tag("TRN-022")
    void whoPaysForAClassThatWasMovedAfterItsLinksWentOutGetsOneOnlyOnceItIsConfirmedAgain() {
        Kelas k = alur.dipastikan(1);
        alur.instruktur(k);
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        alur.siap(k);
        putusan.jadwalkanUlang(k.id(), "Banjir", new JadwalBaru(bimtek.hari(60), bimtek.hari(61), bimtek.hari(50)), AlurKelas.ADMIN);
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.MASA_PENDAFTARAN);
        Permohonan baru = bimtek.order(k, 1);
        tautan.susulkan();
        assertThat(tautannya(k, baru)).isZero();
        alur.batasLewat(kelas.ambil(k.id()));
        tautan.susulkan();
        assertThat(tautannya(k, baru)).isOne();
    }

    private long tautannya(Kelas k, Permohonan p) {
        return sql.queryForObject("select count(*) from tautan_peserta t join peserta o on o.id = t.peserta_id where t.kelas_id = ? and o.permohonan_id = ?", Long.class, k.id(), p.id());
    }

    @Test
    void aClassThatIsNotConfirmedYetHandsOutNoLinks() {
        Kelas k = bimtek.kelas(1, 10);
        Permohonan p = bimtek.order(k, 1);
        assertThat(buku.peserta(k.id())).extracting(PesertaKelas::permohonanId).containsExactly(p.id());
        assertThat(catchThrowable(() -> tautan.kirimUlang(k.id(), peserta(k)))).isInstanceOf(IsianKeliru.class).hasMessageContaining("dipastikan berjalan");
        assertThat(catchThrowable(() -> tautan.cetak(k.id()))).isInstanceOf(IsianKeliru.class);
    }
}
