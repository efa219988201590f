package id.laju.keamanan;

import id.laju.mesin.PanggilanLuar;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * The engine's REST interface as an allow-list. Staff read tasks and claim them; everything that moves a case goes
 * through the forms. Operators also read everything and mend jobs, but complete nothing either. What owners of processes deploy from Modeler
 * goes to a page of our own at that address and is a proposal.
 */
class PintuSamping extends OncePerRequestFilter {

    private static final String ID = "[^/]+";
    private static final List<Pattern> STAF = pola(
            "GET task/ID", "GET task/ID/form", "GET task/ID/rendered-form", "GET task/ID/deployed-form", "GET task/ID/form-variables",
            "GET task/ID/identity-links", "GET task/ID/comment", "GET task/count", "GET task", "POST task", "POST task/count",
            "POST task/ID/claim", "POST task/ID/unclaim", "OPTIONS task.*", "OPTIONS filter.*",
            "GET filter", "GET filter/count", "GET filter/ID", "GET filter/ID/list", "GET filter/ID/count", "GET filter/ID/singleResult",
            "POST filter/ID/list", "POST filter/ID/count", "GET process-definition/ID", "GET process-definition",
            "GET process-definition/count", "GET process-definition/ID/xml", "GET case-definition.*", "GET tenant", "GET tenant/count",
            "GET user", "GET user/ID/profile", "GET user/count", "GET group", "GET group/count", "POST user", "POST group", "GET identity/groups",
            "GET authorization/check", "GET process-instance/ID", "GET version", "GET history/user-operation", "GET schema.*", "OPTIONS authorization.*");
    private static final List<Pattern> OPERATOR = pola(
            "GET .*", "OPTIONS .*", "POST [a-z-]+/count", "POST (task|process-instance|process-definition|execution|variable-instance|job|incident|deployment|filter|authorization)",
            "POST history/(process-instance|activity-instance|task|variable-instance|incident|job-log|detail|decision-instance|user-operation)(/count)?",
            "POST filter/ID/(list|count)", "POST task/ID/unclaim", "PUT job/ID/(retries|suspended)", "POST job/retries", "PUT job-definition/ID/(retries|suspended)",
            "PUT incident/ID/annotation", "DELETE incident/ID/annotation");
    private static final List<Pattern> PEMILIK_PROSES = pola("POST deployment/create", "GET version", "GET deployment.*", "GET process-definition.*",
            "GET decision-definition.*");

    private final String awalan;

    PintuSamping(String awalan) {
        this.awalan = awalan;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest minta) {
        String alamat = alamat(minta);
        return !alamat.startsWith(awalan) && !alamat.startsWith("/camunda/api/engine");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws ServletException, IOException {
        if (diizinkan(minta)) {
            PanggilanLuar.jalankan(() -> rantai.doFilter(minta, jawab));
        } else {
            TolakPolos.tulis(jawab, HttpServletResponse.SC_FORBIDDEN, "PintuTertutup", "Tindakan ini hanya lewat formulir tugasnya.");
        }
    }

    private boolean diizinkan(HttpServletRequest minta) {
        String alamat = alamat(minta);
        if (alamat.equals("/camunda/api/engine/engine") || alamat.equals("/camunda/api/engine/engine/")) {
            return minta.getMethod().equals("GET");
        }
        if (!alamat.startsWith(awalan)) {
            return false;
        }
        String panggilan = minta.getMethod() + " " + alamat.substring(awalan.length());
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return peran(masuk, "ROLE_operator") && cocok(OPERATOR, panggilan)
                || program() && (peran(masuk, "ROLE_admin-pusat") || peran(masuk, "ROLE_pemilik-proses")) && cocok(PEMILIK_PROSES, panggilan)
                || peran(masuk, "ROLE_STAF") && !program() && cocok(STAF, panggilan);
    }

    /** The interface for programs, not that of the Tasklist. */
    private boolean program() {
        return awalan.startsWith("/engine-rest");
    }

    /** As the engine will read it, whichever way it was spelled. */
    static String alamat(HttpServletRequest minta) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(minta);
    }

    private static boolean peran(Authentication masuk, String peran) {
        return masuk != null && masuk.getAuthorities().stream().anyMatch(a -> a.getAuthority().equals(peran));
    }

    private static boolean cocok(List<Pattern> pola, String panggilan) {
        return pola.stream().anyMatch(p -> p.matcher(panggilan).matches());
    }

    private static List<Pattern> pola(String... aturan) {
        return java.util.Arrays.stream(aturan).map(a -> Pattern.compile(a.replace("ID", ID))).toList();
    }
}
