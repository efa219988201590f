package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Entries of the inbox: only of tasks that the person may see, without customers for the laboratory. */
@LajuTest
class KartuTugasTest {

    private static final Pattern DIPANGGIL = Pattern.compile("calledElement=\"([^\"]+)\"");

    @Autowired MessageSource pesan;
    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired ObjectMapper json;

    @Test
    void anEntryNamesCaseCustomerServiceAndDueDate() throws Exception {
        long id = alur.mulaiUtuh();
        String tugas = orang.tugas(alur.kasus(id), "periksaPermohonan").getId();

        JsonNode kartu = tanya("cs", List.of(tugas)).get(tugas);

        assertThat(kartu.get("nomor").asText()).isEqualTo(alur.kasus(id).split("/")[1]);
        assertThat(kartu.get("pelanggan").asText()).contains("Argon Mulia");
        assertThat(kartu.get("layanan").asText()).isEqualTo("Pengujian");
        assertThat(kartu.get("tenggat").asText()).contains("pukul").endsWith("WIB");
        assertThat(kartu.get("zona").asText()).isEqualTo("Asia/Jakarta");
    }

    /** A process that no other calls starts a case of its own, unless it works within one. */
    @Test
    void everyKindOfCaseHasANameInBothLanguages() throws IOException {
        Set<String> didalam = Set.of("pengerjaan-paket", "rekonsiliasi");
        Set<String> awal = new TreeSet<>();
        Set<String> dipanggil = new TreeSet<>();
        for (Path model : model()) {
            awal.add(model.getFileName().toString().replace(".bpmn", ""));
            DIPANGGIL.matcher(Files.readString(model)).results().forEach(m -> dipanggil.add(m.group(1)));
        }
        awal.removeAll(dipanggil);
        awal.removeAll(didalam);

        assertThat(awal).contains("pengujian", "pengesahan-sop");
        assertThat(awal.stream().flatMap(k -> Stream.of("id", "en").filter(b -> kata(k, b).equals(k)).map(b -> k + " " + b)).toList()).isEmpty();
    }

    private static List<Path> model() throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of("bpmn"))) {
            return semua.filter(b -> b.toString().endsWith(".bpmn")).toList();
        }
    }

    private String kata(String kunci, String bahasa) {
        return pesan.getMessage(new DefaultMessageSourceResolvable(new String[] {"permohonan.layanan." + kunci, "kartu.layanan." + kunci}, kunci), Locale.forLanguageTag(bahasa));
    }

    @Test
    void otherRolesAndOtherBalaiGetNothingAndAnUnknownTaskIsLeftOut() throws Exception {
        String tugas = orang.tugas(alur.kasus(alur.mulaiUtuh()), "periksaPermohonan").getId();

        for (String siapa : List.of("bendahara", "analis", "cs.ptk", "cs.plg")) {
            assertThat(tanya(siapa, List.of(tugas))).as(siapa).isEmpty();
        }
        assertThat(tanya("cs", List.of("tidak-ada", tugas))).hasSize(1);
        assertThat(tanya("cs", List.of())).isEmpty();
    }

    @Test
    void tooManyAtOnceAreRefusedWithASentence() throws Exception {
        MockHttpServletResponse jawab = kirim("cs", Collections.nCopies(201, "x"));

        assertThat(jawab.getStatus()).isEqualTo(422);
        assertThat(jawab.getContentAsString()).contains("paling banyak 200");
        assertThat(kirim("cs", null).getStatus()).isEqualTo(422);
    }

    private JsonNode tanya(String siapa, List<String> tugas) throws Exception {
        MockHttpServletResponse jawab = kirim(siapa, tugas);
        assertThat(jawab.getStatus()).isEqualTo(200);
        return json.readTree(jawab.getContentAsString());
    }

    private MockHttpServletResponse kirim(String siapa, List<String> tugas) throws Exception {
        Map<String, Object> isi = Collections.singletonMap("tugas", tugas == null ? null : new ArrayList<>(tugas));
        return web.perform(post("/api/kartu").with(user(akun.loadUserByUsername(siapa))).with(csrf()).contentType("application/json")
                .content(json.writeValueAsString(isi))).andReturn().getResponse();
    }
}
