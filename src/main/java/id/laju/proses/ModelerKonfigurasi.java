package id.laju.proses;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ModelerKonfigurasi {

    /** An exact address comes before the engine's own servlet below {@code /engine-rest}. */
    @Bean
    ServletRegistrationBean<PintuModeler> pintuModeler(UsulanService usulan, ObjectMapper json) {
        ServletRegistrationBean<PintuModeler> daftar = new ServletRegistrationBean<>(new PintuModeler(usulan, json), PintuModeler.ALAMAT);
        daftar.setMultipartConfig(new MultipartConfigElement("", BacaPaket.SEMUA_TERBESAR, 2L * BacaPaket.SEMUA_TERBESAR, BacaPaket.SEMUA_TERBESAR));
        return daftar;
    }
}
