package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.AlatSertifikasi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the customer and the office see of team and dates; everything is rolled back. */
@LajuTest
@Transactional
class AuditHalamanTest {

    @Autowired MockMvc web;
    @Autowired WebUji uji;
    @Autowired AlurAudit alur;
    @Autowired AlatSertifikasi alat;
    @Autowired PemberitahuanService pemberitahuan;
    @Autowired PemberitahuanMapper mapper;
    @Autowired DokumenService dokumen;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private UserDetails staf(String nama) {
        return akun.loadUserByUsername(nama);
    }

    private String buka(String alamat, UserDetails siapa) throws Exception {
        String isi = web.perform(get(alamat).with(user(siapa))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).doesNotContain("??", "style=");
        return isi;
    }

    @Test
    @Tag("CRT-046")
    @Tag("CHK-096")
    void theCustomerReadsTheTeamAndObjectsToAMember() throws Exception {
        Permohonan p = alur.mulai();
        String alamat = "/portal/sertifikasi/" + p.id() + "/tim";
        web.perform(get(alamat).with(user(alur.pelanggan()))).andExpect(status().isNotFound());
        alur.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        alur.bersedia(p, "evaluator", "evaluator2", "ppc");
        long ppc = alur.anggota(p, "ppc").id();
        assertThat(buka(alamat, alur.pelanggan())).contains(alur.anggota(p, "ppc").nama(), "Petugas Pengambil Contoh", "Setujui tim ini", "name=\"alasan-" + ppc + "\"");
        web.perform(get(alamat).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(post(alamat).param("jawaban", "setuju").with(user(alat.kapuas())).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(alamat).header("Accept", "text/html").with(user(alur.pelanggan())).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString("Pilih setuju")));
        web.perform(post(alamat).header("Accept", "text/html").param("jawaban", "keberatan").with(user(alur.pelanggan())).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString("Pilih anggota tim")));
        web.perform(post(alamat).header("Accept", "text/html").param("jawaban", "keberatan").param("keberatan", "" + ppc).param("alasan-" + ppc, " ").with(user(alur.pelanggan())).with(csrf()))
            .andExpect(flash().attribute("pesanGalat", containsString("Tulis alasan")));
        web.perform(post(alamat).param("jawaban", "keberatan").param("keberatan", "" + ppc).param("alasan-" + ppc, "Pernah bekerja di pesaing kami.").with(user(alur.pelanggan())).with(csrf()))
            .andExpect(redirectedUrl(alamat));
        assertThat(buka(alamat, alur.pelanggan())).contains("Pernah bekerja di pesaing kami.", "Belum diputuskan").doesNotContain("Setujui tim ini");
        assertThat(buka("/kasus/" + p.kasus(), staf("pjsert"))).contains("id=\"tim-dan-jadwal\"", "Keberatan atas", "Pernah bekerja di pesaing kami.");
        orang.selesaikan("pjsert", p.kasus(), "putuskanKeberatanTim", Map.of("putusan", List.of(Map.of("anggotaId", ppc, "keputusan", "TETAP", "alasan", "Tidak terbukti."))));
        alur.latar(p);
        assertThat(buka(alamat, alur.pelanggan())).contains("Tetap dalam tim: Tidak terbukti.", "Penunjukan tim (PDF)");
        UUID kertas = sql.queryForObject("select dokumen_id from penunjukan where permohonan_id = ?", UUID.class, p.id());
        web.perform(get("/portal/kasus/" + p.id() + "/dokumen/" + kertas).with(user(alur.pelanggan()))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.perform(get("/portal/kasus/" + p.id() + "/dokumen/" + kertas).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        assertThat(buka("/kasus/" + p.kasus(), staf("adminsert"))).contains("/kelola/order/" + p.id() + "/dokumen/" + kertas);
        assertThat(buka("/portal/permohonan?cari=" + p.praOrder(), alur.pelanggan())).contains(alamat);
    }

    @Test
    @Tag("CRT-046")
    void whyAMemberDeclaresAnInterestIsForWhoAppointsTheTeam() throws Exception {
        Permohonan p = alur.mulai();
        alur.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        alur.nyatakan(p, "evaluator2", "benturan", "Kakak saya manajer mutunya.");
        for (String siapa : List.of("pjsert", "evaluator2")) {
            assertThat(buka("/kasus/" + p.kasus(), staf(siapa))).as(siapa).contains("Kakak saya manajer mutunya.");
        }
        assertThat(buka("/kasus/" + p.kasus(), staf("cs"))).contains("Dibaca PJ Sertifikasi").doesNotContain("Kakak saya");
    }

    @Test
    @Tag("CRT-043")
    @Tag("CHK-095")
    @Tag("STS-019")
    @Tag("STS-020")
    @Tag("BIL-028")
    void theOfficeSeesTheDraftWithItsCostsAndTheCustomerTheLetterThatWasSent() throws Exception {
        Permohonan p = alur.bertim();
        biaya(p);
        long audit = alur.jadwalkan(p);
        String alamat = "/portal/sertifikasi/" + p.id() + "/jadwal";
        web.perform(get(alamat).with(user(alur.pelanggan()))).andExpect(status().isNotFound());
        alur.susun(p, 20);
        Pemberitahuan n = pemberitahuan.kini(audit);
        assertThat(BacaPdf.teks(dokumen.isi(n.dokumenId())).replaceAll("\\s+", " ")).contains("Sertifikasi Awal SNI 7276", "7.500.000", "820261129000001", "lunas", "Ditanggung langsung oleh perusahaan",
            "Transportasi auditor", "2.000.000");
        web.perform(get(alamat).with(user(alur.pelanggan()))).andExpect(status().isNotFound());
        String surat = "/api/pemberitahuan-audit/" + n.id();
        web.perform(get(surat + "/surat").with(user(staf("kepala")))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.perform(get(surat + "/surat").with(user(staf("kepala.ptk")))).andExpect(status().isNotFound());
        web.perform(get(surat + "/surat").with(user(staf("analis2")))).andExpect(status().isForbidden());
        web.perform(get(surat + "/kembali").with(user(staf("pjsert")))).andExpect(status().isNotFound());
        assertThat(orang.lihat("kepala", orang.tugas(p.kasus(), "tandatanganiPemberitahuan")).toString()).contains("Rp 7.500.000", "Rp 2.000.000", n.nomor());
        assertThat(buka("/kasus/" + p.kasus(), staf("pjsert"))).contains("Jadwal Asesmen", n.nomor(), "Menunggu dikirim", "Ganti penanda tangan");
        assertThat(buka("/kasus/" + p.kasus(), staf("cs"))).doesNotContain("Ganti penanda tangan");
        String tarik = "/kelola/pemberitahuan-audit/" + audit + "/tarik";
        web.perform(post(tarik).with(user(staf("cs"))).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(tarik).with(user(staf("pjsert.ptk"))).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(tarik).with(user(staf("pjsert"))).with(csrf())).andExpect(redirectedUrl("/kasus/" + p.kasus()));
        assertThat(orang.tugas(p.kasus(), "buatPemberitahuanAudit")).isNotNull();
        alur.susun(p, 20);
        Pemberitahuan k = terkirim(audit);
        assertThat(buka(alamat, alur.pelanggan())).contains(k.nomor(), "Rapat pembukaan", "Rp 7.500.000", "Terima jadwal ini", "name=\"usulMulai\"", "Kode billing 820261129000001").doesNotContain("hanya dapat dilihat");
        assertThat(buka(alamat + "?lang=en", alur.pelanggan())).contains("Billing code 820261129000001, Rp 7.500.000, paid on ").doesNotContain("Kode billing");
        web.perform(get(alamat).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(get(alamat + "/surat/" + k.id()).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(get(alamat + "/surat/" + k.id()).with(user(alur.pelanggan()))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.perform(get(alamat + "/surat/" + k.id() + "/kembali").with(user(alur.pelanggan()))).andExpect(status().isNotFound());
        web.perform(post(alamat).param("jawaban", "terima").with(user(alat.kapuas())).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(alamat).header("Accept", "text/html").param("jawaban", "lain").param("usulMulai", alur.hari(60).toLocalDate().toString()).with(user(alur.pelanggan())).with(csrf()))
            .andExpect(flash().attribute("pesanGalat", containsString("tidak cocok")));
        MockMultipartFile bukanPdf = new MockMultipartFile("berkas", "surat.pdf", "application/pdf", "bukan pdf".getBytes());
        web.perform(multipart(alamat).file(bukanPdf).param("jawaban", "terima").header("Accept", "text/html").with(user(alur.pelanggan())).with(csrf())).andExpect(flash().attributeExists("pesanGalat"));
        assertThat(pemberitahuan.kini(audit).jawaban()).isNull();
    }

    /** Signing needs what is committed before; here only the row is brought to the customer. */
    private Pemberitahuan terkirim(long audit) {
        Pemberitahuan n = pemberitahuan.kini(audit);
        assertThat(dokumen.ambil(n.dokumenId()).status()).isEqualTo(StatusDokumen.DRAF);
        assertThat(mapper.kirim(n.id(), n.mulai().minusSeconds(864000), n.mulai().minusSeconds(3600))).isEqualTo(1);
        return pemberitahuan.kini(audit);
    }

    private void biaya(Permohonan p) {
        long q = sql.queryForObject("insert into penawaran (satker, permohonan_id, kasus, versi, tarif_per, total, disusun, disusun_oleh) values (?, ?, ?, 1, current_date, 7500000, now(), 'pjsert') returning id",
            Long.class, p.satker(), p.id(), p.kasus());
        sql.update("insert into penawaran_baris (penawaran_id, urutan, jenis, pos_id, uraian, satuan, banyak, harga, dasar) values (?, 1, 'JASA', (select min(id) from pos_tarif where satker = 'bbspjikfk'), "
            + "'Sertifikasi Awal SNI 7276:2014', 'paket', 1, 7500000, 'PP 54/2021'), (?, 2, 'LUAR', null, 'Transportasi auditor', 'orang', 2, 1000000, 'Ditanggung pelanggan')", q, q);
        sql.update("update penawaran set status = 'DISETUJUI', disetujui = now(), disetujui_oleh = 'ketua' where id = ?", q);
        sql.update("update penawaran set status = 'TERBIT', nomor = ?, dokumen_id = gen_random_uuid(), berlaku_sampai = now() + interval '7 days', diterbitkan = now() where id = ?", "uji-" + q, q);
        sql.update("update penawaran set status = 'SETUJU', dijawab = now(), dijawab_oleh = 'pengguna:1' where id = ?", q);
        sql.update("insert into tagihan (satker, permohonan_id, pelanggan_id, penawaran_id, kasus, urutan, status, nomor_penawaran, dikonfirmasi, layanan, pra_order, wajib_bayar, total, kode, akun, terbit, kedaluwarsa, dibuat, lunas) "
            + "values (?, ?, ?, ?, ?, 1, 'PAID', ?, now(), ?, ?, 'PT Argon Mulia', 7500000, '820261129000001', '425129', now(), now() + interval '7 days', now(), now())", p.satker(), p.id(), p.pelangganId(), q, p.kasus(),
            "uji-" + q, p.layanan(), p.praOrder());
    }

    @Test
    @Tag("NUM-015")
    void codesOfSheetsAreKeptByTheAdministratorOfCertification() throws Exception {
        String alamat = "/kelola/sertifikasi/kode-formulir";
        assertThat(buka(alamat, staf("adminsert.ptk"))).containsSubsequence("Penunjukan Evaluator dan PPC", "LSPr/FR-7.4.2", "1 Juli 2014", "LSPr/FR-7.4.8", "LSPr/FR-7.5.3");
        assertThat(buka(alamat + "/PENUNJUKAN_EVALUATOR", staf("adminsert.ptk"))).contains("value=\"LSPr/FR-7.4.2\"");
        uji.buka("adminsert.ptk", alamat + "/LHU").andExpect(status().isNotFound());
        uji.buka("cs.ptk", alamat).andExpect(status().isForbidden());
        uji.kirim("cs.ptk", alamat + "/LKS", "kode", "x").andExpect(status().isForbidden());
        uji.kirim("adminsert", alamat + "/PENUNJUKAN_EVALUATOR", "kode", "", "revisi", "01").andExpect(flash().attribute("pesanGalat", containsString("Isi kode formulir")));
        uji.kirim("adminsert", alamat + "/PENUNJUKAN_EVALUATOR", "kode", "FR-UJI-7", "revisi", "01", "tanggal", "2026-02-03").andExpect(flash().attributeExists("pesan"));
        Permohonan p = alur.bertim();
        UUID kertas = sql.queryForObject("select dokumen_id from penunjukan where permohonan_id = ?", UUID.class, p.id());
        assertThat(BacaPdf.teks(dokumen.isi(kertas)).replaceAll("\\s+", " ")).contains("ID. Dok. : FR-UJI-7", "Revisi : 01", "Tanggal : 03/02/2026", "Halaman : 1 dari 1");
        uji.kirim("adminsert", alamat + "/PENUNJUKAN_EVALUATOR", "kode", "", "revisi", "", "tanggal", "").andExpect(flash().attributeExists("pesan"));
        assertThat(sql.queryForObject("select count(*) from kode_formulir where satker = 'bbspjikfk' and dokumen = 'PENUNJUKAN_EVALUATOR'", Integer.class)).isZero();
        assertThat(buka("/kelola/sertifikasi/kode-formulir", staf("adminsert.ptk"))).as("another satker keeps its own").contains("LSPr/FR-7.4.2");
    }
}
