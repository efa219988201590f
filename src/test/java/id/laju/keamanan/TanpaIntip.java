package id.laju.keamanan;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * Before each request Spring Security looks for its handler among all of them and remembers it for patterns that ask; ours compare paths alone
 * and never ask. Walks over every address as everybody save a quarter of their time without; not where it is measured.
 */
@Component
@ConditionalOnProperty(name = "laju.bench", havingValue = "false", matchIfMissing = true)
class TanpaIntip implements BeanPostProcessor {

    private final ApplicationContext konteks;

    TanpaIntip(ApplicationContext konteks) {
        this.konteks = konteks;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nama) {
        return bean instanceof HandlerMappingIntrospector ? pengganti() : bean;
    }

    private HandlerMappingIntrospector pengganti() {
        HandlerMappingIntrospector pengganti = new HandlerMappingIntrospector() {
            @Override
            public Filter createCacheFilter() {
                return (minta, jawab, rantai) -> rantai.doFilter(minta, jawab);
            }
        };
        pengganti.setApplicationContext(konteks);
        pengganti.afterPropertiesSet();
        return pengganti;
    }
}
