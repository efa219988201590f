package id.laju;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** The page Kerjakan sekaligus, as its script reads it and sends its rows. */
@Component
public class Sekaligus {

    private static final Pattern BARIS = Pattern.compile("<tr data-tugas=\"([^\"]+)\" data-tetap=\"([^\"]*)\" data-tanda=\"([^\"]*)\"(.*?)</tr>", Pattern.DOTALL);

    /** @param html all of the row, unescaped */
    public record Baris(String tugas, JsonNode tetap, JsonNode tanda, String html) {

        public boolean dicentang() {
            return html.contains("class=\"pilih-baris\" checked");
        }

        public boolean abu() {
            return html.substring(0, html.indexOf('>')).contains("class=\"abu\"");
        }
    }

    private final ObjectProvider<MockMvc> web;
    private final UserDetailsService akun;
    private final TaskService tugas;
    private final WebUji halaman;
    private final ObjectMapper json;

    Sekaligus(ObjectProvider<MockMvc> web, UserDetailsService akun, TaskService tugas, WebUji halaman, ObjectMapper json) {
        this.web = web;
        this.akun = akun;
        this.tugas = tugas;
        this.halaman = halaman;
        this.json = json;
    }

    public String html(String siapa, String frasa) throws Exception {
        return halaman.buka(siapa, "/kelola/sekaligus/" + frasa).andReturn().getResponse().getContentAsString();
    }

    public List<Baris> baris(String siapa, String frasa) throws Exception {
        return baca(html(siapa, frasa));
    }

    public List<Baris> baca(String html) throws Exception {
        List<Baris> hasil = new ArrayList<>();
        Matcher m = BARIS.matcher(html);
        while (m.find()) {
            hasil.add(new Baris(m.group(1), json.readTree(HtmlUtils.htmlUnescape(m.group(2))), json.readTree(HtmlUtils.htmlUnescape(m.group(3))), HtmlUtils.htmlUnescape(m.group(4))));
        }
        return hasil;
    }

    /** The most urgent of all: the page shows two hundred at most, and other tests leave tasks too. */
    public void dahulukan(String... tugasIds) {
        Stream.of(tugasIds).forEach(t -> tugas.setDueDate(t, Date.from(Instant.EPOCH)));
    }

    /** The row of this task, which is put first. */
    public Baris satu(String siapa, String frasa, String tugasId) throws Exception {
        dahulukan(tugasId);
        return baris(siapa, frasa).stream().filter(b -> b.tugas().equals(tugasId)).findFirst().orElseThrow();
    }

    /** Sends one row with these inputs, path to value, as the script does. */
    public MockHttpServletResponse kirim(String siapa, Baris b, Map<String, Object> isian) throws Exception {
        ObjectNode isi = b.tetap().deepCopy();
        isian.forEach((jalur, nilai) -> taruh(isi, jalur.split("\\."), 0, json.valueToTree(nilai)));
        MockHttpServletResponse jawab = web.getObject().perform(post("/api/tugas/" + b.tugas() + "/selesai").with(csrf()).with(user(akun.loadUserByUsername(siapa)))
            .contentType(MediaType.APPLICATION_JSON).content(isi.toString())).andReturn().getResponse();
        jawab.setCharacterEncoding("UTF-8");
        return jawab;
    }

    /** Keeps what was typed, as the script does. @param isi JSON, task to draft */
    public int draf(String siapa, String isi) throws Exception {
        return web.getObject().perform(put("/api/tugas/draf").with(csrf()).with(user(akun.loadUserByUsername(siapa))).contentType(MediaType.APPLICATION_JSON)
            .content("{\"draf\": " + isi + "}")).andReturn().getResponse().getStatus();
    }

    private static void taruh(JsonNode isi, String[] jalur, int n, JsonNode nilai) {
        if (isi instanceof ArrayNode daftar) {
            for (int i = 0; i < daftar.size(); i++) {
                if (jalur[n].equals("*") || jalur[n].equals(Integer.toString(i))) {
                    taruh(daftar.get(i), jalur, n + 1, nilai);
                }
            }
        } else if (n == jalur.length - 1) {
            ((ObjectNode) isi).set(jalur[n], nilai);
        } else {
            taruh(isi.get(jalur[n]), jalur, n + 1, nilai);
        }
    }

    /** How many statements of ours the page needs. */
    public long pernyataan(String siapa, String frasa) throws Exception {
        return hitung(() -> html(siapa, frasa));
    }

    /** How many statements of ours this needs; what the mail sweep of the same seconds does is not its doing. */
    public long hitung(Callable<?> kerja) throws Exception {
        Logger catatan = (Logger) LoggerFactory.getLogger("id.laju");
        Level lama = catatan.getLevel();
        ListAppender<ILoggingEvent> daftar = new ListAppender<>();
        daftar.start();
        catatan.addAppender(daftar);
        catatan.setLevel(Level.DEBUG);
        try {
            kerja.call();
        } finally {
            catatan.setLevel(lama);
            catatan.detachAppender(daftar);
        }
        return daftar.list.stream().filter(e -> e.getThreadName().equals(Thread.currentThread().getName()))
            .filter(e -> e.getMessage().contains("Preparing:")).count();
    }
}
