package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.HariBukanKerja;
import id.laju.umum.Tanggal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days of an audit on which the balai does not work are pointed out to both sides and refused to none. */
@LajuTest
class HariLiburAuditTest {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    @Autowired AlurAudit audit;
    @Autowired HariBukanKerja libur;
    @Autowired PermohonanService permohonan;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired WebUji web;
    private Permohonan p;

    @AfterEach
    void bereskan() {
        if (p != null) {
            permohonan.batalkanOrder(p.id(), "akhir uji", false, "pjsert");
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        }
    }

    @Test
    void weekendsAndHolidaysAreNamedInTheReadersLanguage() {
        LocalDate natal = LocalDate.parse("2026-12-25");
        assertThat(libur.tertulis("bbspjikfk", natal, null, INDONESIA)).as("a Friday").isEqualTo("Jumat, 25 Desember 2026");
        LocalDate jumat = LocalDate.parse("2026-11-27");
        assertThat(libur.tertulis("bbspjikfk", jumat, jumat.plusDays(3), INDONESIA)).isEqualTo("Sabtu, 28 November 2026; Minggu, 29 November 2026");
        assertThat(libur.tertulis("bbspjikfk", jumat, jumat.plusDays(1), Locale.ENGLISH)).isEqualTo("Saturday, 28 November 2026");
        assertThat(libur.tertulis("bbspjikfk", jumat, jumat, INDONESIA)).isNull();
        assertThat(libur.tertulis("bbspjikfk", null, null, INDONESIA)).isNull();
        LocalDate jauh = LocalDate.parse("2091-03-03");
        assertThat(libur.tertulis("bbspjikfk", jauh, jauh.plusDays(4), INDONESIA)).as("a year whose holidays nobody entered has weekends").isEqualTo("Sabtu, 3 Maret 2091; Minggu, 4 Maret 2091");
    }

    @Test
    void anAuditOnAWeekendIsPointedOutToBothSides() throws Exception {
        p = audit.bertim();
        audit.jadwalkan(p);
        int lagi = 12;
        while (audit.hari(lagi).getDayOfWeek() != DayOfWeek.SATURDAY) {
            lagi++;
        }
        LocalDate sabtu = audit.hari(lagi).toLocalDate();
        audit.susun(p, lagi);
        assertThat(orang.lihat("kepala", orang.tugas(p.kasus(), "tandatanganiPemberitahuan")).at("/surat/libur").asText()).as("before it is signed").isEqualTo(Tanggal.denganHari(sabtu) + "; " + Tanggal.denganHari(sabtu.plusDays(1)));
        audit.tandatangani(p);
        audit.kirim(p);
        String alamat = "/portal/sertifikasi/" + p.id() + "/jadwal";
        assertThat(web.kirim(audit.pelanggan(), get(alamat)).andReturn().getResponse().getContentAsString()).contains("bukan hari kerja balai", Tanggal.denganHari(sabtu));
        assertThat(web.kirim(audit.pelanggan(), get(alamat + "?lang=en")).andReturn().getResponse().getContentAsString()).contains("is not a working day of the institute", Tanggal.denganHari(sabtu, Locale.ENGLISH));
    }
}
