package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How long whoever steals the table has to try each password or code; those of the other tests are cheap. */
@LajuTest
class SandiMahalTest {

    @Autowired ConfigurableApplicationContext konteks;
    @Autowired PasswordEncoder sandi;

    @Test
    void aPasswordIsHashedInAThousandRounds() {
        assertThat(new Penjagaan().sandi().encode("kata yang panjang")).startsWith("{bcrypt}$2a$10$");
        assertThat(((IngatSandi.Pengingat) sandi).asli().encode("kata yang panjang")).as("what the application would use").startsWith("{bcrypt}$2a$10$");
    }

    @Test
    void thereIsOneEncoderAndThatOneIsMadeHere() {
        assertThat(konteks.getBeanNamesForType(PasswordEncoder.class)).containsExactly("sandi");
        var asal = konteks.getBeanFactory().getBeanDefinition("sandi");
        assertThat(konteks.getType(asal.getFactoryBeanName())).isAssignableTo(Penjagaan.class);
    }
}
