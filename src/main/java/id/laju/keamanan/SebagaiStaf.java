package id.laju.keamanan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine check the rights of the person who calls its REST interface. */
class SebagaiStaf extends OncePerRequestFilter {

    private final IdentityService identitas;

    SebagaiStaf(IdentityService identitas) {
        this.identitas = identitas;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws ServletException, IOException {
        StafLogin staf = (StafLogin) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        List<String> grup = staf.peran().contains("operator")
                ? Stream.concat(staf.grup().stream(), Stream.of(IdentitasStaf.ADMIN)).toList() : staf.grup();
        identitas.setAuthentication(staf.getUsername(), grup, staf.satker());
        try {
            rantai.doFilter(minta, jawab);
        } finally {
            identitas.clearAuthentication();
        }
    }
}
