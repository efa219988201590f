package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long whoever steals the table has to try each password or code; those of the other tests are cheap. */
class SandiMahalTest {

    @Test
    void aPasswordIsHashedInAThousandRounds() {
        assertThat(new Penjagaan().sandi().encode("kata yang panjang")).startsWith("{bcrypt}$2a$10$");
    }
}
