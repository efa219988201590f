package id.laju.portal;

import id.laju.umum.PermintaanHalaman;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what a list page asks for from its address; nonsense becomes the default. */
class PermintaanHalamanResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PermintaanHalaman.class;
    }

    @Override
    public PermintaanHalaman resolveArgument(MethodParameter parameter, ModelAndViewContainer wadah, NativeWebRequest minta,
            WebDataBinderFactory pengikat) {
        PermintaanHalaman h = new PermintaanHalaman(minta.getParameter("cari"), minta.getParameter("urut"),
            "true".equals(minta.getParameter("turun")), angka(minta.getParameter("nomor")), angka(minta.getParameter("ukuran")));
        return minta.getParameter(PermintaanHalaman.EKSPOR) == null ? h : h.untukBerkas();
    }

    private static int angka(String teks) {
        return teks != null && teks.matches("\\d{1,6}") ? Integer.parseInt(teks) : 0;
    }
}
