package id.laju.mesin;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves {@code forms/}; always asked anew, so that a changed form is used at once. */
@Configuration
class FormStatis implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry daftar) {
        daftar.addResourceHandler("/forms/**").addResourceLocations("classpath:/forms/").setCacheControl(CacheControl.noCache());
    }
}
