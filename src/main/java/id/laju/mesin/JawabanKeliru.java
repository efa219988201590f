package id.laju.mesin;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.core.annotation.Order;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Errors of every JSON endpoint as {@code {"pesan": sentence, "bidang": {field: sentence}}}; whoever asks for something that is no JSON, such as a
 * picture, gets the status alone.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class JawabanKeliru {

    private final HttpServletRequest minta;

    JawabanKeliru(HttpServletRequest minta) {
        this.minta = minta;
    }

    record Jawaban(String pesan, Map<String, String> bidang) {
    }

    @ExceptionHandler
    ResponseEntity<Jawaban> isian(IsianKeliru e) {
        return jawab(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage(), e.bidang());
    }

    @ExceptionHandler
    ResponseEntity<Jawaban> rusak(HttpMessageNotReadableException e) {
        return jawab(HttpStatus.BAD_REQUEST, "Kiriman tidak terbaca. Muat ulang halaman lalu coba lagi.");
    }

    /** Beyond what the installation reads at all; smaller limits are those of the file's kind, said at its field. */
    @ExceptionHandler
    ResponseEntity<Jawaban> terlaluBesar(MaxUploadSizeExceededException e) {
        return jawab(HttpStatus.PAYLOAD_TOO_LARGE, "Berkas ini terlalu besar. Kecilkan dulu, lalu pilih lagi; isian lain di halaman ini tidak hilang.");
    }

    @ExceptionHandler({TugasDitolak.class, TidakIndependen.class})
    ResponseEntity<Jawaban> ditolak(RuntimeException e) {
        return jawab(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Jawaban> hilang(TidakDitemukan e) {
        return jawab(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Jawaban> terlarang(AuthorizationException e) {
        return jawab(HttpStatus.FORBIDDEN, "Anda tidak berwenang untuk tindakan ini.");
    }

    @ExceptionHandler
    ResponseEntity<Jawaban> bertabrakan(OptimisticLockingException e) {
        return jawab(HttpStatus.CONFLICT, "Orang lain sedang menyimpan hal yang sama. Tekan tombol sekali lagi; isian Anda tidak hilang.");
    }

    /** The engine wraps what a listener throws. */
    @ExceptionHandler
    ResponseEntity<Jawaban> terbungkus(ProcessEngineException e) {
        for (Throwable sebab = e.getCause(); sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof TugasDitolak || sebab instanceof TidakIndependen) {
                return ditolak((RuntimeException) sebab);
            } else if (sebab instanceof IsianKeliru keliru) {
                return isian(keliru);
            }
        }
        throw e;
    }

    private ResponseEntity<Jawaban> jawab(HttpStatus status, String pesan) {
        return jawab(status, pesan, Map.of());
    }

    private ResponseEntity<Jawaban> jawab(HttpStatus status, String pesan, Map<String, String> bidang) {
        return mauJson() ? ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(new Jawaban(pesan, bidang)) : ResponseEntity.status(status).build();
    }

    private boolean mauJson() {
        try {
            List<MediaType> mau = MediaType.parseMediaTypes(minta.getHeader(HttpHeaders.ACCEPT));
            return mau.isEmpty() || mau.stream().anyMatch(m -> m.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException tidakTerbaca) {
            return false;
        }
    }
}
