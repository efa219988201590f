package id.laju.pelanggan;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class PelangganWeb implements WebMvcConfigurer {

    private final SesiPengguna sesi;

    PelangganWeb(SesiPengguna sesi) {
        this.sesi = sesi;
    }

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(sesi).addPathPatterns("/portal", "/portal/**");
    }
}
