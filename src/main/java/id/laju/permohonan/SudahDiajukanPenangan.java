package id.laju.permohonan;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads from an edit page that came too late to the request as it was submitted, and from one for samples to that of the service. */
@ControllerAdvice(basePackageClasses = Permohonan.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SudahDiajukanPenangan {

    @ExceptionHandler
    String lihat(HalamanPermohonan.SudahDiajukan e, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesanGalat", "Permohonan ini sudah diajukan, jadi isinya tidak dapat diubah lagi.");
        return "redirect:/portal/permohonan/" + e.id;
    }

    /** With the question of Batal, which the list of requests asks for. */
    @ExceptionHandler
    String ke(HalamanPermohonan.DiHalamanLain e, HttpServletRequest diminta) {
        return "redirect:" + e.alamat + (diminta.getParameterMap().containsKey("batal") ? "?batal" : "");
    }
}
