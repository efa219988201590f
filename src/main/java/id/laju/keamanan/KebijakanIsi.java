package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Content policy of our own pages; Camunda's pages bring theirs. */
record KebijakanIsi(String kebijakan) implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest minta, HttpServletResponse jawab) {
        if (!minta.getRequestURI().startsWith("/camunda/app/")) {
            jawab.setHeader("Content-Security-Policy", kebijakan);
        }
    }
}
