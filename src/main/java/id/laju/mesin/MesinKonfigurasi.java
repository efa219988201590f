package id.laju.mesin;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
class MesinKonfigurasi {

    @Bean
    Clock jam() {
        return new JamMesin(ZoneId.of("Asia/Jakarta"));
    }
}
