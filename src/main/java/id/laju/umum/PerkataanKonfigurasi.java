package id.laju.umum;

import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.mybatis.spring.boot.autoconfigure.SqlSessionFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PerkataanKonfigurasi {

    @Bean
    SqlSessionFactoryBeanCustomizer perkataanRecord(MybatisProperties setelan) {
        return pabrik -> {
            PerkataanRecord perkataan = new PerkataanRecord();
            setelan.getConfiguration().applyTo(perkataan);
            pabrik.setConfiguration(perkataan);
        };
    }
}
