package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What may still be mended on the way to a certificate, and what stays as it was when its people were placed. */
@LajuTest
class KoreksiPersonTest {

    @Autowired AlurPerson alur;
    @Autowired WebUji web;
    @Autowired PersonService person;
    @Autowired UjiService uji;
    @Autowired SesiService sesi;
    @Autowired PutusanSesiService putusanSesi;
    @Autowired TerbitPersonService terbit;
    @Autowired PesertaService peserta;
    @Autowired DokumenService dokumen;
    @Autowired SkemaPersonMapper skema;
    @Autowired Orang orang;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired TransactionTemplate transaksi;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private Jalan diputuskan(SesiUji s, String nama) {
        Jalan j = alur.siapDiuji(s, "penguji", nama);
        alur.uji(j, "penguji");
        return alur.putuskan(j);
    }

    private List<String> surat(Jalan j, String kunci) {
        return sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/" + j.permohonanId() + "/" + kunci + "%");
    }

    private MvcResult perbaiki(String siapa, Jalan j, Peserta x, String nama, String alasan) throws Exception {
        return web.kirim(akun.loadUserByUsername(siapa), multipart("/kelola/person/order/" + j.permohonanId() + "/peserta/" + x.id()).file(new MockMultipartFile("foto", "baru.jpg", "image/jpeg", ContohBerkas.foto("jpg", 310, 410)))
            .param("nama", nama).param("nik", person.data(j.permohonanId()).get(x.id()).nik()).param("tempatLahir", "Bandung").param("tanggalLahir", "1991-02-03").param("alasan", alasan)).andReturn();
    }

    @Test
    @Tag("PRS-004")
    void aMisspeltNameFoundAtTheCheckStandsRightOnTheNextPaper() throws Exception {
        Jalan j = diputuskan(alur.buka(1, 5), "Rahmat Hidyat");
        Peserta x = peserta.semua(j.permohonanId()).get(0);
        UUID foto = PersonService.satu(person.dokumen(j.permohonanId()), x.id(), null).orElseThrow().berkasId();
        orang.selesaikan("adminsert", j.kasus(), "siapkanSertifikatPerson", Map.of());
        alur.tandatangani(j);
        assertThat(String.valueOf(perbaiki("adminsert", j, x, "Rahmat Hidayat", "Salah ketik").getFlashMap().get("galat"))).as("not while it is signed").contains("selama sertifikatnya disiapkan");
        orang.selesaikan("cs", j.kasus(), "periksaSertifikatPerson", Map.of("keputusan", "kembali", "catatan", "Nama keliru"));
        assertThat(orang.lihat("adminsert", orang.tugas(j.kasus(), "siapkanSertifikatPerson")).get("orang").get(0).get("pesertaId").asLong()).isEqualTo(x.id());
        assertThat(web.buka("adminsert", "/kelola/person/order/" + j.permohonanId() + "/peserta/" + x.id()).andReturn().getResponse().getContentAsString()).contains("Rahmat Hidyat", "foto-kartu").doesNotContain("??");
        assertThat(String.valueOf(perbaiki("adminsert", j, x, " ", " ").getFlashMap().get("galat"))).contains("Isi nama peserta", "Tulis apa yang keliru");
        assertThat(perbaiki("adminsert.plg", j, x, "Rahmat Hidayat", "Salah ketik").getResponse().getStatus()).isEqualTo(404);
        assertThat(perbaiki("cs", j, x, "Rahmat Hidayat", "Salah ketik").getResponse().getStatus()).isEqualTo(403);
        DataPerson lama = person.data(j.permohonanId()).get(x.id());
        perbaiki("adminsert", j, x, "Rahmat Hidayat", "Salah ketik, menurut KTP");
        assertThat(PersonService.satu(person.dokumen(j.permohonanId()), x.id(), null).orElseThrow().berkasId()).isNotEqualTo(foto);
        assertThat(sql.queryForObject("select count(*) from berkas where id = ?", Integer.class, foto)).as("the old photo stays").isOne();
        assertThat(sql.queryForList("select rincian from permohonan_jejak where permohonan_id = ?", String.class, j.permohonanId())).anyMatch(r -> r != null && r.contains("\"Rahmat Hidyat\" menjadi \"Rahmat Hidayat\": Salah ketik, menurut KTP (dengan foto baru)"));
        assertThat(sql.queryForList("select rincian from permohonan_jejak where permohonan_id = ?", String.class, j.permohonanId())).as("what else was corrected, from what")
            .anyMatch(r -> r != null && r.contains("tempat lahir \"" + lama.tempatLahir() + "\" menjadi \"Bandung\"") && r.contains("menjadi 3 Februari 1991") && !r.contains(lama.nik()));
        assertThat(sql.queryForList("select sebelum || sesudah from jejak where objek = 'data peserta' and kunci like ?", String.class, "%/" + x.id())).hasSize(1).allMatch(r -> r.contains("Bandung") && r.contains(lama.tempatLahir()) && !r.contains(lama.nik()));
        alur.terbitkan(j);
        SertifikatPerson s = terbit.milik(j.permohonanId()).get(0);
        assertThat(s.nama()).isEqualTo("Rahmat Hidayat");
        assertThat(BacaPdf.teks(dokumen.isi(s.dokumenId()))).containsIgnoringCase("Rahmat Hidayat").contains("Bandung").doesNotContainIgnoringCase("Hidyat");
        assertThat(String.valueOf(perbaiki("adminsert", j, x, "Rahmat H", "Lagi").getFlashMap().get("galat"))).as("released is released").contains("selama sertifikatnya disiapkan");
        web.kirim("pjsert", "/kelola/person/sertifikat/" + s.id() + "/cabut", "alasan", "Dipakai orang lain");
        assertThat(web.kirim(alur.saya(), get("/portal/person/" + j.permohonanId())).andReturn().getResponse().getContentAsString()).contains("Dicabut", "Dipakai orang lain");
        assertThat(surat(j, "dicabut/")).isNotEmpty().allMatch(m -> m.contains(s.nomor()) && m.contains("Dipakai orang lain") && !m.contains("Hidayat"));
    }

