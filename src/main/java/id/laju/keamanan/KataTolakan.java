package id.laju.keamanan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What the engine itself answers to whoever takes or puts down a task in the Tasklist is English; what our listeners answer is a sentence already. */
class KataTolakan extends OncePerRequestFilter {

    private static final Pattern ALAMAT = Pattern.compile("/camunda/api/engine/engine/default/task/[^/]+/(un)?claim");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TIADA = "Tugas ini sudah selesai, atau bukan untuk Anda. Muat ulang Daftar Tugas.";
    private static final String BALAI_LAIN = "ENGINE-13034";
    private static final Map<String, String> KATA = Map.of(
            "TaskAlreadyClaimedException", "Tugas ini sudah diambil orang lain. Muat ulang Daftar Tugas.",
            "OptimisticLockingException", "Tugas ini baru saja diubah orang lain. Muat ulang Daftar Tugas.",
            "AuthorizationException", TIADA, "NullValueException", TIADA);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest minta) {
        return !minta.getMethod().equals("POST") || !ALAMAT.matcher(PintuSamping.alamat(minta)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai) throws ServletException, IOException {
        ContentCachingResponseWrapper isi = new ContentCachingResponseWrapper(jawab);
        rantai.doFilter(minta, isi);
        if (isi.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && JSON.readTree(isi.getContentAsByteArray()) instanceof ObjectNode galat) {
            byte[] baru = JSON.writeValueAsBytes(dalamKata(galat));
            isi.resetBuffer();
            isi.getOutputStream().write(baru);
        }
        isi.copyBodyToResponse();
    }

    private static JsonNode dalamKata(ObjectNode galat) {
        String kalimat = galat.path("message").asText().startsWith(BALAI_LAIN) ? TIADA : KATA.get(galat.path("type").asText());
        return kalimat == null ? galat : galat.put("message", kalimat);
    }
}
