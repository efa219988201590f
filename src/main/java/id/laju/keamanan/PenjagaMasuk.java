package id.laju.keamanan;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks passwords and slows down guessing, for known and unknown names alike and on all nodes together. */
@Component
class PenjagaMasuk extends DaoAuthenticationProvider {

    private final PercobaanMasuk percobaan;

    PenjagaMasuk(AkunLogin akun, PasswordEncoder sandi, PercobaanMasuk percobaan) {
        super(akun);
        setPasswordEncoder(sandi);
        // After the password: whoever does not know it learns nothing about the account.
        setPreAuthenticationChecks(orang -> { });
        setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        this.percobaan = percobaan;
    }

    @Override
    public Authentication authenticate(Authentication masuk) {
        String nama = masuk.getName().strip().toLowerCase();
        if (percobaan.terkunci(nama)) {
            throw new LockedException("terkunci");
        }
        try {
            Authentication hasil = super.authenticate(masuk);
            percobaan.berhasil(nama);
            return hasil;
        } catch (BadCredentialsException e) {
            percobaan.gagal(nama);
            throw e;
        }
    }
}
