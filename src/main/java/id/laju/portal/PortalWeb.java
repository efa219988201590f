package id.laju.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Language, texts, style and scripts of all pages. */
@Configuration
class PortalWeb implements WebMvcConfigurer {

    @Bean
    static LocaleResolver localeResolver() {
        return new PenentuBahasa();
    }

    /** The shell's texts, and those of every feature in {@code pesan/<fitur>.properties} and {@code pesan/<fitur>_en.properties}. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var sumber = new ResourceBundleMessageSource();
        Resource[] fitur = new PathMatchingResourcePatternResolver().getResources("classpath*:pesan/*.properties");
        sumber.setBasenames(Stream.concat(Stream.of("messages"), Stream.of(fitur).map(Resource::getFilename)
            .filter(n -> !n.endsWith("_en.properties")).map(n -> "pesan/" + n.replace(".properties", ""))).distinct().toArray(String[]::new));
        sumber.setDefaultEncoding("UTF-8");
        sumber.setFallbackToSystemLocale(false);
        return sumber;
    }

    /** Addresses of style and scripts carry a hash of their content, so that a new version is seen at once. */
    @Bean
    ResourceUrlEncodingFilter alamatAset() {
        return new ResourceUrlEncodingFilter();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry daftar) {
        daftar.addResourceHandler(PencariAset.POLA).addResourceLocations("classpath:/static/aset/")
            .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
            .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(new Bahasa(localeResolver()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> daftar) {
        daftar.add(new PermintaanHalamanResolver());
    }
}