    @Test
    @Tag("PRS-003")
    void examinersHearOfAnotherHourOrPlaceToo() {
        SesiUji s = alur.buka(1, 5);
        alur.siapDiuji(s, "penguji", "Hesti Wulandari");
        putusanSesi.pindahkan(s.id(), "13.00-16.00 WIB", "Ruang Uji 3", "Listrik padam");
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "person/sesi-pindah/" + s.id() + "-%/penguji")).hasSize(1).allMatch(m -> m.contains("13.00-16.00 WIB, Ruang Uji 3") && m.contains("Listrik padam"));
    }

    /** A unit that joins the scheme later is neither asked for nor printed; one whose title changes keeps the one of that day. */
    @Test
    @Tag("PRS-002")
    void theUnitsAreThoseOfTheDayOnWhichTheyWerePlaced() {
        long id = alur.skema("PPC").id();
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Galih Saputra");
        List<UnitKompetensi> dulu = skema.dibekukan(j.permohonanId());
        assertThat(dulu).isNotEmpty();
        String kode = "UJI-" + UUID.randomUUID().toString().substring(0, 6);
        sql.update("insert into unit_kompetensi (skema_id, urut, kode, judul, cara, nilai_minimal) values (?, 99, ?, 'Unit yang baru', 'TEORI', 70)", id, kode);
        try {
            assertThat(uji.diuji(j.permohonanId(), uji.tertunda(j.permohonanId()).get(0))).extracting(UnitKompetensi::kode).isEqualTo(dulu.stream().map(UnitKompetensi::kode).toList()).doesNotContain(kode);
            alur.uji(j, "penguji");
            alur.putuskan(j);
            alur.terbitkan(j);
            assertThat(BacaPdf.teks(dokumen.isi(terbit.milik(j.permohonanId()).get(0).dokumenId()))).contains(dulu.get(0).kode()).doesNotContain(kode);
        } finally {
            sql.update("delete from unit_kompetensi where kode = ?", kode);
        }
        assertThatThrownBy(() -> sql.update("update unit_order set judul = 'x' where permohonan_id = ?", j.permohonanId())).hasMessageContaining("tidak dapat diubah");
    }

    /** What was kept for orders from before is set right: a unit that joined the scheme after the test goes, one by which somebody was tested comes back. */
    @Test
    @Tag("PRS-002")
    void theUnitsOfOrdersFromBeforeAreThoseOfTheirTest() throws Exception {
        long id = alur.skema("PPC").id();
        Jalan j = alur.siapDiuji(alur.buka(1, 5), "penguji", "Ilham Nugraha");
        alur.uji(j, "penguji");
        List<Long> dulu = satuan(j);
        assertThat(dulu).isNotEmpty();
        String perbaikan = new ClassPathResource("db/migration/person/V20261202.2153__unit_order_menurut_ujian.sql").getContentAsString(StandardCharsets.UTF_8);
        transaksi.executeWithoutResult(t -> {
            t.setRollbackOnly();
            sql.execute("alter table unit_order disable trigger unit_order_tetap");
            sql.update("delete from unit_order where permohonan_id = ? and unit_id = ?", j.permohonanId(), dulu.get(0));
            sql.update("with k as (insert into unit_kompetensi (skema_id, urut, kode, judul, cara, nilai_minimal) values (?, 98, 'UJI-SUSULAN', 'Unit yang baru', 'TEORI', 70) returning *) "
                + "insert into unit_order (permohonan_id, unit_id, urut, kode, judul, cara, nilai_minimal) select ?, id, urut, kode, judul, cara, nilai_minimal from k", id, j.permohonanId());
            sql.execute("alter table unit_order enable trigger unit_order_tetap");
            assertThat(satuan(j)).isNotEqualTo(dulu);
            sql.execute(perbaikan);
            assertThat(satuan(j)).isEqualTo(dulu);
        });
    }

    private List<Long> satuan(Jalan j) {
        return sql.queryForList("select unit_id from unit_order where permohonan_id = ? order by unit_id", Long.class, j.permohonanId());
    }

    @Test
    @Tag("PRS-003")
    void anotherHourOrPlaceIsToldToWhoeverWaits() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.tempatkan(alur.lunas("Hesti Wulandari"), s);
        String alamat = "/kelola/person/sesi/" + s.id() + "/pindah";
        assertThat(web.buka("adminsert", "/kelola/person/sesi").andReturn().getResponse().getContentAsString()).contains(alamat);
        assertThat(String.valueOf(web.kirim("adminsert", alamat, "jam", "", "tempat", "Aula", "alasan", "").andReturn().getFlashMap().get("galat"))).contains("Isi jam uji", "Isi alasannya");
        assertThat(web.kirim("pjsert", alamat, "jam", "10.00 WIB", "tempat", "Aula", "alasan", "x").andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.kirim("adminsert.plg", alamat, "jam", "10.00 WIB", "tempat", "Aula", "alasan", "x").andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim("adminsert", alamat, "jam", "10.00-15.00 WIB", "tempat", "Aula Lantai 2", "alasan", "Laboratorium direnovasi");
        assertThat(sesi.ambil(s.id())).satisfies(x -> {
            assertThat(x.jam()).isEqualTo("10.00-15.00 WIB");
            assertThat(x.tempat()).isEqualTo("Aula Lantai 2");
        });
        assertThat(surat(j, "sesi-pindah/")).isNotEmpty().allMatch(m -> m.contains("10.00-15.00 WIB, Aula Lantai 2") && m.contains("Laboratorium direnovasi"));
        int banyak = surat(j, "sesi-pindah/").size();
        assertThat(String.valueOf(web.kirim("adminsert", alamat, "jam", "10.00-15.00 WIB", "tempat", "Aula Lantai 2", "alasan", "Sekali lagi").andReturn().getFlashMap().get("galat"))).contains("tidak ada yang diubah");
        assertThat(surat(j, "sesi-pindah/")).as("nothing changed, nobody is told").hasSize(banyak);
        alur.gagalkan(s, "Gedung ditutup");
        assertThat(String.valueOf(web.kirim("adminsert", alamat, "jam", "11.00 WIB", "tempat", "Aula", "alasan", "x").andReturn().getFlashMap().get("galat"))).contains("sudah dibatalkan");
        assertThatThrownBy(() -> putusanSesi.pindahkan(s.id(), "", "", "")).isInstanceOf(IsianKeliru.class);
    }
}
