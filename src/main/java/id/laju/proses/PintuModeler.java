package id.laju.proses;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.PanggilanLuar;
import id.laju.mesin.TemuanModel;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Takes the place of the engine's deployment over REST, by the same form: what Camunda Modeler deploys is a proposal. Modeler reads the answers, and shows each
 * refusal at its file.
 */
class PintuModeler extends HttpServlet {

    static final String ALAMAT = "/engine-rest/deployment/create";
    private static final DateTimeFormatter WAKTU = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private final transient UsulanService usulan;
    private final transient ObjectMapper json;

    PintuModeler(UsulanService usulan, ObjectMapper json) {
        this.usulan = usulan;
        this.json = json;
    }

    @Override
    protected void doPost(HttpServletRequest minta, HttpServletResponse jawab) throws ServletException, IOException {
        PanggilanLuar.sebagaiLayanan(() -> {
            try {
                terima(minta, jawab);
            } catch (UsulanDitolak ditolak) {
                tolak(jawab, "ParseException", ditolak.getMessage(), rincian(ditolak.temuan()));
            } catch (IsianKeliru keliru) {
                tolak(jawab, "InvalidRequestException", String.join(" ", keliru.bidang().isEmpty() ? List.of(keliru.pesan()) : keliru.bidang().values()), null);
            } catch (AccessDeniedException bukanPemilik) {
                jawab(jawab, HttpServletResponse.SC_FORBIDDEN, Map.of("type", "AuthorizationException", "message", bukanPemilik.getMessage()));
            }
        });
    }

    private void terima(HttpServletRequest minta, HttpServletResponse jawab) throws IOException, ServletException {
        if (minta.getContentType() == null || !minta.getContentType().startsWith("multipart/form-data")) {
            throw new IsianKeliru("Kirim berkasnya sebagai multipart/form-data, seperti Camunda Modeler.");
        }
        BacaPaket isi = new BacaPaket();
        String nama = null;
        String satker = null;
        for (Part bagian : bagian(minta)) {
            if (bagian.getSubmittedFileName() != null) {
                isi.tambah(bagian.getSubmittedFileName(), bagian.getInputStream().readAllBytes());
            } else if (bagian.getName().equals("deployment-name")) {
                nama = teks(bagian);
            } else if (bagian.getName().equals("tenant-id")) {
                satker = teks(bagian);
            }
        }
        Usulan u = usulan.ajukan(new UsulanBaru(satker, nama == null ? null : "Dari Modeler: " + nama, AsalUsulan.MODELER, isi.berkas(), isi.dasar()), saya());
        jawab(jawab, HttpServletResponse.SC_OK, diterima(u, nama));
    }

    private static Iterable<Part> bagian(HttpServletRequest minta) throws IOException, ServletException {
        try {
            return minta.getParts();
        } catch (IllegalStateException terlaluBesar) {
            throw new IsianKeliru("Kiriman ini terlalu besar.");
        }
    }

    private static String teks(Part bagian) throws IOException {
        return BacaIsian.teks(new String(bagian.getInputStream().readNBytes(UsulanService.ALASAN_TERPANJANG * 4), StandardCharsets.UTF_8));
    }

    private static Petugas saya() {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk != null && masuk.getPrincipal() instanceof Petugas p) {
            return p;
        }
        throw new AccessDeniedException("Hanya pegawai yang mengusulkan perubahan model");
    }

    /** As the engine would answer, without any definition: nothing is deployed before somebody releases it. */
    private static Map<String, Object> diterima(Usulan u, String nama) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        hasil.put("links", List.of(Map.of("method", "GET", "href", "/kelola/proses/usulan/" + u.id(), "rel", "self")));
        hasil.put("id", u.id().toString());
        hasil.put("name", nama + " (usulan, menunggu rilis)");
        hasil.put("source", "usulan");
        hasil.put("deploymentTime", WAKTU.format(u.diajukan()));
        hasil.put("tenantId", u.satker());
        List.of("deployedProcessDefinitions", "deployedDecisionDefinitions", "deployedDecisionRequirementsDefinitions", "deployedCaseDefinitions").forEach(k -> hasil.put(k, Map.of()));
        return hasil;
    }

    private static Map<String, Object> rincian(List<TemuanModel> temuan) {
        Map<String, List<TemuanModel>> berkas = temuan.stream().collect(Collectors.groupingBy(TemuanModel::berkas, LinkedHashMap::new, Collectors.toList()));
        Map<String, Object> hasil = new LinkedHashMap<>();
        berkas.forEach((b, semua) -> hasil.put(b, Map.of("errors", semua.stream().map(PintuModeler::galat).toList(), "warnings", List.of())));
        return hasil;
    }

    private static Map<String, Object> galat(TemuanModel t) {
        String elemen = t.elemen().isEmpty() ? null : t.elemen();
        Map<String, Object> hasil = new LinkedHashMap<>(Map.of("message", t.kalimat(), "line", 0, "column", 0));
        hasil.put("mainElementId", elemen);
        hasil.put("elementIds", elemen == null ? List.of() : List.of(elemen));
        return hasil;
    }

    private void tolak(HttpServletResponse jawab, String jenis, String kalimat, Map<String, Object> rincian) throws IOException {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("type", jenis);
        isi.put("message", kalimat);
        isi.put("code", null);
        if (rincian != null) {
            isi.put("details", rincian);
        }
        jawab(jawab, HttpServletResponse.SC_BAD_REQUEST, isi);
    }

    private void jawab(HttpServletResponse jawab, int status, Map<String, Object> isi) throws IOException {
        jawab.setStatus(status);
        jawab.setContentType("application/json;charset=UTF-8");
        json.writeValue(jawab.getOutputStream(), isi);
    }
}
