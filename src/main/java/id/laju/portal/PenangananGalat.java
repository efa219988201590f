package id.laju.portal;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A refused form comes back as it was typed, on the page it was sent from, with the sentences of the refusal; controllers
 * need not handle {@link IsianKeliru}.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PenangananGalat {

    @ExceptionHandler
    Object isian(IsianKeliru e, HttpServletRequest minta, RedirectAttributes kilat) {
        if (Asal.mintaJson(minta)) {
            return ResponseEntity.unprocessableEntity().body(Map.of("pesan", e.pesan(), "bidang", e.bidang()));
        }
        String asal = Asal.halaman(minta);
        if (Asal.diri(minta, asal)) {
            return new ModelAndView("error/4xx", Map.of("kalimat", e.pesan()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        kilat.addFlashAttribute("pesanGalat", e.pesan());
        kilat.addFlashAttribute("galat", e.bidang());
        kilat.addFlashAttribute("ketikan", Asal.ketikan(minta));
        return "redirect:" + asal;
    }

    @ExceptionHandler
    Object terlaluBesar(MaxUploadSizeExceededException e, HttpServletRequest minta, HttpServletResponse jawab) {
        jawab.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        return new ModelAndView("error/413");
    }

    @ExceptionHandler
    ModelAndView tidakAda(TidakDitemukan e, HttpServletResponse jawab) {
        jawab.setStatus(HttpStatus.NOT_FOUND.value());
        return new ModelAndView("error/404", Map.of("kalimat", e.getMessage()));
    }
}
