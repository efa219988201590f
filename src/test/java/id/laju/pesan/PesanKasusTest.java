package id.laju.pesan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Customer and office write to each other about a case; the laboratory has no part in it. */
@LajuTest
class PesanKasusTest {

    private static final String ARGON = "argonmulia3508";

    @Autowired WebUji web;
    @Autowired AlurPenawaran alur;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;
    @Autowired PengingatPesan pengingat;

    @Test
    @Tag("HLP-013")
    void eachSideReadsWhatTheOtherWroteAndIsTold() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        String tanya = "Kapan sampel diantar " + UUID.randomUUID();
        String barisSaya = "<strong>" + p.praOrder() + "</strong> <span class=\"lencana merah\">1 Baru</span>";
        String baris = "<strong>" + p.praOrder() + "</strong> <span class=\"lencana merah\">1 baru</span>";
        String jawab = "Besok pagi " + UUID.randomUUID();
        assertThat(web.isi(ARGON, "/portal/kasus/" + p.id())).contains("/portal/pesan/" + p.id());
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "analis", "isi", " ").andExpect(flash().attribute("galat", hasKey("isi"))).andExpect(flash().attribute("galat", hasKey("peran")));
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "bendahara", "isi", tanya).andExpect(flash().attribute("pesan", Kabar.dari("kabar.pesanTerkirim")));
        assertThat(sql.queryForList("select peran from kabar_serah_terima where kasus = ? and kalimat like 'Pesan pelanggan%'", String.class, p.kasus())).containsExactly("bendahara");
        assertThat(web.isi("bendahara", "/kelola/pesan?cari=" + p.praOrder())).contains(tanya, baris);
        assertThat(web.isi("bendahara", "/kelola/pesan/" + p.id())).contains(tanya);
        assertThat(web.isi("bendahara", "/kelola/pesan?cari=" + p.praOrder())).doesNotContain(baris);
        assertThat(web.isi("cs", "/kasus/" + p.kasus())).contains("Buka 1 pesan");
        web.kirim("bendahara", "/kelola/pesan/" + p.id(), "isi", jawab);
        List<String> surat = sql.queryForList("select html from surat_keluar s join pesan_kasus k on s.kunci like 'pesan/' || k.id || '/%' where k.permohonan_id = ?", String.class, p.id());
        assertThat(surat).isNotEmpty().allSatisfy(h -> assertThat(h).contains(jawab, "Bendahara"));
        assertThat(web.isi(ARGON, "/portal/pesan")).contains(jawab, barisSaya);
        assertThat(web.isi(ARGON, "/portal/pesan/" + p.id())).contains(tanya, jawab);
        assertThat(web.isi(ARGON, "/portal/pesan")).doesNotContain(barisSaya);
    }

    /** The customer's talks are put in order, searched by number and by what was written, and cut into pages like the other lists. */
    @Test
    @Tag("HLP-013")
    void theCustomersTalksSortAndSearch() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        Permohonan q = permohonan.ambil(alur.mulaiUtuh());
        String kunci = UUID.randomUUID().toString();
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "cs", "isi", "Aaa " + kunci);
        web.kirim(ARGON, "/portal/pesan/" + q.id(), "peran", "cs", "isi", "Bbb " + kunci);
        web.kirim("cs", "/kelola/pesan/" + p.id(), "isi", "Terjawab");
        String semua = "/portal/pesan?cari=" + kunci;
        assertThat(web.baris(ARGON, semua)).as("whoever wrote last first").containsSubsequence(p.praOrder(), q.praOrder());
        assertThat(web.isi(ARGON, semua + "&urut=terakhir")).contains("urut=terakhir").containsSubsequence(q.praOrder(), p.praOrder());
        String awal = p.praOrder().compareTo(q.praOrder()) < 0 ? p.praOrder() : q.praOrder();
        String akhir = awal.equals(p.praOrder()) ? q.praOrder() : p.praOrder();
        assertThat(web.baris(ARGON, semua + "&urut=nomor")).containsSubsequence(awal, akhir);
        assertThat(web.baris(ARGON, semua + "&urut=nomor&turun=true&lang=en")).containsSubsequence(akhir, awal);
        assertThat(web.baris(ARGON, "/portal/pesan?cari={c}&urut=sihir;drop", "Aaa " + kunci)).as("also what was not written last").contains(p.praOrder()).doesNotContain(q.praOrder());
        assertThat(web.baris(ARGON, "/portal/pesan?cari={c}", q.praOrder())).contains(q.praOrder()).doesNotContain(p.praOrder());
        assertThat(web.baris("kapuassegar4088", semua)).doesNotContain(p.praOrder());
    }

    @Test
    void whoWorksBlindAndOthersReadNothing() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "cs", "isi", "Rahasia kami");
        for (String buta : List.of("analis", "penyelia", "mt")) {
            web.buka(buta, "/kelola/pesan/" + p.id()).andExpect(status().isForbidden());
        }
        web.buka("cs.ptk", "/kelola/pesan/" + p.id()).andExpect(status().isNotFound());
        web.buka("kapuassegar4088", "/portal/pesan/" + p.id()).andExpect(status().isNotFound());
    }

    @Test
    void whoDoesWithoutAKindOfMailGetsNoneAndTheBellStays() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        long saya = sql.queryForObject("select id from pengguna where username = ?", Long.class, ARGON);
        try {
            assertThat(web.isi(ARGON, "/portal/pemberitahuan")).contains("E-mail yang Anda terima", "value=\"PESAN\"");
            web.kirim(ARGON, "/portal/pemberitahuan/surel", "jenis", "HASIL");
            String jawab = "Tanpa surel " + UUID.randomUUID();
            web.kirim("cs", "/kelola/pesan/" + p.id(), "isi", jawab);
            String surel = sql.queryForObject("select surel from pengguna where id = ?", String.class, saya);
            assertThat(sql.queryForList("select tidak_diminta from surat_keluar where html like ? and kepada = ?", Boolean.class, "%" + jawab + "%", surel)).containsOnly(true);
            assertThat(web.isi("cs", "/kelola/surat?cari=" + surel)).contains("Tidak diminta penerima");
            assertThat(web.isi(ARGON, "/portal/pesan/" + p.id())).contains(jawab);
        } finally {
            sql.update("delete from pilihan_surel where pengguna_id = ?", saya);
        }
    }

    /** Whoever looks in for another role does not take the mark from those it was written to; after two working days Ketua Tim hears of it, once. */
    @Test
    @Tag("HLP-013")
    void aMessageIsReadByItsRoleAndElseKetuaTimHears() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "bendahara", "isi", "Kode billing mana?");
        assertThat(web.isi("cs", "/kelola/pesan/" + p.id())).contains("Kode billing mana?", "Belum dibaca penerimanya");
        assertThat(sql.queryForObject("select dibaca from pesan_kasus where permohonan_id = ?", java.sql.Timestamp.class, p.id())).isNull();
        pengingat.sapu();
        assertThat(diingatkan(p)).isZero();
        sql.update("update pesan_kasus set dibuat = dibuat - interval '9 days' where permohonan_id = ?", p.id());
        pengingat.sapu();
        pengingat.sapu();
        assertThat(diingatkan(p)).isOne();
        assertThat(web.isi("bendahara", "/kelola/pesan/" + p.id())).contains("Kode billing mana?");
        assertThat(web.isi("cs", "/kelola/pesan/" + p.id())).doesNotContain("Belum dibaca penerimanya");
    }

    /** Working days before the calendar begins are counted provisionally, for the one as for the others. */
    @Test
    @Tag("HLP-013")
    void aYearWithoutACalendarStopsNobodysReminder() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        Permohonan q = permohonan.ambil(alur.mulaiUtuh());
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "bendahara", "isi", "Satu");
        web.kirim(ARGON, "/portal/pesan/" + q.id(), "peran", "bendahara", "isi", "Dua");
        sql.update("update pesan_kasus set dibuat = '2001-03-01' where permohonan_id = ?", p.id());
        sql.update("update pesan_kasus set dibuat = dibuat - interval '9 days' where permohonan_id = ?", q.id());
        pengingat.sapu();
        assertThat(diingatkan(p)).as("by weekends and fixed holidays").isOne();
        assertThat(diingatkan(q)).isOne();
        sql.update("update pesan_kasus set dibaca = now() where permohonan_id = ?", p.id());
    }

    /** Before anybody had working hours. */
    @Test
    @Tag("HLP-013")
    void aDeadlineThatCannotBeCountedStopsNobodyElse() throws Exception {
        Permohonan p = permohonan.ambil(alur.mulaiUtuh());
        Permohonan q = permohonan.ambil(alur.mulaiUtuh());
        web.kirim(ARGON, "/portal/pesan/" + p.id(), "peran", "bendahara", "isi", "Satu");
        web.kirim(ARGON, "/portal/pesan/" + q.id(), "peran", "bendahara", "isi", "Dua");
        try {
            sql.update("update pesan_kasus set dibuat = '1900-03-01' where permohonan_id = ?", p.id());
            sql.update("update pesan_kasus set dibuat = dibuat - interval '9 days' where permohonan_id = ?", q.id());
            pengingat.sapu();
            assertThat(diingatkan(p)).isZero();
            assertThat(diingatkan(q)).isOne();
        } finally {
            sql.update("update pesan_kasus set dibaca = now() where permohonan_id = ?", p.id());
        }
    }

    private int diingatkan(Permohonan p) {
        return sql.queryForObject("select count(*) from kabar_serah_terima where kasus = ? and peran = 'ketua-tim-pji' and kalimat like 'Pesan pelanggan belum%'", Integer.class, p.kasus());
    }
}
