package id.laju;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication(nameGenerator = NamaBean.class)
@ConfigurationPropertiesScan
public class LajuApplication {

    public static void main(String[] args) {
        SpringApplication.run(LajuApplication.class, args);
    }
}
