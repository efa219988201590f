package id.laju.bimtek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Pages of Admin Pelatihan and CS. */
@LajuTest
@RecordApplicationEvents
class BimtekKelolaTest {

    @Autowired WebUji web;
    @Autowired AlurBimtek alur;
    @Autowired KelasService kelas;
    @Autowired KeadaanKelasService keadaan;
    @Autowired SiapkanKelasService siapkan;
    @Autowired KursusService kursus;
    @Autowired PesertaService peserta;
    @Autowired PesertaKelasService pesertaKelas;
    @Autowired JdbcTemplate sql;
    @Autowired KasusService kasus;
    @Autowired ApplicationEvents kabar;

    @Test
    @Tag("ADM-020") @Tag("TRN-014") @Tag("NAV-028")
    void aCourseIsEnteredWithItsPrice() throws Exception {
        String judul = "Pelatihan-baru-" + System.nanoTime();
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/kursus/baru")).contains("Kategori", "Pelatihan", "Biaya per orang", "Deskripsi", "Manfaat", "Target", "Materi Pelatihan");
        assertThat(web.isi("adminpel.ptk", "/kelola")).contains("/kelola/bimtek/kelas", "/kelola/bimtek/kursus", "/kelola/bimtek/order");
        web.kirim("adminpel.ptk", "/kelola/bimtek/kursus/baru", "kategori", "REGULER", "judul", judul, "biaya", "2.750.000", "peraturan", "PP 54/2021", "deskripsi", "Isinya", "materi", "Satu\nDua", "aktif", "true")
            .andExpect(redirectedUrl("/kelola/bimtek/kursus?satker=bspji-pontianak"));
        long id = sql.queryForObject("select id from kursus where judul = ?", Long.class, judul);
        assertThat(kursus.tarif(kursus.ambil(id), kursus.hariIni("bspji-pontianak")).orElseThrow().jumlah()).isEqualByComparingTo("2750000");
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/kursus?cari=" + judul.replace(" ", "+"))).contains(judul, "2.750.000", "Buat kelas");
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/kursus/" + id + "/deskripsi")).contains("Isinya", "<li>Satu</li>", "Keluar");
        web.kirim("adminpel.ptk", "/kelola/bimtek/kursus/" + id, "judul", judul + " II", "aktif", "true").andExpect(status().isFound());
        assertThat(kursus.ambil(id).judul()).isEqualTo(judul + " II");
        assertThatThrownBy(() -> kursus.tambah("bspji-pontianak", new IsianKursus("REGULER", judul + " ii", null, null, null, null, "1", "PP", true), "adminpel.ptk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah ada");
        assertThatThrownBy(() -> kursus.tambah("bspji-pontianak", new IsianKursus(null, " ", null, null, null, null, "gratis", null, true), "adminpel.ptk"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("kategori", "judul", "biaya", "peraturan"));
        web.buka("adminpel", "/kelola/bimtek/kursus/" + id).andExpect(status().isNotFound());
        web.buka("penyelia.ptk", "/kelola/bimtek/kursus").andExpect(status().isForbidden());
    }

    @Test
    @Tag("ADM-020") @Tag("TRN-023") @Tag("STS-026")
    void aClassIsPreparedAndOpenedOnce() throws Exception {
        Kursus u = alur.kursus(Kategori.REGULER);
        String tujuan = web.kirim("adminpel.ptk", "/kelola/bimtek/kelas/baru?kursus=" + u.id(), "bentuk", "HIBRIDA", "tempat", "Sambas", "mulai", alur.hari(20).toString(), "selesai", alur.hari(21).toString(), "batasPendaftaran",
            alur.hari(10).toString(), "kuotaMinimal", "2", "kuotaMaksimal", "20").andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
        long id = Long.parseLong(tujuan.replaceAll("\\D", ""));
        assertThat(web.isi("adminpel.ptk", tujuan)).contains("Disiapkan", "Buka pendaftaran", "Sambas");
        web.kirim("adminpel.ptk", tujuan, "bentuk", "DARING", "tempat", "Zoom", "mulai", alur.hari(20).toString(), "selesai", alur.hari(21).toString(), "batasPendaftaran", alur.hari(10).toString(), "kuotaMinimal", "2",
            "kuotaMaksimal", "20").andExpect(redirectedUrl(tujuan));
        web.kirim("adminpel.ptk", tujuan + "/buka").andExpect(redirectedUrl(tujuan));
        assertThat(kabar.stream(KelasDibuka.class).map(KelasDibuka::kelasId)).containsExactly(id);
        siapkan.buka(id, "adminpel.ptk");
        assertThat(kabar.stream(KelasDibuka.class)).as("once").hasSize(1);
        assertThat(web.isi("adminpel.ptk", tujuan)).contains("Masa Pendaftaran").doesNotContain("Buka pendaftaran<");
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/kelas?cari=" + u.judul().replace(" ", "+"))).containsSubsequence(">Kategori<", ">Pelatihan<", ">Tempat dan Tanggal<", ">Kelas<", ">Status<", u.judul(), "Zoom", "Daring", "Masa Pendaftaran", "Peserta", "Deskripsi");
        assertThatThrownBy(() -> siapkan.ubah(id, alur.isianKelas(1, 2), "adminpel.ptk")).isInstanceOf(IsianKeliru.class);
        web.buka("adminpel", tujuan).andExpect(status().isNotFound());
    }

    @Test
    void aClassOfOneCustomerFollowsItsQuotation() throws Exception {
        long id = siapkan.buat(alur.kursus(Kategori.INHOUSE), alur.isianKelas(1, 5), "adminpel.ptk");
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/kelas/" + id)).contains("mengikuti penawarannya").doesNotContain(">Simpan<", "Buka pendaftaran<");
        assertThatThrownBy(() -> siapkan.ubah(id, alur.isianKelas(1, 2), "adminpel.ptk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("penawaran");
        assertThatThrownBy(() -> siapkan.buka(id, "adminpel.ptk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("penawaran");
        assertThat(kelas.ambil(id).keadaan()).isEqualTo(KeadaanKelas.DISIAPKAN);
    }

    @Test
    void whatIsWrongWithAClassIsSaidAtOnce() {
        Kursus u = alur.kursus(Kategori.REGULER);
        assertThatThrownBy(() -> siapkan.buat(u, new IsianKelas(null, "", alur.hari(5).toString(), alur.hari(4).toString(), "0", "900", alur.hari(6).toString()), "adminpel.ptk"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("bentuk", "tempat", "selesai", "kuotaMinimal", "kuotaMaksimal", "batasPendaftaran"));
    }

    @Test
    void aClassGoesThroughItsStatesAndNoOthers() {
        Kelas k = alur.kelas(1, 10);
        assertThatThrownBy(() -> keadaan.mulaiBerlangsung(k.id(), "adminpel.ptk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dapat menjadi");
        keadaan.jadwalkan(k.id(), "adminpel.ptk");
        keadaan.jadwalkan(k.id(), "adminpel.ptk");
        keadaan.mulaiBerlangsung(k.id(), "adminpel.ptk");
        keadaan.selesaikan(k.id(), "adminpel.ptk");
        assertThatThrownBy(() -> keadaan.batalkan(k.id(), "terlambat", "adminpel.ptk")).isInstanceOf(IsianKeliru.class);
        assertThat(kelas.jejak(k.id())).extracting(JejakKelas::keadaan).containsExactly("DISIAPKAN", "MASA_PENDAFTARAN", "DIJADWALKAN", "BERLANGSUNG", "SELESAI");
    }

    @Test
    @Tag("TRN-005") @Tag("TRN-008") @Tag("TRN-013") @Tag("STS-028") @Tag("STS-025") @Tag("TRN-024")
    void theOfficeSeesOrdersAndWhoIsInAClass() throws Exception {
        Kelas k = alur.kelas(1, 10);
        Permohonan baru = alur.kirim(k, 1);
        Permohonan lunas = alur.order(k, 2);
        assertThat(web.isi("cs.ptk", "/kelola/bimtek/order?cari=" + baru.praOrder())).containsSubsequence(">PreOrder<", ">Order<", ">Tgl Order<", ">Nama Pelanggan<", ">Pelatihan<", ">Kategori<", ">Peserta<", ">Status<", ">Aksi<");
        assertThat(web.isi("cs.ptk", "/kelola/bimtek/order?cari=" + baru.praOrder())).containsSubsequence(baru.praOrder(), "PL0", "Kapuas", "Reguler", "BELUM LUNAS", "DATA BARU", "Periksa", "Cek Peserta", "Detail");
        assertThat(kasus.linimasa(lunas.kasus())).as("CS checked it and passed it on").anySatisfy(l -> {
            assertThat(l.frasa()).isEqualTo("periksaPeserta");
            assertThat(l.pelaku()).isEqualTo("cs.ptk");
        });
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/order?cari=" + lunas.nomorOrder())).contains(lunas.nomorOrder(), "LUNAS");
        assertThat(web.isi("adminpel.ptk", "/kelola/bimtek/kelas/" + k.id() + "/peserta")).contains("Jumlah peserta: <b>3</b>", "Sudah Bayar", "Belum Bayar", "Kapuas", "Peserta 1");
        assertThat(pesertaKelas.lunas(k.id())).extracting(PesertaKelas::permohonanId).containsOnly(lunas.id());
        assertThat(web.isi("cs.ptk", "/kelola/peserta/" + baru.id())).contains("Tambah peserta", "Peserta 1");
        web.kirim("cs.ptk", "/kelola/peserta/" + baru.id(), "nama", "Orang Baru", "email", "baru@kapuassegar.example.id").andExpect(redirectedUrl("/kelola/peserta/" + baru.id()));
        long satu = peserta.semua(baru.id()).get(0).id();
        web.kirim("cs.ptk", "/kelola/peserta/" + baru.id() + "/" + satu, "nama", "Peserta Pertama", "email", "p1@kapuassegar.example.id").andExpect(status().isFound());
        web.kirim("cs.ptk", "/kelola/peserta/" + baru.id() + "/tempel", "tempelan", "Lagi;lagi@kapuassegar.example.id").andExpect(status().isFound());
        assertThat(web.isi("cs.ptk", "/kelola/peserta/" + baru.id() + "/" + satu)).contains("Peserta Pertama");
        web.kirim("cs.ptk", "/kelola/peserta/" + baru.id() + "/" + satu + "/hapus").andExpect(status().isFound());
        assertThat(peserta.semua(baru.id())).extracting(p -> p.nama()).isEqualTo(List.of("Orang Baru", "Lagi"));
        assertThat(web.isi("cs.ptk", "/kelola/peserta/" + lunas.id())).doesNotContain("Tambah peserta");
        web.buka("cs", "/kelola/peserta/" + baru.id()).andExpect(status().isNotFound());
    }

    @Test
    @Tag("TRN-007") @Tag("BIL-026") @Tag("BIL-027")
    void theBendaharaFindsTheBillWithItsInvoice() throws Exception {
        Permohonan p = alur.kirim(alur.kelas(1, 10), 3);
        alur.periksa(p);
        assertThat(web.isi("bendahara.ptk", "/kelola/tagihan?tahap=BARU&layanan=bimtek&cari=" + p.praOrder())).contains(p.praOrder(), "Bimtek", "4.800.000", ">Invoice<");
        long tagihan = sql.queryForObject("select max(id) from tagihan where permohonan_id = ?", Long.class, p.id());
        assertThat(web.isi("bendahara.ptk", "/kelola/tagihan/" + tagihan)).contains("Invoice " + p.praOrder());
        alur.bayar(p);
        assertThat(web.isi("bendahara.ptk", "/kelola/tagihan?tahap=LAMA&layanan=bimtek&cari=" + p.praOrder())).contains(p.praOrder());
        assertThat(sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, "lunas/" + tagihan + "%")).as("the proof goes to the customer").isNotEmpty();
        assertThat(sql.queryForList("select peran from kabar_serah_terima where kasus = ?", String.class, p.kasus())).as("and the information to CS").contains("cs");
    }

    @Test
    void theSettingsOfTrainingAreChosenOnThePageOfTheSatker() throws Exception {
        assertThat(web.isi("admin.ptk", "/kelola/satker/bspji-pontianak")).contains("Surat permohonan bimtek wajib", "Waktu menjawab jadwal baru bimtek");
    }
}
