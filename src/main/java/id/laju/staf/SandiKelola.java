package id.laju.staf;

import id.laju.umum.Petugas;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody on the staff changes the own password here; the sessions of the old one end, this one stays. */
@Controller
@RequestMapping("/kelola/sandi")
class SandiKelola {

    private final SandiService sandi;
    private final StafService staf;
    private final UserDetailsService akun;

    SandiKelola(SandiService sandi, StafService staf, UserDetailsService akun) {
        this.sandi = sandi;
        this.staf = staf;
        this.akun = akun;
    }

    @GetMapping
    String formulir(@AuthenticationPrincipal Petugas saya, Model model) {
        model.addAttribute("sementara", staf.ambil(saya.id()).sandiSementara());
        return "staf/sandi";
    }

    @PostMapping
    String ganti(@AuthenticationPrincipal Petugas saya, @RequestParam(required = false) String sandiLama,
            @RequestParam(required = false) String sandiBaru, @RequestParam(required = false) String sandiUlang,
            HttpServletRequest minta, HttpServletResponse jawab, RedirectAttributes kilat) {
        sandi.ganti(saya.id(), sandiLama, sandiBaru, sandiUlang);
        masukLagi(saya.id(), minta, jawab);
        kilat.addFlashAttribute("pesan", "Password Anda sudah diganti.");
        return "redirect:/kelola";
    }

    private void masukLagi(String id, HttpServletRequest minta, HttpServletResponse jawab) {
        UserDetails orang = akun.loadUserByUsername(id);
        SecurityContext konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(orang, null, orang.getAuthorities()));
        SecurityContextHolder.setContext(konteks);
        if (minta.getSession(false) != null) {
            minta.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(konteks, minta, jawab);
    }
}
