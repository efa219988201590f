package id.laju.staf;

import id.laju.umum.Petugas;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UrlPathHelper;

/** Keeps an Admin Satker to the pages and actions that were granted. What an address does, its last word says. */
record PenjagaHalaman(HakService hak) implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest minta, HttpServletResponse jawab, Object penangan) {
        if (minta.getUserPrincipal() instanceof Authentication a && a.getPrincipal() instanceof Petugas saya) {
            BagianKelola.dariAlamat(alamat(minta)).ifPresent(bagian -> {
                if (!hak.boleh(saya.id(), saya.peran(), bagian, tindakan(minta))) {
                    throw new AccessDeniedException("Hak akses " + bagian.kode() + " tidak diberikan");
                }
            });
        }
        return true;
    }

    private static Tindakan tindakan(HttpServletRequest minta) {
        if (minta.getMethod().equals("GET") || minta.getMethod().equals("HEAD")) {
            return Tindakan.LIHAT;
        }
        String alamat = alamat(minta);
        return alamat.endsWith("/hapus") ? Tindakan.HAPUS : alamat.endsWith("/baru") ? Tindakan.TAMBAH : Tindakan.UBAH;
    }

    /** As the controllers will read it, whatever way its letters were written. */
    private static String alamat(HttpServletRequest minta) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(minta);
    }
}
