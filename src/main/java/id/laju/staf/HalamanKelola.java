package id.laju.staf;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class HalamanKelola implements WebMvcConfigurer {

    private final HakService hak;

    HalamanKelola(HakService hak) {
        this.hak = hak;
    }

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(new PenjagaHalaman(hak)).addPathPatterns("/kelola/**");
    }
}
